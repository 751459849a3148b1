import Guidance
import ReviewCore
import StrictJSON

extension Model {
  func stagePage(_ stage: String, _ items: [PageItem]) -> PageSpec {
    let item = guidance.item(stage)
    var spec = PageSpec(
      item?.label ?? stage, todo: isReadOnly ? Wording.stageOnlyRead : Wording.stageTodo,
      short: Wording.stageShort)
    spec.guidance = stage
    spec.items = [.text(item?.text ?? "", .muted), .gap] + items + stageRows(stage)
    return spec
  }

  /// Steps 1 and 2: the referral, and what the board does on receipt.
  func referralPage() -> PageSpec {
    let referral = record.referral
    var items = [
      row(
        "referral.make",
        done: referral.referral.map { $0.made.map { $0.written } ?? Wording.recorded }),
      row("referral.receive", done: referral.receipt?.received?.written),
    ]
    if let made = referral.referral {
      items += [.gap, .heading(Wording.whatIsSaid)]
      items += said(made, form: "referral.make")
    }
    if let receipt = referral.receipt { items += said(receipt, form: "referral.receive") }
    return stagePage("referral", items)
  }

  /// What a payload says, field by field, in the words of its form.
  func said<P: Payload>(_ payload: P, form: String) -> [PageItem] {
    let words = words(form)
    return P.columns.filter { !isHidden($0.field.id, of: form) }.compactMap { column in
      let text = Wording.shown(payload.stored[column.field.id], column.field, form, self)
      return text.isEmpty
        ? nil : .labelled(words.field(column.field.id).label, text)
    }
  }

  /// Step 3: what agencies were asked for, and the safety of other children.
  func factsPage() -> PageSpec {
    var items: [PageItem] = [.heading(Wording.otherChildren)]
    for (id, assurance) in record.listed(\.safety) {
      items.append(
        .row(
          Row(
            assurance.child.isEmpty ? Wording.noOtherChild : assurance.child,
            .open(.form(FormPlace("safety.change", about: id))),
            who: assurance.source,
            right: assurance.answer.map {
              FormWords.choice($0.rawValue, field: "answer", form: "safety.add")
            } ?? "")))
    }
    items.append(row("safety.add"))
    items.append(.heading(Wording.agencies))
    for (id, request) in record.listed(\.agencies) {
      items.append(
        .row(
          Row(
            request.agency, .open(.form(FormPlace("agencies.change", about: id))),
            mark: request.isOpen ? Mark.toCome : Mark.done, who: request.contact,
            right: request.reply.map {
              FormWords.choice($0.rawValue, field: "reply", form: "agencies.add")
            } ?? request.wantedBy.map { Wording.askedFor($0, today) } ?? "")))
    }
    items.append(row("agencies.add"))
    items += [.gap, chronologyRow(), registerRow("other-boards")] + reminderItems(.facts)
    return stagePage("facts", items)
  }

  /// The meetings of the consideration panel.
  func considerationPage() -> PageSpec {
    var items: [PageItem] = record.meetingsInOrder.map { id, meeting in
      .row(
        Row(
          Wording.meeting(meeting.details.day?.withShortWeekday ?? ""), .open(.meeting(id)),
          right: Wording.phase(meeting.phase)))
    }
    items.append(row("panel.call"))
    if let recommendation = record.recommendation {
      items += [.gap, .heading(guidance.fill(Wording.recommendation))]
      items += said(recommendation, form: "panel.recommend")
    }
    return stagePage("consideration", items)
  }

  /// Step 14 and what follows: the bodies, the reviewer, the method.
  func commissioningPage() -> PageSpec {
    let state = record.commissioning
    var items = [
      row("commission.name-panel", done: state.panel.map { name($0.chair) }),
      row(
        "commission.name-reviewer",
        title: state.reviewers.isEmpty ? nil : guidance.fill(Wording.anotherReviewer)),
    ]
    for reviewer in state.reviewers {
      items.append(
        .row(
          Row(
            name(reviewer.person),
            .open(
              .form(FormPlace("commission.name-reviewer", preset: ["person": reviewer.person]))),
            mark: Mark.done,
            right: Wording.independence(reviewer.independentOfCase, reviewer.independentOfArea))))
    }
    items.append(
      row("commission.choose-method", done: state.method.flatMap { guidance.item($0.type)?.label }))
    items += [termsRow(), registerRow("key-questions"), registerRow("other-boards")]
    items += commissioningParts()
    if [.scr, .otherReview].contains(record.decision.outcome) || record.decision.plan != nil {
      items.append(row("decision.plan", done: record.decision.plan == nil ? nil : Wording.recorded))
    }
    if let assessment = record.assessment(under: guidance), let method = assessment.methodology {
      items.append(.text(Wording.methodology(method), .muted))
    }
    items += [
      .gap, checklistRow("scoping"), checklistRow("contract"), checklistRow("methodology-should"),
    ]
    return stagePage("commissioning", items)
  }

  /// The review itself: the practitioner events and their checklist.
  func reviewPage() -> PageSpec {
    var items = eventRows() + [checklistRow("agency-involvement")]
    items += involvementItems() + endRows()
    return stagePage("review", items)
  }

  /// The Board's sign-off: the presentation and the three acts.
  func signOffPage() -> PageSpec {
    let signOff = record.signOff
    return stagePage(
      "sign-off",
      [
        row("signoff.present", done: signOff.presentations.last?.day?.written),
        row("signoff.agree", done: signOff.agreements.last.map(answered)),
        row("signoff.word", done: signOff.wordings.last?.day?.written),
        row("signoff.satisfy", done: signOff.satisfactions.last.map(answered)),
        row("signoff.add-addendum", done: signOff.addenda.last?.about),
        row("signoff.agree-response", done: signOff.responses.last?.day?.written),
        checklistRow("board-presentation"),
      ])
  }

  private func answered(_ act: SignOff.Agreement) -> String {
    Wording.answer(act.agreed, act.day)
  }

  private func answered(_ act: SignOff.Satisfaction) -> String {
    Wording.answer(act.satisfied, act.day)
  }
}
