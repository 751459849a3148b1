import AgeFormat

/// Encrypting anew, for those who can open the vault now.
extension Vault {
  private static let resealingName = "resealing"

  /// What came of encrypting anew.
  package struct Resealed: Hashable, Sendable {
    /// How many files were written anew.
    package var count = 0
    /// How many the member could not open: somebody who can does the rest.
    package var closed = 0
  }

  /// Whether members ever changed.
  package var hadOtherMembers: Bool { description.versions.count > 1 }

  /// How many files were not written for exactly those who can open the vault now: by a computer that
  /// was away while members changed.
  ///
  /// Reads the beginning of each file, and none where members never changed.
  package func writtenForOthers() throws(VaultError) -> Int {
    guard hadOtherMembers, !holder.isRosterUnknown else { return 0 }
    var count = 0
    try forEachFile { name, folder throws(VaultError) in
      if holder.sealing.wrote(name, in: folder) == false { count += 1 }
    }
    return count
  }

  /// Encrypts those files anew; everybody's signatures stay good.
  ///
  /// No other window may have a case open meanwhile. What was copied before stays readable to those
  /// who could read it.
  ///
  /// - Parameter progress: Told after each case how many are done, and of how many.
  package func reseal(
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(VaultError) -> Resealed {
    if holder.isRosterUnknown { throw .readOnly(.rosterUnknown) }
    let lock = try exclusive()
    let resealed = try resealAll(progress)
    _ = consume lock
    return resealed
  }

  /// Goes on with an encrypting anew that was broken off; does nothing while somebody else works on
  /// the vault.
  func finishResealing() {
    guard let found = try? folder.names(), found.contains(Self.resealingName),
      let lock = try? exclusive()
    else { return }
    _ = try? resealAll { _, _ in }
    _ = consume lock
  }

  /// Leaves a note that an encrypting anew has begun.
  func noteResealing() throws(VaultError) {
    try folder.replace(
      Self.resealingName, with: [UInt8(ascii: "\n")], temporary: TemporaryName.other())
  }

  /// The lock on the whole vault, while it is still the one that was unlocked.
  func exclusive() throws(VaultError) -> Lock {
    let lock: Lock
    do throws(SystemError) { lock = try folder.lock(CaseLocks.vaultName, .exclusive) } catch {
      throw error.reason == .busy ? .readOnly(.vaultBusy) : VaultError(writing: error)
    }
    // Another window may have changed the roster since this one was unlocked.
    guard try LockedVault(at: path, in: folder.fileSystem).description == description else {
      throw .changedOnDisk(path: folder.path(of: VaultDescription.fileName))
    }
    return lock
  }

  /// Encrypts every file to the roster as it is now that was not yet; each is replaced whole, so that
  /// a broken-off run leaves nothing unreadable.
  func resealAll(_ progress: (_ done: Int, _ of: Int) -> Void) throws(VaultError) -> Resealed {
    var resealed = Resealed()
    try forEachFile(progress) { name, folder throws(VaultError) in
      if holder.sealing.wrote(name, in: folder) == true { return }
      try reseal(name, in: folder, &resealed)
    }
    // Somebody who can read what is left does the rest.
    guard resealed.closed == 0 else { return resealed }
    do throws(SystemError) {
      guard try folder.names().contains(Self.resealingName) else { return resealed }
      try folder.remove(Self.resealingName)
      try folder.sync()
    } catch {
      throw VaultError(writing: error)
    }
    return resealed
  }

  /// Goes through the files that are written for all who can open the vault.
  private func forEachFile(
    _ progress: (_ done: Int, _ of: Int) -> Void = { _, _ in },
    _ body: (_ name: String, _ folder: Folder) throws(VaultError) -> Void
  ) throws(VaultError) {
    try body(NameList.fileName, folder)
    try forEachBlob(in: folder, body)
    let ids = try caseIDs()
    for (index, id) in ids.enumerated() {
      let folder = try self.folder.checkedFolder(Self.casesName).checkedFolder(id)
      let names: [String]
      do throws(SystemError) { names = try folder.names() } catch {
        throw VaultError(reading: error)
      }
      for name in names where History.isSegment(name) || name == CaseFile.originName {
        try body(name, folder)
      }
      try forEachBlob(in: folder, body)
      progress(index + 1, ids.count)
    }
  }

  private func forEachBlob(
    in parent: Folder, _ body: (_ name: String, _ folder: Folder) throws(VaultError) -> Void
  ) throws(VaultError) {
    guard let blobs = try? parent.folder("blobs"), let names = try? blobs.names() else { return }
    for name in names where name.hasSuffix(Sealing.suffix) && !name.hasPrefix(".") {
      try body(name, blobs)
    }
  }

  private func reseal(
    _ name: String, in folder: Folder, _ resealed: inout Resealed
  ) throws(VaultError) {
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
      if case .noMatch = error { resealed.closed += 1 }
      return
    }
    try folder.replace(
      name, with: try holder.sealing.seal(plain), temporary: TemporaryName.other(), mode: mode)
    resealed.count += 1
  }
}
