import Guidance

/// The Board's sign-off: three acts by three bodies, and the presentation before them (section 6).
///
/// | act             | done by                       | may be recorded                          |
/// |-----------------|-------------------------------|------------------------------------------|
/// | present         | lead reviewer to full Board   | any time; once more replaces nothing     |
/// | agree           | Board members                 | any time, with a reason out of order     |
/// | word            | small group or sub-committee  | any time, with a reason out of order     |
/// | satisfy         | Independent Chair             | any time                                 |
/// | add addendum    | author, or Board              | any time                                 |
/// | agree response  | as recorded: writer, agreer   | any time; once more replaces nothing     |
///
/// What came before what is a requirement, not a phase: an act that happened is recorded as it did.
package enum SignOff: Machine {
  package struct State: Hashable, Sendable {
    package var presentations: [Presentation] = []
    package var agreements: [Agreement] = []
    package var wordings: [Wording] = []
    package var satisfactions: [Satisfaction] = []
    package var addenda: [Addendum] = []
    package var responses: [Response] = []

    /// The Board agreed, and has not said otherwise since.
    package var boardAgreed: Bool { agreements.last?.isYes ?? false }
    package var chairSatisfied: Bool { satisfactions.last?.isYes ?? false }
    package var isComplete: Bool { boardAgreed && !wordings.isEmpty && chairSatisfied }
  }

  package enum Command: Hashable, Sendable {
    case present(Presentation)
    case agree(Agreement)
    case word(Wording)
    case satisfy(Satisfaction)
    case addAddendum(Addendum)
    case agreeResponse(Response)
  }

  package enum Event: Hashable, Sendable {
    case presented(Presentation)
    case agreed(Agreement)
    case worded(Wording)
    case satisfied(Satisfaction)
    case addendumAdded(Addendum)
    case responseAgreed(Response)
  }

  package static let name = "signoff"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("signoff.present", Presentation.self, requires: ["report-readied"]) { .present($0) },
    .init(
      "signoff.agree", Agreement.self, requires: ["presented-first", "quality-before-agreement"]
    ) { .agree($0) },
    .init("signoff.word", Wording.self, requires: ["board-agreed"]) { .word($0) },
    .init("signoff.satisfy", Satisfaction.self) { .satisfy($0) },
    .init("signoff.add-addendum", Addendum.self) { .addAddendum($0) },
    .init("signoff.agree-response", Response.self) { .agreeResponse($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("signoff.presented", Presentation.self, announces: .reportPresented, Event.presented) {
      if case .presented(let payload) = $0 { payload } else { nil }
    },
    .init("signoff.agreed", Agreement.self, announces: \.moments, Event.agreed) {
      if case .agreed(let payload) = $0 { payload } else { nil }
    },
    .init("signoff.worded", Wording.self, announces: .wordingAgreed, Event.worded) {
      if case .worded(let payload) = $0 { payload } else { nil }
    },
    .init("signoff.satisfied", Satisfaction.self, announces: \.moments, Event.satisfied) {
      if case .satisfied(let payload) = $0 { payload } else { nil }
    },
    .init("signoff.addendum-added", Addendum.self, Event.addendumAdded) {
      if case .addendumAdded(let payload) = $0 { payload } else { nil }
    },
    .init(
      "signoff.response-agreed", Response.self, announces: .responseAgreed, Event.responseAgreed
    ) {
      if case .responseAgreed(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .present(let presentation):
      try presentation.refuseDaysAhead(of: context.today)
      return state.presentations.contains(presentation) ? [] : [.presented(presentation)]
    case .agree(let agreement):
      try agreement.refuseDaysAhead(of: context.today)
      return agreement == state.agreements.last ? [] : [.agreed(agreement)]
    case .word(let wording):
      try wording.refuseDaysAhead(of: context.today)
      return wording == state.wordings.last ? [] : [.worded(wording)]
    case .satisfy(let satisfaction):
      try satisfaction.refuseDaysAhead(of: context.today)
      return satisfaction == state.satisfactions.last ? [] : [.satisfied(satisfaction)]
    case .addAddendum(let addendum):
      try addendum.refuseDaysAhead(of: context.today)
      return state.addenda.contains(addendum) ? [] : [.addendumAdded(addendum)]
    case .agreeResponse(let response):
      try response.refuseDaysAhead(of: context.today)
      return response == state.responses.last ? [] : [.responseAgreed(response)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .presented(let presentation): state.presentations.append(presentation)
    case .agreed(let agreement): state.agreements.append(agreement)
    case .worded(let wording): state.wordings.append(wording)
    case .satisfied(let satisfaction): state.satisfactions.append(satisfaction)
    case .addendumAdded(let addendum): state.addenda.append(addendum)
    case .responseAgreed(let response): state.responses.append(response)
    }
  }
}
