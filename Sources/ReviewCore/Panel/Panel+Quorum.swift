/// How many members the board's own protocol asks for; the guidance gives no rule, and none is assumed.
extension Panel {
  /// How many members who count are here, beside how many the board asks for, as that changed.
  package struct QuorumWord: Payload {
    package var present = 0
    package var quorum = 0
    /// When whatever changed it happened.
    package var time: ClockTime?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("present", \.present, .number(0...99), .must),
      Column("quorum", \.quorum, .number(1...99), .must),
      Column("time", \.time),
    ]

    package var isMet: Bool { present >= quorum }
  }

  /// The members who counted from some time on: they were there, and have a vote.
  package struct Count: Hashable, Sendable {
    package var members: [String]
    package var time: ClockTime?
    package var day: Day?
  }

  static let quorumEventKinds: [EventKind<Self>] = [
    .init("panel.quorum-lost", QuorumWord.self, Event.quorumLost) {
      if case .quorumLost(let payload) = $0 { payload } else { nil }
    },
    .init("panel.quorum-met", QuorumWord.self, Event.quorumMet) {
      if case .quorumMet(let payload) = $0 { payload } else { nil }
    },
  ]

  /// What some events do to the quorum, once the meeting has opened and until it is closed.
  ///
  /// Nothing where the board has set no number, and nothing where it stays as it was.
  static func quorumEvents(after events: [Event], in state: State) -> [Event] {
    var after = state
    for event in events {
      guard (try? evolve(&after, by: event)) != nil else { return [] }
    }
    guard after.isInSession, let quorum = after.details.quorum else { return [] }
    var word = QuorumWord()
    word.present = after.countedPresent
    word.quorum = quorum
    word.time = events.compactMap(\.time).last
    let wasMet = state.quorumWords.last?.isMet ?? state.isQuorumMet ?? true
    if word.isMet == wasMet { return [] }
    return [word.isMet ? .quorumMet(word) : .quorumLost(word)]
  }
}

extension Panel.State {
  /// Whether it was opened and is not closed: it sits, or goes on another day.
  package var isInSession: Bool { phase == .open || phase == .adjourned }

  /// Whether as many members are here as the board asks for; nothing where it has set no number.
  package var isQuorumMet: Bool? { details.quorum.map { countedPresent >= $0 } }

  /// Takes which members count while it sits, where that is new: of what is said of one moment the
  /// last stands.
  mutating func count(at time: ClockTime?) {
    guard phase == .open else { return }
    let count = Panel.Count(
      members: counted.sorted(), time: time, day: day(ofAttendance: attendance.count))
    // Nobody was written down yet.
    if counts.isEmpty, count.members.isEmpty { return }
    if let last = counts.last, last.day == count.day, time != nil, last.time == time {
      counts.removeLast()
    }
    if let last = counts.last, last.day == count.day, last.members == count.members { return }
    counts.append(count)
  }
}

extension Panel.Event {
  /// When somebody came, went or declared an interest.
  fileprivate var time: ClockTime? {
    switch self {
    case .attended(let attendance): attendance.time
    case .declared(let interest): interest.time
    case .adjourned(let sitting), .resumed(let sitting): sitting.time
    default: nil
    }
  }
}
