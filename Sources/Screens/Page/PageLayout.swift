import ReviewCore

/// A page laid out for a width: lines of text with their places, and the stops the focus can be at.
struct PageLayout {
  struct Piece: Hashable {
    var column: Int
    var text: String
    var style: Style
  }

  struct Line: Hashable {
    var pieces: [Piece] = []
    /// The stop this line belongs to.
    var stop: Int?
    /// Where the terminal's cursor stands if the stop has the focus.
    var cursor: Int?
  }

  /// Somewhere the focus can be: a row, a field, or one answer of a field.
  struct Stop: Hashable {
    var item: Int
    /// The answer of a field whose answers stand one to a line.
    var option: Int?
    var lines: Range<Int>
  }

  private(set) var lines: [Line] = []
  private(set) var stops: [Stop] = []
  private let width: Int
  private let focus: Int?
  private let editor: TextEditor?
  private let optionCursor: Int
  private let firstStop: Int
  /// A narrow pane beside the page: what stands at the right gives way to the text.
  private let isSide: Bool
  /// The column where answers begin, the same for a whole page.
  private var answers = 0
  private var marks = 0

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
    answers = Self.answerColumn(items, width: width)
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
    return width < narrow ? margin + 2 : margin + min(longest, 28) + 2
  }

  /// The columns a line of typing has.
  static func lineWidth(_ items: [PageItem], width: Int) -> Int {
    max(8, width - answerColumn(items, width: width) - 2)
  }

  /// The columns inside a box.
  static func boxWidth(width: Int) -> Int { max(8, min(width - margin - 4, 100)) }

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
    case .row(let row): addRow(row, at: index)
    case .field(let field): addField(field, at: index)
    }
  }

  private mutating func append(_ title: String, style: Style) {
    var line = Line()
    let head = title.isEmpty ? "" : Mark.rule + " " + title + " "
    let shown = Width.fit(head, columns: max(0, width - 2))
    line.pieces.append(Piece(column: 1, text: shown, style: style))
    let rest = max(0, width - 2 - Width.columns(shown))
    line.pieces.append(
      Piece(
        column: 1 + Width.columns(shown), text: String(repeating: Mark.rule, count: rest),
        style: .muted))
    lines.append(line)
  }

  private mutating func wrap(
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
    first.pieces.append(Piece(column: Self.margin, text: label, style: .strong))
    if width < Self.narrow {
      lines.append(first)
      wrap(text, from: answers, style: .plain)
    } else {
      wrap(text, from: answers, style: .plain, first: first)
    }
  }

  private mutating func addRow(_ row: Row, at index: Int) {
    let number = firstStop + stops.count
    let focused = focus == number && row.action != .none
    let canStop = row.action != .none
    var line = Line(stop: canStop ? number : nil, cursor: 1)
    let style = Style(row.role, selected: focused)
    var column = Self.margin
    if focused { line.pieces.append(Piece(column: 1, text: ">", style: .strong)) }
    if let digit = row.digit {
      line.pieces.append(Piece(column: column, text: "\(digit)", style: style))
      column += digit > 9 ? 3 : 2
    }
    if marks > 0 {
      line.pieces.append(Piece(column: column, text: row.mark, style: style))
      column += marks + 1
    }
    let textWidth = Width.columns(row.text)
    let rightText = Width.fit(row.right, columns: max(12, (width - column) * 9 / 20))
    let rightWidth = Width.columns(rightText)
    let right = width - 1 - rightWidth
    var end = rightWidth > 0 ? right - 2 : width - 1
    let who = column + max(24, (width - column) * 10 / 20)
    let whoWidth = min(Width.columns(row.who), end - who)
    if width >= 66, whoWidth >= min(8, Width.columns(row.who)), whoWidth > 0 {
      line.pieces.append(
        Piece(column: who, text: Width.fit(row.who, columns: whoWidth), style: style))
      end = who - 2
    }
    let room = max(4, end - column)
    let lineOver = textWidth > room && rightWidth > 0 && width < 60 && !isSide
    line.pieces.append(
      Piece(
        column: column,
        text: Width.fit(
          row.text, columns: lineOver || isSide ? width - 1 - column : room), style: style))
    let firstLine = lines.count
    if rightWidth > 0, !lineOver {
      let isTold = !isSide || textWidth <= room
      if isTold { line.pieces.append(Piece(column: right, text: rightText, style: style)) }
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

  private mutating func addField(_ field: FieldSpec, at index: Int) {
    let number = firstStop + stops.count
    switch field.entry {
    case .line: addLineField(field, number, index)
    case .box(let rows): addBoxField(field, rows: rows, number, index)
    case .picker: addPickerField(field, number, index)
    case .options(let options, let several):
      if !field.isListed, fitsOnALine(options) {
        addInlineOptions(field, options, several: several, number, index)
      } else {
        addListedOptions(field, options, several: several, index)
      }
    }
    if let problem = field.problem {
      wrap("! " + problem, from: answers, style: Style(.attention))
    } else if let echo = field.echo {
      wrap(echo, from: answers, style: .muted)
    } else if let hint = field.hint, let focus, stops.last.map({ $0.item == index }) == true,
      stops.indices.contains(focus - firstStop), stops[focus - firstStop].item == index
    {
      wrap(hint, from: answers, style: .muted)
    }
  }

  private func label(_ field: FieldSpec, focused: Bool) -> [Piece] {
    var pieces: [Piece] = []
    if focused { pieces.append(Piece(column: 1, text: ">", style: .strong)) }
    pieces.append(
      Piece(
        column: Self.margin,
        text: Width.fit(field.label, columns: width < Self.narrow ? width - 4 : 28),
        style: Style(focused ? .strong : .plain)))
    return pieces
  }

  /// Starts a field: its label, and where its answer goes on the same line or the next.
  private mutating func begin(_ field: FieldSpec, focused: Bool, _ number: Int) -> Line {
    var line = Line(pieces: label(field, focused: focused), stop: number)
    if width < Self.narrow {
      lines.append(line)
      line = Line(stop: number)
    }
    return line
  }

  private mutating func addLineField(_ field: FieldSpec, _ number: Int, _ index: Int) {
    let focused = focus == number
    let firstLine = lines.count
    var line = begin(field, focused: focused, number)
    let room = max(8, width - answers - 2)
    var shown = Width.fit(field.answer?.text ?? "", columns: room)
    line.cursor = answers
    if focused, let window = editor?.window(width: room, height: 1) {
      shown = window.rows.first ?? ""
      line.cursor = answers + window.cursor.column
    }
    let blank = max(0, min(room, 40) - Width.columns(shown))
    line.pieces.append(
      Piece(
        column: answers, text: shown + String(repeating: " ", count: blank),
        style: Style(.entry)))
    lines.append(line)
    stops.append(Stop(item: index, option: nil, lines: firstLine..<lines.count))
  }

  private mutating func addBoxField(
    _ field: FieldSpec, rows: Int, _ number: Int, _ index: Int
  ) {
    let focused = focus == number
    let firstLine = lines.count
    lines.append(Line(pieces: label(field, focused: focused), stop: number))
    let inner = Self.boxWidth(width: width)
    let window =
      (focused ? editor : nil)?.window(width: inner, height: rows)
      ?? TextEditor(field.answer?.text ?? "").top(width: inner, height: rows)
    let column = Self.margin
    let edge = String(repeating: Mark.rule, count: inner + 2)
    lines.append(
      Line(pieces: [Piece(column: column, text: "┌\(edge)┐", style: .muted)], stop: number))
    for row in 0..<rows {
      var line = Line(stop: number)
      line.pieces = [
        Piece(column: column, text: Mark.bar, style: .muted),
        Piece(
          column: column + 2, text: window.rows.indices.contains(row) ? window.rows[row] : "",
          style: .plain),
        Piece(column: column + inner + 3, text: Mark.bar, style: .muted),
      ]
      if focused, window.cursor.row == row { line.cursor = column + 2 + window.cursor.column }
      lines.append(line)
    }
    let more = window.after > 0 ? "\(window.after) more below" : ""
    let foot = more.isEmpty ? edge : Width.pad(" \(more) ", to: Width.columns(more) + 2)
    lines.append(
      Line(
        pieces: [
          Piece(
            column: column,
            text: "└"
              + (more.isEmpty
                ? edge
                : foot + String(repeating: Mark.rule, count: max(0, inner + 2 - foot.count))) + "┘",
            style: .muted)
        ], stop: number))
    stops.append(Stop(item: index, option: nil, lines: firstLine..<lines.count))
  }

  private mutating func addPickerField(_ field: FieldSpec, _ number: Int, _ index: Int) {
    let focused = focus == number
    let firstLine = lines.count
    var line = begin(field, focused: focused, number)
    line.cursor = answers
    let chosen = field.chosen
    line.pieces.append(
      Piece(
        column: answers,
        text: Width.fit(
          chosen.isEmpty ? "choose …" : chosen, columns: max(8, width - answers - 2)),
        style: Style(.entry, selected: focused)))
    lines.append(line)
    stops.append(Stop(item: index, option: nil, lines: firstLine..<lines.count))
  }

  private func fitsOnALine(_ options: [FieldSpec.Option]) -> Bool {
    options.count <= 6
      && options.reduce(0) { $0 + Width.columns($1.label) + 7 } <= width - answers
  }

  private mutating func addInlineOptions(
    _ field: FieldSpec, _ options: [FieldSpec.Option], several: Bool, _ number: Int, _ index: Int
  ) {
    let focused = focus == number
    let firstLine = lines.count
    var line = begin(field, focused: focused, number)
    var column = answers
    for (place, option) in options.enumerated() {
      let here = focused && place == min(optionCursor, options.count - 1)
      if here { line.cursor = column }
      let text =
        "\(sign(field.isChosen(option.id), several: several || options.count == 1)) \(option.label)"
      line.pieces.append(
        Piece(column: column, text: text, style: Style(.plain, selected: here)))
      column += Width.columns(text) + 3
    }
    lines.append(line)
    stops.append(Stop(item: index, option: nil, lines: firstLine..<lines.count))
  }

  private mutating func addListedOptions(
    _ field: FieldSpec, _ options: [FieldSpec.Option], several: Bool, _ index: Int
  ) {
    let first = firstStop + stops.count
    let focused = focus.map { (first..<first + options.count).contains($0) } ?? false
    var pieces = label(field, focused: false)
    if focused { pieces[0].style = .strong }
    lines.append(Line(pieces: pieces))
    for (place, option) in options.enumerated() {
      let number = first + place
      let here = focus == number
      let firstLine = lines.count
      var line = Line(stop: number, cursor: 1)
      if here { line.pieces.append(Piece(column: 1, text: ">", style: .strong)) }
      let digit = place < 9 ? "\(place + 1)" : " "
      let text = "\(digit) \(sign(field.isChosen(option.id), several: several)) "
      line.pieces.append(
        Piece(column: Self.margin + 2, text: text, style: Style(.plain, selected: here)))
      wrap(
        option.label, from: Self.margin + 2 + text.count,
        style: Style(.plain, selected: here), first: line, stop: number)
      lines[firstLine].cursor = 1
      stops.append(Stop(item: index, option: place, lines: firstLine..<lines.count))
    }
  }

  private func sign(_ chosen: Bool, several: Bool) -> String {
    several
      ? (chosen ? Mark.ticked : Mark.notTicked) : (chosen ? Mark.chosen : Mark.notChosen)
  }
}

extension TextEditor {
  /// The first rows, for a box that is not being typed in.
  fileprivate func top(width: Int, height: Int) -> TextWindow {
    var editor = self
    editor.moveToStart()
    return editor.window(width: width, height: height)
  }
}
