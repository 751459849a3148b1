import Screens

/// Rows of the screen that now stand higher or lower than they did, as in a list that scrolls.
struct RowShift: Hashable, Sendable {
  /// Where they are moved within.
  var rows: Range<Int>
  /// How many rows they go up; below 0 they go down.
  var up: Int
}

extension Frame {
  /// How most of what changed moved by a row; nothing where it did not, or is little.
  ///
  /// - Parameter old: A frame of the same size.
  func shift(from old: Frame) -> RowShift? {
    let changed = (0..<size.rows).filter { !hasSameRow($0, as: $0, of: old) }
    guard changed.count > 4, let first = changed.first, let last = changed.last else { return nil }
    for up in [1, -1] {
      let moved = changed.count {
        first...last ~= $0 + up && hasSameRow($0, as: $0 + up, of: old)
      }
      if moved > changed.count / 2 { return RowShift(rows: first..<last + 1, up: up) }
    }
    return nil
  }

  /// The rows that changed, where one of them now says what another said; else none.
  ///
  /// Left to itself curses would scroll it there by several rows at once, which not every terminal
  /// that says it is an xterm does. How rows look is not compared: styles may look alike.
  ///
  /// - Parameter old: A frame of the same size.
  func rowsThatMoved(from old: Frame) -> [Int] {
    let changed = (0..<size.rows).filter { !hasSameRow($0, as: $0, of: old) }
    let moved = changed.contains { row in
      (0..<size.rows).contains { $0 != row && hasSameText(row, as: $0, of: old) } && !isBlank(row)
    }
    // Curses takes even a blank row for one that moved where there is no other.
    guard let blank = loneBlankRow, let before = old.loneBlankRow, blank != before else {
      return moved ? changed : []
    }
    return changed
  }

  /// The one row where nothing stands.
  private var loneBlankRow: Int? {
    let blank = (0..<size.rows).filter(isBlank)
    return blank.count == 1 ? blank[0] : nil
  }

  private func hasSameText(_ row: Int, as other: Int, of old: Frame) -> Bool {
    (0..<size.columns).allSatisfy {
      cells[row * size.columns + $0].hasSameText(as: old.cells[other * size.columns + $0])
    }
  }

  private func isBlank(_ row: Int) -> Bool {
    cells[row * size.columns..<(row + 1) * size.columns].allSatisfy { $0 == .blank }
  }

  /// With its rows moved; those that nothing moves to are blank.
  func shifted(_ shift: RowShift) -> Frame {
    var frame = self
    frame.clear(columns: 0..<size.columns, rows: shift.rows)
    for row in shift.rows where shift.rows ~= row + shift.up {
      frame.take(0..<size.columns, row: row, from: self, row: row + shift.up)
    }
    return frame
  }
}
