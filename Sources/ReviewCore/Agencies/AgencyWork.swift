import Guidance

/// One agency's part in the review: what it was asked, what came, who signed it off, how it was
/// chased, and the ladder of escalation (section 4).
///
/// The agency itself stands in the register `agencies`; this goes by its id.
///
/// | ladder   | escalate                      | note outcome                        |
/// |----------|-------------------------------|-------------------------------------|
/// | none     | a step is taken               | refused: no step was taken          |
/// | climbing | the next step, or the same again | noted; where it is settled, the ladder ends |
/// | settled  | a step of a new ladder        | noted: the step is known            |
///
/// Asking, receiving, signing off and chasing stand beside the ladder and may happen at any time.
/// That the steps come in order, and only once somebody leads the review, are requirements.
package enum AgencyWork: Machine {
  package struct State: Hashable, Sendable {
    package var part: Part?
    package var staffTold: [StaffWord] = []
    package var requests: [Asked] = []
    package var authors: [Author] = []
    package var signOffs: [SeniorSignOff] = []
    package var chases: [Chase] = []
    package var steps: [Taken] = []
  }

  /// A request, and what came of it.
  package struct Asked: Hashable, Sendable {
    package var request: Request
    package var reply: Reply?
  }

  /// A step of the ladder, and what came of it.
  package struct Taken: Hashable, Sendable {
    package var step: Step
    package var outcome: Outcome?
  }

  package enum Ladder: Hashable, Sendable, CaseIterable {
    case none
    case climbing
    case settled
  }

  package enum Command: Hashable, Sendable {
    case describe(Part)
    case tellStaff(StaffWord)
    case ask(Request)
    case receive(Reply)
    case nameAuthor(Author)
    case signOff(SeniorSignOff)
    case chase(Chase)
    case escalate(Step)
    case noteOutcome(Outcome)
  }

  package enum Event: Hashable, Sendable {
    case described(Part)
    case staffTold(StaffWord)
    case asked(Request)
    case received(Reply)
    case authorNamed(Author)
    case signedOff(SeniorSignOff)
    case chased(Chase)
    case escalated(Step)
    case outcomeNoted(Outcome)
  }

  package static let name = "agency"
  package static var initial: State { State() }

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .describe(let part): return part == state.part ? [] : [.described(part)]
    case .tellStaff(let word):
      try word.refuseDaysAhead(of: context.today)
      return state.staffTold.contains(word) ? [] : [.staffTold(word)]
    case .ask(let request):
      try request.refuseDaysAhead(of: context.today)
      return state.requests.contains { $0.request == request } ? [] : [.asked(request)]
    case .receive(let reply):
      try reply.refuseDaysAhead(of: context.today)
      guard let asked = state.request(reply.request) else {
        throw Refusal(.noSuchThing, field: "request", "request")
      }
      if let day = reply.day, let sent = asked.request.day, day < sent {
        throw Refusal(.beforeStart, field: "day", sent.written)
      }
      return reply == asked.reply ? [] : [.received(reply)]
    case .nameAuthor(let author):
      try author.refuseDaysAhead(of: context.today)
      return author == state.authors.last ? [] : [.authorNamed(author)]
    case .signOff(let signOff):
      try signOff.refuseDaysAhead(of: context.today)
      return signOff == state.signOffs.last ? [] : [.signedOff(signOff)]
    case .chase(let chase):
      try chase.refuseDaysAhead(of: context.today)
      return chase == state.chases.last ? [] : [.chased(chase)]
    case .escalate(let step):
      try step.refuseDaysAhead(of: context.today)
      return state.steps.contains { $0.step == step } ? [] : [.escalated(step)]
    case .noteOutcome(let outcome):
      try outcome.refuseDaysAhead(of: context.today)
      guard let taken = state.steps.last(where: { $0.step.step == outcome.step }) else {
        throw Refusal(.notNow, field: "step", "this step was not taken")
      }
      if let day = outcome.day, let begun = taken.step.day, day < begun {
        throw Refusal(.beforeStart, field: "day", begun.written)
      }
      return outcome == taken.outcome ? [] : [.outcomeNoted(outcome)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .described(let part): state.part = part
    case .staffTold(let word): state.staffTold.append(word)
    case .asked(let request): state.requests.append(Asked(request: request))
    case .received(let reply):
      guard state.request(reply.request) != nil, let number = reply.request else {
        throw Misfit("agency.received", "there is no such request")
      }
      state.requests[number - 1].reply = reply
    case .authorNamed(let author): state.authors.append(author)
    case .signedOff(let signOff): state.signOffs.append(signOff)
    case .chased(let chase): state.chases.append(chase)
    case .escalated(let step): state.steps.append(Taken(step: step))
    case .outcomeNoted(let outcome):
      guard let index = state.steps.lastIndex(where: { $0.step.step == outcome.step }) else {
        throw Misfit("agency.outcome-noted", "the step was not taken")
      }
      state.steps[index].outcome = outcome
    }
  }
}

extension AgencyWork.State {
  /// A request by its number, from 1.
  package func request(_ number: Int?) -> AgencyWork.Asked? {
    guard let number, requests.indices.contains(number - 1) else { return nil }
    return requests[number - 1]
  }

  package var ladder: AgencyWork.Ladder {
    if steps.isEmpty { return .none }
    return climb.isEmpty ? .settled : .climbing
  }

  /// The steps taken since the agency last met what it owed.
  package var climb: [AgencyWork.Taken] {
    guard let settled = steps.lastIndex(where: { $0.outcome?.settled == .settled }) else {
      return steps
    }
    return Array(steps[(settled + 1)...])
  }

  /// The requests with no answer yet, with their numbers.
  package var openRequests: [(number: Int, request: AgencyWork.Request)] {
    requests.enumerated().filter { $1.reply == nil || $1.reply?.state == .notYet }
      .map { ($0 + 1, $1.request) }
  }

  /// Whether a full report has come in.
  package var hasReport: Bool {
    requests.contains { asked in
      asked.request.wants(.fullReport) && asked.reply?.state == .received
    }
  }
}
