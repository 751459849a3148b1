extension Fold {
  /// Goes through the entries as often as it takes to know which corrections are in effect.
  ///
  /// A correction reaches back: one that is set aside must not count in what came before it. Each
  /// round leaves more of them out, so it ends. Without corrections there is one round.
  static func settled(_ entries: [JournalEntry], _ redactions: Redactions) -> Fold {
    var forced = redactions.overruled
    let makers = entries.filter { entry in
      entry.isCorrection && (!entry.unseen.isEmpty || forced[entry.number] != nil)
    }
    var idle = Set(forced.keys)
    var fold = Fold(entries, Corrections(in: entries, without: idle), redactions, forced: forced)
    fold.run()
    for _ in makers {
      if let stopped = fold.misfit {
        // An entry that its maker had not seen, and that cannot follow what it says.
        let maker = makers.last { maker in
          !idle.contains(maker.number) && maker.unseen.contains(stopped.number)
        }
        guard let maker else { break }
        forced[maker.number] = .cannotFollow(
          Misfit("case.corrected", "entry \(stopped.number) could no longer follow"))
        idle.insert(maker.number)
      } else {
        let left = fold.record.setAside.filter { aside in
          aside.settled?.outcome != .take && makers.contains { $0.number == aside.number }
        }
        if Set(left.map(\.number)) == idle { break }
        for aside in left { forced[aside.number] = forced[aside.number] ?? aside.why }
        idle = Set(left.map(\.number))
      }
      fold = Fold(entries, Corrections(in: entries, without: idle), redactions, forced: forced)
      fold.run()
    }
    guard let stopped = fold.misfit else { return fold }
    // Some of the entry's events may have been applied: it counts whole or not at all.
    let before = Set(entries.lazy.map(\.number).filter { $0 < stopped.number })
    var whole = Fold(
      entries, Corrections(in: entries, without: idle), redactions, forced: forced, only: before)
    whole.run()
    whole.stop(at: stopped)
    return whole
  }
}
