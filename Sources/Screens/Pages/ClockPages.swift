import Guidance
import ReviewCore

extension Model {
  /// The times to keep and the reminders, each as it stands.
  func clocksPage() -> PageSpec {
    var spec = PageSpec(
      guidance.title(of: "clocks") ?? "", todo: Wording.clocksTodo, short: Wording.stageShort)
    spec.guidance = guidance["clocks"].first?.id
    spec.items = record.clocks(under: guidance).map { clock in
      .row(
        Row(
          clock.clock.label, .open(.clock(clock.clock.id)), right: stands(clock),
          role: clock.daysOver(on: today) != nil && clock.ended == nil ? .pastDate : .plain,
          detail: [clock.clock.text]))
    }
    return spec
  }

  /// One time: what the guidance says, how it was counted, where the sources leave it open.
  func clockPage(_ id: String) -> PageSpec {
    guard record.clock(id, under: guidance) != nil else { return clocksPage() }
    var spec = PageSpec(
      guidance.title(of: "clocks") ?? "", todo: Wording.clockTodo, short: Wording.clockShort)
    spec.guidance = id
    spec.items = clockPreface(id)
    if let choice = record.clocks.choices[id] {
      spec.items.append(.labelled(Wording.chosenBecause, choice.reason))
    }
    if isOpenToChoice("from", of: id) || isOpenToChoice("length", of: id) {
      spec.items += [.gap, row("clocks.set", preset: ["clock": id])]
    }
    spec.items += contradictions(at: id)
    return spec
  }

  /// What a time is and how it stands: also above the form that chooses how it counts.
  func clockPreface(_ id: String) -> [PageItem] {
    guard let clock = record.clock(id, under: guidance) else { return [] }
    let item = clock.clock
    var items: [PageItem] = [
      .text(item.label, .strong), .text(item.text),
      .text(authority(of: item), .muted),
    ]
    if let note = Wording.provenance(item.provenance) { items.append(.text(note, .muted)) }
    items.append(.labelled(Wording.standsLabel, stands(clock)))
    switch (clock.started, clock.counted) {
    case (_, let counted?): items += howCounted(clock, counted)
    case (let started?, nil):
      items.append(.labelled(Wording.startedLabel, "\(started.written), \(moment(clock.from))"))
    case (nil, nil): items.append(.labelled(Wording.countsFrom, moment(clock.from)))
    }
    return items
  }

  /// The dates that are running, each with how it was counted.
  func dates() -> [PageItem] {
    let running = record.clocks(under: guidance).filter { $0.isRunning && $0.due != nil }
    guard !running.isEmpty else { return [] }
    return [.heading(Wording.dates)]
      + running.flatMap { clock -> [PageItem] in
        let length = Wording.length(clock.length ?? 0, clock.clock.unit)
        let started = clock.started?.written ?? ""
        let counted = clock.counted?.isProvisional == true ? Wording.provisional : ""
        return [
          .row(
            Row(
              clock.clock.label, .open(.clock(clock.clock.id)), right: stands(clock),
              role: clock.daysOver(on: today) == nil ? .plain : .pastDate)),
          .text(
            Wording.counted(length, started, moment(clock.from), back: clock.clock.countsBack)
              + counted, .muted),
        ]
      }
  }

  /// How a time stands, in a few words.
  private func stands(_ clock: ClockStanding) -> String {
    if !record.isMeant(for: clock.clock) { return Wording.noRule }
    if let ended = clock.ended { return Wording.endedOn(ended) }
    if clock.clock.isReminder { return Wording.reminder }
    guard let due = clock.due else {
      return clock.length == nil ? Wording.noTimeSet : Wording.notStarted
    }
    return clock.clock.isPeriod ? Wording.until(due) : Wording.dueBy(due, today)
  }

  /// The days left out on the way to a date, and whether they may yet change.
  func howCounted(_ clock: ClockStanding, _ counted: WorkingCalendar.Counted) -> [PageItem] {
    let length = Wording.length(clock.length ?? 0, clock.clock.unit)
    var items: [PageItem] = [
      .labelled(
        Wording.countedLabel,
        Wording.counted(
          length, counted.from.written, moment(clock.from), back: clock.clock.countsBack))
    ]
    let holidays = counted.skipped.filter { !$0.day.weekday.isWeekend }
    let weekends = counted.skipped.count - holidays.count
    let left =
      (weekends > 0 ? [Wording.weekendDays(weekends)] : [])
      + holidays.map { "\($0.day.written) (\($0.why))" }
    if !left.isEmpty {
      items.append(.labelled(Wording.leftOut, left.joined(separator: ", ")))
    }
    if counted.isProvisional { items.append(.text(Wording.provisionalDays, .muted)) }
    return items
  }

  /// A moment in the pack's words.
  func moment(_ moment: Moment) -> String {
    guidance.fill(FormWords.moments[moment.rawValue] ?? moment.rawValue)
  }

  // MARK: In forms

  /// Whether a board may choose this of a time: another of its moments, or the length the guidance
  /// does not give.
  func isOpenToChoice(_ field: String, of clock: String?) -> Bool {
    guard let item = clock.flatMap({ guidance.item($0, in: "clocks") }) else { return true }
    return field == "from" ? item.from.count > 1 : item.length == nil && item.unit != nil
  }

  /// The answers a form offers of a closed set: of the moments only those that a time can count from;
  /// that somebody explains the law for the legal adviser alone, in place of their own record.
  func offered(_ ids: [String], _ field: Field, _ place: FormPlace) -> [String] {
    if place.form == "log.add", field.id == "how-known" {
      // Four stand in a line. Whoever explains the law to the meeting does so from no record.
      let adviser = record.meetings[place.preset["meeting"] ?? ""]?.details.legalAdviser ?? ""
      let (law, own) = (LogEntry.HowKnown.law.rawValue, LogEntry.HowKnown.ownRecord.rawValue)
      let explains = !adviser.isEmpty && answers(of: place).text("person") == adviser
      return (explains ? [law] : [own]) + ids.filter { $0 != law && $0 != own }
    }
    guard place.form == "clocks.set", field.id == "from",
      let clock = place.preset["clock"].flatMap({ guidance.item($0, in: "clocks") })
    else { return ids }
    return clock.from.map(\.rawValue)
  }
}
