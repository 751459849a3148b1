import Guidance
import StrictJSON

/// The checks behind the requirements of the pack: each is an id whose words, force and source
/// are the pack's.
///
/// Rules that look across machines stand here and nowhere else.
package enum Requirements {
  /// What a check looks at: the record before the command, and the command's fields as read.
  package struct Question {
    let record: CaseRecord
    let id: String?
    let fields: JSONObject
    let guidance: Guidance

    init(record: CaseRecord, id: String?, fields: JSONObject, _ guidance: Guidance) {
      self.record = record
      self.id = id
      self.fields = fields
      self.guidance = guidance
    }

    func has(_ field: String) -> Bool { fields[field] != nil }
    func text(_ field: String) -> String { fields[field]?.string ?? "" }
    var meeting: Panel.State { id.flatMap { record.meetings[$0] } ?? lastMeeting }
    /// The meeting whose recommendation the Independent Chair has.
    var recommendingMeeting: Panel.State {
      record.meetingsInOrder.last { $0.meeting.recommendation != nil }?.meeting ?? Panel.initial
    }
    var lastMeeting: Panel.State { record.meetingsInOrder.last?.meeting ?? Panel.initial }
  }

  /// Nothing where the requirement is met; else what is missing, by name where it can be named.
  typealias Check = @Sendable (Question) -> [String]?

  /// The requirements that stand before a stage can be shown complete.
  package static func of(stage: String) -> [String] {
    (stages[stage] ?? []) + (involvementStages[stage] ?? []) + (outcomeStages[stage] ?? [])
  }

  private static let stages: [String: [String]] = [
    "referral": ["referral-recorded", "chairs-alerted"],
    "facts": ["chronologies-asked", "other-children-safe"],
    "consideration": ["recommendation-first"],
    "decision": ["decision-made", "decision-in-writing", "no-review-explained"],
    "commissioning": ["scr-panel-named", "lead-reviewer-named", "method-agreed"],
    "review": ["event-checklist-settled"],
    "report": ["report-readied"],
    "sign-off": ["board-agreed", "wording-agreed", "quality-satisfied"],
  ]

  static func met(_ met: Bool) -> [String]? { met ? nil : [] }
  static func missing(_ names: [String]) -> [String]? { names.isEmpty ? nil : names }

  /// Every requirement there is a check for.
  package static var ids: [String] { checks.keys.sorted() }

  static let checks: [String: Check] =
    settingUp.merging(involvement) { first, _ in first }.merging(outcome) { first, _ in first }
    .merging(notices) { first, _ in first }.merging(meeting) { first, _ in first }

  private static let settingUp: [String: Check] = [
    "referral-reason": { met($0.has("reason")) },
    "referral-senior-support": { met($0.has("supported-by")) },
    "referral-recorded": { met($0.record.referral.referral != nil) },
    "chairs-alerted": { question in
      let receipt = question.record.referral.receipt
      return met(
        question.sent("notice-alert", since: .referralReceived)
          || receipt?.independentChairTold != nil && receipt?.subCommitteeTold != nil)
    },
    "chronologies-asked": { met(!$0.record.listed(\.agencies).isEmpty) },
    "other-children-safe": { question in
      let assurances = question.record.listed(\.safety).map(\.item)
      if assurances.isEmpty { return [] }
      return missing(
        assurances.filter { $0.answer == .notYetKnown || $0.answer == .atRisk }.map(\.child))
    },
    "view-reasons": { question in
      // Why a view has none was said when it was given: what is added to it does not ask again.
      let before = question.meeting.view(of: question.text("member"))?.view
      let hadNone = before?.reasons == "" && before?.review?.rawValue == question.text("review")
      // Why somebody changed their mind is why they now see it so.
      return met(
        question.has("reasons") || hadNone
          || question.text("review") == Panel.Opinion.givesNoView.rawValue
          || question.text("change") == Panel.ViewChange.changedTheirMind.rawValue
            && question.has("change-reason")
      )
    },
    "every-member-asked": { question in
      let meeting = question.meeting
      if meeting.voters.isEmpty { return [] }
      return missing(
        meeting.voters.filter { meeting.view(of: $0) == nil }
          .map { question.record.person($0).name })
    },
    "need-before-kind": { met($0.meeting.need != nil) },
    "recommendation-clear": { met($0.has("reasons")) },
    "step-in-order": { question in
      let state = question.text("state")
      if state == Panel.StepState.skipped.rawValue { return met(question.has("note")) }
      guard state == Panel.StepState.done.rawValue,
        let step = question.guidance.item(question.text("step"))
      else { return nil }
      let before = question.guidance.used("flowchart").filter {
        $0.phase == step.phase && $0.number < step.number
      }
      return missing(before.filter { question.meeting.steps[$0.id] == nil }.map(\.label))
    },
    "recommendation-first": { met($0.record.recommendation != nil) },
    "criteria-answered": { question in
      guard question.has("outcome") else { return nil }
      let answers = question.record.decision.answers
      return met(answers?.died != nil && answers?.abuseOrNeglect != nil)
    },
    "peer-when-unsure": { question in
      guard question.has("outcome"),
        question.record.assessment(under: question.guidance)?.outcome == "must-consult-peer"
      else { return nil }
      return met(question.record.decision.consultations.contains(where: \.isPeers))
    },
    "commission-when-criteria-met": { question in
      guard let outcome = question.fields["outcome"]?.string,
        outcome != Panel.ReviewKind.scr.rawValue
      else { return nil }
      return met(
        question.record.assessment(under: question.guidance)?.outcome != "must-commission")
    },
    "recommender-not-decider": { question in
      let decider = question.text("decided-by")
      let meeting = question.recommendingMeeting.details
      return met(
        decider.isEmpty || ![meeting.panelChair, meeting.secondPanelChair].contains(decider))
    },
    "decision-reasons": { met($0.has("reasons")) },
    "decision-made": { met($0.record.decision.outcome != nil) },
    "decision-in-writing": { question in
      let confirmation = question.record.decision.confirmation
      return met(
        question.sent("notice-decision", since: .decisionMade)
          || confirmation?.panelChairTold == true && confirmation?.subCommitteeChairTold == true)
    },
    "scr-panel-chair-independent": { question in
      met(!question.has("chair") || question.text("chair-independent-of-case") == "yes")
    },
    "lead-reviewer-independent-case": { met($0.text("independent-of-case") == "yes") },
    "lead-reviewer-independent-area": { met($0.text("independent-of-area") == "yes") },
    "scr-panel-named": { met($0.record.commissioning.panel != nil) },
    "lead-reviewer-named": { met(!$0.record.commissioning.reviewers.isEmpty) },
    "method-agreed": { met($0.record.commissioning.method != nil) },
    "not-applicable-reason": { question in
      met(question.text("state") != "not-applicable" || question.has("reason"))
    },
    "must-item-applies": { question in
      met(
        question.text("state") != "not-applicable"
          || question.guidance.item(question.text("item"))?.asks != .must)
    },
    "event-checklist-settled": { question in
      let musts = question.guidance.used(Checklist.eventList).filter { $0.force == .must }
      return missing(
        musts.filter { item in
          question.record.eventChecklists.contains { $0.state(of: item.id) == .open }
        }.map(\.label))
    },
    "report-readied": { met($0.record.report.phase == .ready) },
    "presented-first": { met(!$0.record.signOff.presentations.isEmpty) },
    "board-agreed": { met($0.record.signOff.boardAgreed) },
    "wording-agreed": { met(!$0.record.signOff.wordings.isEmpty) },
    "quality-satisfied": { met($0.record.signOff.chairSatisfied) },
  ]
}
