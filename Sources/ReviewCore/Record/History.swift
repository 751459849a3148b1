/// A case's entries with the record they make: now, or as it stood at any of them.
package struct History: Hashable, Sendable {
  /// In order; where something was taken out of one, without it.
  package private(set) var entries: [JournalEntry] = []
  /// The record now: lent out and not copied, for it is large and who asks looks at little of it.
  package var record: CaseRecord {
    _read { yield kept.record }
  }
  private var kept = Kept()
  // Asked at every key, so without lending out the whole record.
  package var details: CaseFile.Details { kept.record.caseFile.details }
  package var meetings: [String: Panel.State] { kept.record.meetings }
  package var practitionerEvents: [String: Register<PractitionerEvent>.State] {
    kept.record.practitionerEvents
  }
  /// The first entry that cannot follow, with the reason; what comes after it is listed, not folded.
  package private(set) var misfit: Misplaced?

  package struct Misplaced: Hashable, Sendable {
    package var number: Int
    package var misfit: Misfit
  }

  package init() {}

  package init(_ entries: [JournalEntry]) {
    self.entries = entries
    fold()
  }

  /// Adds an entry just recorded.
  package mutating func append(_ entry: JournalEntry) {
    entries.append(entry)
    // Some say how earlier entries read.
    if misfit != nil || entry.saysOfOthers || !entry.unseen.isEmpty {
      fold()
    } else {
      do throws(Misfit) {
        if !isKnownUniquelyReferenced(&kept) { kept = Kept(kept.record) }
        try Fold.apply(entry, to: &kept.record)
      } catch {
        // An entry counts whole or not at all.
        fold()
      }
    }
  }

  /// The record as it stood once an entry was recorded: later facts and later corrections are absent.
  package func asItStood(at number: Int) -> History {
    History(Array(entries.prefix { $0.number <= number }))
  }

  /// What is shown of due dates in this record: the day of its last entry.
  package var lastDay: Day? {
    entries.last.flatMap { try? EntryContent(json: $0.content).today }
  }

  /// The first entry that could no longer follow with one more entry; nothing where all would.
  package func follows(_ entry: JournalEntry) -> Int? {
    guard entry.saysOfOthers else { return nil }
    let after = History(entries + [entry])
    let known = Set(record.setAside.map(\.number))
    return after.misfit?.number ?? after.record.setAside.map(\.number).first { !known.contains($0) }
  }

  private mutating func fold() {
    let redactions = Redactions(&entries)
    let fold = Fold.settled(entries, redactions)
    kept = Kept(fold.record)
    misfit = fold.misfit
  }

  /// The record held by reference; changed only while no other history holds it.
  private final class Kept: Hashable, @unchecked Sendable {
    var record: CaseRecord

    init(_ record: CaseRecord = CaseRecord()) { self.record = record }

    static func == (one: Kept, other: Kept) -> Bool {
      one === other || one.record == other.record
    }

    func hash(into hasher: inout Hasher) { hasher.combine(record) }
  }
}

extension JournalEntry {
  /// The commands whose entries say how others read.
  private static let retroactive: Set = [
    "case.correct", "case.settle", "case.redact", "case.move",
  ]

  var saysOfOthers: Bool { form.map(Self.retroactive.contains) ?? false }
}
