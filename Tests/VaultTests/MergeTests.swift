import StrictJSON
import Testing

@testable import Vault

@Suite("Files that came together from several places")
struct MergeTests {
  /// Entries written by hand: `history` stands for the files of any number of laptops.
  private func entry(
    _ writer: String, after prev: Entry? = nil, seeing seen: [Entry] = [], at: String
  ) -> Entry {
    numbered((prev?.seq ?? 0) + 1, writer, after: prev, seeing: seen, at: at)
  }

  private func numbered(
    _ seq: Int, _ writer: String, after prev: Entry? = nil, seeing seen: [Entry] = [], at: String
  ) -> Entry {
    let head = Entry.Head(
      vault: "vaultaaaaa", caseID: "caseaaaaaa", seq: seq, writer: writer, prev: prev?.hash ?? "",
      seen: Dictionary(uniqueKeysWithValues: seen.map { ($0.writer, $0.hash) }), at: at,
      by: "memberbbbb", commitment: "")
    return Entry(
      head: head, body: .init(content: .string("\(writer) \(at)"), salt: ""),
      digest: Digest.sha256(head.bytes), signature: "")
  }

  private func history(_ entries: [Entry]) -> History {
    History(
      entries.enumerated().map { History.Found(entry: $1, file: "file", line: $0 + 1) }, faults: [])
  }

  @Test("one order comes out, whatever order the files are read in")
  func oneOrder() {
    let a1 = entry("writeraaaa", at: "10:00")
    let a2 = entry("writeraaaa", after: a1, at: "10:30")
    let b1 = entry("writerbbbb", seeing: [a1], at: "10:10")
    let b2 = entry("writerbbbb", after: b1, at: "10:30")
    // Its clock is an hour slow: it still comes after what it saw.
    let c1 = entry("writercccc", seeing: [a2, b2], at: "09:00")
    let wanted = [a1, b1, a2, b2, c1]
    var entries = wanted
    for _ in 1...50 {
      entries.shuffle()
      let history = history(entries + entries.prefix(2))
      #expect(history.entries == wanted)
      #expect(history.faults == [] && history.stranded == [])
      #expect(history.tips == [c1.hash: "writercccc"])
    }
  }

  @Test("the next entry sees every loose end once")
  func unseen() {
    let a1 = entry("writeraaaa", at: "10:00")
    let b1 = entry("writerbbbb", at: "10:10")
    var history = history([a1, b1])
    #expect(history.unseen(by: "writercccc") == ["writeraaaa": a1.hash, "writerbbbb": b1.hash])
    #expect(history.unseen(by: "writeraaaa") == ["writerbbbb": b1.hash])
    let c1 = entry("writercccc", seeing: [a1, b1], at: "10:20")
    history.append(c1)
    #expect(history.unseen(by: "writercccc") == [:])
    #expect(history.unseen(by: "writeraaaa") == ["writercccc": c1.hash])
  }

  @Test("two entries with one number are both given and reported")
  func fork() {
    let a1 = entry("writeraaaa", at: "10:00")
    let a2 = entry("writeraaaa", after: a1, at: "10:30")
    let other = entry("writeraaaa", after: a1, at: "10:31")
    let history = history([other, a2, a1])
    #expect(history.entries == [a1, a2, other])
    #expect(history.faults.map(\.reason) == [.forked(seq: 2)])
  }

  @Test("what follows a missing entry is kept apart, in both writers' chains")
  func missing() {
    let a1 = entry("writeraaaa", at: "10:00")
    let a2 = entry("writeraaaa", after: a1, at: "10:10")
    let a3 = entry("writeraaaa", after: a2, at: "10:20")
    let b1 = entry("writerbbbb", seeing: [a1], at: "10:30")
    let b2 = entry("writerbbbb", after: b1, seeing: [a2], at: "10:40")
    let b3 = entry("writerbbbb", after: b2, at: "10:50")
    let history = history([a1, a3, b1, b2, b3])
    #expect(history.entries == [a1, b1])
    #expect(history.stranded == [a3, b2, b3])
    #expect(
      history.faults == [
        Fault(file: "file", line: 2, reason: .missingPredecessor(writer: "writeraaaa")),
        Fault(file: "file", line: 4, reason: .missingPredecessor(writer: "writeraaaa")),
      ])
  }

  @Test("a number that does not follow is a fault")
  func wrongNumber() {
    let a1 = entry("writeraaaa", at: "10:00")
    let a9 = numbered(9, "writeraaaa", after: a1, at: "10:10")
    let b2 = numbered(2, "writerbbbb", at: "10:20")
    let history = history([a1, a9, b2])
    #expect(history.entries == [a1])
    #expect(history.stranded == [a9, b2])
    #expect(history.faults.map(\.reason) == [.wrongNumber(seq: 9), .wrongNumber(seq: 2)])
  }

  @Test("copies under the names that synchronisers give them change nothing")
  func copies() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one", "two", "three"])
    let path = try scratch.segment(of: id)
    let bytes = try Disk.read(path)
    let lines = try scratch.plain(path)
    let firstLine = Array(lines.prefix { $0 != UInt8(ascii: "\n") }) + [UInt8(ascii: "\n")]
    let stem = String(path.dropLast(".age".count))
    try Disk.write(bytes, to: stem + ".sync-conflict-20160324-140200-ABCDEFG.age")
    try scratch.reseal(firstLine, to: stem + " (conflicted copy).age")
    let entries = try scratch.read(id).entries
    #expect(entries.map(\.content) == ["one", "two", "three"])

    // Of the segment itself only the copies may be left.
    try Disk.write([], to: path)
    let rest = try scratch.read(id)
    #expect(rest.entries == entries)
    #expect(rest.faults.map(\.reason) == [.empty])
  }

  @Test("two copies of a vault, written to apart and put together, hold everything")
  func twoLaptops() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one"])
    let copy = scratch.scratch / "copy"
    #expect(Child.run(["cp", "-r", scratch.vault.path, copy])?.code == 0)
    let here = try scratch.open(id)
    let there = try Vault(opening: copy).open(id, for: .writing(since: "14:02"))
    let mine = try here.commit(content: "here", at: "2016-03-24T15:00:00Z")
    let theirs = try there.commit(content: "there", at: "2016-03-24T14:30:00Z")
    let name = "\(theirs.writer)-0001.age"
    try Disk.write(
      Disk.read("\(copy)/cases/\(id)/\(name)"), to: "\(scratch.folder(of: id))/\(name)")

    #expect(here.entries.map(\.content) == ["one", "here"])
    try here.reload()
    #expect(here.entries.map(\.content) == ["one", "there", "here"])
    let next = try here.commit(content: "both", at: "2016-03-24T16:00:00Z")
    #expect(next.prev == mine.hash)
    #expect(next.seen == [theirs.writer: theirs.hash])
  }
}
