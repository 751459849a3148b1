import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Locking the screen")
struct UpdateLockTests {
  private static let question = FormPlace("questions.add")

  private func typing() throws -> Desk {
    try Desk(ownCase: "2016-20", "Birch").press("f").at("question").press("'Who saw her?'")
  }

  /// The same case opened by another process, from what the disk keeps.
  private func unlocked(_ desk: Desk) throws -> Desk {
    let open = try #require(desk.model.open)
    let again = try Desk(ownCase: "2016-20", "Birch")
    again.take(
      .caseOpened(
        Model.OpenCase(id: open.id, history: open.history),
        draft: KeptDrafts(json: desk.keptHere.json)))
    return again
  }

  @Test("keeps what is typed and comes back to the field, its text and its cursor")
  func back() throws {
    let desk = try typing().press("Left Left")
    desk.take(.command(.lock))
    #expect(desk.model.isLocking)
    #expect(desk.keptHere.drafts[Self.question]?.answers.text("question") == "Who saw her?")
    let again = try unlocked(desk)
    #expect(again.page == desk.page && again.model.places.count == desk.model.places.count)
    #expect(again.model.focusedField?.id == "question" && again.model.overlay == nil)
    #expect(again.model.place.editor?.text == "Who saw her?")
    #expect(again.model.place.editor?.cursor == "Who saw he".utf8.count)
    // The way back was for this once.
    #expect(again.keptHere.back == nil && again.keptHere.drafts.count == 1)
  }

  @Test("a page without anything typed is come back to as well")
  func plainPage() throws {
    let desk = try Desk(ownCase: "2016-20", "Birch").open(.people).press("l")
    #expect(desk.model.isLocking && !desk.keptHere.isEmpty)
    let again = try unlocked(desk)
    #expect(again.page == .people && again.keptHere.isEmpty)
  }

  @Test("comes by itself after the minutes that are set, and not before")
  func idle() throws {
    let desk = try typing()
    desk.set(lockAfterMinutes: 5)
    desk.wait(seconds: 299)
    #expect(!desk.model.isLocking && desk.model.idleSecondsLeft == 1)
    try desk.press("'x'")
    desk.wait(seconds: 299)
    #expect(!desk.model.isLocking)
    desk.wait(seconds: 1)
    #expect(desk.model.isLocking)
  }

  @Test("a key that comes too late is not for the page")
  func late() throws {
    let desk = try typing()
    desk.set(lockAfterMinutes: 5)
    desk.sleep(seconds: 301)
    try desk.press("'x'")
    #expect(desk.model.isLocking)
    #expect(desk.keptHere.drafts[Self.question]?.answers.text("question") == "Who saw her?")
  }

  @Test("does not happen while what is typed cannot be kept")
  func full() throws {
    let desk = try typing()
    desk.trouble = "The disk is full."
    desk.take(.command(.lock))
    #expect(!desk.model.isLocking && desk.screen.contains("The disk is full."))
    #expect(desk.model.place.editor?.text == "Who saw her?")
  }

  @Test("a practice and the first page have nothing to lock, and say so")
  func nothing() throws {
    let practice = try Desk(practice: 1)
    practice.set(lockAfterMinutes: 5)
    practice.wait(seconds: 3000)
    try practice.press("l")
    #expect(!practice.model.isLocking && practice.screen.contains("Nothing is locked."))
    let first = try Desk().press("l")
    #expect(!first.model.isLocking && first.screen.contains("No case folder is open."))
  }

  @Test(
    "every page is kept by name and found again",
    arguments: [
      .cases, .overview, .people, .signOff, .meeting("m"), .step("m", "s"), .agency("a"),
      .checklist("c"), .marker("q"), .register("r"), .notice("n"), .clock("k"), .entry(7),
      .guidanceList("l"), .guidanceItem("i"), .guidanceSearch("two words"),
      .form(FormPlace("people.add", about: "x", preset: ["a": "b"])),
      .choose(FormPlace("people.add"), field: "agency"),
    ] as [Page])
  func pages(page: Page) throws {
    #expect(Page(kept: try #require(page.kept)) == page)
  }
}
