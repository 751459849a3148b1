import Guidance

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
  /// What the facilitators have led before.
  package var experience = ""
  /// Who is on hand for whoever needs it, and in which room.
  package var support = ""
  /// How the young person is spoken of on the day.
  package var spokenOf = ""
  /// What is not spoken about on the day.
  package var notToday = ""
  package var debrief = ""
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
    Column("experience", \.experience),
    Column("support", \.support),
    Column("spoken-of", \.spokenOf),
    Column("not-today", \.notToday),
    Column("debrief", \.debrief),
    Column("held", \.held),
    Column("heard", \.heard, .text),
  ]

  /// An event with a day is arranged; one with the day it was held was held.
  package static func moments(
    of item: PractitionerEvent, before: PractitionerEvent?
  ) -> [Announcement] {
    var moments: [Announcement] = []
    // The day of arranging is the day of recording: the event's own day is still to come.
    if item.day != nil, before?.day == nil { moments.append(Announcement(.eventArranged)) }
    if let held = item.held {
      moments.append(Announcement(.eventHeld, on: held, isNew: before?.held == nil))
    }
    return moments
  }
}
