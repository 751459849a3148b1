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
    if place.form == "decision.make", let outcome = answers["outcome"] {
      spec.items.append(
        .labelled(
          Wording.youRecord,
          guidance.fill(
            FormWords.choice(outcome.text, field: "outcome", form: place.form))))
    }
    for item in unmet {
      spec.items.append(.labelled(Wording.guidanceSays, item.text))
      spec.items.append(.labelled(Wording.standing, standing(of: item)))
      spec.items.append(.labelled(Wording.source, item.source.description))
      if let reason = self.place.refusal?.reasons.first(where: { $0.requirement == item.id }),
        !reason.words.isEmpty
      {
        spec.items.append(.labelled(Wording.stillOpen, reason.words.joined(separator: ", ")))
      }
      spec.items.append(
        .field(
          because(
            "because:\(item.id):reason", Wording.yourReasons, answers, .box(rows: 2),
            isNeeded: true)))
      spec.items.append(
        .field(because("because:\(item.id):advice", Wording.adviceTaken, answers, .line)))
      spec.items.append(.gap)
    }
    if isMust {
      spec.items.append(.heading(Wording.ifYouGoOn))
      let challenge = place.form == "decision.make" ? [Wording.challenge] : []
      spec.items += (Wording.consequences + challenge).map { .text("· " + guidance.fill($0)) }
      spec.items.append(.gap)
    }
    spec.items.append(.row(Row(Wording.goBack, .back)))
    spec.items.append(.row(Row(words.record, .record)))
    spec.items += disagreements(unmet.map(\.id))
    return spec
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
}
