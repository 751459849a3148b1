import Guidance
import StrictJSON

/// The terms of reference, and who is involved: agencies, practitioners, family, other processes.
extension Requirements {
  /// What they add before a stage can be shown complete.
  static let involvementStages: [String: [String]] = [
    "commissioning": ["terms-agreed", "other-board-represented"],
    "review": [
      "agency-staff-lead", "staff-told-priority", "told-how-agreed", "support-identified",
      "young-person-informed", "time-alone-offered", "process-relationship", "one-panel",
      "disciplinary-liaison",
    ],
    "report": [
      "agency-reports-signed", "agency-reports-diversity", "two-reports-settled", "outcome-heard",
    ],
    "publication": ["parents-told-publication"],
  ]

  static let involvement: [String: Check] =
    termsChecks.merging(agencyChecks) { first, _ in first }
    .merging(participantChecks) { first, _ in first }
    .merging(processChecks) { first, _ in first }

  private static let termsChecks: [String: Check] = [
    "terms-hands": { question in
      let terms = question.guidance.terms
      var names = ["lead-reviewer", "board-manager"].filter { !question.has($0) }
      if !question.has("signed-by") { names.append("scr-panel") }
      return missing(names.map { terms[$0] ?? $0 })
    },
    "terms-explained": { question in
      let said = question.record.terms.explanation
      return met(
        said.map { !$0.method.isEmpty && !$0.limitations.isEmpty && !$0.learning.isEmpty }
          ?? false)
    },
    "terms-proportionate": { question in
      let said = question.record.terms.explanation
      return met(
        said.map {
          !$0.caseFactors.isEmpty && !$0.contextFactors.isEmpty && !$0.proportionality.isEmpty
        } ?? false)
    },
    "terms-cooperation": { question in
      let said = question.record.terms.expectation
      return met(said.map { !$0.organisations.isEmpty && !$0.basis.isEmpty } ?? false)
    },
    "terms-diversity": { met($0.record.terms.expectation?.isDiversityRequired == true) },
    "terms-diversity-questions": { question in
      met(
        question.record.terms.expectation?.forefront != .yes
          || question.record.listed(\.keyQuestions).contains { $0.item.isDiversity })
    },
    "terms-agreed": { met($0.record.terms.phase == .agreed) },
    "question-change-reason": { met($0.has("reason")) },
    "problem-panel-first": { met($0.has("panel-tried")) },
  ]

  private static let agencyChecks: [String: Check] = [
    "report-author-independent": { met($0.text("independent-of-case") == "yes") },
    "senior-manager-signs": { question in
      met(["representative", "director"].contains(question.text("standing")))
    },
    "ladder-lead-reviewer": { met($0.record.hasLeadReviewer) },
    "ladder-in-order": { question in
      guard let step = question.guidance.item(question.text("step")) else { return nil }
      let work = question.id.flatMap { question.record.agencyWork[$0] } ?? AgencyWork.initial
      let taken = Set(work.climb.map(\.step.step))
      return missing(
        question.guidance["escalation"]
          .filter { $0.number < step.number && !taken.contains($0.id) }.map(\.label))
    },
    "agency-staff-lead": { question in
      missing(question.atWork { $0.part?.staffLead.isEmpty ?? true })
    },
    "staff-told-priority": { question in missing(question.atWork(\.staffTold.isEmpty)) },
    "agency-reports-signed": { question in
      missing(question.atWork { $0.hasReport && $0.signOffs.isEmpty })
    },
    "agency-reports-diversity": { question in
      missing(
        question.atWork { work in
          work.requests.contains { asked in
            asked.request.wants(.fullReport) && asked.reply?.state == .received
              && asked.reply?.isDiversityAddressed == false
          }
        })
    },
  ]

  private static let processChecks: [String: Check] = [
    "process-relationship": { question in
      missing(
        question.processes { $0.kind == ProcessKind.criminal && $0.relationship == nil })
    },
    "one-panel": { question in
      missing(question.processes { ProcessKind.shared.contains($0.kind) && $0.onePanel != .yes })
    },
    "two-reports-settled": { question in
      missing(
        question.processes { ProcessKind.shared.contains($0.kind) && $0.reports.isEmpty })
    },
    "disciplinary-liaison": { question in
      let heard = Set(question.record.listed(\.liaison).map(\.item.process))
      return missing(
        question.record.listed(\.processes)
          .filter { $0.item.isDisciplinary && !heard.contains($0.id) }.map(\.item.name))
    },
    "other-board-represented": { question in
      missing(
        question.record.listed(\.otherBoards).filter { $0.item.representative.isEmpty }
          .map(\.item.name))
    },
  ]
}

extension Requirements.Question {
  /// The agencies that have a part in the review and of which something holds, by name.
  fileprivate func atWork(_ holds: (AgencyWork.State) -> Bool) -> [String] {
    record.agenciesAtWork.filter { $0.work != AgencyWork.initial && holds($0.work) }
      .map(\.agency.agency)
  }

  /// The processes beside the review of which something holds, by name.
  fileprivate func processes(_ holds: (ParallelProcess) -> Bool) -> [String] {
    record.listed(\.processes).filter { holds($0.item) }.map(\.item.name)
  }
}
