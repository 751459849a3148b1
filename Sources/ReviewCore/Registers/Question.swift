/// A question to somebody, open until it is answered.
package struct Question: RegisterItem {
  package var to = ""
  /// Who asks it, where that is said.
  package var asker = ""
  package var question = ""
  /// The day the answer is wanted by.
  package var wantedBy: Day?
  package var answer = ""
  package var answered: Day?
  /// The meeting that was open when it was put, and the entry of the log it hangs on.
  package var meeting = ""
  package var about = ""

  package init() {}

  package static let register = "questions"
  package static let thing = "question"
  package static let columns: [Column<Self>] = [
    Column("question", \.question, .text, .must),
    Column("to", \.to),
    Column("wanted-by", \.wantedBy, .dayAhead),
    Column("answer", \.answer, .text),
    Column("answered", \.answered),
    Column("about", \.about),
    Column("meeting", \.meeting),
    Column("asker", \.asker, .person),
  ]
}
