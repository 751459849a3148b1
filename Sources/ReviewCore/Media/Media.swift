/// What the press is told, when and by whom: from the day the review is commissioned (section 7).
///
/// | act             | may be recorded                                                     |
/// |-----------------|---------------------------------------------------------------------|
/// | plan            | any time; the strategy said again replaces the one before           |
/// | write statement | any time, each version once: a version is never rewritten           |
/// | agree statement | of a version that is there, by each agency                          |
/// | name speaker    | any time; the same person again replaces what was said              |
/// | nominate        | any time; whoever is named last for a task does it                  |
///
/// There is no order of acts, so there are no phases. A new version is agreed anew.
package enum Media: Machine {
  package struct State: Hashable, Sendable {
    package var strategies: [Strategy] = []
    package var statements: [Statement] = []
    package var agreements: [Agreement] = []
    package var speakers: [Speaker] = []
    package var nominees: [Nominee] = []

    package var strategy: Strategy? { strategies.last }
    /// The statement as it now stands.
    package var statement: Statement? { statements.last }

    /// The agencies that agreed to a version.
    package func agencies(for version: String) -> [String] {
      agreements.filter { $0.version == version }.map(\.agency)
    }

    package func nominee(for task: Task) -> Nominee? { nominees.last { $0.task == task } }
  }

  package enum Command: Hashable, Sendable {
    case plan(Strategy)
    case writeStatement(Statement)
    case agreeStatement(Agreement)
    case nameSpeaker(Speaker)
    case nominate(Nominee)
  }

  package enum Event: Hashable, Sendable {
    case planned(Strategy)
    case statementWritten(Statement)
    case statementAgreed(Agreement)
    case speakerNamed(Speaker)
    case nominated(Nominee)
  }

  package static let name = "media"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("media.plan", Strategy.self) { .plan($0) },
    .init(
      "media.write-statement", Statement.self, requires: ["joint-statement-with-all"]
    ) { .writeStatement($0) },
    .init("media.agree-statement", Agreement.self) { .agreeStatement($0) },
    .init("media.name-speaker", Speaker.self, requires: ["speaker-trained"]) { .nameSpeaker($0) },
    .init("media.nominate", Nominee.self) { .nominate($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("media.planned", Strategy.self, Event.planned) {
      if case .planned(let payload) = $0 { payload } else { nil }
    },
    .init("media.statement-written", Statement.self, Event.statementWritten) {
      if case .statementWritten(let payload) = $0 { payload } else { nil }
    },
    .init("media.statement-agreed", Agreement.self, Event.statementAgreed) {
      if case .statementAgreed(let payload) = $0 { payload } else { nil }
    },
    .init("media.speaker-named", Speaker.self, Event.speakerNamed) {
      if case .speakerNamed(let payload) = $0 { payload } else { nil }
    },
    .init("media.nominated", Nominee.self, Event.nominated) {
      if case .nominated(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .plan(let strategy):
      try strategy.refuseDaysAhead(of: context.today)
      return strategy == state.strategy ? [] : [.planned(strategy)]
    case .writeStatement(let statement):
      if state.statements.contains(statement) { return [] }
      try statement.refuseDaysAhead(of: context.today)
      guard !state.statements.contains(where: { $0.version == statement.version }) else {
        throw Refusal(
          .notNow, field: "version", "this version is there; give the next its own name")
      }
      return [.statementWritten(statement)]
    case .agreeStatement(let agreement):
      if state.agreements.contains(agreement) { return [] }
      guard let statement = state.statements.first(where: { $0.version == agreement.version })
      else { throw Refusal(.noSuchThing, field: "version", agreement.version) }
      try agreement.refuseDaysAhead(of: context.today)
      try Refusal.check("day", agreement.day, notBefore: statement.day)
      return [.statementAgreed(agreement)]
    case .nameSpeaker(let speaker):
      try speaker.refuseDaysAhead(of: context.today)
      return state.speakers.contains(speaker) ? [] : [.speakerNamed(speaker)]
    case .nominate(let nominee):
      try nominee.refuseDaysAhead(of: context.today)
      return nominee.task.flatMap(state.nominee) == nominee ? [] : [.nominated(nominee)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .planned(let strategy): state.strategies.append(strategy)
    case .statementWritten(let statement):
      guard !state.statements.contains(where: { $0.version == statement.version }) else {
        throw Misfit("media.statement-written", "this version was there already")
      }
      state.statements.append(statement)
    case .statementAgreed(let agreement):
      guard state.statements.contains(where: { $0.version == agreement.version }) else {
        throw Misfit("media.statement-agreed", "there is no such version")
      }
      state.agreements.append(agreement)
    case .speakerNamed(let speaker):
      state.speakers.removeAll { $0.person == speaker.person }
      state.speakers.append(speaker)
    case .nominated(let nominee): state.nominees.append(nominee)
    }
  }
}
