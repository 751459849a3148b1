import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("Elements: the report and its sign-off")
struct ReportElementTests {
  private static let draft =
    #"{"do":"report.record-draft","version":"1","day":"2016-03-20","limitations":"Two files."}"#

  @Test("elements 65, 67: the author signs; quality is judged before the Board agrees")
  func quality() throws {
    var book = try Casebook(Casebook.opened + [Self.draft])
    #expect(book.guidance["report-asked"].count == 8)
    try book.record(RequirementRow.judge("asked-plain", "not-yet-met"))
    let agree = #"{"do":"signoff.agree","agreed":"yes","day":"2016-03-24"}"#
    #expect(try book.reasons(agree).contains("requirement quality-before-agreement"))
    #expect(
      try !book.reasons(#"{"do":"signoff.agree","agreed":"no","day":"2016-03-24"}"#)
        .contains("requirement quality-before-agreement"))
    try book.record(
      #"{"do":"report.sign","person":"person-aaaaa","day":"2016-03-22","version":"1","#
        + #""board-answers":true}"#)
    #expect(book.history.record.report.signatures.first?.boardAnswers == true)
    #expect(book.history.record.report.drafts.first?.limitations == "Two files.")
  }

  @Test("a further draft is judged anew")
  func judgedAnew() throws {
    var book = try Casebook(
      Casebook.opened + [
        Self.draft, #"{"do":"report.judge","point":"asked-plain","met":"met","version":"1"}"#,
      ])
    #expect(book.history.record.report.judgement(of: "asked-plain")?.met == .met)
    try book.record(#"{"do":"report.record-draft","version":"2"}"#)
    #expect(book.history.record.report.judgement(of: "asked-plain") == nil)
    #expect(
      try book.reasons(#"{"do":"report.judge","point":"asked-plain","met":"met","version":"9"}"#)
        == ["no-such-thing version"])
  }

  @Test("element 66: both sides add what they differ on; pressure gets a view")
  func addenda() throws {
    var book = try Casebook(Casebook.opened)
    for side in ["author", "board"] {
      try book.record(
        #"{"do":"signoff.add-addendum","side":"\#(side)","text":"t","day":"2016-03-24"}"#)
    }
    #expect(book.history.record.signOff.addenda.map(\.side) == [.author, .board])
    #expect(
      try book.reasons(#"{"do":"report.note-pressure","wanted":"w","by":"A manager"}"#) == [
        "requirement panel-view-on-pressure"
      ])
  }

  @Test("the facts are checked: to whom, sent, back, what changed")
  func accuracy() throws {
    var book = try Casebook(Casebook.opened)
    let add =
      #"{"do":"accuracy.add","id":"check-aaaaa","to":"Agency A","sent":"2016-03-10","#
      + #""returned":"2016-03-09"}"#
    #expect(try book.reasons(add) == ["before-start returned"])
    try book.record(add.replacing("2016-03-09", with: "2016-03-11"))
    try book.record(#"{"do":"accuracy.change","id":"check-aaaaa","changed":"A date."}"#)
    #expect(book.history.record.listed(\.accuracy).map(\.item.changed) == ["A date."])
    #expect(
      try book.reasons(#"{"do":"accuracy.change","id":"check-aaaaa","returned":"2016-03-25"}"#)
        == ["in-the-future returned"])
  }

  @Test(
    "element 93: advice on a recommendation never stands against it",
    arguments: [
      ("Review the procedure.", ["caution-review"]),
      ("All staff to have training on records.", ["caution-training"]),
      ("Review how calls are passed on, so that no child waits a night.", []),
      ("One worker stays with a child through a move.", []),
      (Array(repeating: "word", count: 41).joined(separator: " "), ["caution-long"]),
    ])
  func cautions(text: String, advice: [String]) throws {
    var book = try Casebook(Casebook.opened)
    #expect(Advice.ofRecommendation(text) == advice)
    #expect(advice.allSatisfy { book.guidance.item($0) != nil })
    #expect(
      try book.record(#"{"do":"recommendations.add","text":"\#(text)"}"#) == [
        "recommendations.added"
      ])
  }

  @Test("elements 92, 93: three kinds, from a finding; many are advised against")
  func kinds() throws {
    var book = try Casebook(
      Casebook.opened + [
        #"{"do":"findings.add","id":"finding-aaaaa","finding":"f","question":"q"}"#
      ]
    )
    let kinds = book.guidance["recommendation-kinds"].map(\.id)
    #expect(kinds.count == 3)
    for number in 0..<9 {
      try book.record(
        #"{"do":"recommendations.add","text":"Do \#(number)","kind":"\#(kinds[number % 3])","#
          + #""finding":"finding-aaaaa","suggested-by":"Member B"}"#)
    }
    #expect(
      try book.reasons(#"{"do":"recommendations.add","text":"t","finding":"finding-zzzzz"}"#) == [
        "no-such-choice finding"
      ])
    let all = book.history.record.listed(\.recommendations).map(\.item)
    #expect(Advice.of(all) == ["caution-many"])
    #expect(Advice.of(Array(all.dropLast())).isEmpty)
  }

  @Test("element 75: what became of questions is listed with its reasons, for the report")
  func reworked() throws {
    var book = try Casebook(
      Casebook.opened + [#"{"do":"questions.add","id":"question-aaaaa","question":"Why then?"}"#])
    book.today = .on("2016-03-26")
    try book.record(#"{"do":"questions.add","id":"question-bbbbb","question":"Why there?"}"#)
    try book.record(
      #"{"do":"questions.change","id":"question-aaaaa","question":"Why so?","reason":"Clearer"}"#)
    try book.record(#"{"do":"questions.withdraw","id":"question-bbbbb","reason":"Answered"}"#)
    let all = book.history.reworkings(of: "questions", after: .on("2016-03-24"))
    #expect(all.map(\.kind) == [.added, .changed, .withdrawn])
    #expect(all.map(\.reason) == ["", "Clearer", "Answered"])
    #expect(all.allSatisfy { $0.day == .on("2016-03-26") })
    #expect(book.history.reworkings(of: "questions").count == 4)
    #expect(book.history.reworkings(of: "key-questions").isEmpty)
  }

  @Test("elements 99, 100, 108, 147, contradictions A34 and A35: acts apart, writer and agreer")
  func signOff() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(
      #"{"do":"signoff.agree-response","day":"2016-03-20","written-by":"person-aaaaa","#
        + #""agreed-by":"The full Board","text":"We accept."}"#)
    let record = book.history.record
    #expect(record.signOff.responses.map(\.writtenBy) == ["person-aaaaa"])
    #expect(record.signOff.responses.map(\.agreedBy) == ["The full Board"])
    #expect(record.moments[.responseAgreed] == .on("2016-03-20"))
    #expect(!record.signOff.boardAgreed && !record.signOff.chairSatisfied)
  }

  @Test(
    "a day that has not come is refused, naming its field",
    arguments: [
      #"{"do":"report.record-draft","version":"1","day":"2016-03-25"}"#,
      #"{"do":"commission.name-panel","body":"scr-panel","day":"2016-03-25"}"#,
      #"{"do":"commission.choose-method","type":"systems-review","day":"2016-03-25"}"#,
      #"{"do":"signoff.satisfy","satisfied":"yes","day":"2016-03-25"}"#,
      #"{"do":"signoff.word","group":"g","day":"2016-03-25"}"#,
      #"{"do":"decision.sign","name":"n","day":"2016-03-25"}"#,
      #"{"do":"enquiries.add","from":"f","day":"2016-03-25"}"#,
      #"{"do":"requests.add","kind":"court","day":"2016-03-25"}"#,
      #"{"do":"markers.add","question":"qm-2-delay-justified","day":"2016-03-25"}"#,
      #"{"do":"stage.close","day":"2016-03-25"}"#,
    ])
  func ahead(line: String) throws {
    #expect(try Casebook(Casebook.opened).reasons(line).contains("in-the-future day"))
  }
}
