import TestSupport
import Testing

@testable import Screens

@Suite("Pages: fewer members than the board asks for, and where appendix 1 leads")
struct ScreenQuorumTests {
  @Test("the meeting says how many are here, and its first step when that changed")
  func lost() throws {
    let meeting = try ScreenPage.quorumLostMeeting.open(Size(80, 60)).screen
    #expect(meeting.contains("Your board's own rule: 5 members. Here now: 4."))
    let step = try ScreenPage.quorumLost.open(Size(80, 60)).screen
    #expect(step.contains("11:45: too few members here, 4 of 5."))
  }

  @Test("element 54: planning the review leads to the checklists for the media and for the scope")
  func lists() throws {
    let rows = try ScreenPage.plan.open().model.spec().items.compactMap { item -> Page? in
      if case .row(let row) = item, case .open(let page) = row.action { page } else { nil }
    }
    #expect(rows.contains(.checklist("media-coverage-likely")))
    #expect(rows.contains(.checklist("scoping")))
  }
}
