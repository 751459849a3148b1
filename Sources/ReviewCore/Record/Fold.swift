import StrictJSON

/// One going through a case's entries, in order, to the record they make.
///
/// Where every entry had seen all before it, each is applied as it comes. One that had not is applied
/// whole or set aside whole, so that the same record comes out on every laptop that has the same
/// entries.
struct Fold {
  private(set) var record = CaseRecord()
  /// The first entry that cannot follow what it had seen.
  private(set) var misfit: History.Misplaced?
  private let entries: [JournalEntry]
  private let corrections: Corrections
  private let redactions: Redactions
  /// Entries that are set aside whatever they say.
  private let forced: [Int: SetAside.Why]
  /// The numbers that are gone through; all where there is nothing.
  private let present: Set<Int>?
  private var touches: [Int: Touch] = [:]

  init(
    _ entries: [JournalEntry], _ corrections: Corrections, _ redactions: Redactions,
    forced: [Int: SetAside.Why] = [:], only present: Set<Int>? = nil
  ) {
    self.entries = entries
    self.corrections = corrections
    self.redactions = redactions
    self.forced = forced
    self.present = present
  }

  /// Goes through the entries up to the first that cannot follow; that one counts not at all.
  mutating func run() {
    for entry in entries where present?.contains(entry.number) ?? true {
      guard let misfit = take(entry) else { continue }
      self.misfit = History.Misplaced(number: entry.number, misfit: misfit)
      return
    }
  }

  /// Says that the entry behind these cannot follow.
  mutating func stop(at misplaced: History.Misplaced) { misfit = misplaced }

  /// Takes one entry in or sets it aside; why it can be neither.
  private mutating func take(_ entry: JournalEntry) -> Misfit? {
    if let misfit = redactions.misfits[entry.number] { return misfit }
    let missed = entry.unseen.isEmpty ? [] : missed(by: entry)
    do throws(Misfit) {
      let content = try EntryContent(of: entry)
      if let why = forced[entry.number] ?? conflict(of: entry, content, missed) {
        setAside(entry, why)
        return nil
      }
      if missed.isEmpty, !entry.saysOfOthers, !redactions.shake(entry.number) {
        try Self.apply(content, of: entry, corrections, to: &record)
        return nil
      }
      var next = record
      do throws(Misfit) {
        try apply(content, of: entry, to: &next)
      } catch {
        guard isExplained(entry, content, missed) else { throw error }
        setAside(entry, .cannotFollow(error))
        return nil
      }
      record = next
      return nil
    } catch {
      return error
    }
  }

  private mutating func setAside(_ entry: JournalEntry, _ why: SetAside.Why) {
    record.setAside.append(SetAside(number: entry.number, code: entry.code, why: why))
  }

  private func missed(by entry: JournalEntry) -> [Int] {
    guard let present else { return entry.unseen }
    return entry.unseen.filter(present.contains)
  }

  private func entry(_ number: Int) -> JournalEntry? {
    guard entries.indices.contains(number - 1), entries[number - 1].number == number else {
      return entries.first { $0.number == number }
    }
    return entries[number - 1]
  }

  // MARK: Applying

  /// Applies an entry to a record, with nothing corrected in it.
  static func apply(_ entry: JournalEntry, to record: inout CaseRecord) throws(Misfit) {
    try apply(try EntryContent(of: entry), of: entry, Corrections(), to: &record)
  }

  private static func apply(
    _ content: EntryContent, of entry: JournalEntry, _ corrections: Corrections,
    to record: inout CaseRecord
  ) throws(Misfit) {
    for event in corrections.corrected(content.events, of: entry) {
      try record.apply(event, on: content.today)
    }
    if let command = content.command { record.note(command: command) }
  }

  /// The same for an entry that may settle another.
  private func apply(
    _ content: EntryContent, of entry: JournalEntry, to record: inout CaseRecord,
    within outer: JournalEntry? = nil
  ) throws(Misfit) {
    for event in corrections.corrected(content.events, of: entry) {
      if event.kind == "case.settled" {
        try settle(event, by: entry, within: outer, on: content.today, &record)
      }
      try record.apply(event, on: content.today)
    }
    if let command = content.command { record.note(command: command) }
  }

