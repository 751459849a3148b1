extension History {
  /// One order over the entries of all writers that is the same whatever files they came in.
  ///
  /// Each entry comes after all that it follows or had seen. Among those that are free to come
  /// next, the earlier `at` goes first, then the writer's id. The clock thus orders only what
  /// nobody could have known of.
  struct Ordering {
    private(set) var entries: [Entry] = []
    /// For each entry the places, from 0, of those before it that it had not seen.
    private(set) var unseen: [[Int]] = []
    private(set) var stranded: [Entry] = []
    private(set) var faults: [Fault] = []
    /// Those of `entries` that no other follows or saw.
    private(set) var tips: [Entry] = []
    private(set) var times = Times()

    /// - Parameters:
    ///   - found: The entries, each once.
    ///   - index: Where among them each hash is.
    init(_ found: [Found], _ index: [String: Int]) {
      var past: [[Int]] = []
      past.reserveCapacity(found.count)
      var followers = [[Int]](repeating: [], count: found.count)
      var ready: [Int] = []
      for (number, one) in found.enumerated() {
        if let misfit = Self.misfit(of: one.entry, in: found, index) {
          faults.append(one.fault(misfit))
          // It waits for ever, and with it all that follow it.
          past.append([number])
          continue
        }
        past.append(one.entry.past.compactMap { index[$0] })
        for earlier in past[number] { followers[earlier].append(number) }
        if past[number].isEmpty { ready.append(number) }
      }

      func precedes(_ one: Int, _ other: Int) -> Bool {
        found[one].entry.precedes(found[other].entry)
      }
      var waiting = past.map(\.count)
      ready.sort { precedes($1, $0) }
      var order: [Int] = []
      order.reserveCapacity(found.count)
      while let next = ready.popLast() {
        order.append(next)
        for follower in followers[next] {
          waiting[follower] -= 1
          guard waiting[follower] == 0 else { continue }
          // Kept sorted with the next one last; there are rarely more than two.
          let place = ready.lastIndex { precedes(follower, $0) } ?? -1
          ready.insert(follower, at: place + 1)
        }
      }
      entries = order.map { found[$0].entry }
      var places = [Int?](repeating: nil, count: found.count)
      for (place, number) in order.enumerated() { places[number] = place }
      let pastPlaces = order.map { past[$0].compactMap { places[$0] } }
      unseen = Ancestry(pastPlaces).unseen
      for (entry, past) in zip(entries, pastPlaces) { times.add(entry.at, after: past) }
      tips = order.filter { followers[$0].allSatisfy { places[$0] == nil } }.map { found[$0].entry }
      if order.count < found.count {
        stranded = found.indices.filter { places[$0] == nil }.map { found[$0].entry }
          .sorted { $0.precedes($1) }
      }
      findForks(in: found, index)
      faults.sort { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
    }

    /// Why an entry cannot stand where it says, looking only at what it names itself.
    private static func misfit(
      of entry: Entry, in found: [Found], _ index: [String: Int]
    ) -> Fault.Reason? {
      if entry.prev.isEmpty {
        if entry.seq != 1 { return .wrongNumber(seq: entry.seq) }
      } else {
        guard let prev = index[entry.prev].map({ found[$0].entry }), prev.writer == entry.writer
        else { return .missingPredecessor(writer: entry.writer) }
        if entry.seq != prev.seq + 1 { return .wrongNumber(seq: entry.seq) }
      }
      let missing = entry.seen.filter { writer, hash in
        index[hash].map { found[$0].entry.writer } != writer
      }
      return missing.keys.min().map { .missingPredecessor(writer: $0) }
    }

    /// Both sides of a fork stay in the order; only a person can say what became of it.
    private mutating func findForks(in found: [Found], _ index: [String: Int]) {
      var taken: [String: Set<Int>] = [:]
      for entry in entries + stranded {
        let isNew = taken[entry.writer, default: []].insert(entry.seq).inserted
        guard !isNew, let place = index[entry.hash] else { continue }
        faults.append(found[place].fault(.forked(seq: entry.seq)))
      }
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
