/// What the review found, and the question it puts to the Board (section 6).
package struct Finding: RegisterItem {
  package var finding = ""
  package var question = ""
  package var evidence = ""
  /// Good practice to be kept, where the finding is that.
  package var isGoodPractice = false

  package init() {}

  package static let register = "findings"
  package static let thing = "finding"
  package static let columns: [Column<Self>] = [
    Column("finding", \.finding, .text, .must),
    Column("question", \.question, .text),
    Column("evidence", \.evidence, .text),
    Column("good-practice", \.isGoodPractice),
  ]
}
