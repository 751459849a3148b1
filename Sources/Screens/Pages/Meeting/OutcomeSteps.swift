import Guidance
import ReviewCore

/// Steps 10 and 11: whether a review is needed, then which kind; then the recommendation, read back.
extension Model {
  func natureItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    var items: [PageItem] = [
      .text(Wording.twoDecisions, .muted),
      row(
        "panel.decide-need", about: id,
        done: meeting.need?.needed.map {
          FormWords.choice($0.rawValue, field: "needed", form: "panel.decide-need")
        }),
    ]
    guard let need = meeting.need else {
      return items + [.gap, .text(Wording.needFirst), kindRow(id, meeting)]
    }
    if !need.reasons.isEmpty {
      items.append(
        .labelled(words("panel.decide-need").field("reasons").label, need.reasons))
    }
    items.append(.heading(Wording.stopHere))
    if need.needed == .no {
      items.append(.text(Wording.nothingMoreToLearn))
      items.append(kindRow(id, meeting))
      return items
    }
    items += [.text(Wording.nowTheKind), kindRow(id, meeting)]
    if let kind = meeting.kind { items += said(kind, form: "panel.choose-kind") }
    return items
  }

  private func kindRow(_ id: String, _ meeting: Panel.State) -> PageItem {
    row(
      "panel.choose-kind", about: id,
      done: meeting.kind?.kind.map {
        guidance.fill(FormWords.choice($0.rawValue, field: "kind", form: "panel.choose-kind"))
      })
  }

  /// What to think of where the size of a review is weighed against the case and its setting.
  func proportionalityPrompts() -> [PageItem] {
    ["qm-6-case-factors", "qm-6-context-factors"].flatMap { list -> [PageItem] in
      let items = guidance.used(list)
      guard !items.isEmpty else { return [] }
      return [
        .text(
          "\(guidance.title(of: list) ?? ""): "
            + items.map(\.label).joined(separator: " · "), .muted)
      ]
    }
  }

  /// The recommendation as it is read aloud, and whether they agree to it as read.
  func recommendItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    guard let recommendation = meeting.recommendation else {
      return recommendedBefore(id) + [
        row("panel.recommend", about: id), row("panel.read-back", about: id), .gap,
      ] + meetingPapers(id)
    }
    var items: [PageItem] = []
    let words = words("panel.recommend")
    let kind = recommendedKind(recommendation)
    if !isReadOnly { items.append(readBackRow(id, meeting, recommendation)) }
    items += [
      row(
        "panel.read-back", about: id,
        done: meeting.readBack.flatMap { $0.agreed == .yes ? nil : readBackWords(meeting) }),
      row("panel.recommend", about: id, done: kind), .gap,
      .text(guidance.fill(Wording.weRecommend(kind ?? "")), .strong),
    ]
    for (field, text) in [
      ("reasons", recommendation.reasons), ("considerations", recommendation.considerations),
      ("disagreement", recommendation.disagreement),
      ("dissenters", recommendation.dissenters.map(name).joined(separator: ", ")),
      ("day", recommendation.day?.written ?? ""),
    ] where !text.isEmpty {
      items.append(.labelled(words.field(field).label, text))
    }
    return items + recommendedBefore(id) + [.gap] + meetingPapers(id)
  }

  private func recommendedKind(_ recommendation: Panel.Recommendation) -> String? {
    recommendation.recommendation.map {
      guidance.fill(
        FormWords.choice($0.rawValue, field: "recommendation", form: "panel.recommend"))
    }
  }

  /// What earlier meetings recommended: it stays in the record beside what this one does.
  private func recommendedBefore(_ id: String) -> [PageItem] {
    record.meetings(before: id).compactMap { meeting in
      meeting.recommendation.map {
        .text(
          Wording.recommendedBefore(meeting.lastDayOrCalled, recommendedKind($0) ?? ""), .muted)
      }
    }
  }

  /// Read back and agreed by one key; with a dissent, that its words are agreed by whose they are.
  private func readBackRow(
    _ id: String, _ meeting: Panel.State, _ recommendation: Panel.Recommendation
  ) -> PageItem {
    .row(
      Row(
        Wording.readBackAgreed(withDissent: !recommendation.dissenters.isEmpty),
        .say(
          Saying(
            FormPlace("panel.read-back", about: id),
            [
              "agreed": .text(Panel.YesNo.yes.rawValue), "time": .text(Saying.now),
              "confirmed-by": .several(recommendation.dissenters),
            ])),
        mark: meeting.readBack?.agreed == .yes ? Mark.done : Mark.toCome,
        right: readBackWords(meeting), digit: 1))
  }

  private func readBackWords(_ meeting: Panel.State) -> String {
    guard let read = meeting.readBack else { return "" }
    let agreed =
      read.agreed.map {
        FormWords.choice($0.rawValue, field: "agreed", form: "panel.read-back")
      } ?? ""
    return Wording.readBack(agreed, read.time)
  }
}
