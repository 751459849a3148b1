import StrictJSON

/// What was taken out of the record, and by which entries.
///
/// A redaction takes out what stands on disk, so it always counts: what cannot follow it, or would
/// bring the text back, is set aside instead. Several on one entry add up.
struct Redactions {
  /// One field of one event that was taken out.
  struct Removal: Hashable {
    /// The entry that says so, and what its writer had not seen.
    let by: JournalEntry
    let number: Int
    let place: Int
    let field: String
  }

  private(set) var removals: [Removal] = []
  /// Redactions that say something else than the entry they redact.
  private(set) var misfits: [Int: Misfit] = [:]
  /// Corrections of a field that was taken out elsewhere meanwhile.
  private(set) var overruled: [Int: SetAside.Why] = [:]

  /// What a redaction says is left of an entry.
  private struct Remainder {
    let by: Int
    let of: Int
    let content: JSON
  }

  private var said: [Remainder] = []
  /// What redacted entries held as they came, or what is left of them.
  private var originals: [Int: JSON] = [:]

  /// Puts what is left of each redacted entry in its place.
  init(_ entries: inout [JournalEntry]) {
    // The latest first: a redaction's own content may have been taken out by a later one.
    for index in entries.indices.reversed() where entries[index].isRedaction {
      let entry = entries[index]
      guard let content = try? EntryContent(json: entry.content) else { continue }
      let redacted = content.events.filter { $0.kind == "case.redacted" }
      let named = redacted.compactMap { removal($0, by: entry, in: entries) }
      guard named.count == redacted.count else {
        misfits[entry.number] = Misfit("case.redacted", "there is no such entry before it")
        continue
      }
      // All that it names first: it may take several answers out of one entry.
      removals += named
      for (removal, event) in zip(named, redacted) {
        take(event.fields["content"], said: entry, in: &entries[removal.number - 1])
      }
    }
    settle(&entries)
    if !removals.isEmpty { overrule(entries) }
  }

  private func removal(
    _ event: RecordedEvent, by entry: JournalEntry, in entries: [JournalEntry]
  ) -> Removal? {
    guard let number = event.namedEntry(by: entry), number < entry.number,
      entries.indices.contains(number - 1), entries[number - 1].number == number,
      let field = event.fields["field"]?.string
    else { return nil }
    return Removal(
      by: entry, number: number, place: event.fields["event"]?.integer ?? 1, field: field)
  }

  /// Puts what a redaction says is left of an entry in the entry's place.
  private mutating func take(
    _ remaining: JSON?, said entry: JournalEntry, in target: inout JournalEntry
  ) {
    if let remaining {
      said.append(Remainder(by: entry.number, of: target.number, content: remaining))
      if target.content == .null { target.content = remaining }
    }
    if !originals.keys.contains(target.number) { originals[target.number] = target.content }
    if let remaining { target.content = remaining }
  }

  /// Once all is known that was taken out: each has to say the same of what is left.
  ///
  /// An entry may have come back whole with another laptop's files, and what one says is left another
  /// may have taken out.
  private mutating func settle(_ entries: inout [JournalEntry]) {
    let fields = Dictionary(grouping: removals, by: \.number).mapValues { removals in
      removals.map { (place: $0.place, field: $0.field) }
    }
    for (number, original) in originals where original != .null {
      entries[number - 1].content = original.without(fields[number] ?? [])
    }
    for said in said
    where said.content.without(fields[said.of] ?? []) != entries[said.of - 1].content {
      misfits[said.by] = Misfit(
        "case.redacted", "it says something else than entry \(said.of)")
    }
  }

  private mutating func overrule(_ entries: [JournalEntry]) {
    for entry in entries where entry.isCorrection {
      guard let content = try? EntryContent(json: entry.content) else { continue }
      for event in content.events where event.kind == "case.corrected" {
        let removal = removals.first { removal in
          removal.number == event.namedEntry(by: entry)
            && (removal.field == CaseFile.Redaction.wholeEntry
              || removal.place == event.fields["event"]?.integer ?? 1
                && removal.field == event.fields["field"]?.string)
            && (removal.by.unseen.contains(entry.number)
              || entry.unseen.contains(removal.by.number))
        }
        if let removal { overruled[entry.number] = .sameMatter(as: removal.by.number) }
      }
    }
  }

  /// Whether an entry was redacted around: something it followed was taken out by somebody who had
  /// not seen it.
  func shake(_ number: Int) -> Bool {
    removals.contains { $0.by.number > number && $0.by.unseen.contains(number) }
  }
}

extension JSON {
  /// An entry's content without some fields of its events, which are counted from 1.
  func without(_ fields: [(place: Int, field: String)]) -> JSON {
    guard !fields.isEmpty, var content = object, var events = content["events"]?.array else {
      return self
    }
    if fields.contains(where: { $0.field == CaseFile.Redaction.wholeEntry }) {
      content["do"] = "case.moved-out"
      content["events"] = [["kind": "case.moved-out", "fields": [:]]]
      return .object(content)
    }
    for (place, field) in fields where events.indices.contains(place - 1) {
      guard var event = events[place - 1].object, var kept = event["fields"]?.object else {
        continue
      }
      kept[field] = nil
      event["fields"] = .object(kept)
      events[place - 1] = .object(event)
    }
    content["events"] = .array(events)
    return .object(content)
  }

  /// Whether an entry's content has a field in one of its events, which are counted from 1.
  func has(_ place: Int, _ field: String) -> Bool {
    guard let events = object?["events"]?.array, events.indices.contains(place - 1) else {
      return false
    }
    return events[place - 1].object?["fields"]?.object?[field] != nil
  }
}
