import ReviewCore

/// Fields of a form: their labels, and a line, a box or answers to choose from.
extension PageLayout {
  mutating func addField(_ field: FieldSpec, at index: Int) {
    let number = firstStop + stops.count
    defer {
      // What stands against an answer, or how it was understood, is to be in sight with it.
      if stops.last?.item == index {
        stops[stops.count - 1].lines = stops[stops.count - 1].lines.lowerBound..<lines.count
      }
    }
    switch field.entry {
    case .line: addLineField(field, number, index)
    case .box(let rows): addBoxField(field, rows: rows, number, index)
    case .picker: addPickerField(field, number, index)
    case .options(let options, let several):
      if !field.isListed, fitsOnALine(options, several: several) {
        addInlineOptions(field, options, several: several, number, index)
      } else {
        addListedOptions(field, options, several: several, index)
      }
    }
    if let problem = field.problem {
      wrap("! " + problem, from: answers, style: Style(.attention))
    } else if let echo = field.echo {
      wrap(echo, from: answers, style: echo.hasPrefix("!") ? .plain : .muted)
    }
  }

  private func label(_ field: FieldSpec, focused: Bool) -> [Piece] {
    var pieces: [Piece] = []
    if focused { pieces.append(Piece(column: 1, text: ">", style: .strong)) }
    pieces.append(
      Piece(
        column: Self.margin,
        text: Width.fit(
          field.label,
          columns: field.isBeside && width >= Self.narrow
            ? answers - Self.margin - 1 : width - Self.margin - 1),
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
    var shown = Width.fit(field.chosen, columns: room)
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
      ?? TextEditor(field.chosen).top(width: inner, height: rows)
    let column = Self.margin
    var head = Line(pieces: edge("┌", "┐", at: column, inner: inner), stop: number)
    if window.before > 0 {
      head.pieces.append(
        Piece(column: column + 2, text: " \(window.before) more above ", style: .muted))
    }
    lines.append(head)
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
    var foot = Line(pieces: edge("└", "┘", at: column, inner: inner), stop: number)
    if window.after > 0 {
      foot.pieces.append(
        Piece(column: column + 2, text: " \(window.after) more below ", style: .muted))
    }
    lines.append(foot)
    stops.append(Stop(item: index, option: nil, lines: firstLine..<lines.count))
  }

  /// The upper or lower edge of a box.
  private func edge(_ left: String, _ right: String, at column: Int, inner: Int) -> [Piece] {
    [
      Piece(column: column, text: left, style: .muted),
      Piece(column: column + 1, text: Mark.rule, style: .muted, until: column + inner + 3),
      Piece(column: column + inner + 3, text: right, style: .muted),
    ]
  }

  private mutating func addPickerField(_ field: FieldSpec, _ number: Int, _ index: Int) {
    let focused = focus == number
    let firstLine = lines.count
    var line = begin(field, focused: focused, number)
    line.cursor = answers
    // Several people are seen whole, each from a new line where they do not fit on one.
    let chosen = field.chosen.isEmpty ? "choose …" : field.chosen
    wrap(
      Width.columns(chosen) > width - answers - 2
        ? field.chosenLabels.joined(separator: "\n") : chosen,
      from: answers, style: Style(.entry, selected: focused), first: line, stop: number)
    stops.append(Stop(item: index, option: nil, lines: firstLine..<lines.count))
  }

  private func fitsOnALine(_ options: [FieldSpec.Option], several: Bool) -> Bool {
    options.count <= 6
      && options.reduce(0) { $0 + Width.columns($1.label) + (several ? 9 : 7) } <= width - answers
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
        "\(sign(field, option, place, several: several || options.count == 1)) \(option.label)"
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
      let text = "\(sign(field, option, place, several: several)) "
      line.pieces.append(
        Piece(column: Self.margin + 2, text: text, style: Style(.plain, selected: here)))
      wrap(
        option.label, from: Self.margin + 2 + text.count,
        style: Style(.plain, selected: here), first: line, stop: number)
      lines[firstLine].cursor = 1
      stops.append(Stop(item: index, option: place, lines: firstLine..<lines.count))
    }
  }

  /// An answer's mark: the digit that chooses it, a box ticked or not, or the one that is chosen.
  private func sign(
    _ field: FieldSpec, _ option: FieldSpec.Option, _ place: Int, several: Bool
  ) -> String {
    let digit = place < 9 ? "\(place + 1)" : " "
    // A digit in the box would look like a tick.
    if several { return "\(digit) \(field.isChosen(option.id) ? Mark.ticked : Mark.unticked)" }
    return field.isChosen(option.id) ? Mark.chosen : "(\(digit))"
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
