import Guidance
import ReviewCore
import StrictJSON

/// The words of the pages.
extension Wording {
  // First run and the list of cases
  static let purpose =
    "Keeps the record of a {scr} on this computer and nowhere else."
  static let practise = "Practise on a case from the {guide}"
  static let practiseMeans = "ten minutes; nothing is kept"
  static let startFolder = "Start a new case folder"
  static let startFolderMeans = "where the records will be"
  static let goOnInFolder = "Go on in your case folder"
  static let openFolder = "Open a case folder"
  static let openFolderMeans = "here or on a memory stick"
  static let restoreFolder = "Make a case folder of a copy"
  static let restoreFolderMeans = "the first one is lost"
  static let firstRun = [
    "The practice cases describe the death and the abuse of children. They name no one.",
    "Casewright decides nothing. It shows what the guidance says and where it says nothing, and "
      + "keeps what you decided and why.",
    "What you type is a draft until you record it. What you record can be corrected but not "
      + "removed, and a family or a court may one day read it.",
    "Text too small? In most windows: hold Ctrl and press +",
  ]
  static let caseList = "Cases"
  static let caseListTodo = "Choose a case. Enter opens it."
  static let caseListShort = "Choose a case. Enter opens it."
  static let noCases = "There is no case in this folder yet."
  static let newCase = "Open a new case"
  static func folderIs(_ path: String, _ member: String) -> String {
    "Case folder: \(path). At the keyboard: \(member)."
  }

  // Overview
  static let overviewTodo = "What to do next, most pressing first. Enter opens a line."
  static let overviewShort = "What to do next. Enter opens a line."
  static let allComplete = "All stages complete"
  static let leftOpen = "open"
  static let notNeeded = "none"
  static let everything = "The whole case"
  static let describe = "Working name and marking"
  static let nothingNeeds = "Nothing needs you now."
  static let dates = "Dates"
  static func typed(_ title: String) -> String { "Typed, not recorded: \(title)" }
  static func childSafe(_ child: String) -> String {
    child.isEmpty ? "Other children: are they safe?" : "Is this child safe? \(child)"
  }
  static func agencyAsked(_ agency: String) -> String { "\(agency): nothing has come back yet" }
  /// The day that was asked for, and where it has gone by, how long ago.
  static func askedFor(_ day: Day, _ today: Day) -> String {
    "asked for by \(day.written)" + past(day, today)
  }
  static func due(_ day: Day, _ today: Day, isDone: Bool) -> String {
    day.written + (isDone ? "" : past(day, today))
  }
  private static func past(_ day: Day, _ today: Day) -> String {
    let days = day.days(until: today)
    return days <= 0 ? "" : days == 1 ? ", 1 day ago" : ", \(days) days ago"
  }
  static func questionTo(_ to: String, _ question: String) -> String {
    to.isEmpty ? "Question: \(question)" : "Question to \(to): \(question)"
  }
  static func departure(_ label: String, isMust: Bool) -> String {
    isMust ? "Departs from a must: \(label)" : "Went on without: \(label)"
  }
  static func callComplete(_ stage: String) -> String {
    "\(stage): all asked for is recorded. Call it complete"
  }
  static func meetingGoesOn(_ phase: Panel.Phase, step: Int?) -> String {
    let step = step.map { ": step \($0)" } ?? ""
    return phase == .open
      ? "The meeting is open\(step)" : "The meeting was stopped for the day\(step)"
  }
  static func todayIs(_ day: String) -> String { "Today: \(day)" }
  static func goOnWith(_ stage: String) -> String { "Go on with: \(stage)" }
  static func before(_ stage: String) -> String { "Before “\(stage)” can be shown complete" }
  static func asItStood(_ moment: String) -> String { "As known on \(moment)" }
  static func asItStoodTodo(_ number: Int) -> String {
    "The case as it stood once entry \(number) was recorded. Nothing later is shown here."
  }
  static func asItStoodShort(_ number: Int) -> String { "As it stood at entry \(number)." }
  static func stopsAt(_ number: Int, _ reason: String) -> String {
    "Entry \(number) cannot follow what was recorded before (\(reason)). The case is shown up to "
      + "there and can only be read."
  }

