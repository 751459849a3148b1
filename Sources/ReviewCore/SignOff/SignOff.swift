import Guidance

/// The Board's sign-off: three acts by three bodies, and the presentation before them (section 6).
///
/// | act             | done by                       | may be recorded                          |
/// |-----------------|-------------------------------|------------------------------------------|
/// | present         | lead reviewer to full Board   | any time; once more replaces nothing     |
/// | agree           | Board members                 | any time, with a reason out of order     |
/// | word            | small group or sub-committee  | any time, with a reason out of order     |
/// | satisfy         | Independent Chair             | any time                                 |
///
/// What came before what is a requirement, not a phase: an act that happened is recorded as it did.
package enum SignOff: Machine {
  package struct State: Hashable, Sendable {
    package var presentations: [Presentation] = []
    package var agreements: [Agreement] = []
    package var wordings: [Wording] = []
    package var satisfactions: [Satisfaction] = []

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
  }

  package enum Event: Hashable, Sendable {
    case presented(Presentation)
    case agreed(Agreement)
    case worded(Wording)
    case satisfied(Satisfaction)
  }

  package static let name = "signoff"
  package static let initial = State()

  package static let commands: [CommandKind<Self>] = [
    .init("signoff.present", Presentation.self, requires: ["report-readied"]) { .present($0) },
    .init("signoff.agree", Agreement.self, requires: ["presented-first"]) { .agree($0) },
    .init("signoff.word", Wording.self, requires: ["board-agreed"]) { .word($0) },
    .init("signoff.satisfy", Satisfaction.self) { .satisfy($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init(
      "signoff.presented", Presentation.self, announces: [.reportPresented],
      Event.presented
    ) {
      if case .presented(let payload) = $0 { payload } else { nil }
    },
    .init(
      "signoff.agreed", Agreement.self, Event.agreed
    ) {
      if case .agreed(let payload) = $0 { payload } else { nil }
    },
    .init("signoff.worded", Wording.self, Event.worded) {
      if case .worded(let payload) = $0 { payload } else { nil }
    },
    .init(
      "signoff.satisfied", Satisfaction.self, Event.satisfied
    ) {
      if case .satisfied(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .present(let presentation):
      if let day = presentation.day, day > context.today {
        throw Refusal(.inTheFuture, field: "day")
      }
      return state.presentations.contains(presentation) ? [] : [.presented(presentation)]
    case .agree(let agreement):
      return agreement == state.agreements.last ? [] : [.agreed(agreement)]
    case .word(let wording): return wording == state.wordings.last ? [] : [.worded(wording)]
    case .satisfy(let satisfaction):
      return satisfaction == state.satisfactions.last ? [] : [.satisfied(satisfaction)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .presented(let presentation): state.presentations.append(presentation)
    case .agreed(let agreement): state.agreements.append(agreement)
    case .worded(let wording): state.wordings.append(wording)
    case .satisfied(let satisfaction): state.satisfactions.append(satisfaction)
    }
  }
}

extension SignOff {
  package struct Presentation: Payload {
    package var day: Day?
    package var meeting = ""
    package var reviewerCame = false
    package var covered: [String] = []
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("meeting", \.meeting),
      Column("reviewer-came", \.reviewerCame),
      Column("covered", \.covered, .several(.list("board-presentation"))),
      Column("note", \.note, .text),
    ]
  }

  package struct Agreement: Payload {
    package var day: Day?
    package var agreed: Panel.YesNo?
    package var reasons = ""

    var isYes: Bool { agreed == .yes }

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("agreed", \.agreed, nil, .must),
      Column("day", \.day, nil, .must),
      Column("reasons", \.reasons, .text),
    ]
  }

  package struct Wording: Payload {
    package var day: Day?
    package var group = ""
    package var changes = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("group", \.group, .line, .must),
      Column("changes", \.changes, .text),
    ]
  }

  package struct Satisfaction: Payload {
    package var day: Day?
    package var by = ""
    package var satisfied: Panel.YesNo?
    package var reasons = ""

    var isYes: Bool { satisfied == .yes }

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("satisfied", \.satisfied, nil, .must),
      Column("day", \.day, nil, .must),
      Column("by", \.by, .person),
      Column("reasons", \.reasons, .text),
    ]
  }
}
