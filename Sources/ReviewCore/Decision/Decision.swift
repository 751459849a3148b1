import Guidance

/// The Independent Chair's decision (flowchart, steps 12 to 14; appendix 1).
///
/// | phase      | answer, consult, plan, sign | make              | reconsider   | challenge  | confirm in writing |
/// |------------|-----------------------------|-------------------|--------------|------------|--------------------|
/// | waiting    | recorded                    | decided, deferred | refused      | refused    | refused            |
/// | deferred   | recorded                    | decided, deferred | refused      | refused    | recorded           |
/// | decided    | recorded                    | refused           | reconsidered | challenged | recorded           |
/// | reconsider | recorded                    | decided, deferred | refused      | refused    | recorded           |
/// | challenged | recorded                    | decided, deferred | refused      | refused    | recorded           |
///
/// A decision stands until it is reconsidered on new information, or challenged by the National Panel;
/// both are kept, and each is confirmed for itself. After a challenge it is made again, be it the same.
package enum Decision: Machine {
  package struct State: Hashable, Sendable {
    package var phase = Phase.waiting
    package var answers: Criteria?
    package var consultations: [Consultation] = []
    /// Every decision made, oldest first; the last counts.
    package var made: [Made] = []
    package var reconsiderations: [Reconsideration] = []
    package var challenges: [Challenge] = []
    package var confirmation: Confirmation?
    package var plan: Plan?
    package var signatures: [Signature] = []
    package var clarifications: [Clarification] = []

    package var latest: Made? { made.last }
    /// What is to happen, where that is decided and not under reconsideration.
    package var outcome: Panel.ReviewKind? { phase == .decided ? latest?.outcome : nil }

    fileprivate mutating func take(_ decision: Made) {
      made.append(decision)
      // What was confirmed in writing was an earlier decision.
      confirmation = nil
    }
  }

  package enum Phase: Hashable, Sendable, CaseIterable {
    case waiting
    case deferred
    case decided
    case reconsidering
    case challenged
  }

  package enum Command: Hashable, Sendable {
    case answer(Criteria)
    case consult(Consultation)
    case make(Made)
    case reconsider(Reconsideration)
    case challenge(Challenge)
    case confirm(Confirmation)
    case plan(Plan)
    case sign(Signature)
    case clarify(Clarification)
  }

  package enum Event: Hashable, Sendable {
    case answered(Criteria)
    case consulted(Consultation)
    case made(Made)
    case deferred(Made)
    case reconsidered(Reconsideration)
    case challenged(Challenge)
    case confirmed(Confirmation)
    case planned(Plan)
    case signed(Signature)
    case clarificationAsked(Clarification)
    case clarified(Clarification)
  }

  package static let name = "decision"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("decision.answer", Criteria.self) { .answer($0) },
    .init("decision.consult", Consultation.self) { .consult($0) },
    .init(
      "decision.make", Made.self,
      requires: [
        "recommendation-first", "criteria-answered", "suspicion-tested", "peer-when-unsure",
        "commission-when-criteria-met", "recommender-not-decider", "decision-reasons",
      ]
    ) { .make($0) },
    .init("decision.reconsider", Reconsideration.self) { .reconsider($0) },
    .init("decision.challenge", Challenge.self) { .challenge($0) },
    .init("decision.confirm", Confirmation.self) { .confirm($0) },
    .init("decision.plan", Plan.self) { .plan($0) },
    .init("decision.sign", Signature.self) { .sign($0) },
    .init("decision.ask-clarification", Clarification.self) { .clarify($0) },
  ]

  package static let events: [EventKind<Self>] = decidingEvents + askingEvents

  private static let decidingEvents: [EventKind<Self>] = [
    .init("decision.answered", Criteria.self, Event.answered) {
      if case .answered(let payload) = $0 { payload } else { nil }
    },
    .init("decision.consulted", Consultation.self, Event.consulted) {
      if case .consulted(let payload) = $0 { payload } else { nil }
    },
    .init("decision.made", Made.self, Event.made) {
      if case .made(let payload) = $0 { payload } else { nil }
    },
    .init("decision.deferred", Made.self, Event.deferred) {
      if case .deferred(let payload) = $0 { payload } else { nil }
    },
    .init("decision.reconsidered", Reconsideration.self, Event.reconsidered) {
      if case .reconsidered(let payload) = $0 { payload } else { nil }
    },
    .init("decision.challenged", Challenge.self, Event.challenged) {
      if case .challenged(let payload) = $0 { payload } else { nil }
    },
    .init("decision.confirmed", Confirmation.self, Event.confirmed) {
      if case .confirmed(let payload) = $0 { payload } else { nil }
    },
    .init("decision.planned", Plan.self, Event.planned) {
      if case .planned(let payload) = $0 { payload } else { nil }
    },
    .init("decision.signed", Signature.self, Event.signed) {
      if case .signed(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .answer(let answers): return answers == state.answers ? [] : [.answered(answers)]
    case .consult(let consultation):
      try consultation.refuseDaysAhead(of: context.today)
      return state.consultations.contains(consultation) ? [] : [.consulted(consultation)]
    case .make(let made):
      if state.phase == .decided {
        if made == state.latest { return [] }
        throw Refusal(.notNow, "a decision stands; take it up again first, with the reason")
      }
      try made.refuseDaysAhead(of: context.today)
      if made.option == .deferred {
        if state.phase == .deferred, made == state.latest { return [] }
        guard made.outcome == nil else {
          throw Refusal(.notNow, field: "outcome", "it is deferred")
        }
        guard !made.awaits.isEmpty else { throw Refusal(.missing, field: "awaits") }
        return [.deferred(made)]
      }
      guard made.outcome != nil else { throw Refusal(.missing, field: "outcome") }
      return [.made(made)]
    case .reconsider(let reconsideration):
      guard state.phase == .decided else {
        throw Refusal(.notNow, "there is no decision to take up again")
      }
      try reconsideration.refuseDaysAhead(of: context.today)
      return [.reconsidered(reconsideration)]
    case .challenge(let challenge):
      if state.phase == .challenged, challenge == state.challenges.last { return [] }
      guard state.phase == .decided else {
        throw Refusal(.notNow, "there is no decision to challenge")
      }
      try challenge.refuseDaysAhead(of: context.today)
      try Refusal.check("day", challenge.day, notBefore: state.latest?.day)
      return [.challenged(challenge)]
    case .confirm(let confirmation):
      guard state.latest != nil else { throw Refusal(.notNow, "nothing is decided yet") }
      try confirmation.refuseDaysAhead(of: context.today)
      try Refusal.check("day", confirmation.day, notBefore: state.latest?.day)
      return confirmation == state.confirmation ? [] : [.confirmed(confirmation)]
    case .plan(let plan): return plan == state.plan ? [] : [.planned(plan)]
    case .sign(let signature):
      try signature.refuseDaysAhead(of: context.today)
      return signature == state.signatures.last ? [] : [.signed(signature)]
    case .clarify(let asked): return try asked.decide(in: state, context)
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .answered(let answers): state.answers = answers
    case .consulted(let consultation): state.consultations.append(consultation)
    case .made(let made):
      guard state.phase != .decided else { throw Misfit("decision.made", "a decision stands") }
      state.phase = .decided
      state.take(made)
    case .deferred(let made):
      guard state.phase != .decided else { throw Misfit("decision.deferred", "a decision stands") }
      state.phase = .deferred
      state.take(made)
    case .reconsidered(let reconsideration):
      guard state.phase == .decided else {
        throw Misfit("decision.reconsidered", "there was no decision")
      }
      state.phase = .reconsidering
      state.reconsiderations.append(reconsideration)
    case .challenged(let challenge):
      guard state.phase == .decided else {
        throw Misfit("decision.challenged", "there was no decision")
      }
      state.phase = .challenged
      state.challenges.append(challenge)
    case .confirmed(let confirmation):
      guard state.latest != nil else { throw Misfit("decision.confirmed", "nothing was decided") }
      state.confirmation = confirmation
    case .planned(let plan): state.plan = plan
    case .signed(let signature): state.signatures.append(signature)
    case .clarificationAsked(let asked): state.clarifications.append(asked)
    case .clarified(let asked): try asked.replace(in: &state.clarifications)
    }
  }
}