  // Stages
  static let stageTodo = "Open a line to write it down. What is recorded stands at the right."
  static let stageOnlyRead =
    "What is recorded stands at the right. Nothing can be written down here."
  static let stageShort = "Enter opens a line."
  static let opensOne = "Enter opens one."
  static let whatIsSaid = "What is recorded"
  static let otherChildren = "Other children: are they safe?"
  static let noOtherChild = "No other child is known"
  static let agencies = "What agencies were asked for"
  static let anotherReviewer = "Another {lead-reviewer}"
  static let recommendation = "The recommendation of the {consideration-panel}"
  static func independence(_ ofCase: Decision.Answer?, _ ofArea: Decision.Answer?) -> String {
    "independent of case: \(ofCase?.rawValue ?? "not said"), area: \(ofArea?.rawValue ?? "not said")"
  }
  static func methodology(_ id: String) -> String {
    id == "hybrid-or-investigative"
      ? "The scores suggest a hybrid or investigative method. For choosing the method only."
      : "The scores suggest a systems or root cause method. For choosing the method only."
  }
  static func settled(_ count: Int, of all: Int) -> String { "\(count) of \(all)" }
  static func draft(_ version: String) -> String { "Draft \(version)" }
  static func answer(_ answer: Panel.YesNo?, _ day: Day?) -> String {
    [answer?.rawValue ?? "", day?.written ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // The meeting
  static func meeting(_ day: String) -> String { "Panel meeting, \(day)" }
  static func phase(_ phase: Panel.Phase) -> String {
    switch phase {
    case .absent: ""
    case .called: "called"
    case .open: "open"
    case .adjourned: "stopped for the day"
    case .closed: "closed"
    }
  }
  static func meetingTodo(_ phase: Panel.Phase) -> String {
    switch phase {
    case .absent, .called: "The steps of the meeting. Begin with the first; Enter opens it."
    case .open: "The meeting is open. This meeting covers steps 5 to 11."
    case .adjourned: "The meeting was stopped for the day. It can be taken up again below."
    case .closed: "The meeting is closed. What is recorded now is marked as after closing."
    }
  }
  static let meetingShort = "Steps of the meeting. Enter opens one."
  static let ourWording = "* Our wording: the original text of steps 1 to 5 is missing."
  static func step(_ number: Int) -> String { "Step \(number)" }
  static func stepTodo(_ label: String) -> String {
    "\(label). n goes to the line that ends the step."
  }
  static func stepDone(_ number: Int) -> String { "Step \(number) is done" }
  static let say = "Say"
  static let whoIsHere = "Who is here"
  static func interest(_ outcome: Panel.InterestOutcome?) -> String {
    switch outcome {
    case .stay: "interest declared, stays"
    case .noVote: "no vote (interest declared)"
    case .leave: "left (interest declared)"
    case nil: ""
    }
  }
  static let noInterest = "no interest"
  static let noQuorum = "The guidance gives no rule on quorum, and none is set for this meeting."
  static func presentOf(_ present: Int, _ quorum: Int) -> String { "\(present) of \(quorum)" }

  /// How many were here as that fell below what is asked for, or came up to it again.
  static func quorumWord(_ word: Panel.QuorumWord) -> String {
    let time = word.time.map { "\($0.written): " } ?? "Said without a time: "
    let here = presentOf(word.present, word.quorum)
    return word.isMet
      ? "\(time)enough members here, \(here)."
      : "\(time)too few members here, \(here)."
  }

  static func heardUpTo(_ number: Int) -> String { "Heard the log up to entry \(number)." }

  static func quorum(_ quorum: Int, present: Int) -> String {
    "Your board's own rule: \(quorum) members. Here now: \(present). The guidance gives no rule."
  }
  static let adviceGiven = "Write down the advice, kept apart"
  static let optionsGiven = "Write the options in the minutes"
  static let saidSoFar = "Said so far"
  static let legalAdvice = "Legal advice, kept apart"
  static func outside(_ who: String) -> String {
    who.isEmpty ? "not in the room" : "outside: \(who)"
  }
  static let noAnswer = "No answer is written down."
  static func given(_ count: Int, of all: Int) -> String { "\(count) of \(all) given" }
  static let noMembers = "Nobody is written down as a member yet: see step 5."
  static let viewOfSomebodyElse = "The view of somebody else"
  static let recommendsDecides =
    "The {consideration-panel} recommends. The {independent-chair} decides."
  static let twoDecisions =
    "Two decisions, apart: first whether a review is needed, then which kind."
  static func stepState(_ state: Panel.StepState?) -> String {
    switch state {
    case .done: "done"
    case .skipped: "passed over"
    case .again: "taken up again"
    case nil: ""
    }
  }
  static let viewBefore = "Gave this view before:"
  static let now = "Now"

  // The decision
  static let decisionTodo = "Open a line to write it down. The decision and its reasons are yours."
  static let noRecommendation = "There is no recommendation of the {consideration-panel} yet."
  static func recommends(_ kind: String, _ day: String?) -> String {
    "The {consideration-panel} recommends: \(kind)\(day.map { ", \($0)" } ?? "")."
  }
  static let deferred = "deferred"
  static let theDecision = "The decision as recorded"
  static let whatSourcesSay = "What the sources say"
  static let notAnsweredYet = "The questions of appendix 1 are not answered yet."
  static let mustBeNotified = "Must be notified by the {local-authority}"
  static let reasonsThen = "Reasons then"
  static func outcome(_ outcome: String) -> String {
    switch outcome {
    case "must-commission":
      "For these answers the guidance says that a review must be commissioned."
    case "must-consult-peer": "For these answers the guidance says to ask a peer first."
    case "conflict": "For these answers the sources disagree. All are shown; you decide."
    case "no-rule": "For these answers the guidance gives no rule. The decision is yours."
    default: "More has to be answered before the guidance says anything."
    }
  }

  // Checklists, people, record, guidance
  static let people = "People"
  static let keeping = "How long it is kept"
  static let keepingTodo = "Say how long the record is kept, or hold it for a court or an inquiry."
  static let keepingShort = "Keep it until, or hold it."
  static let keepingSilent = "The guidance gives no rule. Both are your board's own."
  static let held = "held"
  static let withdrawn = "Withdrawn"
  static let recordTitle = "The record"
  static let recordTodo = "Every entry, the newest first. Enter opens one."
  static let recordShort = "Every entry, newest first."
  static let emptyRecord = "Nothing is recorded yet."
  static let unreadable = "This entry cannot be read."
  static func entry(_ number: Int) -> String { "Entry \(number)" }
  static let entryTodo = "Recorded, and kept. Enter on a line corrects it; both stay readable."
  static func isCorrected(by entry: Int) -> String {
    "! Corrected by entry \(entry). What reads otherwise now is marked; both stay readable."
  }
  static func corrected(by entry: Int, _ now: String, _ before: String) -> [String] {
    ["Now: \(now)", "Recorded here: \(before)", "Corrected by entry \(entry)."]
  }
  static func correcting(_ entry: String, _ field: String) -> String {
    "Entry \(entry), “\(field)”"
  }
  static let recordedOn = "Recorded"
  static func moment(_ day: String, _ time: ClockTime) -> String { "\(day), \(time.written)" }
  /// Of an entry whose time lies before that of one it follows.
  package static func clockRanBack(from entry: Int) -> String {
    "A clock had run back: this entry follows entry \(entry), and its time is earlier."
  }
  static let asItStands = "As it stands"
  static let reason = "Reason"
  static let adviceThen = "Asked first"
  static let atKeyboard = "At the keyboard"
  static let code = "Code of the entry"
  static let setAsideMark = "set aside"
  static func setAside(_ number: Int) -> String {
    "Entry \(number) is set aside: two laptops did not know of each other"
  }
  static func stillStands(_ number: Int) -> String {
    "What was taken out of entry \(number) still stands elsewhere: take it out again"
  }
  static let stillStandsMeans =
    "Two laptops took something out or corrected it and did not know of each other. Taking it out once "
    + "more takes out what both kept."
  static func setAsideWhy(_ why: String) -> String { "Set aside, and does not count: \(why)." }
  static func otherEntry(_ number: Int) -> String { "See entry \(number)" }
  static func settledAs(_ outcome: String, by number: Int) -> String {
    "Settled by entry \(number): \(outcome)"
  }
  static let takeOut = "Take a text out of this entry for good"
  static func takeOutOf(_ number: Int) -> String { "Take out of entry \(number)" }
  static let takeOutTodo = "Choose what is to go. The record will show that it went, and why."
  static let takeOutShort = "Choose what is to go."
  static let nothingToTakeOut = "This entry holds nothing that can be taken out."
  static let takenOut = "Taken out of this entry"
  static func takenOutBy(_ number: Int, _ day: String) -> String { "entry \(number), \(day)" }
  static let standAt = "See the case as it stood here"
  static let guidanceTitle = "Guidance"
  /// - Parameter forces: What the marks of the list say; a line that only describes has none.
  static func guidanceListTodo(_ forces: Set<Item.Force>) -> String {
    let rest = forces.contains(.describes) ? "; no word: how it is done" : ""
    return forces.subtracting([.describes]).isEmpty
      ? "Enter opens an item." : "At the right, how strongly\(rest). Enter opens an item."
  }
  static func forceMark(_ force: Item.Force) -> String {
    force == .describes ? "" : Self.force(force)
  }
  static let guidanceItemTodo = "What the guidance says, and where it says it. Esc goes back."
  static let guidanceItemShort = "What it says, and where. Esc: back."
  static let source = "Source"
  static let forceLabel = "How strongly"
  static func wholeList(_ title: String) -> String { "The whole list: \(title)" }
  static let allLists = "All lists of the guidance"
}

extension Wording {
  /// A recorded value as a person reads it.
  static func shown(_ value: JSON?, _ field: Field?, _ form: String, _ model: Model) -> String {
    switch value {
    case nil, .null: return ""
    case .bool(let flag): return flag ? "yes" : "no"
    case .integer(let number): return "\(number)"
    case .array(let list):
      return list.map { shown($0, field, form, model) }.joined(separator: ", ")
    case .object: return ""
    case .string(let text):
      switch field?.kind {
      case .day, .dayAhead: return Day(iso: text)?.withWeekday ?? text
      case .uncertainDay: return UncertainDay(stored: text)?.written ?? text
      case .person, .people: return model.name(text)
      case .choice(.these), .several(.these):
        return model.guidance.fill(
          FormWords.choice(text, field: field?.id ?? "", form: form))
      case .choice(.things(let register)), .several(.things(let register)):
        return model.label(of: text, in: register)
      case .choice, .several: return model.guidance.item(text)?.label ?? text
      default: return text
      }
    }
  }
}
