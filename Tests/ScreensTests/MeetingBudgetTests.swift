import ReviewCore
import TestSupport
import Testing

@testable import Screens

/// The whole of a panel meeting at the keyboard, from the overview back to the overview.
@Suite("What a panel meeting costs in keys")
struct MeetingBudgetTests {
  /// The most there may be that put no character into a text.
  private static let most = 160

  @Test(
    "eight agencies, twelve entries, eight views with reasons, a change of mind, a break, an adjournment"
  )
  func budget() throws {
    let desk = try Desk(practice: 1)
    let (entries, before) = (desk.entries, desk.model.record.listed(\.log).count)
    #expect(desk.page == .overview)
    var keys = 0
    for key in try KeyScript.keys(try script()) {
      var isTyped = false
      if case .character = key { isTyped = desk.model.takesText }
      if !isTyped { keys += 1 }
      desk.take(.key(key))
      // Between one key and the next some time goes by.
      desk.wait(seconds: 1)
    }
    #expect(desk.page == .overview)
    #expect(keys <= Self.most, "\(keys) keys")
    let meeting = try #require(desk.model.record.meetings[ScreenPage.oak])
    let log = desk.model.record.listed(\.log).dropFirst(before)
    #expect(log.count == 12 && log.contains { $0.item.isKey })
    #expect(meeting.views.count == 9)
    #expect(meeting.views.filter { $0.view.change != nil }.count == 1)
    #expect(meeting.views.allSatisfy { !$0.view.reasons.isEmpty || $0.view.change != nil })
    #expect(Set(meeting.views.map(\.view.member)).count == 8)
    #expect(meeting.pauses.count == 1 && meeting.openPause == nil)
    #expect(meeting.interests.count == 1 && meeting.questions.count == 1)
    #expect(meeting.need != nil && meeting.kind != nil && meeting.recommendation != nil)
    #expect(meeting.readBack?.agreed == .yes && meeting.phase == .adjourned)
    #expect(meeting.steps.values.count { $0.state == .done } >= 7)
    #expect(desk.model.draftCount == 0)
    #expect(desk.entries > entries + 30)
  }

  /// The script that the bench runs too.
  private func script() throws -> String {
    let text = try #require(try RepositoryFile.text("Tests/Bench/meeting.keys"))
    return String(text.map { $0 == "\n" ? " " : $0 })
  }
}
