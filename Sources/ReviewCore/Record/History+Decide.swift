package import Guidance
import StrictJSON

extension History {
  /// Judges a command against the whole history: what `CaseRecord.decide` says, and for a correction
  /// what the new value is and whether everything recorded since still follows.
  package func decide(
    _ submission: Submission, _ context: Context, under guidance: Guidance
  ) throws(Refusal) -> CaseRecord.Decided {
    var decided = try record.decide(submission, context, under: guidance)
    guard submission.form == "case.correct" else { return decided }
    for index in decided.events.indices where decided.events[index].kind == "case.corrected" {
      let new = try correctedValue(
        decided.events[index], submission.answers, context, guidance)
      decided.events[index].fields["new"] = new
    }
    let content = EntryContent(
      form: submission.form, command: submission.command, today: context.today,
      events: decided.events)
    let entry = JournalEntry(
      number: (entries.last?.number ?? 0) + 1, code: "", at: "", by: "", content: content.json)
    if let misplaced = follows(entry) {
      throw Refusal(.cannotFollow, field: "value", "\(misplaced.number)")
    }
    return decided
  }

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
