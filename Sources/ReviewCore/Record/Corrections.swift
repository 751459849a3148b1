import StrictJSON

/// The corrections that are in effect.
struct Corrections {
  /// For each entry corrected: for each of its events, from 1, the fields with their new values.
  private var values: [Int: [Int: [String: JSON?]]] = [:]

  init() {}

  /// - Parameter idle: The entries whose corrections are not in effect.
  init(in entries: [JournalEntry], without idle: Set<Int> = []) {
    for entry in entries where entry.isCorrection && !idle.contains(entry.number) {
      guard let content = try? EntryContent(json: entry.content) else { continue }
      for event in content.events where event.kind == "case.corrected" {
        guard let number = event.namedEntry(by: entry), let field = event.fields["field"]?.string
        else { continue }
        values[number, default: [:]][event.fields["event"]?.integer ?? 1, default: [:]][field] =
          .some(event.fields["new"])
      }
    }
  }

  /// An entry's events as they count: corrected, and naming other entries by their numbers here.
  func corrected(_ events: [RecordedEvent], of entry: JournalEntry) -> [RecordedEvent] {
    let corrected = values.isEmpty ? nil : values[entry.number]
    if corrected == nil, entry.unseen.isEmpty { return events }
    return events.enumerated().map { index, event in
      var event = event
      for (field, value) in corrected?[index + 1] ?? [:] { event.fields[field] = value }
      if let number = event.namedEntry(by: entry) { event.fields["entry"] = .integer(number) }
      return event
    }
  }
}

extension JournalEntry {
  var isCorrection: Bool { form == "case.correct" }
  var isRedaction: Bool { form == "case.redact" || form == "case.move" }
}

extension RecordedEvent {
  /// The kinds of event with a field that names an entry by its number.
  private static let naming: Set = [
    "case.corrected", "case.settled", "case.redacted", "key-questions.added",
    "key-questions.changed",
  ]

  /// The number, here, of the entry that it names.
  func namedEntry(by entry: JournalEntry) -> Int? {
    guard Self.naming.contains(kind) else { return nil }
    return fields["entry"]?.integer.map(entry.current)
  }
}
