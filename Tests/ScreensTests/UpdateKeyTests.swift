import Guidance
import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Keys")
struct UpdateKeyTests {
  // MARK: Checklists

  private let list = ScreenPage.eventList

  private func item(_ id: String) -> Page {
    .form(FormPlace("checklist.say", about: list, preset: ["item": id]))
  }

  private func state(of id: String, _ desk: Desk) -> Checklist.ItemState? {
    desk.model.record.checklist(list).state(of: id)
  }

  private func focused(_ desk: Desk) -> RowAction? {
    desk.model.stops()[desk.model.place.focus].row?.action
  }

  @Test("Space records an open item as agreed and goes on to the next open one")
  func agree() throws {
    let desk = try ScreenPage.checklist.open()
    let open = desk.guidance["practitioner-event"].map(\.id).filter { state(of: $0, desk) == .open }
    try desk.at(.open(item(open[0]))).press("Space")
    #expect(desk.entries == 126 && state(of: open[0], desk) == .agreed)
    #expect(focused(desk) == .open(item(open[1])))
    try desk.press("Up Up").at(.open(item(open[0]))).press("Space")
    #expect(desk.entries == 127 && state(of: open[0], desk) == .done)
  }

  @Test("Space keeps what was written of the item")
  func agreeKeeps() throws {
    let desk = try ScreenPage.checklist.open()
    let before = try #require(desk.model.record.checklist(list).items["event-venue"])
    try desk.at(.open(item("event-venue"))).press("Space")
    let after = try #require(desk.model.record.checklist(list).items["event-venue"])
    #expect(after.state == .done)
    #expect(after.agreed == before.agreed && after.action == before.action)
    #expect(after.lead == before.lead && after.due == before.due)
  }

  @Test("x asks why an item does not apply, and records nothing before")
  func notApplicable() throws {
    let desk = try ScreenPage.checklist.open().at(.open(item("event-tone"))).press("x")
    #expect(desk.page == item("event-tone"))
    #expect(desk.model.focusedField?.id == "reason")
    #expect(desk.entries == 125)
    try desk.press("'One person only.' C-d")
    #expect(desk.entries == 126 && state(of: "event-tone", desk) == .notApplicable)
  }

  @Test("n goes round the open items and over no other")
  func nextOpen() throws {
    let desk = try ScreenPage.checklist.open()
    let open = desk.guidance["practitioner-event"].map(\.id).filter { state(of: $0, desk) == .open }
    for id in open + [open[0]] {
      try desk.press("n")
      #expect(focused(desk) == .open(item(id)))
    }
  }

  // MARK: Digits

  @Test("a digit picks the numbered line")
  func digits() throws {
    let desk = try Desk(practice: nil).press("2")
    #expect(desk.model.record.caseFile.details.name == "Ash")
    try desk.open(.consideration, .meeting(ScreenPage.ash), .step(ScreenPage.ash, "open-meeting"))
    try desk.press("3")
    #expect(desk.page == .attendance(ScreenPage.ash, "person-seat3"))
  }

  @Test("a digit picks the numbered answer and goes on; again changes nothing; another replaces it")
  func answers() throws {
    let desk = try Desk(practice: 1).open(.facts, .form(FormPlace("safety.add")))
    let place = FormPlace("safety.add")
    for (digit, answer) in [("2", "not-yet-known"), ("2", "not-yet-known"), ("1", "safe")] {
      try desk.at("answer").press(digit)
      #expect(desk.model.drafts[place]?.answers.text("answer") == answer)
      #expect(desk.model.focusedField?.id == "child")
    }
    try desk.at("answer").press("9")
    #expect(desk.model.drafts[place]?.answers.text("answer") == "safe")
  }

  @Test("Space chooses an answer and takes it back")
  func space() throws {
    let desk = try Desk(practice: 1).open(.facts, .form(FormPlace("safety.add"))).at("answer")
    let place = FormPlace("safety.add")
    try desk.press("Space")
    #expect(desk.model.drafts[place]?.answers.text("answer") == "safe")
    try desk.press("Space")
    #expect(desk.model.drafts[place]?.answers.text("answer") == "")
  }

  @Test("a digit in a text is a digit")
  func digitTyped() throws {
    let desk = try Desk(practice: 1).press("f").at("question").press("2")
    #expect(desk.model.drafts[FormPlace("questions.add")]?.answers.text("question") == "2")
  }

