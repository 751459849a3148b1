import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("What is typed is a draft until it is recorded")
struct UpdateDraftTests {
  private static let question = FormPlace("questions.add")

  /// At an empty question to somebody, in a case of one's own.
  private func desk() throws -> Desk {
    let desk = try Desk(ownCase: "2016-20", "Birch").press("f")
    #expect(desk.page == .form(Self.question))
    return try desk.at("question")
  }

  private func typed(_ desk: Desk) -> String {
    desk.model.drafts[Self.question]?.answers.text("question") ?? ""
  }

  private func onDisk(_ desk: Desk) -> String {
    desk.keptHere.drafts[Self.question]?.answers.text("question") ?? ""
  }

  @Test("typing keeps nothing yet; the next tick does")
  func tick() throws {
    let desk = try desk().press("'Who saw her?'")
    #expect(desk.model.saved == .typing)
    #expect(typed(desk) == "Who saw her?" && onDisk(desk) == "")
    desk.wait(seconds: 1)
    #expect(desk.model.saved == .draftKept)
    #expect(onDisk(desk) == "Who saw her?")
    #expect(desk.line(1).hasSuffix("draft kept"))
    #expect(desk.entries == 1)
  }

  @Test("a tick with nothing typed since writes nothing")
  func idle() throws {
    let desk = try desk().press("'Who'")
    desk.wait(seconds: 1)
    let asked = desk.asked.count
    desk.wait(seconds: 60)
    #expect(desk.asked.count == asked)
  }

  @Test("leaving a field keeps at once", arguments: ["Tab", "BackTab", "Esc"])
  func leaving(key: String) throws {
    let desk = try desk().press("'Who?' \(key)")
    #expect(onDisk(desk) == "Who?")
    #expect(desk.model.saved == .draftKept)
  }

  @Test("every answer that is chosen is kept at once")
  func choosing() throws {
    let desk = try Desk(ownCase: "2016-20", "Birch")
      .open(.facts, .form(FormPlace("safety.add"))).press("1")
    let place = FormPlace("safety.add")
    #expect(desk.keptHere.drafts[place]?.answers.text("answer") == "safe")
  }

  @Test("recording makes one entry, clears the draft and goes back to where it was opened")
  func recording() throws {
    let desk = try desk().press("'Who?' C-d")
    #expect(desk.entries == 2)
    #expect(desk.model.drafts.isEmpty && desk.keptHere.isEmpty)
    #expect(desk.page == .overview && desk.model.saved == .recorded)
    #expect(desk.line(1).hasSuffix("recorded"))
    #expect(desk.model.notice != nil)
  }

  @Test("the draft's command is recorded once, however often it is sent")
  func twice() throws {
    let desk = try desk().press("'Who?' C-d")
    let effects = desk.asked.filter { if case .record = $0 { true } else { false } }
    guard case .record(_, let submission) = try #require(effects.first) else { return }
    var history = try #require(desk.model.open?.history)
    let again = try history.record(submission, desk.model.now.context, under: desk.guidance)
    #expect(!again && history.entries.count == 2)
  }

  @Test("going back and coming again finds what was typed")
  func comingBack() throws {
    let desk = try desk().press("'Who?' Esc")
    #expect(desk.page == .overview && desk.screen.contains("draft kept"))
    try desk.press("f")
    #expect(typed(desk) == "Who?" && desk.screen.contains("Who?"))
  }

  @Test("opening the case again offers to go on where one was typing")
  func reopening() throws {
    let desk = try desk().press("'Who?'")
    desk.wait(seconds: 2)
    try desk.given()
    guard case .confirm(let confirmation, _) = desk.model.overlay else {
      Issue.record("nothing is offered")
      return
    }
    #expect(confirmation.act == .goOn(Self.question))
    try desk.press("Enter")
    #expect(desk.page == .form(Self.question) && typed(desk) == "Who?")
  }

