import ReviewCore
import StrictJSON
import TestSupport
import Testing

@testable import Screens

@Suite("The break")
struct UpdateBreakTests {
  private static let called = #"{"do":"panel.call","id":"meeting-aaaaa","day":"1 March 2016"}"#
  private static let opened = #"{"do":"panel.open","id":"meeting-aaaaa","time":"09:30"}"#

  /// A meeting that is open, in a folder with a passphrase; the number is not chosen yet.
  private func meeting() throws -> Desk {
    try Desk(ownCase: "2016-20", "Birch").given(
      try [Self.called, Self.opened].map { try Submission(json: JSON(parsing: Array($0.utf8))) })
  }

  private func paused() throws -> Desk { try meeting().press("b '4711' Enter") }

  private func panel(_ desk: Desk) -> Panel.State? {
    desk.model.open?.history.record.meetings["meeting-aaaaa"]
  }

  @Test("b asks for the number once, covers the screen, and records the time and nothing else")
  func begins() throws {
    let desk = try meeting()
    let before = desk.entries
    try desk.press("b")
    #expect(desk.screen.contains("Choose a meeting number") && desk.model.cover == nil)
    try desk.press("'47a' Enter")
    #expect(desk.model.cover == nil && desk.screen.contains("four digits"))
    try desk.press("'4711' Enter")
    #expect(desk.model.cover != nil && desk.entries == before + 1)
    #expect(panel(desk)?.openPause?.from.time != nil)
    #expect(!desk.screen.contains("Birch") && desk.screen.contains("O F F I C I A L"))
    try desk.press("'4711'")
    #expect(desk.model.cover == nil && panel(desk)?.pauses.first?.to?.time != nil)
    try desk.press("b")
    #expect(desk.model.cover != nil, "the number is asked once")
  }

  @Test("no key shows anything but the number, and it is shown as dots")
  func keys() throws {
    let desk = try paused()
    let covered = desk.screen
    try desk.press("h l q m Enter Esc Tab C-p C-d / ? F1 Space")
    #expect(desk.screen == covered && !desk.model.isLeaving && !desk.model.isLocking)
    try desk.press("'47'")
    #expect(desk.screen.contains("••") && !desk.screen.contains("47"))
    try desk.press("Backspace Backspace Backspace")
    #expect(desk.screen == covered)
  }

  @Test("three wrong tries ask for the passphrase; unlocking says that the meeting goes on")
  func wrong() throws {
    let desk = try paused().press("'1111' '2222'")
    #expect(desk.screen.contains("1 try is left, then the passphrase."))
    try desk.press("'3333'")
    #expect(desk.model.isLocking && !desk.screen.contains("Birch"))
    #expect(desk.keptHere.back?.wasPaused == true && desk.keptHere.meetingNumber == "4711")
    let open = try #require(desk.model.open)
    let again = try Desk(ownCase: "2016-20", "Birch")
    again.take(
      .caseOpened(
        Model.OpenCase(id: open.id, history: open.history),
        draft: KeptDrafts(json: desk.keptHere.json)))
    #expect(again.model.meetingNumber == "4711" && again.model.cover == nil)
    #expect(again.asked.contains { if case .note = $0 { true } else { false } })
  }

  @Test("after half an hour of the page the screen locks")
  func halfAnHour() throws {
    let desk = try paused()
    desk.set(lockAfterMinutes: 5)
    for _ in 0..<119 { desk.wait(seconds: 15) }
    #expect(!desk.model.isLocking && desk.model.idleSecondsLeft == 15)
    desk.wait(seconds: 15)
    #expect(desk.model.isLocking)
  }

  @Test("a computer that slept is unlocked with the passphrase, in the break and in the meeting")
  func slept() throws {
    let desk = try paused()
    desk.set(lockAfterMinutes: 5)
    desk.wait(seconds: 200)
    #expect(desk.model.isLocking)
    let sitting = try paused().press("'4711'")
    sitting.set(lockAfterMinutes: 5)
    sitting.wait(seconds: 400)
    #expect(sitting.model.isLocking && sitting.model.cover == nil)
  }

  @Test("while people sit together idle minutes bring the page, not the lock, and record nothing")
  func idle() throws {
    let desk = try paused().press("'4711' m 'He said' ")
    desk.set(lockAfterMinutes: 5)
    let before = desk.entries
    for _ in 0..<20 { desk.wait(seconds: 15) }
    #expect(desk.model.cover != nil && !desk.model.isLocking && desk.entries == before)
    #expect(desk.screen.contains("The screen is covered.") && !desk.screen.contains("paused"))
    // A key that comes too late is not for the page.
    try desk.press("'x' '4711'")
    #expect(desk.model.cover == nil && desk.model.place.editor?.text == "He said")
    #expect(desk.entries == before)
  }

