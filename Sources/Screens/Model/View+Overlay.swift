import ReviewCore

extension Model {
  func drawOverlay(_ spec: PageSpec, on frame: inout Frame) {
    switch overlay {
    case nil: break
    case .help(let top): drawHelp(spec, from: top, on: &frame)
    case .sentence(let sentence, let isDone):
      drawBox(
        isDone ? Wording.done : Wording.notDone,
        [.text(asShown(sentence)), .gap, .text(Wording.enterGoesBack, .muted)], on: &frame)
    case .palette(let editor, let choice): drawPalette(editor, choice, on: &frame)
    case .number(let editor):
      drawBox(
        Wording.numberTitle, [.gap] + Wording.numberHow.map { .text($0, .muted) }, editor,
        on: &frame)
    case .find(let editor):
      let (title, how) =
        searchesGuidance
        ? (Wording.searchTitle, Wording.searchHow) : (Wording.findTitle, Wording.findHow)
      drawBox(title, [.gap, .text(how, .muted)], editor, on: &frame)
    case .confirm(let asked, let choice):
      let confirmation = asShown(asked)
      let answers = [confirmation.stay, confirmation.go].enumerated().map { index, words in
        PageItem.row(Row(words, .back, mark: choice == index ? "" : ""))
      }
      drawBox(
        "", [.text(confirmation.question, .strong), .gap] + answers, focus: choice, on: &frame)
    }
  }

  /// The keys: the page's own first, then those every page has.
  ///
  /// What each does stands beside it where all of that fits; else those of every page stand side by
  /// side with their names alone.
  func helpItems(_ spec: PageSpec) -> [PageItem] {
    let records = currentForm != nil && !spec.commands.contains(.record)
    let commands = (records ? [.record] : []) + spec.commands
    // What is typed into a text is no key.
    func acts(_ command: MenuCommand) -> Bool {
      key(of: command) != nil && unavailable(command) == nil
    }
    let here = commands.filter(acts)
    let everywhere = MenuCommand.everywhere.filter { !commands.contains($0) && acts($0) }
    if size.columns < 76 {
      return (here + everywhere).map { command in
        .row(Row(command.entry.label, .none, right: key(of: command) ?? ""))
      }
    }
    let own = here.map(helpItem)
    let signs: [PageItem] = place.page == .overview ? [.gap, .text(Wording.signs)] : []
    let all = own + everywhere.map(helpItem) + signs
    if helpLines(all) <= helpRoom { return all }
    return own + (own.isEmpty ? [] : [.gap]) + sideBySide(everywhere) + signs
  }

  /// The key as it is now: in a text a letter is typed, and elsewhere in a form it does nothing.
  func key(of command: MenuCommand) -> String? {
    let entry = command.entry
    let isLetter = entry.keys.contains { key in
      if case .character(let character) = key { character != " " } else { false }
    }
    let isIdle = isAsking && isLetter && command != .help && !spec().commands.contains(command)
    return place.editor != nil || isIdle
      ? entry.keyInText : profile.unicode ? entry.keyLabel : entry.plainKeyLabel
  }

  private func helpItem(_ command: MenuCommand) -> PageItem {
    .labelled(key(of: command) ?? "", command.entry.help)
  }

  private func sideBySide(_ commands: [MenuCommand]) -> [PageItem] {
    let cells = commands.map { "\(key(of: $0) ?? "") \($0.entry.label)" }
    let rows = (cells.count + 2) / 3
    return (0..<rows).map { row in
      let line = stride(from: row, to: cells.count, by: rows)
        .map { Width.pad(cells[$0], to: 23) }.joined()
      return .text(line)
    }
  }

  private func helpLines(_ items: [PageItem]) -> Int {
    PageLayout(items, width: boxWidth - 2, focus: nil).lines.count
  }

  /// The lines of keys that fit at once.
  var helpRoom: Int { size.rows - 5 }

  /// The last key the help can begin with, so that the keys after it fill the room.
  func lastHelp(_ spec: PageSpec) -> Int {
    let items = helpItems(spec)
    return items.indices.first { fitting(items.dropFirst($0)).endIndex == items.endIndex } ?? 0
  }

  /// As many of the keys, from the first, as there is room for: a long one may take two lines.
  private func fitting(_ items: ArraySlice<PageItem>) -> ArraySlice<PageItem> {
    var fitting = items.prefix(helpRoom)
    while helpLines(Array(fitting)) > helpRoom {
      fitting = fitting.dropLast()
    }
    return fitting
  }

  private func drawHelp(_ spec: PageSpec, from top: Int, on frame: inout Frame) {
    let items = helpItems(spec)
    let shown = fitting(items.dropFirst(top))
    drawBox(
      Wording.helpTitle,
      shown + [.text(shown.count == items.count ? Wording.anyKey : Wording.moreKeys, .muted)],
      on: &frame)
  }

  private var boxWidth: Int { min(size.columns - 2, 76) }

