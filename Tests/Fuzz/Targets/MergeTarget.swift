import StrictJSON

@testable import Vault

/// Entries from several laptops: one order comes out whatever order they are found in, each after all that
/// it follows, and none is dropped without a word.
///
/// The input is a program: each byte makes an entry of one of three writers that has seen some of the
/// others' latest, leaves one out, or says one twice.
enum MergeTarget {
  static func run(_ input: [UInt8]) throws(BrokenPromise) {
    var found: [History.Found] = []
    var last: [String: Entry] = [:]
    for byte in input.prefix(64) {
      let writer = ["writeraaaa", "writerbbbb", "writercccc"][Int(byte % 3)]
      let seen = last.filter {
        $0.key != writer && byte & (1 << UInt8(($0.key.utf8.last ?? 0) % 3 + 2)) != 0
      }
      let entry = made(writer, after: last[writer], seeing: Array(seen.values), Int(byte >> 5))
      if byte & 0x80 == 0 { last[writer] = entry }
      if byte % 11 != 0 { found.append(.init(entry: entry, file: "file", line: found.count + 1)) }
      if byte % 7 == 0, let first = found.first { found.append(first) }
    }
    let one = History(found, faults: [])
    let other = History(found.reversed(), faults: [])
    try BrokenPromise.unless(one.entries == other.entries, "another order")
    try BrokenPromise.unless(one.stranded == other.stranded, "others stranded")
    let hashes = Set(found.map(\.entry.hash))
    try BrokenPromise.unless(
      Set((one.entries + one.stranded).map(\.hash)) == hashes, "an entry is lost")
    try BrokenPromise.unless(one.stranded.isEmpty || !one.faults.isEmpty, "stranded without a word")
    var placed: Set<String> = []
    for entry in one.entries {
      let past = (entry.prev.isEmpty ? [] : [entry.prev]) + entry.seen.values
      try BrokenPromise.unless(past.allSatisfy(placed.contains), "before what it follows")
      placed.insert(entry.hash)
    }
  }

  private static func made(
    _ writer: String, after prev: Entry?, seeing seen: [Entry], _ time: Int
  ) -> Entry {
    let head = Entry.Head(
      vault: "vaultaaaaa", caseID: EntryTarget.caseID, seq: (prev?.seq ?? 0) + 1, writer: writer,
      prev: prev?.hash ?? "",
      seen: Dictionary(uniqueKeysWithValues: seen.map { ($0.writer, $0.hash) }),
      at: "\(time)", by: "memberbbbb", commitment: "")
    return Entry(head: head, body: nil, digest: Digest.sha256(head.bytes), signature: "")
  }
}
