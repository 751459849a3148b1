/// What the Board makes of one question of a quality marker: words and evidence, never a score.
package struct MarkerJudgement: RegisterItem {
  package var question = ""
  package var judgement = ""
  package var evidence = ""
  package var by = ""
  package var day: Day?

  package init() {}

  /// The lists of questions, in the order of the markers.
  package static let lists = (1...18).map { "qm-\($0)-questions" }

  package static let register = "markers"
  package static let thing = "judgement"
  package static let columns: [Column<Self>] = [
    Column("question", \.question, .choice(.lists(lists)), .must),
    Column("judgement", \.judgement, .text),
    Column("evidence", \.evidence, .text),
    Column("by", \.by),
    Column("day", \.day),
  ]
}
