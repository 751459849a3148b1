package import StrictJSON

/// What an entry holds: the command as given and the events it led to.
package struct EntryContent: Hashable, Sendable {
  package var form: String
  package var command: String?
  /// The civil date where it was recorded.
  package var today: Day
  package var events: [RecordedEvent]

  package init(form: String, command: String?, today: Day, events: [RecordedEvent]) {
    self.form = form
    self.command = command
    self.today = today
    self.events = events
  }

  package var json: JSON {
    var object = JSONObject([
      ("do", .string(form)), ("today", .string(today.iso)),
      ("events", .array(events.map(\.json))),
    ])
    if let command { object["command"] = .string(command) }
    return .object(object)
  }

  package init(json: JSON) throws(Misfit) {
    guard let object = json.object, let form = object["do"]?.string,
      let today = object["today"]?.string.flatMap({ Day(iso: $0) }),
      let list = object["events"]?.array
    else { throw Misfit("entry", "it is not an entry of a case") }
    var events: [RecordedEvent] = []
    for event in list { events.append(try RecordedEvent(json: event)) }
    self.init(form: form, command: object["command"]?.string, today: today, events: events)
  }
}
