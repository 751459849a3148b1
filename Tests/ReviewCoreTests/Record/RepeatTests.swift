import ReviewCore
import Testing

@Suite("A command given again")
struct RepeatTests {
  @Test("the same id with the same fields records nothing; with others it is refused")
  func sameID() throws {
    var book = try Casebook(Casebook.opened)
    let count = book.history.entries.count
    #expect(try book.record(Casebook.opened[1]) == [])
    #expect(
      try book.reasons(#"{"do":"people.add","id":"person-aaaaa","name":"Member C"}"#) == [
        "id-taken id"
      ])
    #expect(
      try book.reasons(#"{"do":"people.add","id":"person-aaaaa","name":"Member A"}"#) == [
        "id-taken id"
      ], "a field less is another command")
    try book.record(#"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-24"}"#)
    #expect(try book.record(#"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-24"}"#) == [])
    #expect(
      try book.reasons(#"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-25"}"#) == [
        "id-taken id"
      ])
    #expect(book.history.entries.count == count + 1)
  }

  @Test("it is still the same when the thing was changed or withdrawn since")
  func afterwards() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(#"{"do":"people.change","id":"person-aaaaa","role":"Head of year"}"#)
    #expect(try book.record(Casebook.opened[1]) == [])
    try book.record(#"{"do":"people.withdraw","id":"person-aaaaa","reason":"Entered twice"}"#)
    #expect(try book.record(Casebook.opened[1]) == [])
    #expect(book.history.record.people["person-aaaaa"]?.current == nil)
  }

  @Test("without an id a thing is added each time, each with an id of its own")
  func withoutID() throws {
    var book = try Casebook(Casebook.opened)
    let line = #"{"do":"questions.add","question":"Who saw the child last?"}"#
    try book.record(line)
    try book.record(line)
    let ids = book.history.record.listed(\.questions).map(\.id)
    #expect(ids.count == 2 && Set(ids).count == 2)
    #expect(ids.allSatisfy { $0.hasPrefix("question-") && $0.count == 14 })
  }

  @Test("where the letters of its id are taken, it is given others")
  func takenLetters() throws {
    var book = try Casebook(Casebook.opened)
    // The letters the next command without an id would be given.
    try book.record(#"{"do":"questions.add","id":"question-t0004","question":"Who else knew?"}"#)
    try book.record(#"{"do":"questions.add","question":"Who saw the child last?"}"#)
    let ids = book.history.record.listed(\.questions).map(\.id)
    #expect(ids.count == 2 && ids[0] == "question-t0004" && ids[1] != ids[0])
  }

  @Test("the same command id records nothing, whatever the command would do now")
  func sameCommand() throws {
    var book = try Casebook(Casebook.opened)
    let note = #"{"do":"case.note","text":"A break until three.","command":"c-1"}"#
    #expect(try book.record(note) == ["case.noted"])
    #expect(try book.record(note) == [])
    #expect(book.history.record.caseFile.notes.count == 1)
    #expect(
      try book.record(#"{"do":"case.note","text":"A break until three.","command":"c-2"}"#) == [
        "case.noted"
      ])
  }

  @Test("a command whose effect stands records nothing")
  func effectStands() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.viewed)
    for line in [
      RequirementRow.viewed[1], RequirementRow.viewed[2],
      #"{"do":"case.describe","name":"Oak"}"#,
      #"{"do":"people.change","id":"person-aaaaa","agency":"Agency A"}"#,
      #"{"do":"checklist.say","id":"practitioner-event","item":"event-tone","state":"open"}"#,
    ] {
      #expect(try book.record(line) == [], "\(line)")
    }
  }
}
