import Guidance

/// The report on its way to the Board: drafts, what is judged of them, and the SCR panel calling one
/// ready.
///
/// | phase   | record draft                         | judge, note pressure | sign    | ready   |
/// |---------|--------------------------------------|----------------------|---------|---------|
/// | none    | drafted                              | recorded             | refused | refused |
/// | drafted | drafted: a further version           | recorded             | signed  | readied |
/// | ready   | drafted: what was ready no longer is | recorded             | signed  | again: what is said replaces what was said |
///
/// A judgement names the draft it was made of; a further draft is judged anew.
package enum Report: Machine {
  package struct State: Hashable, Sendable {
    package var phase = Phase.none
    package var drafts: [Draft] = []
    package var readied: Ready?
    /// Everything judged, oldest first; the latest of each point counts.
    package var judgements: [Judgement] = []
    package var pressures: [Pressure] = []
    package var signatures: [Signature] = []

    /// What was judged of a point, as far as it still holds of the latest draft.
    package func judgement(of point: String) -> Judgement? {
      guard let latest = judgements.last(where: { $0.point == point }) else { return nil }
      guard let version = drafts.last?.version, !latest.version.isEmpty else { return latest }
      return latest.version == version ? latest : nil
    }
  }

  package enum Phase: Hashable, Sendable, CaseIterable {
    case none
    case drafted
    case ready
  }

  package enum Command: Hashable, Sendable {
    case record(Draft)
    case judge(Judgement)
    case notePressure(Pressure)
    case sign(Signature)
    case ready(Ready)
  }

  package enum Event: Hashable, Sendable {
    case drafted(Draft)
    case judged(Judgement)
    case pressureNoted(Pressure)
    case signed(Signature)
    case readied(Ready)
  }

  package static let name = "report"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("report.record-draft", Draft.self) { .record($0) },
    .init("report.judge", Judgement.self) { .judge($0) },
    .init(
      "report.note-pressure", Pressure.self, requires: ["panel-view-on-pressure"]
    ) { .notePressure($0) },
    .init("report.sign", Signature.self) { .sign($0) },
    .init("report.ready", Ready.self) { .ready($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("report.drafted", Draft.self, announces: .draftRecorded, Event.drafted) {
      if case .drafted(let payload) = $0 { payload } else { nil }
    },
    .init("report.judged", Judgement.self, Event.judged) {
      if case .judged(let payload) = $0 { payload } else { nil }
    },
    .init("report.pressure-noted", Pressure.self, Event.pressureNoted) {
      if case .pressureNoted(let payload) = $0 { payload } else { nil }
    },
    .init("report.signed", Signature.self, Event.signed) {
      if case .signed(let payload) = $0 { payload } else { nil }
    },
    .init("report.readied", Ready.self, announces: .reportReadied, Event.readied) {
      if case .readied(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .record(let draft):
      try draft.refuseDaysAhead(of: context.today)
      return draft == state.drafts.last ? [] : [.drafted(draft)]
    case .judge(let judgement):
      try judgement.refuseDaysAhead(of: context.today)
      try known(judgement.version, in: state)
      let latest = state.judgements.last { $0.point == judgement.point }
      return judgement == latest ? [] : [.judged(judgement)]
    case .notePressure(let pressure):
      try pressure.refuseDaysAhead(of: context.today)
      return state.pressures.contains(pressure) ? [] : [.pressureNoted(pressure)]
    case .sign(let signature):
      guard state.phase != .none else { throw Refusal(.notNow, "no draft is recorded") }
      try signature.refuseDaysAhead(of: context.today)
      try known(signature.version, in: state)
      return state.signatures.contains(signature) ? [] : [.signed(signature)]
    case .ready(let ready):
      guard state.phase != .none else { throw Refusal(.notNow, "no draft is recorded") }
      if ready == state.readied { return [] }
      try ready.refuseDaysAhead(of: context.today)
      try Refusal.check("day", ready.day, notBefore: state.drafts.last?.day)
      return [.readied(ready)]
    }
  }

  /// A version that is named is one of the drafts, once there are any.
  private static func known(_ version: String, in state: State) throws(Refusal) {
    guard !version.isEmpty, !state.drafts.isEmpty else { return }
    guard state.drafts.contains(where: { $0.version == version }) else {
      throw Refusal(.noSuchThing, field: "version", version)
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .drafted(let draft):
      state.drafts.append(draft)
      state.phase = .drafted
      state.readied = nil
    case .judged(let judgement): state.judgements.append(judgement)
    case .pressureNoted(let pressure): state.pressures.append(pressure)
    case .signed(let signature):
      guard state.phase != .none else { throw Misfit("report.signed", "there was no draft") }
      state.signatures.append(signature)
    case .readied(let ready):
      guard state.phase != .none else { throw Misfit("report.readied", "there was no draft") }
      state.phase = .ready
      state.readied = ready
    }
  }
}
