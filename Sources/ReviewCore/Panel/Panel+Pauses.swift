/// A pause of the meeting: when it began, when the meeting went on, and nothing of why.
///
/// It is beside the phase: the meeting stays open, and what is said in a pause is recorded as ever.
extension Panel {
  package struct PauseWord: Payload {
    package var time: ClockTime?
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("time", \.time, nil, .must), Column("day", \.day),
    ]
  }

  package struct Pause: Hashable, Sendable {
    package var from: PauseWord
    /// Nothing while it lasts, and where nobody said that the meeting went on.
    package var to: PauseWord?
  }

  static let pauseCommands: [CommandKind<Self>] = [
    .init("panel.pause", PauseWord.self, about: .one("meeting")) { .pause($0) },
    .init("panel.go-on", PauseWord.self, about: .one("meeting")) { .goOn($0) },
  ]

  static let pauseEvents: [EventKind<Self>] = [
    .init("panel.paused", PauseWord.self, Event.paused) {
      if case .paused(let payload) = $0 { payload } else { nil }
    },
    .init("panel.went-on", PauseWord.self, Event.wentOn) {
      if case .wentOn(let payload) = $0 { payload } else { nil }
    },
  ]
}

extension Panel.State {
  /// The pause that lasts; nothing where the meeting sits.
  package var openPause: Panel.Pause? { pauses.last.flatMap { $0.to == nil ? $0 : nil } }

  /// A pause within a pause records nothing.
  func pause(_ word: Panel.PauseWord, _ context: Context) throws(Refusal) -> [Panel.Event] {
    guard phase == .open else { throw Refusal(.notNow, "the meeting is not open") }
    try word.refuseDaysAhead(of: context.today)
    return openPause == nil ? [.paused(word)] : []
  }

  /// Going on where nothing was paused records nothing.
  func goOn(_ word: Panel.PauseWord, _ context: Context) throws(Refusal) -> [Panel.Event] {
    try mustBeCalled()
    try word.refuseDaysAhead(of: context.today)
    return openPause == nil ? [] : [.wentOn(word)]
  }

  mutating func endPause(_ word: Panel.PauseWord) throws(Misfit) {
    guard openPause != nil else { throw Misfit("panel.went-on", "it was not paused") }
    pauses[pauses.count - 1].to = word
  }
}
