import StrictJSON

extension History {
  /// Whether an entry that was set aside is settled in just this way already.
  ///
  /// - Throws: Where no such entry is set aside, or it was settled in the other way.
  func isSettled(_ settled: RecordedEvent) throws(Refusal) -> Bool {
    let number = settled.fields["entry"]?.integer ?? 0
    guard let aside = record.setAside(number) else {
      throw Refusal(.noSuchThing, field: "entry", "\(number)")
    }
    guard let settlement = aside.settled else { return false }
    guard settlement.outcome.rawValue == settled.fields["outcome"]?.string else {
      throw Refusal(.settledAlready, field: "entry", "\(number)", "\(settlement.by)")
    }
    return true
  }

  /// Refuses to take in what cannot follow now, or would keep others from following.
  func judge(_ settled: RecordedEvent, _ entry: JournalEntry) throws(Refusal) {
    let number = "\(settled.fields["entry"]?.integer ?? 0)"
    let after = History(entries + [entry])
    if let misplaced = after.misfit {
      guard misplaced.number == entry.number else {
        throw Refusal(.cannotFollow, field: "entry", "\(misplaced.number)")
      }
      throw Refusal(.cannotBeTaken, field: "entry", number, misplaced.misfit.reason)
    }
    if let other = follows(entry) { throw Refusal(.cannotFollow, field: "entry", "\(other)") }
  }
}
