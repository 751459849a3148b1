/// What is written during a practitioner event: three things only, each a register of its own, so
/// that there is no place to describe how anybody was.

/// Something said at an event that means a child may be at risk now.
///
/// It goes out of the room at once, to the lead reviewer, and stands on the overview until it is
/// answered.
package struct EventRisk: RegisterItem {
  package var event = ""
  package var said = ""
  package var time: ClockTime?
  /// Who was told of it, and when.
  package var told = ""
  /// What was done, by whom.
  package var answer = ""
  package var answered: Day?

  package init() {}

  package static let register = "event-risks"
  package static let thing = "risk"
  package static let columns: [Column<Self>] = [
    Column("event", \.event, .choice(.things(PractitionerEvent.register)), .must),
    Column("said", \.said, .text, .must),
    Column("time", \.time),
    Column("told", \.told),
    Column("answer", \.answer, .text),
    Column("answered", \.answered),
  ]
}

/// What the group said at an event, nobody named.
package struct EventRemark: RegisterItem {
  package var event = ""
  package var said = ""
  package var time: ClockTime?

  package init() {}

  package static let register = "event-remarks"
  package static let thing = "remark"
  package static let columns: [Column<Self>] = [
    Column("event", \.event, .choice(.things(PractitionerEvent.register)), .must),
    Column("said", \.said, .text, .must),
    Column("time", \.time),
  ]
}

/// Somebody who stepped out of an event, whom somebody calls afterwards: nothing else is kept.
package struct EventCall: RegisterItem {
  package var event = ""
  package var person = ""
  package var time: ClockTime?
  package var called: Day?
  package var calledBy = ""

  package init() {}

  package static let register = "event-calls"
  package static let thing = "call"
  package static let columns: [Column<Self>] = [
    Column("event", \.event, .choice(.things(PractitionerEvent.register)), .must),
    Column("person", \.person, .person, .must),
    Column("time", \.time),
    Column("called", \.called),
    Column("called-by", \.calledBy),
  ]
}