  @Test("without a number, or with no meeting, idle minutes lock")
  func locks() throws {
    let desk = try meeting()
    desk.set(lockAfterMinutes: 5)
    desk.wait(seconds: 300)
    #expect(desk.model.isLocking)
    let nobody = try Desk(ownCase: "2016-20", "Birch").press("b")
    #expect(nobody.model.cover == nil && nobody.screen.contains("No meeting is open"))
  }

  @Test("the number is chosen where the meeting is opened, and stands in no record")
  func opening() throws {
    let desk = try Desk(ownCase: "2016-20", "Birch").given(
      try Submission(json: JSON(parsing: Array(Self.called.utf8))))
    let form = FormPlace("panel.open", about: "meeting-aaaaa")
    try desk.open(.consideration, .meeting("meeting-aaaaa"), .step("meeting-aaaaa", "open-meeting"))
      .open(.form(form)).at("time").press("'9:30'").at(Model.numberField).press("'47' C-d")
    #expect(desk.model.meetingNumber == nil && desk.screen.contains("has four digits"))
    try desk.at(Model.numberField).press("End '11' C-d")
    #expect(desk.model.meetingNumber == "4711" && panel(desk)?.phase == .open)
    #expect(desk.model.open?.history.entries.contains { "\($0.content)".contains("4711") } == false)
    #expect(desk.keptHere.meetingNumber == "4711")
    try desk.press("b '4711'")
    #expect(desk.model.cover == nil && panel(desk)?.pauses.count == 1)
  }

  @Test("the number goes with the meeting")
  func gone() throws {
    let desk = try paused().press("'4711'")
    try desk.open(.consideration, .meeting("meeting-aaaaa"))
    try desk.open(.form(FormPlace("panel.adjourn", about: "meeting-aaaaa"))).press("C-d")
    #expect(panel(desk)?.phase == .adjourned && desk.model.meetingNumber == nil)
  }

  @Test("in a practice three wrong tries end the break, for there is no passphrase")
  func practice() throws {
    let desk = try Desk(practice: 1).given(
      try Submission(
        json: JSON(
          parsing: Array(#"{"do":"panel.open","id":"meeting-oak01","time":"09:30"}"#.utf8))))
    try desk.press("b '4711' Enter")
    for _ in 0..<200 { desk.wait(seconds: 15) }
    #expect(desk.model.cover != nil && desk.screen.contains("P R A C T I C E"))
    try desk.press("'1111' '1111' '1111'")
    #expect(desk.model.cover == nil && desk.screen.contains("The break is over"))
  }

  // MARK: A meeting day

  private func folder(_ lines: Model.CaseLine...) -> Model.Folder {
    Model.Folder(path: "/memory", member: "A", isPractice: false, cases: lines)
  }

  private func line(_ id: String, _ days: String..., isOpen: Bool = false) -> Model.CaseLine {
    var line = Model.CaseLine(id: id, reference: id, name: id, stage: "")
    line.meetingDays = days.compactMap { Day(iso: $0) }
    line.isMeetingOpen = isOpen
    return line
  }

  @Test("on a meeting day the folder opens at that meeting; the list is further keys away")
  func meetingDay() throws {
    let meeting = try meeting()
    let desk = try Desk()
    let today = desk.model.today.iso
    desk.take(.folderOpened(folder(line("a"), line("b", today), line("c", "2016-01-01"))))
    #expect(desk.asked.contains(.openCase("b")))
    let history = try #require(meeting.model.open?.history)
    desk.take(.caseOpened(Model.OpenCase(id: "b", history: history), draft: nil))
    #expect(desk.page == .meeting("meeting-aaaaa"))
    // The test's world has no such case, and said so.
    try desk.press("Esc Esc Esc")
    #expect(desk.page == .cases)
    // Coming back to the list does not lead away from it again.
    desk.take(.folderOpened(folder(line("b", today))))
    #expect(desk.page == .cases && desk.asked.filter { $0 == .openCase("b") }.count == 1)
  }

  @Test("two meetings on one day leave the choice, and no meeting today leads nowhere")
  func choice() throws {
    let desk = try Desk()
    let today = desk.model.today.iso
    desk.take(.folderOpened(folder(line("a", today), line("b", isOpen: true))))
    #expect(desk.page == .cases && desk.asked.isEmpty)
    let other = try Desk()
    other.take(.folderOpened(folder(line("a", "2016-01-01"))))
    #expect(other.page == .cases && other.asked.isEmpty)
  }
}
