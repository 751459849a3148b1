/// A draft sent to somebody to be checked for facts, and what came of it.
package struct AccuracyCheck: RegisterItem {
  package var to = ""
  package var version = ""
  package var sent: Day?
  /// The day it was asked for by; the board's own wish, no rule of the guidance.
  package var wantedBy: Day?
  package var returned: Day?
  package var said = ""
  package var changed = ""

  package init() {}

  package static let register = "accuracy"
  package static let thing = "check"
  package static let columns: [Column<Self>] = [
    Column("to", \.to, .line, .must),
    Column("version", \.version),
    Column("sent", \.sent),
    Column("wanted-by", \.wantedBy, .dayAhead),
    Column("returned", \.returned),
    Column("said", \.said, .text),
    Column("changed", \.changed, .text),
  ]

  package static func problems(of item: Self, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
      + Refusal.Reason.before(item.sent, "wanted-by", item.wantedBy)
      + Refusal.Reason.before(item.sent, "returned", item.returned)
  }
}
