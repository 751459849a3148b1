package import AgeFormat
import StrictJSON

extension Vault {
  /// How the first member opens a new vault.
  package enum FirstKey: Sendable {
    /// A practice: nothing in it is about real people, and everybody may open it.
    case practice
    /// A passphrase; guessing it costs what the work factor says (``WorkFactor``).
    case passphrase(SecretBytes, workFactor: Int = WorkFactor.written)
  }

  /// Makes a vault in a new or empty folder; the folder above must be there.
  ///
  /// It is a vault from the moment its `vault.json` is there, which is written last: a making that was
  /// broken off can be done again.
  ///
  /// - Parameters:
  ///   - member: The first member; the id must be one of ``RandomID``.
  ///   - recovery: The sheet that opens the vault where every passphrase is lost.
  ///   - at: The time, in UTC.
  package static func create(
    at path: String, member: Member, key: FirstKey, recovery: RecoverySheet? = nil, at time: String,
    state: (_ id: String) -> LocalState = { _ in .none },
    in fileSystem: any FileSystem = KernelFileSystem()
  ) throws(VaultError) -> Vault {
    let folder = try emptyFolder(at: withoutEndSlash(path), in: fileSystem)
    let keys = try MemberKeys.make()
    let id = RandomID.make()
    var isPractice = false
    if case .practice = key { isPractice = true }
    let roster = Roster(
      number: 1, previous: "", at: time, by: member.id, members: [keys.published(as: member.id)],
      recovery: recovery?.published)
    let signed = try SignedRoster(roster, of: id, isPractice: isPractice, with: keys.signing)
    let description = VaultDescription(id: id, isPractice: isPractice, first: signed)
    let sealing = Sealing(to: signed, for: keys.identity)
    let names = NameList(members: [member], keeper: "\(member.name), \(member.role)")

    try folder.keepGitFiles()
    let members: Folder
    do throws(SystemError) {
      members = try folder.madeFolder(LockedVault.membersName)
    } catch {
      throw VaultError(writing: error)
    }
    switch key {
    case .practice:
      let bytes = keys.file.withBytes { Array($0) }
      try members.replace(
        "\(member.id)\(LockedVault.practiceSuffix)", with: bytes, temporary: TemporaryName.other())
    case .passphrase(let passphrase, let workFactor):
      try members.keep(keys, of: member.id, with: passphrase, workFactor: workFactor)
    }
    try folder.replace(
      NameList.fileName,
      with: try sealing.seal(lines: try names.line(of: id, by: member.id, with: keys.signing)),
      temporary: TemporaryName.other())
    try folder.replace(
      VaultDescription.fileName, with: description.bytes, temporary: TemporaryName.other())
    return try Vault(
      LockedVault(folder, description), member: member.id, keys: keys, state: state(id))
  }

  /// Makes the folder where it is missing, and finds out whether a vault can be made in it.
  package static func prepare(at path: String) throws(VaultError) {
    _ = try emptyFolder(at: withoutEndSlash(path), in: KernelFileSystem())
  }

  /// A folder that holds nothing but what a broken-off making may have left.
  private static func emptyFolder(
    at path: String, in fileSystem: any FileSystem
  ) throws(VaultError) -> Folder {
    let isNew: Bool
    do throws(SystemError) {
      try Folder.make(at: path, in: fileSystem)
      isNew = true
    } catch {
      switch error.reason {
      case .exists: isNew = false
      case .missing: throw .missing(path: parent(of: path))
      default: throw VaultError(writing: error)
      }
    }
    do throws(SystemError) {
      // Also where it was there: whoever made it may have been stopped before this.
      try Folder(opening: "\(parent(of: path))/.", in: fileSystem).sync()
    } catch {
      // Somebody else's folder above may be closed to us: then they made this one.
      if isNew || error.reason != .denied { throw VaultError(writing: error) }
    }
    let folder: Folder
    do throws(VaultError) {
      folder = try Folder.vaultFolder(at: path, in: fileSystem)
    } catch .notAVault {
      throw .notEmpty(path: path)
    }
    let names: [String]
    do throws(SystemError) { names = try folder.names() } catch { throw VaultError(reading: error) }
    if names.contains(VaultDescription.fileName) {
      // Whoever made it may have been stopped before this, and hears now that it is there.
      do throws(SystemError) { try folder.sync() } catch { throw VaultError(writing: error) }
      throw .alreadyAVault(path: path)
    }
    let ofAMaking = [LockedVault.membersName, NameList.fileName] + GitFile.allCases.map(\.rawValue)
    guard names.allSatisfy({ TemporaryName.isTemporary($0) || ofAMaking.contains($0) }) else {
      throw .notEmpty(path: path)
    }
    // Without vault.json nobody ever used these.
    do throws(SystemError) {
      if names.contains(LockedVault.membersName) {
        let members = try folder.folder(LockedVault.membersName)
        for name in try members.names() { try members.remove(name) }
      }
    } catch {
      throw VaultError(writing: error)
    }
    return folder
  }
}

extension MemberKeys {
  /// The public halves, for the roster.
  func published(as id: String) -> Roster.Keys {
    Roster.Keys(id: id, recipient: identity.recipient, signer: signing.verifier)
  }
}

extension Folder {
  /// Keeps a member's identity file, protected by a passphrase, in the folder of members.
  func keep(
    _ keys: MemberKeys, of id: String, with passphrase: SecretBytes, workFactor: Int
  ) throws(VaultError) {
    let sealed: [UInt8]
    do throws(AgeError) {
      sealed = try AgeKeyFile.protect(keys.file, with: passphrase, workFactor: workFactor)
    } catch {
      throw .noKey("\(error)")
    }
    try replace("\(id)\(Sealing.suffix)", with: sealed, temporary: TemporaryName.other())
  }
}
