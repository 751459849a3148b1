import StrictJSON
import Testing

@testable import Vault

@Suite("What is recorded is there again")
struct RoundTripTests {
  @Test("several openings add up to one history")
  func openings() throws {
    let scratch = try ScratchVault()
    let first = try scratch.vault.newCase(since: "14:02")
    var recorded = [
      try first.commit(content: ["words": "one"], at: "2016-03-24T14:00:00Z"),
      try first.commit(content: ["words": "two"], at: "2016-03-24T14:01:00Z"),
    ]
    #expect(first.entries == recorded)
    first.close()

    let second = try Vault(opening: scratch.vault.path).open(
      first.id, for: .writing(since: "15:00"))
    #expect(second.entries == recorded)
    // The clock went backwards in between: the chain decides, not the time.
    recorded.append(try second.commit(content: 3, at: "2016-03-24T13:00:00Z"))
    recorded.append(try second.commit(content: nil, at: "2016-03-24T13:00:00Z"))
    second.close()

    let third = try scratch.read(first.id)
    #expect(third.entries == recorded)
    #expect(third.faults == [] && third.stranded == [])
    #expect(recorded.map(\.seq) == [1, 2, 1, 2])
    #expect(recorded.map(\.prev) == ["", recorded[0].hash, "", recorded[2].hash])
    #expect(recorded.map(\.seen) == [[:], [:], [recorded[0].writer: recorded[1].hash], [:]])
    #expect(recorded[0].writer != recorded[2].writer)
    #expect(Set(recorded.map(\.body?.salt)).count == 4)
  }

  @Test("a segment that has reached 16 KiB is closed for good and another begun")
  func segments() throws {
    let scratch = try ScratchVault()
    let file = try scratch.vault.newCase(since: "14:02")
    let text = String(repeating: "a long account, ", count: 500)
    for _ in 1...5 { _ = try file.commit(content: .string(text), at: "now") }
    let segments = try scratch.segments(of: file.id)
    #expect(
      segments.map { $0.suffix(9) } == ["-0001.age", "-0002.age", "-0003.age"])
    #expect(try segments.map(Disk.mode) == [0o400, 0o400, 0o600])
    #expect(try Disk.read(segments[0]).count >= 16 << 10)
    let again = try scratch.read(file.id)
    #expect(again.entries == file.entries)
    #expect(again.entries.map(\.seq) == [1, 2, 3, 4, 5])
  }

  @Test("each entry is written with keys of its own, also where the disk was slow or quick")
  func keys() throws {
    let scratch = try ScratchVault()
    let file = try scratch.vault.newCase(since: "14:02")
    var shares: Set<[UInt8]> = []
    for number in 1...12 {
      _ = try file.commit(content: .string("\(number)"), at: "now")
      let segment = try #require(try scratch.segments(of: file.id).first)
      let lines = try Disk.read(segment).split(separator: UInt8(ascii: "\n"))
      shares.insert(Array(try #require(lines.first { $0.starts(with: Array("-> X25519".utf8)) })))
    }
    #expect(shares.count == 12)
    #expect(try scratch.read(file.id).entries == file.entries)
  }

  @Test("many segments are read as few are, with what is wrong in any of them")
  func manySegments() throws {
    let scratch = try ScratchVault()
    let file = try scratch.vault.newCase(since: "14:02")
    let text = String(repeating: "a long account, ", count: 1100)
    for number in 1...12 { _ = try file.commit(content: .string("\(number) \(text)"), at: "now") }
    let segments = try scratch.segments(of: file.id)
    #expect(segments.count == 12)
    #expect(try scratch.read(file.id).entries == file.entries)
    file.close()
    for damaged in [segments[1], segments[10]] {
      try Disk.write([1, 2, 3], to: damaged)
    }
    let again = try scratch.read(file.id)
    #expect(again.entries.map(\.seq) == [1])
    #expect(again.faults.prefix(2).map(\.file).map { $0.suffix(9) } == ["-0002.age", "-0011.age"])
  }

  @Test("a new vault is private and says what it is")
  func newVault() throws {
    let scratch = try ScratchVault()
    let again = try Vault(opening: scratch.vault.path + "/")
    #expect(again.id == scratch.vault.id && again.isPractice)
    #expect(again.names.members == [ScratchVault.member] && again.me == ScratchVault.member)
    #expect(try again.caseIDs() == [])

    let ids = try [scratch.caseWith(["one"]), scratch.caseWith([])]
    #expect(try again.caseIDs() == ids.sorted())
    #expect(try Disk.mode(again.path) == 0o700)
    #expect(try Disk.mode("\(again.path)/vault.json") == 0o600)
    #expect(try Disk.mode(scratch.folder(of: ids[0])) == 0o700)
    #expect(try Disk.mode(scratch.segment(of: ids[0])) == 0o600)
    #expect(try Disk.names(in: scratch.folder(of: ids[1])) == ["lock"])
  }

  @Test("what could not be read again is not recorded")
  func notRecordable() throws {
    let scratch = try ScratchVault()
    let file = try scratch.vault.newCase(since: "14:02")
    let long = JSON.string(String(repeating: "x", count: 1 << 20))
    let deep = (1...40).reduce(JSON.null) { inner, _ in [inner] }
    for content in [long, deep] {
      let error = #expect(throws: VaultError.self) {
        _ = try file.commit(content: content, at: "now")
      }
      guard case .notRecordable = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
    #expect(file.entries == [])
    #expect(try scratch.segments(of: file.id) == [])
    _ = try file.commit(content: "short", at: "now")
    #expect(try scratch.read(file.id).entries == file.entries)
  }

  @Test("anybody can check the chain with the tools of any computer")
  func independentCheck() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one", "tw\"o \u{1F333} é\n", "three"])
    let program = """
      import base64, hashlib, json, sys
      prev = ""
      for n, line in enumerate(open(sys.argv[1], "rb"), 1):
          if line.startswith(b'{"pad":'): continue
          entry = json.loads(line)
          canonical = lambda value: json.dumps(
              value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
          assert canonical(entry) + b"\\n" == line
          salt = base64.b64decode(entry.pop("salt") + "==")
          assert len(salt) == 16
          content = canonical(entry.pop("content"))
          assert hashlib.sha256(salt + content).hexdigest() == entry["commitment"]
          hash = entry.pop("hash")
          assert len(base64.b64decode(entry.pop("signature") + "==")) == 64
          digest = hashlib.sha256(canonical(entry))
          assert digest.hexdigest() == hash and entry["prev"] == prev and entry["seq"] == n
          print(base64.b32encode(digest.digest())[:10].decode().lower())
          prev = hash
      """
    let plain = scratch.scratch / "plain"
    try Disk.write(try scratch.plain(scratch.segment(of: id)), to: plain)
    let words = ["python3", "-c", program, plain]
    guard let result = Child.run(words) else { return skipped("there is no python3") }
    #expect(result.code == 0)
    #expect(try result.lines == scratch.read(id).entries.map(\.code))
  }
}
