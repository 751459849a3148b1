import ReviewCore
import StrictJSON
import TestSupport
import Testing

/// What was recorded once must read for ever: one stored event of each kind, every field in it.
@Suite("Stored events of papers and minutes")
struct StoredPaperTests {
  private func stored() throws -> [RecordedEvent] {
    let bytes = try RepositoryFile.bytes("Tests/Fixtures/events/papers.jsonl")
    return try JSONLines.split(bytes[...]).map { try RecordedEvent(json: JSON(parsing: $0.bytes)) }
  }

  @Test("there is one of each kind, with every field, and they follow one another")
  func read() throws {
    let events = try stored()
    let machines = ["paper", "minutes"]
    let kinds = CaseRecord.eventKinds.filter { machines.contains(String($0.prefix { $0 != "." })) }
    #expect(Set(events.map(\.kind)) == Set(kinds))
    for form in CaseRecord.forms where machines.contains(form.machine) {
      let asked = Set(form.fields.map(\.id))
      #expect(events.contains { asked == Set($0.fields.keys) }, "\(form.name)")
    }
    var record = CaseRecord()
    for event in events { try record.apply(event, on: .on("2016-03-24")) }
    #expect(record.minutes["meeting-aaaaa"]?.members.phase == .agreed)
    #expect(record.minutes["meeting-aaaaa"]?.members.version == 2)
    #expect(record.minutes["meeting-aaaaa"]?.general.phase == .absent)
    #expect(record.papers.made.map(\.checkCode) == ["abcdefghijklmnopqrst"])
  }

  @Test("an unknown field and a fact that cannot follow are misfits")
  func misfits() throws {
    let bad: [JSON] = [
      [
        "kind": "minutes.agreed", "on": "meeting-a",
        "fields": ["tier": "general", "day": "2016-03-24", "by": "b"],
      ],
      ["kind": "minutes.drafted", "on": "meeting-a", "fields": ["tier": "secret"]],
      ["kind": "minutes.drafted", "fields": ["tier": "general"]],
      ["kind": "paper.made", "fields": ["kind": "minutes", "path": "/home/x"]],
    ]
    for event in bad {
      var record = CaseRecord()
      #expect(throws: Misfit.self, "\(event)") {
        try record.apply(try RecordedEvent(json: event), on: .on("2016-03-24"))
      }
    }
  }
}
