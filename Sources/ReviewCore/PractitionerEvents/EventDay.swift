/// The day of a practitioner event: who came, how and when.
///
/// There is no order and no end: somebody said to be here can be said to have left, and what was
/// marked by mistake is marked again. Of how people were that day nothing is written.
///
/// | phase of a person | mark                       |
/// |-------------------|----------------------------|
/// | any               | marked; the same: nothing  |
package enum EventDay: Machine {
  package struct State: Hashable, Sendable {
    /// The latest mark of each person.
    package var marks: [String: Mark] = [:]
    /// Every mark, oldest first.
    package var history: [Mark] = []
  }

  package enum Here: String, ClosedAnswer {
    case arrived
    case byVideo = "by-video"
    case cannotCome = "cannot-come"
    case left
    /// Nothing is known yet, or a mark is taken back.
    case expected
  }

  package enum Command: Hashable, Sendable {
    case mark(Mark)
  }

  package enum Event: Hashable, Sendable {
    case marked(Mark)
  }

  package static let name = "event-day"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("event-day.mark", Mark.self, about: .one(PractitionerEvent.thing)) { .mark($0) }
  ]

  package static let events: [EventKind<Self>] = [
    .init("event-day.marked", Mark.self, Event.marked) {
      if case .marked(let payload) = $0 { payload } else { nil }
    }
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .mark(let mark):
      if state.marks[mark.person] == mark { return [] }
      if mark.here == .expected, state.marks[mark.person] == nil { return [] }
      return [.marked(mark)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .marked(let mark):
      state.marks[mark.person] = mark
      state.history.append(mark)
    }
  }
}

extension EventDay {
  package struct Mark: Payload {
    package var person = ""
    package var here: Here?
    package var time: ClockTime?
    /// What became of the view of somebody who cannot come.
    package var view = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("here", \.here, nil, .must),
      Column("time", \.time),
      Column("view", \.view),
    ]
  }
}
