/// The size of a terminal, in character cells.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(_ columns: Int, _ rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// How a cell looks, by what it means: each front end maps a role to colour or to plain attributes.
///
/// Colour marks only where you are, what needs you and what is past its date; never a fact about a
/// child, an answer or a view.
package struct Style: Hashable, Sendable {
  package enum Role: UInt8, Hashable, Sendable, CaseIterable {
    case plain
    /// A heading, or the case in line 1: bold.
    case strong
    /// Sources and other small print: plain where the terminal has no colour.
    case muted
    /// Where you are.
    case place
    /// What needs you.
    case attention
    /// What is past its date.
    case pastDate
    /// The text being typed in a field: underlined.
    case entry
  }

  package var role: Role
  /// Selected: drawn in reverse.
  ///
  /// Never the only sign; a `>` stands beside it.
  package var selected: Bool

  package init(_ role: Role = .plain, selected: Bool = false) {
    self.role = role
    self.selected = selected
  }

  package static let plain = Style()
  package static let strong = Style(.strong)
  package static let muted = Style(.muted)
}

/// One character cell: a grapheme of one or two columns, or the right half of the cell before it.
///
/// Plain bits and no reference, for a screen of them is made and compared at every key.
package struct Cell: Hashable, Sendable {
  private var glyph: Glyph
  /// Width, role and selection, a byte each.
  private var look: UInt32

  package init(_ text: String, width: Int8 = 1, style: Style = .plain) {
    glyph = Glyph(text)
    look = Self.look(width, style)
  }

  /// A printable ASCII character.
  init(ascii byte: UInt8, style: Style) {
    glyph = Glyph(ascii: byte)
    look = Self.look(1, style)
  }

  private static func look(_ width: Int8, _ style: Style) -> UInt32 {
    UInt32(UInt8(bitPattern: width)) | UInt32(style.role.rawValue) << 8
      | (style.selected ? 1 << 16 : 0)
  }

  /// Whether the same character stands in both, however they look.
  package func hasSameText(as other: Cell) -> Bool { glyph == other.glyph }

  /// Columns: 1, 2, or 0 for a right half.
  package var width: Int8 { Int8(truncatingIfNeeded: look) }

  package var style: Style {
    get {
      Style(
        Style.Role(rawValue: UInt8(truncatingIfNeeded: look >> 8)) ?? .plain,
        selected: look >> 16 == 1)
    }
    set { look = Self.look(width, newValue) }
  }

  /// What to send to the terminal; empty for the right half of a wide character.
  package var text: String {
    get { glyph.text }
    set { glyph = Glyph(newValue) }
  }

  package var isASCII: Bool { glyph.isASCII }
  /// Adds the UTF-8 of ``text``.
  package func write(to bytes: inout [UInt8]) { glyph.write(to: &bytes) }
  package var isBlank: Bool { glyph == .blank }

  package static let blank = Cell(" ")
}

