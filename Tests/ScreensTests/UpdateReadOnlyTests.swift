import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Looking without writing")
struct UpdateReadOnlyTests {
  private static let reason = "Somebody else has this case open since 09:00."

  private func readOnly(_ page: ScreenPage) throws -> Desk {
    let desk = try page.begin()
    desk.readOnly = Self.reason
    try desk.given()
    return desk
  }

  @Test("a case that is open elsewhere says who has it, and takes no typing")
  func elsewhere() throws {
    let desk = try readOnly(.overview1)
    #expect(desk.model.linear().contains { $0.contains(Self.reason) })
    #expect(desk.line(1).hasSuffix("read only"))
    try desk.open(.facts, .form(FormPlace("safety.add"))).press("1 Space Tab Tab C-d")
    #expect(desk.model.drafts.isEmpty)
    #expect(desk.entries == 72 && desk.model.notice == Self.reason)
    #expect(desk.kept.isEmpty)
  }

  @Test("what would write says why it cannot", arguments: ["m", "f"])
  func letters(key: String) throws {
    let desk = try readOnly(.overview1).press(key)
    #expect(desk.page == .overview && desk.model.notice == Self.reason)
  }

  @Test("Space and x on a checklist record nothing", arguments: ["Space", "x"])
  func checklist(key: String) throws {
    let desk = try readOnly(.checklist).open(ScreenPage.checklist.path).press(key)
    #expect(desk.entries == 125 && desk.model.notice == Self.reason)
  }

  @Test("nothing is written whatever is pressed", arguments: ScreenPage.inCase)
  func everywhere(page: ScreenPage) throws {
    let desk = try readOnly(page)
    let entries = desk.entries
    for page in page.path {
      guard (try? desk.open(page)) != nil else { break }
      for key in ["Space", "1", "x", "Enter", "C-d", "Esc"] { try desk.press(key) }
      while desk.page != .overview, desk.model.places.count > 2 { try desk.press("Esc") }
    }
    #expect(desk.entries == entries && desk.model.drafts.isEmpty)
  }

  // MARK: As it stood

  /// Case 1 on the day its referral came, before anybody of the meeting was written down.
  private func asItStood() throws -> Desk {
    try Desk(practice: 1).open(.record, .entry(21), .asItStood(21))
  }

  @Test("the case as it stood shows nothing that came later")
  func nothingLater() throws {
    let later = [
      "detective inspector", "chairs the consideration panel", "22 March", "21 March", "18 March",
      "9 March",
    ]
    let desk = try asItStood()
    for page in [Page.referral, .facts, .consideration, .people, .record, .decision] {
      let lines = try desk.open(page).model.linear()
      for word in later {
        #expect(!lines.contains { $0.contains(word) }, "\(page): \(word)")
      }
      try desk.press("Esc")
    }
    for word in later { #expect(!desk.screen.contains(word), "\(word)") }
  }

  @Test("what was over its day later is not over it there")
  func dueDates() throws {
    let desk = try asItStood()
    #expect(!desk.screen.contains("days ago"))
    let marked = desk.model.spec().items.contains {
      if case .row(let row) = $0 { row.role == .pastDate } else { false }
    }
    #expect(!marked)
  }

  @Test("nothing can be recorded there, and it says so", arguments: ["m", "f"])
  func recordsNothing(key: String) throws {
    let desk = try asItStood().press(key)
    #expect(desk.entries == 72 && desk.model.notice != nil)
    #expect(desk.page == .asItStood(21))
  }

  @Test("going back shows the case as it is")
  func back() throws {
    let desk = try asItStood().press("Esc Esc Esc")
    #expect(desk.page == .overview && desk.line(1).hasSuffix("recorded"))
    #expect(desk.model.record.meetings.count == 1)
  }

  @Test("going to the overview by name shows the case as it is")
  func overview() throws {
    let desk = try asItStood().press("C-p 'overview' Enter")
    #expect(desk.page == .overview && desk.line(1).hasSuffix("recorded"))
  }
}
