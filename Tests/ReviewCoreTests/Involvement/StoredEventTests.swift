import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

/// What was recorded once must read for ever: one stored event of each kind, every field in it.
@Suite("Stored events of who is involved")
struct StoredEventTests {
  private static let machines = [
    "scr-panel", "terms", "key-questions", "agency", "participants", "contacts", "processes",
    "liaison", "disclosures", "other-boards", "chronology", "problems",
  ]

  private func stored() throws -> [RecordedEvent] {
    let bytes = try RepositoryFile.bytes("Tests/Fixtures/events/involvement.jsonl")
    return try JSONLines.split(bytes[...]).map { try RecordedEvent(json: JSON(parsing: $0.bytes)) }
  }

  @Test("there is one of each kind, and they follow one another")
  func read() throws {
    let events = try stored()
    let kinds = CaseRecord.eventKinds.filter { kind in
      Self.machines.contains(String(kind.prefix { $0 != "." }))
    }
    #expect(Set(events.map(\.kind)) == Set(kinds))
    var record = CaseRecord()
    for event in events { try record.apply(event, on: .on("2016-03-24")) }
    #expect(record.terms.phase == .agreed && record.scrPanel.meetings.count == 2)
    #expect(record.agencyWork["agency-aaaaa"]?.ladder == .settled)
    #expect(record.moments.keys.contains(.problemRaised))
  }

  @Test("every field of every kind stands in one of them")
  func everyField() throws {
    var fields: [String: Set<String>] = [:]
    for event in try stored() {
      fields[event.kind, default: []].formUnion(event.fields.keys)
    }
    for form in CaseRecord.forms where Self.machines.contains(form.machine) {
      let asked = Set(form.fields.map(\.id))
      #expect(fields.values.contains { asked.isSubset(of: $0) }, "\(form.name)")
    }
  }

  @Test("an unknown field, a field of another type, and a fact that cannot follow are misfits")
  func misfits() throws {
    let bad: [(JSON, String)] = [
      (["kind": "terms.agreed", "fields": ["day": "2016-03-24"]], "terms.agreed"),
      (["kind": "terms.drafted", "fields": ["changed": "c", "colour": "red"]], "terms.drafted"),
      (["kind": "scr-panel.met", "fields": ["day": "2016-03-24"]], "scr-panel.met"),
      (
        [
          "kind": "agency.received", "on": "agency-aaaaa",
          "fields": ["request": 1, "state": "received"],
        ], "agency.received"
      ),
      (
        [
          "kind": "agency.outcome-noted", "on": "agency-aaaaa",
          "fields": ["step": "escalate-board", "settled": "settled"],
        ], "agency.outcome-noted"
      ),
      (["kind": "agency.chased", "fields": ["day": "2016-03-24"]], "agency"),
      (
        ["kind": "chronology.added", "on": "happening-a", "fields": ["when": 2014, "what": "w"]],
        "chronology.added"
      ),
    ]
    for (json, named) in bad {
      var record = CaseRecord()
      do {
        try record.apply(RecordedEvent(json: json), on: .on("2016-03-24"))
        Issue.record("\(named) was applied")
      } catch {
        #expect(error.event == named)
      }
    }
  }
}
