/// A line of the plan that the Board makes of findings and recommendations (section 6).
package struct ImprovementAction: RegisterItem {
  package var finding = ""
  package var question = ""
  package var objective = ""
  package var action = ""
  package var due: Day?
  package var lead = ""
  /// What is to be different: impact, not process.
  package var outcome = ""
  package var done: Day?
  package var evidence = ""
  /// Which parts of its oversight the Board has seen to.
  package var overseen: [String] = []
  /// Put into practice when it was recognised, the review not being over.
  package var isBeforeEnd = false

  package init() {}

  package static let register = "actions"
  package static let thing = "action"
  package static let columns: [Column<Self>] = [
    Column("action", \.action, .text, .must),
    Column("finding", \.finding, .choice(.things(Finding.register))),
    Column("question", \.question, .text),
    Column("objective", \.objective, .text),
    Column("due", \.due, .dayAhead),
    Column("lead", \.lead),
    Column("outcome", \.outcome, .text),
    Column("done", \.done),
    Column("evidence", \.evidence, .text),
    Column("overseen", \.overseen, .several(.list("oversight"))),
    Column("before-end", \.isBeforeEnd),
  ]

  package static func problems(of item: Self, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
  }
}
