extension Frame {
  /// What stands in a window no page fits in.
  static func tooSmall(_ size: Size, leave: String) -> Frame {
    var frame = Frame(size)
    let words = [
      "This window is too small.", "At least \(Model.smallest.columns) columns",
      "and \(Model.smallest.rows) rows are needed.", leave,
    ]
    for (row, text) in words.enumerated() where row < size.rows {
      frame.put(Width.fit(text, columns: size.columns), column: 0, row: row)
    }
    frame.cursor = Position(column: 0, row: 0)
    return frame
  }

  /// Draws a line of a page, as selected where it has the focus.
  mutating func put(
    _ line: PageLayout.Line, focus: Int?, column: Int, row: Int, limit: Int? = nil
  ) {
    for piece in line.pieces { put(piece, column: column, row: row, limit: limit) }
    if line.stop != nil, line.stop == focus { select(line, column: column, row: row) }
  }

  /// One bar from the first selected piece of the line to the last, whatever stands apart on it.
  private mutating func select(_ line: PageLayout.Line, column: Int, row: Int) {
    if line.isRow { put(">", column: column + 1, row: row) }
    let selected = line.pieces.filter {
      ($0.style.selected || line.isRow && !$0.isBeside) && !$0.text.isEmpty
    }
    // Pieces stand in the order they were made, which is not that of their columns.
    guard let first = selected.min(by: { $0.column < $1.column }) else { return }
    var style = first.style
    style.selected = true
    let end = column + (selected.map { $0.column + Width.columns($0.text) }.max() ?? first.column)
    restyle(row: row, columns: column + first.column..<end, style)
  }

  private mutating func put(_ piece: PageLayout.Piece, column: Int, row: Int, limit: Int?) {
    guard let until = piece.until else {
      put(
        piece.text, column: column + piece.column, row: row, style: piece.style, limit: limit)
      return
    }
    let end = min(column + until, limit ?? size.columns)
    fill(
      piece.text, columns: min(column + piece.column, end)..<end, row: row, style: piece.style)
  }

  /// Every mark beyond ASCII as its ASCII form.
  mutating func toASCII() {
    for index in cells.indices where !cells[index].isASCII {
      let ascii = Width.ascii(cells[index].text)
      cells[index].text = cells[index].width == 1 ? String(ascii.prefix(1)) : ascii
    }
  }
}
