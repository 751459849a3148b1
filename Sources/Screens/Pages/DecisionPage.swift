import Guidance
import ReviewCore

extension Model {
  /// Steps 12 to 14: the recommendation, the questions of appendix 1, the decision and its letters.
  func decisionPage() -> PageSpec {
    let decision = record.decision
    let item = guidance.item("decision")
    var spec = PageSpec(
      item?.label ?? "", todo: Wording.decisionTodo, short: Wording.stageShort)
    spec.guidance = "consider-recommendation"
    spec.guidancePage = .assessment
    besideDecision(&spec)
    spec.items.append(.gap)
    if record.recommendation != nil {
      spec.items.append(
        .row(
          Row(guidance.fill(Wording.readRecommendation), .open(.consideration), mark: Mark.toCome)))
    }
    spec.items += [
      row("decision.answer", done: decision.answers == nil ? nil : Wording.recorded),
      assessmentRow(),
      row("decision.consult", done: decision.consultations.last.map(Wording.consulted)),
    ]
    spec.items += askingRows()
    spec.items.append(row("decision.make", done: madeWords))
    if decision.phase == .decided {
      spec.items += [row("decision.reconsider"), row("decision.challenge")]
    }
    if decision.phase == .challenged, let challenge = decision.challenges.last {
      spec.items.append(.text(guidance.fill(Wording.challenged), .attention))
      spec.items += said(challenge, form: "decision.challenge")
    }
    spec.items += [
      row("decision.confirm", done: decision.confirmation?.day?.written),
      row(
        "decision.sign", preset: decisionCode.map { ["code": $0] } ?? [:],
        done: decision.signatures.last?.name),
    ]
    spec.items += afterDecision()
    if let assessment = record.assessment(under: guidance) {
      spec.items += disagreements(assessment.because.map(\.id))
    }
    if let made = decision.latest {
      spec.items += [.gap, .heading(Wording.theDecision)] + said(made, form: "decision.make")
      spec.items += signatureItems()
    }
    spec.items += stageRows("decision")
    return spec
  }

  /// What stands beside or above a form of this part, and what its second line says.
  func decisionHead(_ place: FormPlace, _ spec: inout PageSpec) {
    guard ["decision.answer", "decision.consult", "decision.make"].contains(place.form) else {
      return
    }
    spec.guidancePage = .assessment
    besideDecision(&spec)
    guard place.form == "decision.make",
      let assessment = record.assessment(under: guidance), assessment.leavesOpen
    else { return }
    spec.todo = Wording.leftOpen(assessment.outcome)
    spec.todoShort = Wording.leftOpenShort(assessment.outcome)
  }

  /// What there is to decide on.
  var recommendationWords: String {
    guard let recommendation = record.recommendation, let kind = recommendation.recommendation
    else {
      return guidance.fill(Wording.noRecommendation)
    }
    let words = FormWords.choice(
      kind.rawValue, field: "recommendation", form: "panel.recommend")
    return guidance.fill(Wording.recommends(words, recommendation.day?.written))
  }

  private var madeWords: String? {
    guard let made = record.decision.latest else { return nil }
    guard let outcome = made.outcome else { return Wording.deferred }
    return guidance.fill(
      FormWords.choice(outcome.rawValue, field: "outcome", form: "decision.make"))
  }

