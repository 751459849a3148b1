import ReviewCore
import Testing

@Suite("Stored events of what a meeting settles that somebody is to do")
struct StoredMeetingActionTests {
  @Test("there is one of each kind with every field, and they follow one another")
  func read() throws {
    let stored = try StoredEvents("meeting-actions", of: ["meeting-actions"])
    stored.expectAll()
    let record = try stored.record(on: "2016-03-24")
    #expect(record.meetingActions["task-aaaaa"] != nil && record.listed(\.meetingActions).isEmpty)
  }
}
