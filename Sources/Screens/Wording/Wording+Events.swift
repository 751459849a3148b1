import ReviewCore

/// The words of practitioner events and of their day.
extension Wording {
  static func event(_ day: String, _ purpose: String) -> String {
    day.isEmpty ? "Practitioner event: \(purpose)" : "Practitioner event, \(day)"
  }
  static func eventPlace(_ day: String) -> String { "Event, \(day)" }
  static func dayPlace(_ day: String) -> String { "Day of event, \(day)" }
  static func checklistPlace(_ day: String) -> String { "Checklist, \(day)" }
  static func held(_ day: String) -> String { "held \(day)" }
  static func invited(_ count: Int) -> String { count == 0 ? "" : "\(count) invited" }
  static let anotherEvent = "Another practitioner event"
  static let itsChecklist = "Its checklist"
  static let checklistAhead = "Checklist for an event"
  static let eventTodo = "What the day is for, its checklist, who comes. Enter opens a line."
  static let eventShort = "Enter opens a line."
  static let eventDetails = "What it is for, where, who runs it"
  static let theDay = "The day"
  static let isToday = "today"
  static let writtenThatDay = "Written that day"
  static func person(_ name: String, then: String) -> String {
    then.isEmpty ? name : "\(name), then \(then)"
  }
  static func briefed(_ day: Day) -> String { "briefed \(day.withoutYear)" }
  static func heardOn(_ day: Day) -> String { "heard the outcome \(day.written)" }

  static func wantsAlone(_ alone: Invitation.Alone) -> String {
    alone == .before ? "wants time alone, before" : "wants time alone, after"
  }
  static func witness(policeAgreed: Bool) -> String {
    policeAgreed ? "witness: police agreed" : "witness: ask police first"
  }
  static func witness(agreed: Day?) -> String {
    agreed.map { "May be a witness in court. The police agreed on \($0.written)." }
      ?? "May be a witness in court. Nothing is written down of what the police said."
  }
  static func managerOf(_ names: [String]) -> String { "Line manager of \(list(names))" }
  static func managerInvited(_ names: [String]) -> String {
    "Their line manager is invited too: \(list(names))"
  }
  static let somebodyNamed =
    "This names somebody of the case. It is for what the group said, nobody named."
  static let managerComes = "line manager comes too"
  static let isManager = "line manager of others"
  static func list(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // On the overview
  static func mayBeAtRisk(_ said: String) -> String { "A child may be at risk now: \(said)" }
  static func toAnswer(_ time: ClockTime?) -> String {
    time.map { "said \($0.written), no answer" } ?? "no answer yet"
  }
  static let answered = "answered"
  static func callTo(_ name: String) -> String { "Call after the event: \(name)" }
  static func calledOn(_ day: Day) -> String { "called \(day.written)" }
  static let eventToday = "Today: the practitioner event"

  // The day
  static let dayTodo = "Today: who is here. Space: arrived. u: somebody who was not invited."
  static func dayTodoElsewhen(_ day: Day?) -> String {
    day == nil
      ? "No day is set yet. Space: arrived. u: not invited."
      : "Space: arrived. u: not invited. Not today: a time is written only if typed."
  }
  static let dayShort = "Space: arrived. u: not invited."
  static let nobodyInvited = "Nobody is written down as invited yet: see the page of the event."
  static func presence(_ invitation: Invitation, _ mark: EventDay.Mark?) -> String {
    let time = mark?.time?.written ?? ""
    switch mark?.here ?? .expected {
    case .arrived: return time.isEmpty ? "arrived" : time
    case .byVideo: return list(["by video", time])
    case .left: return "left \(time)"
    case .cannotCome:
      let view = mark?.view ?? ""
      return list(["cannot come", view.isEmpty ? received(invitation) : view])
    case .expected:
      switch invitation.comes {
      case .byVideo: return list(["by video", invitation.joins?.written ?? ""])
      case .cannotCome: return list(["cannot come", received(invitation)])
      case .inTheRoom, .notAnswered, nil: return ""
      }
    }
  }
  private static func received(_ invitation: Invitation) -> String {
    invitation.viewReceived == nil ? "" : "view received"
  }
  static func notInvited(_ who: String) -> String { "Not invited: \(who)" }
  static let askLeadReviewer = "ask the {lead-reviewer}"
  static let agreedBeforehand = "Agreed beforehand"
  static let supportOnHand = "Support on hand"
  static let youngPerson = "The young person"
  static let notForToday = "Not for today"
  static let debrief = "Debrief"
  static let openItems = "Still open"
  static let nothingAgreed = "nothing is written down"
  static func itemNumbers(_ items: [(Int, String)]) -> String {
    items.count == 1
      ? "\(items[0].0): \(items[0].1)" : "items " + items.map { "\($0.0)" }.joined(separator: ", ")
  }
  static let duringTheDay = "During the day"
  static let noteRisk = "Something said means a child may be at risk now"
  static let noteRemark = "What the group said, nobody named"
  static let noteCall = "Somebody stepped out: a call to make afterwards, nothing else"
  static let goesToLeadReviewer = "goes to: {lead-reviewer}"
  static func written(_ count: Int) -> String { count == 0 ? "" : "\(count) written" }
  static let forTheWholeReview = "For the whole review"
}
