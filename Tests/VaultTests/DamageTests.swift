import StrictJSON
import Testing

@testable import Vault

@Suite("Damaged files")
struct DamageTests {
  private let newline = UInt8(ascii: "\n")

  /// The number of whole lines among the first `count` bytes.
  private func lines(_ bytes: [UInt8], before count: Int) -> Int {
    bytes[..<count].count { $0 == newline }
  }

  @Test("a byte changed anywhere: what is before it is given and the place named")
  func flips() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one", "two", "three"])
    let path = try scratch.segment(of: id)
    let bytes = try scratch.plain(path)
    let entries = try scratch.read(id).entries
    #expect(entries.count == 3)
    var missed: [String] = []
    for offset in bytes.indices {
      var damaged = bytes
      // Every bit gets its turn, over neighbouring bytes.
      damaged[offset] ^= 1 << UInt8(offset % 8)
      try scratch.reseal(damaged, to: path)
      // Of a writer's signatures only the last is checked at opening: it covers the others' entries.
      let (faults, found, _) = try scratch.read(id).verified()
      let intact = lines(bytes, before: offset)
      let isNamed =
        faults.first?.line == intact + 1
        && "cases/\(id)/\(path.split(separator: "/").last ?? "")" == faults.first?.file
      if !found.starts(with: entries[..<intact]) || found.count > 3 || !isNamed {
        missed.append("byte \(offset): \(faults)")
      }
    }
    #expect(missed == [])
  }

  @Test("a byte of the encrypted file changed or cut off: nothing of it is taken for a record")
  func sealedFlips() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one", "two"])
    let path = try scratch.segment(of: id)
    let bytes = try Disk.read(path)
    var damaged = bytes.indices.map { offset in
      var damaged = bytes
      damaged[offset] ^= 1 << UInt8(offset % 8)
      return damaged
    }
    damaged += bytes.indices.dropFirst().map { Array(bytes[..<$0]) }
    for bytes in damaged {
      try Disk.write(bytes, to: path)
      let file = try scratch.read(id)
      #expect(file.entries == [] && file.isReadOnly)
      #expect(file.fault?.reason.kind == .damaged)
    }
  }

  @Test("cut off anywhere: what is before the cut is given and the place named")
  func cuts() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one", "two", "three"])
    let path = try scratch.segment(of: id)
    let bytes = try scratch.plain(path)
    let entries = try scratch.read(id).entries
    var missed: [String] = []
    for length in bytes.indices {
      try scratch.reseal(Array(bytes[..<length]), to: path)
      let file = try scratch.open(id)
      let intact = lines(bytes, before: length)
      let lacksNewlineOnly = bytes[length] == newline
      let wanted = entries[..<(intact + (lacksNewlineOnly ? 1 : 0))]
      let reason: Fault.Reason? =
        length == 0 ? .empty : bytes[length - 1] == newline ? nil : .cutOff
      if file.entries != Array(wanted) || file.faults.map(\.reason) != (reason.map { [$0] } ?? [])
        || file.isReadOnly != (reason != nil)
        || reason == .cutOff && file.fault?.line != intact + 1
      {
        missed.append("byte \(length): \(file.faults)")
      }
    }
    #expect(missed == [])
  }

  @Test("each kind of damage has its own name, and nothing is written over it")
  func kinds() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one", "two"])
    let otherID = try scratch.caseWith(["elsewhere"])
    let path = try scratch.segment(of: id)
    let text = String(decoding: try scratch.plain(path), as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    let other = String(decoding: try scratch.plain(scratch.segment(of: otherID)), as: UTF8.self)
    let writer = try scratch.read(id).entries[0].writer

    func reason(_ second: String) throws -> Fault.Reason? {
      let damaged = Array("\(lines[0])\n\(second)\n".utf8)
      try scratch.reseal(damaged, to: path)
      let sealed = try Disk.read(path)
      let file = try scratch.open(id)
      #expect(file.entries.map(\.content) == ["one"])
      let fault = try #require(file.fault)
      #expect(throws: VaultError.readOnly(.fault(fault))) {
        _ = try file.commit(content: "more", at: "now")
      }
      #expect(try Disk.read(path) == sealed)
      #expect(file.faults.allSatisfy { !"\($0)".isEmpty })
      #expect(fault.line == 2)
      return fault.reason
    }

    #expect(try reason(lines[1].replacing("\"two\"", with: "\"Two\"")) == .commitmentMismatch)
    #expect(try reason(lines[1].replacing("memberbbbb", with: "membercccc")) == .hashMismatch)
    #expect(try reason(lines[1].replacing(",", with: ", ")) == .notCanonical)
    #expect(
      try reason(lines[1].replacing("\"format\":2", with: "\"format\":3")) == .laterFormat(3))
    #expect(
      try reason(lines[1].replacing("\"vault\":", with: "\"team\":1,\"vault\":"))
        == .notAnEntry("unknown field \"team\""))
    #expect(try reason(String(other.dropLast())) == .otherCase(otherID))
    #expect(try reason("[]") == .notAnEntry("the line is not an object"))
    let duplicate = try reason(lines[1].replacing("\"seq\":2", with: "\"seq\":2,\"seq\":2"))
    guard case .notJSON(let error) = duplicate else {
      Issue.record("\(String(describing: duplicate))")
      return
    }
    #expect(error.reason == .duplicateKey("seq"))

    // A whole line taken out leaves no damaged line, but a gap.
    let third = try scratch.caseWith(["one", "two", "three"])
    let gap = try scratch.segment(of: third)
    let kept = String(decoding: try scratch.plain(gap), as: UTF8.self).split(separator: "\n")
    try scratch.reseal(Array("\(kept[0])\n\(kept[2])\n".utf8), to: gap)
    let file = try scratch.read(third)
    #expect(file.entries.map(\.content) == ["one"])
    #expect(file.stranded.map(\.content) == ["three"])
    guard case .missingPredecessor(let missed)? = file.fault?.reason else {
      Issue.record("\(file.faults)")
      return
    }
    #expect(missed == file.entries[0].writer && missed != writer)
  }

  @Test("things that are no files of ours are not followed, waited for or taken for damage")
  func strangeFiles() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one"])
    let folder = scratch.folder(of: id)
    try Disk.write(Array("notes".utf8), to: "\(folder)/notes.txt")
    try Disk.write(Array("half".utf8), to: "\(folder)/.tmp-aaaaaaaaaa-bbbbbbbbbb")
    #expect(try scratch.read(id).faults == [])

    let segment = try scratch.segment(of: id)
    #expect(Child.run(["ln", "-s", segment, "\(folder)/link.age"])?.code == 0)
    #expect(Child.run(["mkfifo", "\(folder)/pipe.age"])?.code == 0)
    let file = try scratch.read(id)
    #expect(file.entries.map(\.content) == ["one"])
    let reasons: [SystemError.Reason?] = file.faults.map { fault in
      if case .unreadable(let error) = fault.reason { error.reason } else { nil }
    }
    #expect(reasons == [.symbolicLink, .notAFile])
  }
}
