import ReviewCore

/// The Independent Chair's decision as papers tell it.
struct DecisionPart: Sendable {
  let decision: Decision.State
  let made: Decision.Made

  init?(_ record: CaseRecord) {
    guard let made = record.decision.latest else { return nil }
    self.made = made
    decision = record.decision
  }

  static let branch = Branch<DecisionPart>(
    .fields(of: Decision.Made.self) { $0.made },
    .branch("answers", Branch<Decision.Criteria>(.fields(of: Decision.Criteria.self) { $0 })) {
      part, _ in part.decision.answers
    },
    .list("consultations", Self.consultation) { part, _ in part.decision.consultations },
    .list("earlier", Self.made) { part, _ in part.decision.made.dropLast() },
    .list(
      "reconsiderations",
      Branch<Decision.Reconsideration>(
        .fields(of: Decision.Reconsideration.self) { $0 })
    ) { part, _ in
      part.decision.reconsiderations
    },
    .list("challenges", Branch<Decision.Challenge>(.fields(of: Decision.Challenge.self) { $0 })) {
      part, _ in part.decision.challenges
    },
    .list(
      "clarifications",
      Branch<Decision.Clarification>(
        .fields(of: Decision.Clarification.self) { $0 })
    ) { part, _ in part.decision.clarifications },
    .branch("signature", Branch<Decision.Signature>(.fields(of: Decision.Signature.self) { $0 })) {
      part, _ in part.decision.signatures.last
    },
    .flag("is-open-again") { part, _ in part.decision.phase == .reconsidering },
    .flag("is-challenged") { part, _ in part.decision.phase == .challenged },
    .flag("no-rule") { _, setting in setting.outcome == "no-rule" },
    .flag("sources-disagree") { _, setting in setting.outcome == "conflict" },
    .list("guidance-says", PackItem.branch) { _, setting in
      setting.record.assessment(under: setting.guidance)?.because ?? []
    },
    .list("departures", DepartureLine.branch) { _, setting in
      DepartureLine.all(of: ["decision"], setting)
    },
    .branch("rests-on", Self.restsOn) { _, setting in setting.record.recommendation })

  private static let made = Branch<Decision.Made>(.fields(of: Decision.Made.self) { $0 })
  private static let consultation = Branch<Decision.Consultation>(
    .fields(of: Decision.Consultation.self) { $0 },
    .flag("is-legal") { consultation, _ in consultation.isLegal },
    .flag("is-peer") { consultation, _ in consultation.isPeers })
  private static let restsOn = Branch<Panel.Recommendation>(
    .fields(of: Panel.Recommendation.self) { $0 })
}

extension Setting {
  fileprivate var outcome: String? { record.assessment(under: guidance)?.outcome }
}
