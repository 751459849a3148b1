import AgeFormat
import Glibc
import StrictJSON
import Testing

@testable import Vault

/// Vaults of the real kind, with cheap passphrases.
@Suite("Who can open a vault")
struct MemberTests {
  private static let factor = 10

  private func secret(_ text: String) -> SecretBytes { SecretBytes(Array(text.utf8)) }

  private struct Made {
    let scratch: ScratchFolder
    let vault: Vault
    let sheet: RecoverySheet
    let id: String
    var state: LocalState { LocalState(at: scratch / "state", of: vault.id) }
  }

  private func made() throws -> Made {
    let scratch = try ScratchFolder()
    let sheet = try RecoverySheet()
    let vault = try Vault.create(
      at: scratch / "vault", member: ScratchVault.member,
      key: .passphrase(secret("correct horse"), workFactor: Self.factor), recovery: sheet,
      at: "2016-03-24T14:00:00Z", state: { LocalState(at: scratch / "state", of: $0) })
    let file = try vault.newCase(since: "14:02")
    _ = try file.commit(content: "one", at: "2016-03-24T14:01:00Z")
    _ = try file.blobs.store([1, 2, 3])
    _ = try vault.blobs.store([4, 5, 6])
    file.close()
    return Made(scratch: scratch, vault: vault, sheet: sheet, id: file.id)
  }

  private func open(_ made: Made, _ passphrase: String) throws -> Vault {
    try LockedVault(at: made.vault.path).unlock(secret(passphrase), state: made.state)
  }

  private func contents(_ vault: Vault, _ id: String) throws -> [JSON?] {
    try vault.open(id, for: .reading).entries.map(\.content)
  }

