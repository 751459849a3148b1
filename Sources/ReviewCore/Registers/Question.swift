/// A question to somebody, open until it is answered.
package struct Question: RegisterItem {
  package var to = ""
  package var question = ""
  package var answer = ""
  package var answered: Day?

  package init() {}

  package static let register = "questions"
  package static let thing = "question"
  package static let columns: [Column<Self>] = [
    Column("question", \.question, .text, .must),
    Column("to", \.to),
    Column("answer", \.answer, .text),
    Column("answered", \.answered),
  ]
}
