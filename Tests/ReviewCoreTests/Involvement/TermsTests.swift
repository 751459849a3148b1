import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("Terms of reference, as recorded")
struct TermsTests {
  private static let draft =
    #"{"do":"terms.draft","changed":"The first.","by":"L","day":"2016-03-01"}"#
  private static let explain =
    #"{"do":"terms.explain","method":"m","limitations":"l","learning":"c","#
    + #""case-factors":["qm-6-case-family"],"context-factors":["qm-6-context-plans"],"#
    + #""proportionality":"p"}"#
  private static let expect =
    #"{"do":"terms.expect","organisations":"Agency A","basis":"By agreement","#
    + #""history-included":true,"diversity-in-reports":true}"#
  private static let agree =
    #"{"do":"terms.agree","day":"2016-03-20","lead-reviewer":"person-aaaaa","#
    + #""board-manager":"person-bbbbb","signed-by":"scr-panel"}"#

  @Test("elements 70, 71: every content and every point of the statement can be written")
  func contents() throws {
    var book = try Casebook(Casebook.opened)
    let contents = book.guidance["terms-of-reference"].map(\.id)
    let points = book.guidance["terms-statement"].map { "\"\($0.id)\"" }.joined(separator: ",")
    #expect(contents.count == 13 && book.guidance["terms-statement"].count == 5)
    for content in contents {
      let more = content == "terms-conduct" ? #","points":[\#(points)]"# : ""
      try book.record(#"{"do":"terms.write","content":"\#(content)","text":"t"\#(more)}"#)
    }
    let terms = book.history.record.terms
    #expect(Set(terms.contents.keys) == Set(contents))
    #expect(terms.contents["terms-conduct"]?.points.count == 5)
    #expect(
      try book.reasons(#"{"do":"terms.write","content":"custody"}"#) == [
        "no-such-choice content"
      ])
  }

