/// A text being written: the text, the cursor, and every step that can be undone.
///
/// The text is kept exactly as it was typed or pasted, but for the line ends of a paste. The cursor
/// stands between graphemes. Offsets count UTF-8 bytes, so that a key press in a text of 20,000
/// characters costs no walk over it.
package struct TextEditor: Hashable, Sendable {
  package internal(set) var text: String
  /// Where the cursor stands, in UTF-8 bytes from the start.
  package internal(set) var cursor: Int
  /// One row that scrolls sideways; newlines of a paste become blanks.
  package let singleLine: Bool

  /// Steps that were made, latest last.
  var steps: [Step] = []
  /// Steps that were undone, the next to redo last.
  var undone: [Step] = []
  /// Whether the next change of the same kind belongs to the latest step.
  var isRunOpen = false
  /// The column that moves up and down aim at, until anything else is done.
  var aim: Int?
  /// The first row in view, or the first column of a single line.
  var scrolled = 0

  /// The cursor starts at the end.
  package init(_ text: String = "", singleLine: Bool = false) {
    self.text = text
    self.singleLine = singleLine
    cursor = text.utf8.count
  }

  package var isEmpty: Bool { text.isEmpty }
  package var cursorIndex: String.Index { index(cursor) }

  /// Puts the cursor at a place, in UTF-8 bytes from the start, or before the character it is in.
  mutating func goTo(_ place: Int) {
    cursor = 0
    for character in text {
      let next = cursor + character.utf8.count
      guard next <= place else { return }
      cursor = next
    }
  }

  /// A typed character; a newline is left out of a single line.
  package mutating func insert(_ character: Character) {
    let isNewline = character == "\n"
    if isNewline, singleLine { return }
    replace(cursor..<cursor, with: String(character), as: isNewline ? .whole : .typing)
  }

  /// A paste, which is one step.
  ///
  /// Line ends CR and CR LF become LF, or all of them blanks in a single line. Control characters
  /// are kept; taking out the end-of-paste sequence is the terminal's part.
  package mutating func paste(_ pasted: String) {
    guard !pasted.isEmpty else { return }
    let lineEnd: Unicode.Scalar = singleLine ? " " : "\n"
    var clean = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in pasted.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && !afterReturn) {
        clean.append(lineEnd)
      } else if scalar != "\n" {
        clean.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    replace(cursor..<cursor, with: String(clean), as: .whole)
  }

  /// Backspace: the grapheme before the cursor.
  package mutating func deleteBackward() {
    erase(from: offset(before: cursor), to: cursor, as: .erasingBackward)
  }

  /// Delete: the grapheme after the cursor.
  package mutating func deleteForward() {
    erase(from: cursor, to: offset(after: cursor), as: .erasingForward)
  }

  /// The word before the cursor and the blanks after it; at the start of a line, the newline.
  package mutating func deleteWordBackward() {
    let lineStart = startOfLine
    let start = cursor == lineStart ? offset(before: cursor) : max(lineStart, wordStart)
    erase(from: start, to: cursor, as: .whole)
  }

  /// All of the text.
  package mutating func deleteAll() { erase(from: 0, to: text.utf8.count, as: .whole) }

  private mutating func erase(from start: Int, to end: Int, as kind: Step.Kind) {
    guard start < end else { return }
    replace(start..<end, with: "", as: kind)
  }
}

// MARK: Places in the text

extension TextEditor {
  func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  func offset(of index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  func offset(before offset: Int) -> Int {
    offset > 0 ? self.offset(of: text.index(before: index(offset))) : 0
  }

  func offset(after offset: Int) -> Int {
    offset < text.utf8.count ? self.offset(of: text.index(after: index(offset))) : offset
  }

  /// The first place between graphemes at or after an offset; what is typed may join neighbours.
  func boundary(from offset: Int) -> Int {
    let index = index(offset)
    return String.Index(index, within: text) == nil
      ? self.offset(of: text.index(after: index)) : offset
  }

  /// After the last newline before the cursor; nothing joins a newline from behind.
  var startOfLine: Int {
    guard let newline = text.utf8[..<cursorIndex].lastIndex(of: 0x0A) else { return 0 }
    return offset(of: newline) + 1
  }

  /// The start of the word the cursor is in or after; a word ends at white space.
  var wordStart: Int {
    var at = cursorIndex
    while let before = index(before: at), text[before].isWhitespace { at = before }
    while let before = index(before: at), !text[before].isWhitespace { at = before }
    return offset(of: at)
  }

  /// The end of the word the cursor is in or before.
  var wordEnd: Int {
    var at = cursorIndex
    while at < text.endIndex, text[at].isWhitespace { at = text.index(after: at) }
    while at < text.endIndex, !text[at].isWhitespace { at = text.index(after: at) }
    return offset(of: at)
  }

  private func index(before index: String.Index) -> String.Index? {
    index > text.startIndex ? text.index(before: index) : nil
  }
}
