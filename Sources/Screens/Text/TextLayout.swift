/// A text wrapped at words to a width: its rows, and where each place of the text stands.
///
/// The rows' ranges joined are the whole text. A word wider than the width is broken; blanks at
/// the end of a row hang over its edge and are not drawn beyond it. A newline belongs to the row it
/// ends, and after the last newline there is one more, empty row. A tab is one blank.
///
/// A grapheme wider than the width has a row of its own, which then is wider than the width.
package struct TextLayout: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    /// All that belongs to the row, hanging blanks and newline included.
    package var range: Range<String.Index>
    /// Where what is drawn ends: before the newline, and before the blanks a wrapped row ends in.
    package var shownEnd: String.Index
    /// The columns of what stands up to `shownEnd`.
    ///
    /// More than the width where the text or a line ends in hanging blanks.
    package var columns: Int
  }

  package let text: String
  package let width: Int
  /// At least one.
  package let rows: [Row]

  /// Wraps in one pass over the text; a width below 1 counts as 1.
  package init(_ text: String, width: Int) {
    self.text = text
    self.width = max(1, width)
    var wrapper = Wrapper(text, width: self.width)
    rows = wrapper.rows()
  }

  /// What to draw in a row, cut at the width.
  package func shown(_ row: Int) -> String {
    Width.prefix(
      String(text[rows[row].range.lowerBound..<rows[row].shownEnd]), columns: width
    ).text
  }

  /// Where a place of the text stands; between two wrapped rows it is at the start of the second.
  ///
  /// - Parameter index: a place between two graphemes of `text`, its end included.
  /// - Returns: the column is at most `width`, where blanks hang over too.
  package func position(of index: String.Index) -> Position {
    var low = 0
    var high = rows.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows[middle].range.lowerBound <= index { low = middle } else { high = middle }
    }
    let column = Width.columns(text, in: rows[low].range.lowerBound..<index)
    return Position(column: min(column, width), row: low)
  }

  /// The place of the text at a position, or the nearest one in that row.
  package func index(at position: Position) -> String.Index {
    let row = min(max(0, position.row), rows.count - 1)
    let end = lastPlace(inRow: row)
    var graphemes = Graphemes(text, in: rows[row].range.lowerBound..<end)
    let bytes = text.utf8Span.span
    var column = 0
    while true {
      column += graphemes.skipPlain(bytes, atMost: position.column - column)
      let before = graphemes.place
      guard let range = graphemes.next() else { return end }
      column += graphemes.columns(of: range)
      if column > position.column { return before }
    }
  }

  /// The last place of the text that stands in a row and not at the start of the next.
  package func lastPlace(inRow row: Int) -> String.Index {
    let range = rows[row].range
    guard row + 1 < rows.count else { return range.upperBound }
    // The one grapheme that ends here: a newline, a blank, or the last of a broken word.
    return text.index(before: range.upperBound)
  }
}

/// The state of wrapping: the row being filled, and the last place where it may be broken.
///
/// Places are UTF-8 bytes from the start of the text.
private struct Wrapper {
  /// The last blanks of the row: a break comes after them, and what is drawn ends before them.
  private struct Gap {
    var shownEnd: Int
    var columns: Int
    var end: Int
    var column: Int
  }

  private let width: Int
  private var graphemes: Graphemes
  private var done: [TextLayout.Row] = []
  private var start = 0
  private var column = 0
  private var gap: Gap?

  init(_ text: String, width: Int) {
    self.width = width
    graphemes = Graphemes(text, in: text.startIndex..<text.endIndex)
  }

  mutating func rows() -> [TextLayout.Row] {
    let text = graphemes.text
    let bytes = text.utf8Span.span
    while true {
      let place = graphemes.position
      let letters = graphemes.skipPlain(bytes, blank: false)
      if letters > 0 {
        addWord(from: place, columns: letters)
        continue
      }
      let blanks = graphemes.skipPlain(bytes, blank: true)
      if blanks > 0 {
        addBlanks(from: place, count: blanks)
        continue
      }
      guard let range = graphemes.next() else { break }
      let isByte = graphemes.position - place == 1
      // By its last byte: comparing strings would weigh every canonical equivalent.
      switch text.utf8[range].last {
      case 0x0A: endRow(at: graphemes.position, shownEnd: place, columns: column)
      case 0x20 where isByte, 0x09 where isByte: addBlanks(from: place, count: 1)
      default: add(graphemes.columns(of: range), from: place)
      }
    }
    endRow(at: graphemes.position, shownEnd: graphemes.position, columns: column)
    return done
  }

  private mutating func addBlanks(from place: Int, count: Int) {
    let before = gap?.end == place ? gap : nil
    column += count
    gap = Gap(
      shownEnd: before?.shownEnd ?? place, columns: before?.columns ?? column - count,
      end: place + count, column: column)
  }

  /// A run of letters of one byte and one column each.
  private mutating func addWord(from place: Int, columns: Int) {
    if column + columns > width { breakAtGap() }
    var place = place
    var left = columns
    while column + left > width {
      let fits = max(0, width - column)
      place += fits
      left -= fits
      endRow(at: place, shownEnd: place, columns: width)
    }
    column += left
  }

  /// A grapheme of any columns.
  private mutating func add(_ columns: Int, from place: Int) {
    if column + columns > width { breakAtGap() }
    if column + columns > width, start < place {
      endRow(at: place, shownEnd: place, columns: column)
    }
    column += columns
  }

  /// Ends the row after its last blanks, if it has any; what follows them begins the next.
  private mutating func breakAtGap() {
    guard let gap else { return }
    let word = column - gap.column
    endRow(at: gap.end, shownEnd: gap.shownEnd, columns: gap.columns)
    column = word
  }

  private mutating func endRow(at end: Int, shownEnd: Int, columns: Int) {
    done.append(
      TextLayout.Row(
        range: graphemes.index(start)..<graphemes.index(end), shownEnd: graphemes.index(shownEnd),
        columns: columns))
    start = end
    column = 0
    gap = nil
  }
}
