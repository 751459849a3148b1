/// Something that a meeting of the consideration panel settled: who does what, and by when.
package struct MeetingAction: RegisterItem {
  package var action = ""
  /// Who does it.
  package var who = ""
  package var due: Day?
  /// The time of that day, where it was said.
  package var dueTime: ClockTime?
  package var done: Day?
  /// What came of it.
  package var outcome = ""
  /// The meeting that settled it.
  package var meeting = ""

  package init() {}

  package static let register = "meeting-actions"
  package static let thing = "task"
  package static let columns: [Column<Self>] = [
    Column("action", \.action, .text, .must),
    Column("who", \.who),
    Column("due", \.due, .dayAhead),
    Column("due-time", \.dueTime),
    Column("done", \.done),
    Column("outcome", \.outcome, .text),
    Column("meeting", \.meeting),
  ]

  /// Whether nobody has said that it is done.
  package var isOpen: Bool { done == nil }
}
