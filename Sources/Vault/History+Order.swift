extension History {
  /// One order over the entries of all writers that is the same whatever files they came in.
  ///
  /// Each entry comes after all that it follows or had seen. Among those that are free to come
  /// next, the earlier `at` goes first, then the writer's id. The clock thus orders only what
  /// nobody could have known of.
  struct Ordering {
    private(set) var entries: [Entry] = []
    private(set) var stranded: [Entry] = []
    private(set) var faults: [Fault] = []

    init(_ pool: [String: Found]) {
      var waiting: [String: Int] = [:]
      var followers: [String: [Entry]] = [:]
      var ready: [Entry] = []
      for found in pool.values {
        let entry = found.entry
        guard let misfit = Self.misfit(of: entry, in: pool) else {
          for hash in entry.past { followers[hash, default: []].append(entry) }
          waiting[entry.hash] = entry.past.count
          if entry.past.isEmpty { ready.append(entry) }
          continue
        }
        faults.append(found.fault(misfit))
      }

      ready.sort { $1.precedes($0) }
      var placed: Set<String> = []
      while let next = ready.popLast() {
        entries.append(next)
        placed.insert(next.hash)
        for follower in followers[next.hash, default: []] {
          let left = waiting[follower.hash, default: 0] - 1
          waiting[follower.hash] = left
          guard left == 0 else { continue }
          // Kept sorted with the next one last; there are rarely more than two.
          let place = ready.lastIndex { follower.precedes($0) } ?? -1
          ready.insert(follower, at: place + 1)
        }
      }
      stranded = pool.values.map(\.entry).filter { !placed.contains($0.hash) }
        .sorted { $0.precedes($1) }
      findForks(in: pool)
      faults.sort { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
    }

    /// Why an entry cannot stand where it says, looking only at what it names itself.
    private static func misfit(of entry: Entry, in pool: [String: Found]) -> Fault.Reason? {
      if entry.prev.isEmpty {
        if entry.seq != 1 { return .wrongNumber(seq: entry.seq) }
      } else {
        guard let prev = pool[entry.prev]?.entry, prev.writer == entry.writer else {
          return .missingPredecessor(writer: entry.writer)
        }
        if entry.seq != prev.seq + 1 { return .wrongNumber(seq: entry.seq) }
      }
      let missing = entry.seen.filter { writer, hash in pool[hash]?.entry.writer != writer }
      return missing.keys.min().map { .missingPredecessor(writer: $0) }
    }

    /// Both sides of a fork stay in the order; only a person can say what became of it.
    private mutating func findForks(in pool: [String: Found]) {
      var taken: Set<Number> = []
      for entry in entries + stranded {
        let isNew = taken.insert(Number(writer: entry.writer, seq: entry.seq)).inserted
        guard !isNew, let found = pool[entry.hash] else { continue }
        faults.append(found.fault(.forked(seq: entry.seq)))
      }
    }

    private struct Number: Hashable {
      let writer: String
      let seq: Int
    }
  }
}

extension Entry {
  /// The hashes of all entries that must come before.
  var past: [String] { (prev.isEmpty ? [] : [prev]) + seen.values }

  fileprivate func precedes(_ other: Entry) -> Bool {
    (at, writer, seq, hash) < (other.at, other.writer, other.seq, other.hash)
  }
}
