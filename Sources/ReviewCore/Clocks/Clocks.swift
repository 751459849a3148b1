package import Guidance

/// What the board chose for this case: from which moment a time of the guidance counts, and how long
/// one is for which the guidance gives no number.
///
/// | clock        | set                                        |
/// |--------------|--------------------------------------------|
/// | as the pack  | chosen                                     |
/// | chosen       | chosen: what is said replaces what was said |
///
/// Choosing neither goes back to what the pack says, with the reason. Which moments and which lengths
/// can be chosen is the pack's: ``CaseRecord`` refuses others.
package enum Clocks: Machine {
  package struct State: Hashable, Sendable {
    /// The choice that holds, by the clock's id.
    package var choices: [String: Choice] = [:]
    /// Every choice, oldest first.
    package var history: [Choice] = []
  }

  package enum Command: Hashable, Sendable {
    case set(Choice)
  }

  package enum Event: Hashable, Sendable {
    case chosen(Choice)
  }

  package static let name = "clocks"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("clocks.set", Choice.self) { .set($0) }
  ]

  package static let events: [EventKind<Self>] = [
    .init("clocks.chosen", Choice.self, Event.chosen) {
      if case .chosen(let payload) = $0 { payload } else { nil }
    }
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .set(let choice): choice == state.choices[choice.clock] ? [] : [.chosen(choice)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .chosen(let choice):
      state.choices[choice.clock] = choice
      state.history.append(choice)
    }
  }

  package struct Choice: Payload {
    package var clock = ""
    /// The moment it counts from; the pack's first where nothing is said.
    package var from: Moment?
    /// How long it is, in the clock's own unit, where the pack gives no length.
    package var length: Int?
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("clock", \.clock, .choice(.list("clocks")), .must),
      Column("from", \.from),
      Column("length", \.length, .number(1...600)),
      Column("reason", \.reason, .text, .must),
    ]
  }
}
