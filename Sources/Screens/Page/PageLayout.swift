import ReviewCore

/// A page laid out for a width: lines of text with their places, and the stops the focus can be at.
struct PageLayout {
  struct Piece: Hashable {
    var column: Int
    var text: String
    var style: Style
    /// Where set: the text, of one column, is repeated up to here.
    var until: Int?
    /// Stands in a column of its own, which the bar of the selection does not reach.
    var isBeside = false
  }

  struct Line: Hashable {
    var pieces: [Piece] = []
    /// The stop this line belongs to.
    var stop: Int?
    /// Where the terminal's cursor stands if the stop has the focus.
    var cursor: Int?
    /// The first line of a row: drawn as selected if the row has the focus.
    var isRow = false
  }

  /// Somewhere the focus can be: a row, a field, or one answer of a field.
  struct Stop: Hashable {
    var item: Int
    /// The answer of a field whose answers stand one to a line.
    var option: Int?
    var lines: Range<Int>
  }

  var lines: [Line] = []
  var stops: [Stop] = []
  let width: Int
  let focus: Int?
  let editor: TextEditor?
  let optionCursor: Int
  let firstStop: Int
  /// A narrow pane beside the page: what stands at the right gives way to the text.
  let isSide: Bool
  /// The column where answers begin, the same for a whole page.
  var answers = 0
  var marks = 0
  /// Where the cells of the lines below the last columns stand.
  var table: [TableCell?] = []
  /// Whether something is said of a line that has the focus.
  private(set) var hasDetails = false
  /// The columns of the widest number that picks a line.
  private var digits = 1
  /// The column where what stands in the middle of a line begins, the same for a whole page.
  private var middle = 0

  /// - Parameters:
  ///   - focus: Which stop has the focus, counted over the whole page.
  ///   - firstStop: The number of the first stop here, where another pane comes before.
  ///   - editor: The text being typed in the focused field.
  ///   - optionCursor: The answer the cursor is at, in a field with answers on one line.
  init(
    _ items: [PageItem], width: Int, focus: Int?, firstStop: Int = 0, editor: TextEditor? = nil,
    optionCursor: Int = 0, isSide: Bool = false
  ) {
    self.width = width
    self.isSide = isSide
    self.focus = focus
    self.editor = editor
    self.optionCursor = optionCursor
    self.firstStop = firstStop
    marks = items.reduce(0) { most, item in
      if case .row(let row) = item { max(most, Width.columns(row.mark)) } else { most }
    }
    digits = items.reduce(1) { most, item in
      if case .row(let row) = item, row.cells.isEmpty, (row.digit ?? 0) > 9 { 2 } else { most }
    }
    hasDetails = items.contains {
      if case .row(let row) = $0 { !row.detail.isEmpty } else { false }
    }
    answers = Self.answerColumn(items, width: width)
    middle = middleColumn(items)
    for (index, item) in items.enumerated() { add(item, at: index) }
  }

  /// Where text begins, after the place for `>`.
  static let margin = 3
  /// Below this width a field's answer stands on a line of its own.
  static let narrow = 50

  static func answerColumn(_ items: [PageItem], width: Int) -> Int {
    let longest = items.reduce(0) { most, item in
      switch item {
      case .field(let field): max(most, Width.columns(field.label))
      case .labelled(let label, _): max(most, Width.columns(label))
      default: most
      }
    }
    return width < narrow ? margin + 2 : margin + min(longest, max(28, width * 9 / 20)) + 2
  }

  /// Behind the longest text, and as far to the left as that and what stands at the right need it.
  private func middleColumn(_ items: [PageItem]) -> Int {
    let rows = items.compactMap {
      if case .row(let row) = $0, !row.who.isEmpty { row } else { nil }
    }
    func most(_ text: (Row) -> String) -> Int { rows.map { Width.columns(text($0)) }.max() ?? 0 }
    let begin =
      Self.margin + (rows.contains { $0.digit != nil } ? digits + 1 : 0)
      + (marks > 0 ? marks + 1 : 0)
    let right = most(\.right)
    let last = width - 1 - (right > 0 ? right + 2 : 0) - most(\.who)
    let text = max(24, most(\.text) + 3)
    return begin + max(min(text, (width - begin) * 2 / 5), min(text, last - begin))
  }

  /// The columns a line of typing has.
  static func lineWidth(_ items: [PageItem], width: Int) -> Int {
    max(8, width - answerColumn(items, width: width) - 2)
  }

  /// The columns inside a box.
  static func boxWidth(width: Int) -> Int { max(8, min(width - margin - 5, 100)) }