  // MARK: Find a command

  @Test("a command is found by a word of its name and done")
  func palette() throws {
    let desk = try Desk(practice: 1).press("C-p 'people' Enter")
    #expect(desk.page == .people && desk.model.overlay == nil)
  }

  @Test("a command that cannot be given stays visible and says what it needs")
  func unavailable() throws {
    let desk = try Desk().press("C-p 'people'")
    let needs = try #require(desk.model.unavailable(.people))
    #expect(desk.screen.contains(needs))
    try desk.press("Enter")
    #expect(desk.page == .firstRun && desk.model.notice == needs)
  }

  @Test("a word that no command has is said to be none")
  func paletteNothing() throws {
    let desk = try Desk(practice: 1).press("C-p 'zebra'")
    #expect(desk.screen.contains(Wording.noCommand))
    try desk.press("Enter")
    #expect(desk.page == .overview && desk.model.overlay == nil)
  }

  // MARK: Folders

  @Test("the folder that was open last is the first line, and opens as any")
  func lastFolder() throws {
    #expect(try !Desk().screen.contains(Wording.goOnInFolder))
    let desk = try Desk(lastFolder: "/records/oak")
    #expect(desk.screen.contains("> \(Wording.goOnInFolder)"))
    try desk.press("Enter")
    #expect(desk.asked.last == .openFolder(path: "/records/oak"))
  }

