import ReviewCore
import Testing

@Suite("Stored events of practitioner events")
struct StoredPractitionerEventTests {
  @Test("there is one of each kind with every field, and they follow one another")
  func read() throws {
    let stored = try StoredEvents(
      "practitioner-events",
      of: [
        "checklist", "event", "invitations", "event-day", "uninvited", "event-risks",
        "event-remarks", "event-calls",
      ])
    stored.expectAll()
    let record = try stored.record(on: "2016-06-10")
    #expect(record.eventDays["event-aaaaa"]?.marks["person-aaaaa"]?.here == .byVideo)
    #expect(record.openRisks.isEmpty && record.listed(\.invitations).isEmpty)
  }
}
