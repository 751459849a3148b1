/// A table as plain text: columns as wide as what stands in them asks for, nothing cut off.
enum TableText {
  /// Lines a row has at least where it is written in: 18 mm at six lines an inch.
  static let writing = 4
  /// How wide what is printed on a sheet may be beside the room to write.
  private static let printed = 24
  /// A row of at most so many lines stands on one page.
  private static let together = 20

  static func lines(_ table: Markdown.Table, width: Int) -> [PlainText.Line] {
    let cells = ([table.head] + table.rows).map { $0.map(\.lines) }
    let between = table.isToWriteIn ? 3 : 2
    let room = width - between * (table.head.count - 1) - (table.isToWriteIn ? 4 : 0)
    let widths = widths(cells, room: max(table.head.count, room), stretches: table.isToWriteIn)
    let rows = cells.map { row in
      rowLines(zip(row, widths).map { Wrap.lines($0, to: $1) }, widths, table.isToWriteIn)
    }
    let rule = rule(widths, table.isToWriteIn)
    let gap = rows.dropFirst().contains { $0.count > 1 } ? [""] : []
    let head = (table.isToWriteIn ? [rule] : []) + (rows.first ?? []) + [rule]
    let body = rows.dropFirst().flatMap { row -> [PlainText.Line] in
      // Rows of several lines stand apart.
      let lines = table.isToWriteIn ? heightened(row, widths) + [rule] : row + gap
      return lines.enumerated().map { place, line in
        PlainText.Line(
          text: line, keepsNext: place + 1 < lines.count && lines.count <= together)
      }
    }
    return head.map { PlainText.Line(text: $0, keepsNext: true) } + body
  }

  /// With lines to write on below what is printed.
  private static func heightened(_ row: [String], _ widths: [Int]) -> [String] {
    let empty = rowLines(widths.map { _ in [] }, widths, true, least: 1)
    return row + Array(repeating: empty, count: max(0, writing - row.count)).flatMap(\.self)
  }

  private static func rowLines(
    _ cells: [[String]], _ widths: [Int], _ isBoxed: Bool, least: Int = 0
  ) -> [String] {
    let height = max(least, cells.map(\.count).max() ?? 0)
    return (0..<height).map { line in
      let parts = zip(cells, widths).map { cell, width in
        Wrap.pad(cell.indices.contains(line) ? cell[line] : "", to: width)
      }
      return isBoxed ? "| \(parts.joined(separator: " | ")) |" : parts.joined(separator: "  ")
    }
  }

  private static func rule(_ widths: [Int], _ isBoxed: Bool) -> String {
    let strokes = widths.map { String(repeating: "-", count: $0) }
    return isBoxed ? "+-\(strokes.joined(separator: "-+-"))-+" : strokes.joined(separator: "  ")
  }

  /// Each column has room for its longest word where that is possible; what is left goes to those
  /// that would fill more lines.
  private static func widths(_ cells: [[[String]]], room: Int, stretches: Bool) -> [Int] {
    let columns = 0..<(cells.first?.count ?? 0)
    let texts = columns.map { column in cells.flatMap { $0[column] } }
    let words = texts.map { text in
      max(1, text.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 1)
    }
    let wanted = zip(texts, words).map { text, longest in
      let whole = max(1, text.map(\.count).max() ?? 1)
      // On a sheet what is printed leaves room to what is to be written.
      return stretches ? min(whole, max(longest, printed)) : whole
    }
    let asked = wanted.reduce(0, +)
    if asked <= room { return stretches ? stretched(wanted, by: room - asked, cells) : wanted }
    let most = max(4, room / max(1, columns.count) + 4)
    let least = words.map { min(most, $0) }
    let needed = least.reduce(0, +)
    if needed > room { return least.map { max(1, $0 * room / needed) } }
    let wishes = columns.map { min(wanted[$0], 200) - min(least[$0], 200) }
    let all = max(1, wishes.reduce(0, +))
    return columns.map { least[$0] + (room - needed) * wishes[$0] / all }
  }

  /// Empty columns are there to be written in: they share what is left, as their headings do.
  private static func stretched(_ wanted: [Int], by left: Int, _ cells: [[[String]]]) -> [Int] {
    let empty = wanted.indices.filter { column in
      cells.dropFirst().allSatisfy { $0[column].allSatisfy(\.isEmpty) }
    }
    let all = max(1, empty.reduce(0) { $0 + wanted[$1] })
    return wanted.indices.map { column in
      wanted[column] + (empty.contains(column) ? left * wanted[column] / all : 0)
    }
  }
}
