import Guidance
import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Keys of a checklist")
struct UpdateChecklistTests {
  private let event = "event-bbbbb"

  /// At the checklist of a second event, of which nothing is said yet.
  private func fresh(given: [Submission] = []) throws -> Desk {
    let second = ScreenPage.said(
      #"{"do":"event.add","id":"event-bbbbb","purpose":"To check what was learned."}"#)
    return try Desk(practice: 4).given(second + given).open(.review, .checklist(event))
  }

  private func items(_ desk: Desk) -> [String] { desk.guidance["practitioner-event"].map(\.id) }

  private func word(_ desk: Desk, _ item: String) -> Checklist.Word? {
    desk.model.record.checklist(event).items[item]
  }

  private func focused(_ desk: Desk) -> String? {
    guard case .open(.form(let form)) = desk.model.stops()[desk.model.place.focus].row?.action
    else { return nil }
    return form.preset["item"]
  }

  @Test("the checklist of another event is open, whatever was said for the first")
  func another() throws {
    let desk = try fresh()
    #expect(desk.line(2).hasPrefix(" 0 of 11 agreed."))
  }

  // MARK: Budgets

  @Test("11 items are ticked and the overview is back within 13 keys")
  func ticking() throws {
    let script = String(repeating: "Space ", count: 11) + "Esc Esc"
    let keys = try KeyCount(script, on: fresh())
    #expect(keys.desk.page == .overview && keys.desk.entries == 137)
    #expect(keys.desk.model.record.checklist(event).items.values.allSatisfy { $0.state == .agreed })
    #expect(keys.keys <= 13 && keys.typed == 0, "\(keys.keys)")
  }

  @Test("an action, its lead and its date take at most 6 keys an item besides the text")
  func actions() throws {
    let one = "Enter 3 Down 'Visit the hall' Tab 'Manager' Tab '3/6/16' C-d "
    let keys = try KeyCount(String(repeating: one, count: 11), on: fresh())
    for item in items(keys.desk) {
      let word = word(keys.desk, item)
      #expect(word?.state == .toDo && word?.action == "Visit the hall", "\(item)")
      #expect(word?.lead == "Manager" && word?.due == Day(iso: "2016-06-03"))
    }
    #expect(keys.keys <= 6 * 11, "\(keys.keys)")
    #expect(keys.desk.page == .checklist(event))
  }

  // MARK: States

  @Test("Space, Space: agreed, then done; Backspace takes it back and keeps what was written")
  func states() throws {
    let desk = try fresh().press("Enter 2 'A hall' C-d")
    try desk.press("1 Space")
    #expect(word(desk, "event-invited")?.state == .done)
    try desk.press("1 Backspace")
    #expect(word(desk, "event-invited")?.state == .open)
    #expect(word(desk, "event-invited")?.agreed == "A hall")
    let entries = desk.entries
    try desk.press("1 Backspace")
    #expect(desk.entries == entries, "an open item is not taken back")
    try desk.press("Space 1 Space Space")
    #expect(word(desk, "event-invited")?.state == .done, "Space on a done item changes nothing")
  }

  @Test("Backspace takes back for one event what was said of all")
  func takeBack() throws {
    let desk = try Desk(practice: 4).open(.review, .checklist(ScreenPage.eventList))
    try desk.press("5 Backspace")
    #expect(
      desk.model.record.checklist(ScreenPage.eventList).state(of: "event-facilitators") == .open)
    #expect(desk.line(2).hasPrefix(" 6 of 11 agreed"))
  }

  @Test("f asks what the question is, and records nothing before")
  func question() throws {
    let desk = try fresh()
    let entries = desk.entries
    try desk.press("3 f")
    #expect(desk.model.focusedField?.id == "reason" && desk.entries == entries)
    try desk.press("'May the director come?' C-d")
    #expect(word(desk, "event-others")?.state == .question)
    #expect(word(desk, "event-others")?.reason == "May the director come?")
    // Elsewhere f is a question to somebody.
    try desk.press("Esc f")
    #expect(desk.page == .form(FormPlace("questions.add")))
  }

  @Test("x on an item that the guidance says must be: a departure, with its reason")
  func departure() throws {
    let desk = try fresh().press("6 x 'Held in the office.' C-d")
    guard case .departure = desk.page else {
      Issue.record("\(desk.page)")
      return
    }
    try desk.press("'Nobody can travel.' C-d")
    #expect(word(desk, "event-venue")?.state == .notApplicable)
    #expect(desk.model.record.openDepartures.last?.departure.requirement == "must-item-applies")
    #expect(desk.page == .checklist(event) && desk.screen.contains("not applicable"))
    #expect(desk.line(2).hasPrefix(" 0 of 10 agreed"))
  }

  // MARK: Going about

  @Test("digits go to a line by its number, two of them to one of two digits")
  func digits() throws {
    let desk = try fresh().press("7")
    #expect(focused(desk) == "event-administration" && desk.page == .checklist(event))
    try desk.press("1 1")
    #expect(focused(desk) == "event-absent")
    try desk.press("1 Down 1")
    #expect(focused(desk) == "event-invited", "a key between begins a new number")
    try desk.press("1 9")
    #expect(focused(desk) == "event-child", "there is no item 19: it is 9")
  }

  @Test("o shows only what something is left of; what is settled goes out of sight")
  func onlyOpen() throws {
    let desk = try Desk(practice: 4).open(.review, .checklist(ScreenPage.eventList)).press("7 o")
    #expect(focused(desk) == "event-administration")
    #expect(desk.model.linesToChoose().compactMap(\.row?.number) == [2, 3, 6, 7, 9, 11])
    try desk.press("Space")
    #expect(focused(desk) == "event-child")
    #expect(desk.model.linesToChoose().compactMap(\.row?.number) == [2, 3, 6, 9, 11])
    try desk.press("Space Space")
    #expect(desk.model.linesToChoose().compactMap(\.row?.number) == [2, 3, 6])
    try desk.press("o")
    #expect(desk.model.linesToChoose().compactMap(\.row?.number) == Array(1...11))
  }

  @Test("typing in from paper: each item recorded opens the next of the sheet")
  func paper() throws {
    let desk = try fresh().press("Enter")
    for number in 1...11 {
      #expect(desk.line(1).contains("Item \(number) of 11"))
      try desk.press("2 'As on the sheet'")
      try desk.at(number < 11 ? .recordAndNext : .record).press("Enter")
    }
    #expect(desk.page == .checklist(event))
    #expect(items(desk).allSatisfy { word(desk, $0)?.agreed == "As on the sheet" })
  }

  @Test("after an item is recorded the next open one is at hand, past those that are settled")
  func goesOn() throws {
    let desk = try fresh().press("2 Space 1 Enter 2 C-d")
    #expect(focused(desk) == "event-others")
  }

  @Test("an item says why it is asked and all that was said of it, the latest first")
  func history() throws {
    let desk = try Desk(practice: 4).open(.review, .checklist(ScreenPage.eventList))
    try desk.press("1 Enter")
    let lines = desk.model.linear()
    #expect(lines.contains("Why it is asked:"))
    let said = lines.filter {
      $0.hasPrefix("12 May 2016: done.") || $0.hasPrefix("26 April 2016: to do.")
    }
    #expect(said.count == 2 && said[0].hasPrefix("12 May"))
  }
}
