import Glibc
import StrictJSON
import Testing

@testable import Vault

/// Fails each system call in turn, once and for ever, as SQLite's tests do.
@Suite("Any call to the system may fail")
struct FailureTests {
  static let strikes = [ENOSPC, EIO, EROFS, EACCES].flatMap { number in
    [Strike(number: number, forEver: false), Strike(number: number, forEver: true)]
  }

  /// More calls than anything here makes: a sweep that gets so far never came to a success.
  private static let most = 80

  private func temporaries(in path: String) throws -> [String] {
    try Disk.names(in: path).filter { $0.hasPrefix(".tmp-") }
  }

  @Test("a commit happens or does not, and the case says which", arguments: strikes)
  func commits(_ strike: Strike) throws {
    let scratch = try ScratchVault()
    let file = try scratch.vault.newCase(since: "14:02")
    _ = try file.commit(content: "before", at: "10:00")
    var reached = 0
    var uncertain = 0
    for n in 1...Self.most {
      try #require(n < Self.most)
      let before = file.entries
      let interference = Interference(at: n, forEver: strike.forEver, with: strike.number)
      let result = interference.during(on: scratch.fileSystem) {
        try file.commit(content: .string("try \(n)"), at: "10:00")
      }
      let onDisk = try scratch.read(file.id)
      #expect(onDisk.faults == [], "call \(n)")
      guard case .failure(let error) = result else {
        #expect(onDisk.entries == file.entries && file.entries.count == before.count + 1)
        // No failed call is passed over.
        #expect(!interference.struck, "call \(n)")
        break
      }
      reached = n
      #expect(file.entries == before, "call \(n)")
      let vaultError = try #require(error as? VaultError)
      #expect(!vaultError.description.isEmpty)
      if case .uncertain(let cause) = vaultError {
        uncertain += 1
        #expect(onDisk.entries.count == before.count + 1)
        #expect(file.readOnlyReason == .uncertain(cause))
        try file.reload()
        #expect(file.entries == onDisk.entries)
      } else {
        #expect(onDisk.entries == before, "call \(n)")
        if case .cannotWrite = vaultError, strike.number == ENOSPC {
          #expect(vaultError.description.hasPrefix("The disk is full."))
        }
      }
      #expect(!file.isReadOnly)
      // Only where removing fails too may the temporary file stay.
      if !strike.forEver { #expect(try temporaries(in: scratch.folder(of: file.id)) == []) }
    }
    // Open, write, sync, close, rename and the folder's sync at the least.
    #expect(reached >= 6)
    // The last of these, when the entry is in place already.
    #expect(uncertain == 1)
  }

  @Test("nothing is called kept before the file, then its name are on disk")
  func order() throws {
    let scratch = try ScratchVault()
    let replacing = [Call.openFile, .write, .sync, .close, .rename, .sync]
    let recorder = Recorder()
    let file = try recorder.during(on: scratch.fileSystem) {
      try scratch.vault.newCase(since: "14:02")
    }
    // The folder of cases and the case, each with the sync of what it is in; and what an earlier
    // opening may have left in the case.
    let made = recorder.take().filter { [.makeFolder, .sync].contains($0) }
    #expect(made == [.makeFolder, .sync, .makeFolder, .sync, .sync])
    _ = try recorder.during(on: scratch.fileSystem) {
      try file.commit(content: 1, at: "now")
    }
    #expect(recorder.take().suffix(6) == replacing)
    try recorder.during(on: scratch.fileSystem) { try file.saveDraft("typed") }
    #expect(recorder.take() == replacing)
    try recorder.during(on: scratch.fileSystem) { try file.discardDraft(of: file.draftWriter) }
    #expect(recorder.take().suffix(2) == [.remove, .sync])
    _ = try recorder.during(on: scratch.fileSystem) { try file.blobs.store([1]) }
    #expect(recorder.take().suffix(6) == replacing)
  }

  @Test("a draft is the new one or the old one", arguments: strikes)
  func drafts(_ strike: Strike) throws {
    let scratch = try ScratchVault()
    let file = try scratch.vault.newCase(since: "14:02")
    try file.saveDraft("old")
    for n in 1...Self.most {
      try #require(n < Self.most)
      let interference = Interference(at: n, forEver: strike.forEver, with: strike.number)
      let result = interference.during(on: scratch.fileSystem) { try file.saveDraft("new") }
      let kept = try file.drafts().kept.map(\.content)
      switch result {
      case .success: #expect(kept == ["new"])
      case .failure(VaultError.uncertain): #expect(kept == ["new"])
      case .failure: #expect(kept == ["old"], "call \(n)")
      }
      if !interference.struck { break }
      try file.saveDraft("old")
    }
    try file.discardDraft(of: file.draftWriter)
    #expect(try temporaries(in: scratch.folder(of: file.id)) == [])
  }

  @Test("a stored file is whole or not there", arguments: strikes)
  func blobs(_ strike: Strike) throws {
    let scratch = try ScratchVault()
    for n in 1...Self.most {
      try #require(n < Self.most)
      let bytes = Array("content \(n)".utf8)
      let interference = Interference(at: n, forEver: strike.forEver, with: strike.number)
      let result = interference.during(on: scratch.fileSystem) {
        try scratch.vault.blobs.store(bytes)
      }
      let digest = try scratch.vault.blobs.store(bytes)
      #expect(try scratch.vault.blobs.read(digest) == bytes)
      if case .success(let told) = result { #expect(told == digest) }
      if !interference.struck { break }
    }
  }

  @Test("making a vault or a case can be tried again after any failure", arguments: strikes)
  func making(_ strike: Strike) throws {
    for n in 1...Self.most {
      try #require(n < Self.most)
      let scratch = try ScratchFolder()
      let fileSystem = WatchedFileSystem()
      let interference = Interference(at: n, forEver: strike.forEver, with: strike.number)
      let path = scratch / "vault"
      func make() throws -> CaseFile {
        let vault: Vault
        do {
          vault = try Vault.create(
            at: path, member: ScratchVault.member, key: .practice, at: "2016-03-24T14:00:00Z",
            in: fileSystem)
        } catch VaultError.alreadyAVault {
          vault = try Vault(opening: path, in: fileSystem)
        }
        return try vault.newCase(since: "14:02")
      }
      _ = interference.during(on: fileSystem, make)
      let file = try make()
      #expect(!file.isReadOnly)
      _ = try file.commit(content: "one", at: "now")
      if !interference.struck { break }
    }
  }

  @Test("opening either fails with a reason or gives every entry", arguments: strikes)
  func opening(_ strike: Strike) throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one", "two"])
    for n in 1...Self.most {
      try #require(n < Self.most)
      let interference = Interference(at: n, forEver: strike.forEver, with: strike.number)
      let result = interference.during(on: scratch.fileSystem) {
        try Vault(opening: scratch.vault.path, in: scratch.fileSystem).open(
          id, for: .writing(since: "14:02"))
      }
      switch result {
      case .success(let file):
        #expect(file.entries.count == 2 || file.isReadOnly && file.fault != nil, "call \(n)")
        // Not to be able to read is not to have found damage.
        for fault in file.faults {
          guard case .unreadable = fault.reason else {
            Issue.record("\(fault)")
            continue
          }
        }
      case .failure(let error): #expect(error is VaultError)
      }
      if !interference.struck { break }
    }
    #expect(try scratch.open(id).entries.count == 2)
  }

  @Test("what something else changed is neither overwritten nor built upon")
  func changedOnDisk() throws {
    let scratch = try ScratchVault()
    let file = try scratch.vault.newCase(since: "14:02")
    let one = try file.commit(content: "one", at: "10:00")
    let path = try scratch.segment(of: file.id)
    let older = try Disk.read(path)
    let two = try file.commit(content: "two", at: "10:01")
    try Disk.write(older, to: path)
    #expect(throws: VaultError.changedOnDisk(path: path)) {
      _ = try file.commit(content: "three", at: "10:02")
    }
    #expect(try Disk.read(path) == older)
    #expect(file.entries == [one, two])

    try file.reload()
    #expect(file.entries == [one])
    let three = try file.commit(content: "three", at: "10:02")
    #expect(three.writer != one.writer && three.seen == [one.writer: one.hash])
    #expect(try Disk.read(path) == older)
    #expect(try scratch.read(file.id).entries == [one, three])

    #expect(unlink("\(scratch.folder(of: file.id))/\(three.writer)-0001.age") == 0)
    #expect(throws: VaultError.self) {
      _ = try file.commit(content: "four", at: "10:03")
    }
  }
}
