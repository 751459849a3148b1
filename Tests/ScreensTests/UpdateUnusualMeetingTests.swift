import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Unusual meetings: a clear page, and nothing lost")
struct UpdateUnusualMeetingTests {
  private static let meeting = "meeting-birch"

  /// A meeting of a case of one's own with these members, by name and agency, all of them here.
  private func meeting(_ members: [(name: String, agency: String)]) throws -> Desk {
    var given = ScreenPage.said(
      #"{"do":"panel.call","id":"meeting-birch","day":"2016-03-22"}"#)
    for (number, member) in members.enumerated() {
      let id = "person-m\(number)"
      given.append(
        Submission(
          "people.add", id: id,
          Answers(["name": .text(member.name), "agency": .text(member.agency)])))
      given.append(
        Submission(
          "panel.attend", id: Self.meeting,
          Answers(["person": .text(id), "part": .text("member"), "here": .text("here")])))
    }
    return try Desk(ownCase: "2016-20", "Birch").given(given)
  }

  private func open(_ desk: Desk, _ step: String) throws -> Desk {
    try desk.open(.consideration, .meeting(Self.meeting), .step(Self.meeting, step))
  }

  @Test("sixty agencies: a number of two digits picks who speaks")
  func sixty() throws {
    let desk = try open(
      meeting((1...60).map { ("Member \($0)", "Agency \($0)") }), "share-information")
    #expect(desk.screen.contains("Here: 60 of 60."))
    try desk.press("4 7 'From the forty-seventh.' C-d 6 Enter 'From the sixth.' C-d")
    try desk.press("7 'From the seventh.' C-d")
    let said = desk.model.record.listed(\.log).map(\.item)
    #expect(said.map(\.person) == ["person-m46", "person-m5", "person-m6"])
    try desk.press("Esc 9")
    #expect(desk.model.linesToChoose().count { Model.view(of: $0.row) != nil } == 60)
  }

  @Test("a name of two hundred characters leaves room for the answers")
  func longName() throws {
    let name = String(repeating: "Anastasia ", count: 20)
    let desk = try open(meeting([(name, "Agency A")]), "give-views")
    #expect(desk.screen.contains("…"))
    try desk.press("1 1")
    #expect(desk.screen.contains("yes     yes"))
    for step in ["open-meeting", "share-information"] {
      try desk.press("Esc")
      try desk.open(.step(Self.meeting, step))
      #expect(desk.screen.contains("Anastasia") || desk.screen.contains("Agency A"))
    }
  }

  @Test("two people of one name are told apart by agency and number")
  func oneName() throws {
    let desk = try open(
      meeting([("Member A", "Health"), ("Member A", "Police")]), "give-views")
    #expect(desk.screen.contains("1   Member A, Health"))
    #expect(desk.screen.contains("2   Member A, Police"))
    try desk.press("1 4 Down")
    let view = desk.model.record.meetings[Self.meeting]?.views.last
    #expect(view?.view.member == "person-m0")
  }

  @Test("reasons of twenty thousand characters are kept to the last")
  func longReasons() throws {
    let desk = try open(meeting([("Member A", "Health")]), "give-views")
    try desk.press("1 1 1 1 Enter")
    let reasons = String(repeating: "reason ", count: 2857) + "!"
    desk.paste(reasons)
    try desk.press("C-d")
    #expect(desk.model.record.meetings[Self.meeting]?.views.last?.view.reasons == reasons)
  }

  @Test("a meeting resumed before it stopped: the field says so, and what was typed stays")
  func resumedEarlier() throws {
    let desk = try meeting([("Member A", "Health")]).given(
      ScreenPage.said(
        #"{"do":"panel.open","time":"09:30","day":"2016-03-22"}"#,
        #"{"do":"panel.adjourn","time":"11:30","day":"2016-03-22"}"#))
    let form = FormPlace("panel.resume", about: Self.meeting)
    try desk.open(.consideration, .meeting(Self.meeting), .form(form))
    try desk.press("'10:00' Tab '21/3/16' C-d")
    #expect(desk.page == .form(form))
    #expect(desk.model.focusedField?.id == "day")
    #expect(desk.model.focusedField?.problem?.isEmpty == false)
    #expect(desk.model.drafts[form]?.answers.text("time") == "10:00")
  }

  @Test("somebody leaves in the round, and takes the quorum along: they are asked as who is gone")
  func leaves() throws {
    let desk = try open(
      meeting([("Member A", "Health"), ("Member B", "Police")]).given(
        ScreenPage.said(
          #"{"do":"panel.change","day":"2016-03-22","quorum":2}"#,
          #"{"do":"panel.open","time":"09:30"}"#)),
      "give-views")
    try desk.press("1 1 1 1 Enter 'Much to learn.' C-d w 2 4 Esc")
    #expect(desk.page == .step(Self.meeting, "give-views"))
    #expect(desk.screen.contains("Has left"))
    try desk.press("2 2 2 3 Enter 'By telephone from the car.' Tab 3 C-d")
    let state = try #require(desk.model.record.meetings[Self.meeting])
    #expect(state.quorumWords.map(\.isMet) == [false])
    #expect(state.views.map(\.wasPresent) == [true, false])
    #expect(state.views.map(\.lackedQuorum) == [false, true])
    #expect(state.views.map(\.view.how) == [nil, .byTelephone])
    try desk.press("Esc")
    #expect(desk.line(2).contains("2 members. Here now: 1."))
  }

  @Test("who has gone, or never came, can still be asked, and the record says so")
  func gone() throws {
    let desk = try open(
      meeting([("Member A", "Health"), ("Member B", "Police")]).given(
        ScreenPage.said(
          #"{"do":"panel.attend","person":"person-m1","part":"member","here":"apologies"}"#)),
      "give-views")
    #expect(desk.screen.contains("not here"))
    try desk.press("Down 1 1 1 1 Enter 'By letter.' Tab 2 C-d")
    let given = try #require(desk.model.record.meetings[Self.meeting]?.views.last)
    #expect(given.view.how == .inWriting && !given.wasPresent && !given.wasOpen)
    #expect(desk.screen.contains("in writing"))
  }
}
