import ReviewCore

extension Model {
  /// Does what a command asks, from a key or from the list of commands.
  mutating func run(_ command: MenuCommand) -> [Effect] {
    guard unavailable(command) == nil else {
      notice = unavailable(command)
      return []
    }
    switch command {
    case .open: return enter()
    case .back:
      // By name the page is meant, wherever on it somebody is.
      let isInline = pageForm == nil && inlineForm != nil && focusedField != nil
      return (isInline ? leaveInlineField() : []) + press(.escape)
    case .next: return press(.down)
    case .previous: return press(.up)
    case .choose: return press(.character(" "))
    case .record: return recordForm()
    case .agree: return agree()
    case .notApplicable: return sayNotApplicable()
    case .nextOpen: return goToNextOpen()
    case .minute: return openForm("case.note", preset: ["place": spec().place])
    case .question: return openForm("questions.add")
    case .guidance:
      let spec = spec()
      go(spec.guidancePage ?? spec.guidance.map(Page.guidanceItem) ?? .guidance)
      return []
    case .large: return showLarge()
    case .pick: return []
    case .people:
      // In a meeting the people are those of the meeting, with everyone one line further.
      go(meetingHere.map { .invited($0.meeting) } ?? .people)
      return []
    case .recordList:
      go(.record)
      return []
    case .papers:
      go(.notices)
      return []
    case .overview:
      open?.asItStood = nil
      while places.count > 1, place.page != .overview { places.removeLast() }
      settleFocus()
      return []
    case .stages: return press(.left)
    case .undo: return type(.control("_")) ?? []
    case .redo: return type(.control("y")) ?? []
    case .find:
      overlay = .find(TextEditor(singleLine: true))
      return []
    case .palette:
      overlay = .palette(TextEditor(singleLine: true), choice: 0)
      return []
    case .redraw: return [.redraw]
    case .help:
      overlay = .help(0)
      return []
    case .lock: return lock()
    case .quit: return leave()
    }
  }

  /// What a command still needs; nothing where it can be given now.
  func unavailable(_ command: MenuCommand) -> String? {
    switch command {
    case .minute, .question: open == nil ? Wording.needsCase : isReadOnly ? readOnlyWords : nil
    case .people, .recordList, .papers, .overview: open == nil ? Wording.needsCase : nil
    case .large: meetingHere == nil ? Wording.needsMeeting : nil
    case .record:
      currentForm == nil && lineForm == nil ? Wording.needsForm : isReadOnly ? readOnlyWords : nil
    case .undo: place.editor?.canUndo == true ? nil : Wording.nothingToUndo
    case .redo: place.editor?.canRedo == true ? nil : Wording.nothingToRedo
    case .agree, .notApplicable, .nextOpen:
      spec().commands.contains(command)
        ? isReadOnly && command != .nextOpen ? readOnlyWords : nil
        : Wording.needsChecklist
    case .lock: lockNotNeeded
    default: nil
    }
  }

  private var readOnlyWords: String { open?.readOnly ?? Wording.readOnlyThen }

  private mutating func openForm(_ form: String, preset: [String: String] = [:]) -> [Effect] {
    let effects = leaveField()
    go(.form(FormPlace(form, preset: preset)))
    return effects
  }

  // MARK: Checklists

  private var focusedItem: (list: String, item: String)? {
    guard case .checklist(let list) = place.page else { return nil }
    let stops = stops()
    guard stops.indices.contains(place.focus),
      case .open(.form(let form)) = stops[place.focus].row?.action,
      let item = form.preset["item"]
    else { return nil }
    return (list, item)
  }

  /// Agreed, and on to the next open item; on an agreed item: done.
  private mutating func agree() -> [Effect] {
    guard let (list, item) = focusedItem, let open else { return [] }
    let said = record.checklists[list]?.items[item]
    var answers = Prefill.answers(
      for: FormPlace("checklist.say", about: list, preset: ["item": item]), record)
    answers.values["item"] = .text(item)
    let state: Checklist.ItemState =
      said?.state == .agreed || said?.state == .toDo ? .done : .agreed
    answers.values["state"] = .text(state.rawValue)
    saved = .recording
    if state == .agreed { _ = goToNextOpen() }
    return [
      .record(
        caseID: open.id,
        Submission("checklist.say", id: list, answers, command: now.context.fresh + "-say"))
    ]
  }

  private mutating func sayNotApplicable() -> [Effect] {
    guard let (list, item) = focusedItem else { return [] }
    let form = FormPlace("checklist.say", about: list, preset: ["item": item])
    go(.form(form))
    answer("state", .text(Checklist.ItemState.notApplicable.rawValue))
    if let stop = stops().firstIndex(where: { $0.field?.id == "reason" }) { return focus(stop) }
    return []
  }

  private mutating func goToNextOpen() -> [Effect] {
    if case .step = place.page { return goToEndOfStep() }
    guard case .checklist(let list) = place.page else { return [] }
    let said = record.checklists[list] ?? Checklist.initial
    let stops = stops()
    let order = Array(stops.indices.dropFirst(place.focus + 1)) + Array(stops.indices)
    let next = order.first { index in
      guard case .open(.form(let form)) = stops[index].row?.action,
        let item = form.preset["item"]
      else { return false }
      return said.state(of: item) == .open && index != place.focus
    }
    return next.map { focus($0) } ?? []
  }
}