/// A place on the screen, counted from 0.
package struct Position: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A whole screen as a value: cells, the cursor, and what the parts mean.
package struct Frame: Hashable, Sendable {
  package let size: Size
  /// Row by row, `size.columns` cells each.
  package var cells: [Cell]
  /// Where the terminal's own cursor stands: at the focused item, or where typing goes.
  package var cursor: Position?

  package init(_ size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: max(0, size.columns * size.rows))
  }

  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The screen as text, trailing blanks removed: what tests and the script front end compare.
  package var text: String {
    (0..<size.rows).map { number in
      var line = row(number).reduce(into: "") { $0 += $1.text }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Writes text from a column on, cutting at `limit` (the frame's edge if none); returns the column after it.
  ///
  /// Everything that reaches a cell goes through `Width.clusters`, so nothing from data can move the
  /// cursor or change the terminal.
  @discardableResult
  package mutating func put(
    _ text: String, column: Int, row: Int, style: Style = .plain, limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < size.rows else { return column }
    let end = min(limit ?? size.columns, size.columns)
    var column = column
    var clusters = Width.clusters(text)
    let bytes = text.utf8Span.span
    while true {
      let plain = clusters.skipPlain(bytes)
      let stop = min(column + plain.count, max(end, column))
      let start = plain.lowerBound - column
      set(columns: max(column, 0)..<max(stop, 0), row: row) {
        Cell(ascii: bytes[start + $0], style: style)
      }
      column = stop
      guard let cluster = clusters.next(), column + cluster.width <= end else { break }
      if column >= 0 {
        set(Cell(cluster.text, width: Int8(cluster.width), style: style), column: column, row: row)
      }
      column += cluster.width
    }
    return column
  }

  /// The frame with a character typed at the cursor; nothing where the field has no room for two
  /// more, so that a word could go to the next line or the text scroll.
  package func typed(_ character: Character) -> Frame? {
    guard let cursor, cursor.column > 0, cursor.column + 2 < size.columns else { return nil }
    let start = cursor.row * size.columns + cursor.column
    let style = cells[start].style
    // Before it stands what was typed last, or the edge of the field.
    guard cells[start - 1].style == style,
      cells[start...start + 2].allSatisfy({ $0.isBlank && $0.style == style })
    else { return nil }
    var frame = self
    frame.put(String(character), column: cursor.column, row: cursor.row, style: style)
    frame.cursor?.column += 1
    return frame
  }

  /// Repeats a character of one column along a row, up to a column.
  package mutating func fill(
    _ text: String, columns: Range<Int>, row: Int, style: Style = .plain
  ) {
    guard row >= 0, row < size.rows else { return }
    let cell = Cell(text, style: style)
    set(columns: columns.clamped(to: 0..<size.columns), row: row) { _ in cell }
  }

  /// Repeats a character of one column down a column.
  package mutating func fill(_ text: String, column: Int, rows: Range<Int>, style: Style = .plain) {
    let cell = Cell(text, style: style)
    guard (0..<size.columns).contains(column) else { return }
    for row in rows.clamped(to: 0..<size.rows) { set(cell, column: column, row: row) }
  }

  /// Gives every cell of a part of a row a style, keeping its text.
  package mutating func restyle(row: Int, columns: Range<Int>, _ style: Style) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      cells[row * size.columns + column].style = style
    }
  }

  /// Blanks a rectangle, for what is drawn over the page.
  package mutating func clear(columns: Range<Int>, rows: Range<Int>) {
    for row in rows.clamped(to: 0..<size.rows) {
      set(columns: columns.clamped(to: 0..<size.columns), row: row) { _ in .blank }
    }
  }

  /// Takes a part of a row as it stands in another frame of the same width, no wide character cut.
  package mutating func take(_ columns: Range<Int>, row: Int, from other: Frame, row otherRow: Int)
  {
    let (to, from) = (row * size.columns, otherRow * size.columns)
    for column in columns { cells[to + column] = other.cells[from + column] }
  }

  /// Sets neighbouring cells of one column each, those of wide characters they cut to blanks.
  private mutating func set(columns: Range<Int>, row: Int, _ cell: (_ column: Int) -> Cell) {
    guard !columns.isEmpty else { return }
    let first = row * size.columns
    if cells[first + columns.lowerBound].width == 0, columns.lowerBound > 0 {
      cells[first + columns.lowerBound - 1] = .blank
    }
    if cells[first + columns.upperBound - 1].width == 2, columns.upperBound < size.columns {
      cells[first + columns.upperBound] = .blank
    }
    cells.withUnsafeMutableBufferPointer { cells in
      for column in columns { cells[first + column] = cell(column) }
    }
  }

  /// Sets a cell and keeps wide characters whole: a half that loses its other half becomes a blank.
  private mutating func set(_ cell: Cell, column: Int, row: Int) {
    let at = row * size.columns + column
    if cells[at].width == 0, column > 0 { cells[at - 1] = .blank }
    if cells[at].width == 2, column + 1 < size.columns { cells[at + 1] = .blank }
    cells[at] = cell
    guard cell.width == 2, column + 1 < size.columns else { return }
    if cells[at + 1].width == 2, column + 2 < size.columns { cells[at + 2] = .blank }
    cells[at + 1] = Cell("", width: 0, style: cell.style)
  }
}
