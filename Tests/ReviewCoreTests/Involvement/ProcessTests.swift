import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("Beside the review, as recorded")
struct ProcessTests {
  @Test(
    "elements 78, 79, 80, 191: each kind asks for what its handling needs, and others have names")
  func kinds() throws {
    let guidance = try Casebook().guidance
    #expect(guidance["parallel-processes"].count == 4)
    #expect(guidance["dhr-report-options"].count == 3)
    for kind in guidance["parallel-processes"].map(\.id) {
      var book = try Casebook(Casebook.opened)
      try book.record(#"{"do":"processes.add","name":"P","kind":"\#(kind)"}"#)
      let review = try book.reasons(RequirementRow.complete("review"))
      let report = try book.reasons(RequirementRow.complete("report"))
      let isShared = ProcessKind.shared.contains(kind)
      #expect(review.contains("requirement process-relationship") == (kind == ProcessKind.criminal))
      #expect(review.contains("requirement one-panel") == isShared)
      #expect(report.contains("requirement two-reports-settled") == isShared)
      #expect(ProcessKind.asks("one-panel", kind: kind) == isShared)
    }
    var book = try Casebook(Casebook.opened)
    try book.record(#"{"do":"processes.add","name":"Inquest","started":"about May 2014"}"#)
    #expect(
      try book.reasons(#"{"do":"processes.change","ended":"2014-04-30"}"#) == [
        "before-start ended"
      ])
  }

  @Test("element 81, and the logs: liaison and disclosure are of a process that is there")
  func logs() throws {
    var book = try Casebook(
      Casebook.opened + [
        #"{"do":"processes.add","id":"process-aaaaa","name":"Proceedings","disciplinary":true}"#
      ])
    try book.record(
      #"{"do":"liaison.add","process":"process-aaaaa","day":"2016-03-24","between":"Both","said":"s"}"#
    )
    try book.record(
      #"{"do":"disclosures.add","what":"Notes","process":"process-aaaaa","to":"Manager","#
        + #""may":"no","agreed-by":"Adviser","agreed":"2016-03-24","why":"Legal advice"}"#)
    #expect(book.history.record.listed(\.disclosures).map(\.item.may) == [.no])
    #expect(
      try book.reasons(#"{"do":"liaison.add","process":"process-zzzzz","day":"2016-03-24"}"#) == [
        "no-such-choice process"
      ])
    try book.record(#"{"do":"processes.withdraw","reason":"Entered twice"}"#)
    #expect(
      try book.reasons(#"{"do":"liaison.add","process":"process-aaaaa","day":"2016-03-24"}"#) == [
        "no-such-choice process"
      ])
  }

  @Test("elements 35, 159, 171: other areas are asked, and each has somebody on the SCR panel")
  func otherBoards() throws {
    var book = try Casebook(Casebook.opened)
    #expect(book.history.record.reminders.isEmpty)
    try book.record(
      #"{"do":"referral.receive","received":"2016-03-01","other-boards":"Area N, 2010 to 2012"}"#)
    #expect(book.history.record.reminders == ["qm-2-neighbouring-checks"])
    try book.record(
      #"{"do":"other-boards.add","name":"Area N","lived":"2010 to 2012","asked":"2016-03-02"}"#)
    #expect(book.history.record.reminders.isEmpty)
    #expect(book.history.record.moments[.otherAreaNamed] == .on("2016-03-24"))
    let stage = RequirementRow.complete("commissioning")
    #expect(try book.reasons(stage).contains("requirement other-board-represented"))
    try book.record(#"{"do":"other-boards.change","representative":"person-bbbbb"}"#)
    #expect(try !book.reasons(stage).contains("requirement other-board-represented"))
  }

  @Test("elements 82, 183: the practitioner event's points, its stage and purpose with who agreed")
  func event() throws {
    var book = try Casebook(Casebook.opened)
    let list = book.guidance["practitioner-event"]
    #expect(list.count == 11)
    try book.record(
      #"{"do":"event.add","purpose":"p","stage":"Before the draft","agreed-by":"Panel and chair"}"#)
    #expect(book.history.record.listed(\.practitionerEvents).first?.item.agreedBy != "")
  }
}
