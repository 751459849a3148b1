import StrictJSON
import Testing

@testable import Vault

@Suite("Two windows on one case")
struct LockTests {
  @Test("the second reads only, says who has the case, and takes over when it is free")
  func secondOpening() throws {
    let scratch = try ScratchVault()
    let first = try scratch.vault.newCase(since: "14:02 on 24 March 2016")
    _ = try first.commit(content: "one", at: "now")
    let second = try scratch.open(first.id)
    let process = String(Lock.processNumber)
    #expect(
      second.readOnlyReason == .heldByAnother(pid: process, since: "14:02 on 24 March 2016"))
    #expect(second.readOnlyReason?.description.contains("14:02 on 24 March 2016") == true)
    #expect(second.entries == first.entries)
    for attempt in [
      { _ = try second.commit(content: "two", at: "now") },
      { try second.saveDraft("typed") },
      { try second.discardDraft(of: first.draftWriter) },
    ] {
      #expect(throws: VaultError.self) { try attempt() }
    }

    _ = try first.commit(content: "two", at: "now")
    first.close()
    #expect(throws: VaultError.readOnly(.closed)) {
      _ = try first.commit(content: "three", at: "now")
    }
    try second.reload()
    #expect(second.entries.map(\.content) == ["one", "two"])
    #expect(!second.isReadOnly)
    _ = try second.commit(content: "three", at: "now")
    #expect(try scratch.read(first.id).entries.map(\.content) == ["one", "two", "three"])
  }

  @Test("dropping a case lets it go; other cases were free all along")
  func release() throws {
    let scratch = try ScratchVault()
    var held: CaseFile? = try scratch.vault.newCase(since: "14:02")
    let id = try #require(held?.id)
    #expect(try scratch.open(id).isReadOnly)
    #expect(try !scratch.open(scratch.caseWith([])).isReadOnly)
    held = nil
    #expect(try !scratch.open(id).isReadOnly)
  }

  @Test("reading takes no lock")
  func reading() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one"])
    let reader = try scratch.read(id)
    #expect(reader.readOnlyReason == .openedForReading)
    #expect(try !scratch.open(id).isReadOnly)
  }

  @Test(
    "a lock of another process counts",
    arguments: [("cases/CASE/lock", false), ("vault.lock", true)])
  func otherProcess(_ name: String, isVault: Bool) throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one"])
    let program = """
      import fcntl, sys
      file = open(sys.argv[1], "r+")
      fcntl.flock(file, fcntl.LOCK_EX)
      file.truncate(0)
      file.write("nobody knows \\x1b[2J")
      file.flush()
      print("held", flush=True)
      sys.stdin.read()
      """
    let path = "\(scratch.vault.path)/\(name.replacing("CASE", with: id))"
    guard let child = Child(["python3", "-c", program, path]) else {
      return skipped("there is no python3")
    }
    #expect(child.readLine() == "held")
    let file = try scratch.open(id)
    // What stands in a lock file is not believed, and no control character of it shown.
    #expect(
      file.readOnlyReason == (isVault ? .vaultBusy : .heldByAnother(pid: nil, since: nil)))
    #expect(file.entries.map(\.content) == ["one"])
    #expect(child.finish() == 0)
    try file.reload()
    #expect(!file.isReadOnly)
  }
}
