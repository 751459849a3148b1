import StrictJSON

/// Everything that could be read of a case, in order.
struct History {
  /// The entries whose whole past is there and intact; each stands after all that it follows.
  private(set) var entries: [Entry] = []
  /// For each entry the places, from 0, of those before it that it had not seen; none where a case is
  /// written to in one place only.
  private(set) var unseen: [[Int]] = []
  /// What the times of the entries say of the clocks.
  private(set) var times = Times()
  /// Entries that can be read but follow something that cannot.
  ///
  /// Sorted by `at`, then writer.
  private(set) var stranded: [Entry] = []
  /// What is wrong, worst first: damaged lines before gaps they may have caused.
  private(set) var faults: [Fault] = []
  /// The entries that no other has followed or seen yet: hash to writer.
  private(set) var tips: [String: String] = [:]

  /// What was read, each entry once, and where among it each hash is.
  private var found: [Found] = []
  private var index: [String: Int] = [:]

  /// Where an entry that was read stands, for a sentence; nothing for one just recorded.
  func place(of hash: String) -> String? {
    index[hash].map { "\(found[$0].file), entry \(found[$0].line)" }
  }

  /// An entry and where it was first found.
  struct Found: Sendable {
    let entry: Entry
    let file: String
    let line: Int

    func fault(_ reason: Fault.Reason) -> Fault { Fault(file: file, line: line, reason: reason) }
  }

  init() {}

  /// Puts entries found in any files in order.
  ///
  /// Copies of one entry are one entry.
  init(_ all: [Found], faults: [Fault]) {
    index.reserveCapacity(all.count)
    for one in all {
      guard let known = index[one.entry.hash] else {
        index[one.entry.hash] = found.count
        found.append(one)
        continue
      }
      // Where one copy still has the content that another has lost, it shows.
      if found[known].entry.content == nil, one.entry.content != nil { found[known] = one }
    }
    let ordering = Ordering(found, index)
    entries = ordering.entries
    unseen = ordering.unseen
    times = ordering.times
    stranded = ordering.stranded
    self.faults = faults + ordering.faults
    for tip in ordering.tips { tips[tip.hash] = tip.writer }
  }

  /// Says of what this computer saw before and does not find that it is missing.
  mutating func noteMissing(_ remembered: [String: String], of caseID: String) {
    for (hash, writer) in remembered.sorted(by: { $0.value < $1.value })
    where index[hash] == nil {
      faults.append(Fault(file: "cases/\(caseID)", reason: .olderThanSeen(writer: writer)))
    }
  }

  /// Adds an entry that follows only what is there.
  mutating func append(_ entry: Entry) {
    times.add(
      entry.at, after: entry.past.compactMap { hash in entries.lastIndex { $0.hash == hash } })
    entries.append(entry)
    // What is committed here has seen all that is here.
    unseen.append([])
    tips[entry.prev] = nil
    for hash in entry.seen.values { tips[hash] = nil }
    tips[entry.hash] = entry.writer
  }

  /// Takes the contents of entries out, as they were taken out of the files.
  mutating func redact(_ hashes: Set<String>) {
    for place in entries.indices where hashes.contains(entries[place].hash) {
      entries[place] = entries[place].redacted
    }
    for place in stranded.indices where hashes.contains(stranded[place].hash) {
      stranded[place] = stranded[place].redacted
    }
  }

  /// What a next entry of this writer sees for the first time.
  func unseen(by writer: String) -> [String: String] {
    var seen: [String: String] = [:]
    for (hash, other) in tips where other != writer { seen[other] = hash }
    return seen
  }
}
