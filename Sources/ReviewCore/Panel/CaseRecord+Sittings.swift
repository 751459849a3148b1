import Guidance
import StrictJSON

/// What belongs to the sittings of a meeting, and what hangs on the entries of its log.
extension CaseRecord {
  /// Takes the day on which it was recorded that a meeting opened or was resumed.
  mutating func tellWhenSat(_ event: RecordedEvent, on today: Day) {
    guard event.kind == "panel.opened" || event.kind == "panel.resumed", let meeting = event.on
    else { return }
    meetings[meeting]?.daysRecorded.append(today)
  }

  /// The notes that were made as a meeting sat, in the order they were recorded.
  package func notes(of meeting: String) -> [CaseFile.Note] {
    caseFile.notes.filter { $0.meeting == meeting && isOfSitting($0) }
  }

  /// The notes that were made while a meeting stood open, on a day it did not sit: they are in no
  /// minutes.
  package var notesOfNoSitting: [CaseFile.Note] {
    caseFile.notes.filter { !$0.meeting.isEmpty && !isOfSitting($0) }
  }

  /// What was said of the safety of other children as a meeting sat: of each the last word then.
  package func assurances(of meeting: String) -> [Assurance] {
    listed(\.safety).compactMap { id, _ in
      let then = history(of: id).last {
        sat(meeting, on: $0.day) && wasAnnounced(.meetingOpened, before: $0)
      }
      return then.flatMap { try? Change<Assurance>.load($0.event.fields, of: $0.event.kind).to }
    }
  }

  private func isOfSitting(_ note: CaseFile.Note) -> Bool {
    sat(note.meeting, on: note.day ?? note.made)
  }

  /// Whether a meeting sat on a day; not where the day is not known.
  package func sat(_ meeting: String, on day: Day?) -> Bool {
    day.map { meetings[meeting]?.sat(on: $0) ?? false } ?? false
  }

  /// The id of an entry of the log that is named by its id, or by its number on the screen; nothing
  /// where there is no such entry.
  package func logEntry(named name: String) -> String? {
    let log = listed(\.log)
    let place = Int(name).map { $0 - 1 } ?? log.firstIndex { $0.id == name }
    return place.flatMap { log.indices.contains($0) ? log[$0].id : nil }
  }

  /// A question with the id of the entry it hangs on in place of the number that was typed: an
  /// entry that is withdrawn later moves the numbers.
  func hanging(_ event: RecordedEvent) -> RecordedEvent {
    guard ["panel.asked", "questions.added", "questions.changed"].contains(event.kind),
      let entry = event.fields["about"]?.string.flatMap(logEntry)
    else { return event }
    var event = event
    event.fields["about"] = .string(entry)
    return event
  }

  /// The answer to a question that was left open, with the day of recording where no other is said.
  func dated(_ event: RecordedEvent, on today: Day) -> RecordedEvent {
    guard event.fields["answer"] != nil, event.fields["answered"] == nil, leftOpen(event) else {
      return event
    }
    var event = event
    event.fields["answered"] = .string(today.iso)
    return event
  }

  private func leftOpen(_ event: RecordedEvent) -> Bool {
    switch event.kind {
    case "questions.changed": questions[event.on ?? ""]?.current?.answer.isEmpty == true
    case "panel.asked":
      meetings[event.on ?? ""]?.questions.contains {
        $0.answer.isEmpty && $0.question == event.fields["question"]?.string
          && $0.about == event.fields["about"]?.string ?? ""
      } == true
    default: false
    }
  }
}
