import ReviewCore

/// What becomes of a form once the record has answered it.
extension Model {
  /// After recording: the draft goes, and the page the form was asked on comes back.
  mutating func leaveForm() -> [Effect] {
    let (handed, then) = handedIn.map { ($0.form, $0.then) } ?? (currentForm, .stay)
    handedIn = nil
    var next: FormPlace?
    if let form = handed {
      drafts[form] = nil
      let hadPage = pageForm == form
      let goesOn = places.contains { $0.page == .form(form) && $0.goesOn }
      while pageForm == form, places.count > 1 { places.removeLast() }
      next = afterRecording(form, goesOn: goesOn)
      // Somebody's coming and going is one word; the page of it is left with the word.
      if hadPage, case .attendance = place.page { places.removeLast() }
      if form.form == "people.add", case .choose(_, let field) = place.page,
        let person = record.order.last(where: { $0.hasPrefix("person-") })
      {
        pick(person, for: field)
      }
      if inlineForm == form {
        // The text is gone: back to the lines, ready for the next.
        place.opened = nil
        settleAtStart()
      } else if isRoundTable, form.form == "panel.record-view", hadPage || then == .stay {
        place.opened = nil
        goToNextMember(after: form)
      }
    }
    go(then)
    if draftCount > 0 { saved = .draftKept }
    settleFocus()
    if let handed { noticeAttendance(handed) }
    if let next { go(.form(next)) }
    return keepDrafts(evenIfSame: true)
  }

  /// Says whose coming or going was recorded, on their line: a stray digit is seen where it can be
  /// taken back.
  private mutating func noticeAttendance(_ form: FormPlace) {
    guard form.form == "panel.attend", let person = form.preset["person"],
      let word = record.meetings[form.about ?? ""]?.attendance(of: person)
    else { return }
    notice = Wording.attendanceSaid(
      name(person), FormWords.choice(word.here?.rawValue ?? "", field: "here", form: form.form))
    let line = RowAction.open(.attendance(form.about ?? "", person))
    if let stop = stops().firstIndex(where: { $0.row?.action == line }) { place.focus = stop }
  }

  private mutating func go(_ then: Saying.Then) {
    switch then {
    case .stay: break
    case .back where places.count > 1: places.removeLast()
    case .back: break
    case .page(let page):
      // Where it was come from, it is gone back to.
      if places.dropLast().last?.page == page { places.removeLast() } else { place = Place(page) }
      settleAtStart()
    }
  }

  /// Takes somebody just written down for the field they were written down for.
  private mutating func pick(_ person: String, for field: String) {
    if let form = currentForm, case .people = Form.named(form.form)?.field(field)?.kind {
      answer(field, .several((answers(of: form)[field]?.list ?? []) + [person]))
    } else {
      answer(field, .text(person))
      places.removeLast()
    }
  }

  /// Goes to where what stands against a form can be put right; what was typed is kept.
  mutating func refused(_ refusal: Refusal) {
    saved = draftCount > 0 ? .draftKept : .recorded
    let (handed, then) = handedIn.map { ($0.form, $0.then) } ?? (currentForm, .stay)
    handedIn = nil
    guard let form = handed else { return }
    if refusal.onlyRequirements != nil {
      askReasons(form, refusal, then)
      return
    }
    if case .departure = place.page { places.removeLast() }
    if refusal.reasons.contains(where: { $0.code == .secondAnswer }) {
      if case .secondAnswer = place.page {} else { places.append(Place(.secondAnswer(form))) }
      settleAtStart()
      return
    }
    if currentForm != form { places.append(Place(.form(form))) }
    place.refusal = refusal
    // To the first field that stands against it.
    let field = refusal.reasons.lazy.compactMap(\.field).first
    if let field, let stop = stops().firstIndex(where: { $0.field?.id == field }) {
      place.focus = stop
      beginEditing()
    }
  }

  /// The page that asks why somebody goes on although the guidance asks for more.
  private mutating func askReasons(_ form: FormPlace, _ refusal: Refusal, _ then: Saying.Then) {
    if case .departure = place.page {
      place.refusal = refusal
      place.focus = 0
      notice = Wording.reasonStillNeeded
    } else {
      var departure = Place(.departure(form))
      departure.refusal = refusal
      departure.then = then
      departure.isSaid = currentForm != form
      places.append(departure)
    }
    settleFocus()
  }
}
