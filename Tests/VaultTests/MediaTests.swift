import Glibc
import StrictJSON
import Testing

@testable import Vault

/// A small disk of its own; nil where the test may not mount one.
final class SmallDisk {
  private let scratch: ScratchFolder
  var path: String { scratch.path }

  init?(kilobytes: Int) throws {
    scratch = try ScratchFolder()
    let options = "size=\(kilobytes)k,mode=0700"
    guard geteuid() == 0,
      Child.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", scratch.path])?.code == 0
    else { return nil }
  }

  deinit { _ = Child.run(["umount", "-l", path]) }

  func makeReadOnly() -> Bool {
    Child.run(["mount", "-o", "remount,ro", path])?.code == 0
  }
}

@Suite("Real disks", .serialized)
struct MediaTests {
  @Test("a full disk: all that was recorded stays, the rest is refused with a sentence")
  func fullDisk() throws {
    guard let disk = try SmallDisk(kilobytes: 64) else {
      return skipped("a small disk can only be mounted by root")
    }
    let vault = try Vault.create(
      at: "\(disk.path)/vault", member: ScratchVault.member, key: .practice,
      at: "2016-03-24T14:00:00Z")
    let file = try vault.newCase(since: "14:02")
    let text = JSON.string(String(repeating: "x", count: 3000))
    var refused: VaultError?
    for _ in 1...100 where refused == nil {
      do { _ = try file.commit(content: text, at: "now") } catch { refused = error }
    }
    let error = try #require(refused)
    guard case .cannotWrite(let cause) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(cause.reason == .full && cause.number == ENOSPC)
    #expect(error.description.hasPrefix("The disk is full. What was recorded before is safe"))
    let onDisk = try vault.open(file.id, for: .reading)
    #expect(onDisk.entries == file.entries && onDisk.faults == [])
    #expect(file.entries.count > 3)
    let names = try Disk.names(in: "\(disk.path)/vault/cases/\(file.id)")
    #expect(!names.contains { $0.hasPrefix(".tmp-") })
    let larger = JSON.string(String(repeating: "x", count: 64 << 10))
    #expect(throws: VaultError.self) { try file.saveDraft(larger) }
    #expect(try file.drafts() == Drafts())
  }

  @Test("a disk that cannot be written to: everything is readable and the reason is given")
  func readOnlyDisk() throws {
    guard let disk = try SmallDisk(kilobytes: 64) else {
      return skipped("a small disk can only be mounted by root")
    }
    let path = "\(disk.path)/vault"
    let id: String
    do {
      let vault = try Vault.create(
        at: path, member: ScratchVault.member, key: .practice, at: "2016-03-24T14:00:00Z")
      let file = try vault.newCase(since: "14:02")
      _ = try file.commit(content: "one", at: "now")
      id = file.id
    }
    guard disk.makeReadOnly() else { return skipped("the small disk stayed writable") }
    let vault = try Vault(opening: path)
    let file = try vault.open(id, for: .writing(since: "14:02"))
    #expect(file.entries.map(\.content) == ["one"])
    #expect(file.readOnlyReason == .readOnlyMedia)
    #expect(throws: VaultError.readOnly(.readOnlyMedia)) {
      _ = try file.commit(content: "two", at: "now")
    }
    let error = #expect(throws: VaultError.self) { try vault.newCase(since: "14:02") }
    #expect(error?.description.contains("cannot be written to") == true)
  }
}
