/// Where the review stands: which stages people have called complete, and which they took up again.
///
/// | stage        | complete  | reopen   |
/// |--------------|-----------|----------|
/// | not complete | completed | refused  |
/// | complete     | nothing   | reopened |
///
/// The case as a whole is open or closed:
///
/// | case   | close                              | open again   |
/// |--------|------------------------------------|--------------|
/// | open   | closed                             | refused      |
/// | closed | nothing where the same; or refused | opened again |
///
/// A closed case still takes in what happens: a request may come years after.
///
/// Whether a stage is *shown* complete is worked out: never while a must of it is not met.
package enum Stage: Machine {
  package struct State: Hashable, Sendable {
    /// The day each stage was called complete.
    package var completed: [String: Day] = [:]
    package var reopenings: [Reopening] = []
    /// How the case was closed, unless it was opened again since.
    package var closing: Closing?
  }

  package enum Command: Hashable, Sendable {
    case complete(Completion)
    case reopen(Reopening)
    case close(Closing)
    case openAgain(OpeningAgain)
  }

  package enum Event: Hashable, Sendable {
    case completed(Completion)
    case reopened(Reopening)
    case closed(Closing)
    case openedAgain(OpeningAgain)
  }

  package static let name = "stage"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("stage.complete", Completion.self, requires: ["stage"]) { .complete($0) },
    .init("stage.reopen", Reopening.self) { .reopen($0) },
    .init("stage.close", Closing.self, requires: ["stages-settled"]) { .close($0) },
    .init("stage.open-again", OpeningAgain.self) { .openAgain($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("stage.completed", Completion.self, Event.completed) {
      if case .completed(let payload) = $0 { payload } else { nil }
    },
    .init("stage.reopened", Reopening.self, Event.reopened) {
      if case .reopened(let payload) = $0 { payload } else { nil }
    },
    .init("stage.closed", Closing.self, Event.closed) {
      if case .closed(let payload) = $0 { payload } else { nil }
    },
    .init("stage.opened-again", OpeningAgain.self, Event.openedAgain) {
      if case .openedAgain(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .complete(var completion):
      guard state.completed[completion.stage] == nil else { return [] }
      if let day = completion.day, day > context.today { throw Refusal(.inTheFuture, field: "day") }
      completion.day = completion.day ?? context.today
      return [.completed(completion)]
    case .reopen(let reopening):
      guard state.completed[reopening.stage] != nil else {
        throw Refusal(.notNow, field: "stage", "this stage has not been called complete")
      }
      return [.reopened(reopening)]
    case .close(let closing):
      if closing == state.closing { return [] }
      guard state.closing == nil else { throw Refusal(.notNow, "the case is closed") }
      try closing.refuseDaysAhead(of: context.today)
      return [.closed(closing)]
    case .openAgain(let opening):
      guard state.closing != nil else { throw Refusal(.notNow, "the case is not closed") }
      return [.openedAgain(opening)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .completed(let completion):
      guard let day = completion.day else { throw Misfit("stage.completed", "it has no day") }
      state.completed[completion.stage] = day
    case .reopened(let reopening):
      guard state.completed.removeValue(forKey: reopening.stage) != nil else {
        throw Misfit("stage.reopened", "the stage was not complete")
      }
      state.reopenings.append(reopening)
    case .closed(let closing):
      guard state.closing == nil else { throw Misfit("stage.closed", "it was closed already") }
      state.closing = closing
    case .openedAgain:
      guard state.closing != nil else { throw Misfit("stage.opened-again", "it was not closed") }
      state.closing = nil
    }
  }
}

extension Stage {
  package struct Completion: Payload {
    package var stage = ""
    package var day: Day?
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("stage", \.stage, .choice(.list("stages")), .must),
      Column("day", \.day),
      Column("note", \.note, .text),
    ]
  }

  package struct Reopening: Payload {
    package var stage = ""
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("stage", \.stage, .choice(.list("stages")), .must),
      Column("reason", \.reason, .text, .must),
    ]
  }

  package struct Closing: Payload {
    package var day: Day?
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must), Column("note", \.note, .text),
    ]
  }

  package struct OpeningAgain: Payload {
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [Column("reason", \.reason, .text, .must)]
  }
}
