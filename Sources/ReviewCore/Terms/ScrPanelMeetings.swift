import Guidance

/// The meetings of the SCR panel or review team, once there is one (section 5).
///
/// | phase | meet                             |
/// |-------|----------------------------------|
/// | none  | convened: the first meeting      |
/// | met   | met: one more                    |
///
/// What the guide would have each of them look at (do the terms still fit, is there a first set of
/// key questions) it says could be; it is asked of nobody, and shown as a reminder.
package enum ScrPanelMeetings: Machine {
  package struct State: Hashable, Sendable {
    package var meetings: [Meeting] = []
  }

  package enum Command: Hashable, Sendable {
    case meet(Meeting)
  }

  package enum Event: Hashable, Sendable {
    case convened(Meeting)
    case met(Meeting)
  }

  package static let name = "scr-panel"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("scr-panel.meet", Meeting.self) { .meet($0) }
  ]

  package static let events: [EventKind<Self>] = [
    .init(
      "scr-panel.convened", Meeting.self, announces: { _ in [.panelConvened] }, Event.convened,
      from: { if case .convened(let payload) = $0 { payload } else { nil } }),
    .init("scr-panel.met", Meeting.self, Event.met) {
      if case .met(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .meet(let meeting):
      try meeting.refuseDaysAhead(of: context.today)
      if state.meetings.contains(meeting) { return [] }
      return [state.meetings.isEmpty ? .convened(meeting) : .met(meeting)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .convened(let meeting):
      guard state.meetings.isEmpty else {
        throw Misfit("scr-panel.convened", "there was a first meeting")
      }
      state.meetings.append(meeting)
    case .met(let meeting):
      guard !state.meetings.isEmpty else {
        throw Misfit("scr-panel.met", "there was no first meeting")
      }
      state.meetings.append(meeting)
    }
  }
}

extension ScrPanelMeetings {
  /// Whether the terms of reference still suit the review.
  package enum Suitability: String, ClosedAnswer {
    case suit
    case toChange = "to-change"
    case notLookedAt = "not-looked-at"
  }

  package struct Meeting: Payload {
    package var day: Day?
    package var present: [String] = []
    package var terms: Suitability?
    package var termsNote = ""
    /// A first set of key questions stands at the end of the meeting.
    package var questionsStand = false
    package var agreed = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("present", \.present),
      Column("terms", \.terms),
      Column("terms-note", \.termsNote, .text),
      Column("questions-stand", \.questionsStand),
      Column("agreed", \.agreed, .text),
    ]
  }
}
