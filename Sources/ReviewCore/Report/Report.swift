import Guidance

/// The report on its way to the Board: drafts, and the SCR panel calling one ready.
///
/// | phase   | record draft                        | ready   |
/// |---------|-------------------------------------|---------|
/// | none    | drafted                             | refused |
/// | drafted | drafted: a further version          | readied |
/// | ready   | drafted: what was ready no longer is | again: what is said replaces what was said |
package enum Report: Machine {
  package struct State: Hashable, Sendable {
    package var phase = Phase.none
    package var drafts: [Draft] = []
    package var readied: Ready?
  }

  package enum Phase: Hashable, Sendable, CaseIterable {
    case none
    case drafted
    case ready
  }

  package enum Command: Hashable, Sendable {
    case record(Draft)
    case ready(Ready)
  }

  package enum Event: Hashable, Sendable {
    case drafted(Draft)
    case readied(Ready)
  }

  package static let name = "report"
  package static let initial = State()

  package static let commands: [CommandKind<Self>] = [
    .init("report.record-draft", Draft.self) { .record($0) },
    .init("report.ready", Ready.self) { .ready($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("report.drafted", Draft.self, announces: [.draftRecorded], Event.drafted) {
      if case .drafted(let payload) = $0 { payload } else { nil }
    },
    .init("report.readied", Ready.self, announces: [.reportReadied], Event.readied) {
      if case .readied(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .record(let draft): return draft == state.drafts.last ? [] : [.drafted(draft)]
    case .ready(let ready):
      guard state.phase != .none else { throw Refusal(.notNow, "no draft is recorded") }
      if ready == state.readied { return [] }
      if let day = ready.day, let drafted = state.drafts.last?.day, day < drafted {
        throw Refusal(.beforeStart, field: "day", drafted.written)
      }
      return [.readied(ready)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .drafted(let draft):
      state.drafts.append(draft)
      state.phase = .drafted
      state.readied = nil
    case .readied(let ready):
      guard state.phase != .none else { throw Misfit("report.readied", "there was no draft") }
      state.phase = .ready
      state.readied = ready
    }
  }
}

extension Report {
  package struct Draft: Payload {
    package var version = ""
    package var day: Day?
    package var author = ""
    package var summary = ""
    /// What the author says limited or hindered the work.
    package var limitations = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("version", \.version, .line, .must),
      Column("day", \.day),
      Column("author", \.author),
      Column("summary", \.summary, .text),
      Column("limitations", \.limitations, .text),
    ]
  }

  package struct Ready: Payload {
    package var day: Day?
    package var version = ""
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("version", \.version),
      Column("note", \.note, .text),
    ]
  }
}
