import Guidance

/// What somebody with a claim to it asked the Board for, and what they were given or not.
package struct InformationRequest: RegisterItem {
  package enum Kind: String, ClosedAnswer {
    case coroner
    case court
    case family
    /// Under the law on information and data.
    case publicRequest = "public-request"
    case nationalPanel = "national-panel"
    case other
  }

  package enum Wish: String, ClosedAnswer {
    case information
    /// That somebody comes and gives evidence in person.
    case evidence
  }

  package var kind: Kind?
  package var from = ""
  package var wish: Wish?
  package var asked = ""
  /// The day it came.
  package var day: Day?
  package var due: Day?
  package var answered: Day?
  package var answer = ""
  package var withheld = ""
  package var whyWithheld = ""

  package init() {}

  package static let register = "requests"
  package static let thing = "request"
  package static let columns: [Column<Self>] = [
    Column("kind", \.kind, nil, .must),
    Column("from", \.from),
    Column("wish", \.wish),
    Column("asked", \.asked, .text),
    Column("day", \.day),
    Column("due", \.due, .dayAhead),
    Column("answered", \.answered),
    Column("answer", \.answer, .text),
    Column("withheld", \.withheld, .text),
    Column("why-withheld", \.whyWithheld, .text),
  ]

  package static func moments(of item: Self, before: Self?) -> [Announcement] {
    item.kind == .nationalPanel && before?.kind != .nationalPanel
      ? [Announcement(.nationalPanelAsked, on: item.day)] : []
  }

  package static func problems(of item: Self, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
      + Refusal.Reason.before(item.day, "due", item.due)
      + Refusal.Reason.before(item.day, "answered", item.answered)
  }

  /// Nothing has been answered yet.
  package var isOpen: Bool { answered == nil }
}
