/// The part of a text being written that is in view.
package struct TextWindow: Hashable, Sendable {
  /// What to draw, ready for the screen and no wider than the view; not filled up with blanks.
  package var rows: [String]
  /// Where the cursor stands in the view.
  package var cursor: Position
  /// The rows above the view, or the columns left of a single line.
  package var before: Int
  /// The rows below the view, or the columns right of a single line.
  package var after: Int
}

extension TextEditor {
  /// What to draw in a view of this size, at least 1 by 1, with the cursor in it.
  ///
  /// Scrolls no further than it must from where the last key left the view.
  package func window(width: Int, height: Int) -> TextWindow {
    let width = max(1, width)
    let height = max(1, height)
    guard !singleLine else { return lineWindow(width: width) }
    let layout = layout(width: width)
    let place = layout.position(of: cursorIndex)
    let top = first(scrolled, seeing: place.row, of: layout.rows.count, room: height)
    let rows = top..<min(top + height, layout.rows.count)
    return TextWindow(
      rows: rows.map(layout.shown),
      cursor: Position(column: min(place.column, width - 1), row: place.row - top),
      before: top, after: layout.rows.count - rows.upperBound)
  }

  /// Keeps the view where `window` shows it, so that the next move scrolls from there.
  package mutating func scroll(width: Int, height: Int) {
    if singleLine {
      let columns = Width.columns(text)
      let column = Width.columns(text, in: text.startIndex..<cursorIndex)
      scrolled = first(scrolled, seeing: column, of: columns + 1, room: max(1, width))
    } else {
      let layout = layout(width: max(1, width))
      let row = layout.position(of: cursorIndex).row
      scrolled = first(scrolled, seeing: row, of: layout.rows.count, room: max(1, height))
    }
  }

  private func lineWindow(width: Int) -> TextWindow {
    let columns = Width.columns(text)
    let column = Width.columns(text, in: text.startIndex..<cursorIndex)
    // One column more than the text: the cursor may stand after it.
    let left = first(scrolled, seeing: column, of: columns + 1, room: width)
    return TextWindow(
      rows: [Width.slice(text, columns: left..<left + width)],
      cursor: Position(column: column - left, row: 0),
      before: left, after: max(0, columns - left - width))
  }

  /// The first thing in view: as near the wish as the cursor and the ends allow.
  private func first(_ wish: Int, seeing cursor: Int, of count: Int, room: Int) -> Int {
    let wish = min(max(0, wish), max(0, count - room))
    return min(max(wish, cursor - room + 1), cursor)
  }
}