  @Test("only the passphrase opens it, and the identity file is one that age knows")
  func passphrase() throws {
    let made = try made()
    #expect(throws: VaultError.wrongPassphrase) { try open(made, "correct house") }
    #expect(throws: VaultError.needsPassphrase(path: made.vault.path)) {
      try Vault(opening: made.vault.path)
    }
    let again = try open(made, "correct horse")
    #expect(again.me == ScratchVault.member)
    #expect(try contents(again, made.id) == ["one"])
    try again.changePassphrase(to: secret("another one"), workFactor: Self.factor)
    #expect(throws: VaultError.wrongPassphrase) { try open(made, "correct horse") }
    #expect(try contents(try open(made, "another one"), made.id) == ["one"])
  }

  @Test("a member added reads and records; once removed, no more, and what they signed stands")
  func members() throws {
    let made = try made()
    let other = Member(id: "membercccc", name: "Member C", role: "Panel chair")
    let both = try made.vault.add(
      other, passphrase: secret("my own words"), workFactor: Self.factor,
      at: "2016-03-25T09:00:00Z")
    #expect(both.members.map(\.member) == [ScratchVault.member, other])
    let theirs = try open(made, "my own words")
    #expect(theirs.me == other && theirs.names == both.names)
    let file = try theirs.open(made.id, for: .writing(since: "14:02"))
    _ = try file.commit(content: "two", at: "2016-03-25T09:01:00Z")
    file.close()
    #expect(try theirs.verify().allFaults == [])
    #expect(throws: VaultError.noSuchMember(id: "nobodyaaaa")) {
      try theirs.remove("nobodyaaaa", at: "now")
    }

    let mine = try open(made, "correct horse")
    #expect(throws: VaultError.ownRemoval) { try mine.remove(mine.me.id, at: "now") }
    let alone = try mine.remove(other.id, at: "2016-03-26T09:00:00Z")
    #expect(alone.description.versions.count == 3)
    #expect(throws: VaultError.wrongPassphrase) { try open(made, "my own words") }
    #expect(try contents(alone, made.id) == ["one", "two"])
    #expect(try alone.verify().allFaults == [])
    // With their keys, nothing of the folder opens any more.
    for path in try Disk.tree(made.vault.path).keys
    where path.hasSuffix(".age") && !path.contains("/members/") {
      #expect(throws: AgeError.noMatch(.identities), "\(path)") {
        try Age.decrypt(identities: [theirs.holder.keys.identity]).opening(try Disk.read(path))
      }
    }
    #expect(throws: VaultError.lastMember) { try alone.remove(ScratchVault.member.id, at: "now") }
  }

  @Test("the recovery sheet opens everything and lets somebody in again")
  func recovery() throws {
    let made = try made()
    let typed = try #require(RecoverySheet(made.sheet.text))
    let vault = try LockedVault(at: made.vault.path).unlock(recovery: typed)
    #expect(try contents(vault, made.id) == ["one"])
    let next = try vault.add(
      Member(id: "memberdddd", name: "Member D", role: "Business manager"),
      passphrase: secret("found again"), workFactor: Self.factor, at: "2017-01-01T09:00:00Z")
    #expect(next.members.count == 2)
    #expect(try contents(try open(made, "found again"), made.id) == ["one"])
    #expect(throws: VaultError.noPassphrase) {
      try vault.changePassphrase(to: secret("mine now"), workFactor: Self.factor)
    }
    let stranger = try RecoverySheet()
    #expect(throws: VaultError.otherRecovery(path: made.vault.path)) {
      try LockedVault(at: made.vault.path).unlock(recovery: stranger)
    }
  }

  @Test("an encrypting anew that was broken off is finished by whoever opens the vault next")
  func brokenOff() throws {
    let made = try made()
    let path = made.vault.path
    let segment = "\(path)/cases/\(made.id)/"
    let old = try Disk.names(in: segment).filter { $0.hasSuffix("-0001.age") }
    let bytes = try Disk.read(segment + old[0])
    _ = try made.vault.add(
      Member(id: "membercccc", name: "C", role: "R"), passphrase: secret("my own words"),
      workFactor: Self.factor, at: "now")
    // As if the power had gone before this file's turn came.
    try Disk.write(bytes, to: segment + old[0])
    try Disk.write([10], to: "\(path)/resealing")
    #expect(try open(made, "my own words").open(made.id, for: .reading).fault != nil)
    _ = try open(made, "correct horse")
    #expect(try contents(try open(made, "my own words"), made.id) == ["one"])
    #expect(try !Disk.names(in: path).contains("resealing"))
  }

  @Test("an older folder and a roster nobody here knows are noticed, and nothing is recorded there")
  func rollback() throws {
    let made = try made()
    let older = made.scratch / "older"
    #expect(Child.run(["cp", "-r", made.vault.path, older])?.code == 0)
    let vault = try open(made, "correct horse")
    let file = try vault.open(made.id, for: .writing(since: "14:02"))
    _ = try file.commit(content: "two", at: "2016-03-24T14:05:00Z")
    file.close()
    let state = made.state
    func openOlder() throws -> Vault {
      try LockedVault(at: older).unlock(secret("correct horse"), state: state)
    }
    let back = try openOlder().open(made.id, for: .writing(since: "14:02"))
    #expect(back.fault?.reason.kind == .older && back.isReadOnly)
    _ = try openOlder().acceptAsIs()
    #expect(try openOlder().open(made.id, for: .reading).fault == nil)

    // The same vault made anew by somebody else, who took over the members' public keys.
    let forger = try MemberKeys.make()
    let roster = made.vault.description.roster
    let forged = try SignedRoster(
      Roster(
        number: 1, previous: "", at: "now", by: "forgeraaaa",
        members: roster.members + [forger.published(as: "forgeraaaa")], recovery: nil),
      of: made.vault.id, isPractice: false, with: forger.signing)
    let description = VaultDescription(id: made.vault.id, isPractice: false, first: forged)
    try Disk.write(description.bytes, to: "\(older)/vault.json")
    let deceived = try openOlder()
    let closed = try deceived.open(made.id, for: .writing(since: "14:02"))
    #expect(closed.readOnlyReason == .rosterUnknown)
    #expect(try deceived.verify().faults.first?.reason == .rosterUnknown)
    // Taken on purpose, it is open again at once.
    let taken = try deceived.acceptAsIs().open(made.id, for: .writing(since: "14:02"))
    #expect(taken.readOnlyReason != .rosterUnknown)
  }

  @Test("a backup is the same and is never put over something; a restored one opens")
  func backup() throws {
    let made = try made()
    let copy = made.scratch / "copy"
    #expect(try made.vault.backup(to: copy) == 8)
    let names = Set(try Disk.tree(made.vault.path).keys.map { $0.dropFirst(made.vault.path.count) })
    let copied = Set(try Disk.tree(copy).keys.map { $0.dropFirst(copy.count) })
    #expect(names.subtracting(copied).allSatisfy { $0.hasSuffix("lock") })
    #expect(throws: VaultError.notEmpty(path: copy)) { try made.vault.backup(to: copy) }
    let restored = made.scratch / "restored"
    _ = try Vault.restore(try LockedVault(at: copy), to: restored)
    let vault = try LockedVault(at: restored).unlock(secret("correct horse"))
    #expect(try contents(vault, made.id) == ["one"])
    #expect(try vault.verify().allFaults == [])
  }

  @Test("a case sent to another vault is the same there, signatures and all, and can go on")
  func parcel() throws {
    let made = try made()
    let there = try ScratchVault()
    let recipient = try AgeRecipient(there.vault.members[0].recipient)
    let file = try made.vault.open(made.id, for: .reading)
    let sealed = try CaseParcel.pack(file, of: made.vault, with: [], to: [recipient])
    let parcel = try CaseParcel(sealed, for: there.vault)
    #expect(parcel.faults == [] && parcel.entries == file.entries)
    try there.vault.take(parcel)
    let taken = try there.open(made.id)
    #expect(taken.entries == file.entries && !taken.isReadOnly)
    #expect(try taken.blobs.read(Digest.hex(Digest.sha256([1, 2, 3]))) == [1, 2, 3])
    _ = try taken.commit(content: "there", at: "2017-01-01T10:00:00Z")
    #expect(try there.vault.verify().allFaults == [])
    #expect(throws: VaultError.caseIsHere(id: made.id)) {
      try there.vault.take(parcel)
    }

    // Not for us, and one bit of one entry changed.
    #expect(throws: VaultError.self) { try CaseParcel(sealed, for: made.vault) }
    var plain = try there.vault.holder.sealing.open(sealed)
    let place = try #require(plain.lastIndex(of: UInt8(ascii: "1")))
    plain[place] ^= 4
    let damaged = try? CaseParcel(plain: plain)
    #expect(damaged?.faults.isEmpty != true)
  }

  @Test("the index counts only while a case is as it was, and is nobody else's to write")
  func index() throws {
    let made = try made()
    let vault = try open(made, "correct horse")
    var index = CaseIndex(of: vault, release: "1")
    #expect(index.summary(of: made.id) == nil)
    index.keep("a summary", of: made.id)
    index.save(of: [made.id])
    #expect(CaseIndex(of: vault, release: "1").summary(of: made.id) == "a summary")
    #expect(CaseIndex(of: vault, release: "2").summary(of: made.id) == nil)
    let file = try vault.open(made.id, for: .writing(since: "14:02"))
    _ = try file.commit(content: "two", at: "2016-03-24T14:05:00Z")
    #expect(CaseIndex(of: vault, release: "1").summary(of: made.id) == nil)
    let path = made.scratch / "state/\(vault.id)/index.age"
    try Disk.write(
      try Sealing(only: vault.holder.keys.identity).seal([UInt8](repeating: 7, count: 99)), to: path
    )
    #expect(CaseIndex(of: vault, release: "1").summary(of: made.id) == nil)
  }
}