  private func drawPalette(_ editor: TextEditor, _ choice: Int, on frame: inout Frame) {
    let found = foundCommands(editor.text)
    let room = max(3, size.rows - 12)
    let first = max(0, min(choice - room + 1, found.count - room))
    let rows = found.dropFirst(first).prefix(room).map { command in
      PageItem.row(
        Row(
          command.entry.word.prefix(1).uppercased() + command.entry.word.dropFirst(), .back,
          right: unavailable(command) ?? key(of: command) ?? ""))
    }
    var shown = rows.isEmpty ? [.text(Wording.noCommand, .muted)] : Array(rows)
    if found.indices.contains(choice) {
      shown += [.gap, .text(found[choice].entry.help)]
    }
    drawBox(
      Wording.paletteTitle, [.gap] + shown, editor, focus: choice - first, on: &frame)
  }

  /// Draws a box over the page, with the cursor at what is typed or chosen.
  private func drawBox(
    _ title: String, _ items: [PageItem], _ editor: TextEditor? = nil, focus: Int? = nil,
    on frame: inout Frame
  ) {
    let width = boxWidth
    let layout = PageLayout(items, width: width - 2, focus: focus)
    let height = min(size.rows - 2, layout.lines.count + 2 + (editor == nil ? 0 : 1))
    let left = (size.columns - width) / 2
    let top = max(0, (size.rows - height) / 2)
    // Of what lies under it no single letters are left at its sides.
    frame.clear(columns: left - 2..<left + width + 2, rows: top..<top + height)
    for (row, ends) in [(top, ("┌", "┐")), (top + height - 1, ("└", "┘"))] {
      frame.put(ends.0, column: left, row: row)
      frame.fill(Mark.rule, columns: left + 1..<left + width - 1, row: row)
      frame.put(ends.1, column: left + width - 1, row: row)
    }
    for row in top + 1..<top + height - 1 {
      frame.put(Mark.bar, column: left, row: row)
      frame.put(Mark.bar, column: left + width - 1, row: row)
    }
    if !title.isEmpty { frame.put(" \(title) ", column: left + 2, row: top, style: .strong) }
    var row = top + 1
    frame.cursor = Position(column: left + 2, row: row)
    if let editor {
      let window = editor.window(width: width - 6, height: 1)
      frame.put(
        Width.pad(window.rows.first ?? "", to: width - 6), column: left + 3, row: row,
        style: Style(.entry))
      frame.cursor = Position(column: left + 3 + window.cursor.column, row: row)
      row += 1
    }
    for line in layout.lines.prefix(top + height - 1 - row) {
      frame.put(line, focus: focus, column: left + 1, row: row, limit: left + width - 1)
      if editor == nil, let stop = line.stop, stop == focus {
        frame.cursor = Position(column: left + 2, row: row)
      }
      row += 1
    }
  }

  // MARK: The keys at the bottom

  /// What stands at the bottom, most needed first.
  func footCommands(_ spec: PageSpec) -> [MenuCommand] {
    if let overlay {
      if case .help = overlay { return [.back] }
      return [.open, .back]
    }
    if isRoom { return [.quit] }
    if currentForm != nil, case .choose = place.page {
      return [.choose, .open, .back] + spec.commands
    }
    if isReadOnly, pageForm != nil { return [.next, .back] }
    if isAsking || place.editor != nil {
      if case .failed = saved { return [.record, .keepElsewhere, .back] }
      let choosing = focusedField.map { !$0.isTyped } ?? false
      return [.record, .back, .next] + (spec.guidance == nil ? [] : [.guidance])
        + (choosing ? [.choose] : [.palette])
    }
    let start: [MenuCommand] = places.count > 1 ? [.open, .back] : [.open, .quit]
    // While people sit together, what they may need at once comes first.
    let inSession: [MenuCommand] = sitting == nil ? [] : [.minute, .pause, .hideNames]
    let always: [MenuCommand] = [.guidance, .people, .recordList, .minute, .quit]
    let listed: [MenuCommand] =
      if ownKeysFirst {
        // Its own keys need the whole line of a small window.
        [.open] + spec.commands.prefix(4) + start + spec.commands + inSession + always
      } else {
        start + spec.commands + inSession + always
      }
    return
      listed
      .filter { unavailable($0) == nil }
      .reduce(into: []) { listed, command in
        if !listed.contains(command) { listed.append(command) }
      }
  }

  /// Whether a page's own keys stand before those that every page has.
  private var ownKeysFirst: Bool {
    switch place.page {
    case .checklist, .eventDay: true
    case .overview: size.columns < 60
    default: false
    }
  }

  func footLabel(_ command: MenuCommand, _ spec: PageSpec) -> String {
    let isKept = pageForm != nil || focusedField != nil
    switch (command, place.page) {
    case (.back, _) where isKept && overlay == nil && !isReadOnly && size.columns >= 60:
      return Wording.backKept
    case (.large, .large): return Wording.notLarge
    case (.hideNames, _) where profile.namesHidden: return Wording.showNamesShort
    default: return command.entry.label
    }
  }
}
