package import Guidance
import StrictJSON

extension History {
  /// What moving an entry out comes to: all of it is taken out of this case.
  func movedOut(_ asked: RecordedEvent) throws(Refusal) -> [RecordedEvent] {
    if record.keeping.isHeld { throw Refusal(.held) }
    let number = asked.fields["entry"]?.integer ?? 0
    guard let entry = entries.first(where: { $0.number == number }),
      let content = try? EntryContent(json: entry.content)
    else { throw Refusal(.noSuchThing, field: "entry", "\(number)") }
    guard canMove(entry) else {
      throw Refusal(.notNow, field: "entry", "it is about the case itself, or was moved")
    }
    guard !isSaidElsewhere(number) else {
      throw Refusal(
        .notNow, field: "entry", "it was corrected or taken out in part; take out the rest instead")
    }
    let things = content.events.compactMap(\.on).filter { id in
      record.addition(of: id).map { added in content.events.contains(added) } ?? false
    }
    let later = entries.first { later in
      later.number > number && things.contains { later.content.text.contains($0) }
    }
    if let later { throw Refusal(.cannotFollow, field: "entry", "\(later.number)") }
    var fields = asked.fields
    fields["content"] = entry.content.without([(1, CaseFile.Redaction.wholeEntry)])
    return [RecordedEvent(asked.kind, fields: fields)]
  }

  /// Whether an entry says something that could be said in another case.
  package func canMove(_ entry: JournalEntry) -> Bool {
    guard let form = entry.form, let content = try? EntryContent(json: entry.content) else {
      return false
    }
    return (!form.hasPrefix("case.") || form == "case.note")
      && !content.events.contains { $0.kind == "case.moved-out" }
  }

  private func isSaidElsewhere(_ number: Int) -> Bool {
    entries.contains { entry in
      entry.saysOfOthers
        && ((try? EntryContent(json: entry.content))?.events ?? []).contains { event in
          event.kind != "case.settled" && event.namedEntry(by: entry) == number
        }
    }
  }

  /// What an entry of another case comes to here; nothing where it was taken in already.
  ///
  /// It is judged as if it were said now: who it names must be in this case.
  package func takingIn(
    _ entry: JournalEntry, from caseID: String, reason: String, _ context: Context,
    under guidance: Guidance
  ) throws(Refusal) -> EntryContent? {
    guard canMove(entry), let content = try? EntryContent(json: entry.content),
      let form = CaseRecord.form(content.form),
      let main = content.events.first(where: { $0.machine == form.machine })
    else { throw Refusal(.noSuchThing, field: "entry", "\(entry.number)") }
    let submission = Submission(
      content.form, id: form.adds ? nil : main.on, Answers(stored: main.fields, on: form),
      because: content.reasons, command: "moved-\(caseID)-\(entry.code)")
    let decided = try decide(submission, context, under: guidance)
    guard !decided.events.isEmpty else { return nil }
    var origin = CaseFile.MovedIn()
    origin.from = "\(caseID) \(entry.code)"
    origin.recorded = entry.at
    origin.reason = reason
    return EntryContent(
      form: content.form, command: submission.command, today: context.today,
      events: [RecordedEvent("case.moved-in", fields: origin.stored)] + decided.events)
  }
}

extension Form {
  fileprivate var adds: Bool {
    switch target {
    case .adding: true
    case .theCase, .one, .list: false
    }
  }
}

extension EntryContent {
  /// Why somebody went on although a requirement was not met.
  fileprivate var reasons: [String: Submission.Because] {
    events.reduce(into: [:]) { said, event in
      guard event.isDeparture, let requirement = event.fields["requirement"]?.string
      else { return }
      said[requirement] = Submission.Because(
        reason: event.fields["reason"]?.string ?? "", advice: event.fields["advice"]?.string ?? "")
    }
  }
}
