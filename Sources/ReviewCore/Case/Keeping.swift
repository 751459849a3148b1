import Guidance

/// How long the record of a case is kept, and whether it is held for a court or an inquiry.
///
/// | phase | set    | hold    | release  |
/// |-------|--------|---------|----------|
/// | free  | set    | held    | refused  |
/// | held  | set    | refused | released |
///
/// The guidance gives no rule on either: both are the board's own, with who decided and why. While
/// the record is held nothing of it may be taken out.
package enum Keeping: Machine {
  package struct State: Hashable, Sendable {
    package var period: Period?
    /// The holds, latest last; the record is held while the last is not released.
    package var holds: [Hold] = []
    package var releases: [Release] = []

    package var isHeld: Bool { holds.count > releases.count }
  }

  package enum Command: Hashable, Sendable {
    case set(Period)
    case hold(Hold)
    case release(Release)
  }

  package enum Event: Hashable, Sendable {
    case set(Period)
    case held(Hold)
    case released(Release)
  }

  package static let name = "keeping"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("keeping.set", Period.self) { .set($0) },
    .init("keeping.hold", Hold.self) { .hold($0) },
    .init("keeping.release", Release.self) { .release($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("keeping.period-set", Period.self, Event.set) {
      if case .set(let payload) = $0 { payload } else { nil }
    },
    .init("keeping.held", Hold.self, Event.held) {
      if case .held(let payload) = $0 { payload } else { nil }
    },
    .init("keeping.released", Release.self, Event.released) {
      if case .released(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .set(let period): return period == state.period ? [] : [.set(period)]
    case .hold(let hold):
      if state.isHeld { throw Refusal(.notNow, "the record is held already") }
      if let day = hold.day, day > context.today { throw Refusal(.inTheFuture, field: "day") }
      return [.held(hold)]
    case .release(let release):
      guard state.isHeld, let hold = state.holds.last else {
        throw Refusal(.notNow, "the record is not held")
      }
      if let day = release.day {
        if day > context.today { throw Refusal(.inTheFuture, field: "day") }
        if let held = hold.day, day < held {
          throw Refusal(.beforeStart, field: "day", held.written)
        }
      }
      return [.released(release)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .set(let period): state.period = period
    case .held(let hold):
      guard !state.isHeld else { throw Misfit("keeping.held", "the record was held already") }
      state.holds.append(hold)
    case .released(let release):
      guard state.isHeld else { throw Misfit("keeping.released", "the record was not held") }
      state.releases.append(release)
    }
  }
}

extension Keeping {
  /// Until when the record is kept, and by whom.
  package struct Period: Payload {
    package var until: Day?
    package var keeper = ""
    package var rule = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("until", \.until, .dayAhead),
      Column("keeper", \.keeper),
      Column("rule", \.rule, .text, .must),
    ]
  }

  /// Nothing of the record may be taken out: a court, an inquiry or a complaint needs it.
  package struct Hold: Payload {
    package var reason = ""
    package var by = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("reason", \.reason, .text, .must),
      Column("by", \.by),
      Column("day", \.day),
    ]
  }

  package struct Release: Payload {
    package var reason = ""
    package var by = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("reason", \.reason, .text, .must),
      Column("by", \.by),
      Column("day", \.day),
    ]
  }
}
