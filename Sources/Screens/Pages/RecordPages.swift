import Guidance
import ReviewCore
import StrictJSON

extension Model {
  /// Every entry, the newest first.
  func recordPage() -> PageSpec {
    var spec = PageSpec(Wording.recordTitle, todo: Wording.recordTodo, short: Wording.recordShort)
    for entry in (open?.shown.entries ?? []).reversed() {
      spec.items.append(
        .row(
          Row(
            words(of: entry).joined(separator: "; "),
            .open(.entry(entry.number)), mark: "\(entry.number)", who: memberName(entry.by),
            right: record.setAside(entry.number)?.settled?.outcome == .take
              || record.setAside(entry.number) == nil
              ? Self.recorded(entry) : Wording.setAsideMark)))
      if let later = entry.ranBackFrom {
        spec.items.append(.text(Wording.clockRanBack(from: later), .muted))
      }
    }
    if spec.items.isEmpty { spec.items = [.text(Wording.emptyRecord)] }
    return spec
  }

  /// What an event keeps for the program, not for a reader.
  func isUnsaid(_ field: String, of form: String) -> Bool {
    // Which guidance was chosen is told by its name.
    if form == "case.take-guidance" || form == "case.keep-guidance" {
      return field == "digest-before" || field == "guidance-digest"
    }
    return isHidden(field, of: form)
      || ["command", "must", "was-open", "entry", "event", "content"].contains(field)
  }

  private func memberName(_ id: String) -> String { folder?.names[id] ?? id }

  private func words(of entry: JournalEntry) -> [String] {
    guard let content = try? EntryContent(json: entry.content) else { return [Wording.unreadable] }
    let called = content.events.count { $0.kind == Notice.calledKind }
    // What a decision calls for is told in one phrase behind the decision.
    let isCounted = called < content.events.count || called > 1
    let told = content.events.filter { !isCounted || $0.kind != Notice.calledKind }
    // What was done comes before what it was done without.
    let events = told.filter { !$0.isDeparture } + told.filter(\.isDeparture)
    return events.map { event in
      let words = guidance.terms.fillSentence(EventWords.sentence(event.kind))
      let subject = subject(of: event)
      return subject.isEmpty ? words : "\(words): \(subject)"
    } + (isCounted && called > 0 ? [Wording.called(called)] : [])
  }

  /// What an event is about, in a few words: a name, an item, the beginning of a text.
  private func subject(of event: RecordedEvent) -> String {
    if let present = event.fields["present"]?.integer,
      let quorum = event.fields["quorum"]?.integer
    {
      return Wording.presentOf(present, quorum)
    }
    for field in [
      "name", "agency", "notice", "clock", "item", "content", "step", "stage", "requirement",
      "member", "person",
    ] {
      guard let text = event.fields[field]?.string else { continue }
      if let item = guidance.item(text) { return item.label }
      let name = record.people[text]?.known?.name ?? text
      // What is kept apart is read in its entry alone.
      guard let said = event.fields["said"]?.string, event.fields["legal"]?.bool != true
      else { return name }
      return "\(name): \(Self.beginning(of: said))"
    }
    for field in [
      "said", "text", "question", "child", "version", "point", "finding", "action", "asks", "what",
      "from", "to", "title", "change",
    ] {
      if let text = event.fields[field]?.string {
        if let item = guidance.item(text) { return item.label }
        return Self.beginning(of: text)
      }
    }
    return ""
  }

  private static func beginning(of text: String) -> String {
    String(text.prefix(60)).replacing("\n", with: " ")
  }

  private static func recorded(_ entry: JournalEntry) -> String {
    (try? EntryContent(json: entry.content))?.today.written ?? ""
  }

  /// An entry's day as written, and its time on a clock here, unless that shows another day.
  func moment(of entry: JournalEntry, _ day: String) -> String {
    let here = Timestamp(rfc3339: entry.at).flatMap {
      $0.wallClock(secondsAheadOfUTC: aheadOfUTC($0))
    }
    guard let here, entry.content.object?["today"]?.string == here.day.iso else { return day }
    return Wording.moment(day, here.time)
  }

  /// What stands recorded where a correction is written: above its form.
  func corrected(_ place: FormPlace) -> [PageItem] {
    guard let number = place.preset["entry"].flatMap(Int.init),
      let event = place.preset["event"].flatMap(Int.init), let field = place.preset["field"],
      let entry = open?.shown.entries.first(where: { $0.number == number }),
      let content = try? EntryContent(json: entry.content),
      content.events.indices.contains(event - 1)
    else { return [] }
    let text = Wording.shown(
      content.events[event - 1].fields[field], CaseRecord.form(content.form)?.field(field),
      content.form, self)
    let label = self.label(of: field, in: content.events[event - 1], content.form)
    return [.text(Wording.correcting("\(number)", label), .strong)]
      + (text.isEmpty ? [] : [.labelled(Wording.asItStands, text)])
  }

