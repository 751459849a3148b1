import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@Suite("A practitioner event and its day, as recorded")
struct EventDayTests {
  private static let planned =
    Casebook.opened + [
      #"{"do":"event.add","id":"event-aaaaa","purpose":"To understand.","day":"2016-03-24"}"#,
      #"{"do":"event.add","id":"event-bbbbb","purpose":"To check.","day":"2016-05-02"}"#,
      #"{"do":"invitations.add","id":"invitation-aaaaa","event":"event-aaaaa","#
        + #""person":"person-aaaaa","why":"Knew her best.","comes":"in-the-room"}"#,
      #"{"do":"invitations.add","id":"invitation-bbbbb","event":"event-aaaaa","#
        + #""person":"person-bbbbb","manages":["person-aaaaa"],"comes":"by-video","#
        + #""joins":"11:00"}"#,
    ]

  @Test("each event has its own people, and a line manager in the room is known to both")
  func invited() throws {
    let record = try Casebook(Self.planned).history.record
    #expect(
      record.invited(to: "event-aaaaa").map(\.item.person) == ["person-aaaaa", "person-bbbbb"])
    #expect(record.invited(to: "event-bbbbb").isEmpty)
    #expect(record.lineManagers(of: "person-aaaaa", at: "event-aaaaa") == ["person-bbbbb"])
    #expect(record.lineManagers(of: "person-bbbbb", at: "event-aaaaa").isEmpty)
    #expect(record.events(on: .on("2016-03-24")).map(\.id) == ["event-aaaaa"])
  }

  @Test("who is here is marked for one event, of people of the case only")
  func marked() throws {
    var book = try Casebook(Self.planned)
    let arrived = #"{"do":"event-day.mark","id":"event-aaaaa","person":"person-aaaaa","#
    try book.record(arrived + #""here":"arrived","time":"09:24"}"#)
    #expect(book.history.record.eventDays["event-aaaaa"]?.marks["person-aaaaa"]?.here == .arrived)
    #expect(book.history.record.eventDays["event-bbbbb"] == nil)
    #expect(
      try book.reasons(
        #"{"do":"event-day.mark","id":"event-aaaaa","person":"person-zzzzz","here":"arrived"}"#)
        == ["no-such-person person"])
    #expect(
      try book.reasons(#"{"do":"event-day.mark","person":"person-aaaaa","here":"arrived"}"#)
        == ["missing id"])
  }

  @Test("a child who may be at risk stands open until somebody says what was done")
  func risk() throws {
    var book = try Casebook(Self.planned)
    try book.record(
      #"{"do":"event-risks.add","id":"risk-aaaaa","event":"event-aaaaa","time":"11:10","#
        + #""said":"We all knew about the other girl."}"#)
    #expect(book.history.record.openRisks.map(\.id) == ["risk-aaaaa"])
    try book.record(
      #"{"do":"event-risks.change","id":"risk-aaaaa","told":"Lead reviewer, 11:12"}"#)
    #expect(book.history.record.openRisks.count == 1, "to be told of it is no answer")
    try book.record(
      #"{"do":"event-risks.change","id":"risk-aaaaa","answer":"Duty team told; visited.","#
        + #""answered":"2016-03-24"}"#)
    #expect(book.history.record.openRisks.isEmpty)
  }

  @Test("of somebody who stepped out there is no field to describe how they were")
  func nothingElse() throws {
    #expect(EventCall.columns.allSatisfy { $0.field.kind != .text })
    #expect(EventDay.Mark.columns.allSatisfy { $0.field.kind != .text })
    var book = try Casebook(Self.planned)
    #expect(
      try book.reasons(
        #"{"do":"event-calls.add","event":"event-aaaaa","person":"person-aaaaa","said":"wept"}"#)
        == ["unknown-field said"])
    try book.record(
      #"{"do":"event-calls.add","id":"call-aaaaa","event":"event-aaaaa","#
        + #""person":"person-aaaaa"}"#)
    #expect(book.history.record.openCalls.map(\.item.person) == ["person-aaaaa"])
    try book.record(#"{"do":"event-calls.change","called":"2016-03-24"}"#)
    #expect(book.history.record.openCalls.isEmpty)
  }

  @Test("the tree has each event whole: its checklist in order, its people, its day")
  func tree() throws {
    var book = try Casebook(Self.planned)
    for line in [
      #"{"do":"participants.add","person":"person-aaaaa","side":"practitioner","years":"2010"}"#,
      #"{"do":"checklist.say","id":"event-aaaaa","item":"event-venue","state":"agreed"}"#,
      #"{"do":"event-day.mark","id":"event-aaaaa","person":"person-aaaaa","here":"arrived"}"#,
      #"{"do":"uninvited.add","event":"event-aaaaa","who":"A director"}"#,
      #"{"do":"event-remarks.add","event":"event-aaaaa","said":"Nobody asked her."}"#,
    ] { try book.record(line) }
    let events = book.history.record.tree(under: book.guidance).object?["events"]?.array
    let event = try #require(events?.first?.object)
    let list = (event["checklist"]?.array ?? []).compactMap(\.object)
    #expect(list.map { $0["item"]?.string } == book.guidance["practitioner-event"].map(\.id))
    #expect(list.filter { $0["state"] == "agreed" }.map { $0["item"] } == ["event-venue"])
    let people = (event["invited"]?.array ?? []).compactMap(\.object)
    #expect(people.count == 2 && people[0]["participant"]?.object?["years"] == "2010")
    #expect(people[0]["mark"]?.object?["here"] == "arrived" && people[1]["mark"] == nil)
    #expect(event["uninvited"]?.array?.count == 1 && event["remarks"]?.array?.count == 1)
    #expect(events?.last?.object?["remarks"]?.array?.isEmpty == true)
  }
}
