import Guidance
import ReviewCore

/// The words of letters, notices and times.
extension Wording {
  static let noticesTitle = "Letters and notices"
  static let noticesTodo = "What is to be sent, by its date; below, what was. Enter opens one."
  static let nothingToSend = "Nothing is waiting to be sent."
  static let noticesSent = "Sent"
  static let noticesNotNeeded = "Not needed"
  static let noticeTitle = "Letter or notice"
  static func noticeTodo(_ isOpen: Bool) -> String {
    isOpen
      ? "Open a line to say that it was written, or sent, or is not needed."
      : "What was done, to be read. Open a line to add to it."
  }
  static let sender = "From"
  static let addressees = "To"
  static let dueLabel = "Due"
  static let calledFor = "Called for by"
  static let byHand = "somebody here"
  static func beforeItsCall(_ called: Day) -> String {
    "This is before the day it was called for, \(called.written). It can be recorded so."
  }
  static func datedBeforeItsCall(_ day: Day, _ called: Day) -> String {
    "Dated \(day.written), before the day it was called for, \(called.written)."
  }
  static let noTimeSet = "no time is set"
  static func sentOn(_ day: Day) -> String { "sent \(day.written)" }
  static func notSent(_ label: String) -> String { "Not sent: \(label)" }
  static func morePastDate(_ count: Int) -> String {
    count == 1 ? "1 more letter past its date" : "\(count) more letters past their date"
  }

  /// The date, and where it has gone by, how long ago.
  static func dueBy(_ day: Day, _ today: Day) -> String {
    let over = day.days(until: today)
    return over <= 0
      ? "due \(day.written)"
      : "was due \(day.written), \(over == 1 ? "1 day" : "\(over) days") ago"
  }

  static let nationalPanelAsks = "Request of the {national-panel} for information"
  static func nationalRequest(_ request: InformationRequest, _ model: Model) -> String {
    let wish = request.wish.map {
      FormWords.choice($0.rawValue, field: "wish", form: "requests.add")
    }
    return model.guidance.terms.fillSentence(
      "{national-panel}: \(wish ?? String(request.asked.prefix { $0 != "\n" }))")
  }

  static func called(_ count: Int) -> String {
    count == 1 ? "1 letter or notice called for" : "\(count) letters or notices called for"
  }
  static let calledHeading = "Letters and notices called for"

  // Times
  static let clockTodo = "How it is counted, and from what. Esc goes back."
  static let clockShort = "How it is counted. Esc goes back."
  static let clocksTodo = "How each time stands, and what it is counted from. Enter opens one."
  static let standsLabel = "As it stands"
  static let startedLabel = "Counted from"
  static let countsFrom = "Will count from"
  static let countedLabel = "How counted"
  static let leftOut = "Days left out"
  static let chosenBecause = "Chosen so because"
  static let notStarted = "not started"
  static let reminder = "a reminder"
  static let noRule = "the guidance gives no rule"
  static let provisional = " Provisional."
  static let provisionalDays =
    "Provisional: not all of these bank holidays are published yet."
  static func endedOn(_ day: Day) -> String { "ended \(day.written)" }
  static func until(_ day: Day) -> String { "until \(day.written)" }
  static func weekendDays(_ count: Int) -> String {
    count == 1 ? "1 day at a weekend" : "\(count) days at weekends"
  }

  static func length(_ length: Int, _ unit: Item.ClockUnit?) -> String {
    let one = length == 1
    return switch unit {
    case .workingDays: one ? "1 working day" : "\(length) working days"
    case .days, nil: one ? "1 day" : "\(length) days"
    case .months: one ? "1 month" : "\(length) months"
    }
  }

  /// How a date was counted, as in "6 months from 24 March 2016, the decision for a review".
  static func counted(_ length: String, _ from: String, _ moment: String, back: Bool) -> String {
    "\(length) \(back ? "before" : "from") \(from), \(moment)."
  }
}
