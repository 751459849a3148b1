import Guidance

/// The referral: made by an agency, received by the board (flowchart, steps 1 and 2).
///
/// | phase    | make    | receive  |
/// |----------|---------|----------|
/// | absent   | made    | received (a board may hear of a case before the form comes) |
/// | made     | revised | received |
/// | received | revised | again: what is said replaces what was said |
package enum Referral: Machine {
  package struct State: Hashable, Sendable {
    package enum Phase: Hashable, Sendable, CaseIterable {
      case absent
      case made
      case received
    }

    package var phase = Phase.absent
    package var referral: Made?
    package var receipt: Receipt?
  }

  package enum Command: Hashable, Sendable {
    case make(Made)
    case receive(Receipt)
  }

  package enum Event: Hashable, Sendable {
    case made(Made)
    case revised(Made)
    case received(Receipt)
  }

  package static let name = "referral"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init(
      "referral.make", Made.self, requires: ["referral-reason", "referral-senior-support"]
    ) { .make($0) },
    .init("referral.receive", Receipt.self) { .receive($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("referral.made", Made.self, Event.made) {
      if case .made(let payload) = $0 { payload } else { nil }
    },
    .init("referral.revised", Made.self, Event.revised) {
      if case .revised(let payload) = $0 { payload } else { nil }
    },
    .init("referral.received", Receipt.self, Event.received) {
      if case .received(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func announcements(
    of event: Event, after state: @autoclosure () -> State
  ) -> [Announcement]? {
    switch event {
    case .made(let made): [Announcement(.referralMade, on: made.made)]
    case .revised(let made): [Announcement(.referralMade, on: made.made, isNew: false)]
    case .received(let receipt):
      [Announcement(.referralReceived, on: receipt.received, isNew: state().receipt == nil)]
    }
  }

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .make(let made):
      try made.refuseDaysAhead(of: context.today)
      try Refusal.check("made", made.made, notBefore: made.aware)
      guard state.referral != nil else { return [.made(made)] }
      return made == state.referral ? [] : [.revised(made)]
    case .receive(let receipt):
      try receipt.refuseDaysAhead(of: context.today)
      try Refusal.check("received", receipt.received, notBefore: state.referral?.made)
      return receipt == state.receipt ? [] : [.received(receipt)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .made(let made):
      guard state.referral == nil else { throw Misfit("referral.made", "there is a referral") }
      state.referral = made
      if state.phase == .absent { state.phase = .made }
    case .revised(let made):
      guard state.referral != nil else { throw Misfit("referral.revised", "there is no referral") }
      state.referral = made
    case .received(let receipt):
      state.receipt = receipt
      state.phase = .received
    }
  }
}

extension Referral {
  /// What the agency says when it refers a case.
  package struct Made: Payload {
    package var referrer = ""
    package var agency = ""
    /// The agency's safeguarding lead, who decided to refer.
    package var agencyLead = ""
    /// The senior officer who supports it.
    package var supportedBy = ""
    package var incident: UncertainDay?
    /// When the agency knew.
    package var aware: Day?
    package var made: Day?
    package var reason = ""
    /// Which of the circumstances that must be notified, that always call for a review, and that
    /// deserve serious consideration.
    package var mustNotify: [String] = []
    package var always: [String] = []
    package var consideration: [String] = []

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("reason", \.reason, .text),
      Column("referrer", \.referrer),
      Column("agency", \.agency),
      Column("agency-lead", \.agencyLead),
      Column("supported-by", \.supportedBy),
      Column("incident", \.incident),
      Column("aware", \.aware),
      Column("made", \.made),
      Column("must-notify", \.mustNotify, .several(.list("must-notify"))),
      Column("always", \.always, .several(.list("always-circumstances"))),
      Column("consideration", \.consideration, .several(.list("serious-consideration"))),
    ]
  }

  /// What the board does on receipt.
  package struct Receipt: Payload {
    package var received: Day?
    /// The board for the place where the child normally lives, which decides and leads.
    package var residence = ""
    package var otherBoards = ""
    package var independentChairTold: Day?
    package var subCommitteeTold: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("received", \.received, nil, .must),
      Column("residence", \.residence),
      Column("other-boards", \.otherBoards),
      Column("independent-chair-told", \.independentChairTold),
      Column("sub-committee-told", \.subCommitteeTold),
    ]
  }
}
