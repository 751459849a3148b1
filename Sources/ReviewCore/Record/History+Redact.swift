import StrictJSON

extension History {
  /// What taking a field out comes to: what is left of the entry, and of every other entry that still
  /// says what is taken out (an earlier redaction of the same entry, a correction of the field).
  ///
  /// Each of these is said flat beside the others, so that redactions of redactions do not nest.
  func redactions(_ asked: RecordedEvent) throws(Refusal) -> [RecordedEvent] {
    if record.keeping.isHeld { throw Refusal(.held) }
    let number = asked.fields["entry"]?.integer ?? 0
    let place = asked.fields["event"]?.integer ?? 1
    let field = asked.fields["field"]?.string ?? ""
    guard let entry = entries.first(where: { $0.number == number }),
      let content = try? EntryContent(json: entry.content)
    else { throw Refusal(.noSuchThing, field: "entry", "\(number)") }
    guard content.events.indices.contains(place - 1) else {
      throw Refusal(.noSuchThing, field: "event", "\(place)")
    }
    let event = content.events[place - 1]
    let isOwn = event.kind == "case.redacted" && field == "content"
    guard !isOwn, event.fields[field] != nil || !holders(of: number, place, field).isEmpty else {
      throw Refusal(.unknownField, field: "field", field)
    }
    if CaseRecord.form(content.form)?.field(field)?.need == .must {
      throw Refusal(.mustStay, field: "field", field)
    }

    var places = [Place(number: number, event: place, field: field)]
    // What another laptop took out of the entry may stand in what this one kept of it.
    for gone in [(place, field)] + removed(from: number) {
      for holder in holders(of: number, gone.0, gone.1) where !places.contains(holder) {
        places.append(holder)
      }
    }
    var said: Set<Int> = []
    return places.compactMap { one in
      guard let entry = entries.first(where: { $0.number == one.number }) else { return nil }
      var fields = asked.fields
      fields["entry"] = .integer(one.number)
      fields["event"] = .integer(one.event)
      fields["field"] = .string(one.field)
      if said.insert(one.number).inserted {
        let gone = places.filter { $0.number == one.number }.map { ($0.event, $0.field) }
        fields["content"] = entry.content.without(gone)
      }
      return RecordedEvent(asked.kind, fields: fields)
    }
  }

  /// A field of an event of an entry.
  private struct Place: Hashable {
    let number: Int
    let event: Int
    let field: String
  }

  /// Where else what is taken out of an entry still stands.
  private func holders(of number: Int, _ place: Int, _ field: String) -> [Place] {
    var found: [Place] = []
    for entry in entries where entry.saysOfOthers {
      guard let content = try? EntryContent(json: entry.content) else { continue }
      var events = content.events
      for index in events.indices where events[index].fields["entry"] != nil {
        events[index].fields["entry"] = events[index].namedEntry(by: entry).map(JSON.integer)
      }
      for (index, event) in events.enumerated() where event.fields["entry"] == .integer(number) {
        let isWhole = field == CaseFile.Redaction.wholeEntry
        if event.kind == "case.corrected", event.fields["new"] != nil,
          isWhole
            || event.fields["event"]?.integer ?? 1 == place
              && event.fields["field"]?.string == field
        {
          found.append(Place(number: entry.number, event: index + 1, field: "new"))
        }
        guard event.kind == "case.redacted", let kept = event.fields["content"],
          isWhole ? kept != kept.without([(1, field)]) : kept.has(place, field)
        else { continue }
        // All it holds is said again by the new redaction, in its place.
        for (index, event) in events.enumerated() where event.fields["content"] != nil {
          found.append(Place(number: entry.number, event: index + 1, field: "content"))
          if let other = event.fields["entry"]?.integer, other != number {
            found.append(
              Place(
                number: other, event: event.fields["event"]?.integer ?? 1,
                field: event.fields["field"]?.string ?? ""))
          }
        }
      }
    }
    return found
  }

  /// The fields that were taken out of an entry.
  private func removed(from number: Int) -> [(place: Int, field: String)] {
    redactions(of: number).compactMap { _, event in
      event.fields["field"]?.string.map { (event.fields["event"]?.integer ?? 1, $0) }
    }
  }

  /// What was taken out of an entry and is still said by another, whose writer had not seen that: a
  /// correction, or what a second redaction of the entry kept of it.
  ///
  /// Taking it out again takes it out there too.
  package var standing: [(entry: Int, event: Int, field: String)] {
    guard !record.caseFile.redactions.isEmpty else { return [] }
    var seen: Set<Int> = []
    return entries.filter(\.isRedaction).flatMap { entry in
      ((try? EntryContent(json: entry.content))?.events ?? []).compactMap { event in
        guard let number = event.namedEntry(by: entry), let field = event.fields["field"]?.string,
          event.kind == "case.redacted",
          !holders(of: number, event.fields["event"]?.integer ?? 1, field).isEmpty,
          // Once for an entry: taking out one again does the others.
          seen.insert(number).inserted
        else { return nil }
        return (number, event.fields["event"]?.integer ?? 1, field)
      }
    }
  }

  /// An entry that says how another reads, with what it says of it.
  package typealias Retelling = (entry: JournalEntry, event: RecordedEvent)

  /// The entries that took something out of an entry.
  package func redactions(of number: Int) -> [Retelling] { redactions[number] ?? [] }

  /// The entries that took something out of others, by the numbers of those.
  package var redactions: [Int: [Retelling]] {
    retellings("case.redacted", where: \.isRedaction)
  }

  /// The entries that corrected something in an entry, oldest first.
  package func corrections(of number: Int) -> [Retelling] {
    retellings("case.corrected", where: \.isCorrection)[number] ?? []
  }

  /// How entries of the log were first written, and on which day that was last corrected, for those
  /// whose words were corrected in the record.
  package var correctedLog: [String: (first: String?, day: Day)] {
    var corrected: [String: (first: String?, day: Day)] = [:]
    for (number, corrections) in retellings("case.corrected", where: \.isCorrection) {
      guard let entry = entries.first(where: { $0.number == number }),
        let content = try? EntryContent(json: entry.content)
      else { continue }
      for (by, event) in corrections where event.fields["field"] == "said" {
        let place = (event.fields["event"]?.integer ?? 1) - 1
        guard content.events.indices.contains(place), let id = content.events[place].on,
          let day = (try? EntryContent(json: by.content))?.today
        else { continue }
        let fields = content.events[place].fields
        // What was marked as legal advice stays apart.
        let isFirst =
          content.events[place].kind == "log.added" && fields["legal"]?.bool != true
        let first = isFirst ? fields["said"]?.string : nil
        corrected[id] = (
          first ?? corrected[id]?.first, max(day, corrected[id]?.day ?? day)
        )
      }
    }
    return corrected
  }

  private func retellings(
    _ kind: String, where tells: (JournalEntry) -> Bool
  ) -> [Int: [Retelling]] {
    var retellings: [Int: [Retelling]] = [:]
    for entry in entries where tells(entry) {
      guard let content = try? EntryContent(json: entry.content) else { continue }
      for event in content.events where event.kind == kind {
        guard let number = event.namedEntry(by: entry) else { continue }
        retellings[number, default: []].append((entry, event))
      }
    }
    return retellings
  }

  /// The numbers of the entries whose contents are to be taken off the disk; none while the record is
  /// held, or where a redaction does not say what it should.
  package var redacted: Set<Int> {
    guard misfit == nil, !record.keeping.isHeld else { return [] }
    return Set(record.caseFile.redactions.map(\.entry))
  }
}
