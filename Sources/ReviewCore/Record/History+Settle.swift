import StrictJSON

/// Settling what was set aside.
///
/// It meets no requirement of the guidance a second time. What is taken was done and recorded on the
/// other laptop, under what was known there; its own reasons for going on without something are
/// events of it and count with it. Whoever settles says which word stands, and did not do the thing:
/// reasons asked of them would be another's. To refuse would refuse the truth. What a must does refuse
/// holds as ever: a stage whose requirement is not met in the record as it is now is shown left open,
/// whoever called it complete.
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
