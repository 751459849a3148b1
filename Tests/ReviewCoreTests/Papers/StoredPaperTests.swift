import ReviewCore
import StrictJSON
import Testing

@Suite("Stored events of papers and minutes")
struct StoredPaperTests {
  @Test("there is one of each kind with every field, and they follow one another")
  func read() throws {
    let stored = try StoredEvents("papers", of: ["paper", "minutes"])
    stored.expectAll()
    let record = try stored.record(on: "2016-03-24")
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
