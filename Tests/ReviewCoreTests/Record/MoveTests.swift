import ReviewCore
import StrictJSON
import Testing

@Suite("An entry of a wrong case")
struct MoveTests {
  private static let note = #"{"do":"case.note","text":"The other mother rang."}"#

  private func move(_ entry: Int) -> String {
    #"{"do":"case.move","entry":\#(entry),"to":"othercase abcdefghij","reason":"Wrong case"}"#
  }

  private func text(_ history: History) -> String {
    JSON.array(history.entries.map(\.content)).text
  }

  @Test("of what it said nothing stays: only that it was moved, when, where to and why")
  func movedOut() throws {
    var book = try Casebook(Casebook.opened + [Self.note])
    #expect(try book.record(move(4)) == ["case.redacted"])
    #expect(!text(book.history).contains("mother") && book.history.redacted == [4])
    #expect(book.history.record.caseFile.notes.isEmpty && book.history.misfit == nil)
    let told = try #require(book.history.redactions(of: 4).first)
    #expect(told.event.fields["reason"] == "Wrong case")
    #expect(told.event.fields["moved-to"] == "othercase abcdefghij")
    // Once its content is off the disk, the record is the same.
    var entries = book.history.entries
    entries[3].content = .null
    #expect(History(entries) == book.history)
    #expect(try book.reasons(move(4)) == ["not-now entry"], "it was moved")
  }

  @Test("the other case judges it as its own, says where it came from, and takes it in once")
  func takenIn() throws {
    let wrong = try Casebook(Casebook.opened + [Self.note]).history
    var right = try Casebook([Casebook.opened[0]])
    let entry = wrong.entries[3]
    let content = try #require(
      try right.history.takingIn(
        entry, from: "wrongcase", reason: "r", .on("2016-03-24", fresh: "t0009"),
        under: right.guidance))
    #expect(content.events.map(\.kind) == ["case.moved-in", "case.noted"])
    #expect(content.events[0].fields["from"]?.string == "wrongcase \(entry.code)")
    try right.append(content.json)
    #expect(right.history.record.caseFile.notes.map(\.text) == ["The other mother rang."])
    #expect(
      try right.history.takingIn(
        entry, from: "wrongcase", reason: "r", .on("2016-03-24", fresh: "t0009"),
        under: right.guidance)
        == nil)
  }

  @Test("who it names must be in the other case")
  func unknownPerson() throws {
    let wrong = try Casebook(
      Casebook.opened + [#"{"do":"log.add","said":"s","person":"person-aaaaa"}"#]
    ).history
    let right = try Casebook([Casebook.opened[0]])
    #expect(throws: Refusal.self) {
      try right.history.takingIn(
        wrong.entries[3], from: "w", reason: "r", .on("2016-03-24", fresh: "t0009"),
        under: right.guidance)
    }
  }

  @Test("what the case rests on, and what was corrected or spoken of since, stays")
  func stays() throws {
    var book = try Casebook(
      Casebook.opened + [
        #"{"do":"log.add","id":"log-aaaaa","said":"s","person":"person-aaaaa"}"#, Self.note,
      ])
    #expect(try book.reasons(move(1)) == ["not-now entry"])
    #expect(try book.reasons(move(9)) == ["no-such-thing entry"])
    #expect(try book.reasons(move(2)) == ["cannot-follow entry"])
    try book.record(#"{"do":"case.correct","entry":5,"field":"text","value":"t","reason":"r"}"#)
    #expect(try book.reasons(move(5)) == ["not-now entry"])
    try book.record(#"{"do":"keeping.hold","reason":"An inquest"}"#)
    #expect(try book.reasons(move(4)) == ["held "])
  }
}