  @Test("every path a person types is placed, and nothing else of what is asked")
  func paths() {
    let kept = KeptDrafts()
    let asked: [Effect] = [
      .createFolder(path: "~", member: "~", role: "~"), .openFolder(path: "~"),
      .keepElsewhere(path: "~", kept), .takeUp(path: "~"), .folder(.backUp(path: "~")),
      .folder(.restore(backup: "~", path: "~")), .folder(.lookInto(path: "~")),
      .folder(.send(recipients: "~", path: "~")), .openCase("~"),
    ]
    #expect(
      asked.map { $0.placing { "/home/a" + $0.dropFirst() } } == [
        .createFolder(path: "/home/a", member: "~", role: "~"), .openFolder(path: "/home/a"),
        .keepElsewhere(path: "/home/a", kept), .takeUp(path: "/home/a"),
        .folder(.backUp(path: "/home/a")),
        .folder(.restore(backup: "/home/a", path: "/home/a")),
        .folder(.lookInto(path: "/home/a")), .folder(.send(recipients: "~", path: "/home/a")),
        .openCase("~"),
      ])
  }

  @Test("Esc leaves finding without doing anything")
  func paletteEscape() throws {
    let desk = try Desk(practice: 1).press("C-p 'people' Esc")
    #expect(desk.page == .overview && desk.model.overlay == nil)
  }

  @Test("/ goes to the next line that has the word, or says that none has")
  func find() throws {
    let desk = try ScreenPage.people.open().press("/ 'grandmother' Enter")
    let row = desk.model.stops()[desk.model.place.focus].row
    #expect(row?.text == "the grandmother")
    try desk.press("/ 'zebra' Enter")
    #expect(desk.model.notice != nil)
    #expect(desk.model.stops()[desk.model.place.focus].row?.text == "the grandmother")
  }

  // MARK: Leaving

  @Test("leaving practice asks first, and staying is the first answer")
  func leaving() throws {
    let desk = try Desk(practice: 1).press("q Enter")
    #expect(!desk.model.isLeaving)
    try desk.press("q Down Enter")
    #expect(desk.model.isLeaving && desk.asked.last == .leave)
  }

  @Test("leaving an own case keeps what is typed and does not ask")
  func leavingOwn() throws {
    let desk = try Desk(ownCase: "2016-20", "Birch").press("f").at("question")
    try desk.press("'Who?' C-c")
    #expect(desk.model.isLeaving && desk.keptHere.drafts.count == 1)
  }

  @Test("in a window that is too small only leaving is taken")
  func tooSmall() throws {
    let desk = try Desk(ownCase: "2016-20", "Birch")
    desk.resize(to: Size(20, 5))
    try desk.press("f Down Enter C-p")
    #expect(desk.page == .overview && desk.model.overlay == nil)
    try desk.press("q")
    #expect(desk.model.isLeaving)
  }

  @Test("letters that are no command do nothing anywhere", arguments: ScreenPage.pages)
  func stray(page: ScreenPage) throws {
    let desk = try page.open()
    guard desk.model.place.editor == nil else { return }
    // Where something is asked, the line above the keys says that nothing is typed here.
    func body() -> [Substring] { desk.screen.split(separator: "\n").dropLast(2) }
    let before = body()
    try desk.press("z j k Z")
    #expect(body() == before)
    #expect(desk.model.isAsking == (desk.model.notice != nil))
  }

  @Test(
    "in a form no letter opens, hides or leaves anything; other keys do",
    arguments: ["answer", "record"])
  func lettersInForms(at place: String) throws {
    let desk = try Desk(practice: 1).open(.facts, .form(FormPlace("safety.add")))
    if place == "record" { try desk.at(.record) } else { try desk.at(place) }
    let (places, entries) = (desk.model.places.count, desk.entries)
    for key in ["r", "d", "w", "g", "m", "b", "h", "f", "q", "l", "/"] {
      try desk.press(key)
      #expect(desk.model.places.count == places && desk.model.overlay == nil, "\(key)")
      #expect(desk.model.notice?.hasPrefix("Nothing is typed here") == true, "\(key)")
    }
    #expect(!desk.model.profile.namesHidden && !desk.model.isLeaving && desk.entries == entries)
    try desk.press("C-g")
    #expect(desk.page == .guidanceItem("other-children-safe"))
    try desk.press("Esc ? Esc")
    #expect(desk.page == .form(FormPlace("safety.add")))
    try desk.press("F2")
    #expect(desk.page == .overview)
  }

  @Test("a box that says something stays while somebody types on, and none of that is taken")
  func boxes() throws {
    let desk = try Desk(practice: 1).press("f").at("question")
    desk.take(.failed("There is no /stick."))
    try desk.press("'half a word' Tab")
    #expect(desk.screen.contains("There is no /stick.") && desk.model.draftCount == 0)
    try desk.press("Enter 'a'")
    #expect(desk.model.overlay == nil && desk.model.place.editor?.text == "a")
  }

  @Test("a question that is opened for its answer begins there")
  func beginsAtTheAnswer() throws {
    let desk = try Desk(practice: 1).press("Down Enter")
    #expect(desk.model.focusedField?.id == "reply")
    try desk.press("Esc Down Enter")
    #expect(desk.model.focusedField?.id == "answer")
  }

  @Test("End and the page keys stay among the lines of the page; the left arrow finds the stages")
  func panes() throws {
    for size in [Size(80, 24), Size(40, 12)] {
      let desk = try Desk(practice: 1, size: size).press("Left")
      #expect(focused(desk) == .open(.facts))
    }
    let desk = try Desk(practice: 1).press("End")
    #expect(focused(desk) == .open(.keeping))
    try desk.press("Home PageDown PageDown PageDown")
    #expect(focused(desk) == .open(.keeping))
  }

  @Test("a Tab straight after a number that went on by itself goes no further, once")
  func tabAfterNumber() throws {
    let desk = try Desk(practice: 1).open(.facts, .form(FormPlace("safety.add"))).at("answer")
    try desk.press("2 Tab")
    #expect(desk.model.focusedField?.id == "child" && desk.model.notice == Wording.wentOnAlready)
    try desk.press("Tab")
    #expect(desk.model.focusedField?.id != "child")
    try desk.at("answer").press("2 Down Tab")
    #expect(desk.model.focusedField?.id != "child" && desk.model.notice == nil)
  }

  @Test("pages that letters open do not pile up, and what is asked is not passed over")
  func noPile() throws {
    let desk = try Desk(practice: 1).press("r w d r g r")
    #expect(desk.model.places.map(\.page).suffix(2) == [.overview, .record])
    try desk.press("Enter r d")
    #expect(desk.model.places.map(\.page).suffix(3) == [.overview, .record, .notices])
    try desk.press("F2").open(.facts, .form(FormPlace("safety.add"))).press("C-p 'entries' Enter")
    #expect(desk.page == .record)
    try desk.press("Esc")
    #expect(desk.page == .form(FormPlace("safety.add")))
  }
}
