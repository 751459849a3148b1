import ReviewCore

/// The words of the pages on the terms of reference, agencies, and who is involved.
extension Wording {
  // Rows of the stage pages
  static let scrPanelMeetings = "Meetings of the {scr-panel}"
  static let agenciesAtWork = "Agencies in the review"
  static let whoTakesPart = "Who takes part"
  static let besideTheReview = "Beside the review"
  static func firstMeeting(_ day: String) -> String { "First meeting, \(day)" }
  static func laterMeeting(_ day: String) -> String { "Meeting, \(day)" }
  static func reminder(_ text: String) -> String { "could: \(text)" }

  // The terms of reference
  static let terms = "{terms-of-reference}"
  static let termsTodo = "Write each content; keep versions; agree the latest. Enter opens a line."
  static let termsShort = "Write, keep versions, agree."
  static let written = "written"
  static let termsVersions = "Versions"
  static let termsContents = "What they hold"
  static let writtenSince = "Written since the latest version: keep it as a new one."
  static func version(_ number: Int) -> String { "Version \(number)" }
  static func agreedOn(_ day: String) -> String { "agreed \(day)" }
  static func scope(_ scope: String) -> String { "made \(scope) by the {independent-chair}" }
  static func points(_ count: Int, of all: Int) -> String { "\(count) of \(all) points" }
  static let keyIssues = "Key issues of step 10"
  static func keyIssuesFrom(_ day: String) -> String {
    "From the meeting of the {consideration-panel} on \(day)."
  }
  static let questionsChanged = "Changes the report explains"
  static func questionChange(
    _ kind: KeyQuestionChange.Kind, _ question: String, _ reason: String
  ) -> String {
    let verb =
      switch kind {
      case .added: "Added"
      case .changed: "Changed"
      case .withdrawn: "Withdrawn"
      }
    return "\(verb): \(question)" + (reason.isEmpty ? "" : " Reason: \(reason)")
  }

  // An agency
  static let agencyTodo = "What it gives, what it was asked, what came. Enter opens a line."
  static let agencyShort = "What it was asked, and what came."
  static let firstFacts = "First facts and chronology"
  static let requests = "Requests for the review"
  static func request(_ number: Int, _ wanted: String) -> String { "\(number)  \(wanted)" }
  static let reminders = "Reminders"
  static let ladder = "Escalation: four steps, in order"
  static let noLadderYet =
    "Nobody leads the review yet. Until then an agency is reminded, and there is no escalation."
  static let outcomeOpen = "outcome open"
  static let notCooperating = "Does not co-operate"
  static func open(_ count: Int) -> String { count == 0 ? "" : "\(count) open" }
  static func nothingBack(_ agency: String, _ request: Int) -> String {
    "\(agency): nothing has come back to request \(request)"
  }
  static func stepOpen(_ agency: String, _ step: String) -> String {
    "\(agency): what came of “\(step)”?"
  }

  // Somebody who may take part
  static func caution(_ caution: CaseRecord.Caution, _ label: (String) -> String) -> String {
    switch caution {
    case .saidNo: "They said no. That answer is theirs; nobody can set it aside."
    case .saidNotNow: "They said not now. Ask again only when they want to be asked."
    case .purposesToCome(let items):
      "One meeting is rarely enough. Still to come: \(items.map(label).joined(separator: "; "))."
    case .mayBeWitness:
      "They may be a witness. Before the trial nothing is asked about the event itself."
    }
  }
  static let protection = "The protection of children comes before everything here."

  // The chronology
  static let chronology = "Joint chronology"
  static let chronologyTodo =
    "All agencies in one order: by the first day it may be, then the last."
  static let chronologyShort = "All agencies in one order."
}
