import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("In the meeting: numbers, the form below the lines, and what one key records")
struct UpdateMeetingTests {
  private static let oak = ScreenPage.oak
  private static let log = FormPlace("log.add", preset: ["meeting": oak])

  private func at(_ step: String, size: Size = Size(80, 24)) throws -> Desk {
    try Desk(practice: 1, size: size)
      .open(.consideration, .meeting(Self.oak), .step(Self.oak, step))
  }

  private func logged(_ desk: Desk) -> [LogEntry] {
    desk.model.record.listed(\.log).map(\.item)
  }

  // MARK: The flowchart

  @Test("the flowchart begins at the step the meeting is at, and a number opens any step")
  func numbers() throws {
    let desk = try Desk(practice: 1).open(.consideration, .meeting(Self.oak))
    try desk.press("Enter")
    #expect(desk.page == .step(Self.oak, "open-meeting"))
    try desk.press("Esc 9")
    #expect(desk.page == .step(Self.oak, "give-views"))
    try desk.press("Esc 1")
    #expect(desk.page == .meeting(Self.oak), "1 may be the first digit of more")
    #expect(desk.screen.contains("Number 1: another digit, or Enter."))
    try desk.press("1")
    #expect(desk.page == .step(Self.oak, "write-recommendation"))
    try desk.press("Esc 1 Enter")
    #expect(desk.page == .referral)
    try desk.press("Esc 1 Esc")
    #expect(desk.page == .meeting(Self.oak) && desk.model.place.number.isEmpty)
    try desk.press("1 2")
    #expect(desk.page == .decision)
  }

  @Test("v shows a step large, and again goes back")
  func large() throws {
    let desk = try at("give-views").press("v")
    #expect(desk.page == .large(Self.oak, "give-views"))
    #expect(desk.screen.contains("“Could we learn more from this case?"))
    try desk.press("v")
    #expect(desk.page == .step(Self.oak, "give-views"))
    try desk.press("Esc v")
    #expect(desk.page == .large(Self.oak, "give-views"), "of the line the focus is on")
  }

  // MARK: Attendance

  @Test("all who are expected are here by one key; exceptions by number, each by one more")
  func allHere() throws {
    let desk = try at("open-meeting")
    let entries = desk.entries
    try desk.press("Enter")
    #expect(desk.entries == entries + 1)
    var meeting = try #require(desk.model.record.meetings[Self.oak])
    #expect(meeting.people.count { $0.here == .here } == 9)
    #expect(meeting.attendance(of: "person-seat6")?.here == .expected, "expected 10:10")
    try desk.press("3 3")
    meeting = try #require(desk.model.record.meetings[Self.oak])
    #expect(meeting.attendance(of: "person-seat3")?.here == .apologies)
    #expect(desk.page == .step(Self.oak, "open-meeting"))
  }

