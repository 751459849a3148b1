/// A question the review is to answer (section 5).
package struct KeyQuestion: RegisterItem {
  package enum Origin: String, ClosedAnswer {
    /// A key issue of the consideration panel (flowchart, step 10).
    case keyIssue = "key-issue"
    case leadReviewer = "lead-reviewer"
    case scrPanel = "scr-panel"
    case family
    case agency
    case other
  }

  package var question = ""
  /// Why it is asked.
  package var why = ""
  package var origin: Origin?
  /// The entry of the record it goes back to.
  package var entry: Int?
  /// It asks why, not what or whether.
  package var asksWhy = false
  package var isDiversity = false

  package init() {}

  package static let register = "key-questions"
  package static let thing = "enquiry"
  package static let changeRequirements = ["question-change-reason"]
  package static let columns: [Column<Self>] = [
    Column("question", \.question, .text, .must),
    Column("why", \.why, .text),
    Column("origin", \.origin),
    Column("entry", \.entry, .number(1...999_999)),
    Column("asks-why", \.asksWhy),
    Column("diversity", \.isDiversity),
  ]
}
