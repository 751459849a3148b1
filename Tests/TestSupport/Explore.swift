package import ReviewCore
import StrictJSON

/// What one command did in one state.
package struct Step<M: Machine> {
  package let before: M.State
  /// Nothing where facts of another machine's making were applied.
  package let command: M.Command?
  package let events: [M.Event]
  package let after: M.State
}

/// All that a machine can come to from its initial state with a finite set of commands.
package struct Exploration<M: Machine> {
  package fileprivate(set) var states: [M.State] = []
  package fileprivate(set) var events: Set<M.Event> = []
  /// The kinds of event recorded, by their stored names.
  package fileprivate(set) var kinds: Set<String> = []
  package fileprivate(set) var refusals: Set<Refusal.Code> = []
  /// States that no command leads out of.
  package fileprivate(set) var deadEnds: [M.State] = []
  /// Commands that recorded nothing in any state and should have, or did and should not.
  fileprivate var unexpected: [String] = []
  /// For each verb, for each phase, what came of it: kinds of event, refusal codes, `nothing`.
  fileprivate var outcomes: [String: [String: Set<String>]] = [:]

  /// What the test should have reached and did not, and what it reached unforeseen; empty is well.
  ///
  /// - Parameter expected: Every code the machine's `decide` can give.
  package func gaps(refusals expected: Set<Refusal.Code>) -> [String] {
    var gaps = unexpected
    gaps += M.events.map(\.name).filter { !kinds.contains($0) }.map { "event not reached: \($0)" }
    if outcomes.count != M.commands.count {
      gaps.append("\(outcomes.count) of \(M.commands.count) kinds of command were given")
    }
    gaps += expected.subtracting(refusals).map { "refusal not reached: \($0.rawValue)" }
    gaps += refusals.subtracting(expected).map { "refusal not foreseen: \($0.rawValue)" }
    return gaps.sorted()
  }

  /// The table of phases: one line a verb, in alphabetical order, one column a phase.
  package func table(_ phases: [String]) -> String {
    outcomes.keys.sorted().map { verb in
      let cells = phases.map { phase in
        (outcomes[verb]?[phase] ?? ["-"]).sorted().joined(separator: "/")
      }
      return "\(verb): \(cells.joined(separator: " | "))"
    }.joined(separator: "\n")
  }
}

/// More states than expected: the projection tells too many of them apart.
package struct ExplorationLimit: Error {
  package let states: Int
}

/// An event that was read back as something else, or that no kind or two kinds store.
package struct NotTheSame: Error {
  package let event: String
}

/// Walks the states a machine can come to, and stores and loads every event on the way.
///
/// - Parameters:
///   - commands: One of each interesting kind, at most two of each thing; each records something
///     somewhere.
///   - refused: Commands that record nothing anywhere.
///   - facts: Events that other parts of the record make for this machine.
///   - phase: The phase of a state, for the table.
///   - key: What counts as the same state. A state is gone on from once for each key.
///   - limit: How many states to visit before giving up.
///   - check: Called with every step: the place for invariants.
package func explore<M: Machine>(
  _: M.Type, _ commands: [M.Command], refused: [M.Command] = [], facts: [M.Event] = [],
  in context: Context,
  phase: (M.State) -> String, as key: (M.State) -> some Hashable, limit: Int = 3000,
  check: (Step<M>) throws -> Void
) throws -> Exploration<M> {
  var found = Exploration<M>()
  var seen: Set = [key(M.initial)]
  var unvisited = [M.initial]
  var loud: Set<M.Command> = []
  while let state = unvisited.popLast() {
    found.states.append(state)
    guard found.states.count <= limit else { throw ExplorationLimit(states: limit) }
    var isDeadEnd = true
    func go(by events: [M.Event], _ command: M.Command?) throws {
      var next = state
      for event in events {
        found.kinds.insert(try name(of: event, M.self))
        found.events.insert(event)
        try M.evolve(&next, by: event)
      }
      try check(Step(before: state, command: command, events: events, after: next))
      if next != state { isDeadEnd = false }
      if seen.insert(key(next)).inserted { unvisited.append(next) }
    }
    for command in commands + refused {
      var outcomes: [String]
      switch judge(command, in: state, context, M.self) {
      case .success(let events):
        outcomes = try events.map { try name(of: $0, M.self) }
        if !events.isEmpty { loud.insert(command) }
        try go(by: events, command)
      case .failure(let refusal):
        outcomes = refusal.reasons.map(\.code.rawValue)
        found.refusals.formUnion(refusal.reasons.map(\.code))
      }
      if outcomes.isEmpty { outcomes = ["nothing"] }
      found.outcomes[verb(command), default: [:]][phase(state), default: []].formUnion(outcomes)
    }
    for fact in facts { try go(by: [fact], nil) }
    if isDeadEnd { found.deadEnds.append(state) }
  }
  found.unexpected =
    commands.filter { !loud.contains($0) }.map { "recorded nothing anywhere: \($0)" }
    + refused.filter(loud.contains).map { "was recorded: \($0)" }
  return found
}

private func judge<M: Machine>(
  _ command: M.Command, in state: M.State, _ context: Context, _: M.Type
) -> Result<[M.Event], Refusal> {
  do throws(Refusal) {
    return .success(try M.decide(command, in: state, context))
  } catch {
    return .failure(error)
  }
}

/// The stored name of an event, once it was stored as bytes and read back as the same.
private func name<M: Machine>(of event: M.Event, _: M.Type) throws -> String {
  var names: [String] = []
  for kind in M.events {
    guard let fields = kind.store(event) else { continue }
    let bytes = RecordedEvent(kind.name, on: "thing-a", fields: fields).json.canonical
    let read = try RecordedEvent(json: JSON(parsing: bytes))
    guard read.kind == kind.name, read.on == "thing-a", try kind.load(read.fields) == event
    else { throw NotTheSame(event: "\(event)") }
    names.append(kind.name)
  }
  guard names.count == 1 else { throw NotTheSame(event: "\(event): \(names)") }
  return names[0]
}

/// The verb of a command: the name of its case.
private func verb(_ command: some Any) -> String {
  Mirror(reflecting: command).children.first?.label ?? "\(command)"
}
