import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("Elements: challenge, requests, markers and the end of the case")
struct RequestElementTests {
  @Test("elements 128, 129: the National Panel asks, and challenges; the decision is made again")
  func challenged() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.decided)
    try book.record(
      #"{"do":"requests.add","kind":"national-panel","from":"Secretariat","day":"2016-03-20","#
        + #""due":"2016-04-20"}"#)
    #expect(book.history.record.moments[.nationalPanelAsked] == .on("2016-03-20"))
    let challenge =
      #"{"do":"decision.challenge","day":"2016-03-24","asks":"To widen it","reasons":"r"}"#
    #expect(try book.record(challenge) == ["decision.challenged"])
    #expect(book.history.record.decision.phase == .challenged)
    #expect(book.history.record.decision.outcome == nil, "until it is made again")
    try book.record(
      #"{"do":"decision.make","option":"accept","outcome":"scr","reasons":"As before"}"#)
    #expect(book.history.record.decision.outcome == .scr)
    #expect(book.history.record.decision.made.count == 2)
    #expect(book.history.record.decision.challenges.map(\.asks) == ["To widen it"])
  }

  @Test("requests: received, due, answered, what was withheld and why")
  func requests() throws {
    var book = try Casebook(Casebook.opened)
    for kind in InformationRequest.Kind.allCases {
      try book.record(
        #"{"do":"requests.add","kind":"\#(kind.rawValue)","day":"2016-03-01","due":"2016-03-31","#
          + #""answered":"2016-03-20","answer":"a","withheld":"w","why-withheld":"y"}"#)
    }
    let all = book.history.record.listed(\.requests).map(\.item)
    #expect(all.count == 6 && all.allSatisfy { !$0.isOpen && $0.whyWithheld == "y" })
    #expect(
      try book.reasons(
        #"{"do":"requests.add","kind":"court","day":"2016-03-02","answered":"2016-03-01"}"#) == [
          "before-start answered"
        ])
  }

  @Test("elements 162-172: every question of the 18 markers is judged in words, never scored")
  func markers() throws {
    var book = try Casebook(Casebook.opened)
    #expect(book.guidance["quality-markers"].count == 18)
    let questions = MarkerJudgement.lists.flatMap { book.guidance[$0] }
    #expect(MarkerJudgement.lists.allSatisfy { !book.guidance[$0].isEmpty })
    for question in questions {
      try book.record(
        #"{"do":"markers.add","question":"\#(question.id)","judgement":"j","evidence":"e"}"#)
    }
    let judged = book.history.record.listed(\.markers).map(\.item.question)
    #expect(judged == questions.map(\.id))
    #expect(
      MarkerJudgement.columns.allSatisfy { column in
        if case .number = column.field.kind { false } else { true }
      }, "there is no score")
    for (marker, count) in [(2, 9), (6, 4), (10, 7)] {
      #expect(book.guidance["qm-\(marker)-questions"].count == count)
    }
    #expect(
      try book.reasons(#"{"do":"markers.add","question":"custody"}"#) == ["no-such-choice question"]
    )
  }

  @Test("the case is closed once each stage is settled, and opened again with a reason")
  func closing() throws {
    var book = try Casebook(Casebook.opened)
    let close = #"{"do":"stage.close","day":"2016-03-24"}"#
    #expect(try book.reasons(close) == ["requirement stages-settled"])
    try book.record(
      #"{"do":"stage.close","day":"2016-03-24","because":{"stages-settled":{"reason":"Moved."}}}"#)
    #expect(book.history.record.stage.closing?.day == .on("2016-03-24"))
    #expect(
      try book.record(#"{"do":"requests.add","kind":"coroner"}"#) == ["requests.added"],
      "a closed case still takes in what happens")
    try book.record(#"{"do":"stage.open-again","reason":"New facts"}"#)
    #expect(book.history.record.stage.closing == nil)
  }
}