  @Test("throwing away asks, with keeping first, and leaves nothing behind")
  func throwingAway() throws {
    let desk = try desk().press("'Who?'")
    try desk.at(.throwAway).press("Enter")
    guard case .confirm(_, choice: 0) = desk.model.overlay else {
      Issue.record("nothing is asked")
      return
    }
    try desk.press("Enter")
    #expect(typed(desk) == "Who?")
    try desk.at(.throwAway).press("Enter Esc")
    #expect(typed(desk) == "Who?")
    // No letter answers a question.
    try desk.at(.throwAway).press("Enter y")
    #expect(typed(desk) == "Who?" && desk.model.overlay != nil)
    try desk.press("Down Enter")
    #expect(desk.model.drafts.isEmpty && desk.keptHere.isEmpty)
    #expect(desk.entries == 1 && desk.page == .overview)
  }

  @Test("where nothing is typed there is nothing to throw away")
  func nothingTyped() throws {
    let desk = try desk()
    #expect(throws: Desk.NotOnTheScreen.self) { try desk.at(.throwAway) }
  }

  // MARK: A disk that refuses

  @Test("an entry that cannot be written leaves the text and says why; recording again records it")
  func diskFull() throws {
    let desk = try desk().press("'Who?'")
    desk.trouble = "The disk is full."
    try desk.press("C-d")
    #expect(desk.model.saved == .failed("The disk is full."))
    #expect(desk.page == .form(Self.question) && typed(desk) == "Who?")
    #expect(desk.screen.contains("The disk is full.") && desk.screen.contains("Who?"))
    #expect(!desk.line(1).contains("draft kept") && !desk.line(1).contains("recorded"))
    #expect(desk.entries == 1)
    desk.trouble = nil
    try desk.press("C-d")
    #expect(desk.entries == 2 && desk.model.drafts.isEmpty)
  }

  @Test("a draft that cannot be kept is said, and tried again with the next key")
  func draftNotKept() throws {
    let desk = try desk().press("'Who'")
    desk.trouble = "The disk is full."
    desk.wait(seconds: 1)
    #expect(desk.model.saved == .failed("The disk is full."))
    #expect(desk.screen.contains("The disk is full.") && desk.screen.contains("Who"))
    desk.trouble = nil
    try desk.press("?")
    desk.wait(seconds: 1)
    #expect(onDisk(desk) == "Who?")
    #expect(desk.model.saved == .draftKept)
  }

  // MARK: Two kinds of place

  @Test("a new case that is being typed is kept outside any case")
  func newCase() throws {
    let desk = try Desk(ownCase: "2016-20", "Birch").press("Esc")
    #expect(desk.page == .cases)
    try desk.open(.form(FormPlace("case.open"))).press("'2016-21'")
    desk.wait(seconds: 1)
    #expect(desk.kept[""]?.drafts.count == 1)
    try desk.press("C-d")
    #expect(desk.page == .overview && desk.model.record.caseFile.details.reference == "2016-21")
    #expect(desk.model.drafts.isEmpty && desk.model.loose.isEmpty)
  }

  @Test("a resize that lays answers out anew stays in the text, and types on in it")
  func resizeAmongAnswers() throws {
    let desk = try Desk(practice: 1)
      .open(.consideration, .meeting(ScreenPage.oak), .step(ScreenPage.oak, "give-views"))
      .open(.form(FormPlace("panel.record-view", about: ScreenPage.oak))).at("reasons")
    try desk.press("'Who'")
    for size in [Size(40, 12), Size(120, 40), Size(44, 14), Size(80, 24)] {
      desk.resize(to: size)
      #expect(desk.model.focusedField?.id == "reasons", "\(size)")
      try desk.press("x")
    }
    let place = FormPlace("panel.record-view", about: ScreenPage.oak)
    #expect(desk.model.drafts[place]?.answers.text("reasons") == "Whoxxxx")
  }

  @Test("a resize in the middle of a word keeps the word and the place in it")
  func resize() throws {
    let desk = try desk().press("'Who saw' Left Left")
    for size in [Size(40, 12), Size(30, 8), Size(120, 40), Size(80, 24)] { desk.resize(to: size) }
    try desk.press("'X'")
    #expect(typed(desk) == "Who sXaw")
  }
}
