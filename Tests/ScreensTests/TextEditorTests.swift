import Testing

@testable import Screens

@Suite("Writing a text")
struct TextEditorTests {
  private func keys(_ keys: [Key], in editor: inout TextEditor, width: Int = 20) {
    for key in keys {
      let isUsed = editor.handle(key, width: width, height: 5)
      #expect(isUsed, "\(key)")
    }
  }

  private func refused(_ keys: [Key], in editor: inout TextEditor) {
    for key in keys {
      let isUsed = editor.handle(key, width: 20, height: 5)
      #expect(!isUsed, "\(key)")
    }
  }

  private func typed(_ text: String, in editor: inout TextEditor) {
    keys(text.map { $0 == "\n" ? .enter : .character($0) }, in: &editor)
  }

  /// The text with a bar where the cursor is.
  private func marked(_ editor: TextEditor) -> String {
    editor.text[..<editor.cursorIndex] + "|" + editor.text[editor.cursorIndex...]
  }

  @Test("keys type, move and erase")
  func keysTypeAndErase() {
    var editor = TextEditor()
    typed("one two\nthree", in: &editor)
    #expect(marked(editor) == "one two\nthree|")
    keys([.home, .backspace, .left, .delete], in: &editor)
    #expect(marked(editor) == "one tw|three")
    keys([.control("w")], in: &editor)
    #expect(marked(editor) == "one |three")
    keys([.control("u")], in: &editor)
    #expect(marked(editor) == "|")
    refused([.tab, .backTab, .escape, .control("d"), .function(1)], in: &editor)
  }

  @Test("erasing a word stops at the start of the line, and there joins the lines")
  func eraseWord() {
    var editor = TextEditor("one\n  two")
    editor.deleteWordBackward()
    #expect(marked(editor) == "one\n  |")
    editor.deleteWordBackward()
    #expect(marked(editor) == "one\n|")
    editor.deleteWordBackward()
    #expect(marked(editor) == "one|")
    editor.moveToStart()
    editor.deleteWordBackward()
    #expect(marked(editor) == "|one")
  }

  @Test("words are left and entered at white space")
  func words() {
    var editor = TextEditor("one  two\nthree")
    editor.moveWordLeft()
    #expect(marked(editor) == "one  two\n|three")
    editor.moveWordLeft()
    #expect(marked(editor) == "one  |two\nthree")
    editor.moveWordRight()
    editor.moveWordRight()
    #expect(marked(editor) == "one  two\nthree|")
  }

