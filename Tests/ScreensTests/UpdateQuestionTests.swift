import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("In the meeting: questions with their days, notes that stay notes, places of their own")
struct UpdateQuestionTests {
  private static let oak = ScreenPage.oak
  private static let opened = #"{"do":"panel.open","time":"09:10"}"#
  private static let logged =
    #"{"do":"log.add","id":"log-oak99","meeting":"meeting-oak01","person":"person-seat1","#
    + #""said":"A neighbour rang."}"#

  private func open(_ lines: String..., at step: String) throws -> Desk {
    try Desk(practice: 1).given(([Self.opened] + lines).flatMap { ScreenPage.said($0) })
      .open(.consideration, .meeting(Self.oak), .step(Self.oak, step))
  }

  @Test("f on an entry of the log hangs the question on it, in the meeting that is open")
  func hangs() throws {
    let desk = try open(Self.logged, at: "share-information")
    try desk.at(.open(.form(FormPlace("log.change", about: "log-oak99")))).press("f")
    let number = try #require(desk.model.record.number(ofEntry: "log-oak99"))
    #expect(desk.screen.contains("On entry \(number)") && desk.screen.contains("A neighbour rang."))
    try desk.press("'Who read that call?' Tab 'Member F' Tab '29 March 2016' C-d")
    let question = try #require(desk.model.record.listed(\.questions).last?.item)
    #expect(question.meeting == Self.oak && question.about == "log-oak99")
    #expect(question.wantedBy?.iso == "2016-03-29")
    try desk.press("Esc Esc Esc")
    #expect(desk.screen.contains("Question to Member F: Who read that call?"))
  }

  @Test("outside a meeting f asks as ever")
  func outside() throws {
    let desk = try Desk(practice: 1).press("f")
    #expect(desk.page == .form(FormPlace("questions.add")))
    #expect(!desk.screen.contains("About which entry"))
  }

  @Test("a question left open at step 8 is on the overview; its answer has the day it was given")
  func leftOpen() throws {
    let ask =
      #"{"do":"panel.ask","id":"meeting-oak01","about":"log-oak99","asker":"person-seat2","#
      + #""question":"Who read that call?","to":"Member F","wanted-by":"2016-03-29"}"#
    let desk = try open(Self.logged, ask, at: "question-information")
    #expect(desk.screen.contains("asked for by 29 March 2016"))
    try desk.press("Esc Esc Esc")
    #expect(desk.screen.contains("Question to Member F: Who read that call?"))
    let question = try #require(desk.model.record.meetings[Self.oak]?.questions.last)
    desk.sleep(seconds: 7 * 86_400)
    try desk.open(
      .consideration, .meeting(Self.oak), .step(Self.oak, "question-information"),
      .form(desk.model.answering(question, in: Self.oak)))
    #expect(desk.screen.contains("Who read that call?"))
    try desk.press("'The duty officer.' C-d")
    let answered = try #require(desk.model.record.meetings[Self.oak]?.questions.last)
    #expect(answered.answer == "The duty officer." && answered.answered?.iso == "2016-03-29")
    #expect(answered.to == "Member F")
    #expect(desk.screen.contains("29 March 2016: The duty officer."))
  }

  @Test("a note on a day the meeting does not sit says so, and stands on the overview")
  func note() throws {
    let desk = try open(at: "share-information").press("m 'In the room.' C-d")
    #expect(!desk.screen.contains("does not sit today"))
    desk.sleep(seconds: 86_400)
    try desk.press("m")
    #expect(desk.screen.contains("The meeting does not sit today"))
    try desk.press("'Ring the school.' C-d")
    let record = desk.model.record
    #expect(record.notes(of: Self.oak).map(\.text) == ["In the room."])
    #expect(record.notesOfNoSitting.map(\.text) == ["Ring the school."])
    let page = try Desk(practice: 1, size: Size(80, 60)).given(
      ScreenPage.said(Self.opened))
    page.sleep(seconds: 86_400)
    try page.press("m 'Ring the school.' C-d")
    #expect(page.screen.contains("in no minutes"))
    #expect(page.screen.contains("23 March 2016") && page.screen.contains("Ring the school."))
  }

  @Test("a meeting that goes on on another day has that day, as the page says, where none is typed")
  func goesOn() throws {
    let desk = try open(#"{"do":"panel.adjourn","time":"11:29"}"#, at: "open-meeting")
    desk.sleep(seconds: 7 * 86_400)
    try desk.press("Esc").open(.form(FormPlace("panel.resume", about: Self.oak)))
    #expect(desk.screen.contains("Left empty: 29 March 2016, today"))
    try desk.press("C-d")
    let sitting = desk.model.record.meetings[Self.oak]?.sittings.last
    #expect(sitting?.day?.iso == "2016-03-29" && sitting?.time != nil)
  }

  @Test("no interest is no interest; it hides neither the time nor for whom somebody came")
  func noInterest() throws {
    let desk = try open(
      #"{"do":"panel.attend","person":"person-seat4","part":"member","here":"here","#
        + #""time":"09:05","deputy-for":"Member Z"}"#,
      #"{"do":"panel.declare-interest","person":"person-seat4","kind":"none","#
        + #""interest":"I treated neither of them."}"#, at: "open-meeting")
    #expect(desk.screen.contains("here 09:05, for Member Z, no interest"))
  }

  @Test("step 6 has a line for the options, which the minutes have, beside the advice kept apart")
  func options() throws {
    let desk = try open(at: "hear-options")
    let adviser = try #require(desk.model.record.meetings[Self.oak]?.details.legalAdviser)
    try desk.press("Enter")
    #expect(desk.screen.contains("Legal adviser"))
    try desk.press("'Four options.' C-d")
    var entry = try #require(desk.model.record.listed(\.log).last?.item)
    #expect(entry.howKnown == .law && !entry.isLegal && entry.person == adviser)
    try desk.press("Down Enter 'Privileged.' Tab 'the position of the partner' C-d")
    entry = try #require(desk.model.record.listed(\.log).last?.item)
    #expect(entry.isLegal && entry.adviceOn == "the position of the partner")
    #expect(entry.person == adviser)
  }
}
