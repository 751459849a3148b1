import Guidance
import ReviewCore

/// Before the meeting and its opening: who is invited, who is here, interests, quorum.
extension Model {
  /// Step 5: everybody here but for some, then each exception by its number.
  func openItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    var items: [PageItem] = []
    let expected = meeting.expected(by: meeting.isInSession ? now.time : nil).count
    if expected > 0, !isReadOnly {
      items.append(
        .row(
          Row(
            Wording.allAreHere, .say(rollCall(id, meeting)), mark: Mark.toCome,
            right: Wording.people(expected))))
    }
    items.append(row("panel.open", about: id, done: meeting.opening?.time?.written))
    items += [.heading(Wording.whoIsHere)] + stillHere(meeting)
    items += meeting.seats.compactMap { seat in
      meeting.attendance(of: seat.person).map { attendanceRow(id, meeting, seat.number, $0) }
    }
    items.append(row("panel.attend", about: id))
    items.append(row("panel.declare-interest", about: id))
    items.append(.text(quorumWords(meeting), .muted))
    if !meeting.details.quorumRule.isEmpty {
      items.append(
        .labelled(words("panel.change").field("quorum-rule").label, meeting.details.quorumRule))
    }
    items += meeting.quorumWords.map { .text(Wording.quorumWord($0), .muted) }
    if let opening = meeting.opening { items += [.gap] + said(opening, form: "panel.open") }
    return items
  }

  /// On a later day nobody is taken off the list by themselves.
  private func stillHere(_ meeting: Panel.State) -> [PageItem] {
    guard meeting.days.count > 1, let day = meeting.lastDay else { return [] }
    return [.text(Wording.stillHere(day), .muted)]
  }

  private func rollCall(_ id: String, _ meeting: Panel.State) -> Saying {
    var answers: [String: Answers.Answer] = [:]
    // Who came before the meeting opens did so before it; from then on the time tells who came late.
    if meeting.isInSession { answers["time"] = .text(Saying.now) }
    return Saying(FormPlace("panel.attend-all", about: id), answers)
  }

  private func attendanceRow(
    _ id: String, _ meeting: Panel.State, _ seat: Int, _ word: Panel.Attendance
  ) -> PageItem {
    let mark =
      switch word.here {
      case .here: Mark.done
      case .apologies, .left: Mark.passedOver
      case .expected, nil: Mark.toCome
      }
    let person = record.person(word.person)
    var row = Row(
      person.name, .open(.attendance(id, word.person)), mark: mark,
      who: [person.agency, part(word)].filter { !$0.isEmpty }.joined(separator: ", "),
      right: hereWords(word, meeting), digit: seat)
    row.spoken = Wording.seatNumber(seat)
    return .row(row)
  }

  /// As what somebody takes part, where that is not as a member.
  private func part(_ word: Panel.Attendance) -> String {
    guard let part = word.part, part != .member else { return "" }
    return FormWords.choice(part.rawValue, field: "part", form: "panel.attend")
  }

  /// Whether somebody is here, since when, and what bears on their vote.
  func hereWords(_ word: Panel.Attendance, _ meeting: Panel.State) -> String {
    let here = FormWords.choice(word.here?.rawValue ?? "", field: "here", form: "panel.attend")
    let interest = meeting.interest(of: word.person)
    if let interest, interest.kind != .noInterest {
      let words = Wording.interest(interest.outcome)
      // An interest hides from nobody that they are not here.
      let isGone = word.here == .apologies || word.here == .left && interest.outcome != .leave
      return isGone ? "\(here), \(words)" : words
    }
    let time = word.time.map { " \($0.written)" } ?? ""
    let deputy = word.deputyFor.isEmpty ? "" : ", \(Wording.deputyFor(word.deputyFor))"
    return here + time + deputy + (interest == nil ? "" : ", \(Wording.noInterest)")
  }

  /// One person's coming and going, each word of it by one number.
  func attendancePage(_ id: String, _ personID: String) -> PageSpec {
    let meeting = record.meetings[id] ?? Panel.initial
    let person = record.person(personID)
    var spec = PageSpec(
      Wording.whoIsHere, todo: Wording.attendanceTodo(person.name), short: person.name)
    spec.guidance = "open-meeting"
    spec.commands = [.pick]
    let who = [person.name, person.role, person.agency].filter { !$0.isEmpty }
    spec.items.append(.text(who.joined(separator: ", "), .strong))
    let word = meeting.attendance(of: personID)
    if let word {
      spec.items.append(.text(hereWords(word, meeting), .muted))
      let heard = heardWords(word.heard)
      if !heard.isEmpty { spec.items.append(.text(heard, .muted)) }
      if word.caughtUp { spec.items.append(.text(Wording.hasCaughtUp, .muted)) }
    }
    spec.items.append(.gap)
    let place = FormPlace("panel.attend", about: id, preset: ["person": personID])
    let time: Answers.Answer = .text(meeting.isInSession ? Saying.now : "")
    func say(_ here: Panel.Here, _ words: String, _ digit: Int) -> PageItem {
      .row(
        Row(
          words,
          .say(
            // Who is still to come did nothing at a time.
            Saying(
              place, ["here": .text(here.rawValue), "time": here == .expected ? .text("") : time],
              then: .back)),
          mark: word?.here == here ? Mark.done : Mark.toCome, digit: digit))
    }
    let isBack = word?.here == .left
    if word?.part != nil, !isReadOnly {
      spec.items += [
        say(.here, isBack ? Wording.cameBack : Wording.hasCome, 1),
        say(.expected, Wording.comesLater, 2), say(.apologies, Wording.sendsApologies, 3),
        say(.left, Wording.hasLeft, 4),
        .row(
          Row(
            Wording.knowsWhatWasSaid,
            .say(Saying(place, ["caught-up": .text("yes")], then: .back)),
            mark: word?.caughtUp == true ? Mark.done : Mark.toCome, digit: 5)),
      ]
    }
    spec.items += [
      .row(
        Row(
          words("panel.declare-interest").title,
          .open(
            .form(FormPlace("panel.declare-interest", about: id, preset: ["person": personID]))),
          mark: "+", digit: 6)),
      .row(Row(Wording.deputyAndSeat, .open(.form(place)), digit: 7)),
      .row(
        Row(
          Wording.readSaidSoFar, .open(.saidSoFar), right: "\(record.listed(\.log).count)",
          digit: 8)),
    ]
    return spec
  }

  /// Before the meeting: who is invited and as what, deputies, papers, and what is missing.
  func invitedPage(_ id: String) -> PageSpec {
    let meeting = record.meetings[id] ?? Panel.initial
    let isSitting = meeting.opening != nil
    var spec = PageSpec(
      isSitting ? Wording.whoIsHere : Wording.invited,
      todo: isSitting ? Wording.whoIsHereTodo : Wording.invitedTodo,
      short: isSitting ? Wording.whoIsHere : Wording.invitedShort)
    spec.guidance = isSitting ? "open-meeting" : "call-panel"
    spec.commands = [.pick]
    if !isSitting {
      spec.items += said(meeting.details, form: "panel.change")
      spec.items.append(.heading(Wording.whoIsInvited))
    }
    spec.items += stillHere(meeting)
    spec.items += meeting.seats.compactMap { seat in
      meeting.attendance(of: seat.person).map { attendanceRow(id, meeting, seat.number, $0) }
    }
    spec.items.append(
      row("panel.attend", about: id, title: isSitting ? nil : Wording.invite))
    if isSitting { spec.items.append(row("panel.declare-interest", about: id)) }
    spec.items += [
      row("panel.change", about: id),
      .row(Row(Wording.everyone, .open(.people), right: "\(record.listed(\.people).count)")),
      .text(quorumWords(meeting), .muted),
    ]
    let missing = missingBefore(meeting)
    if !isSitting, !missing.isEmpty {
      spec.items.append(.heading(Wording.missing))
      spec.items += missing.map { .text($0, .attention) }
    }
    return spec
  }

  private func missingBefore(_ meeting: Panel.State) -> [String] {
    let words = words("panel.change")
    var missing: [String] = []
    let people = meeting.people
    for (field, isThere) in [
      ("panel-chair", !meeting.details.panelChair.isEmpty),
      ("legal-adviser", !meeting.details.legalAdviser.isEmpty),
      ("papers-sent", meeting.details.papersSent != nil),
      ("time", meeting.details.time != nil), ("place", !meeting.details.place.isEmpty),
    ] where !isThere {
      missing.append(Wording.notSaid(words.field(field).label))
    }
    if !people.contains(where: \.isMember) { missing.append(Wording.noMembersInvited) }
    let agencies = Set(people.map { record.person($0.person).agency })
    missing += record.listed(\.agencies).map(\.item.agency)
      .filter { !$0.isEmpty && !agencies.contains($0) }.map(Wording.nobodyFrom)
    return missing
  }
}
