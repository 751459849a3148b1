import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("Stored events of who is involved")
struct StoredEventTests {
  @Test("there is one of each kind with every field, and they follow one another")
  func read() throws {
    let stored = try StoredEvents(
      "involvement",
      of: [
        "scr-panel", "terms", "key-questions", "agency", "participants", "contacts", "processes",
        "liaison", "disclosures", "other-boards", "chronology", "problems",
      ])
    stored.expectAll()
    let record = try stored.record(on: "2016-03-24")
    #expect(record.terms.phase == .agreed && record.scrPanel.meetings.count == 2)
    #expect(record.agencyWork["agency-aaaaa"]?.ladder == .settled)
    #expect(record.moments.keys.contains(.problemRaised))
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
