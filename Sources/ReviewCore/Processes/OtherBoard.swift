import Guidance

/// The Board of another area in which the child or family once lived (section 3).
package struct OtherBoard: RegisterItem {
  package var name = ""
  package var lived: UncertainDay?
  package var contact = ""
  /// The day it was asked what it knows.
  package var asked: Day?
  package var answer = ""
  /// Who represents it on the SCR panel.
  package var representative = ""

  package init() {}

  package static let register = "other-boards"
  package static let thing = "board"
  package static let columns: [Column<Self>] = [
    Column("name", \.name, .line, .must),
    Column("lived", \.lived),
    Column("contact", \.contact),
    Column("asked", \.asked),
    Column("answer", \.answer, .text),
    Column("representative", \.representative, .person),
  ]

  package static func moments(of item: Self, before: Self?) -> [Announcement] {
    before == nil ? [Announcement(.otherAreaNamed)] : []
  }

  package static func problems(of item: OtherBoard, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
  }
}
