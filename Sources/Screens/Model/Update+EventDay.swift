import ReviewCore

/// The keys of the day of a practitioner event.
extension Model {
  private var focusedPractitioner: FormPlace? {
    guard case .eventDay = place.page else { return nil }
    let stops = stops()
    guard stops.indices.contains(place.focus),
      case .open(.form(let form)) = stops[place.focus].row?.action, form.form == "event-day.mark"
    else { return nil }
    return form
  }

  /// Somebody expected is here now, or joins by video; then on to the next.
  mutating func arrive() -> [Effect] {
    guard let form = focusedPractitioner, let event = form.about, let person = form.preset["person"]
    else { return [] }
    switch record.eventDays[event]?.marks[person]?.here {
    case .arrived, .byVideo: return goToNextOpen()
    case .cannotCome, .left, .expected, nil:
      let invitation = record.invited(to: event).first { $0.item.person == person }?.item
      let effects = mark(form, as: invitation?.comes == .byVideo ? .byVideo : .arrived)
      _ = goToNextOpen()
      return effects
    }
  }

  /// Back to open on a checklist, back to expected on the day of an event.
  mutating func takeBack() -> [Effect] {
    guard let form = focusedPractitioner else { return reopenItem() }
    let here = record.eventDays[form.about ?? ""]?.marks[form.preset["person"] ?? ""]?.here
    return here == nil || here == .expected ? [] : mark(form, as: .expected)
  }

  private mutating func mark(_ form: FormPlace, as here: EventDay.Here) -> [Effect] {
    guard let open else { return [] }
    saved = .recording
    place.opened = .open(.form(form))
    let draft = Draft(
      answers: Answers(["here": .text(here.rawValue)]), command: now.context.fresh + "-mark")
    return [.record(caseID: open.id, submission(form, draft))]
  }

  mutating func noteUninvited() -> [Effect] {
    guard case .eventDay(let event) = place.page else { return [] }
    return openForm("uninvited.add", preset: ["event": event])
  }
}
