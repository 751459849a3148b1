import ReviewCore
import Testing

@Suite("Attendance: all at once, and the numbers people go by")
struct AttendanceTests {
  private static let people = ["aaaaa", "bbbbb", "ccccc"].map { "person-\($0)" }

  private static let invited =
    Casebook.opened + [
      #"{"do":"people.add","id":"person-ccccc","name":"Member A","agency":"Agency C"}"#,
      #"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-24","quorum":2}"#,
      expected("person-aaaaa", #","seat":3"#), expected("person-bbbbb"), expected("person-ccccc"),
      #"{"do":"panel.open","time":"09:30"}"#,
    ]

  private static func expected(_ person: String, _ more: String = "") -> String {
    #"{"do":"panel.attend","person":"\#(person)","part":"member","here":"expected"\#(more)}"#
  }

  private func meeting(_ book: Casebook) throws -> Panel.State {
    try #require(book.history.record.meetings["meeting-aaaaa"])
  }

  @Test("one command, one entry, one event for each person who was expected; then none")
  func all() throws {
    var book = try Casebook(Self.invited)
    let entries = book.history.entries.count
    #expect(
      try book.record(#"{"do":"panel.attend-all","time":"09:31"}"#)
        == Array(repeating: "panel.attended", count: 3) + ["panel.quorum-met"])
    #expect(book.history.entries.count == entries + 1)
    let meeting = try meeting(book)
    #expect(Self.people.allSatisfy(meeting.isPresent))
    #expect(meeting.attendance(of: "person-aaaaa")?.seat == 3, "what else was said of them stays")
    #expect(meeting.attendance(of: "person-bbbbb")?.time?.written == "09:31")
    #expect(try book.record(#"{"do":"panel.attend-all","time":"09:40"}"#) == [])
  }

  @Test("who is expected later than the meeting begins does not come with all the others")
  func later() throws {
    var book = try Casebook(Self.invited)
    try book.record(#"{"do":"panel.change","time":"09:30"}"#)
    try book.record(Self.expected("person-ccccc", #","time":"10:10""#))
    try book.record(#"{"do":"panel.attend-all"}"#)
    #expect(try meeting(book).people.map(\.here) == [.here, .here, .expected])
    #expect(try meeting(book).attendance(of: "person-ccccc")?.time?.written == "10:10")
    try book.record(#"{"do":"panel.attend-all","time":"10:12"}"#)
    #expect(try meeting(book).isPresent("person-ccccc"))
  }

  @Test("who was put down as here by mistake is asked for no view; who came before a stop is")
  func mistaken() throws {
    var book = try Casebook(Self.invited)
    try book.record(#"{"do":"panel.attend-all"}"#)
    let sorry = #"{"do":"panel.attend","person":"person-bbbbb","part":"member","here":"apologies"}"#
    try book.record(sorry)
    #expect(try meeting(book).voters == ["person-aaaaa", "person-ccccc"])
    try book.record(#"{"do":"panel.adjourn","time":"11:00"}"#)
    try book.record(#"{"do":"panel.resume","time":"14:00"}"#)
    try book.record(
      #"{"do":"panel.attend","person":"person-ccccc","part":"member","here":"apologies"}"#)
    #expect(try meeting(book).voters == ["person-aaaaa", "person-ccccc"])
  }

  @Test("of a resumption those are missing who are then said to be: not who came back for it")
  func resumed() throws {
    var book = try Casebook(Self.invited)
    try book.record(#"{"do":"panel.attend-all"}"#)
    func word(_ person: String, _ here: String, _ time: String) -> String {
      #"{"do":"panel.attend","person":"\#(person)","part":"member","here":"\#(here)","#
        + #""time":"\#(time)"}"#
    }
    try book.record(word("person-bbbbb", "left", "11:00"))
    try book.record(#"{"do":"panel.adjourn","time":"11:20"}"#)
    try book.record(#"{"do":"panel.resume","time":"14:00"}"#)
    try book.record(word("person-bbbbb", "here", "14:00"))
    try book.record(word("person-ccccc", "left", "14:00"))
    let turn = try #require(meeting(book).course.last)
    #expect(turn.away == ["person-bbbbb"])
    #expect(try meeting(book).away(at: turn) == ["person-ccccc"])
  }

  @Test("all but some: they stay expected, and who sent apologies is not here")
  func except() throws {
    var book = try Casebook(Self.invited)
    try book.record(
      #"{"do":"panel.attend","person":"person-ccccc","part":"member","here":"apologies"}"#)
    #expect(
      try book.record(#"{"do":"panel.attend-all","except":["person-bbbbb"]}"#) == [
        "panel.attended"
      ])
    let meeting = try meeting(book)
    #expect(meeting.people.map(\.here) == [.here, .expected, .apologies])
  }

  @Test("the seat that was said, else the lowest free in the order they were named")
  func seats() throws {
    var book = try Casebook(Self.invited)
    #expect(try meeting(book).seats.map(\.number) == [1, 2, 3])
    #expect(
      try meeting(book).seats.map(\.person) == ["person-bbbbb", "person-ccccc", "person-aaaaa"])
    // Two of one seat: the first named has it.
    try book.record(Self.expected("person-bbbbb", #","seat":3"#))
    #expect(try meeting(book).seat(of: "person-aaaaa") == 3)
    #expect(try meeting(book).seat(of: "person-bbbbb") == 1)
  }

  @Test("a meeting is not resumed before it stopped: the field is named, the day or the time")
  func resumedEarlier() throws {
    var book = try Casebook(Self.invited)
    try book.record(#"{"do":"panel.adjourn","day":"2016-03-23","time":"11:30"}"#)
    #expect(
      try book.reasons(#"{"do":"panel.resume","day":"2016-03-22","time":"12:00"}"#) == [
        "before-start day"
      ])
    #expect(
      try book.reasons(#"{"do":"panel.resume","day":"2016-03-23","time":"11:29"}"#) == [
        "before-start time"
      ])
    #expect(try book.reasons(#"{"do":"panel.resume","day":"2016-03-23","time":"11:30"}"#) == [])
  }

  @Test("two who chair it: neither may be the one who decides without a reason")
  func twoChairs() throws {
    var book = try Casebook(Self.invited)
    try book.record(
      #"{"do":"panel.change","panel-chair":"person-aaaaa","second-panel-chair":"person-bbbbb"}"#)
    try book.record(
      #"{"do":"panel.recommend","recommendation":"no-review","reasons":"r","because":"#
        + #"{"every-member-asked":{"reason":"r"},"quorum-met":{"reason":"r"}}}"#)
    let decide = #"{"do":"decision.make","option":"accept","outcome":"no-review","reasons":"r","#
    for person in ["person-aaaaa", "person-bbbbb"] {
      let reasons = try book.reasons(decide + #""decided-by":"\#(person)"}"#)
      #expect(reasons.contains("requirement recommender-not-decider"))
    }
    let other = try book.reasons(decide + #""decided-by":"person-ccccc"}"#)
    #expect(!other.contains("requirement recommender-not-decider"))
  }
}
