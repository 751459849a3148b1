import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Keys on the day of an event")
struct UpdateEventDayTests {
  private let event = ScreenPage.eventList

  private func day(_ given: [Submission] = ScreenPage.onTheDay) throws -> Desk {
    try Desk(practice: 4).given(given).open(.review, .event(event), .eventDay(event))
  }

  private func mark(_ desk: Desk, _ person: String) -> EventDay.Mark? {
    desk.model.record.eventDays[event]?.marks[person]
  }

  @Test("Space: arrived now, or by video as was said, and on to the next who is expected")
  func arrived() throws {
    let desk = try day().press("Space Space Space Space")
    #expect(mark(desk, "person-prac1")?.here == .arrived)
    #expect(mark(desk, "person-prac1")?.time?.written == "09:00")
    #expect(mark(desk, "person-prac4")?.here == .byVideo)
    #expect(mark(desk, "person-prac5") == nil, "who cannot come is passed over")
    let entries = desk.entries
    try desk.press("Home Space")
    #expect(desk.entries == entries, "who is here does not arrive again")
  }

  @Test("Backspace: expected again, with no time")
  func takeBack() throws {
    let desk = try day().press("Space Home Backspace")
    #expect(mark(desk, "person-prac1")?.here == .expected)
    #expect(mark(desk, "person-prac1")?.time == nil)
  }

  @Test("typed in on another day, no time is made up")
  func later() throws {
    let desk = try day([]).press("Space")
    #expect(mark(desk, "person-prac1")?.here == .arrived && mark(desk, "person-prac1")?.time == nil)
  }

  @Test("what the group said names nobody: where it does, the page says so, and records it")
  func namesNobody() throws {
    let form = FormPlace("event-remarks.add", preset: ["event": event])
    let person = #"{"do":"people.add","id":"person-zebed","name":"Zebedee Quillfeather"}"#
    let desk = try day(ScreenPage.onTheDay + ScreenPage.said(person)).open(.form(form)).at("said")
    try desk.press("'Everybody knew of the other girl.' Tab")
    #expect(!desk.screen.contains("names somebody"))
    try desk.at("said").press("' zebedee said it.' Tab")
    #expect(desk.screen.contains("This names somebody of the case."))
    try desk.press("C-d")
    #expect(desk.model.record.listed(\.eventRemarks).count == 1)
  }

  @Test("u writes down who was not invited, and the day says whom to ask")
  func uninvited() throws {
    let desk = try day().press("u 'Director' Tab 'Social care' C-d")
    #expect(desk.page == .eventDay(event))
    #expect(desk.screen.contains("ask the lead reviewer"))
    #expect(desk.model.record.listed(\.uninvited).last?.item.time?.written == "09:00")
  }

  @Test("1: a child may be at risk stands first on the overview until it is answered")
  func risk() throws {
    let desk = try day().press("1 'We all knew about the other girl.' C-d")
    #expect(desk.model.notice == "Recorded. Tell the lead reviewer now.")
    let id = try #require(desk.model.record.openRisks.first?.id)
    while desk.page != .overview { try desk.press("Esc") }
    let first = try #require(desk.model.linesToChoose().first?.row)
    #expect(first.text.hasPrefix("A child may be at risk now") && first.role == .attention)
    #expect(first.action == .open(.form(FormPlace("event-risks.change", about: id))))
    try desk.at(first.action).press("Enter").at("answer").press("'Duty team told.' C-d")
    #expect(desk.model.record.openRisks.isEmpty)
    #expect(desk.model.linesToChoose().first?.row?.text.hasPrefix("A child may") == false)
  }

  @Test("3: of somebody who stepped out nothing is asked but whom to call")
  func call() throws {
    let desk = try day().press("3")
    #expect(
      desk.model.linesToChoose().compactMap(\.field?.id)
        == ["person", "time", "called", "called-by"])
  }
}
