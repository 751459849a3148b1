/// A day on which practitioners who knew the child come together with the lead reviewer (section 5).
package struct PractitionerEvent: RegisterItem {
  package var day: Day?
  package var venue = ""
  /// At what stage of the review it is held, and its first purpose.
  package var stage = ""
  package var purpose = ""
  /// Who agreed stage and purpose.
  package var agreedBy = ""
  package var facilitators = ""
  /// The day it was held.
  package var held: Day?
  /// What the group said, nobody named.
  package var heard = ""

  package init() {}

  package static let register = "event"
  package static let thing = "event"
  package static let columns: [Column<Self>] = [
    Column("purpose", \.purpose, .text, .must),
    Column("stage", \.stage),
    Column("agreed-by", \.agreedBy),
    Column("day", \.day, .dayAhead),
    Column("venue", \.venue),
    Column("facilitators", \.facilitators),
    Column("held", \.held),
    Column("heard", \.heard, .text),
  ]
}
