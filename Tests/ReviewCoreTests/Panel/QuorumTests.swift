import ReviewCore
import Testing

@Suite("Quorum: as the board set it, and what takes it away")
struct QuorumTests {
  private static func called(_ quorum: String) -> [String] {
    Casebook.opened + [
      #"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-24"\#(quorum)}"#,
      attend("person-aaaaa", "here"), attend("person-bbbbb", "here"),
    ]
  }

  private static let opened = called(#","quorum":2"#) + [#"{"do":"panel.open","time":"09:30"}"#]

  private static func attend(_ person: String, _ here: String, _ more: String = "") -> String {
    #"{"do":"panel.attend","person":"\#(person)","part":"member","here":"\#(here)"\#(more)}"#
  }

  private static func declare(_ outcome: String, _ more: String = "") -> String {
    #"{"do":"panel.declare-interest","person":"person-aaaaa","interest":"i","outcome":"\#(outcome)""#
      + more + "}"
  }

  @Test("a going takes it away and a coming gives it back, in the same entry, with the time")
  func goingAndComing() throws {
    var book = try Casebook(Self.opened)
    #expect(
      try book.record(Self.attend("person-bbbbb", "left", #","time":"10:10""#)) == [
        "panel.attended", "panel.quorum-lost",
      ])
    #expect(
      try book.record(Self.attend("person-bbbbb", "here", #","time":"10:25""#)) == [
        "panel.attended", "panel.quorum-met",
      ])
    let words = try #require(book.history.record.meetings["meeting-aaaaa"]).quorumWords
    #expect(
      words.map { "\($0.time?.written ?? "") \($0.present) of \($0.quorum)" } == [
        "10:10 1 of 2", "10:25 2 of 2",
      ])
  }

  @Test("who stays without a vote, or leaves, is not counted; who stays is")
  func interests() throws {
    for outcome in ["no-vote", "leave"] {
      var book = try Casebook(Self.opened)
      #expect(try book.record(Self.declare("stay")) == ["panel.interest-declared"])
      #expect(
        try book.record(Self.declare(outcome, #","kind":"own-part""#)) == [
          "panel.interest-declared", "panel.quorum-lost",
        ])
      #expect(
        try book.record(Self.declare("stay", #","kind":"other""#)) == [
          "panel.interest-declared", "panel.quorum-met",
        ])
    }
  }

  @Test("what is lost once is not lost again, and a number set lower is met")
  func once() throws {
    var book = try Casebook(Self.opened)
    try book.record(Self.attend("person-bbbbb", "left"))
    #expect(try book.record(Self.declare("leave")) == ["panel.interest-declared"])
    #expect(try book.record(Self.declare("stay")) == ["panel.interest-declared"])
    #expect(
      try book.record(#"{"do":"panel.change","quorum":1}"#) == [
        "panel.changed", "panel.quorum-met",
      ])
  }

  @Test("nothing is assumed: no number, no quorum; and none before the opening or after the close")
  func outside() throws {
    var unset = try Casebook(Self.called("") + [#"{"do":"panel.open","time":"09:30"}"#])
    #expect(try unset.record(Self.attend("person-bbbbb", "left")) == ["panel.attended"])
    var before = try Casebook(Self.called(#","quorum":2"#))
    #expect(try before.record(Self.attend("person-bbbbb", "expected")) == ["panel.attended"])
    var after = try Casebook(Self.opened)
    try after.record(
      #"{"do":"panel.close","because":{"recommendation-results":{"reason":"Nobody could stay."}}}"#)
    #expect(try after.record(Self.attend("person-bbbbb", "left")) == ["panel.attended"])
  }

  @Test("somebody may be a member and more; who only gives information has no view to give")
  func parts() throws {
    var book = try Casebook(Casebook.opened + [#"{"do":"panel.call","day":"2016-03-24"}"#])
    for (person, part, also) in [
      ("person-aaaaa", "information-giver", "member"), ("person-bbbbb", "adviser", "in-attendance"),
    ] {
      try book.record(
        #"{"do":"panel.attend","person":"\#(person)","part":"\#(part)","also":["\#(also)"],"#
          + #""here":"here"}"#)
    }
    let meeting = try #require(book.history.record.meetingsInOrder.first).meeting
    #expect(meeting.voters == ["person-aaaaa"])
  }

  @Test("a coming, a going and a view remember the last entry heard")
  func heard() throws {
    var book = try Casebook(Self.opened)
    let meeting = #","meeting":"meeting-aaaaa"}"#
    try book.record(#"{"do":"log.add","id":"log-aaaaa","said":"s""# + meeting)
    try book.record(Self.attend("person-bbbbb", "left"))
    try book.record(#"{"do":"log.add","id":"log-bbbbb","said":"t""# + meeting)
    try book.record(#"{"do":"log.add","id":"log-ccccc","said":"between meetings"}"#)
    let view = #"{"do":"panel.record-view","member":"PERSON","review":"yes","reasons":"r"}"#
    for person in ["person-aaaaa", "person-bbbbb"] {
      try book.record(view.replacing("PERSON", with: person))
    }
    let state = try #require(book.history.record.meetings["meeting-aaaaa"])
    #expect(state.attendance(of: "person-bbbbb")?.heard == "log-aaaaa")
    #expect(state.view(of: "person-aaaaa")?.view.heard == "log-bbbbb")
    #expect(state.view(of: "person-bbbbb")?.view.heard == "", "they were not in the room")
    #expect(try book.record(Self.attend("person-bbbbb", "left")) == [], "nothing new was said")
  }
}
