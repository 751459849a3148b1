import Guidance
import ReviewCore

/// What there is to decide on, beside the forms of the Independent Chair's part.
extension Model {
  /// Puts what there is to decide on beside the page where there is room, else above it.
  ///
  /// Above, it is said in short, so that the form is not pushed off the page.
  func besideDecision(_ spec: inout PageSpec) {
    if size.columns >= Self.besideFrom {
      spec.side = recommendationAtLength() + answersItems()
      spec.sideWidth = 46
    } else {
      spec.items += recommendationInShort() + answersItems(inShort: true)
    }
  }

  /// The columns from which a second pane has room for reading.
  private static let besideFrom = 110

  private func recommendationInShort() -> [PageItem] {
    [.text([recommendationWords, tally ?? ""].filter { !$0.isEmpty }.joined(separator: " "))]
  }

  private func recommendationAtLength() -> [PageItem] {
    var items: [PageItem] = [
      .heading(guidance.fill(Wording.recommendationHeading)), .text(recommendationWords, .strong),
    ]
    if let tally { items.append(.text(tally)) }
    guard let made = record.recommendation else { return items }
    for (label, text) in [
      (Wording.itsReasons, made.reasons), (Wording.considered, made.considerations),
      (Wording.disagreement, made.disagreement),
    ] where !text.isEmpty {
      items += [.gap, .text(label, .strong), .text(text)]
    }
    return items
  }

  /// How the members' views stand, for and against a review: never a result.
  var tally: String? {
    guard let meeting = record.meetingsInOrder.last(where: { $0.meeting.recommendation != nil })
    else { return nil }
    let views = meeting.meeting.voters.compactMap { meeting.meeting.view(of: $0)?.view.review }
    guard !views.isEmpty else { return nil }
    return Wording.tally(
      Panel.Opinion.allCases.map { opinion in
        (opinion, views.count { $0 == opinion })
      }.filter { $0.1 > 0 })
  }

  /// Questions 1 to 3 as they are answered.
  private func answersItems(inShort: Bool = false) -> [PageItem] {
    guard let answers = record.decision.answers else {
      return (inShort ? [] : [.heading(Wording.questionsHeading)]) + [
        .text(Wording.notAnsweredYet, .muted)
      ]
    }
    let words = words("decision.answer")
    let known = answers.known.map {
      FormWords.choice($0.rawValue, field: "known", form: "decision.answer")
    }
    let said: [(String, String)] = [
      ("died", answers.died?.rawValue ?? Wording.notYet),
      (
        "abuse-or-neglect",
        [answers.abuseOrNeglect?.rawValue ?? Wording.notYet, known ?? ""].filter { !$0.isEmpty }
          .joined(separator: ", ")
      ),
      ("serious-harm", answers.seriousHarm?.rawValue ?? Wording.notYet),
    ]
    let items = said.enumerated().map { place, one in
      PageItem.labelled("\(place + 1) \(words.field(one.0).label)", one.1)
    }
    return inShort ? items : [.heading(Wording.questionsHeading)] + items
  }

  // MARK: What the guidance says, when it is asked for

  /// What the tables of the guidance say of the answers: those being typed, else those recorded.
  var assessmentShown: Assessment? {
    guard let draft = drafts[FormPlace("decision.answer")], !draft.answers.isEmpty else {
      return record.assessment(under: guidance)
    }
    var facts = Facts()
    facts.answers =
      Decision.Criteria.read(
        draft.answers, record.reading(today: now.context.today, guidance)
      ).0
    return facts.assess(under: guidance)
  }

  func assessmentPage() -> PageSpec {
    let assessment = assessmentShown
    var spec = PageSpec(
      Wording.whatGuidanceSays,
      todo: assessment.map { Wording.outcome($0.outcome) } ?? Wording.notAnsweredYet,
      short: Wording.stageShort)
    spec.guidance = "check-died"
    spec.items = answersItems(inShort: true)
    if let assessment { spec.items += whatTheGuidanceSays(assessment, opens: true) }
    spec.items += [.gap, .text(Wording.decidesNothing, .muted)]
    if let assessment { spec.items += disagreements(assessment.because.map(\.id)) }
    return spec
  }

  /// The line that asks for it.
  func assessmentRow() -> PageItem {
    .row(Row(Wording.showGuidance, .open(.assessment), mark: Mark.toCome))
  }

  /// What the table of the guidance says of the answers: never a decision.
  ///
  /// - Parameter opens: Each rule leads to its item.
  func whatTheGuidanceSays(_ assessment: Assessment, opens: Bool = false) -> [PageItem] {
    var items: [PageItem] = [.gap, .heading(Wording.whatSourcesSay)]
    for rule in assessment.because {
      let source = rule.source.section
      items.append(.text("\(source.prefix(1).uppercased())\(source.dropFirst()):", .strong))
      items.append(.text(rule.text))
    }
    if assessment.because.isEmpty { items.append(.text(Wording.outcome(assessment.outcome))) }
    for id in assessment.notify {
      guard let item = guidance.item(id) else { continue }
      items.append(.text("\(guidance.fill(Wording.mustBeNotified)): \(item.label)"))
    }
    return items
  }

  // MARK: What is decided

  /// The code of the entry that holds the decision as it stands.
  var decisionCode: String? {
    open?.shown.entries.last { entry in
      (try? EntryContent(json: entry.content))?.events.contains { $0.kind == "decision.made" }
        ?? false
    }?.code
  }

  /// Who signed, when, and whether it was this decision.
  func signatureItems() -> [PageItem] {
    guard let code = decisionCode else { return [] }
    var items: [PageItem] = [.labelled(Wording.checkCode, code)]
    if let signed = record.decision.signatures.last {
      let whole = [signed.name, signed.day?.written ?? ""].filter { !$0.isEmpty }
        .joined(separator: ", ")
      let isOther = !signed.code.isEmpty && signed.code != code
      items.append(.labelled(Wording.signedBy, isOther ? Wording.signedEarlier(whole) : whole))
    }
    return items
  }

  /// What follows once a review is decided, and not before.
  func afterDecision() -> [PageItem] {
    let decision = record.decision
    guard decision.outcome == .scr || decision.outcome == .otherReview else { return [] }
    return [
      .heading(Wording.nowThatDecided),
      row("decision.plan", done: decision.plan == nil ? nil : Wording.recorded),
      .text(Wording.scoresOnly, .muted),
      // The checklist of appendix 1 ends by pointing to this one.
      checklistRow("scoping"),
      .row(
        Row(guidance.item("commissioning")?.label ?? "", .open(.commissioning), mark: Mark.toCome)),
    ]
  }
}
