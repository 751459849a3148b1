import Guidance
import ReviewCore

/// Practitioner events: where they stand on other pages, and the page of one.
extension Model {
  /// The events of the review, each with its checklist, and planning one; the list for events as a
  /// whole where none is planned.
  func eventRows() -> [PageItem] {
    let events = record.listed(\.practitionerEvents)
    let add = row("event.add", title: events.isEmpty ? nil : Wording.anotherEvent)
    if events.isEmpty { return [add, checklistRow(Checklist.eventList, Wording.checklistAhead)] }
    return events.flatMap { id, event in
      [
        .row(
          Row(
            Wording.event(event.day?.withShortWeekday ?? "", event.purpose), .open(.event(id)),
            mark: event.held == nil ? Mark.toCome : Mark.done,
            right: event.held.map { Wording.held($0.written) }
              ?? Wording.invited(record.invited(to: id).count))),
        checklistRow(id, Wording.itsChecklist),
      ]
    } + [add]
  }

  /// One event: what it is for, its checklist, who comes, its day and what follows.
  func eventPage(_ id: String) -> PageSpec {
    let event = record.practitionerEvents[id]?.known ?? PractitionerEvent()
    var spec = PageSpec(
      event.day.map { Wording.eventPlace($0.withShortWeekday) } ?? Wording.event("", event.purpose),
      todo: Wording.eventTodo, short: Wording.eventShort)
    spec.guidance = "event-purpose"
    spec.items = [
      .row(
        Row(
          Wording.eventDetails, .open(.form(FormPlace("event.change", about: id))),
          right: event.venue)),
      checklistRow(id, Wording.itsChecklist),
      .row(
        Row(
          Wording.theDay, .open(.eventDay(id)),
          right: event.held.map { Wording.held($0.written) }
            ?? event.day.map { $0 == today ? Wording.isToday : $0.withShortWeekday } ?? "")),
      .heading(Wording.whoIsInvited),
    ]
    spec.items += record.invited(to: id).map(invitationRow)
    spec.items.append(row("invitations.add", preset: ["event": id]))
    spec.items += noted(id)
    return spec
  }

  private func invitationRow(_ id: String, _ invitation: Invitation) -> PageItem {
    let comes = invitation.comes.flatMap {
      $0 == .inTheRoom
        ? nil : FormWords.choice($0.rawValue, field: "comes", form: "invitations.add")
    }
    return .row(
      Row(
        Wording.person(
          name(invitation.person), then: record.participant(invitation.person)?.thenRole ?? ""),
        .open(.form(FormPlace("invitations.change", about: id))),
        who: record.person(invitation.person).agency,
        right: invitation.fedBack.map { Wording.heardOn($0) }
          ?? [invitation.briefed.map { Wording.briefed($0) } ?? "", comes ?? ""]
          .filter { !$0.isEmpty }.joined(separator: ", "),
        detail: [invitation.why, Wording.list(facts(of: invitation) + managers(invitation))]
          .filter { !$0.isEmpty }))
  }

  private func managers(_ invitation: Invitation) -> [String] {
    (invitation.manages.isEmpty ? [] : [Wording.managerOf(invitation.manages.map(name))])
      + record.lineManagers(of: invitation.person, at: invitation.event).map {
        Wording.managerInvited([name($0)])
      }
  }

  /// What matters of somebody in the room, in few words, the most pressing first: whether they may
  /// be a witness, what they wish, whether a line manager of theirs is there or they are one.
  func facts(of invitation: Invitation) -> [String] {
    var facts: [String] = []
    let participant = record.participant(invitation.person)
    if participant?.mayBeWitness == .yes {
      facts.append(Wording.witness(policeAgreed: participant?.policeAgreedOn != nil))
    }
    if let alone = invitation.alone, alone != .notWished { facts.append(Wording.wantsAlone(alone)) }
    if !record.lineManagers(of: invitation.person, at: invitation.event).isEmpty {
      facts.append(Wording.managerComes)
    }
    if !invitation.manages.isEmpty { facts.append(Wording.isManager) }
    return facts
  }

  /// What was written on the day, to read and to follow up.
  private func noted(_ event: String) -> [PageItem] {
    var items = riskRows(record.listed(\.eventRisks).filter { $0.item.event == event })
    items += record.listed(\.eventCalls).filter { $0.item.event == event }.map(callRow)
    items += record.listed(\.eventRemarks).filter { $0.item.event == event }.map { id, remark in
      .row(
        Row(
          remark.said.replacing("\n", with: " "),
          .open(.form(FormPlace("event-remarks.change", about: id))),
          right: remark.time?.written ?? "", detail: [remark.said]))
    }
    return items.isEmpty ? [] : [.heading(Wording.writtenThatDay)] + items
  }

  // MARK: On the overview

  /// Something said at an event means that a child may be at risk: in sight until it is answered.
  func openRiskRows() -> [PageItem] { riskRows(record.openRisks) }

  private func riskRows(_ risks: [(id: String, item: EventRisk)]) -> [PageItem] {
    risks.map { id, risk in
      let isOpen = risk.answer.isEmpty && risk.answered == nil
      return .row(
        Row(
          Wording.mayBeAtRisk(risk.said.replacing("\n", with: " ")),
          .open(.form(FormPlace("event-risks.change", about: id))),
          mark: isOpen ? "" : Mark.done,
          right: isOpen ? Wording.toAnswer(risk.time) : Wording.answered,
          role: isOpen ? .attention : .plain))
    }
  }

  func openCallRows() -> [PageItem] { record.openCalls.map(callRow) }

  private func callRow(_ id: String, _ call: EventCall) -> PageItem {
    .row(
      Row(
        Wording.callTo(name(call.person)),
        .open(.form(FormPlace("event-calls.change", about: id))),
        mark: call.called == nil ? "" : Mark.done,
        right: call.called.map { Wording.calledOn($0) } ?? ""))
  }

  /// The events of today, and the checklists of those to come.
  func eventAgenda() -> [PageItem] {
    let isToday = record.events(on: today).map { id, event in
      PageItem.row(
        Row(
          Wording.eventToday, .open(.eventDay(id)), right: event.venue, role: .attention))
    }
    let ahead = record.listed(\.practitionerEvents).filter { id, event in
      event.held == nil
        && !record.checklist(id).tally(of: guidance.used(Checklist.eventList)).isDone
    }
    return isToday
      + ahead.map { id, _ in checklistRow(id, checklistTitle(id)) }
  }
}
