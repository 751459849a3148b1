/// The machines in their places in the record.
///
/// Each is made when it is first needed: a case just opened needs few of them.
enum Rooms {
  static let names = [
    "case", "people", "referral", "safety", "questions", "agencies", "stage", "panel", "log",
    "decision", "commission", "checklist", "event", "report", "signoff",
    "notices", "clocks",
  ]

  /// The registers: lists of things with fields and a history.
  static var registers: [Room] { all.filter { $0.things != nil } }

  static var all: [Room] { names.compactMap(named) }

  static func named(_ name: String) -> Room? {
    switch name {
    case "case": caseFile
    case "people": people
    case "referral": referral
    case "safety": safety
    case "questions": questions
    case "agencies": agencies
    case "stage": stage
    case "panel": panel
    case "log": log
    case "decision": decision
    case "commission": commissioning
    case "checklist": checklist
    case "event": practitionerEvents
    case "report": report
    case "signoff": signOff
    case "notices": notices
    case "clocks": clocks
    default: nil
    }
  }

  private static let caseFile = Room(CaseFile.self, at: \.caseFile)
  private static let people = Room.register(Person.self, at: \.people)
  private static let referral = Room(Referral.self, at: \.referral)
  private static let safety = Room.register(Assurance.self, at: \.safety)
  private static let questions = Room.register(Question.self, at: \.questions)
  private static let agencies = Room.register(AgencyRequest.self, at: \.agencies)
  private static let stage = Room(Stage.self, at: \.stage)
  private static let panel = Room(Panel.self, each: \.meetings)
  private static let log = Room.register(LogEntry.self, at: \.log)
  private static let decision = Room(Decision.self, at: \.decision)
  private static let commissioning = Room(Commissioning.self, at: \.commissioning)
  private static let checklist = Room(Checklist.self, each: \.checklists)
  private static let practitionerEvents = Room.register(
    PractitionerEvent.self, at: \.practitionerEvents)
  private static let report = Room(Report.self, at: \.report)
  private static let signOff = Room(SignOff.self, at: \.signOff)
  private static let notices = Room(Notice.self, each: \.notices)
  private static let clocks = Room(Clocks.self, at: \.clocks)
}
