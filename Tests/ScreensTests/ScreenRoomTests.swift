import ReviewCore
import StrictJSON
import TestSupport
import Testing

@testable import Screens

@Suite("The room's window, and the keyboard that changes hands")
struct ScreenRoomTests {
  private static let people = [
    #"{"do":"people.add","id":"person-aaaaa","name":"Zebedee Quillfeather","agency":"Police"}"#,
    #"{"do":"people.add","id":"person-bbbbb","name":"Ottoline Brambleworth","agency":"Hospital"}"#,
    #"{"do":"panel.call","id":"meeting-aaaaa","day":"1 March 2016"}"#,
    #"{"do":"panel.attend","person":"person-aaaaa","part":"member","here":"here","seat":3}"#,
    #"{"do":"panel.attend","person":"person-bbbbb","part":"member","here":"here"}"#,
    #"{"do":"panel.open","time":"09:30"}"#,
  ]

  private static func log(_ said: String, _ more: String) -> String {
    #"{"do":"log.add","meeting":"meeting-aaaaa","said":"\#(said)",\#(more)}"#
  }

  private static let logged = [
    log(
      "Called once; Zebedee Quillfeather went.",
      #""person":"person-aaaaa","key":true,"time":"10:21""#),
    log("Not key at all.", #""person":"person-aaaaa""#),
    log("What the lawyer said.", #""person":"person-bbbbb","key":true,"legal":true"#),
    log("From outside.", #""outside":"investigating officer","key":true"#),
  ]

  private static func view(_ person: String, _ answer: String) -> String {
    #"{"do":"panel.record-view","id":"meeting-aaaaa","member":"\#(person)","review":"\#(answer)","reasons":"r"}"#
  }

  private func desk(_ lines: [String]) throws -> Desk {
    try Desk(ownCase: "2016-20", "Birch").given(
      try (Self.people + lines).map { try Submission(json: JSON(parsing: Array($0.utf8))) })
  }

  private func room(_ lines: [String]) throws -> Desk {
    let desk = try desk(lines)
    desk.becomeRoom()
    return desk
  }

  @Test(
    "shows the step and recorded key information by seat; no name, no advice, nothing from outside")
  func shows() throws {
    let screen = try room(Self.logged).screen
    #expect(screen.contains("names hidden") && screen.contains("read only"))
    #expect(screen.contains("10:21  Seat 3, Police: Called once;"))
    for word in ["Quillfeather", "lawyer", "outside", "Not key"] { #expect(!screen.contains(word)) }
  }

  @Test("views are shown once all are given")
  func views() throws {
    let one = try room([Self.view("person-aaaaa", "no")])
    #expect(one.screen.contains("Shown once all are given: 1 of 2."))
    #expect(!one.screen.contains("Seat 3, Police."))
    let all = try room([Self.view("person-aaaaa", "no"), Self.view("person-bbbbb", "yes")])
    #expect(all.screen.contains("Seat 3, Police.") && all.screen.contains("Seat 1, Hospital."))
  }

  @Test("takes no key but q and the arrows, and follows what is recorded in the other window")
  func follows() throws {
    let desk = try room([])
    let before = desk.screen
    try desk.press("h m Esc Enter Tab C-p C-d ? b l 1 Down Up")
    #expect(desk.screen == before && desk.page == .room && desk.model.profile.namesHidden)
    try desk.given(quietly: Submission(json: JSON(parsing: Array(Self.logged[0].utf8))))
    #expect(desk.screen == before)
    desk.wait(seconds: 1)
    #expect(desk.screen.contains("Called once;"))
    desk.wait(seconds: 4000)
    #expect(!desk.model.isLocking, "the meeting is open")
    try desk.press("q")
    #expect(desk.model.isLeaving)
  }

  @Test("in a pause it says so and nothing else, and takes no number")
  func pause() throws {
    let desk = try room(Self.logged + [#"{"do":"panel.pause","time":"10:31"}"#])
    #expect(desk.screen.contains("The meeting is paused.") && desk.screen.contains("10:31"))
    #expect(!desk.screen.contains("number") && !desk.screen.contains("Called once"))
  }

  @Test("with no meeting open it shows nothing of the case but its working name")
  func none() throws {
    let desk = try room(Self.logged + [#"{"do":"panel.adjourn","time":"11:30"}"#])
    #expect(desk.screen.contains("No meeting is open now.") && !desk.screen.contains("Called"))
  }

  // MARK: The keyboard

  @Test("once the keyboard is handed over, that day's entries say who typed and for whom")
  func keyboard() throws {
    let desk = try desk([
      #"{"do":"case.note","text":"before"}"#,
      #"{"do":"case.at-keyboard","person":"person-bbbbb","for":"person-aaaaa"}"#,
      #"{"do":"case.note","text":"after"}"#,
    ])
    let history = try #require(desk.model.open?.history)
    #expect(history.typists.keys.sorted() == [desk.entries])
    try desk.open(.consideration, .meeting("meeting-aaaaa"))
    desk.resize(to: Size(80, 50))
    #expect(
      desk.screen.contains("At the keyboard: Ottoline Brambleworth, for Zebedee Quillfeather"))
    desk.take(.command(.overview))
    try desk.open(.record, .entry(desk.entries))
    #expect(desk.screen.contains("Typed by"))
    // The same again records nothing.
    let entries = desk.entries
    try desk.given(
      try Submission(
        json: JSON(
          parsing: Array(
            #"{"do":"case.at-keyboard","person":"person-bbbbb","for":"person-aaaaa"}"#.utf8))))
    #expect(desk.entries == entries)
  }

  @Test("it does not last over night")
  func nextDay() throws {
    let desk = try desk([#"{"do":"case.at-keyboard","person":"person-bbbbb"}"#])
    desk.sleep(seconds: 24 * 3600)
    try desk.given(
      try Submission(json: JSON(parsing: Array(#"{"do":"case.note","text":"next"}"#.utf8))))
    #expect(desk.model.open?.history.typists == [:] && desk.model.atKeyboardNow == nil)
  }
}
