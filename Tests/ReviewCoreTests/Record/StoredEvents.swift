import ReviewCore
import StrictJSON
import TestSupport
import Testing

/// Events as they were once stored, of some machines: what was recorded must read for ever.
struct StoredEvents {
  let events: [RecordedEvent]
  private let machines: Set<String>

  /// - Parameter name: of the file in `Tests/Fixtures/events`.
  init(_ name: String, of machines: Set<String>) throws {
    let bytes = try RepositoryFile.bytes("Tests/Fixtures/events/\(name).jsonl")
    events = try JSONLines.split(bytes[...]).map {
      try RecordedEvent(json: JSON(parsing: $0.bytes))
    }
    self.machines = machines
  }

  /// There is one of each kind, and each field of each form stands in one of them.
  func expectAll(_ location: SourceLocation = #_sourceLocation) {
    let kinds = CaseRecord.eventKinds.filter { machines.contains(String($0.prefix { $0 != "." })) }
    #expect(Set(events.map(\.kind)) == Set(kinds), sourceLocation: location)
    let fields = Dictionary(grouping: events, by: \.kind).mapValues { events in
      events.reduce(into: Set<String>()) { $0.formUnion($1.fields.keys) }
    }
    for form in CaseRecord.forms where machines.contains(form.machine) {
      let asked = Set(form.fields.map(\.id))
      #expect(
        fields.values.contains { asked.isSubset(of: $0) }, "\(form.name)", sourceLocation: location)
    }
  }

  /// The record they make, one after the other.
  func record(on day: String) throws -> CaseRecord {
    var record = CaseRecord()
    for event in events { try record.apply(event, on: .on(day)) }
    return record
  }
}
