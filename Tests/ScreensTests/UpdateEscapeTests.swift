import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Esc goes back and discards nothing")
struct UpdateEscapeTests {
  @Test(
    "from every page to the one it was opened from, with what was typed",
    arguments: ScreenPage.inCase)
  func back(page: ScreenPage) throws {
    let desk = try page.open()
    guard desk.page != .overview else { return }
    if desk.model.focusedField?.isTyped == true {
      try desk.press("'word'")
    } else if desk.model.focusedField != nil {
      try desk.press("Space")
    }
    // From a form below the lines of a page the way leads over its lines.
    if desk.model.pageForm == nil, desk.model.focusedField != nil { try desk.press("Esc") }
    let parent = desk.model.places[desk.model.places.count - 2].page
    let drafts = desk.model.drafts
    let entries = desk.entries
    try desk.press("Esc")
    #expect(desk.page == parent)
    #expect(desk.model.drafts == drafts && desk.entries == entries)
    #expect(desk.keptHere.drafts == drafts.filter { !$0.value.answers.isEmpty })
    #expect(desk.model.saved != .typing)
  }

  @Test("from what lies over a page to the page", arguments: ScreenPage.overlays)
  func overlay(page: ScreenPage) throws {
    let desk = try page.open().press("Esc")
    #expect(desk.model.overlay == nil && desk.page == .overview)
    #expect(!desk.model.isLeaving)
  }

  @Test("from a case to the list of cases, which closes it")
  func toCases() throws {
    let desk = try Desk(practice: 1).press("Esc")
    #expect(desk.page == .cases && desk.model.open == nil)
    #expect(desk.asked.contains(.closeCase))
  }
}