  @Test("a paste is kept as it is, but for its line ends")
  func paste() {
    var editor = TextEditor()
    editor.paste("a\r\nb\rc\n\u{1B}\u{FEFF}e\u{301}")
    #expect(
      Array(editor.text.unicodeScalars) == Array("a\nb\nc\n\u{1B}\u{FEFF}e\u{301}".unicodeScalars))
    var line = TextEditor(singleLine: true)
    line.paste("a\r\nb\rc\nd")
    line.insert("\n" as Character)
    #expect(line.text == "a b c d")
  }

  @Test("what is typed may join its neighbours; the cursor stays between graphemes")
  func joining() {
    var editor = TextEditor("e")
    editor.insert("\u{301}" as Character)
    #expect(editor.text.count == 1)
    editor.deleteBackward()
    #expect(editor.isEmpty)
    editor = TextEditor("🇬x🇧")
    editor.moveLeft()
    editor.deleteBackward()
    #expect(marked(editor) == "🇬🇧|")
    editor.undo()
    #expect(marked(editor) == "🇬x|🇧")
  }

  @Test("up and down keep the column through shorter rows, and are not used at the ends")
  func rows() {
    var editor = TextEditor("long line\nab\nanother one")
    keys([.up], in: &editor)
    #expect(marked(editor) == "long line\nab|\nanother one")
    keys([.up], in: &editor)
    #expect(marked(editor) == "long line|\nab\nanother one")
    keys([.down, .down], in: &editor)
    #expect(marked(editor) == "long line\nab\nanother one|")
    refused([.down], in: &editor)
    keys([.left, .up, .left, .down], in: &editor)
    #expect(marked(editor) == "long line\nab\na|nother one")
    keys([.pageUp], in: &editor)
    #expect(marked(editor) == "l|ong line\nab\nanother one")
    refused([.up], in: &editor)
    var line = TextEditor("a", singleLine: true)
    refused([.up, .down, .pageUp, .pageDown, .enter], in: &line)
  }

  @Test("home and end go to the ends of a wrapped row")
  func wrappedRow() {
    var editor = TextEditor("one two three")
    keys([.home], in: &editor, width: 9)
    #expect(marked(editor) == "one two |three")
    keys([.left, .home, .end], in: &editor, width: 9)
    #expect(marked(editor) == "one two| three")
  }

  @Test("undo takes back a run of typing, of deleting, a paste, one after the other")
  func undo() {
    var editor = TextEditor()
    typed("one", in: &editor)
    typed("\n", in: &editor)
    typed("two", in: &editor)
    keys([.backspace, .backspace], in: &editor)
    editor.paste("xyz")
    editor.paste("!")
    keys([.left], in: &editor)
    typed("ab", in: &editor)
    keys([.left, .left, .delete, .delete], in: &editor)
    var texts: [String] = []
    while editor.canUndo {
      texts.append(marked(editor))
      editor.undo()
    }
    #expect(
      texts == [
        "one\ntxyz|!", "one\ntxyz|ab!", "one\ntxyz|!", "one\ntxyz|", "one\nt|", "one\ntwo|",
        "one\n|", "one|",
      ])
    #expect(marked(editor) == "|")
    while editor.canRedo { editor.redo() }
    #expect(marked(editor) == "one\ntxyz|!")
    editor.undo()
    typed("z", in: &editor)
    #expect(!editor.canRedo)
  }

  @Test("random keys do what they do to a plain list of characters, and all can be undone")
  func againstModel() {
    for seed in 0..<30 {
      var random = SeededRandom(seed: UInt64(seed))
      let start = NastyText.make(length: seed, using: &random)
      var editor = TextEditor(start)
      var model = ListModel(start)
      for _ in 0..<300 {
        let piece = NastyText.pieces.randomElement(using: &random) ?? ""
        switch Int.random(in: 0..<10, using: &random) {
        case 0...2:
          editor.insert(piece[piece.startIndex])
          model.insert(String(piece[piece.startIndex]))
        case 3:
          editor.paste(piece)
          model.insert(piece == "\r\n" ? "\n" : piece)
        case 4, 5:
          editor.deleteBackward()
          model.deleteBackward()
        case 6:
          editor.deleteForward()
          model.deleteForward()
        case 7:
          editor.moveLeft()
          model.cursor = max(0, model.cursor - 1)
        case 8:
          editor.moveRight()
          model.cursor = min(model.characters.count, model.cursor + 1)
        default:
          // Any place will do, if the model agrees that it is one.
          editor.moveRows([-3, -1, 1, 3].randomElement(using: &random) ?? 1, width: 12)
          model.cursor = editor.text[..<editor.cursorIndex].count
        }
        #expect(Array(editor.text.unicodeScalars) == model.scalars)
        #expect(editor.cursor == model.cursorBytes)
      }
      let end = Array(editor.text.utf8)
      while editor.canUndo { editor.undo() }
      #expect(Array(editor.text.utf8) == Array(start.utf8))
      while editor.canRedo { editor.redo() }
      #expect(Array(editor.text.utf8) == end)
    }
  }
}

/// The plainest editor there is: after every change the whole text is cut into characters anew.
private struct ListModel {
  var characters: [Character]
  var cursor: Int

  init(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  var scalars: [Unicode.Scalar] { characters.flatMap { Array($0.unicodeScalars) } }
  var cursorBytes: Int { bytes(cursor) }

  mutating func insert(_ text: String) { change(cursor..<cursor, to: text) }
  mutating func deleteBackward() { change(max(0, cursor - 1)..<cursor, to: "") }
  mutating func deleteForward() {
    change(cursor..<min(characters.count, cursor + 1), to: "")
  }

  private mutating func change(_ range: Range<Int>, to text: String) {
    let reached = bytes(range.lowerBound) + text.utf8.count
    characters = Array(
      String(characters[..<range.lowerBound]) + text + String(characters[range.upperBound...]))
    cursor = 0
    while bytes(cursor) < reached { cursor += 1 }
  }

  private func bytes(_ count: Int) -> Int {
    characters[..<count].reduce(0) { $0 + $1.utf8.count }
  }
}