  /// What a field of an event is called where it was asked.
  private func label(of field: String, in event: RecordedEvent, _ form: String) -> String {
    event.isDeparture
      ? field == "reason" ? Wording.reason : Wording.adviceThen : words(form).field(field).label
  }

  /// One entry: what was recorded, when and by whom, and what may be done with it.
  func entryPage(_ number: Int) -> PageSpec {
    var spec = PageSpec(
      Wording.entry(number), todo: Wording.entryTodo, short: Wording.stageShort)
    guard let entry = open?.shown.entries.first(where: { $0.number == number }),
      let content = try? EntryContent(json: entry.content)
    else {
      spec.items = [.text(Wording.unreadable)]
      return spec
    }
    spec.items = [.labelled(Wording.recordedOn, moment(of: entry, content.today.withWeekday))]
    if let later = entry.ranBackFrom {
      spec.items.append(.text(Wording.clockRanBack(from: later), .attention))
    }
    spec.items.append(.labelled(Wording.atKeyboard, memberName(entry.by)))
    spec.items += typistItems(number) + [.labelled(Wording.code, entry.code), .gap]
    spec.items += setAsideItems(number)
    let corrections = open?.shown.corrections(of: number) ?? []
    if let last = corrections.last {
      spec.items.append(.text(Wording.isCorrected(by: last.entry.number), .attention))
    }
    for (place, event) in content.events.enumerated() where !event.isCall {
      spec.items.append(.heading(guidance.terms.fillSentence(EventWords.sentence(event.kind))))
      for (key, value) in inOrder(event.fields, of: content.form)
      where !isUnsaid(key, of: content.form) {
        if key == "requirement", let item = value.string.flatMap(guidance.requirement) {
          spec.items.append(.labelled(Wording.guidanceSays, item.text))
          continue
        }
        let field = CaseRecord.form(content.form)?.field(key)
        let text = Wording.shown(value, field, content.form, self)
        let corrected = corrections.last {
          $0.event.fields["event"]?.integer ?? 1 == place + 1
            && $0.event.fields["field"]?.string == key
        }
        let now = corrected.map {
          Wording.shown($0.event.fields["new"], field, content.form, self)
        }
        let correct = FormPlace(
          "case.correct",
          preset: ["entry": String(number), "event": String(place + 1), "field": key])
        spec.items.append(
          .row(
            Row(
              label(of: key, in: event, content.form),
              isReadOnly ? .none : .open(.form(correct)),
              mark: corrected == nil ? "" : Mark.departed,
              right: (now ?? text).replacing("\n", with: " "),
              detail: corrected.map { Wording.corrected(by: $0.entry.number, now ?? "", text) }
                ?? [text])))
      }
    }
    spec.items += called(by: content) + takenOut(of: number)
    spec.items += [
      .gap,
      .row(Row(Wording.standAt, .open(.asItStood(number)))),
    ]
    spec.items += moveRow(entry)
    if !isReadOnly { spec.items.append(.row(Row(Wording.takeOut, .open(.takeOut(number))))) }
    return spec
  }
}

extension Model {
  /// The fields of an event as its form asks them, whatever order they are kept in.
  private func inOrder(
    _ fields: JSONObject, of form: String
  ) -> [(key: String, value: JSON)] {
    let order = CaseRecord.form(form)?.fields.map(\.id) ?? []
    func place(_ key: String) -> Int { order.firstIndex(of: key) ?? order.count }
    return fields.members.sorted { (place($0.key), $0.key) < (place($1.key), $1.key) }
  }

  /// The letters and notices that an entry called for, each opened from its line.
  private func called(by content: EntryContent) -> [PageItem] {
    let calls = content.events.filter(\.isCall).compactMap { event in
      event.on.flatMap { id in record.notices[id].map { (id, $0) } }
    }
    guard !calls.isEmpty else { return [] }
    return [.heading(Wording.calledHeading)]
      + calls.map { id, notice in .row(Row(title(of: notice), .open(.notice(id)))) }
  }
}

extension RecordedEvent {
  /// A notice that was called for.
  fileprivate var isCall: Bool { kind == Notice.calledKind }
}
