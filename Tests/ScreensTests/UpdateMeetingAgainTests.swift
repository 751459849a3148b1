import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("In the meeting: what is said again, added or put right")
struct UpdateMeetingAgainTests {
  private static let oak = ScreenPage.oak
  private static let opened = ScreenPage.said(#"{"do":"panel.open","time":"09:10"}"#)

  private func at(_ step: String, _ given: [Submission] = opened) throws -> Desk {
    try Desk(practice: 1).given(given)
      .open(.consideration, .meeting(Self.oak), .step(Self.oak, step))
  }

  private func meeting(_ desk: Desk) throws -> Panel.State {
    try #require(desk.model.record.meetings[Self.oak])
  }

  @Test("the opening is opened again as it stands, and what was said is added to it")
  func opening() throws {
    let desk = try at("open-meeting").open(.form(FormPlace("panel.open", about: Self.oak)))
    #expect(desk.screen.contains("09:10"))
    try desk.press("Tab Tab")
    #expect(desk.model.focusedField?.id == "purpose-said")
    #expect(desk.screen.contains("1 [ ] yes"), "what is not ticked does not look ticked")
    try desk.press("1")
    #expect(desk.screen.contains("1 [x] yes"))
    try desk.press("C-d")
    #expect(try meeting(desk).opening?.purposeSaid == true)
    #expect(try meeting(desk).opening?.time?.written == "09:10")
    #expect(desk.page == .step(Self.oak, "open-meeting"))
  }

  @Test("a kind added after the view is no other view: nothing is asked, the reasons stay")
  func kindAdded() throws {
    let desk = try at(
      "give-views",
      ScreenPage.said(
        #"{"do":"panel.attend-all"}"#, #"{"do":"panel.open","time":"09:10"}"#,
        #"{"do":"panel.record-view","member":"person-seat1","review":"yes","reasons":"R."}"#))
    try desk.press("Home Right Right Right 2 C-d")
    #expect(desk.page == .step(Self.oak, "give-views"))
    let view = try #require(meeting(desk).view(of: "person-seat1")?.view)
    #expect(view.kind == .otherReview && view.reasons == "R." && view.change == nil)
  }

  @Test("a minute written while the meeting is open is the meeting's, with the time")
  func minute() throws {
    let desk = try at("open-meeting").press("m 'Member A asks by Friday.' C-d")
    let note = try #require(desk.model.record.caseFile.notes.last)
    #expect(note.meeting == Self.oak && note.time?.written == "09:20")
    let before = try at("open-meeting", []).press("m 'Still to come.' C-d")
    #expect(before.model.record.caseFile.notes.last?.meeting == "")
  }

  @Test("a question left open is answered from its line")
  func openQuestion() throws {
    let desk = try at(
      "question-information",
      Self.opened
        + ScreenPage.said(
          #"{"do":"panel.ask","question":"Who read that call?","asker":"person-seat2"}"#))
    let line = desk.model.linesToChoose().compactMap(\.row)
      .first { $0.text.contains("Who read that call?") }
    try desk.at(try #require(line).action).press("Enter 'The duty officer.' C-d")
    #expect(try meeting(desk).questions.map(\.answer) == ["The duty officer."])
    #expect(desk.page == .step(Self.oak, "question-information"))
    #expect(desk.screen.contains("The duty officer."))
  }

  @Test("a digit that recorded a going says whose, on the line where it is taken back")
  func strayDigit() throws {
    let desk = try at("open-meeting").press("3 4")
    #expect(desk.screen.contains("Attendance recorded: Member C, has left."))
    try desk.press("Enter")
    #expect(desk.page == .attendance(Self.oak, "person-seat3"))
  }

  @Test("who has declared an interest is still seen to have left")
  func interestAndGone() throws {
    let desk = try at(
      "open-meeting",
      Self.opened
        + ScreenPage.said(
          #"{"do":"panel.declare-interest","person":"person-seat3","interest":"i","outcome":"no-vote"}"#
        ))
    try desk.press("3 4")
    #expect(desk.screen.contains("has left, no vote"))
  }

  @Test("a box that is scrolled says how much is above; Ctrl-U empties it, and undo brings it back")
  func scrolled() throws {
    let desk = try at("share-information")
      .press("2 'One.' Enter 'Two.' Enter 'Three.' Enter 'Four.'")
    #expect(desk.screen.contains(" 1 more above "))
    try desk.press("C-u")
    #expect(desk.model.place.editor?.text == "")
    try desk.press("C-_")
    #expect(desk.model.place.editor?.text == "One.\nTwo.\nThree.\nFour.")
  }
}