  @Test("elements 72, 47, 76, 77, 182: agreed only with what they need, or with a reason")
  func agreed() throws {
    var book = try Casebook(Casebook.opened + [Self.draft])
    #expect(
      try book.reasons(Self.agree) == [
        "requirement terms-cooperation", "requirement terms-diversity",
        "requirement terms-explained", "requirement terms-proportionate",
      ])
    try book.record(Self.explain)
    try book.record(Self.expect)
    #expect(try book.record(Self.agree) == ["terms.agreed"])
    let record = book.history.record
    #expect(record.moments[.termsAgreed] == .on("2016-03-20"))
    #expect(record.terms.expectation?.isHistoryIncluded == true)
    #expect(record.terms.versions.last?.agreement?.signedBy == .scrPanel)
    #expect(record.caseFile.departures.isEmpty)
  }

  @Test("a field a command does not name keeps what stands")
  func oneField() throws {
    var book = try Casebook(Casebook.opened + [Self.explain])
    try book.record(#"{"do":"terms.explain","limitations":"Other limits"}"#)
    #expect(book.history.record.terms.explanation?.method == "m")
    #expect(book.history.record.terms.explanation?.limitations == "Other limits")
  }

  @Test("versions keep who, when and what changed; a change of scope is one of them")
  func versions() throws {
    var book = try Casebook(Casebook.opened + [Self.explain, Self.expect, Self.draft, Self.agree])
    try book.record(#"{"do":"terms.write","content":"terms-purpose","text":"New purpose"}"#)
    #expect(book.history.record.terms.isWrittenSince)
    let narrower =
      #"{"do":"terms.change-scope","scope":"narrower","reason":"One agency is in question.","#
      + #""by":"person-bbbbb","agreed-by":"SCR panel","changed":"Agency A only.","day":"2016-03-24"}"#
    #expect(try book.record(narrower) == ["terms.scope-changed"])
    let terms = book.history.record.terms
    #expect(terms.versions.count == 2 && terms.phase == .drafted)
    #expect(terms.versions[0].contents.isEmpty && terms.versions[0].agreement != nil)
    #expect(terms.versions[0].draft?.by == "L" && terms.versions[0].day == .on("2016-03-01"))
    #expect(terms.versions[1].contents["terms-purpose"]?.text == "New purpose")
    #expect(terms.versions[1].scope?.agreedBy == "SCR panel")
    #expect(try book.record(narrower).isEmpty, "its effect stands")
    let tree = book.history.record.tree(under: book.guidance).object?["terms"]?.object
    #expect(tree?["versions"]?.array?.count == 2)
  }

  @Test("bad fields are named, and an agreement does not come before its version")
  func bad() throws {
    var book = try Casebook(Casebook.opened)
    #expect(try book.reasons(Self.agree).contains("not-now "))
    try book.record(Self.draft)
    let early = Self.agree.replacing("2016-03-20", with: "2016-02-28")
    #expect(try book.reasons(early).contains("before-start day"))
    #expect(
      try book.reasons(Self.agree.replacing("2016-03-20", with: "2016-03-25"))
        .contains("in-the-future day"))
    #expect(
      try book.reasons(#"{"do":"terms.change-scope","scope":"smaller","by":"person-zzzzz"}"#) == [
        "missing reason", "no-such-choice scope", "no-such-person by",
      ])
  }

  @Test("elements 74, 75: what becomes of a key question is there for the report, with the reason")
  func keyQuestions() throws {
    let ask = #"{"do":"key-questions.add","id":"enquiry-aaaaa","question":"Who knew?","#
    var book = try Casebook(
      Casebook.opened + [ask + #""origin":"key-issue","entry":3}"#, Self.explain, Self.expect])
    #expect(book.history.record.keyQuestionChanges.isEmpty)
    #expect(book.history.record.reminders == ["terms-questions"], "none of them asks why")
    try book.record(
      #"{"do":"key-questions.change","id":"enquiry-aaaaa","asks-why":true,"#
        + #""question":"Why did nobody know?","reason":"The files show that all knew."}"#)
    #expect(book.history.record.reminders == [])
    try book.record(Self.draft)
    try book.record(Self.agree)
    book.today = .on("2016-04-02")
    try book.record(
      #"{"do":"key-questions.add","id":"enquiry-bbbbb","question":"And now?","why":"Asked by her."}"#
    )
    try book.record(
      #"{"do":"key-questions.withdraw","id":"enquiry-aaaaa","reason":"Answered."}"#)
    let changes = book.history.record.keyQuestionChanges
    #expect(changes.map(\.kind) == [.changed, .withdrawn, .added])
    #expect(changes.map(\.before) == ["Who knew?", "Why did nobody know?", ""])
    #expect(changes.map(\.after) == ["Why did nobody know?", "", "And now?"])
    #expect(
      changes.map(\.reason) == ["The files show that all knew.", "Answered.", "Asked by her."])
    #expect(changes.last?.day == .on("2016-04-02"))
    #expect(
      try book.reasons(#"{"do":"key-questions.add","question":"q","entry":0}"#) == [
        "out-of-range entry"
      ])
  }

  @Test("elements 73, 74, 157, 158: what could be looked at is a reminder, and refuses nothing")
  func reminders() throws {
    var book = try Casebook(Casebook.opened)
    #expect(
      try book.record(#"{"do":"scr-panel.meet","day":"2016-03-01","present":["person-aaaaa"]}"#)
        == ["scr-panel.convened"])
    #expect(book.history.record.moments[.panelConvened] == .on("2016-03-01"))
    #expect(
      book.history.record.reminders == ["clock-key-questions", "clock-terms-suitability"])
    for id in book.history.record.reminders { #expect(book.guidance.item(id) != nil) }
    #expect(
      try book.record(
        #"{"do":"scr-panel.meet","day":"2016-03-20","terms":"suit","questions-stand":true}"#)
        == ["scr-panel.met"])
    #expect(
      book.history.record.moments[.panelConvened] == .on("2016-03-01"), "only the first convenes")
    #expect(book.history.record.reminders == ["clock-key-questions"])
    try book.record(#"{"do":"key-questions.add","question":"Why?","asks-why":true}"#)
    #expect(book.history.record.reminders == [])
    #expect(
      try book.reasons(#"{"do":"scr-panel.meet","day":"2016-04-01"}"#) == ["in-the-future day"])
  }

  @Test("the key issues of step 10 come with the meeting they are from")
  func keyIssues() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.viewed)
    #expect(book.history.record.keyIssues == nil)
    try book.record(#"{"do":"panel.decide-need","needed":"yes"}"#)
    try book.record(#"{"do":"panel.choose-kind","kind":"scr","key-issues":"Safe sleeping"}"#)
    let issues = try #require(book.history.record.keyIssues)
    #expect(issues == ("meeting-aaaaa", .on("2016-03-24"), "Safe sleeping"))
  }
}
