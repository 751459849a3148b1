import Guidance
import ReviewCore

/// The day of a practitioner event, on one page.
extension Model {
  func eventDayPage(_ id: String) -> PageSpec {
    let event = record.practitionerEvents[id]?.known ?? PractitionerEvent()
    var spec = PageSpec(
      event.day.map { Wording.dayPlace($0.withShortWeekday) } ?? Wording.event("", event.purpose),
      todo: event.day == today ? Wording.dayTodo : Wording.dayTodoElsewhen(event.day),
      short: Wording.dayShort)
    spec.guidance = "event-administration"
    spec.commands = [.arrived, .uninvited, .takeBack, .nextOpen]
    spec.items = record.invited(to: id).map { .row(personRow($0.item)) }
    if spec.items.isEmpty { spec.items = [.text(Wording.nobodyInvited)] }
    spec.items += record.listed(\.uninvited).filter { $0.item.event == id }.map(uninvitedRow)
    spec.items += [.heading(Wording.agreedBeforehand)] + agreedBeforehand(id, event)
    spec.items += [.heading(Wording.duringTheDay)] + notes(id)
    return spec
  }

  private func personRow(_ invitation: Invitation) -> Row {
    let mark = record.eventDays[invitation.event]?.marks[invitation.person]
    let here = mark?.here ?? .expected
    let isAbsent = invitation.comes == .cannotCome
    let sign =
      switch here {
      case .arrived, .byVideo: Mark.done
      case .cannotCome, .left: "–"
      case .expected: isAbsent ? "–" : Mark.expected
      }
    let row = Row(
      Wording.person(
        name(invitation.person), then: record.participant(invitation.person)?.thenRole ?? ""),
      .open(
        .form(
          FormPlace(
            "event-day.mark", about: invitation.event, preset: ["person": invitation.person]))),
      mark: sign, who: record.person(invitation.person).agency,
      right: Wording.list(
        [Wording.presence(invitation, mark), facts(of: invitation).first ?? ""]))
    return row.open(here == .expected && !isAbsent)
  }

  private func uninvitedRow(_ id: String, _ uninvited: Uninvited) -> PageItem {
    .row(
      Row(
        Wording.notInvited(uninvited.who),
        .open(.form(FormPlace("uninvited.change", about: id))),
        mark: uninvited.answer == nil ? Mark.departed : "–", who: uninvited.agency,
        right: uninvited.answer.map {
          FormWords.choice($0.rawValue, field: "answer", form: "uninvited.add")
        } ?? guidance.fill(Wording.askLeadReviewer),
        role: uninvited.answer == nil ? .attention : .plain))
  }

  /// What was settled before: as the event has it, else as the checklist has it.
  private func agreedBeforehand(_ id: String, _ event: PractitionerEvent) -> [PageItem] {
    let said = record.checklist(id)
    func agreed(_ own: String, _ item: String) -> String {
      own.isEmpty ? said.items[item]?.agreed ?? "" : own
    }
    var items: [PageItem] = [
      (Wording.supportOnHand, agreed(event.support, "event-tone")),
      (Wording.youngPerson, agreed(event.spokenOf, "event-child")),
      (Wording.notForToday, event.notToday),
      (Wording.debrief, agreed(event.debrief, "event-debrief")),
    ].map { label, text in .labelled(label, glance(text.isEmpty ? Wording.nothingAgreed : text)) }
    let open = guidance.used(Checklist.eventList).filter { said.isLeft($0) }
    if !open.isEmpty {
      items.append(
        .labelled(Wording.openItems, Wording.itemNumbers(open.map { ($0.number, $0.label) })))
    }
    return items
  }

  /// A text as one line where the window is small: the day has to be seen at a glance, and the
  /// whole of it stands in the checklist.
  private func glance(_ text: String) -> String {
    let labels = [Wording.supportOnHand, Wording.youngPerson, Wording.notForToday]
    let before = PageLayout.margin + (labels.map(Width.columns).max() ?? 0) + 3
    return size.rows < 30 && size.columns >= PageLayout.narrow
      ? Width.fit(text.replacing("\n", with: " "), columns: size.columns - before) : text
  }

  /// Three notes and no more.
  private func notes(_ event: String) -> [PageItem] {
    func count<Item: RegisterItem>(
      _ register: (CaseRecord) -> [String: Register<Item>.State], _ its: (Item) -> String
    ) -> Int { record.listed(register).count { its($0.item) == event } }
    let risks = record.openRisks.count { $0.item.event == event }
    return [
      (
        "event-risks.add", Wording.noteRisk,
        risks > 0 ? Wording.open(risks) : guidance.fill(Wording.goesToLeadReviewer)
      ),
      ("event-remarks.add", Wording.noteRemark, Wording.written(count(\.eventRemarks, \.event))),
      ("event-calls.add", Wording.noteCall, Wording.written(count(\.eventCalls, \.event))),
    ].enumerated().map { index, note in
      .row(
        Row(
          note.1, .open(.form(FormPlace(note.0, preset: ["event": event]))), right: note.2,
          digit: index + 1))
    }
  }

  // MARK: On the forms of a practitioner

  /// Who it is, above the questions.
  func practitionerPreface(_ place: FormPlace, _ answers: Answers) -> [PageItem] {
    let id = place.preset["person"] ?? answers.text("person")
    let person = record.person(id)
    guard !person.name.isEmpty else { return [] }
    let who = [person.name, person.role, person.agency].filter { !$0.isEmpty }
    var items: [PageItem] = [.text(who.joined(separator: ", "), .strong)]
    let participant = record.participant(id)
    if let participant {
      let words = words("participants.add")
      for (field, text) in [
        ("then-role", participant.thenRole), ("now-role", participant.nowRole),
        ("years", participant.years), ("support", participant.support),
        ("alone-offered", participant.aloneOffered?.written ?? ""),
        ("alone-held", participant.aloneHeld?.written ?? ""),
        ("views-otherwise", participant.viewsOtherwise),
      ] where !text.isEmpty { items.append(.labelled(words.field(field).label, text)) }
    }
    if participant?.mayBeWitness == .yes {
      items.append(.text(Wording.witness(agreed: participant?.policeAgreedOn), .attention))
    }
    let event = place.preset["event"] ?? answers.text("event")
    let managers = record.lineManagers(of: id, at: event.isEmpty ? place.about ?? "" : event)
    if !managers.isEmpty {
      items.append(.text(Wording.managerInvited(managers.map(name)), .attention))
    }
    return items
  }

  /// What is said of somebody for the whole review: role then and now, support, witness.
  func personElsewhere(_ place: FormPlace, _ answers: Answers) -> [PageItem] {
    guard place.form == "invitations.change" else { return [] }
    let person = answers.text("person")
    let known = record.listed(\.participants).last { $0.item.person == person }
    return [
      .heading(Wording.forTheWholeReview),
      known.map { row("participants.change", about: $0.id) }
        ?? row(
          "participants.add",
          preset: ["person": person, "side": Participant.Side.practitioner.rawValue]),
    ]
  }
}

extension Row {
  fileprivate func open(_ isOpen: Bool) -> Row {
    var row = self
    row.isOpen = isOpen
    return row
  }
}
