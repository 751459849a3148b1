import Guidance
import ReviewCore
import StrictJSON

/// Lines of other pages that belong to what follows commissioning.
extension Model {
  /// The contract, its end, the scope, the media, and what to take care of.
  func commissioningParts() -> [PageItem] {
    let state = record.commissioning
    var items: [PageItem] = state.former.map { former in
      .row(
        Row(
          name(former.naming.person), .none, mark: "–",
          right: Wording.ended(former.ending.day?.written ?? ""), detail: [former.ending.reasons]))
    }
    items += Advice.of(state).compactMap(guidance.item).map {
      .text("\($0.label): \($0.text)", .attention)
    }
    items.append(
      row("commission.agree-contract", done: state.contracts.last?.day?.written))
    if !state.reviewers.isEmpty { items.append(row("commission.end-contract")) }
    items += [
      .row(Row(Wording.media, .open(.media), right: record.media.statement?.version ?? ""))
    ]
    if let panel = state.panel, !panel.chairTests.isEmpty {
      let tests = guidance["independence-tests"].count
      items.append(.text(Wording.independenceTests(panel.chairTests.count, of: tests), .muted))
    }
    return items
  }

  /// Ending the review without a report, or that it has ended.
  func endRows() -> [PageItem] {
    guard let ending = record.review.ending else { return [row("review.end-without-report")] }
    return [
      .gap, .text(Wording.endedWithoutReport(ending.day?.written ?? ""), .attention),
      .labelled(words("review.end-without-report").field("reasons").label, ending.reasons),
      row("review.resume"),
    ]
  }

  /// Requests that nobody has answered yet.
  func openRequests() -> [PageItem] {
    record.listed(\.requests).filter(\.item.isOpen).map { id, request in
      let kind = request.kind.map {
        guidance.fill(FormWords.choice($0.rawValue, field: "kind", form: "requests.add"))
      }
      let isPast = request.due.map { $0 < today } ?? false
      return .row(
        Row(
          Wording.requestOpen(request.from.isEmpty ? kind ?? "" : request.from),
          .open(.form(FormPlace("requests.change", about: id))),
          right: request.due.map { Wording.due($0, today, isDone: false) } ?? "",
          role: isPast ? .pastDate : .plain))
    }
  }

  /// Closing the case once no stage is left, or that it is closed.
  func closingRows() -> [PageItem] {
    guard let closing = record.stage.closing else { return [row("stage.close")] }
    return [.text(Wording.closed(closing.day?.written ?? "")), row("stage.open-again")]
  }

  /// Where a requirement of these parts is met.
  static func outcomePlace(of requirement: String) -> Page? {
    switch requirement {
    case "contract-agreed": .form(FormPlace("commission.agree-contract"))
    case "contract-points-settled": .checklist("contract")
    case "media-strategy-made": .form(FormPlace("media.plan"))
    case "report-judged": .report
    case "limitations-stated": .form(FormPlace("report.record-draft"))
    case "report-signed": .form(FormPlace("report.sign"))
    case "publication-prepared": .form(FormPlace("publication.prepare"))
    case "response-agreed": .form(FormPlace("signoff.agree-response"))
    case "report-published": .form(FormPlace("publication.publish"))
    case "feedback-loop": .form(FormPlace("learning.take-in-feedback"))
    case "learning-assured": .checklist("learning-assurance")
    case "actions-overseen": .register("actions")
    case "impact-in-annual-report": .form(FormPlace("learning.report-yearly"))
    default: nil
    }
  }

  /// Later questions of these forms appear only where an earlier answer needs them.
  func isAskedAfter(_ field: String, _ form: FormPlace, _ answers: Answers) -> Bool {
    switch (form.form, field) {
    case ("commission.name-panel", "not-operational"): answers.text("body") == "review-team"
    case ("media.write-statement", "parties"): answers.text("use") == "joint"
    case ("publication.publish", "department-told"): answers.text("unredacted") == "no"
    case ("publication.publish", "national-panel-agreed"): answers.text("names-board") == "no"
    case ("publication.publish", "reasons"):
      answers.text("unredacted") == "no" || answers.text("names-board") == "no"
    case ("requests.add", "why-withheld"), ("requests.change", "why-withheld"):
      answers["withheld"] != nil
    default: true
    }
  }
}
