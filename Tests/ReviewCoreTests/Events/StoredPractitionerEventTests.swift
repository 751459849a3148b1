import ReviewCore
import StrictJSON
import TestSupport
import Testing

/// What was recorded once must read for ever: one stored event of each kind, every field in it.
@Suite("Stored events of practitioner events")
struct StoredPractitionerEventTests {
  private static let machines: Set = [
    "checklist", "event", "invitations", "event-day", "uninvited", "event-risks", "event-remarks",
    "event-calls",
  ]

  private func stored() throws -> [RecordedEvent] {
    let bytes = try RepositoryFile.bytes("Tests/Fixtures/events/practitioner-events.jsonl")
    return try JSONLines.split(bytes[...]).map { try RecordedEvent(json: JSON(parsing: $0.bytes)) }
  }

  @Test("there is one of each kind, and they follow one another")
  func read() throws {
    let events = try stored()
    let kinds = CaseRecord.eventKinds.filter {
      Self.machines.contains(String($0.prefix { $0 != "." }))
    }
    #expect(Set(events.map(\.kind)) == Set(kinds))
    var record = CaseRecord()
    for event in events { try record.apply(event, on: .on("2016-06-10")) }
    #expect(record.eventDays["event-aaaaa"]?.marks["person-aaaaa"]?.here == .byVideo)
    #expect(record.openRisks.isEmpty && record.listed(\.invitations).isEmpty)
  }

  @Test("every field of every kind stands in one of them")
  func everyField() throws {
    var fields: [String: Set<String>] = [:]
    for event in try stored() { fields[event.kind, default: []].formUnion(event.fields.keys) }
    for form in CaseRecord.forms where Self.machines.contains(form.machine) {
      let asked = Set(form.fields.map(\.id))
      #expect(fields.values.contains { asked.isSubset(of: $0) }, "\(form.name)")
    }
  }
}
