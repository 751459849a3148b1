package import AgeFormat
import StrictJSON

extension Vault {
  /// The members of the roster now, in its order; their recipients are for cases sent to this vault.
  package var members: [(member: Member, recipient: String)] {
    description.roster.members.map { keys in
      (names.member(keys.id) ?? Member(id: keys.id, name: "", role: ""), "\(keys.recipient)")
    }
  }

  /// Adds a member, who opens the vault with this passphrase, and encrypts everything to them too.
  ///
  /// No other window may have a case open meanwhile.
  ///
  /// - Parameter progress: Told after each case how many are done, and of how many.
  package func add(
    _ member: Member, passphrase: SecretBytes, workFactor: Int = WorkFactor.written,
    at time: String, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(VaultError) -> Vault {
    let keys = try MemberKeys.make()
    return try changeRoster(at: time, progress) { change, folder throws(VaultError) in
      try folder.keep(keys, of: member.id, with: passphrase, workFactor: workFactor)
      change.names.members.append(member)
      change.members.append(keys.published(as: member.id))
    }
  }

  /// Removes a member and encrypts everything anew; their signatures stay good.
  ///
  /// What they copied before stays readable to them: nothing can take that back.
  ///
  /// - Parameter progress: As for adding one.
  package func remove(
    _ id: String, at time: String, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(VaultError) -> Vault {
    guard description.roster.members.contains(where: { $0.id == id }) else {
      throw .noSuchMember(id: id)
    }
    guard description.roster.members.count > 1 else { throw .lastMember }
    if id == holder.member { throw .ownRemoval }
    let vault = try changeRoster(at: time, progress) { change, _ throws(VaultError) in
      change.members.removeAll { $0.id == id }
    }
    try? folder.folder(LockedVault.membersName).remove("\(id)\(Sealing.suffix)")
    return vault
  }

  /// Puts a new recovery sheet in the place of the old one, or of none, and encrypts everything anew.
  ///
  /// The old sheet opens nothing any more but what was copied before.
  ///
  /// - Parameter progress: As for adding a member.
  /// - Throws: `ownSheet` for whoever came in with the sheet.
  package func renew(
    _ sheet: RecoverySheet, at time: String,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(VaultError) -> Vault {
    if holder.member == RecoverySheet.id { throw .ownSheet }
    return try changeRoster(at: time, progress) { change, _ throws(VaultError) in
      change.recovery = sheet.published
      change.names.recoveryTried = ""
    }
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

  /// What a next version of the roster has otherwise.
  private struct Change {
    var members: [Roster.Keys]
    var recovery: Roster.Keys?
    var names: NameList
  }

  private func changeRoster(
    at time: String, _ progress: (_ done: Int, _ of: Int) -> Void,
    _ make: (inout Change, _ membersFolder: Folder) throws(VaultError) -> Void
  ) throws(VaultError) -> Vault {
    if isPractice || holder.isRosterUnknown { throw .readOnly(.rosterUnknown) }
    let lock = try exclusive()
    var change = Change(
      members: description.roster.members, recovery: description.roster.recovery, names: names)
    try make(&change, try membersFolder())
    let roster = Roster(
      number: description.roster.number + 1, previous: description.current.fingerprint, at: time,
      by: holder.member, members: change.members, recovery: change.recovery)
    let version = try SignedRoster(
      roster, of: id, isPractice: isPractice, with: holder.keys.signing)
    let next = description.adding(version)
    try write(change.names, sealing: Sealing(to: version, for: holder.keys.identity))
    // From here on the work can be taken up again by whoever opens the vault next.
    try noteResealing()
    try folder.replace(
      VaultDescription.fileName, with: next.bytes, temporary: TemporaryName.other())
    let vault = try again(next)
    _ = try vault.resealAll(progress)
    _ = consume lock
    return vault
  }
}
