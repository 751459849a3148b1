import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("What stands against recording")
struct UpdateRefusalTests {
  private static let request = FormPlace("agencies.add")

  @Test("a field that is not understood has the focus, and its problem stands under it")
  func field() throws {
    let desk = try Desk(practice: 1).open(.facts, .form(Self.request)).at("agency")
    try desk.press("'Fire service'").at("asked").press("'31/2/2016'").at("note").press("C-d")
    #expect(desk.page == .form(Self.request))
    #expect(desk.model.focusedField?.id == "asked")
    #expect(desk.model.focusedField?.problem?.isEmpty == false)
    #expect(desk.screen.contains("! "))
    #expect(desk.model.drafts[Self.request]?.answers.text("asked") == "31/2/2016")
    #expect(desk.entries == 72)
    // The next key takes the problem away, not the text.
    try desk.press("Backspace")
    #expect(desk.model.focusedField?.problem == nil)
    #expect(desk.model.drafts[Self.request]?.answers.text("asked") == "31/2/201")
  }

  @Test("every field that stands against it says so, the first has the focus")
  func several() throws {
    let desk = try Desk(practice: 1).open(.facts, .form(Self.request)).at("asked")
    try desk.press("'soon'").at("wanted-by").press("'then' C-d")
    let problems = desk.model.linesToChoose().compactMap { $0.field?.problem }
    #expect(problems.count == 3)
    #expect(desk.model.focusedField?.id == "agency")
  }

  @Test("a typed date is answered in words before it is recorded")
  func echo() throws {
    let desk = try Desk(practice: 1).open(.facts, .form(Self.request)).at("asked")
    try desk.press("'24/3/16'")
    #expect(desk.screen.contains("Thursday 24 March 2016"))
  }

  @Test("a time of now is settled when the field is left")
  func now() throws {
    let desk = try Desk(practice: 1)
      .open(.consideration, .meeting(ScreenPage.oak), .step(ScreenPage.oak, "open-meeting"))
      .open(.form(FormPlace("panel.open", about: ScreenPage.oak))).at("time")
    try desk.press("'now' Tab")
    let place = FormPlace("panel.open", about: ScreenPage.oak)
    #expect(desk.model.drafts[place]?.answers.text("time") == "09:20")
    #expect(desk.keptHere.drafts[place]?.answers.text("time") == "09:20")
  }

  // MARK: Going on although something is not met

  private static let facts = FormPlace("stage.complete", preset: ["stage": "facts"])

  private func asked() throws -> Desk {
    try Desk(practice: 1).open(.facts, .form(Self.facts)).press("C-d")
  }

  @Test("only requirements stand against it: the page that states them")
  func departurePage() throws {
    let desk = try asked()
    #expect(desk.page == .departure(Self.facts))
    #expect(desk.model.focusedField?.id == "because:other-children-safe:reason")
    #expect(desk.entries == 72 && desk.model.record.stage.completed["facts"] == nil)
  }

  @Test("going back from it changes nothing", arguments: ["Esc", "line"])
  func goingBack(way: String) throws {
    let desk = try asked()
    if way == "line" { try desk.at(.back).press("Enter") } else { try desk.press(way) }
    #expect(desk.page == .form(Self.facts))
    #expect(desk.entries == 72 && desk.model.record.caseFile.departures.isEmpty)
  }

  @Test("reasons typed there are kept as a draft, also when going back")
  func reasons() throws {
    let desk = try asked().press("'Seen this morning.'")
    desk.wait(seconds: 1)
    let field = "because:other-children-safe:reason"
    #expect(desk.keptHere.drafts[Self.facts]?.answers.text(field) == "Seen this morning.")
    try desk.press("Esc C-d")
    #expect(desk.page == .departure(Self.facts) || desk.entries == 73)
  }

  @Test("with a reason it is recorded, as going on without")
  func goingOn() throws {
    let desk = try asked().press("'Seen this morning.' C-d")
    #expect(desk.page == .facts && desk.entries == 73)
    #expect(desk.model.record.stage.completed["facts"] != nil)
    let departure = try #require(desk.model.record.caseFile.departures.last)
    #expect(departure.requirement == "other-children-safe" && !departure.isMust)
    #expect(departure.reason == "Seen this morning.")
    #expect(desk.model.drafts.isEmpty)
  }

  @Test("without a reason it stays where it is, and says what is needed")
  func noReason() throws {
    let desk = try asked()
    let before = desk.screen
    try desk.press("C-d")
    #expect(desk.page == .departure(Self.facts) && desk.entries == 72)
    #expect(desk.screen != before)
  }

  @Test("a field and a requirement both stand against it: the field comes first")
  func both() throws {
    let desk = try ScreenPage.mustCommission.open().at("option").press("1")
    try desk.at("outcome").press("3").at("day").press("'soon' C-d")
    #expect(desk.model.focusedField?.id == "day")
    try desk.press("Backspace Backspace Backspace Backspace").at("reasons").press("'Why.' C-d")
    #expect(desk.page == .departure(FormPlace("decision.make")))
    #expect(desk.model.focusedField?.id == "because:commission-when-criteria-met:reason")
  }
}
