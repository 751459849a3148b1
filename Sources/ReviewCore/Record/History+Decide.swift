package import Guidance
import StrictJSON

extension History {
  /// Judges a command against the whole history: what `CaseRecord.decide` says, and for what changes
  /// how other entries read, whether everything recorded since still follows.
  package func decide(
    _ submission: Submission, _ context: Context, under guidance: Guidance
  ) throws(Refusal) -> CaseRecord.Decided {
    var decided = try record.decide(submission, context, under: guidance)
    for index in decided.events.indices where decided.events[index].kind == "case.corrected" {
      let new = try correctedValue(
        decided.events[index], submission.answers, context, guidance)
      decided.events[index].fields["new"] = new
    }
    guard let first = decided.events.first, let place = Self.retroactive[first.kind] else {
      return decided
    }
    if first.kind == "case.settled", try isSettled(first) {
      return CaseRecord.Decided(events: [], id: decided.id)
    }
    if first.kind == "case.redacted" {
      decided.events =
        submission.form == "case.move" ? try movedOut(first) : try redactions(first)
    }
    let content = EntryContent(
      form: submission.form, command: submission.command, today: context.today,
      events: decided.events)
    let entry = JournalEntry(
      number: (entries.last?.number ?? 0) + 1, code: "", at: "", by: "", content: content.json)
    if first.kind == "case.settled" {
      try judge(first, entry)
    } else if let number = follows(entry) {
      throw Refusal(.cannotFollow, field: place, "\(number)")
    }
    return decided
  }

  /// The kinds of event that say how other entries read, with the field a refusal stands at.
  private static let retroactive = [
    "case.corrected": "value", "case.settled": "entry", "case.redacted": "field",
  ]

  private func correctedValue(
    _ correction: RecordedEvent, _ answers: Answers, _ context: Context, _ guidance: Guidance
  ) throws(Refusal) -> JSON? {
    let number = correction.fields["entry"]?.integer ?? 0
    let field = correction.fields["field"]?.string ?? ""
    let place = correction.fields["event"]?.integer ?? 1
    guard let entry = entries.first(where: { $0.number == number }),
      let content = try? EntryContent(json: entry.content)
    else { throw Refusal(.noSuchThing, field: "entry", "\(number)") }
    guard content.events.indices.contains(place - 1) else {
      throw Refusal(.noSuchThing, field: "event", "\(place)")
    }
    let event = content.events[place - 1]
    let reading = record.reading(today: context.today, target: event.on, guidance)
    let value = answers["value"] ?? .text("")
    switch CaseRecord.room(event.machine)?.read(event.kind, field, value, reading) {
    case nil: throw Refusal(.unknownField, field: "field", field)
    case .success(let new): return new
    case .failure(let problem):
      throw Refusal([.init(problem.code, field: "value", words: problem.words)])
    }
  }
}