  /// What stands above the fields of a form.
  func preface(_ place: FormPlace, _ answers: Answers) -> [PageItem] {
    switch place.form {
    case "notices.draft", "notices.send", "notices.acknowledge", "notices.not-needed":
      return noticePreface(place.about ?? "")
    case "clocks.set": return clockPreface(place.preset["clock"] ?? "")
    case "panel.record-view", "panel.attend", "log.add", "commission.name-reviewer":
      let id = place.preset["member"] ?? place.preset["person"] ?? ""
      guard !id.isEmpty else { return [] }
      let person = record.person(id)
      let who = [person.name, person.role, person.agency].filter { !$0.isEmpty }
      var items: [PageItem] = [.text(who.joined(separator: ", "), .strong)]
      let word = record.meetings[place.about ?? ""]?.attendance(of: id)
      let heard = heardWords(word?.heard ?? "")
      if place.form == "panel.attend", !heard.isEmpty { items.append(.text(heard, .muted)) }
      if let before = record.meetings[place.about ?? ""]?.view(of: id)?.view,
        place.form == "panel.record-view"
      {
        items +=
          [.text(Wording.viewBefore, .muted)] + said(before.withoutMember, form: place.form)
          + [.heading(Wording.now)]
      }
      return items
    case "panel.ask", "questions.add":
      let hangsOn = place.preset["about"] ?? ""
      let entry = record.log[hangsOn]?.current
      return [
        place.preset["question"].map { .text($0, .strong) },
        record.number(ofEntry: hangsOn).map {
          .labelled(
            Wording.capital(Wording.aboutEntry("\($0)")),
            entry.map { $0.isLegal ? Wording.legalAdvice : $0.said } ?? "")
        },
      ].compactMap(\.self)
    case "case.correct":
      return corrected(place)
    case "checklist.say":
      guard let item = guidance.item(place.preset["item"] ?? "") else { return [] }
      return [
        .text("\(item.number)  \(item.label)", .strong), .text(item.text),
        .text(authority(of: item), .muted),
      ] + item.parts.map { .text("– " + $0.text) }
    case "decision.consult":
      return answers.text("kind") == "doubt-legal"
        ? [.text(Wording.legalAdvice, .strong), .text(Wording.keptApartHow), .gap] : []
    case "invitations.add", "invitations.change", "event-day.mark", "event-calls.change":
      return practitionerPreface(place, answers)
    case "terms.write", "contacts.add", "contacts.change", "agency.escalate":
      return involvementPreface(place, answers)
    case "participants.add", "participants.change": return participantPreface(answers)
    case "report.judge", "markers.add", "markers.change":
      guard let item = guidance.item(place.preset["point"] ?? place.preset["question"] ?? "")
      else { return [] }
      return [.text(item.label, .strong), .text(item.text)]
    case "review.end-without-report": return [.text(Wording.endNoRule, .muted)]
    case "decision.make": return decisionPreface(answers)
    case "decision.plan": return [.text(Wording.scoresOnly, .muted)]
    case "decision.sign":
      return signatureItems().isEmpty
        ? [.text(Wording.nothingToSign, .muted)]
        : [.labelled(Wording.theDecision, madeWords ?? "")] + signatureItems() + [.gap]
    case "case.answer-departure":
      guard let number = Int(place.preset["departure"] ?? ""),
        record.caseFile.departures.indices.contains(number - 1)
      else { return [] }
      let departure = record.caseFile.departures[number - 1]
      return [
        .labelled(
          Wording.guidanceSays,
          guidance.requirement(departure.requirement)?.text ?? departure.requirement),
        .labelled(Wording.reasonsThen, departure.reason),
      ]
    case "stage.complete":
      let open = record.unmet(Requirements.of(stage: place.preset["stage"] ?? ""), under: guidance)
      return open.compactMap { unmet in
        guidance.requirement(unmet.id).map { .labelled(Wording.stillOpen, $0.label) }
      }
    default: return []
    }
  }

  /// Where the guidance is silent or contradicts itself, that stands above the form; what else it
  /// says is shown when it is asked for.
  private func decisionPreface(_ answers: Answers) -> [PageItem] {
    guard let assessment = record.assessment(under: guidance), assessment.leavesOpen else {
      return []
    }
    return whatTheGuidanceSays(assessment) + [.gap]
  }
}

extension Assessment {
  /// The guidance gives no rule, or its sources disagree.
  var leavesOpen: Bool { outcome == "no-rule" || outcome == "conflict" }
}

extension Panel.View {
  /// For a page that says already whose view it is.
  fileprivate var withoutMember: Panel.View {
    var view = self
    view.member = ""
    return view
  }
}
