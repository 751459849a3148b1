extension TextEditor {
  /// A grapheme, a word or a line further; a move ends a run of typing.
  package mutating func moveLeft() { move(to: offset(before: cursor)) }
  package mutating func moveRight() { move(to: offset(after: cursor)) }
  package mutating func moveWordLeft() { move(to: wordStart) }
  package mutating func moveWordRight() { move(to: wordEnd) }
  package mutating func moveToStart() { move(to: 0) }
  package mutating func moveToEnd() { move(to: text.utf8.count) }

  /// To the start of the row the cursor is in.
  package mutating func moveToRowStart(width: Int) {
    guard !singleLine else { return moveToStart() }
    let layout = layout(width: width)
    let row = layout.position(of: cursorIndex).row
    move(to: offset(of: layout.rows[row].range.lowerBound))
  }

  /// To the end of the row the cursor is in.
  package mutating func moveToRowEnd(width: Int) {
    guard !singleLine else { return moveToEnd() }
    let layout = layout(width: width)
    move(to: offset(of: layout.lastPlace(inRow: layout.position(of: cursorIndex).row)))
  }

  /// Up (negative) or down some rows, as far as there are any, in the column where the moves began.
  ///
  /// - Returns: false if there is no row to go to, or only one line at all.
  @discardableResult
  package mutating func moveRows(_ count: Int, width: Int) -> Bool {
    guard !singleLine else { return false }
    let layout = layout(width: width)
    let place = layout.position(of: cursorIndex)
    let row = min(max(0, place.row + count), layout.rows.count - 1)
    guard row != place.row else { return false }
    let column = aim ?? place.column
    move(to: offset(of: layout.index(at: Position(column: column, row: row))))
    aim = column
    return true
  }

  /// Puts the cursor somewhere, which ends the run and the aim.
  mutating func move(to offset: Int) {
    cursor = offset
    aim = nil
    isRunOpen = false
  }

  /// The rows at a width, of which one column is kept for the cursor after a full row.
  func layout(width: Int) -> TextLayout { TextLayout(text, width: width - 1) }
}
