import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("Elements: commissioning and its end")
struct CommissioningElementTests {
  private static let panel =
    #"{"do":"commission.name-panel","body":"scr-panel","chair":"person-aaaaa","#
    + #""chair-independent-of-case":"yes","chair-independent-of-area":"no","#
    + #""chair-tests":["independent-no-links"],"quality-assured-by":"Member B"}"#

  @Test("elements 5, 6, 9, 194: each test of independence stands by itself")
  func independence() throws {
    var book = try Casebook(Casebook.opened)
    let team = #"{"do":"commission.name-panel","body":"review-team"}"#
    #expect(try book.reasons(team) == ["requirement review-team-not-operational"])
    try book.record(Self.panel)
    let panel = try #require(book.history.record.commissioning.panel)
    #expect(panel.chairIndependentOfCase == .yes && panel.chairIndependentOfArea == .no)
    #expect(book.guidance["independence-tests"].map(\.id).count == 2)
    #expect(panel.chairTests == ["independent-no-links"])
    #expect(
      try book.reasons(#"{"do":"commission.name-reviewer","person":"person-bbbbb"}"#) == [
        "requirement lead-reviewer-independent-area", "requirement lead-reviewer-independent-case",
      ])
  }

  @Test("element 6, contradiction A15: one person who chairs and leads is shown, not refused")
  func chairWhoLeads() throws {
    var book = try Casebook(Casebook.opened + [Self.panel])
    #expect(Advice.of(book.history.record.commissioning).isEmpty)
    try book.record(RequirementRow.independent)
    let advice = Advice.of(book.history.record.commissioning)
    #expect(advice == ["a15-leading-and-assuring"])
    #expect(book.guidance.item(advice[0]) != nil)
    #expect(book.history.record.commissioning.panel?.qualityAssuredBy == "Member B")
  }

  @Test("elements 18, 55, 56, 59, contradiction A10: the method, what was weighed, three bodies")
  func method() throws {
    var book = try Casebook(Casebook.opened + [Self.panel])
    let types = book.guidance["review-types"].map(\.id)
    #expect(types.count == 8)
    for type in types {
      try book.record(
        #"{"do":"commission.choose-method","type":"\#(type)","proposed-by":"A","agreed-by":"B","#
          + #""signed-by":"C","proportion":"Short reports.","#
          + #""weighed":["approach-seriousness","approach-public-interest"],"#
          + #""because":{"partnership-of-two":{"reason":"The second is not asked yet."}}}"#)
    }
    let methods = book.history.record.commissioning.methods
    #expect(methods.map(\.type) == types, "an earlier choice stays readable")
    #expect(methods.allSatisfy { $0.proposedBy == "A" && $0.agreedBy == "B" && $0.signedBy == "C" })
    #expect(methods.last?.weighed.count == 2 && methods.last?.proportion == "Short reports.")
    #expect(book.guidance["approach-considerations"].count == 4)
  }

  @Test(
    "elements 54, 57, 58, 60, 61, 98, 101, 102, 112, 115: each item of a list is said of by itself",
    arguments: [
      ("scoping", 15), ("contract", 13), ("methodology-should", 8), ("agency-involvement", 8),
      ("board-presentation", 5), ("media-coverage-likely", 11), ("media-general", 4),
      ("learning-ways", 3), ("learning-assurance", 4), ("oversight", 4),
    ])
  func checklists(list: String, count: Int) throws {
    var book = try Casebook(Casebook.opened)
    let items = book.guidance[list].map(\.id)
    #expect(items.count == count)
    for item in items { try book.record(RequirementRow.agreed(list, item)) }
    let said = try #require(book.history.record.checklists[list])
    #expect(items.allSatisfy { said.state(of: $0) == .agreed })
    #expect(said.history.count == count)
  }

  @Test("elements 60, 68, 131, 134: a contract is agreed, ended and the review commissioned anew")
  func again() throws {
    var book = try Casebook(
      Casebook.opened + RequirementRow.contractSettled + [RequirementRow.independent])
    try book.record(
      #"{"do":"commission.agree-contract","person":"person-aaaaa","day":"2016-03-20","#
        + #""ends":"2016-09-20","days":30}"#)
    #expect(book.history.record.moments[.contractAgreed] == .on("2016-03-20"))
    try book.record(
      #"{"do":"commission.end-contract","person":"person-aaaaa","day":"2016-03-24","#
        + #""decided-by":"person-bbbbb","reasons":"Beyond the terms.","handed-over":"Notes"}"#)
    let ended = book.history.record.commissioning
    #expect(ended.reviewers.isEmpty)
    #expect(ended.former.map(\.naming.person) == ["person-aaaaa"], "the old one stays readable")
    #expect(ended.former.map(\.ending.decidedBy) == ["person-bbbbb"])
    let stage = #"{"do":"stage.complete","stage":"commissioning"}"#
    #expect(try book.reasons(stage).contains("requirement lead-reviewer-named"))
    try book.record(
      RequirementRow.independent.replacing("person-aaaaa", with: "person-bbbbb"))
    #expect(try !book.reasons(stage).contains("requirement lead-reviewer-named"))
  }

  @Test("elements 68, 69: the scope changes with reasons; who settles it is not said")
  func scope() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(#"{"do":"terms.draft","changed":"First","day":"2016-03-24"}"#)
    try book.record(
      #"{"do":"terms.change-scope","scope":"wider","changed":"Two more years","#
        + #""reason":"They matter","by":"person-aaaaa","agreed-by":"SCR panel","#
        + #""asked":["national-panel","chairs-association"],"day":"2016-03-24"}"#)
    let change = try #require(book.history.record.terms.versions.last?.scope)
    #expect(change.asked == ["national-panel", "chairs-association"])
  }

  @Test("element 180: where a reviewer was found and who was asked are recorded")
  func sources() throws {
    var book = try Casebook(Casebook.opened)
    let sources = book.guidance["reviewer-sources"].map(\.id)
    #expect(sources.count == 2)
    let asked = #","sources":["\#(sources[0])","\#(sources[1])"],"said":"Thorough."}"#
    try book.record(String(RequirementRow.independent.dropLast()) + asked)
    #expect(book.history.record.commissioning.reviewers.first?.sources == sources)
  }

  @Test("element 197: a review ends without a report, and no report is then waited for")
  func withoutReport() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.decided)
    try book.record(
      #"{"do":"review.end-without-report","day":"2016-03-23","decided-by":"person-aaaaa","#
        + #""reasons":"Nothing relevant.","learned":"l","told":"The family"}"#)
    let record = book.history.record
    #expect(record.moments[.endedWithoutReport] == .on("2016-03-23"))
    func status(_ stage: String) -> StageStatus? {
      book.history.record.stages(under: book.guidance).first { $0.item.id == stage }?.status
    }
    for stage in ["report", "sign-off", "publication"] { #expect(status(stage) == .notNeeded) }
    #expect(status("learning") == .toCome)
    try book.record(#"{"do":"review.resume","reason":"Files were found."}"#)
    #expect(status("report") == .toCome)
    #expect(book.history.record.review.endings.count == 1)
  }
}
