/// What the press asked, and what it was answered (section 7).
package struct Enquiry: RegisterItem {
  package var from = ""
  package var asked = ""
  package var day: Day?
  /// Whoever it was passed to.
  package var passedTo = ""
  package var answer = ""
  package var answered: Day?
  /// Whether what was said keeps to the agreed strategy and lets nothing out too soon.
  package var keepsToStrategy: Decision.Answer?

  package init() {}

  package static let register = "enquiries"
  package static let thing = "enquiry"
  package static let columns: [Column<Self>] = [
    Column("from", \.from, .line, .must),
    Column("asked", \.asked, .text),
    Column("day", \.day),
    Column("passed-to", \.passedTo, .person),
    Column("answer", \.answer, .text),
    Column("answered", \.answered),
    Column("keeps-to-strategy", \.keepsToStrategy),
  ]

  package static func problems(of item: Self, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
      + Refusal.Reason.before(item.day, "answered", item.answered)
  }
}