  @Test("once the meeting is open who comes, goes and comes back is timed by the key")
  func timed() throws {
    let desk = try at("open-meeting").given(
      ScreenPage.said(#"{"do":"panel.open","time":"09:10"}"#))
    try desk.open(.consideration, .meeting(Self.oak), .step(Self.oak, "open-meeting"))
    try desk.press("4 1")
    desk.wait(seconds: 600)
    try desk.press("4 4")
    var word = desk.model.record.meetings[Self.oak]?.attendance(of: "person-seat4")
    #expect(word?.here == .left && word?.time?.written == "09:30")
    desk.wait(seconds: 300)
    try desk.press("4 1 4 5")
    word = desk.model.record.meetings[Self.oak]?.attendance(of: "person-seat4")
    #expect(word?.here == .here && word?.time?.written == "09:35")
    #expect(word?.caughtUp == true)
  }

  @Test("somebody comes while others speak: w, two numbers, and back to the log")
  func comesLater() throws {
    let desk = try at("share-information").press("w 6 1 6 8")
    #expect(desk.page == .saidSoFar, "what was said so far is there to read")
    try desk.press("Esc Esc 6 5 Esc")
    #expect(desk.page == .step(Self.oak, "share-information"))
    let word = desk.model.record.meetings[Self.oak]?.attendance(of: "person-seat6")
    #expect(word?.here == .here && word?.caughtUp == true)
  }

  @Test("a time left empty is that of recording, on the day of the meeting only")
  func timeNow() throws {
    let desk = try at("open-meeting").open(.form(FormPlace("panel.open", about: Self.oak)))
    #expect(desk.screen.contains("Left empty: 09:20, the time it is now"))
    try desk.press("C-d")
    #expect(desk.model.record.meetings[Self.oak]?.opening?.time?.written == "09:20")
    let past = try Desk(practice: 2).given(
      ScreenPage.said(#"{"do":"panel.resume","time":"11:50","day":"2016-03-08"}"#))
    try past.open(.consideration, .meeting(ScreenPage.ash))
    try past.open(.form(FormPlace("panel.adjourn", about: ScreenPage.ash))).press("C-d")
    #expect(past.model.record.meetings[ScreenPage.ash]?.sittings.last?.time == nil)
  }

  // MARK: The log

  @Test("a number says who speaks and goes into the text; recorded, the page is ready for the next")
  func speak() throws {
    let desk = try at("share-information")
    let (before, entries) = (logged(desk).count, desk.entries)
    try desk.press("4 'She said she had fallen.' C-d")
    #expect(desk.page == .step(Self.oak, "share-information"))
    #expect(desk.model.drafts[Self.log] == nil && desk.model.place.editor == nil)
    try desk.press("2 'Known since 2011.' Tab 1 1 C-d")
    let added = logged(desk).dropFirst(before)
    #expect(desk.entries == entries + 2)
    #expect(added.map(\.person) == ["person-seat4", "person-seat2"])
    #expect(added.map(\.said) == ["She said she had fallen.", "Known since 2011."])
    #expect(added.map(\.time?.written) == ["09:20", "09:20"])
    #expect(added.map(\.howKnown) == [nil, .ownRecord])
    #expect(added.map(\.isKey) == [false, true])
    #expect(added.allSatisfy { $0.meeting == Self.oak })
  }

  @Test("who speaks can be picked from the list too: the time is that of the first word of it")
  func picked() throws {
    let desk = try at("share-information").at("person").press("Enter")
    desk.wait(seconds: 60)
    try desk.press("Enter")
    desk.wait(seconds: 300)
    try desk.at("said").press("'Known since 2011.' C-d")
    #expect(logged(desk).last?.person.isEmpty == false)
    #expect(logged(desk).last?.time?.written == "09:21")
    try desk.at("said").press("'Said by nobody yet.'")
    #expect(desk.model.drafts[Self.log]?.answers.text("time") == "09:26")
  }

  @Test("word from outside the room is written down at any step, with its time")
  func fromOutside() throws {
    let desk = try at("give-views").open(.form(Self.log)).at("outside")
    try desk.press("'Investigating officer'").at("may-be-shared").press("'Ask before sharing.'")
    try desk.at("said").press("'No further action.' C-d")
    #expect(desk.page == .step(Self.oak, "give-views"))
    let entry = try #require(logged(desk).last)
    #expect(entry.outside == "Investigating officer" && entry.time?.written == "09:20")
    #expect(entry.maybeShared == "Ask before sharing." && entry.meeting == Self.oak)
  }

  @Test(
    "digits in the text are the text's; another number before it is recorded is another speaker")
  func another() throws {
    let desk = try at("share-information").press("4 'Seen 3 times' Esc")
    #expect(desk.page == .step(Self.oak, "share-information"), "Esc leaves the text first")
    #expect(desk.model.drafts[Self.log]?.answers.text("said") == "Seen 3 times")
    #expect(desk.line(1).contains("draft kept"))
    try desk.press("2 C-d")
    #expect(logged(desk).last?.person == "person-seat2")
    #expect(logged(desk).last?.said == "Seen 3 times")
    try desk.press("Esc")
    #expect(desk.page == .meeting(Self.oak))
  }

  @Test("who was picked and said nothing is no draft")
  func nothingSaid() throws {
    let desk = try at("share-information").press("3 Esc")
    #expect(desk.model.draftCount == 0 && desk.model.drafts[Self.log] == nil)
    #expect(desk.line(1).contains("recorded"))
  }

  @Test("0 is for somebody who is not in the room: who, may it be shared, what")
  func outside() throws {
    let desk = try at("share-information")
    try desk.press("0 'Investigating officer, by telephone' Tab 'Ask first' Tab 'No action.' C-d")
    let entry = try #require(logged(desk).last)
    #expect(entry.outside == "Investigating officer, by telephone" && entry.person.isEmpty)
    #expect(entry.maybeShared == "Ask first" && entry.said == "No action.")
  }

  @Test("a text that was begun is offered where it was begun, after the program has ended")
  func goOn() throws {
    let desk = try at("share-information").press("4 'Half a sent")
    desk.take(.tick)
    try desk.given([])
    #expect(desk.screen.contains("You were typing"))
    try desk.press("Enter")
    #expect(desk.page == .step(Self.oak, "share-information"))
    #expect(desk.model.focusedField?.id == "said")
    try desk.press("C-e 'ence.' C-d")
    #expect(logged(desk).last?.said == "Half a sentence.")
  }

  @Test("what stands against it stays on the page, with the field named")
  func refused() throws {
    let desk = try at("share-information").press("4 Tab 1 C-d")
    #expect(desk.page == .step(Self.oak, "share-information"))
    #expect(desk.model.focusedField?.id == "said")
    #expect(desk.model.focusedField?.problem?.isEmpty == false)
  }

  @Test("a question is asked by number, answered, and the page is ready for the next")
  func ask() throws {
    let desk = try at("question-information").press("3 'Who saw her last?' Tab 'Member H' C-d")
    let asked = try #require(desk.model.record.meetings[Self.oak]?.questions.last)
    #expect(asked.asker == "person-seat3" && asked.question == "Who saw her last?")
    #expect(asked.answer == "Member H")
    #expect(desk.page == .step(Self.oak, "question-information"))
    try desk.press("g")
    #expect(desk.page == .criteria("question-information"))
    #expect(desk.screen.contains("The test of suspicion"))
  }

  // MARK: Steps

  @Test("a step is ended by one key and leads to the next; what it lacks is asked first")
  func stepDone() throws {
    let desk = try at("open-meeting").press("n Enter")
    #expect(desk.page == .step(Self.oak, "hear-options"))
    #expect(desk.model.record.meetings[Self.oak]?.steps["open-meeting"]?.time?.written == "09:20")
    try desk.press("n Enter")
    #expect(
      desk.page
        == .departure(FormPlace("panel.step", about: Self.oak, preset: ["step": "hear-options"])))
    // Nothing was typed: going back leaves nothing behind.
    try desk.press("Esc")
    #expect(desk.page == .step(Self.oak, "hear-options") && desk.model.draftCount == 0)
    try desk.press("n Enter 'No adviser came.' C-d")
    #expect(desk.page == .step(Self.oak, "share-information"))
    #expect(desk.model.record.caseFile.departures.last?.reason == "No adviser came.")
  }

  @Test("the recommendation is read back and agreed by one key, with the time")
  func readBack() throws {
    let desk = try at("write-recommendation").given(
      ScreenPage.said(
        #"{"do":"panel.recommend","recommendation":"scr","reasons":"r","disagreement":"d","dissenters":["person-seat6"],"because":{"every-member-asked":{"reason":"r"},"quorum-met":{"reason":"r"}}}"#
      ))
    try desk.open(.consideration, .meeting(Self.oak), .step(Self.oak, "write-recommendation"))
    try desk.press("1")
    let read = desk.model.record.meetings[Self.oak]?.readBack
    #expect(read?.agreed == .yes && read?.time?.written == "09:20")
    #expect(read?.confirmedBy == ["person-seat6"])
    #expect(desk.page == .step(Self.oak, "write-recommendation"))
  }
}
