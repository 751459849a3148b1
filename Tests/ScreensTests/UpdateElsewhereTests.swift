import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("What is typed can be kept elsewhere")
struct UpdateElsewhereTests {
  private static let question = FormPlace("questions.add")

  private func failing() throws -> Desk {
    let desk = try Desk(ownCase: "2016-20", "Birch").press("f").at("question")
    desk.trouble = "The disk is full."
    return try desk.press("'Who saw her?' C-d")
  }

  @Test("after a failure the text is on screen, and the keys say both ways on")
  func offered() throws {
    let desk = try failing()
    #expect(desk.screen.contains("Who saw her?") && desk.screen.contains("The disk is full."))
    #expect(desk.screen.contains("Ctrl-D record") && desk.screen.contains("Ctrl-O keep elsewhere"))
  }

  @Test("a copy goes to another disk, the text stays, and nothing counts as recorded")
  func kept() throws {
    let desk = try failing().press("C-o '/stick/typed.age' C-d")
    let kept = try #require(desk.kept["/stick/typed.age"])
    #expect(kept.drafts.keys.map(\.form) == ["questions.add"])
    #expect(desk.screen.contains("Kept there, for you alone."))
    try desk.press("Esc")
    #expect(desk.page == .form(Self.question) && desk.screen.contains("Who saw her?"))
    #expect(desk.model.record.listed(\.questions).isEmpty)
    // Once the disk is well again it is recorded as ever.
    desk.trouble = nil
    try desk.press("C-d")
    #expect(desk.model.record.listed(\.questions).map(\.item.question) == ["Who saw her?"])
  }

  @Test("it is taken up again, and what is typed here already stays")
  func takenUp() throws {
    let desk = try failing().press("C-o '/stick/typed.age' C-d Esc")
    let elsewhere = try #require(desk.kept["/stick/typed.age"])
    let again = try Desk(ownCase: "2016-20", "Birch").press("m").at("text").press("'A note.'")
    again.kept["/stick/typed.age"] = elsewhere
    again.take(.command(.takeUp))
    try again.press("'/stick/typed.age' C-d")
    #expect(
      Set(again.model.typed.keys.map(\.form)) == ["questions.add", "case.note"])
    #expect(again.model.typed[Self.question]?.answers.text("question") == "Who saw her?")
  }

  @Test("a place that is taken is said, and nothing typed is lost")
  func taken() throws {
    let desk = try failing()
    desk.kept["/stick/typed.age"] = KeptDrafts()
    try desk.press("C-o '/stick/typed.age' C-d")
    #expect(desk.screen.contains("there is something already"))
    #expect(desk.model.typed[Self.question] != nil && desk.model.saved != .recording)
  }

  @Test("with nothing typed there is nothing to keep")
  func nothing() throws {
    let desk = try Desk(ownCase: "2016-20", "Birch").press("C-o")
    #expect(desk.page == .overview && desk.screen.contains(Wording.nothingTyped))
  }
}