  private mutating func add(_ item: PageItem, at index: Int) {
    switch item {
    case .gap: lines.append(Line())
    case .rule: append("", style: .muted)
    case .heading(let title):
      if width >= Self.narrow, lines.last.map({ !$0.pieces.isEmpty }) ?? false {
        lines.append(Line())
      }
      append(title, style: .strong)
    case .text(let text, let role):
      wrap(text, from: Self.margin, style: Style(role))
    case .labelled(let label, let text): addLabelled(label, text)
    case .columns(let columns): begin(columns)
    case .branch(let words, let goesOn): addBranch(words, goesOn: goesOn)
    case .row(let row): row.cells.isEmpty ? addRow(row, at: index) : addCells(row, at: index)
    case .field(let field): addField(field, at: index)
    }
  }

  private mutating func append(_ title: String, style: Style) {
    var line = Line()
    let head = title.isEmpty ? "" : Mark.rule + " " + title + " "
    let shown = Width.fit(head, columns: max(0, width - 2))
    line.pieces.append(Piece(column: 1, text: shown, style: style))
    line.pieces.append(
      Piece(
        column: 1 + Width.columns(shown), text: Mark.rule, style: .muted, until: width - 1))
    lines.append(line)
  }

  mutating func wrap(
    _ text: String, from column: Int, style: Style, first: Line? = nil, stop: Int? = nil
  ) {
    let layout = TextLayout(text, width: max(8, width - column - 1))
    for row in layout.rows.indices {
      var line = row == 0 ? first ?? Line() : Line()
      line.stop = stop
      line.pieces.append(Piece(column: column, text: layout.shown(row), style: style))
      lines.append(line)
    }
  }

  private mutating func addLabelled(_ label: String, _ text: String) {
    var first = Line()
    first.pieces.append(
      Piece(
        column: Self.margin, text: Width.fit(label, columns: width - Self.margin - 1),
        style: .strong))
    if width < Self.narrow || Width.columns(label) > answers - Self.margin - 1 {
      lines.append(first)
      wrap(text, from: answers, style: .plain)
    } else {
      wrap(text, from: answers, style: .plain, first: first)
    }
  }

  private mutating func addRow(_ row: Row, at index: Int) {
    let number = firstStop + stops.count
    let canStop = row.action != .none
    // The focus is drawn over it, so that moving it lays nothing out again.
    var line = Line(stop: canStop ? number : nil, cursor: 1, isRow: canStop)
    let style = Style(row.role)
    var column = Self.margin
    if let digit = row.digit {
      line.pieces.append(Piece(column: column, text: "\(digit)", style: style))
      column += digits + 1
    }
    if marks > 0 {
      line.pieces.append(Piece(column: column, text: row.mark, style: style))
      column += marks + 1
    }
    let textWidth = Width.columns(row.text)
    // What stands at the right has what the text leaves, and never less than its share.
    let hasMiddle = width >= 66 && !row.who.isEmpty
    let left =
      hasMiddle
      ? width - 1 - middle - min(Width.columns(row.who), 8) - 2
      : max((width - column) * 9 / 20, row.who.isEmpty ? width - column - textWidth - 3 : 0)
    let rightText = Width.fit(row.right, columns: max(12, left))
    let rightWidth = Width.columns(rightText)
    let right = width - 1 - rightWidth
    var end = rightWidth > 0 ? right - (isSide ? 1 : 2) : width - 1
    if hasMiddle {
      line.pieces.append(
        Piece(
          column: middle, text: Width.fit(row.who, columns: end - middle), style: style,
          isBeside: true))
      end = middle - 2
    }
    let room = max(4, end - column)
    let lineOver = textWidth > room && rightWidth > 0 && width < 60
    line.pieces.append(
      Piece(
        column: column, text: Width.fit(row.text, columns: lineOver ? width - 1 - column : room),
        style: style))
    let firstLine = lines.count
    if rightWidth > 0, !lineOver {
      line.pieces.append(
        Piece(column: right, text: rightText, style: style, isBeside: hasMiddle))
    }
    lines.append(line)
    if lineOver {
      // In a narrow terminal what stands at the right goes to a line of its own.
      lines.append(
        Line(
          pieces: [
            Piece(
              column: column + 2, text: Width.fit(row.right, columns: width - column - 3),
              style: Style(row.role))
          ],
          stop: canStop ? number : nil))
    }
    if canStop { stops.append(Stop(item: index, option: nil, lines: firstLine..<lines.count)) }
  }
}
