import Guidance

/// A review that ends without a report, because nothing relevant was found (appendix 3, case study 1).
///
/// The guidance gives no rule: it tells of one such review and says neither who decides nor what
/// follows.
///
/// | phase | end without report               | resume  |
/// |-------|----------------------------------|---------|
/// | open  | ended                            | refused |
/// | ended | nothing where the same; refused  | resumed |
package enum ReviewEnd: Machine {
  package struct State: Hashable, Sendable {
    /// How it ended, unless it was taken up again since.
    package var ending: Ending?
    package var endings: [Ending] = []
    package var resumptions: [Resumption] = []
  }

  package enum Command: Hashable, Sendable {
    case endWithoutReport(Ending)
    case resume(Resumption)
  }

  package enum Event: Hashable, Sendable {
    case endedWithoutReport(Ending)
    case resumed(Resumption)
  }

  package static let name = "review"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("review.end-without-report", Ending.self) { .endWithoutReport($0) },
    .init("review.resume", Resumption.self) { .resume($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init(
      "review.ended-without-report", Ending.self, announces: .endedWithoutReport,
      Event.endedWithoutReport
    ) {
      if case .endedWithoutReport(let payload) = $0 { payload } else { nil }
    },
    .init("review.resumed", Resumption.self, Event.resumed) {
      if case .resumed(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .endWithoutReport(let ending):
      if ending == state.ending { return [] }
      guard state.ending == nil else {
        throw Refusal(.notNow, "it has ended; take it up again first, with the reason")
      }
      try ending.refuseDaysAhead(of: context.today)
      return [.endedWithoutReport(ending)]
    case .resume(let resumption):
      guard let ending = state.ending else { throw Refusal(.notNow, "the review has not ended") }
      try resumption.refuseDaysAhead(of: context.today)
      try Refusal.check("day", resumption.day, notBefore: ending.day)
      return [.resumed(resumption)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .endedWithoutReport(let ending):
      guard state.ending == nil else {
        throw Misfit("review.ended-without-report", "it had ended already")
      }
      state.ending = ending
      state.endings.append(ending)
    case .resumed(let resumption):
      guard state.ending != nil else { throw Misfit("review.resumed", "it had not ended") }
      state.ending = nil
      state.resumptions.append(resumption)
    }
  }
}

extension ReviewEnd {
  package struct Ending: Payload {
    package var day: Day?
    package var decidedBy = ""
    package var reasons = ""
    package var learned = ""
    package var told = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("reasons", \.reasons, .text, .must),
      Column("decided-by", \.decidedBy, .person),
      Column("learned", \.learned, .text),
      Column("told", \.told, .text),
    ]
  }

  package struct Resumption: Payload {
    package var reason = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("reason", \.reason, .text, .must), Column("day", \.day),
    ]
  }
}
