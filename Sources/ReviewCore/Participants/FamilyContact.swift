/// A meeting or conversation with somebody who takes part, and what it was for (section 5).
package struct FamilyContact: RegisterItem {
  package var person = ""
  package var day: Day?
  package var purposes: [String] = []
  package var by = ""
  package var said = ""
  package var next = ""

  package init() {}

  package static let register = "contacts"
  package static let thing = "contact"
  package static let requirements = ["perpetrator-agreed", "invitation-permitted"]
  package static let columns: [Column<Self>] = [
    Column("person", \.person, .person, .must),
    Column("day", \.day, nil, .must),
    Column("purposes", \.purposes, .several(.list("family-contact-purposes"))),
    Column("by", \.by),
    Column("said", \.said, .text),
    Column("next", \.next),
  ]

  package static func problems(of item: FamilyContact, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
  }
}
