/// What the review recommends, of one of three kinds (section 6).
package struct Recommendation: RegisterItem {
  package var text = ""
  package var kind = ""
  package var finding = ""
  /// Who suggested it: every member of the SCR panel may.
  package var suggestedBy = ""

  package init() {}

  package static let register = "recommendations"
  package static let thing = "recommendation"
  package static let columns: [Column<Self>] = [
    Column("text", \.text, .text, .must),
    Column("kind", \.kind, .choice(.list("recommendation-kinds"))),
    Column("finding", \.finding, .choice(.things(Finding.register))),
    Column("suggested-by", \.suggestedBy),
  ]
}
