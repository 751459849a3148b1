import Guidance

/// One letter or notice: called for by a moment of the review or by hand, drafted, sent, received.
///
/// | phase      | call    | draft              | send       | acknowledge | not needed    |
/// |------------|---------|--------------------|------------|-------------|---------------|
/// | absent     | called  | refused            | refused    | refused     | refused       |
/// | called     | refused | drafted            | sent       | recorded    | not needed    |
/// | drafted    | refused | drafted anew       | sent       | recorded    | not needed    |
/// | sent       | refused | drafted, sent yet  | sent again | recorded    | refused       |
/// | not needed | refused | drafted            | sent       | recorded    | reason said again |
///
/// What was sent or received is recorded whenever it happened. A receipt may come before anybody wrote
/// down the sending; only one from before the day of sending cannot be.
package enum Notice: Machine {
  package struct State: Hashable, Sendable {
    package var phase = Phase.absent
    package var called = Called()
    package var drafts: [Draft] = []
    package var sendings: [Sending] = []
    package var receipts: [Receipt] = []
    package var notNeeded: NotNeeded?

    /// Still to be sent.
    package var isOpen: Bool { phase == .called || phase == .drafted }
    /// The day it was first sent.
    package var sent: Day? { sendings.compactMap(\.day).min() }
  }

  package enum Phase: Hashable, Sendable, CaseIterable {
    case absent
    case called
    case drafted
    case sent
    case notNeeded
  }

  package enum Command: Hashable, Sendable {
    case call(ByHand)
    case draft(Draft)
    case send(Sending)
    case acknowledge(Receipt)
    case notNeeded(NotNeeded)
  }

  package enum Event: Hashable, Sendable {
    case called(Called)
    case drafted(Draft)
    case sent(Sending)
    case acknowledged(Receipt)
    case notNeeded(NotNeeded)
  }

  package static let name = "notices"
  package static let thing = "notice"
  /// The kind of event that calls for a notice.
  package static let calledKind = "notices.called"
  package static var initial: State { State() }

  private static let one = Form.Target.one(thing)

  package static let commands: [CommandKind<Self>] = [
    .init("notices.call", ByHand.self, about: .adding(thing)) { .call($0) },
    .init("notices.draft", Draft.self, about: one) { .draft($0) },
    .init("notices.send", Sending.self, about: one, requires: ["notice-by-its-date"]) { .send($0) },
    .init("notices.acknowledge", Receipt.self, about: one) { .acknowledge($0) },
    .init("notices.not-needed", NotNeeded.self, about: one) { .notNeeded($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init(calledKind, Called.self, Event.called) {
      if case .called(let payload) = $0 { payload } else { nil }
    },
    .init("notices.drafted", Draft.self, Event.drafted) {
      if case .drafted(let payload) = $0 { payload } else { nil }
    },
    .init("notices.sent", Sending.self, Event.sent) {
      if case .sent(let payload) = $0 { payload } else { nil }
    },
    .init("notices.acknowledged", Receipt.self, Event.acknowledged) {
      if case .acknowledged(let payload) = $0 { payload } else { nil }
    },
    .init("notices.found-not-needed", NotNeeded.self, Event.notNeeded) {
      if case .notNeeded(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    if case .call(let byHand) = command {
      guard state.phase == .absent else { throw Refusal(.idTaken) }
      return [.called(byHand.called(on: context.today))]
    }
    guard state.phase != .absent else { throw Refusal(.noSuchThing, field: "id", thing) }
    switch command {
    case .call: return []
    case .draft(let draft):
      try past(draft.day, context)
      let isLast = draft == state.drafts.last && state.phase != .notNeeded
      return isLast ? [] : [.drafted(draft)]
    case .send(let sending):
      try past(sending.day, context)
      return state.sendings.contains(sending) ? [] : [.sent(sending)]
    case .acknowledge(let receipt):
      try past(receipt.day, context)
      if let day = receipt.day, let sent = state.sent, day < sent {
        throw Refusal(.beforeStart, field: "day", sent.written)
      }
      return state.receipts.contains(receipt) ? [] : [.acknowledged(receipt)]
    case .notNeeded(let reason):
      guard state.phase != .sent else { throw Refusal(.notNow, "it was sent") }
      return reason == state.notNeeded && state.phase == .notNeeded ? [] : [.notNeeded(reason)]
    }
  }

  private static func past(_ day: Day?, _ context: Context) throws(Refusal) {
    if let day, day > context.today { throw Refusal(.inTheFuture, field: "day") }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    if case .called(let called) = event {
      guard state.phase == .absent else { throw Misfit("notices.called", "it was called before") }
      state.phase = .called
      state.called = called
      return
    }
    guard state.phase != .absent else { throw Misfit("notices", "it was never called for") }
    switch event {
    case .called: break
    case .drafted(let draft):
      state.drafts.append(draft)
      if state.phase != .sent { state.phase = .drafted }
    case .sent(let sending):
      state.sendings.append(sending)
      state.phase = .sent
    case .acknowledged(let receipt): state.receipts.append(receipt)
    case .notNeeded(let reason):
      guard state.phase != .sent else { throw Misfit("notices.found-not-needed", "it was sent") }
      state.notNeeded = reason
      state.phase = .notNeeded
    }
  }
}
