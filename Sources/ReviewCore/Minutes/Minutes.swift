/// The minutes of one meeting of the consideration panel, in two tiers: a general one, and one that is
/// confidential to members.
///
/// Each tier goes through these by itself:
///
/// | phase     | draft         | send           | correct           | agree           |
/// |-----------|---------------|----------------|-------------------|-----------------|
/// | absent    | drafted       | refused        | refused           | refused         |
/// | drafted   | drafted anew  | sent           | corrected         | agreed          |
/// | sent      | drafted anew  | sent again     | corrected         | agreed          |
/// | corrected | drafted anew  | sent           | corrected         | agreed          |
/// | agreed    | refused       | sent, agreed   | corrected         | agreed again    |
///
/// A correction makes another version, which is to be agreed like the first; what was agreed before
/// stays readable. The words of the minutes follow from the record; what is kept here is what people
/// did with them.
package enum Minutes: Machine {
  /// One tier each.
  package struct State: Hashable, Sendable {
    package var general = TierState()
    package var members = TierState()

    package subscript(tier: Tier) -> TierState {
      get { tier == .general ? general : members }
      set { if tier == .general { general = newValue } else { members = newValue } }
    }
  }

  package struct TierState: Hashable, Sendable {
    package var phase = Phase.absent
    package var drafts: [Draft] = []
    package var sendings: [Sending] = []
    package var corrections: [Correction] = []
    package var agreements: [Agreement] = []

    package init() {}

    /// How many times they were written or corrected.
    package var version: Int { drafts.count + corrections.count }
    /// The agreement of the version that stands; nothing where that is not agreed.
    package var agreement: Agreement? { phase == .agreed ? agreements.last : nil }
  }

  package enum Phase: Hashable, Sendable, CaseIterable {
    case absent
    case drafted
    case sent
    case corrected
    case agreed
  }

  package enum Command: Hashable, Sendable {
    case draft(Draft)
    case send(Sending)
    case correct(Correction)
    case agree(Agreement)
  }

  package enum Event: Hashable, Sendable {
    case drafted(Draft)
    case sent(Sending)
    case corrected(Correction)
    case agreed(Agreement)
  }

  package static let name = "minutes"
  package static var initial: State { State() }

  private static let meeting = Form.Target.one("meeting")

  package static let commands: [CommandKind<Self>] = [
    .init("minutes.draft", Draft.self, about: meeting) { .draft($0) },
    .init("minutes.send", Sending.self, about: meeting) { .send($0) },
    .init("minutes.correct", Correction.self, about: meeting) { .correct($0) },
    .init("minutes.agree", Agreement.self, about: meeting) { .agree($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("minutes.drafted", Draft.self, Event.drafted) {
      if case .drafted(let payload) = $0 { payload } else { nil }
    },
    .init("minutes.sent", Sending.self, Event.sent) {
      if case .sent(let payload) = $0 { payload } else { nil }
    },
    .init("minutes.corrected", Correction.self, Event.corrected) {
      if case .corrected(let payload) = $0 { payload } else { nil }
    },
    .init("minutes.agreed", Agreement.self, Event.agreed) {
      if case .agreed(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .draft(let draft):
      try draft.refuseDaysAhead(of: context.today)
      let tier = try state.tier(draft.tier)
      guard tier.phase != .agreed else {
        throw Refusal(.notNow, "they are agreed; say what is corrected in them")
      }
      return tier.phase == .drafted && draft == tier.drafts.last ? [] : [.drafted(draft)]
    case .send(let sending):
      try sending.refuseDaysAhead(of: context.today)
      let tier = try state.written(sending.tier, by: sending.day)
      // A version written since may go to the same people on the same day.
      return tier.sendings.last == sending && tier.phase == .sent ? [] : [.sent(sending)]
    case .correct(let correction):
      try correction.refuseDaysAhead(of: context.today)
      let tier = try state.written(correction.tier, by: correction.day)
      let stands = correction == tier.corrections.last && tier.phase == .corrected
      return stands ? [] : [.corrected(correction)]
    case .agree(let agreement):
      try agreement.refuseDaysAhead(of: context.today)
      let tier = try state.written(agreement.tier, by: agreement.day)
      return agreement == tier.agreement ? [] : [.agreed(agreement)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .drafted(let draft):
      try state.change(draft.tier, "minutes.drafted") { tier throws(Misfit) in
        guard tier.phase != .agreed else { throw Misfit("minutes.drafted", "they were agreed") }
        tier.phase = .drafted
        tier.drafts.append(draft)
      }
    case .sent(let sending):
      try state.changeWritten(sending.tier, "minutes.sent") { tier in
        // What is agreed stays so when it goes out.
        if tier.phase != .agreed { tier.phase = .sent }
        tier.sendings.append(sending)
      }
    case .corrected(let correction):
      try state.changeWritten(correction.tier, "minutes.corrected") { tier in
        tier.phase = .corrected
        tier.corrections.append(correction)
      }
    case .agreed(let agreement):
      try state.changeWritten(agreement.tier, "minutes.agreed") { tier in
        tier.phase = .agreed
        tier.agreements.append(agreement)
      }
    }
  }
}

extension Minutes.State {
  fileprivate func tier(_ named: Minutes.Tier?) throws(Refusal) -> Minutes.TierState {
    guard let named else { throw Refusal(.missing, field: "tier") }
    return self[named]
  }

  /// A tier that is written, and was not after that day.
  fileprivate func written(
    _ named: Minutes.Tier?, by day: Day?
  ) throws(Refusal) -> Minutes.TierState {
    let tier = try tier(named)
    guard tier.phase != .absent else {
      throw Refusal(.notNow, "these minutes are not written yet")
    }
    try Refusal.check("day", day, notBefore: tier.drafts.first?.day)
    return tier
  }

  fileprivate mutating func change(
    _ named: Minutes.Tier?, _ event: String,
    _ change: (inout Minutes.TierState) throws(Misfit) -> Void
  ) throws(Misfit) {
    guard let named else { throw Misfit(event, "it does not say which minutes") }
    try change(&self[named])
  }

  fileprivate mutating func changeWritten(
    _ named: Minutes.Tier?, _ event: String, _ change: (inout Minutes.TierState) -> Void
  ) throws(Misfit) {
    try self.change(named, event) { tier throws(Misfit) in
      guard tier.phase != .absent else { throw Misfit(event, "they were not written") }
      change(&tier)
    }
  }
}