  /// Settles what was set aside; where it is taken, its events count from here on.
  private func settle(
    _ settled: RecordedEvent, by entry: JournalEntry, within outer: JournalEntry?, on today: Day,
    _ record: inout CaseRecord
  ) throws(Misfit) {
    let number = settled.fields["entry"]?.integer ?? 0
    guard let place = record.setAside.firstIndex(where: { $0.number == number }),
      let outcome = settled.fields["outcome"].flatMap({ CaseFile.Settle.Outcome(json: $0) })
    else { throw Misfit(settled.kind, "entry \(number) is not set aside") }
    if let before = record.setAside[place].settled {
      // Two laptops that settle it alike agree.
      if before.outcome == outcome, entry.unseen.contains(before.by) { return }
      // What was left out can still be taken in, by taking the word that says so.
      guard outer != nil, before.outcome == .leave, outcome == .take else {
        throw Misfit(settled.kind, "entry \(number) was settled by entry \(before.by)")
      }
    }
    record.setAside[place].settled = SetAside.Settlement(
      outcome: outcome, by: (outer ?? entry).number,
      reason: settled.fields["reason"]?.string ?? "")
    guard outcome == .take, let target = self.entry(number) else { return }
    var content = try EntryContent(of: target)
    // As if it were recorded now.
    content.today = today
    try apply(content, of: target, to: &record, within: outer ?? entry)
  }

  // MARK: Entries that had not seen each other

  /// What an entry stands against, of what its writer had not seen.
  private mutating func conflict(
    of entry: JournalEntry, _ content: EntryContent, _ missed: [Int]
  ) -> SetAside.Why? {
    guard !missed.isEmpty else { return nil }
    let mine = touch(entry.number)
    let settlement = settlement(in: content, of: entry)
    for number in missed where record.setAside(number) == nil {
      guard mine.conflicts(with: touch(number)) else { continue }
      if let settlement, let other = self.entry(number),
        let theirs = (try? EntryContent(of: other)).flatMap({ self.settlement(in: $0, of: other) }),
        theirs == settlement
      {
        continue
      }
      return .sameMatter(as: number)
    }
    // What it had seen and rests on may not count after all.
    for aside in record.setAside where !missed.contains(aside.number) {
      if let settled = aside.settled, settled.outcome == .take, !missed.contains(settled.by) {
        continue
      }
      if !mine.restsOn.isDisjoint(with: touch(aside.number).adds) {
        return .restsOn(aside.number)
      }
    }
    return nil
  }

  private struct Settled: Hashable {
    let number: Int
    let outcome: String?
  }

  private func settlement(in content: EntryContent, of entry: JournalEntry) -> Settled? {
    guard let event = content.events.first, event.kind == "case.settled" else { return nil }
    return Settled(
      number: entry.current(event.fields["entry"]?.integer ?? 0),
      outcome: event.fields["outcome"]?.string)
  }

  /// What an entry has to do with.
  private mutating func touch(_ number: Int) -> Touch {
    if let known = touches[number] { return known }
    guard let entry = entry(number), let content = try? EntryContent(of: entry) else {
      return Touch()
    }
    var touch = Touch()
    for event in content.events {
      touch.formUnion(event.touch)
      guard let named = event.namedEntry(by: entry), named < number else { continue }
      switch event.kind {
      case "case.corrected":
        let place = event.fields["event"]?.integer ?? 1
        let field = event.fields["field"]?.string ?? ""
        touch.sets.insert(Subject("entry", "\(named)", "\(place) \(field)"))
        // Whoever says the whole thing again had not seen what was corrected in it.
        guard let corrected = self.entry(named).flatMap({ try? EntryContent(of: $0) }),
          corrected.events.indices.contains(place - 1)
        else { continue }
        touch.restsOn.formUnion(corrected.events[place - 1].touch.sets)
      case "case.settled":
        touch.sets.insert(Subject("entry", "\(named)", "settled"))
        if event.fields["outcome"] == "take" { touch.formUnion(self.touch(named)) }
      default: continue
      }
    }
    touches[number] = touch
    return touch
  }

  /// Whether an entry that cannot follow could where it was written: then two laptops do not fit
  /// together; else the record is damaged.
  private func isExplained(
    _ entry: JournalEntry, _ content: EntryContent, _ missed: [Int]
  ) -> Bool {
    guard content.events.allSatisfy(CaseRecord.reads) else { return false }
    if missed.isEmpty { return redactions.shake(entry.number) }
    let missed = Set(missed)
    if record.setAside.contains(where: { !missed.contains($0.number) }) { return true }
    let own = entries.lazy.map(\.number).filter { number in
      number < entry.number && !missed.contains(number) && present?.contains(number) ?? true
    }
    var alone = Fold(entries, corrections, redactions, forced: forced, only: Set(own))
    alone.run()
    guard alone.misfit == nil else { return true }
    var record = alone.record
    return (try? alone.apply(content, of: entry, to: &record)) != nil
  }
}

extension EntryContent {
  /// What an entry holds now.
  init(of entry: JournalEntry) throws(Misfit) {
    if entry.content == .null {
      throw Misfit("entry", "its content was removed without a record of it")
    }
    try self.init(json: entry.content)
  }
}
