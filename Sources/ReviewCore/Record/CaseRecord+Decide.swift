package import Guidance
package import StrictJSON

extension CaseRecord {
  /// What a command would record.
  package struct Decided: Hashable, Sendable {
    package var events: [RecordedEvent]
    /// What the command was about or added.
    package var id: String?
  }

  /// Judges a command by its form, by the requirements it names and by its machine, and gathers all
  /// that stands against it.
  ///
  /// - Returns: The events to record in one entry; none where the command's effect already stands.
  package func decide(
    _ submission: Submission, _ context: Context, under guidance: Guidance
  ) throws(Refusal) -> Decided {
    guard let form = Self.form(submission.form), let room = Self.room(form.machine) else {
      throw Refusal(.unknownCommand, field: "do", submission.form)
    }
    if let command = submission.command, commands.contains(command) {
      return Decided(events: [], id: submission.id)
    }
    let id = try target(of: submission, form, context, guidance)
    let reading = reading(today: context.today, target: id, guidance)
    let isRepeat = isAdding(form) && id.map { addition(of: $0) != nil } == true
    // A repeat of an addition is judged as if it were new, to compare what it would have recorded.
    var verdict = room.decide(
      form, completed(submission.answers, of: form, about: id), isRepeat ? "" : id, self, context,
      reading)
    verdict.events = verdict.events.map {
      dated(hanging(hearing(addressed($0, under: guidance))), on: context.today)
    }
    verdict.reasons += impossible(form, verdict.fields, under: guidance)
    let unread = Set(submission.problems.compactMap(\.field))
    verdict.reasons.removeAll { $0.field.map(unread.contains) ?? false }
    verdict.reasons = submission.problems + verdict.reasons
    if isRepeat, verdict.reasons.isEmpty {
      guard verdict.events.map(\.fields) == [addition(of: id ?? "")?.fields] else {
        throw Refusal(.idTaken, field: "id", id ?? "")
      }
      return Decided(events: [], id: id)
    }
    if verdict.reasons.isEmpty, verdict.events.isEmpty { return Decided(events: [], id: id) }

    var reasons = verdict.reasons
    var departures: [RecordedEvent] = []
    for unmet in unmet(form, id: id, verdict.fields, under: guidance) where unmet.asksReason {
      guard let because = submission.because[unmet.id],
        !because.reason.allSatisfy(\.isWhitespace)
      else {
        reasons.append(.init(.requirement, requirement: unmet.id, words: unmet.words))
        continue
      }
      var departure = CaseFile.Departure()
      departure.requirement = unmet.id
      departure.command = form.name
      departure.reason = because.reason
      departure.advice = because.advice
      departure.isMust = unmet.isMust
      departures.append(
        RecordedEvent(
          unmet.isMust ? "case.departed" : "case.went-on-without", fields: departure.stored))
    }
    for name in submission.because.keys.sorted() where guidance.requirement(name) == nil {
      reasons.append(.init(.unknownRequirement, field: "because.\(name)", words: [name]))
    }
    if !reasons.isEmpty { throw Refusal(reasons) }
    let calls = calls(for: verdict.events, context, under: guidance)
    return Decided(events: departures + verdict.events + calls, id: id)
  }

  /// What reading an answer of this case needs to know.
  package func reading(today: Day, target: String? = nil, _ guidance: Guidance) -> Reading {
    let people = people
    return Reading(
      today: today, target: target.map { Checklist.list(of: $0, in: self) },
      isPerson: { people[$0]?.current != nil },
      list: { name in guidance[name].map(\.id) },
      things: { register in
        self.things(of: register).filter { $0.withdrawn == nil }.map(\.id)
      })
  }

  private func isAdding(_ form: Form) -> Bool {
    if case .adding = form.target { true } else { false }
  }

  /// The id of what a command is about, checked or made.
  private func target(
    of submission: Submission, _ form: Form, _ context: Context, _ guidance: Guidance
  ) throws(Refusal) -> String? {
    switch form.target {
    case .theCase:
      guard submission.id == nil else { throw Refusal(.unknownField, field: "id") }
      return nil
    case .adding(let thing):
      guard let id = submission.id else {
        // Of thousands of things two may be given the same letters.
        let id = "\(thing)-\(context.fresh)"
        return addition(of: id) == nil ? id : unusedID(thing, context.fresh, beside: [], guidance)
      }
      guard id.hasPrefix("\(thing)-"), id.count > thing.count + 1,
        id.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39) ~= $0 || (0x61...0x7A) ~= $0 })
      else {
        throw Refusal(.notUnderstood, field: "id", id, "\(thing)- and five letters or digits")
      }
      return id
    case .one(let thing):
      // A checklist goes by the name of its list, which may begin like a thing's id.
      let ids = order.filter { $0.hasPrefix("\(thing)-") && guidance[$0].isEmpty }
      if let id = submission.id {
        if thing == Notice.thing, let notice = notice(named: id) { return notice }
        guard ids.contains(id) else { throw Refusal(.noSuchThing, field: "id", id) }
        return id
      }
      guard ids.count == 1 else { throw Refusal(.missing, field: "id") }
      return ids[0]
    case .list:
      guard let id = submission.id else { throw Refusal(.missing, field: "id") }
      guard !guidance[Checklist.list(of: id, in: self)].isEmpty else {
        throw Refusal(.noSuchThing, field: "id", id)
      }
      return id
    }
  }

  /// A requirement that is not met.
  package struct Unmet: Hashable, Sendable {
    package var id: String
    package var isMust: Bool
    /// Whether going on without it asks for a reason; what *could* be done does not.
    package var asksReason: Bool
    /// What exactly is missing, where that can be named.
    package var words: [String]
  }

  /// The requirements of a command that are not met, with its fields as read.
  package func unmet(
    _ form: Form, id: String?, _ fields: JSONObject, under guidance: Guidance
  ) -> [Unmet] {
    var names = form.requirements
    if names == ["stage"] { names = Requirements.of(stage: fields["stage"]?.string ?? "") }
    return unmet(names, id: id, fields, under: guidance)
  }

  package func unmet(
    _ names: [String], id: String? = nil, _ fields: JSONObject = JSONObject(),
    under guidance: Guidance
  ) -> [Unmet] {
    names.compactMap { name in
      guard let check = Requirements.checks[name],
        let missing = check(Requirements.Question(record: self, id: id, fields: fields, guidance))
      else { return nil }
      // Looked up last, as most are met; what the board does not use asks nothing.
      let item = guidance.requirement(name)
      guard item?.isUsed != false else { return nil }
      let force = item?.force
      return Unmet(
        id: name, isMust: force == .must, asksReason: force != .could, words: missing)
    }
  }
}
