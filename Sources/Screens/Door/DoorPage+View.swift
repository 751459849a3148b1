/// A door page drawn, with the places where the front end itself writes what is secret.
package struct DoorView: Hashable, Sendable {
  package var frame: Frame
  /// Where the parts of what is shown once stand, in order: so many characters each.
  package var secret: [Part]

  package struct Part: Hashable, Sendable {
    package var at: Position
    package var length: Int
  }
}

extension DoorPage {
  /// Draws the page.
  ///
  /// - Parameter unicode: false draws with ASCII alone.
  package func view(_ size: Size, unicode: Bool) -> DoorView {
    guard isShown(in: size) else {
      return DoorView(frame: .tooSmall(size, leave: "Esc leaves."), secret: [])
    }
    var view = DoorView(frame: Frame(size), secret: [])
    drawHead(on: &view.frame)
    drawBody(on: &view)
    drawFoot(on: &view.frame)
    if !unicode { view.frame.toASCII() }
    return view
  }

  /// Whether there is room: a smaller window takes no key but those that leave.
  package func isShown(in size: Size) -> Bool {
    size.columns >= Model.smallest.columns && size.rows >= Model.smallest.rows
  }

  private func drawHead(on frame: inout Frame) {
    let width = frame.size.columns
    frame.put(Width.fit(place, columns: width - 2), column: 1, row: 0, style: .strong)
    frame.put(Width.fit(todo, columns: width - 2), column: 1, row: 1, style: Style(.place))
    frame.fill(Mark.rule, columns: 0..<width, row: 2, style: .muted)
  }

  private func drawFoot(on frame: inout Frame) {
    let (width, row) = (frame.size.columns, frame.size.rows - 1)
    frame.fill(Mark.rule, columns: 0..<width, row: row - 1, style: .muted)
    if !notice.isEmpty {
      let words = " " + Width.fit(notice, columns: width - 6) + " "
      frame.put(words, column: 2, row: row - 1, style: .strong)
    }
    var column = 1
    for key in keys {
      guard column + Width.columns("\(key.label) \(key.does)") < width else { break }
      column = frame.put(key.label, column: column, row: row, style: .strong)
      column = frame.put(" " + key.does, column: column, row: row) + 2
    }
  }

  // MARK: The body

  /// What is asked stands below the text where there is room for both, else the text gives way.
  private func drawBody(on view: inout DoorView) {
    let size = view.frame.size
    let room = size.rows - 5
    let lines = text.flatMap { paragraph in
      let layout = TextLayout(paragraph, width: size.columns - 4)
      return layout.rows.indices.map { layout.shown($0) } + [""]
    }
    let secretRows = shownOnce == 0 ? 0 : (shownOnce - 1) / (size.columns - 4) + 1
    let needed = askRows + (secretRows == 0 ? 0 : secretRows + 1)
    var row = 3 + (lines.count + needed + 1 <= room ? 1 : 0)
    for line in lines.prefix(max(0, room - needed)) {
      view.frame.put(line, column: 2, row: row)
      row += 1
    }
    if secretRows > 0 {
      var left = shownOnce
      while left > 0 {
        let length = min(left, size.columns - 4)
        view.secret.append(DoorView.Part(at: Position(column: 2, row: row), length: length))
        left -= length
        row += 1
      }
      row += 1
    }
    drawAsk(from: row, on: &view.frame)
  }

  private var askRows: Int {
    switch ask {
    case .nothing: 0
    case .unseen, .seen: 1
    case .choice(let lines, _): lines.count
    }
  }

  private func drawAsk(from row: Int, on frame: inout Frame) {
    switch ask {
    case .nothing: break
    case .unseen(let label, let characters):
      drawEntry(label, String(repeating: "•", count: characters), row: row, on: &frame)
    case .seen(let label, let text): drawEntry(label, text, row: row, on: &frame)
    case .choice(let lines, let chosen):
      for (index, line) in lines.enumerated() {
        if index == chosen { frame.put(">", column: 1, row: row + index, style: .strong) }
        frame.put(
          Width.fit("\(index + 1) \(line)", columns: frame.size.columns - 4), column: 3,
          row: row + index, style: Style(selected: index == chosen))
        if index == chosen { frame.cursor = Position(column: 3, row: row + index) }
      }
    }
  }

  /// The end of what is typed is shown where it is longer than the line.
  private func drawEntry(_ label: String, _ text: String, row: Int, on frame: inout Frame) {
    frame.put(">", column: 1, row: row, style: .strong)
    let start = frame.put(label, column: 3, row: row, style: .strong) + 2
    let end = frame.size.columns - 2
    var shown = text[...]
    while Width.columns(String(shown)) >= end - start, !shown.isEmpty { shown.removeFirst() }
    let column = frame.put(String(shown), column: start, row: row, style: Style(.entry))
    for blank in column..<max(column, end) {
      frame.put(" ", column: blank, row: row, style: Style(.entry))
    }
    frame.cursor = Position(column: column, row: row)
  }
}
