import ReviewCore

extension Model {
  mutating func press(_ key: Key) -> [Effect] {
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      return key == .character("q") ? leave() : []
    }
    notice = nil
    let hasGoneOn = hasGoneOn
    self.hasGoneOn = false
    if let effects = endNumber(before: key) { return effects }
    if overlay != nil { return pressOverlay(key) }
    if case .failed = saved { saved = draftCount > 0 ? .typing : .recorded }
    switch key {
    case .control("o"): return run(.keepElsewhere)
    case .control("d") where currentForm != nil || lineForm != nil: return recordForm()
    case .control, .function:
      if let command = MenuCommand.everywhere.first(where: { $0.entry.keys.contains(key) }) {
        return run(command)
      }
    case .escape: return back()
    case .tab where hasGoneOn:
      notice = Wording.wentOnAlready
      return []
    default: break
    }
    if readOn(key) { return [] }
    if place.editor != nil, let effects = type(key) { return effects }
    switch key {
    case .tab: return moveField(1)
    case .backTab: return moveField(-1)
    case .down: return move(1)
    case .up: return move(-1)
    case .pageDown: return move(max(1, bodyHeight - 2), page: true)
    case .pageUp: return move(-max(1, bodyHeight - 2), page: true)
    case .home:
      let effects = focus(pane.lowerBound)
      place.lead = 0
      return effects
    case .end: return focus(pane.upperBound - 1)
    case .left, .right: return sideways(key == .left ? -1 : 1)
    case .enter: return enter()
    case .character(let character): return letter(character)
    default:
      return spec().commands.first { $0.entry.keys.contains(key) }.map { run($0) } ?? []
    }
  }

  // MARK: Moving

  /// Reads on or back through what stands above the first stop, where both do not fit at once.
  ///
  /// What is not in sight is not chosen: the first key for it only brings it there.
  private mutating func readOn(_ key: Key) -> Bool {
    guard let end = leadEnd else { return false }
    let isInSight = place.lead >= end
    let step = max(1, bodyHeight - 2)
    switch key {
    case .down where !isInSight, .pageDown where !isInSight:
      place.lead = min(end, place.lead + step)
    case .up where !isInSight || place.editor == nil,
      .pageUp where !isInSight || place.editor == nil:
      place.lead = max(0, min(place.lead, end) - step)
    case _ where isInSight: return false
    case .tab, .enter: place.lead = end
    case .character(let character) where place.editor == nil:
      // A digit picks by a number that stands elsewhere, unless it answers a question.
      let isAnswer = character.isASCII && character.isNumber && focusedField != nil
      guard character == " " || isAnswer else { return false }
      place.lead = end
    default:
      if place.editor != nil { place.lead = end }
      return false
    }
    return true
  }

  /// Goes to another stop; what was typed in a field that is left is kept at once.
  private mutating func move(_ count: Int, page: Bool = false) -> [Effect] {
    let stops = stops()
    guard !stops.isEmpty else {
      place.past = max(0, place.past + (page ? count : count.signum()))
      return []
    }
    let target = place.focus + count
    let last = page ? pane.upperBound : stops.count
    if target >= last, !page || place.focus == last - 1 {
      if goesOnBelow { place.past += count }
      return []
    }
    if place.past > 0 {
      place.past = 0
      if count < 0 { return [] }
    }
    return focus(page ? min(max(target, pane.lowerBound), last - 1) : target)
  }

  /// The stops of the pane that has the focus: what is said on the page, or where the review stands.
  private var pane: Range<Int> {
    let count = stops().count
    guard hasSide(spec()) else { return 0..<count }
    return place.focus < sideStart ? 0..<sideStart : sideStart..<count
  }

  /// The first stop of what stands beside the page, or below it where there is no room beside.
  private var sideStart: Int {
    stops().count
      - spec().side.count { if case .row(let row) = $0 { row.action != .none } else { false } }
  }

  /// Goes to the next field or line, past the answers of a field that stand one to a line.
  private mutating func moveField(_ step: Int) -> [Effect] {
    let stops = stops()
    guard stops.indices.contains(place.focus), let field = stops[place.focus].field?.id else {
      return move(step)
    }
    var target = place.focus
    while stops.indices.contains(target), stops[target].field?.id == field { target += step }
    // Back to the first answer of the field before.
    if step < 0, stops.indices.contains(target), let before = stops[target].field?.id {
      while target > 0, stops[target - 1].field?.id == before { target -= 1 }
    }
    return move(target - place.focus)
  }

  mutating func focus(_ stop: Int) -> [Effect] {
    var effects = leaveField()
    if stop != place.focus { effects += leaveLine() }
    let count = stops().count
    var there = place
    there.focus = min(max(0, stop), max(0, count - 1))
    there.past = 0
    there.option = 0
    place = there
    beginEditing()
    return effects
  }

  /// Between panes, or between the answers of a field.
  private mutating func sideways(_ step: Int) -> [Effect] {
    let stops = stops()
    guard stops.indices.contains(place.focus) else { return [] }
    let stop = stops[place.focus]
    if focusedView != nil {
      moveInTable(step)
      return []
    }
    if let field = stop.field, case .options(let options, _) = field.entry, stop.option == nil {
      place.option = min(max(0, place.option + step), options.count - 1)
      return []
    }
    let first = sideStart
    guard first < stops.count else { return [] }
    if step < 0, place.focus < first {
      let here = stops.firstIndex { [Mark.here, Mark.now].contains($0.row?.mark) }
      return focus(max(first, here ?? first))
    }
    if step > 0, place.focus >= first { return focus(0) }
    return []
  }

  private mutating func back() -> [Effect] {
    if pageForm == nil, inlineForm != nil, focusedField != nil { return leaveInlineField() }
    var effects = leaveField() + leaveLine(asking: false)
    if case .departure(let form) = place.page, place.isSaid { dropSaid(form) }
    if open?.asItStood != nil, case .asItStood = place.page { open?.asItStood = nil }
    if places.count > 1 {
      places.removeLast()
      settleFocus()
      if place.page == .cases, open != nil {
        open = nil
        saved = .recorded
        effects.append(.closeCase)
      }
      return effects
    }
    // Whoever pressed it once too often would have to type the passphrase again.
    if place.page == .cases {
      notice = Wording.letterLeaves
      return effects
    }
    return effects + leave()
  }

  /// What only a key asked for is no draft, unless a reason was typed for it.
  private mutating func dropSaid(_ form: FormPlace) {
    let isTyped = drafts[form]?.answers.values.contains {
      $0.key.hasPrefix("because:") && !$0.value.isEmpty
    }
    guard form.form != "panel.record-view", isTyped == false else { return }
    drafts[form] = nil
    saved = draftCount > 0 ? .draftKept : .recorded
  }

  mutating func leave() -> [Effect] {
    let effects = leaveField()
    if isThrownAway {
      overlay = .confirm(
        Confirmation(
          question: record.papers.made.isEmpty ? Wording.leavePractice : Wording.leavePapers,
          stay: Wording.stay, go: Wording.leaveNow, act: .leave),
        choice: 0)
      return effects
    }
    isLeaving = true
    return effects + [.leave]
  }

  // MARK: Choosing

  mutating func enter() -> [Effect] {
    let stops = stops()
    guard stops.indices.contains(place.focus) else { return [] }
    let stop = stops[place.focus]
    if let row = stop.row { return act(row.action) }
    guard let field = stop.field, let form = currentForm else { return [] }
    switch field.entry {
    case .picker:
      go(.choose(form, field: field.id))
      return []
    case .options(let options, let several):
      // Enter never takes an answer back; Space does.
      let index = stop.option ?? place.option
      let isChosen = options.indices.contains(index) && field.isChosen(options[index].id)
      let effects = isChosen && !several ? [] : choose(field, at: index)
      return effects + (several || isChoosing ? [] : moveField(1))
    case .line, .box:
      beginEditing()
      return []
    }
  }

  /// A text with a name in it is shown only once that was asked and answered.
  mutating func askToShowText() {
    overlay = .confirm(
      Confirmation(
        question: Wording.showTextQuestion, stay: Wording.keepTextHidden, go: Wording.showText,
        act: .showText), choice: 0)
  }

  mutating func act(_ action: RowAction) -> [Effect] {
    switch action {
    case .open(let page):
      go(page)
      return []
    case .record: return recordForm()
    case .recordAndNext:
      return recordForm(goesOn: true)
    case .throwAway:
      guard let form = currentForm else { return [] }
      overlay = .confirm(
        Confirmation(
          question: Wording.throwAwayQuestion, stay: Wording.keepTyped, go: Wording.throwAwayNow,
          act: .throwAway(form)), choice: 0)
      return []
    case .openCase(let id): return [.openCase(id)]
    case .rehearse: return [.rehearse(nil)]
    case .openFolder(let path): return [.openFolder(path: path)]
    case .folder(let act):
      saved = .recording
      return [.folder(act)]
    case .back: return back()
    case .leave: return leave()
    case .answer(let values, let field): return answer(values, goingTo: field)
    case .say(let saying): return say(saying)
    case .leaveAsItWas: return leaveAsItWas()
    case .none: return []
    }
  }

  /// Goes to a page, ready at its first stop.
  mutating func go(_ page: Page) {
    let stops = stops()
    place.opened = stops.indices.contains(place.focus) ? stops[place.focus].row?.action : nil
    place.editor = nil
    if case .asItStood(let number) = page, let history = open?.history {
      open?.asItStood = (number, history.asItStood(at: number))
    }
    places.append(Place(page))
    settleAtStart()
  }

  /// Chooses an answer, or takes it back; in a field of one answer another takes its place.
  mutating func choose(_ field: FieldSpec, at index: Int) -> [Effect] {
    let (options, several): ([FieldSpec.Option], Bool)
    switch field.entry {
    case .options(let list, let many), .picker(let list, let many):
      (options, several) = (list, many)
    case .line, .box: return []
    }
    guard options.indices.contains(index), !isReadOnly else { return [] }
    let id = options[index].id
    if several {
      var list = field.answer?.list ?? []
      if field.isChosen(id) { list.removeAll { $0 == id } } else { list.append(id) }
      answer(field.id, .several(list))
    } else {
      answer(field.id, field.isChosen(id) ? nil : .text(id))
    }
    let effects = keepDrafts()
    if isChoosing, !several { return effects + back() }
    return effects
  }

  /// Whether the page picks from a longer list: one answer chosen, it is left.
  private var isChoosing: Bool {
    if case .choose = place.page { true } else { false }
  }

  private mutating func letter(_ character: Character) -> [Effect] {
    let stops = stops()
    let stop = stops.indices.contains(place.focus) ? stops[place.focus] : nil
    if let digit = character.wholeNumberValue, character.isASCII {
      return pick(digit, stop)
    }
    if character == " ", let field = stop?.field {
      return choose(field, at: stop?.option ?? place.option)
    }
    // Where something is asked, a letter may be meant for a text: there it does nothing.
    let own = inlineForm == nil ? spec().commands : []
    let commands = isAsking ? own + [.help] : spec().commands + MenuCommand.everywhere
    guard let command = commands.first(where: { $0.entry.keys.contains(.character(character)) })
    else {
      if isAsking { notice = Wording.nothingIsTyped(stop?.field) }
      return []
    }
    return run(command)
  }

  /// Whether the cursor is among questions, and what is typed may be meant for one of them.
  var isAsking: Bool {
    !isReadOnly && (pageForm != nil || inlineForm != nil && focusedField != nil)
  }

  /// A digit picks the numbered answer of the field, or the numbered line.
  private mutating func pick(_ digit: Int, _ stop: PageStop?) -> [Effect] {
    if let field = stop?.field {
      guard case .options(let options, let several) = field.entry,
        options.indices.contains(digit - 1)
      else {
        notice = Wording.nothingIsTyped(field)
        return []
      }
      if several { return choose(field, at: digit - 1) }
      // A digit answers and goes on; pressed again it changes nothing.
      let effects =
        field.isChosen(options[digit - 1].id) ? [] : choose(field, at: digit - 1)
      if isChoosing { return effects }
      hasGoneOn = true
      return effects + moveField(1)
    }
    if let form = focusedView { return answerInTable(digit, form) }
    return pickNumber(digit)
  }

  /// Nothing of what was answered now is to stand: back to the page before.
  private mutating func leaveAsItWas() -> [Effect] {
    guard let form = pageForm else { return [] }
    drafts[form] = nil
    while pageForm == form, places.count > 1 { places.removeLast() }
    saved = draftCount > 0 ? .draftKept : .recorded
    notice = Wording.leftAsItWas
    settleFocus()
    return keepDrafts(evenIfSame: true)
  }
}
