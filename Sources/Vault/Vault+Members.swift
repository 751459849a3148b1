package import AgeFormat
import StrictJSON

extension Vault {
  private static let resealingName = "resealing"

  /// The members of the roster now, in its order; their recipients are for cases sent to this vault.
  package var members: [(member: Member, recipient: String)] {
    description.roster.members.map { keys in
      (names.member(keys.id) ?? Member(id: keys.id, name: "", role: ""), "\(keys.recipient)")
    }
  }

  /// Adds a member, who opens the vault with this passphrase, and encrypts everything to them too.
  ///
  /// No other window may have a case open meanwhile.
  package func add(
    _ member: Member, passphrase: SecretBytes, workFactor: Int = WorkFactor.written, at time: String
  ) throws(VaultError) -> Vault {
    let keys = try MemberKeys.make()
    return try changeRoster(at: time) { roster, names, members throws(VaultError) in
      try members.keep(keys, of: member.id, with: passphrase, workFactor: workFactor)
      names.members.append(member)
      roster.append(keys.published(as: member.id))
    }
  }

  /// Removes a member and encrypts everything anew; their signatures stay good.
  ///
  /// What they copied before stays readable to them: nothing can take that back.
  package func remove(_ id: String, at time: String) throws(VaultError) -> Vault {
    guard description.roster.members.contains(where: { $0.id == id }) else {
      throw .noSuchMember(id: id)
    }
    guard description.roster.members.count > 1 else { throw .lastMember }
    if id == holder.member { throw .ownRemoval }
    let vault = try changeRoster(at: time) { roster, _, _ throws(VaultError) in
      roster.removeAll { $0.id == id }
    }
    try? folder.folder(LockedVault.membersName).remove("\(id)\(Sealing.suffix)")
    return vault
  }

  /// Protects the member's keys with another passphrase; nothing else is encrypted anew.
  package func changePassphrase(
    to passphrase: SecretBytes, workFactor: Int = WorkFactor.written
  ) throws(VaultError) {
    if holder.member == RecoverySheet.id { throw .noPassphrase }
    try membersFolder().keep(
      holder.keys, of: holder.member, with: passphrase, workFactor: workFactor)
  }

  /// Writes who answers for the vault, or when the recovery sheet was last tried.
  package func change(_ names: NameList) throws(VaultError) -> Vault {
    // What is written would be readable to whoever put themselves on the list.
    if holder.isRosterUnknown { throw .readOnly(.rosterUnknown) }
    try write(names, sealing: holder.sealing)
    return try again(description)
  }

  // MARK: The roster

  private func membersFolder() throws(VaultError) -> Folder {
    do throws(SystemError) { return try folder.folder(LockedVault.membersName) } catch {
      throw VaultError(reading: error)
    }
  }

  private func write(_ names: NameList, sealing: Sealing) throws(VaultError) {
    let line = try names.line(of: id, by: holder.member, with: holder.keys.signing)
    try folder.replace(
      NameList.fileName, with: try sealing.seal(lines: line), temporary: TemporaryName.other())
  }

  func again(_ description: VaultDescription) throws(VaultError) -> Vault {
    var vault = try Vault(
      LockedVault(folder, description), member: holder.member, keys: holder.keys,
      state: holder.state)
    // It is the same opening: what it keeps of drafts it overwrites.
    vault.drafts = drafts
    return vault
  }

  private func changeRoster(
    at time: String,
    _ change: (inout [Roster.Keys], inout NameList, Folder) throws(VaultError) -> Void
  ) throws(VaultError) -> Vault {
    if isPractice || holder.isRosterUnknown { throw .readOnly(.rosterUnknown) }
    let lock = try exclusive()
    // Another window may have changed the roster since this one was unlocked.
    guard try LockedVault(at: path, in: folder.fileSystem).description == description else {
      throw .changedOnDisk(path: folder.path(of: VaultDescription.fileName))
    }
    var members = description.roster.members
    var names = names
    try change(&members, &names, try membersFolder())
    let roster = Roster(
      number: description.roster.number + 1, previous: description.current.fingerprint, at: time,
      by: holder.member, members: members, recovery: description.roster.recovery)
    let version = try SignedRoster(
      roster, of: id, isPractice: isPractice, with: holder.keys.signing)
    let next = description.adding(version)
    try write(names, sealing: Sealing(to: roster.recipients, for: holder.keys.identity))
    // From here on the work can be taken up again by whoever opens the vault next.
    try folder.replace(
      Self.resealingName, with: [UInt8(ascii: "\n")], temporary: TemporaryName.other())
    try folder.replace(
      VaultDescription.fileName, with: next.bytes, temporary: TemporaryName.other())
    let vault = try again(next)
    try vault.resealAll()
    _ = consume lock
    return vault
  }

  private func exclusive() throws(VaultError) -> Lock {
    do throws(SystemError) { return try folder.lock(CaseLocks.vaultName, .exclusive) } catch {
      throw error.reason == .busy ? .readOnly(.vaultBusy) : VaultError(writing: error)
    }
  }

  // MARK: Encrypting anew

  /// Goes on with an encrypting anew that was broken off; does nothing while somebody else works on
  /// the vault.
  func finishResealing() {
    guard let found = try? folder.names(), found.contains(Self.resealingName),
      let lock = try? exclusive()
    else { return }
    try? resealAll()
    _ = consume lock
  }

  /// Encrypts every file to the roster as it is now; each is replaced whole, so that a broken-off
  /// run leaves nothing unreadable.
  private func resealAll() throws(VaultError) {
    var isWhole = try reseal(in: folder, only: [NameList.fileName])
    isWhole = try resealBlobs(in: folder) && isWhole
    for id in try caseIDs() {
      let folder = try self.folder.checkedFolder(Self.casesName).checkedFolder(id)
      let names: [String]
      do throws(SystemError) { names = try folder.names() } catch {
        throw VaultError(reading: error)
      }
      let entries = names.filter { History.isSegment($0) || $0 == CaseFile.originName }
      isWhole = try reseal(in: folder, only: entries) && isWhole
      isWhole = try resealBlobs(in: folder) && isWhole
    }
    // Somebody who can read what is left does the rest.
    guard isWhole else { return }
    do throws(SystemError) {
      try folder.remove(Self.resealingName)
      try folder.sync()
    } catch {
      throw VaultError(writing: error)
    }
  }

  private func resealBlobs(in parent: Folder) throws(VaultError) -> Bool {
    guard let blobs = try? parent.folder("blobs"), let names = try? blobs.names() else {
      return true
    }
    return try reseal(
      in: blobs, only: names.filter { $0.hasSuffix(Sealing.suffix) && !$0.hasPrefix(".") })
  }

  /// - Returns: Whether the member could read them all.
  private func reseal(
    in folder: Folder, only names: [String]
  ) throws(VaultError) -> Bool {
    var isWhole = true
    for name in names {
      let sealed: [UInt8]
      let mode: UInt32
      do throws(SystemError) {
        sealed = try folder.read(name, limit: 128 << 20)
        mode = try folder.status(of: name).mode
      } catch {
        throw VaultError(reading: error)
      }
      let plain: [UInt8]
      do throws(AgeError) {
        plain = try holder.sealing.open(sealed)
      } catch {
        // What is damaged stays as it is, and verifying names it.
        if case .noMatch = error { isWhole = false }
        continue
      }
      try folder.replace(
        name, with: try holder.sealing.seal(plain), temporary: TemporaryName.other(), mode: mode)
    }
    return isWhole
  }
}
