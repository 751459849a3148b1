import ReviewCore

/// A frame, and how far the page was scrolled to show the focus.
package struct Rendered: Sendable {
  package var frame: Frame
  var top: Int
  /// Where the page stands in it; nothing where something else is shown.
  var panes: [Painted.Pane] = []
  var foot: Painted.Foot?
}

extension Model {
  /// The smallest terminal a page fits in.
  package static let smallest = Size(40, 12)

  /// Draws the page, and what lies over it.
  package func view() -> Rendered {
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      return Rendered(frame: tooSmall(), top: place.top)
    }
    if let since = roomPause {
      return Rendered(frame: drawn(Cover(.pause, since: since, at: now), asks: false), top: 0)
    }
    if let cover { return Rendered(frame: drawn(cover), top: place.top) }
    let spec = spec()
    let painted = painted
    var frame = painted?.frame ?? Frame(size)
    frame.cursor = nil
    let (panes, lines) = drawBody(spec, on: &frame)
    let top = panes[0].top
    if painted.map({ ($0.panes[0].top == 0) != (top == 0) }) ?? true {
      drawHead(spec, begins: top == 0, on: &frame)
      if top > 0 { say(Wording.moreAbove, row: 2, on: &frame) }
    }
    let foot = foot(spec, goesOn: lines > top + panes[0].rows.count)
    if painted?.foot != foot { draw(foot, spec, on: &frame) }
    drawOverlay(spec, on: &frame)
    if !profile.unicode { frame.toASCII() }
    return Rendered(frame: frame, top: top, panes: overlay == nil ? panes : [], foot: foot)
  }

  private func tooSmall() -> Frame { .tooSmall(size, leave: "q leaves.") }

  // MARK: Head and foot

  private func drawHead(_ spec: PageSpec, begins: Bool, on frame: inout Frame) {
    let width = size.columns
    frame.clear(columns: 0..<width, rows: 0..<3)
    let named = caseWords(columns: width)
    let whole = named.isEmpty ? spec.place : named
    // The case has its room first; the words beside it become shorter for it.
    let long = standing(isShort: false)
    let isLongShown = Width.columns(whole) + 4 + Width.columns(long) <= width
    let beside = isLongShown ? long : standing(isShort: true)
    let column = width - 1 - Width.columns(beside)
    frame.put(
      beside, column: column, row: 0,
      style: Style(isFailed ? .attention : .plain))
    let words = Width.columns(named) <= column - 2 ? named : caseWords(columns: column - 2)
    let end = words.isEmpty ? 1 : frame.put(words, column: 1, row: 0, style: .strong) + 3
    // Where line 1 has no room for it, where this is stands whole below line 2.
    let isBeside = end + Width.columns(spec.place) + 2 <= column
    if isBeside {
      frame.put(spec.place, column: end, row: 0, style: words.isEmpty ? .strong : .plain)
    }
    let todo = width < 60 ? spec.todoShort : spec.todo
    frame.put(Width.fit(todo, columns: width - 2), column: 1, row: 1, style: Style(.place))
    let below = [
      profile.namesHidden && width < 60 ? Wording.namesHidden : "", isBeside ? "" : spec.place,
    ]
    drawRule(
      row: 2, on: &frame, title: below.filter { !$0.isEmpty }.joined(separator: "; "),
      leaving: begins ? 0 : Width.columns(Wording.moreAbove) + 3)
  }

  /// The marking, and how it stands with what is on the screen.
  private func standing(isShort: Bool) -> String {
    let marking = profile.practice ? practiceWords(isShort: isShort) : markingWords
    let hidden =
      !profile.namesHidden
      ? "" : size.columns < 60 ? Wording.namesHiddenShort : Wording.namesHidden
    let state = isShort ? Wording.savedShort[savedWords] ?? savedWords : savedWords
    return [marking, hidden, state].spaced(by: isShort ? " " : "  ")
  }

  /// The case by its working name and reference, which is the last to be cut.
  private func caseWords(columns: Int) -> String {
    let details = details
    let room = columns - Width.columns(details.reference) - 1
    let name = room < 2 ? "" : Width.fit(asShown(details.name), columns: room)
    return Width.fit(
      [name, details.reference].spaced(by: " "), columns: max(0, columns))
  }

  private var isFailed: Bool {
    if case .failed = saved { true } else { false }
  }

  /// What stands where a case has its marking.
  func practiceWords(isShort: Bool) -> String {
    Wording.practice(isShort: isShort, isKept: folder?.isKept ?? false)
  }

  var markingWords: String {
    let marking = details.marking
    return marking.isEmpty && folder == nil && open == nil
      ? "" : marking.isEmpty ? Wording.marking : marking
  }

  /// Line 1's word for what stands on the screen.
  private var savedWords: String {
    guard open != nil || folder != nil else { return "" }
    if isReadOnly { return Wording.readOnly }
    return switch saved {
    case .recorded: Wording.recorded
    case .typing, .draftKept: draftWords
    case .recording: Wording.recording
    case .readOnly: Wording.readOnly
    case .failed: Wording.notKept
    }
  }

  /// Of the page's own draft that it is kept; elsewhere how many there are.
  private var draftWords: String {
    if let form = currentForm, drafts[form].map({ !$0.answers.isEmpty }) ?? false {
      return Wording.draftKept
    }
    return draftCount == 0 ? Wording.recorded : Wording.drafts(draftCount)
  }

  /// - Parameters:
  ///   - isWhole: The rule goes on behind its title.
  ///   - leaving: Columns at the right that the title leaves free.
  private func drawRule(
    row: Int, on frame: inout Frame, title: String = "", isWhole: Bool = true, leaving: Int = 0
  ) {
    var column = 0
    if !title.isEmpty {
      frame.fill(Mark.rule, columns: 0..<2, row: row, style: .muted)
      frame.put(" ", column: 2, row: row)
      column = frame.put(
        Width.fit(title, columns: size.columns - 6 - leaving), column: 3, row: row,
        style: Style(isFailed ? .attention : .strong))
      column = isWhole ? frame.put(" ", column: column, row: row) : size.columns
    }
    frame.fill(
      Mark.rule, columns: min(column, size.columns)..<size.columns, row: row, style: .muted)
  }

  private func foot(_ spec: PageSpec, goesOn: Bool) -> Painted.Foot {
    var title = notice ?? (overlay == nil ? focusedField?.hint : nil) ?? ""
    if isEditorHidden, overlay == nil, notice == nil { title = Wording.textHidden }
    if case .failed(let reason) = saved { title = reason }
    return Painted.Foot(title: asShown(title), goesOn: goesOn, commands: footCommands(spec))
  }

  private func draw(_ foot: Painted.Foot, _ spec: PageSpec, on frame: inout Frame) {
    let row = size.rows - 1
    frame.clear(columns: 0..<size.columns, rows: row - 1..<size.rows)
    let (title, goesOn) = (foot.title, foot.goesOn)
    // What is said here needs its room more than that there is more below.
    let isLong = 6 + Width.columns(title) + Width.columns(Wording.moreBelow) + 4 > size.columns
    let more = isLong && !title.isEmpty ? Wording.moreBelowShort : Wording.moreBelow
    drawRule(
      row: row - 1, on: &frame, title: title, leaving: goesOn ? Width.columns(more) + 2 : 0)
    if goesOn { say(more, row: row - 1, on: &frame) }
    // In a text the question mark is typed.
    let key = place.editor == nil || overlay != nil ? "?" : "F1"
    let help = "\(key) help"
    let room = size.columns - 2 - help.count - 2
    var column = 1
    for command in foot.commands {
      guard let key = self.key(of: command) else { continue }
      let label = footLabel(command, spec)
      guard column + Width.columns(key) + 1 + Width.columns(label) <= room else { continue }
      column = frame.put(key, column: column, row: row, style: .strong)
      column = frame.put(label, column: column + 1, row: row) + 2
    }
    // The window of the room takes no key but the one that leaves.
    if isRoom { return }
    column = max(column, size.columns - 1 - help.count)
    column = frame.put(key, column: column, row: row, style: .strong)
    frame.put(" help", column: column, row: row)
  }

  // MARK: Body

  /// The rows of the body.
  package var bodyHeight: Int { max(1, size.rows - 5) }

  /// Where a page that is wide enough has a second pane.
  var sideWidth: Int { spec().sideWidth }

  func hasSide(_ spec: PageSpec) -> Bool { !spec.side.isEmpty && size.columns >= 76 }

  var detailHeight: Int { size.rows >= 20 ? spec().detailRows : 0 }

  func layouts(_ spec: PageSpec) -> (main: PageLayout, side: PageLayout?) {
    if let shownPage, shownPage.change == change || !shownPage.asks { return shownPage.layouts }
    guard hasSide(spec) else {
      let items =
        spec.side.isEmpty ? spec.items : spec.items + [.heading(Wording.parts)] + spec.side
      return (layout(items, width: size.columns, firstStop: 0), nil)
    }
    let main = layout(spec.items, width: size.columns - spec.sideWidth - 2, firstStop: 0)
    let side = PageLayout(
      spec.side, width: spec.sideWidth, focus: overlayFocus, firstStop: main.stops.count,
      isSide: true)
    return (main, side)
  }

  private func layout(_ items: [PageItem], width: Int, firstStop: Int) -> PageLayout {
    PageLayout(
      items, width: width, focus: overlayFocus, firstStop: firstStop, editor: shownEditor,
      optionCursor: place.option)
  }

  private var overlayFocus: Int? { place.focus }

  /// - Returns: Where the page stands now, and beside it where the review does; the lines of the page.
  private func drawBody(
    _ spec: PageSpec, on frame: inout Frame
  ) -> (panes: [Painted.Pane], lines: Int) {
    let (main, side) = layouts(spec)
    let height = height(of: spec, main)
    let rows = 3..<3 + height
    if height < bodyHeight, let detail = detail(of: spec, main) {
      frame.clear(columns: 0..<size.columns, rows: rows.upperBound..<3 + bodyHeight)
      drawDetail(detail, from: rows.upperBound, on: &frame)
    }
    let offset = side == nil ? 0 : spec.sideWidth + 1
    var panes = [
      Painted.Pane(
        columns: offset..<size.columns, rows: rows, top: scrolled(main, height: height))
    ]
    draw(main, panes[0], number: 0, on: &frame)
    if let side {
      let top = scrolled(side, height: height, firstStop: main.stops.count)
      panes.append(Painted.Pane(columns: 0..<spec.sideWidth, rows: rows, top: top))
      draw(side, panes[1], number: 1, on: &frame)
      frame.fill(Mark.bar, column: spec.sideWidth, rows: rows, style: .muted)
    }
    return (panes, main.lines.count)
  }

  /// The rows of the page above what is said of the line that has the focus.
  private func height(of spec: PageSpec, _ main: PageLayout) -> Int {
    let hasDetail =
      detailHeight > 0 && bodyHeight > detailHeight + 4 && detail(of: spec, main) != nil
    return bodyHeight - (hasDetail ? detailHeight : 0)
  }

  /// The first line shown once the first stop is in sight, while that has the focus.
  ///
  /// Until then `place.lead` is the first line shown: what stands above is read first.
  var leadEnd: Int? {
    guard place.focus == 0, overlay == nil else { return nil }
    let spec = spec()
    let main = layouts(spec).main
    var reached = self
    reached.place.lead = .max
    let end = reached.scrolled(main, height: height(of: spec, main))
    return end > 0 ? end : nil
  }

  /// Whether there is more of the page than is in sight.
  var goesOnBelow: Bool {
    let spec = spec()
    let main = layouts(spec).main
    let height = height(of: spec, main)
    return scrolled(main, height: height) + height < main.lines.count
  }

  /// The first line to show: as before where the focus is in sight, else just so far that it is.
  private func scrolled(_ layout: PageLayout, height: Int, firstStop: Int = 0) -> Int {
    var top = firstStop == 0 ? place.top : 0
    let most = max(0, layout.lines.count - height)
    let index = place.focus - firstStop
    guard layout.stops.indices.contains(index) else {
      return min(firstStop == 0 ? max(top, place.past) : 0, most)
    }
    var lines = layout.stops[index].lines
    if index == 0 { lines = 0..<lines.upperBound }
    if lines.count > height { lines = layout.stops[index].lines }
    // Hints and problems under a field belong to it.
    let after = index + 1 < layout.stops.count ? layout.stops[index + 1].lines.lowerBound : nil
    let end = min(after ?? layout.lines.count, lines.upperBound + 2)
    if end > top + height { top = end - height }
    if lines.lowerBound < top { top = lines.lowerBound }
    if index == 0, firstStop == 0 { top = min(top, place.lead) }
    return min(max(0, top + place.past), most)
  }

  /// - Parameter number: Of the pane, as it was painted.
  private func draw(
    _ layout: PageLayout, _ pane: Painted.Pane, number: Int, on frame: inout Frame
  ) {
    let painted = painted
    let left = pane.columns.lowerBound
    for row in pane.rows {
      let index = pane.top + row - pane.rows.lowerBound
      let isThere = layout.lines.indices.contains(index)
      let stop = isThere ? layout.lines[index].stop : nil
      if let painted, stop == nil || stop != place.focus && stop != painted.focus,
        let before = painted.panes[number].row(of: index)
      {
        if before != row { frame.take(pane.columns, row: row, from: painted.frame, row: before) }
        continue
      }
      if painted != nil { frame.clear(columns: pane.columns, rows: row..<row + 1) }
      guard isThere else { continue }
      frame.put(layout.lines[index], focus: place.focus, column: left, row: row)
      // It stands where typing goes, which may be a later line of the focused stop.
      if frame.cursor == nil, stop == place.focus, let cursor = layout.lines[index].cursor {
        frame.cursor = Position(column: min(left + cursor, size.columns - 1), row: row)
      }
    }
  }

  /// Says in a rule above or below the page that there is more than fits.
  private func say(_ words: String, row: Int, on frame: inout Frame) {
    let words = " \(words) "
    frame.put(words, column: size.columns - Width.columns(words) - 2, row: row, style: .strong)
  }

  private func detail(of spec: PageSpec, _ layout: PageLayout) -> (title: String, lines: [String])?
  {
    guard layout.hasDetails else { return nil }
    guard layout.stops.indices.contains(place.focus),
      case .row(let row) = spec.items[min(layout.stops[place.focus].item, spec.items.count - 1)],
      !row.detail.allSatisfy(\.isEmpty)
    else { return ("", []) }
    return (row.detailTitle ?? row.text, row.detail)
  }

  private func drawDetail(
    _ detail: (title: String, lines: [String]), from row: Int, on frame: inout Frame
  ) {
    if detail.title.isEmpty { return }
    // It changes with every line gone to, and the less of it the better.
    drawRule(row: row, on: &frame, title: detail.title, isWhole: false)
    let width = size.columns - 4
    let lines = detail.lines.flatMap { text in
      let layout = TextLayout(text, width: width)
      return layout.rows.indices.map { layout.shown($0) }
    }
    let room = detailHeight - 1
    for (index, line) in lines.prefix(room).enumerated() {
      let isCut = index == room - 1 && lines.count > room
      let shown = isCut ? Width.fit(line, columns: width - 2) + " …" : line
      frame.put(shown, column: 3, row: row + 1 + index)
    }
  }
}

extension [String] {
  /// Those that are not empty, with blanks between them.
  func spaced(by blanks: String) -> String {
    reduce(into: "") { all, word in
      if !word.isEmpty { all += all.isEmpty ? word : blanks + word }
    }
  }
}
