/// The machines in their places in the record.
///
/// Each is made when it is first needed: a case just opened needs few of them.
enum Rooms {
  static let names = [
    "case", "people", "referral", "safety", "questions", "agencies", "stage", "panel", "log",
    "meeting-actions", "decision", "commission", "scr-panel", "terms", "key-questions", "agency",
    "participants",
    "contacts", "processes", "liaison", "disclosures", "other-boards", "chronology", "problems",
    "checklist", "event", "invitations", "event-day", "uninvited", "event-risks",
    "event-remarks", "event-calls", "report", "signoff", "keeping", "review", "accuracy",
    "findings",
    "recommendations", "media", "enquiries", "publication", "actions", "learning",
    "confirmations", "requests", "markers", "notices", "clocks", "paper", "minutes",
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
    case "meeting-actions": meetingActions
    case "decision": decision
    case "commission": commissioning
    case "checklist": checklist
    case "scr-panel": scrPanel
    case "terms": terms
    case "key-questions": keyQuestions
    case "agency": agencyWork
    case "participants": participants
    case "contacts": contacts
    case "processes": processes
    case "liaison": liaison
    case "disclosures": disclosures
    case "other-boards": otherBoards
    case "chronology": chronology
    case "problems": problems
    case "event": practitionerEvents
    case "invitations": invitations
    case "event-day": eventDays
    case "uninvited": uninvited
    case "event-risks": eventRisks
    case "event-remarks": eventRemarks
    case "event-calls": eventCalls
    case "report": report
    case "signoff": signOff
    case "keeping": keeping
    case "review": review
    case "accuracy": accuracy
    case "findings": findings
    case "recommendations": recommendations
    case "media": media
    case "enquiries": enquiries
    case "publication": publication
    case "actions": actions
    case "learning": learning
    case "confirmations": confirmations
    case "requests": requests
    case "markers": markers
    case "notices": notices
    case "clocks": clocks
    case "paper": papers
    case "minutes": minutes
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
  private static let meetingActions = Room.register(MeetingAction.self, at: \.meetingActions)
  private static let decision = Room(Decision.self, at: \.decision)
  private static let commissioning = Room(Commissioning.self, at: \.commissioning)
  private static let checklist = Room(
    Checklist.self, each: \.checklists, judgedIn: { $0.checklist($1) })
  private static let practitionerEvents = Room.register(
    PractitionerEvent.self, at: \.practitionerEvents)
  private static let invitations = Room.register(Invitation.self, at: \.invitations)
  private static let eventDays = Room(EventDay.self, each: \.eventDays)
  private static let uninvited = Room.register(Uninvited.self, at: \.uninvited)
  private static let eventRisks = Room.register(EventRisk.self, at: \.eventRisks)
  private static let eventRemarks = Room.register(EventRemark.self, at: \.eventRemarks)
  private static let eventCalls = Room.register(EventCall.self, at: \.eventCalls)
  private static let scrPanel = Room(ScrPanelMeetings.self, at: \.scrPanel)
  private static let terms = Room(TermsOfReference.self, at: \.terms)
  private static let keyQuestions = Room.register(KeyQuestion.self, at: \.keyQuestions)
  private static let agencyWork = Room(AgencyWork.self, each: \.agencyWork)
  private static let participants = Room.register(Participant.self, at: \.participants)
  private static let contacts = Room.register(FamilyContact.self, at: \.contacts)
  private static let processes = Room.register(ParallelProcess.self, at: \.processes)
  private static let liaison = Room.register(LiaisonEntry.self, at: \.liaison)
  private static let disclosures = Room.register(Disclosure.self, at: \.disclosures)
  private static let otherBoards = Room.register(OtherBoard.self, at: \.otherBoards)
  private static let chronology = Room.register(ChronologyEntry.self, at: \.chronology)
  private static let problems = Room.register(Problem.self, at: \.problems)
  private static let report = Room(Report.self, at: \.report)
  private static let signOff = Room(SignOff.self, at: \.signOff)
  private static let keeping = Room(Keeping.self, at: \.keeping)
  private static let review = Room(ReviewEnd.self, at: \.review)
  private static let accuracy = Room.register(AccuracyCheck.self, at: \.accuracy)
  private static let findings = Room.register(Finding.self, at: \.findings)
  private static let recommendations = Room.register(
    Recommendation.self, at: \.recommendations)
  private static let media = Room(Media.self, at: \.media)
  private static let enquiries = Room.register(Enquiry.self, at: \.enquiries)
  private static let publication = Room(Publication.self, at: \.publication)
  private static let actions = Room.register(ImprovementAction.self, at: \.actions)
  private static let learning = Room(Learning.self, at: \.learning)
  private static let confirmations = Room.register(Confirmation.self, at: \.confirmations)
  private static let requests = Room.register(InformationRequest.self, at: \.requests)
  private static let markers = Room.register(MarkerJudgement.self, at: \.markers)
  private static let notices = Room(Notice.self, each: \.notices)
  private static let clocks = Room(Clocks.self, at: \.clocks)
  private static let papers = Room(Papers.self, at: \.papers)
  private static let minutes = Room(Minutes.self, each: \.minutes)
}
