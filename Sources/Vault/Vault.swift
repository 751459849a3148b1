import AgeFormat
import StrictJSON

/// A folder of cases on disk, unlocked by one of its members.
///
/// It keeps what it is given, in order and unchanged, and knows nothing of what that means.
package struct Vault: Sendable {
  /// The member whose keys are held.
  package let me: Member
  /// Everybody who is or was a member, and who answers for the vault.
  package let names: NameList
  /// The folder, as it is told to people.
  package var path: String { folder.path }
  package var id: String { description.id }
  package var isPractice: Bool { description.isPractice }
  /// Whether a recovery sheet can open it.
  package var hasRecovery: Bool { description.roster.recovery != nil }
  /// Drafts that belong to no case.
  package internal(set) var drafts: DraftBox
  /// Files that more than one case may name.
  package let blobs: BlobStore

  static let casesName = "cases"
  /// At which size a segment is closed; smaller in tests only.
  var segmentLimit = SegmentWriter.usualLimit
  let folder: Folder
  let description: VaultDescription
  let holder: CaseFile.Holder
  /// The folder of cases, for looking at many of them; nothing before the first case.
  let casesFolder: Folder?

  /// - Throws: `damagedNames`, `cannotRead`.
  init(
    _ locked: LockedVault, member: String, keys: MemberKeys, state: LocalState
  ) throws(VaultError) {
    let description = locked.description
    let sealing = Sealing(to: description.current, for: keys.identity)
    let path = locked.folder.path(of: NameList.fileName)
    let sealed: [UInt8]
    do throws(SystemError) {
      sealed = try locked.folder.read(NameList.fileName, limit: 1 << 20)
    } catch {
      throw error.reason == .missing ? .damagedNames(path: path) : VaultError(reading: error)
    }
    guard let line = try? sealing.openLines(sealed), let names = NameList(line, of: description)
    else { throw .damagedNames(path: path) }
    self.init(locked, names, member, keys, sealing, state)
  }

  init(
    _ locked: LockedVault, _ names: NameList, _ member: String, _ keys: MemberKeys,
    _ sealing: Sealing, _ state: LocalState
  ) {
    let description = locked.description
    self.description = description
    folder = locked.folder
    self.names = names
    me = names.member(member) ?? Member(id: member, name: "", role: "")
    drafts = DraftBox(
      folder: folder, sealing: Sealing(only: keys.identity), writer: RandomID.make())
    blobs = BlobStore(parent: folder, sealing: sealing)
    let known = state.remembered?.roster
    let isKnown = known.map { known in
      description.versions.contains { $0.fingerprint == known }
    }
    casesFolder = try? folder.checkedFolder(Self.casesName)
    holder = CaseFile.Holder(
      description: description, member: member, keys: keys, sealing: sealing, state: state,
      isRosterUnknown: isKnown == false)
    if isKnown != false {
      state.remember(.init(roster: description.current.fingerprint, member: member))
    }
  }

  /// Opens a practice and changes nothing in it.
  ///
  /// - Throws: What is wrong with the folder; `needsPassphrase` where it is no practice.
  package init(
    opening path: String, in fileSystem: any FileSystem = KernelFileSystem()
  ) throws(VaultError) {
    self = try LockedVault(at: path, in: fileSystem).unlockPractice()
  }

  // MARK: Cases

  /// The ids of all cases, sorted.
  ///
  /// One may be empty: its first entry was never recorded.
  package func caseIDs() throws(VaultError) -> [String] {
    let cases: Folder
    do throws(VaultError) {
      cases = try folder.checkedFolder(Self.casesName)
    } catch .missing {
      return []
    }
    do throws(SystemError) {
      var ids: [String] = []
      for name in try cases.names() where RandomID.isValid(name) {
        if try cases.status(of: name).isFolder { ids.append(name) }
      }
      return ids
    } catch {
      throw VaultError(reading: error)
    }
  }

  /// Makes an empty case and opens it for writing.
  ///
  /// - Parameter since: The time now, as another window shall show it.
  package func newCase(since: String) throws(VaultError) -> CaseFile {
    let id = RandomID.make()
    do throws(SystemError) {
      let cases = try folder.madeFolder(Self.casesName)
      try cases.makeFolder(id)
      try cases.sync()
    } catch {
      throw VaultError(writing: error)
    }
    return try open(id, for: .writing(since: since), isNew: true)
  }

  /// Opens a case; a case that cannot be written to opens read-only and says why.
  ///
  /// - Throws: `noSuchCase`, `symbolicLink`, `othersCanWrite`, `cannotRead`.
  package func open(_ id: String, for access: CaseAccess) throws(VaultError) -> CaseFile {
    try open(id, for: access, isNew: false)
  }

  /// - Parameter isNew: Its folder was just made, and durably.
  private func open(
    _ id: String, for access: CaseAccess, isNew: Bool
  ) throws(VaultError) -> CaseFile {
    guard RandomID.isValid(id) else { throw .noSuchCase(id: id) }
    let cases: Folder
    let caseFolder: Folder
    do throws(VaultError) {
      cases = try folder.checkedFolder(Self.casesName)
      caseFolder = try cases.checkedFolder(id)
    } catch .missing {
      throw .noSuchCase(id: id)
    }
    return try CaseFile(
      id, in: caseFolder, under: isNew ? nil : cases, of: folder, heldBy: holder, for: access,
      segmentLimit: segmentLimit)
  }

  // MARK: Paths

  /// With a slash at its end a symbolic link would be followed before it is seen.
  static func withoutEndSlash(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1 && path.hasSuffix("/") { path.removeLast() }
    return path
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
