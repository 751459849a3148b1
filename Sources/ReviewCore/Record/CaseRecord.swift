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
  package var meetingActions: [String: Register<MeetingAction>.State] = [:]
  package var decision = Decision.initial
  package var commissioning = Commissioning.initial
  package var checklists: [String: Checklist.State] = [:]
  package var practitionerEvents: [String: Register<PractitionerEvent>.State] = [:]
  package var invitations: [String: Register<Invitation>.State] = [:]
  package var eventDays: [String: EventDay.State] = [:]
  package var uninvited: [String: Register<Uninvited>.State] = [:]
  package var eventRisks: [String: Register<EventRisk>.State] = [:]
  package var eventRemarks: [String: Register<EventRemark>.State] = [:]
  package var eventCalls: [String: Register<EventCall>.State] = [:]
  package var scrPanel = ScrPanelMeetings.initial
  package var terms = TermsOfReference.initial
  package var keyQuestions: [String: Register<KeyQuestion>.State] = [:]
  package var agencyWork: [String: AgencyWork.State] = [:]
  package var participants: [String: Register<Participant>.State] = [:]
  package var contacts: [String: Register<FamilyContact>.State] = [:]
  package var processes: [String: Register<ParallelProcess>.State] = [:]
  package var liaison: [String: Register<LiaisonEntry>.State] = [:]
  package var disclosures: [String: Register<Disclosure>.State] = [:]
  package var otherBoards: [String: Register<OtherBoard>.State] = [:]
  package var chronology: [String: Register<ChronologyEntry>.State] = [:]
  package var problems: [String: Register<Problem>.State] = [:]
  package var report = Report.initial
  package var signOff = SignOff.initial
  package var keeping = Keeping.initial
  package var review = ReviewEnd.initial
  package var accuracy: [String: Register<AccuracyCheck>.State] = [:]
  package var findings: [String: Register<Finding>.State] = [:]
  package var recommendations: [String: Register<Recommendation>.State] = [:]
  package var media = Media.initial
  package var enquiries: [String: Register<Enquiry>.State] = [:]
  package var publication = Publication.initial
  package var actions: [String: Register<ImprovementAction>.State] = [:]
  package var learning = Learning.initial
  package var confirmations: [String: Register<Confirmation>.State] = [:]
  package var requests: [String: Register<InformationRequest>.State] = [:]
  package var markers: [String: Register<MarkerJudgement>.State] = [:]
  package var notices: [String: Notice.State] = [:]
  package var clocks = Clocks.initial
  package var papers = Papers.initial
  package var minutes: [String: Minutes.State] = [:]

  /// The things added, in the order they were: their ids, and what added them.
  package private(set) var order: [String] = []
  /// Those of them that are notices.
  private(set) var noticeIDs: [String] = []
  private var added: [String: RecordedEvent] = [:]
  /// What was recorded of each thing of a register, and of each checklist, oldest first.
  private var told: [String: [Telling]] = [:]
  /// How many events were applied, and how many when a moment was first announced: which came first.
  private var applied = 0
  private var firstAnnounced: [Moment: Int] = [:]
  /// The ids of the commands recorded so far: a repeat is harmless.
  package private(set) var commands: Set<String> = []
  /// When each moment was last announced.
  package private(set) var moments: [Moment: Day] = [:]
  /// Every moment as it was announced, oldest first.
  package private(set) var announced: [Announced] = []

  /// Entries that do not count until somebody settles them, and those that were settled.
  package internal(set) var setAside: [SetAside] = []

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
    let said = try room.evolve(&self, event)
    applied += 1
    caseFile.tellWhatDeparted(event)
    caseFile.tellWhenNoted(event, on: today)
    tellWhenSat(event, on: today)
    for said in said {
      firstAnnounced[said.moment] = firstAnnounced[said.moment] ?? applied
      // The day it happened, where that was said; else the day it was recorded.
      let day = said.day ?? today
      for other in said.moment.replaces { moments[other] = nil }
      moments[said.moment] = day
      announced.append(
        Announced(moment: said.moment, day: day, about: event.on, isNew: said.isNew))
    }
    guard let id = event.on else { return }
    if added[id] == nil {
      added[id] = event
      order.append(id)
      if event.kind == Notice.calledKind { noticeIDs.append(id) }
    }
    if room.things != nil || room.name == Checklist.name {
      told[id, default: []].append(Telling(event: event, day: today, place: applied))
    }
  }

  /// What was recorded of a thing of a register or of a checklist, and on which day.
  package struct Telling: Hashable, Sendable {
    package var event: RecordedEvent
    package var day: Day
    /// Its place among all events of the record.
    var place: Int
  }

  /// Whether a moment was announced before something was recorded.
  func wasAnnounced(_ moment: Moment, before telling: Telling) -> Bool {
    firstAnnounced[moment].map { $0 < telling.place } ?? false
  }

  /// What was recorded of a thing of a register or of a checklist, oldest first.
  package func history(of id: String) -> [Telling] { told[id] ?? [] }

  mutating func note(command id: String) { commands.insert(id) }

  /// What added a thing: to tell the same command again from another one with its id.
  func addition(of id: String) -> RecordedEvent? { added[id] }

  /// The things of a register in the order they were added, as they now stand.
  // A function, not a key path: making one at run time takes longer than most registers do.
  package func listed<Item: RegisterItem>(
    _ register: (CaseRecord) -> [String: Register<Item>.State]
  ) -> [(id: String, item: Item)] {
    let things = register(self)
    // Most registers of most cases have nothing in them.
    if things.isEmpty { return [] }
    var listed: [(id: String, item: Item)] = []
    for id in order {
      if let item = things[id]?.current { listed.append((id, item)) }
    }
    return listed
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
  package static let registers: [String] = Rooms.registers.map(\.name)

  /// Whether an event is of a kind this program knows, with the fields it has.
  static func reads(_ event: RecordedEvent) -> Bool { room(event.machine)?.reads(event) ?? false }

  /// Somebody's register entry, withdrawn or not; an empty person for an id nobody has.
  package func person(_ id: String) -> Person { people[id]?.known ?? Person() }

  /// The meetings, in the order they were called.
  package var meetingsInOrder: [(id: String, meeting: Panel.State)] {
    order.compactMap { id in meetings[id].map { (id, $0) } }
  }

  /// The meetings that were called before another, in that order.
  package func meetings(before id: String) -> [Panel.State] {
    meetingsInOrder.prefix { $0.id != id }.map(\.meeting)
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
