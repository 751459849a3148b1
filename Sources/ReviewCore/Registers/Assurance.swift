/// What is known of the safety of another child who may be at risk (section 3: sought at all points).
package struct Assurance: RegisterItem {
  package enum Answer: String, ClosedAnswer {
    case safe
    case notYetKnown = "not-yet-known"
    case atRisk = "at-risk"
    case noOtherChildren = "no-other-children"
  }

  /// Which child, by label; empty where no other child is known.
  package var child = ""
  package var answer: Answer?
  /// Who gave the assurance, and how they know.
  package var source = ""
  package var day: Day?
  package var next = ""

  package init() {}

  package static let register = "safety"
  package static let thing = "assurance"
  package static let columns: [Column<Self>] = [
    Column("answer", \.answer, nil, .must),
    Column("child", \.child),
    Column("source", \.source, .text),
    Column("day", \.day),
    Column("next", \.next),
  ]
}
