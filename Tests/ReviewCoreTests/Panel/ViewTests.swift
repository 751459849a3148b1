import ReviewCore
import StrictJSON
import Testing

@Suite("Views: given before something was known, changed, and given from elsewhere")
struct ViewTests {
  private static let sitting =
    Casebook.opened + [
      #"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-24","quorum":2}"#,
      attend("person-aaaaa", "here"), attend("person-bbbbb", "here"),
      #"{"do":"panel.open","time":"09:30"}"#,
    ]

  private static func attend(_ person: String, _ here: String) -> String {
    #"{"do":"panel.attend","person":"\#(person)","part":"member","here":"\#(here)"}"#
  }

  private static func view(_ person: String, _ more: String = #","reasons":"r""#) -> String {
    #"{"do":"panel.record-view","member":"\#(person)","review":"yes"\#(more)}"#
  }

  private static func log(_ id: String, key: Bool) -> String {
    #"{"do":"log.add","id":"\#(id)","said":"s","meeting":"meeting-aaaaa"\#(key ? #","key":true"# : "")}"#
  }

  private func early(_ book: Casebook) -> [String] {
    book.history.record.spokeBeforeKeyInformation(in: "meeting-aaaaa")?.members ?? []
  }

  @Test("who spoke before key information came is named until they are asked again")
  func spokeBefore() throws {
    var book = try Casebook(Self.sitting)
    try book.record(Self.view("person-aaaaa"))
    try book.record(Self.log("log-aaaaa", key: false))
    #expect(early(book) == [], "what is not key asks nobody again")
    try book.record(Self.log("log-bbbbb", key: true))
    try book.record(Self.view("person-bbbbb"))
    #expect(early(book) == ["person-aaaaa"])
    #expect(
      try book.record(#"{"do":"panel.ask-again","members":["person-aaaaa"],"time":"10:58"}"#) == [
        "panel.asked-again"
      ])
    #expect(early(book) == [])
    let state = try #require(book.history.record.meetings["meeting-aaaaa"])
    #expect(state.askedAgain.map(\.heard) == ["log-bbbbb"])
    #expect(state.views.count == 2, "the view that was given stands")
    try book.record(Self.log("log-ccccc", key: true))
    #expect(early(book) == ["person-aaaaa", "person-bbbbb"])
  }

  @Test("who gave none, or was not in the room, is not asked again; nobody keeps a view not given")
  func notAsked() throws {
    var book = try Casebook(Self.sitting)
    try book.record(Self.attend("person-aaaaa", "left"))
    try book.record(Self.view("person-aaaaa", #","reasons":"r","how":"in-writing""#))
    try book.record(
      #"{"do":"panel.record-view","member":"person-bbbbb","review":"gives-no-view"}"#)
    try book.record(Self.log("log-aaaaa", key: true))
    #expect(early(book) == [])
    var other = try Casebook(Self.sitting)
    #expect(
      try other.reasons(#"{"do":"panel.ask-again","members":["person-aaaaa"]}"#) == ["not-now "])
    try other.record(Self.view("person-aaaaa"))
    #expect(
      try other.reasons(#"{"do":"panel.ask-again","members":["person-aaaaa"]}"#) == [])
  }

  @Test("why somebody changed their mind is a reason; that it was written wrongly is none")
  func changed() throws {
    var book = try Casebook(Self.sitting)
    try book.record(Self.view("person-aaaaa"))
    let other = #"{"do":"panel.record-view","member":"person-aaaaa","review":"no","#
    #expect(try book.reasons(other + #""reasons":"r"}"#) == ["second-answer change"])
    #expect(
      try book.reasons(other + #""change":"written-wrongly","change-reason":"c"}"#) == [
        "requirement view-reasons"
      ])
    #expect(
      try book.record(other + #""change":"changed-their-mind","change-reason":"c"}"#) == [
        "panel.view-given"
      ])
    let views = try #require(book.history.record.meetings["meeting-aaaaa"]).views
    #expect(views.map(\.view.review) == [.yes, .no], "both are kept")
  }

  @Test("a view from elsewhere, after the close or without a quorum is kept as exactly that")
  func asItWas() throws {
    var book = try Casebook(Self.sitting)
    try book.record(Self.attend("person-bbbbb", "left"))
    try book.record(Self.view("person-bbbbb", #","reasons":"r","how":"by-telephone""#))
    try book.record(
      #"{"do":"panel.close","because":{"recommendation-results":{"reason":"Nobody could stay."}}}"#)
    try book.record(Self.view("person-aaaaa"))
    let state = try #require(book.history.record.meetings["meeting-aaaaa"])
    #expect(state.views.map(\.wasPresent) == [false, true])
    #expect(state.views.map(\.wasOpen) == [true, false])
    #expect(state.quorumWords.map(\.isMet) == [false])
    #expect(state.views.map(\.lackedQuorum) == [true, false], "closed, it asks for no number")
  }

  @Test("a view in a pause is kept as that; a stop and a going on remember who was away")
  func paused() throws {
    var book = try Casebook(Self.sitting)
    try book.record(Self.view("person-aaaaa"))
    try book.record(#"{"do":"panel.pause","time":"10:31"}"#)
    try book.record(Self.attend("person-bbbbb", "left"))
    try book.record(Self.view("person-bbbbb", #","reasons":"r","how":"by-telephone""#))
    try book.record(#"{"do":"panel.go-on","time":"10:40"}"#)
    let state = try #require(book.history.record.meetings["meeting-aaaaa"])
    #expect(state.views.map(\.wasPaused) == [false, true])
    #expect(state.course.map(\.away) == [[], ["person-bbbbb"]])
  }

  private static func need(_ needed: String) -> String {
    #"{"do":"panel.decide-need","needed":"\#(needed)","#
      + #""because":{"every-member-asked":{"reason":"r"}}}"#
  }

  @Test(
    "who came before the need was decided counts, and who gave a view; later days change nothing")
  func counted() throws {
    var book = try Casebook(Self.sitting)
    for person in ["ccccc", "ddddd", "eeeee", "fffff"] {
      try book.record(#"{"do":"people.add","id":"person-\#(person)","name":"\#(person)"}"#)
    }
    try book.record(Self.attend("person-ccccc", "apologies"))
    try book.record(Self.attend("person-ddddd", "expected"))
    try book.record(Self.attend("person-fffff", "here"))
    try book.record(Self.view("person-aaaaa"))
    try book.record(Self.view("person-ccccc", #","reasons":"r","how":"in-writing""#))
    try book.record(
      Self.view("person-ddddd", #","reasons":"r","how":"by-deputy","deputy":"person-fffff""#))
    let counted = ["person-aaaaa", "person-bbbbb", "person-ccccc", "person-ddddd"]
    func state() throws -> Panel.State {
      try #require(book.history.record.meetings["meeting-aaaaa"])
    }
    #expect(try Set(state().voters) == Set(counted), "the deputy gave the view of another")
    try book.record(Self.need("yes"))
    try book.record(#"{"do":"panel.adjourn"}"#)
    try book.record(#"{"do":"panel.resume"}"#)
    try book.record(Self.attend("person-aaaaa", "apologies"))
    try book.record(Self.attend("person-bbbbb", "expected"))
    try book.record(Self.attend("person-eeeee", "here"))
    #expect(try Set(state().voters) == Set(counted))
    #expect(try state().countedPresent == 2, "who is here now counts towards the quorum")
    try book.record(
      #"{"do":"panel.declare-interest","person":"person-bbbbb","interest":"i","outcome":"no-vote"}"#
    )
    try book.record(Self.view("person-eeeee"))
    #expect(
      try Set(state().voters) == ["person-aaaaa", "person-ccccc", "person-ddddd", "person-eeeee"])
  }

  @Test("what only adds an answer is no second answer, and the view is as it was when given")
  func added() throws {
    var book = try Casebook(Self.sitting)
    try book.record(Self.view("person-aaaaa"))
    try book.record(Self.attend("person-aaaaa", "left"))
    #expect(
      try book.record(Self.view("person-aaaaa", #","reasons":"r","kind":"scr""#)) == [
        "panel.view-given"
      ])
    let state = try #require(book.history.record.meetings["meeting-aaaaa"])
    let given = try #require(state.view(of: "person-aaaaa"))
    #expect(given.view.kind == .scr && given.view.reasons == "r" && given.view.change == nil)
    #expect(given.wasPresent, "it was given in the room")
    #expect(
      try book.reasons(Self.view("person-aaaaa", #","reasons":"s","kind":"scr""#)) == [
        "second-answer change"
      ])
  }

  @Test("a question left open takes its answer later; another question stays open")
  func answered() throws {
    var book = try Casebook(Self.sitting)
    try book.record(#"{"do":"panel.ask","question":"Who rang?","asker":"person-aaaaa"}"#)
    try book.record(#"{"do":"panel.ask","question":"When?","asker":"person-aaaaa"}"#)
    try book.record(#"{"do":"panel.ask","question":"Who rang?","answer":"A neighbour."}"#)
    let state = try #require(book.history.record.meetings["meeting-aaaaa"])
    #expect(state.questions.map(\.answer) == ["A neighbour.", ""])
    #expect(state.questions.map(\.asker) == ["person-aaaaa", "person-aaaaa"])
  }

  @Test("what was said at the opening can be put right once the meeting is open")
  func opening() throws {
    var book = try Casebook(Self.sitting)
    #expect(
      try book.record(#"{"do":"panel.open","purpose-said":true}"#) == ["panel.opening-revised"])
    var opening = try #require(book.history.record.meetings["meeting-aaaaa"]?.opening)
    #expect(opening.purposeSaid && opening.time?.written == "09:30", "the rest stands")
    #expect(try book.record(#"{"do":"panel.open","purpose-said":true}"#) == [])
    let stored =
      #"{"kind":"panel.opening-revised","on":"meeting-aaaaa","fields":{"time":"09:31","#
      + #""day":"2016-03-24","purpose-said":true,"confidentiality-said":true,"#
      + #""children":"no-other-children","other-children":"o"}}"#
    var record = book.history.record
    try record.apply(RecordedEvent(json: JSON(parsing: Array(stored.utf8))), on: .on("2016-03-24"))
    opening = try #require(record.meetings["meeting-aaaaa"]?.opening)
    #expect(opening.confidentialitySaid && opening.time?.written == "09:31")
    #expect(opening.children == .noOtherChildren && opening.otherChildren == "o")
  }
}
