package import StrictJSON

/// One entry of the record as the core sees it: what was recorded in one commit.
package struct JournalEntry: Hashable, Sendable {
  /// Its place in the order of the record, from 1.
  package var number: Int
  /// Ten characters that name it.
  package var code: String
  package var at: String
  /// The member at the keyboard.
  package var by: String
  package var content: JSON

  package init(number: Int, code: String, at: String, by: String, content: JSON) {
    self.number = number
    self.code = code
    self.at = at
    self.by = by
    self.content = content
  }
}

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

/// A case's entries with the record they make: now, or as it stood at any of them.
package struct History: Hashable, Sendable {
  package private(set) var entries: [JournalEntry] = []
  /// The record now.
  package private(set) var record = CaseRecord()
  /// The first entry that cannot follow, with the reason; what comes after it is listed, not folded.
  package private(set) var misfit: Misplaced?

  package struct Misplaced: Hashable, Sendable {
    package var number: Int
    package var misfit: Misfit
  }

  package init() {}

  package init(_ entries: [JournalEntry]) {
    self.entries = entries
    fold()
  }

  /// Adds an entry just recorded.
  package mutating func append(_ entry: JournalEntry) {
    entries.append(entry)
    // A correction changes how earlier entries read.
    if misfit != nil || Self.isCorrection(entry) {
      fold()
    } else {
      do throws(Misfit) {
        try Self.apply(entry, corrections: [:], to: &record)
      } catch {
        // An entry counts whole or not at all.
        fold()
      }
    }
  }

  /// The record as it stood once an entry was recorded: later facts and later corrections are absent.
  package func asItStood(at number: Int) -> History {
    History(Array(entries.prefix { $0.number <= number }))
  }

  /// What is shown of due dates in this record: the day of its last entry.
  package var lastDay: Day? {
    entries.last.flatMap { try? EntryContent(json: $0.content).today }
  }

  /// Whether the record would still fold with one more entry: a correction may not make what came
  /// later impossible.
  package func follows(_ entry: JournalEntry) -> Misplaced? {
    guard Self.isCorrection(entry) else { return nil }
    return History(entries + [entry]).misfit
  }

  private static func isCorrection(_ entry: JournalEntry) -> Bool {
    entry.content.object?["do"]?.string == "case.correct"
  }

  private mutating func fold() {
    let corrections = Self.corrections(in: entries)
    misfit = nil
    record = CaseRecord()
    misfit = Self.fold(entries, corrections, into: &record)
    guard let misfit else { return }
    // Some of the entry's events may have been applied: it counts whole or not at all.
    record = CaseRecord()
    _ = Self.fold(
      Array(entries.prefix { $0.number < misfit.number }), corrections, into: &record)
  }

  /// Applies entries in order; the first that cannot follow, with the reason.
  private static func fold(
    _ entries: [JournalEntry], _ corrections: [Int: [Int: [String: JSON?]]],
    into record: inout CaseRecord
  ) -> Misplaced? {
    for entry in entries {
      do throws(Misfit) {
        try apply(entry, corrections: corrections[entry.number] ?? [:], to: &record)
      } catch {
        return Misplaced(number: entry.number, misfit: error)
      }
    }
    return nil
  }

  /// For each entry corrected: for each of its events, from 1, the fields with their new values.
  private static func corrections(
    in entries: [JournalEntry]
  ) -> [Int: [Int: [String: JSON?]]] {
    var corrections: [Int: [Int: [String: JSON?]]] = [:]
    for entry in entries where isCorrection(entry) {
      guard let content = try? EntryContent(json: entry.content) else { continue }
      for event in content.events where event.kind == "case.corrected" {
        guard let number = event.fields["entry"]?.integer, let field = event.fields["field"]?.string
        else { continue }
        corrections[number, default: [:]][event.fields["event"]?.integer ?? 1, default: [:]][
          field] = .some(event.fields["new"])
      }
    }
    return corrections
  }

  private static func apply(
    _ entry: JournalEntry, corrections: [Int: [String: JSON?]], to record: inout CaseRecord
  ) throws(Misfit) {
    let content = try EntryContent(json: entry.content)
    for (index, event) in content.events.enumerated() {
      var event = event
      for (field, value) in corrections[index + 1] ?? [:] { event.fields[field] = value }
      try record.apply(event, on: content.today)
    }
    if let command = content.command { record.note(command: command) }
  }
}
