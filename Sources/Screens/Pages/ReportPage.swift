import Guidance
import ReviewCore
import StrictJSON

extension Model {
  /// The report: its drafts, what is found and recommended, and how far it is what was asked for.
  func reportPage() -> PageSpec {
    let report = record.report
    var items: [PageItem] = report.drafts.map { draft in
      .row(
        Row(
          Wording.draft(draft.version), .none, mark: Mark.done,
          right: draft.day?.written ?? ""))
    }
    items += [
      row("report.record-draft"), registerRow("accuracy"), registerRow("findings"),
      registerRow("recommendations"),
      row("report.note-pressure", done: report.pressures.last?.by),
      row("signoff.add-addendum", done: record.signOff.addenda.last?.about),
      row("report.sign", done: report.signatures.last.map { name($0.person) }),
      row("report.ready", done: report.readied?.day?.written),
    ]
    if let draft = report.drafts.last { items += said(draft, form: "report.record-draft") }
    items += cautions(Advice.of(record.listed(\.recommendations).map(\.item)))
    items.append(.heading(Wording.askedOfReport))
    items += guidance["report-asked"].map { point in
      let latest = report.judgements.last { $0.point == point.id }
      let current = report.judgement(of: point.id)
      let met = current?.met.map {
        FormWords.choice($0.rawValue, field: "met", form: "report.judge")
      }
      return row(
        "report.judge", preset: ["point": point.id],
        done: met ?? latest.map { Wording.earlierDraft($0.version) }, title: point.label)
    }
    return stagePage("report", items + keyQuestionChanges())
  }

  /// How the key questions changed since the first set, for the report to list.
  private func keyQuestionChanges() -> [PageItem] {
    let first = record.moments[.termsAgreed]
    let reworkings = open?.shown.reworkings(of: "key-questions", after: first) ?? []
    guard !reworkings.isEmpty else { return [] }
    return [.heading(Wording.keyQuestions)]
      + reworkings.map { reworking in
        let known = record.things(of: "key-questions").first { $0.id == reworking.id }
        let text = reworking.fields["question"]?.string ?? known?.fields["question"]?.string ?? ""
        return .labelled(
          Wording.reworked(reworking.kind, text),
          reworking.reason.isEmpty ? Wording.noReason : reworking.reason)
      }
  }

  /// Advice on wording, as the pack words it; nothing where there is none.
  func cautions(_ advice: [String]) -> [PageItem] {
    let items = advice.compactMap(guidance.item)
    guard !items.isEmpty else { return [] }
    return [.heading(Wording.caution)]
      + items.map { .text("\($0.label): \($0.text)", .attention) }
  }

  /// Advice on what stands in a form, before it is recorded.
  func advice(_ form: String, _ answers: Answers) -> [PageItem] {
    switch form {
    case "recommendations.add", "recommendations.change":
      cautions(Advice.ofRecommendation(answers.text("text")))
    case "event-remarks.add", "event-remarks.change":
      namesSomebody(answers.text("said")) ? [.text(Wording.somebodyNamed, .attention)] : []
    case "actions.add", "actions.change": cautions(Advice.ofOutcome(answers.text("outcome")))
    default: []
    }
  }
}
