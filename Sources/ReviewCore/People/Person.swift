/// Somebody the record speaks of, entered once; all else refers to the id.
package struct Person: RegisterItem {
  /// The name used, as the person writes it, with the title as given.
  package var name = ""
  package var legalName = ""
  /// What papers call the person where names are left out; chosen for the case.
  package var label = ""
  package var agency = ""
  /// Role at this time, in the person's own words.
  package var role = ""
  /// From when to when the person had this role, as far as known.
  package var roleFrom: UncertainDay?
  package var roleTo: UncertainDay?
  package var born: UncertainDay?
  package var address = ""
  package var kind: Kind?
  /// How the person is met and told: practitioner, family, member.
  package var note = ""

  /// Who somebody is to the case: pages of a meeting offer no child and no family.
  package enum Kind: String, ClosedAnswer {
    case professional
    case child
    case family
    case other
  }

  package init() {}

  package static let register = "people"
  package static let thing = "person"
  package static let columns: [Column<Self>] = [
    Column("name", \.name, .line, .must),
    Column("role", \.role),
    Column("agency", \.agency),
    Column("kind", \.kind),
    Column("role-from", \.roleFrom),
    Column("role-to", \.roleTo),
    Column("label", \.label),
    Column("legal-name", \.legalName),
    Column("born", \.born),
    Column("address", \.address, .text),
    Column("note", \.note, .text),
  ]

  /// A role may be taken up or laid down on a day to come; nobody is born on one.
  package static func problems(of item: Self, on today: Day) -> [Refusal.Reason] {
    let born = item.daysAhead(of: today).filter { $0.field == "born" }
    guard let from = item.roleFrom, let to = item.roleTo, to.latest < from.earliest else {
      return born
    }
    return born + [.init(.beforeStart, field: "role-to", words: [from.written])]
  }
}
