import ReviewCore

/// Lines whose cells stand below one another: the flowchart, and members round the table.
extension PageLayout {
  /// Where the cells of a column stand.
  struct TableCell: Hashable {
    var column: Int
    /// With the gap after it.
    var width: Int
    /// It has what the others leave.
    var takesRest = false
  }

  /// What the column that takes the rest never has less of.
  private static let leastRest = 12

  /// Takes the columns there is room for, and puts their titles above them.
  mutating func begin(_ columns: [TableColumn]) {
    table = Self.cells(columns, width: width)
    guard columns.contains(where: { !$0.title.isEmpty }) else { return }
    var line = Line()
    for (column, cell) in zip(columns, table) {
      guard let cell, !column.title.isEmpty else { continue }
      line.pieces.append(
        Piece(
          column: cell.column, text: Width.fit(column.title, columns: cell.width - 1),
          style: .muted))
    }
    lines.append(line)
  }

  static func cells(_ columns: [TableColumn], width: Int) -> [TableCell?] {
    let room = width - 1 - margin
    var left = Set(columns.indices)
    func needed() -> Int {
      left.reduce(0) { $0 + (columns[$1].width == 0 ? leastRest : columns[$1].width) }
    }
    while needed() > room,
      let next = left.filter({ columns[$0].givesWay > 0 })
        .max(by: { (columns[$0].givesWay, $0) < (columns[$1].givesWay, $1) })
    {
      left.remove(next)
    }
    let rest = max(leastRest, room - needed() + leastRest)
    var column = margin
    return columns.indices.map { index in
      guard left.contains(index) else { return nil }
      let cell = TableCell(
        column: column, width: columns[index].width == 0 ? rest : columns[index].width,
        takesRest: columns[index].width == 0)
      column += cell.width
      return cell
    }
  }

  /// A line of cells; one may run on over empty cells to its right.
  mutating func addCells(_ row: Row, at index: Int) {
    let canStop = row.action != .none
    var line = Line(
      stop: canStop ? firstStop + stops.count : nil, cursor: 1, isRow: canStop)
    let shown = zip(row.cells, table).compactMap { text, cell in cell.map { (text, $0) } }
    var taken = Self.margin
    for (place, (text, cell)) in shown.enumerated() where !text.isEmpty {
      let next = shown.dropFirst(place + 1).first { !$0.0.isEmpty }
      let end = next.map { $0.1.column - 1 } ?? width - 1
      // The last one may begin earlier rather than be cut, unless it is the text itself.
      let begin =
        next == nil && !cell.takesRest
        ? max(taken, min(cell.column, end - Width.columns(text))) : cell.column
      let fitted = Width.fit(text, columns: max(1, end - begin))
      line.pieces.append(Piece(column: begin, text: fitted, style: Style(row.role)))
      taken = begin + Width.columns(fitted) + 1
    }
    let firstLine = lines.count
    lines.append(line)
    for text in row.asked {
      wrap(text, from: Self.margin, style: .strong, first: Line(stop: line.stop), stop: line.stop)
    }
    guard canStop else { return }
    stops.append(Stop(item: index, option: nil, lines: firstLine..<lines.count))
  }

  /// Leaves the line above at its second cell; where the way goes on it ends in a corner above the
  /// last cell but one, from which the lines below draw it down.
  mutating func addBranch(_ words: String, goesOn: Bool) {
    let begin = (table.count > 1 ? table[1] : nil)?.column ?? Self.margin
    let end = (table.count > 1 ? table[table.count - 2] : nil)?.column
    let room = (goesOn ? end ?? width - 1 : width - 1) - begin - 4
    var line = Line()
    line.pieces.append(Piece(column: begin, text: "├─ ", style: .muted))
    let text = Width.fit(words, columns: max(4, room))
    line.pieces.append(Piece(column: begin + 3, text: text, style: .plain))
    if goesOn, let end {
      let after = begin + 4 + Width.columns(text)
      if after < end {
        line.pieces.append(Piece(column: after, text: Mark.rule, style: .muted, until: end))
      }
      line.pieces.append(Piece(column: end, text: "┐", style: .muted))
    }
    lines.append(line)
  }
}
