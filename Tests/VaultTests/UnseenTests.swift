import AgeFormat
import StrictJSON
import Testing

@testable import Vault

@Suite("What an entry had not seen, and where its time runs against that")
struct UnseenTests {
  private let key: SigningKey

  init() throws { key = try MemberKeys.make().signing }

  private func entry(
    _ writer: String, after prev: Entry? = nil, seeing seen: [Entry] = [], at: String
  ) throws -> Entry {
    try Entry(.string("\(writer) \(at)"), signedWith: key) { commitment in
      Entry.Head(
        vault: "vaultaaaaa", caseID: "caseaaaaaa", seq: (prev?.seq ?? 0) + 1, writer: writer,
        prev: prev?.hash ?? "",
        seen: Dictionary(uniqueKeysWithValues: seen.map { ($0.writer, $0.hash) }), at: at,
        by: "memberbbbb", commitment: commitment)
    }
  }

  private func history(_ entries: [Entry]) -> History {
    History(
      entries.enumerated().map { History.Found(entry: $1, file: "file", line: $0 + 1) }, faults: [])
  }

  /// The same by going through all pasts.
  private func slow(_ entries: [Entry]) -> [[Int]] {
    var pasts: [String: Set<String>] = [:]
    return entries.enumerated().map { place, entry in
      var past = Set(entry.past)
      for hash in entry.past { past.formUnion(pasts[hash] ?? []) }
      pasts[entry.hash] = past
      return (0..<place).filter { !past.contains(entries[$0].hash) }
    }
  }

  @Test("where one writes at a time nobody misses anything")
  func linear() throws {
    let a1 = try entry("writeraaaa", at: "10:00")
    let a2 = try entry("writeraaaa", after: a1, at: "10:10")
    let b1 = try entry("writerbbbb", seeing: [a2], at: "10:20")
    let b2 = try entry("writerbbbb", after: b1, at: "10:30")
    #expect(history([a1, a2, b1, b2]).unseen == [[], [], [], []])
  }

  @Test("two branches miss each other until somebody has seen both")
  func branches() throws {
    let a1 = try entry("writeraaaa", at: "10:00")
    let b1 = try entry("writerbbbb", seeing: [a1], at: "10:10")
    let c1 = try entry("writercccc", seeing: [a1], at: "10:20")
    let b2 = try entry("writerbbbb", after: b1, at: "10:30")
    let c2 = try entry("writercccc", after: c1, seeing: [b1], at: "10:40")
    let d1 = try entry("writerdddd", seeing: [b2, c2], at: "10:50")
    let found = history([d1, c2, b2, c1, b1, a1])
    #expect(found.entries == [a1, b1, c1, b2, c2, d1])
    #expect(found.unseen == [[], [], [1], [2], [3], []])
  }

  @Test("whatever up to four writers do, the quick way finds what going through all pasts finds")
  func anyHistory() throws {
    var random = SplitMix(seed: 20_160_324)
    for _ in 1...60 {
      var entries: [Entry] = []
      var last: [String: Entry] = [:]
      for minute in 0..<20 {
        let name = ["writeraaaa", "writerbbbb", "writercccc", "writerdddd"].randomElement(
          using: &random)
        let writer = try #require(name)
        // Of each other writer, sometimes, some entry of its.
        let others = last.keys.sorted().filter { $0 != writer }
        let seen = others.compactMap { other in
          Bool.random(using: &random)
            ? entries.filter { $0.writer == other }.randomElement(using: &random) : nil
        }
        let at = "\(10 + Int.random(in: 0...3, using: &random)):\(10 + minute)"
        let next = try entry(writer, after: last[writer], seeing: seen, at: at)
        entries.append(next)
        last[writer] = next
      }
      let found = history(entries.shuffled(using: &random))
      #expect(found.entries.count == 20)
      #expect(found.unseen == slow(found.entries))
      #expect(latestBefore(found) == found.times.ranBack.mapValues { found.entries[$0].at })
    }
  }

  /// By going through all that each entry follows: the latest time there, where it is later than the
  /// entry's own.
  private func latestBefore(_ history: History) -> [Int: String] {
    var latest: [Int: String] = [:]
    for (place, entry) in history.entries.enumerated() {
      let missed = Set(history.unseen[place])
      let times = (0..<place).filter { !missed.contains($0) }.map { history.entries[$0].at }
      if let last = times.max(), entry.at < last { latest[place] = last }
    }
    return latest
  }

  @Test("a clock that ran back is remarked until the times are past it, and nothing is refused")
  func clockRanBack() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith([])
    let times = ["10:00", "12:00", "11:00", "11:30", "12:00"]
    let file = try scratch.open(id)
    for time in times.prefix(3) { _ = try file.commit(content: "x", at: "2016-03-24T\(time):00Z") }
    #expect((0..<3).map(file.clockRanBack) == [nil, nil, 1])
    file.close()
    // Another opening follows all that is there.
    let next = try scratch.open(id)
    for time in times.suffix(2) { _ = try next.commit(content: "x", at: "2016-03-24T\(time):00Z") }
    for file in [next, try scratch.read(id)] {
      #expect(file.entries.map { String($0.at.dropFirst(11).prefix(5)) } == times)
      #expect((0..<5).map(file.clockRanBack) == [nil, nil, 1, 1, nil])
    }
    let verified = try scratch.vault.verify()
    #expect(verified.allFaults == [] && verified.cases.map(\.ranBack) == [[2: 1, 3: 1]])
  }

  @Test("a time before that of an entry it had not seen says nothing of a clock")
  func unseenTimes() throws {
    let a1 = try entry("writeraaaa", at: "10:00")
    let b1 = try entry("writerbbbb", seeing: [a1], at: "12:00")
    let c1 = try entry("writercccc", seeing: [a1], at: "11:00")
    let c2 = try entry("writercccc", after: c1, seeing: [b1], at: "11:30")
    let found = history([a1, b1, c1, c2])
    #expect(found.entries == [a1, c1, b1, c2])
    #expect(found.times.ranBack == [3: 2])
  }
}
