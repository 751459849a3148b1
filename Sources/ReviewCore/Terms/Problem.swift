import Guidance

/// A problem or disagreement that the lead reviewer takes to the Independent Chair (section 4).
package struct Problem: RegisterItem {
  package var problem = ""
  /// What the SCR panel did to settle it first.
  package var panelTried = ""
  package var raisedBy = ""
  package var raised: Day?
  package var outcome = ""
  package var settled: Day?

  package init() {}

  package static let register = "problems"
  package static let thing = "problem"
  package static let requirements = ["problem-panel-first"]
  package static let columns: [Column<Self>] = [
    Column("problem", \.problem, .text, .must),
    Column("panel-tried", \.panelTried, .text),
    Column("raised-by", \.raisedBy, .person),
    Column("day", \.raised),
    Column("outcome", \.outcome, .text),
    Column("settled", \.settled),
  ]

  package static func moments(of item: Self, before: Self?) -> [Announcement] {
    before == nil ? [Announcement(.problemRaised, on: item.raised)] : []
  }

  package static func problems(of item: Problem, on today: Day) -> [Refusal.Reason] {
    let ahead = item.daysAhead(of: today)
    if let raised = item.raised, let settled = item.settled, settled < raised {
      return ahead + [.init(.beforeStart, field: "settled", words: [raised.written])]
    }
    return ahead
  }
}
