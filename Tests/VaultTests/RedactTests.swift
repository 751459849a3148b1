import AgeFormat
import Glibc
import StrictJSON
import Testing

@testable import Vault

@Suite("Taking a content out of the record")
struct RedactTests {
  private let scratch: ScratchFolder
  private let fileSystem = WatchedFileSystem()
  private let vault: Vault

  init() throws {
    scratch = try ScratchFolder()
    vault = try Vault.create(
      at: scratch / "vault", member: Member(id: RandomID.make(), name: "Member B", role: "Chair"),
      key: .practice, at: "2016-03-24T14:00:00Z", in: fileSystem)
  }

  private func open(_ id: String) throws -> CaseFile {
    try vault.open(id, for: .writing(since: "14:02"))
  }

  private func caseWith(_ contents: [JSON]) throws -> CaseFile {
    let file = try vault.newCase(since: "14:02")
    for (minute, content) in contents.enumerated() {
      _ = try file.commit(content: content, at: "2016-03-24T14:\(minute + 10):00Z")
    }
    return file
  }

  private func folder(of id: String) -> String { "\(vault.path)/cases/\(id)" }

  private func segments(of id: String) throws -> [String] {
    try Disk.names(in: folder(of: id)).filter(History.isSegment).map { "\(folder(of: id))/\($0)" }
  }

  /// Whether a text stands in any file of the case, once opened.
  private func holds(_ text: String, _ id: String) throws -> Bool {
    try Disk.tree(folder(of: id)).values.contains { bytes in
      ((try? vault.holder.sealing.openLines(bytes)) ?? bytes).contains(text: text)
    }
  }

  @Test("content and salt go, and hash, chain and signatures hold")
  func gone() throws {
    let file = try caseWith(["one", "the second text", "three"])
    let before = file.entries
    try file.redact([before[1].hash])
    #expect(try !holds("the second text", file.id))
    #expect(file.entries.map(\.content) == ["one", nil, "three"])
    file.close()
    let reader = CaseReader(
      sealing: vault.holder.sealing, description: vault.description, remembered: [:])
    let read = try History(
      reading: Folder(opening: folder(of: file.id)), of: file.id, with: reader, checking: .every)
    #expect(read.faults == [] && read.stranded == [])
    #expect(read.entries.map(\.hash) == before.map(\.hash))
    #expect(read.entries.map(\.content) == ["one", nil, "three"])
  }

  @Test("the opening that rewrote its own segment goes on in it")
  func goesOn() throws {
    let file = try caseWith(["one", "two"])
    try file.redact([file.entries[0].hash])
    _ = try file.commit(content: "three", at: "2016-03-24T15:00:00Z")
    try file.reload()
    _ = try file.commit(content: "four", at: "2016-03-24T15:01:00Z")
    #expect(try segments(of: file.id).count == 1)
    #expect(
      try vault.open(file.id, for: .reading).entries.map(\.content) == [
        nil, "two", "three", "four",
      ])
  }

  @Test("copies under other names and what a broken-off commit left lose it too; drafts stay")
  func copies() throws {
    let file = try caseWith(["one", "the second text"])
    try file.saveDraft("typed")
    let segment = try #require(try segments(of: file.id).first)
    let bytes = try Disk.read(segment)
    let stem = String(segment.dropLast(".age".count))
    try Disk.write(bytes, to: stem + ".sync-conflict-20260101-120000-ABCDEFG.age")
    #expect(mkdir(folder(of: file.id) + "/recovered", 0o700) == 0)
    try Disk.write(bytes, to: folder(of: file.id) + "/recovered/.tmp-writer")
    try file.redact([file.entries[1].hash])
    #expect(try !holds("the second text", file.id))
    #expect(try file.drafts().kept.map(\.content) == ["typed"])
  }

  @Test("a content that comes back in a copy shows, and goes by the same call")
  func back() throws {
    let file = try caseWith(["one", "the second text"])
    let hash = file.entries[1].hash
    let segment = try #require(try segments(of: file.id).first)
    let old = try Disk.read(segment)
    try file.redact([hash])
    try Disk.write(old, to: "\(folder(of: file.id))/copy.age")
    try file.reload()
    #expect(file.entries[1].content == "the second text")
    try file.redact([hash])
    #expect(file.entries[1].content == nil)
    #expect(try !holds("the second text", file.id))
    let tree = try Disk.tree(folder(of: file.id))
    try file.redact([hash])
    #expect(try Disk.tree(folder(of: file.id)) == tree, "done again it changes nothing")
  }

  @Test("a closed segment of an earlier opening is rewritten and stays closed")
  func closed() throws {
    let text = String(repeating: "x", count: SegmentWriter.usualLimit)
    let file = try caseWith([.string("secret" + text), "two"])
    let closed = try segments(of: file.id)
    file.close()
    let again = try open(file.id)
    try again.redact([again.entries[0].hash])
    #expect(try !holds("secret", file.id))
    #expect(try segments(of: file.id) == closed)
    #expect(try Disk.mode(closed[0]) == 0o400 && Disk.mode(closed[1]) == 0o600)
    #expect(again.entries.map(\.content) == [nil, "two"])
  }

  @Test("wherever a call fails, the file holds the old or the new, and it can be done again")
  func failures() throws {
    let file = try caseWith(["one", "the second text"])
    let hash = file.entries[1].hash
    var call = 1
    while true {
      let interference = Interference(at: call, forEver: false, with: EIO)
      let outcome = interference.during(on: fileSystem) { try file.redact([hash]) }
      guard interference.struck else {
        try outcome.get()
        break
      }
      let read = try vault.open(file.id, for: .reading)
      #expect(read.faults == [] && read.entries.map(\.hash) == file.entries.map(\.hash))
      if case .failure(VaultError.uncertain) = outcome {
        #expect(file.isReadOnly)
        break
      }
      call += 1
    }
    #expect(call > 4)
    file.close()
    let again = try open(file.id)
    try again.redact([hash])
    #expect(try !holds("the second text", file.id))
  }

  @Test("nothing is taken out of a case that can only be read")
  func readOnly() throws {
    let file = try caseWith(["one"])
    file.close()
    let read = try vault.open(file.id, for: .reading)
    #expect(throws: VaultError.readOnly(.openedForReading)) {
      try read.redact([read.entries[0].hash])
    }
    #expect(try holds("one", file.id))
  }
}
