import Glibc
import Screens

/// Neighbouring cells of one style: what one call to curses writes.
struct PaintRun: Hashable, Sendable {
  var row: Int
  var column: Int
  /// Columns the text takes.
  var width: Int
  var style: Style
  /// The part of an entry field that holds no text yet.
  var filler = false
  var text: String
}

extension Frame {
  /// The runs that turn `old`, a frame of the same size, into this one; a blank screen where nothing
  /// is given.
  ///
  /// A row is given from its first changed cell to its last; curses itself leaves out what it has
  /// shown before. A wide character is always given whole.
  /// - Parameters:
  ///   - rows: The rows that are looked at; all where nothing is said.
  ///   - unicode: false writes `?` for each column of what is not ASCII.
  func runs(changedFrom old: Frame?, rows: Range<Int>? = nil, unicode: Bool) -> [PaintRun] {
    var runs: [PaintRun] = []
    for row in rows ?? 0..<size.rows {
      let place = row * size.columns..<(row + 1) * size.columns
      if let old, hasSameRow(row, as: row, of: old) { continue }
      guard let changed = changed(place, from: old) else { continue }
      append(whole(changed, in: place), row: row, unicode: unicode, to: &runs)
    }
    return runs
  }

  /// The cells of a row from the first to the last that differ, by their index; nothing where none
  /// does.
  private func changed(_ row: Range<Int>, from old: Frame?) -> Range<Int>? {
    let first = row.first { cells[$0] != old?.cells[$0] ?? .blank }
    let last = row.last { cells[$0] != old?.cells[$0] ?? .blank }
    guard let first, let last else { return nil }
    return first..<last + 1
  }

  /// A cell is plain bits without gaps: a row is compared as memory is, for that is done at every key.
  func hasSameRow(_ row: Int, as other: Int, of old: Frame) -> Bool {
    let length = size.columns * MemoryLayout<Cell>.stride
    return cells.withUnsafeBytes { new in
      old.cells.withUnsafeBytes { old in
        guard let new = new.baseAddress, let old = old.baseAddress else { return true }
        return memcmp(new + row * length, old + other * length, length) == 0
      }
    }
  }

  /// Widens a changed span to what has to be written with it.
  private func whole(_ span: Range<Int>, in row: Range<Int>) -> Range<Int> {
    var first = span.lowerBound
    var end = span.upperBound
    while first > row.lowerBound, cells[first].width == 0 { first -= 1 }
    while end < row.upperBound, cells[end].width == 0 { end += 1 }
    // Blanks before a change in a field may have turned from filler to text, or back.
    while first > row.lowerBound, cells[first - 1].isEntryBlank { first -= 1 }
    return first..<end
  }

  private func append(_ span: Range<Int>, row: Int, unicode: Bool, to runs: inout [PaintRun]) {
    var index = span.lowerBound
    while index < span.upperBound {
      let first = index
      let style = cells[first].style
      let filler = isFiller(first, before: (row + 1) * size.columns)
      var text: [UInt8] = []
      var width = 0
      while index < span.upperBound, cells[index].style == style,
        filler == isFiller(index, before: (row + 1) * size.columns)
      {
        cells[index].write(to: &text, unicode: unicode)
        width += Int(cells[index].width)
        index += 1
      }
      guard width > 0 else { continue }
      runs.append(
        PaintRun(
          row: row, column: first - row * size.columns, width: width, style: style, filler: filler,
          text: String(decoding: text, as: UTF8.self)))
    }
  }

  /// A blank of a field with nothing but blanks after it there.
  private func isFiller(_ index: Int, before end: Int) -> Bool {
    guard cells[index].isEntryBlank else { return false }
    let next = cells[index..<end].first { !$0.isEntryBlank }
    return next?.style != cells[index].style
  }
}

extension Cell {
  var isEntryBlank: Bool { style.role == .entry && isBlank }

  /// Adds the text to send, as ``shown(unicode:)`` has it.
  func write(to text: inout [UInt8], unicode: Bool) {
    if unicode || isASCII { write(to: &text) } else { text += marks.utf8 }
  }

  /// The text to send: a terminal without Unicode gets one `?` a column for what it cannot show.
  func shown(unicode: Bool) -> String {
    unicode || isASCII ? text : marks
  }

  /// A `?` for each column, for what cannot be shown.
  var marks: String { String(repeating: "?", count: Int(width)) }
}
