package import Guidance
import StrictJSON

/// What is looked for from commissioning to the end: contract, report, publication and learning.
extension Requirements {
  static let outcomeStages: [String: [String]] = [
    "review": ["contract-agreed", "media-strategy-made"],
    "report": ["report-judged", "limitations-stated", "report-signed"],
    "publication": ["publication-prepared", "response-agreed", "report-published"],
    "learning": [
      "feedback-loop", "learning-assured", "actions-overseen", "impact-in-annual-report",
    ],
  ]

  static let outcome: [String: Check] = commissioning.merging(report) { first, _ in first }
    .merging(publication) { first, _ in first }.merging(learning) { first, _ in first }

  private static let commissioning: [String: Check] = [
    "review-team-not-operational": { question in
      met(
        question.text("body") != Commissioning.Body.reviewTeam.rawValue
          || question.text("not-operational") == Decision.Answer.yes.rawValue)
    },
    "contract-points-settled": { question in
      missing(question.openItems(of: "contract"))
    },
    "contract-agreed": { question in
      let commissioning = question.record.commissioning
      if commissioning.reviewers.isEmpty { return [] }
      return missing(
        commissioning.reviewers.map(\.person)
          .filter { commissioning.contract(with: $0) == nil }
          .map { question.record.person($0).name })
    },
    "partnership-of-two": { question in
      guard question.text("type") == "partnership-review" else { return nil }
      let agencies = question.record.listed(\.agencies).map(\.item)
      return met(agencies.count { $0.reply != .nothingOfNote } == 2)
    },
    "single-agency-answers": { question in
      guard question.text("type") == "single-agency-review" else { return nil }
      return met(question.record.commissioning.panel != nil)
    },
    "media-strategy-made": { met($0.record.media.strategy != nil) },
    "joint-statement-with-all": { question in
      guard question.text("use") == Media.Use.joint.rawValue else { return nil }
      let named = question.fields["parties"]?.array?.compactMap(\.string) ?? []
      return missing(
        question.guidance["joint-statement-parties"].filter { !named.contains($0.id) }.map(\.label))
    },
    "speaker-trained": { met($0.text("trained") == Decision.Answer.yes.rawValue) },
  ]

  private static let report: [String: Check] = [
    "panel-view-on-pressure": { met($0.has("view")) },
    "report-judged": { question in
      let report = question.record.report
      return missing(
        question.guidance["report-asked"].filter { report.judgement(of: $0.id) == nil }
          .map(\.label))
    },
    "limitations-stated": { question in
      met(question.record.report.drafts.last.map { !$0.limitations.isEmpty } ?? false)
    },
    "report-signed": { met(!$0.record.report.signatures.isEmpty) },
    "quality-before-agreement": { question in
      guard question.text("agreed") == Panel.YesNo.yes.rawValue else { return nil }
      let report = question.record.report
      return missing(
        question.guidance["report-asked"]
          .filter { report.judgement(of: $0.id)?.met == .notYet }.map(\.label))
    },
  ]

  private static let publication: [String: Check] = [
    "publication-prepared": { met($0.record.publication.preparation != nil) },
    "response-agreed": { met(!$0.record.signOff.responses.isEmpty) },
    "report-published": { question in
      met(
        question.record.publication.published != nil
          || question.record.publication.notPublished != nil)
    },
    "redaction-told": { question in
      met(
        question.text("unredacted") != Panel.YesNo.no.rawValue || question.has("department-told"))
    },
    "anonymous-agreed": { question in
      met(
        question.text("names-board") != Panel.YesNo.no.rawValue
          || question.has("national-panel-agreed"))
    },
    "publication-delay-reason": { question in
      guard !question.has("delay"), let day = question.day("day"),
        let planned = question.record.publication.arrangement?.planned, planned < day
      else { return nil }
      return [planned.written]
    },
    "not-publishing-discussed": { met($0.has("department-told")) },
    "website-twelve-months": { question in
      guard let day = question.day("day"),
        let until = question.record.websiteUntil(under: question.guidance), day < until
      else { return nil }
      return [until.written]
    },
  ]

  private static let learning: [String: Check] = [
    "feedback-loop": { met($0.record.learning.isLoopClosed) },
    "learning-assured": { question in
      missing(question.openItems(of: "learning-assurance"))
    },
    "actions-overseen": { question in
      let parts = question.guidance["oversight"].map(\.id)
      let actions = question.record.listed(\.actions).map(\.item)
      if actions.isEmpty { return [] }
      return missing(
        actions.filter { !Set(parts).isSubset(of: $0.overseen) }.map { $0.action.beginning })
    },
    "impact-in-annual-report": { question in
      met(question.record.learning.reports.contains { !$0.impact.isEmpty })
    },
    "stages-settled": { question in
      missing(
        question.record.stages(under: question.guidance).compactMap { item, status in
          switch status {
          case .complete, .notNeeded: nil
          case .leftOpen, .current, .toCome: item.label
          }
        })
    },
  ]
}

extension Requirements.Question {
  /// The items of a checklist of which nothing is said.
  fileprivate func openItems(of list: String) -> [String] {
    let said = record.checklists[list] ?? Checklist.initial
    return guidance[list].filter { said.state(of: $0.id) == .open }.map(\.label)
  }

  fileprivate func day(_ field: String) -> Day? { Day(iso: text(field)) }
}

extension CaseRecord {
  /// Until when the published report stays on the website at the least, by the clock of the pack.
  package func websiteUntil(under guidance: Guidance) -> Day? {
    guard let months = guidance.item("clock-website")?.length, let day = publication.published?.day
    else { return nil }
    return day.adding(months: months)
  }
}

extension String {
  /// The beginning of a text, for a list of several.
  fileprivate var beginning: String {
    let line = String(prefix { $0 != "\n" })
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
