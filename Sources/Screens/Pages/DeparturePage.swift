import Guidance
import ReviewCore

extension Model {
  /// The one page between a requirement that is not met and the record: what the guidance says, whose
  /// word it is, what goes with going on, and the person's reasons.
  func departurePage(_ place: FormPlace) -> PageSpec {
    let unmet = (self.place.refusal?.onlyRequirements ?? []).compactMap(guidance.requirement)
    let isMust = unmet.contains { $0.force == .must }
    let words = words(place.form)
    var spec = PageSpec(
      words.title, todo: isMust ? Wording.departs : Wording.asksReason,
      short: isMust ? Wording.departsShort : Wording.asksReasonShort)
    spec.guidance = unmet.first?.id
    let answers = answers(of: place)
    let isOne = unmet.count == 1
    for item in unmet {
      spec.items.append(.labelled(Wording.guidanceSays, item.text))
      // In a small window the way out is to be in sight; `g` says where it is written.
      let source = size.rows > 24 ? "; \(item.source.description)" : ""
      spec.items.append(.labelled(Wording.standing, standing(of: item) + source))
      if let reason = self.place.refusal?.reasons.first(where: { $0.requirement == item.id }),
        !reason.words.isEmpty
      {
        spec.items.append(.labelled(Wording.stillOpen, reason.words.joined(separator: ", ")))
      }
      if let missing = Wording.notInTheRecord[item.id] {
        spec.items.append(.labelled(Wording.inTheRecord, missing))
      }
      // One thing not met: all there is to know of it, then the reasons.
      if isOne { spec.items += recorded(place, answers) + ifYouGoOn(place, isMust) }
      spec.items += becauseFields(item.id, place, answers)
      if size.rows > 24 || !isOne { spec.items.append(.gap) }
    }
    if !isOne { spec.items += recorded(place, answers) + ifYouGoOn(place, isMust) }
    spec.items.append(.row(Row(Wording.goBack, .back)))
    spec.items.append(.row(Row(words.record, .record)))
    spec.items += disagreements(unmet.map(\.id))
    return spec
  }

  /// What is about to be recorded, where that can be said in a word.
  private func recorded(_ place: FormPlace, _ answers: Answers) -> [PageItem] {
    guard place.form == "decision.make", let outcome = answers["outcome"] else { return [] }
    let asked = askedFirst(answers)
    return [
      .labelled(
        Wording.youRecord,
        guidance.fill(FormWords.choice(outcome.text, field: "outcome", form: place.form)))
    ] + (asked.isEmpty ? [] : [.labelled(Wording.adviceTaken, asked.joined(separator: ", "))])
  }

  /// Who was asked before the decision, where its form says so: not asked again here.
  func askedFirst(_ answers: Answers) -> [String] {
    (answers["asked"]?.list ?? []).map {
      guidance.fill(FormWords.choice($0, field: "asked", form: "decision.make"))
    }
  }

  private func ifYouGoOn(_ place: FormPlace, _ isMust: Bool) -> [PageItem] {
    guard isMust else { return [] }
    let challenge = place.form == "decision.make" ? [Wording.challenge] : []
    return [.heading(Wording.ifYouGoOn)]
      + (Wording.consequences + challenge).map { .text("· " + guidance.fill($0)) }
      + (size.rows < 24 ? [] : [.gap])
  }

  /// The reasons, and who was asked first: the {independent-chair} has three to ask.
  private func becauseFields(
    _ requirement: String, _ place: FormPlace, _ answers: Answers
  ) -> [PageItem] {
    let advice: FieldSpec.Entry =
      place.form.hasPrefix("decision.")
      ? .options(
        Decision.Adviser.allCases.map { adviser in
          let words = guidance.fill(
            FormWords.choice(adviser.rawValue, field: "asked", form: "decision.make"))
          return .init(words, words)
        }, several: true) : .line
    let reason = PageItem.field(
      because(
        "because:\(requirement):reason", Wording.yourReasons, answers, .box(rows: 2),
        isNeeded: true))
    if place.form == "decision.make", !askedFirst(answers).isEmpty { return [reason] }
    return [
      reason,
      .field(because("because:\(requirement):advice", Wording.adviceTaken, answers, advice)),
    ]
  }

  private func because(
    _ id: String, _ label: String, _ answers: Answers, _ entry: FieldSpec.Entry,
    isNeeded: Bool = false
  ) -> FieldSpec {
    FieldSpec(
      id: id, label: label, entry: entry, answer: answers.values[id], isNeeded: isNeeded)
  }

  /// How strong it is, and whose word.
  func standing(of item: Item) -> String {
    "\(Wording.force(item.force)); \(guidance.fill(Wording.standing(item.standing)))"
  }

  /// The same with where it stands, on one line: what only describes asks nothing and says so by
  /// silence, and the regional guide needs no second name.
  func authority(of item: Item) -> String {
    let force = item.force == .describes ? [] : [Wording.force(item.force)]
    let standing = guidance.fill(Wording.standing(item.standing))
    let source =
      item.standing == .regionalGuide
      ? ["\(standing), \(item.source.section)"] : [standing, item.source.description]
    return Wording.capital((force + source).joined(separator: "; "))
  }
}
