import Guidance
import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Screens: line 1, the lines between, and what is read before the first line")
struct ScreenLineTests {
  private func oak(_ size: Size) throws -> Desk {
    try Desk(ownCase: "2016-09", "Beech", size: size).open(.people)
  }

  @Test("a narrow line 1 has the case, the marking and what is saved; the title stands below")
  func narrow() throws {
    let desk = try oak(Size(40, 12))
    #expect(desk.line(1) == " Beech 2016-09 OFFICIAL-SENSITIVE saved")
    #expect(desk.line(3).hasPrefix("── People ──"))
    try desk.open(.form(FormPlace("people.add"))).press("'x'")
    #expect(desk.line(1) == " Beech 2016-09 OFFICIAL-SENSITIVE draft")
  }

  @Test("the reference is the last to be cut")
  func longName() throws {
    let desk = try Desk(ownCase: "2016-09", "Horse chestnut", size: Size(40, 12))
    #expect(desk.line(1) == " Hors… 2016-09 OFFICIAL-SENSITIVE saved")
  }

  @Test("a title that line 1 has no room for stands whole below line 2")
  func longTitle() throws {
    let desk = try Desk(practice: 1)
    desk.hideNames()
    try desk.open(.consideration, .meeting(ScreenPage.oak))
    #expect(
      !desk.line(1).contains("Panel") && desk.line(3).contains("Panel meeting, 22 March 2016"))
  }

  @Test("a message is not cut by what is said of more below")
  func message() throws {
    let desk = try Desk(practice: 1, size: Size(40, 12)).press("h")
    #expect(desk.line(11).contains("Names are hidden. h: show them"))
    #expect(desk.line(11).contains("↓"))
  }

  @Test("the list of cases has the marking and what is saved as well")
  func cases() throws {
    let desk = try Desk(ownCase: "2016-09", "Beech").press("Esc")
    #expect(desk.page == .cases && desk.line(1).hasSuffix("OFFICIAL-SENSITIVE  recorded"))
  }

  @Test("what is done is not headed “Not done”")
  func done() throws {
    let desk = try Desk(practice: 1)
    desk.take(.told("The letter is written."))
    #expect(desk.screen.contains("─ Done ─") && !desk.screen.contains("Not done"))
    try desk.press("Esc")
    desk.take(.failed("There is no such folder."))
    #expect(desk.screen.contains("─ Not done ─"))
  }

  // MARK: Reading on

  private func item() throws -> Desk {
    try Desk(practice: 1, size: Size(40, 12)).open(
      .guidance, .guidanceList("flowchart"), .guidanceItem("gather-facts"))
  }

  @Test("a small page opens at its first line, and Down reads on to the first line to choose")
  func readsOn() throws {
    let desk = try item()
    let item = try #require(desk.guidance.item("gather-facts"))
    #expect(desk.line(4).contains(item.label) && desk.screen.contains("more below"))
    #expect(!desk.screen.contains(" > "))
    // What is not in sight is not chosen.
    try desk.press("Enter")
    #expect(desk.page == .guidanceItem("gather-facts") && desk.screen.contains(" > "))
    try desk.press("Up Up Up Up")
    #expect(desk.line(4).contains(item.label))
    var keys = 0
    while !desk.screen.contains(" > "), keys < 9 {
      try desk.press("Down")
      keys += 1
    }
    #expect((1..<9).contains(keys))
  }

  @Test("typing brings the field that is typed in into sight")
  func typing() throws {
    let desk = try ScreenPage.departureMust.open(Size(40, 12))
    #expect(desk.line(4).contains("The guidance") && desk.frame.cursor == nil)
    try desk.press("'Because.'")
    #expect(desk.screen.contains("│ Because."))
  }

  // MARK: The middle of a line

  @Test("who it is stands in every line, however much stands at the right")
  func middle() throws {
    let desk = try Desk(practice: 1).open(.people)
    for agency in ["Education", "Health", "Youth service"] {
      #expect(desk.screen.contains(" \(agency) "), "\(desk.screen)")
    }
  }

  @Test("what was said begins below its head, whatever of the entry is not known")
  func log() throws {
    let desk = try Desk(practice: 2).given(
      Submission(
        "log.add",
        Answers([
          "meeting": .text(ScreenPage.ash), "person": .text("person-seat1"),
          "said": .text("What was said without a word of how it is known."),
        ])))
    try desk.open(
      .consideration, .meeting(ScreenPage.ash), .step(ScreenPage.ash, "share-information"))
    let lines = desk.screen.split(separator: "\n").map(String.init)
    func column(_ text: String, in line: String?) -> Int? {
      guard let line, let found = line.firstRange(of: text) else { return nil }
      return line.distance(from: line.startIndex, to: found.lowerBound)
    }
    let head = column("What was said", in: lines.first { $0.contains("How known") })
    let said = column("What was said", in: lines.first { $0.contains("What was said wi") })
    #expect(head != nil && head == said, "\(desk.screen)")
  }

  @Test("in a small window the question stands below the member whose line it is")
  func question() throws {
    let desk = try Desk(practice: 2, size: Size(40, 12)).open(
      .consideration, .meeting(ScreenPage.ash))
    desk.take(.focus(0))
    try desk.open(.step(ScreenPage.ash, "give-views"))
    #expect(desk.screen.contains("1 yes"), "\(desk.screen)")
  }
}
