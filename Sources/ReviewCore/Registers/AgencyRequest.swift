/// What an agency was asked for while the facts are gathered, and what came back (section 3).
package struct AgencyRequest: RegisterItem {
  package enum Wanted: String, ClosedAnswer {
    case chronology
    case summary
    case fullReport = "full-report"
  }

  package enum Reply: String, ClosedAnswer {
    case received
    case nothingOfNote = "nothing-of-note"
    case notYet = "not-yet"
  }

  package var agency = ""
  package var contact = ""
  package var wanted: Wanted?
  package var asked: Day?
  /// The day the board asked for it by; its own wish, no rule of the guidance.
  package var wantedBy: Day?
  package var reply: Reply?
  package var replied: Day?
  package var note = ""

  package init() {}

  package static let register = "agencies"
  package static let thing = "agency"
  package static let columns: [Column<Self>] = [
    Column("agency", \.agency, .line, .must),
    Column("contact", \.contact),
    Column("wanted", \.wanted),
    Column("asked", \.asked),
    Column("wanted-by", \.wantedBy, .dayAhead),
    Column("reply", \.reply),
    Column("replied", \.replied),
    Column("note", \.note, .text),
  ]

  package static func problems(of item: Self, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today) + Refusal.Reason.before(item.asked, "replied", item.replied)
  }
}
