import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Round the table: four digits, the reasons, and on to the next member")
struct UpdateRoundTableTests {
  private static let oak = ScreenPage.oak

  private func place(_ seat: Int) -> FormPlace {
    FormPlace("panel.record-view", about: Self.oak, preset: ["member": "person-seat\(seat)"])
  }

  /// All are here, the meeting is open, and the round has begun.
  private func round(_ more: [Submission] = []) throws -> Desk {
    let desk = try Desk(practice: 1).given(
      ScreenPage.said(#"{"do":"panel.attend-all"}"#, #"{"do":"panel.open","time":"09:15"}"#) + more)
    return try desk.open(.consideration, .meeting(Self.oak), .step(Self.oak, "give-views"))
  }

  private func views(_ desk: Desk) -> [Panel.GivenView] {
    desk.model.record.meetings[Self.oak]?.views ?? []
  }

  @Test("digits answer in place, Enter takes the reasons, recording goes on to the next member")
  func inTurn() throws {
    let desk = try round()
    try desk.press("1 1 3 1 Enter")
    #expect(desk.page == .form(place(1)) && desk.model.focusedField?.id == "reasons")
    try desk.press("'Much to learn.' C-d")
    #expect(desk.page == .step(Self.oak, "give-views"))
    #expect(desk.model.focusedView == place(2))
    let view = try #require(views(desk).last?.view)
    #expect(view.member == "person-seat1" && view.learn == .yes && view.review == .yes)
    #expect(view.criteria == .unsure && view.kind == .scr && view.reasons == "Much to learn.")
    #expect(views(desk).last?.wasPresent == true && views(desk).last?.wasOpen == true)
  }

  @Test("until its line is left another key replaces an answer, and nothing is recorded")
  func replaced() throws {
    let desk = try round()
    let entries = desk.entries
    try desk.press("1 2 Left 1 3 2")
    #expect(desk.entries == entries && desk.model.draftCount == 1)
    #expect(desk.model.drafts[place(1)]?.answers.text("review") == "yes")
    #expect(desk.screen.contains(Wording.noneYet))
    try desk.press("Enter 'Because.' Esc")
    #expect(desk.entries == entries, "going back records nothing by itself")
    try desk.press("Down")
    #expect(desk.entries == entries + 1)
    #expect(views(desk).last?.view.kind == .otherReview)
    #expect(desk.model.focusedView == place(2) && desk.model.draftCount == 0)
  }

  @Test("no reasons: asked why at once, and never a dead end")
  func noReasons() throws {
    let desk = try round().press("1 1 1 1 Down")
    #expect(desk.page == .departure(place(1)))
    try desk.press("Esc")
    #expect(desk.page == .step(Self.oak, "give-views"))
    #expect(desk.model.drafts[place(1)] != nil, "the answers stay")
    try desk.press("Up Down 'Declined to give a reason.' C-d")
    #expect(views(desk).last?.view.reasons == "" && views(desk).last?.view.review == .yes)
    #expect(desk.model.record.openDepartures.last?.departure.requirement == "view-reasons")
    #expect(desk.page == .step(Self.oak, "give-views"))
  }

  @Test("who gives no view is asked no more, and no reason")
  func noView() throws {
    let desk = try round().press("1 4")
    #expect(desk.model.place.option == Model.tableFields.count)
    try desk.press("Down")
    #expect(views(desk).last?.view.review == .givesNoView)
    #expect(desk.page == .step(Self.oak, "give-views") && desk.model.focusedView == place(2))
  }

  private static let first = ScreenPage.said(
    #"{"do":"panel.record-view","member":"person-seat3","learn":"yes","review":"no","criteria":"no","kind":"no-review","reasons":"One missed call."}"#
  )

  /// Member C now says yes.
  private func changing() throws -> Desk {
    let desk = try round(Self.first)
    try desk.press("Down Down Right 1")
    return try desk.press("Down")
  }

  @Test("a second answer that differs is asked which it is: a change of mind")
  func changed() throws {
    let desk = try changing()
    #expect(desk.page == .secondAnswer(place(3)))
    #expect(desk.screen.contains("Number 3 gave another view before. Which is it?"))
    #expect(desk.screen.contains("no before, yes now") && desk.screen.contains("One missed call."))
    try desk.press("1 'Had not known of the second call.' C-d")
    #expect(desk.page == .step(Self.oak, "give-views"))
    let view = try #require(views(desk).last?.view)
    #expect(view.change == .changedTheirMind && view.review == .yes)
    #expect(view.changeReason == "Had not known of the second call.")
    #expect(view.reasons == "", "the reasons of the view before are not those of this one")
    #expect(views(desk).count == 2)
    #expect(desk.screen.contains("no→yes"))
  }

  @Test("it was written down wrongly: the reasons stay")
  func wronglyWritten() throws {
    let desk = try changing().press("1 BackTab 2 'Misheard.' C-d")
    let view = try #require(views(desk).last?.view)
    #expect(view.change == .writtenWrongly && view.reasons == "One missed call.")
  }

  @Test("it stays as it was: nothing is recorded, nothing is left behind")
  func leftAsItWas() throws {
    let desk = try changing()
    let entries = desk.entries
    try desk.press("3")
    #expect(desk.page == .step(Self.oak, "give-views"))
    #expect(desk.entries == entries && desk.model.draftCount == 0)
  }

  @Test("what was typed last is kept while it is asked which view it is")
  func keptWhileAsked() throws {
    let desk = try round(Self.first).press("Down Down Enter 'And two calls later.' C-d")
    try #require(desk.page != .secondAnswer(place(3)), "what follows on a reason changes nothing")
    let changing = try round(Self.first)
    try changing.press("Down Down Right 1 Enter C-u 'Now I know of it.' C-d")
    try #require(changing.page == .secondAnswer(place(3)))
    #expect(
      changing.keptHere.drafts[place(3)]?.answers.text("reasons") == "Now I know of it.")
  }

  @Test("a kind that is said later has its own time; the view keeps the one it was given at")
  func kindLater() throws {
    let view =
      #"{"do":"panel.record-view","member":"person-seat3","review":"yes","reasons":"R.","time":"09:16"}"#
    let desk = try round(ScreenPage.said(view)).press("Down Down Right Right Right 1 C-d")
    let given = try #require(views(desk).last?.view)
    #expect(given.kind == .scr && given.kindAt?.written == "09:20")
    #expect(given.time?.written == "09:16" && given.change == nil)
    try desk.press("Up Enter ' And more.' C-d")
    #expect(views(desk).last?.view.kindAt?.written == "09:20")
  }

  @Test("key information after a view: named, and asked again in one key")
  func askAgain() throws {
    let desk = try round(
      Self.first
        + ScreenPage.said(
          #"{"do":"log.add","said":"No further action.","outside":"Officer","key":true,"time":"10:52","meeting":"meeting-oak01"}"#
        ))
    #expect(desk.screen.contains("Entry 8 (10:52) came after number 3 spoke. Ask again?"))
    let again = desk.model.linesToChoose().compactMap(\.row)
      .first { $0.text == Wording.theyKeepTheirViews }
    try desk.at(try #require(again).action).press("Enter")
    #expect(desk.model.record.meetings[Self.oak]?.askedAgain.map(\.member) == ["person-seat3"])
    #expect(!desk.screen.contains("Ask again?"))
  }

  @Test("by line the same: the number of the member asks every field")
  func byLine() throws {
    let desk = try round()
    let lines = desk.model.linear()
    #expect(lines.contains("1 Member A, Police"))
    #expect(lines.contains { $0.hasPrefix("Legal adviser, Legal department: advises") })
  }
}
