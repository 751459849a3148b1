/// An agency's word that what was learned has reached its staff (section 8).
package struct Confirmation: RegisterItem {
  package enum How: String, ClosedAnswer {
    case session = "information-session"
    case teamMeeting = "team-meeting"
    case electronic = "e-learning"
  }

  package var agency = ""
  package var how: How?
  package var asked: Day?
  package var confirmed: Day?
  package var note = ""

  package init() {}

  package static let register = "confirmations"
  package static let thing = "confirmation"
  package static let columns: [Column<Self>] = [
    Column("agency", \.agency, .line, .must),
    Column("how", \.how),
    Column("asked", \.asked),
    Column("confirmed", \.confirmed),
    Column("note", \.note, .text),
  ]

  package static func problems(of item: Self, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
      + Refusal.Reason.before(item.asked, "confirmed", item.confirmed)
  }
}
