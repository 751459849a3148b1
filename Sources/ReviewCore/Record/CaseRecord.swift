package import Guidance
package import StrictJSON

/// Everything recorded of one case: the fold of its events, one stored property a machine.
package struct CaseRecord: Hashable, Sendable {
  package var caseFile = CaseFile.initial
  package var people: [String: Register<Person>.State] = [:]
  package var referral = Referral.initial
  package var safety: [String: Register<Assurance>.State] = [:]
  package var questions: [String: Register<Question>.State] = [:]
  package var agencies: [String: Register<AgencyRequest>.State] = [:]
  package var stage = Stage.initial
  package var meetings: [String: Panel.State] = [:]
  package var log: [String: Register<LogEntry>.State] = [:]
  package var decision = Decision.initial
  package var commissioning = Commissioning.initial
  package var checklists: [String: Checklist.State] = [:]
  package var practitionerEvents: [String: Register<PractitionerEvent>.State] = [:]
  package var report = Report.initial
  package var signOff = SignOff.initial
  package var notices: [String: Notice.State] = [:]
  package var clocks = Clocks.initial

  /// The things added, in the order they were: their ids, and what added them.
  package private(set) var order: [String] = []
  /// Those of them that are notices.
  private(set) var noticeIDs: [String] = []
  private var added: [String: RecordedEvent] = [:]
  /// The ids of the commands recorded so far: a repeat is harmless.
  package private(set) var commands: Set<String> = []
  /// When each moment was last announced.
  package private(set) var moments: [Moment: Day] = [:]
  /// Every moment as it was announced, oldest first.
  package private(set) var announced: [Announced] = []

  package init() {}

  /// Every command there is, in the order of the machines.
  package static var forms: [Form] { Rooms.all.flatMap(\.forms) }
  /// Every kind of event there is.
  package static var eventKinds: [String] { Rooms.all.flatMap(\.eventKinds) }
  package static func form(_ name: String) -> Form? {
    room(String(name.prefix { $0 != "." }))?.form(name)
  }
  static func room(_ name: String) -> Room? { Rooms.named(name) }

  /// Applies one event of an entry.
  package mutating func apply(_ event: RecordedEvent, on today: Day) throws(Misfit) {
    guard let room = Self.room(event.machine) else {
      throw Misfit(event.kind, "this program does not know this kind of event")
    }
    for said in try room.evolve(&self, event) {
      // The day it happened, where that was said; else the day it was recorded.
      let day = said.day ?? today
      for other in said.moment.replaces { moments[other] = nil }
      moments[said.moment] = day
      announced.append(
        Announced(moment: said.moment, day: day, about: event.on, isNew: said.isNew))
    }
    if let id = event.on, added[id] == nil {
      added[id] = event
      order.append(id)
      if event.kind == Notice.calledKind { noticeIDs.append(id) }
    }
  }

  mutating func note(command id: String) { commands.insert(id) }

  /// What added a thing: to tell the same command again from another one with its id.
  func addition(of id: String) -> RecordedEvent? { added[id] }

  /// The things of a register in the order they were added, as they now stand.
  package func listed<Item: RegisterItem>(
    _ register: KeyPath<CaseRecord, [String: Register<Item>.State]>
  ) -> [(id: String, item: Item)] {
    let things = self[keyPath: register]
    return order.compactMap { id in things[id]?.current.map { (id, $0) } }
  }

  /// A thing of a register as the generic pages and the tree of the record see it.
  package struct Listed: Hashable, Sendable {
    package var id: String
    package var fields: JSONObject
    /// Why it was withdrawn, if it was.
    package var withdrawn: String?
  }

  /// The things of a register by its name, withdrawn ones included, in the order they were added;
  /// none where there is no such register.
  package func things(of register: String) -> [Listed] {
    guard let things = Self.room(register)?.things?(self) else { return [] }
    return order.compactMap { id in
      things[id].map { Listed(id: id, fields: $0.fields, withdrawn: $0.withdrawn) }
    }
  }

  /// The names of the registers.
  package static var registers: [String] { Rooms.registers.map(\.name) }

  /// Somebody's register entry, withdrawn or not; an empty person for an id nobody has.
  package func person(_ id: String) -> Person { people[id]?.known ?? Person() }

  /// The meetings, in the order they were called.
  package var meetingsInOrder: [(id: String, meeting: Panel.State)] {
    order.compactMap { id in meetings[id].map { (id, $0) } }
  }

  /// The recommendation the Independent Chair has: the latest of the latest meeting that made one.
  package var recommendation: Panel.Recommendation? {
    meetingsInOrder.compactMap(\.meeting.recommendation).last
  }

  /// Departures and goings-on without that no later entry has answered.
  package var openDepartures: [(number: Int, departure: CaseFile.Departure)] {
    caseFile.departures.enumerated().filter { $1.answer.isEmpty }.map { ($0 + 1, $1) }
  }
}
