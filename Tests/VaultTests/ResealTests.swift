import AgeFormat
import Glibc
import StrictJSON
import Testing

@testable import Vault

/// Two laptops with copies of one vault, one of them away while its members change.
@Suite("What is written for those who could open the vault before")
struct ResealTests {
  private static let factor = 10
  private let scratch: ScratchFolder
  private let sheet: RecoverySheet
  private let id: String
  private var home: String { scratch / "home" }
  private var away: String { scratch / "away" }

  init() throws {
    scratch = try ScratchFolder()
    sheet = try RecoverySheet()
    let vault = try Vault.create(
      at: scratch / "home", member: ScratchVault.member,
      key: .passphrase(SecretBytes(Array("words of b".utf8)), workFactor: Self.factor),
      recovery: sheet, at: "2016-03-24T14:00:00Z")
    let file = try vault.newCase(since: "14:02")
    id = file.id
    _ = try file.commit(content: "one", at: "2016-03-24T14:01:00Z")
  }

  private func open(_ path: String, _ passphrase: String) throws -> Vault {
    try LockedVault(at: path).unlock(SecretBytes(Array(passphrase.utf8)))
  }

  private func add(_ name: String, at time: String) throws -> Vault {
    try open(home, "words of b").add(
      Member(id: "member\(name)\(name)\(name)\(name)", name: name, role: "Clerk"),
      passphrase: SecretBytes(Array("words of \(name)".utf8)), workFactor: Self.factor, at: time)
  }

  /// Records on the laptop that is away, and brings what is new there home.
  private func recordAway(_ content: JSON, _ passphrase: String) throws {
    let file = try open(away, passphrase).open(id, for: .writing(since: "14:02"))
    _ = try file.blobs.store([7, 7])
    _ = try file.commit(content: content, at: "2016-03-26T09:00:00Z")
    file.close()
    #expect(Child.run(["cp", "-rn", "\(away)/cases", home])?.code == 0)
  }

  private func leave() { #expect(Child.run(["cp", "-r", home, away])?.code == 0) }

  private func contents(_ vault: Vault) throws -> [JSON?] {
    try vault.open(id, for: .reading).entries.map(\.content)
  }

  /// How many files under the case folder an identity opens.
  private func opened(by keys: MemberKeys) throws -> Int {
    try Disk.tree(home).count { path, bytes in
      path.hasSuffix(".age") && !path.contains("/members/")
        && (try? Age.decrypt(identities: [keys.identity]).opening(bytes)) != nil
    }
  }

  @Test("somebody new cannot read it, and can once a member wrote it anew; nothing else changes")
  func added() throws {
    leave()
    _ = try add("c", at: "2016-03-25T09:00:00Z")
    #expect(try open(home, "words of b").writtenForOthers() == 0)
    try recordAway("two", "words of b")

    let theirs = try open(home, "words of c")
    #expect(try theirs.writtenForOthers() == 2)
    #expect(try theirs.open(id, for: .reading).fault?.reason.kind == .damaged)
    #expect(try theirs.reseal() == Vault.Resealed(count: 0, closed: 2))
    #expect(try theirs.writtenForOthers() == 2)

    let mine = try open(home, "words of b")
    let other = try mine.open(id, for: .writing(since: "14:02"))
    #expect(throws: VaultError.readOnly(.vaultBusy)) { try mine.reseal() }
    other.close()
    var told: [[Int]] = []
    let resealed = try mine.reseal { told.append([$0, $1]) }
    #expect(resealed == Vault.Resealed(count: 2, closed: 0))
    #expect(told == [[1, 1]])
    #expect(try mine.writtenForOthers() == 0)
    #expect(try contents(theirs) == ["one", "two"])
    #expect(try theirs.verify().allFaults == [])
    let tree = try Disk.tree(home)
    #expect(try mine.reseal() == Vault.Resealed())
    #expect(try Disk.tree(home) == tree)
  }

  @Test("somebody removed still reads it until it is written anew, also where as many are members")
  func removed() throws {
    let both = try add("c", at: "2016-03-25T09:00:00Z")
    let theirs = try open(home, "words of c").holder.keys
    leave()
    _ = try both.remove("membercccc", at: "2016-03-26T08:00:00Z")
    _ = try add("d", at: "2016-03-26T08:30:00Z")
    try recordAway("three", "words of c")

    #expect(try opened(by: theirs) == 2)
    let mine = try open(home, "words of b")
    #expect(try mine.writtenForOthers() == 2)
    #expect(try mine.reseal().count == 2)
    #expect(try opened(by: theirs) == 0)
    // What they signed stands.
    #expect(try contents(try open(home, "words of d")) == ["one", "three"])
    #expect(try mine.verify().allFaults == [])
  }

  @Test("a file that is damaged is left as it is, and named by nobody but the check")
  func damaged() throws {
    leave()
    _ = try add("c", at: "2016-03-25T09:00:00Z")
    try recordAway("two", "words of b")
    let mine = try open(home, "words of b")
    let path = "\(home)/cases/\(id)/blobs/\(Digest.hex(Digest.sha256([7, 7]))).age"
    try Disk.write([1, 2, 3], to: path)
    #expect(try mine.reseal() == Vault.Resealed(count: 1, closed: 0))
    #expect(try mine.writtenForOthers() == 0)
    #expect(try Disk.read(path) == [1, 2, 3])
    #expect(try mine.verify().allFaults.count == 1)
  }

  @Test("a new recovery sheet opens everything, the old one nothing, and it cannot replace itself")
  func renewed() throws {
    var mine = try open(home, "words of b")
    var names = mine.names
    names.recoveryTried = "2016-03-24"
    mine = try mine.change(names)
    let next = try RecoverySheet()
    var told: [[Int]] = []
    let after = try mine.renew(next, at: "2016-03-27T09:00:00Z") { told.append([$0, $1]) }
    #expect(told == [[1, 1]])
    #expect(after.names.recoveryTried == "" && after.hasRecovery)
    #expect(after.members.map(\.member) == mine.members.map(\.member))
    let locked = try LockedVault(at: home)
    #expect(locked.opens(with: next) && !locked.opens(with: sheet))
    #expect(throws: VaultError.otherRecovery(path: home)) { try locked.unlock(recovery: sheet) }
    #expect(try opened(by: sheet.keys) == 0)
    let byNew = try locked.unlock(recovery: next)
    #expect(try contents(byNew) == ["one"])
    #expect(try byNew.verify().allFaults == [])
    #expect(try byNew.writtenForOthers() == 0)
    #expect(throws: VaultError.ownSheet) { try byNew.renew(try RecoverySheet(), at: "now") }
    #expect(try contents(try open(home, "words of b")) == ["one"])
  }

  @Test("a folder that was made without a sheet gets its first")
  func firstSheet() throws {
    let path = scratch / "none"
    let vault = try Vault.create(
      at: path, member: ScratchVault.member,
      key: .passphrase(SecretBytes(Array("words of b".utf8)), workFactor: Self.factor),
      at: "2016-03-24T14:00:00Z")
    #expect(!vault.hasRecovery)
    let first = try RecoverySheet()
    #expect(try vault.renew(first, at: "2016-03-25T14:00:00Z").hasRecovery)
    #expect(try LockedVault(at: path).unlock(recovery: first).me.id == RecoverySheet.id)
  }
}
