import ReviewCore

/// The keys of a checklist: a word on the item one is at, and on to the next.
extension Model {
  /// The item of a checklist that has the focus.
  var focusedItem: FormPlace? {
    guard case .checklist = place.page else { return nil }
    let stops = stops()
    guard stops.indices.contains(place.focus),
      case .open(.form(let form)) = stops[place.focus].row?.action, form.form == "checklist.say"
    else { return nil }
    return form
  }

  /// Agreed, and on to the next open item; on an agreed item: done.
  mutating func agree() -> [Effect] {
    guard let form = focusedItem else { return [] }
    switch record.checklist(form.about ?? "").state(of: form.preset["item"] ?? "") {
    case .agreed, .toDo: return record(form, as: .done)
    case .done: return goToNextOpen()
    case .open, .question, .notApplicable:
      let effects = record(form, as: .agreed)
      _ = goToNextOpen()
      return effects
    }
  }

  /// Back to open; what was written of it stays.
  mutating func reopenItem() -> [Effect] {
    guard let form = focusedItem,
      record.checklist(form.about ?? "").state(of: form.preset["item"] ?? "") != .open
    else { return [] }
    return record(form, as: .open)
  }

  private mutating func record(_ form: FormPlace, as state: Checklist.ItemState) -> [Effect] {
    guard let open else { return [] }
    // What stands is said again; what is typed of the item and not recorded stays a draft.
    var draft = startingDraft(form)
    draft.answers.values["state"] = .text(state.rawValue)
    saved = .recording
    keepPlace(at: .open(.form(form)))
    let command = now.context.fresh + "-say"
    return [
      .record(caseID: open.id, submission(form, Draft(answers: draft.answers, command: command)))
    ]
  }

  /// Opens the item for a word that needs a text: why it does not apply, or what the question is.
  mutating func say(_ state: Checklist.ItemState) -> [Effect] {
    guard let form = focusedItem else { return [] }
    go(.form(form))
    answer("state", .text(state.rawValue))
    return stops().firstIndex { $0.field?.id == "reason" }.map { focus($0) } ?? []
  }

  /// Goes to the next line that something is to be done with.
  mutating func goToNextOpen() -> [Effect] {
    if case .step = place.page { return goToEndOfStep() }
    guard let next = nextOpen(after: place.focus) else { return [] }
    keepPlace(at: stops()[next].row?.action)
    return focus(next)
  }

  /// Comes back to a line once what is being recorded is recorded, wherever it stands then.
  private mutating func keepPlace(at action: RowAction?) { place.opened = action }

  private func nextOpen(after index: Int) -> Int? {
    let stops = stops()
    let order =
      Array(stops.indices.dropFirst(index + 1)) + Array(stops.indices.prefix(max(0, index)))
    return order.first { stops[$0].row?.isOpen == true }
  }

  /// After the form of an item: the next item's, where that was asked for; else the next open line
  /// of the list is the one to be at.
  mutating func afterRecording(_ form: FormPlace, goesOn: Bool) -> FormPlace? {
    guard form.form == "checklist.say" else { return nil }
    if goesOn { return itemAfter(form) }
    guard case .checklist = place.page else { return nil }
    let here = stops().firstIndex { $0.row?.action == .open(.form(form)) }
    if let next = nextOpen(after: here ?? place.focus - 1) {
      keepPlace(at: stops()[next].row?.action)
    }
    return nil
  }

  /// Shows only what something is left of, or everything again.
  mutating func toggleOnlyOpen() -> [Effect] {
    let stops = stops()
    keepPlace(at: stops.indices.contains(place.focus) ? stops[place.focus].row?.action : nil)
    place.onlyOpen.toggle()
    settleFocus()
    return []
  }
}
