/// A folder of cases on disk.
///
/// It keeps what it is given, in order and unchanged, and knows nothing of what that means.
package struct Vault: Sendable {
  package let id: String
  package let isPractice: Bool
  package let members: [Member]
  /// The folder, as it is told to people.
  package var path: String { folder.path }
  /// Drafts that belong to no case.
  package let drafts: DraftBox
  /// Files that more than one case may name.
  package let blobs: BlobStore

  private static let casesName = "cases"
  private let folder: Folder
  /// At which size a segment is closed; smaller in tests only.
  var segmentLimit = SegmentWriter.usualLimit

  private init(_ description: VaultDescription, in folder: Folder) {
    id = description.id
    isPractice = description.isPractice
    members = description.members
    drafts = DraftBox(folder: folder, writer: RandomID.make())
    blobs = BlobStore(parent: folder)
    self.folder = folder
  }

  /// Opens a vault and changes nothing in it.
  ///
  /// - Parameter fileSystem: Where the path leads; the vault stays in it.
  /// - Throws: What is wrong with the folder, each with its own case of `VaultError`.
  package init(
    opening path: String, in fileSystem: any FileSystem = KernelFileSystem()
  ) throws(VaultError) {
    let path = Self.withoutEndSlash(path)
    let folder = try Folder.vaultFolder(at: path, in: fileSystem)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try folder.read(VaultDescription.fileName, limit: VaultDescription.limit)
    } catch {
      throw error.reason == .missing ? .notAVault(path: path) : VaultError(reading: error)
    }
    do throws(VaultDescription.Problem) {
      self.init(try VaultDescription(Sealing.open(bytes)), in: folder)
    } catch {
      switch error {
      case .laterFormat(let format): throw .laterFormat(path: path, format: format)
      case .malformed(let reason):
        throw .damagedDescription(path: folder.path(of: VaultDescription.fileName), reason: reason)
      }
    }
  }

  /// Makes a vault in a new or empty folder; the folder above must be there.
  package static func create(
    at path: String, practice: Bool, member: Member,
    in fileSystem: any FileSystem = KernelFileSystem()
  ) throws(VaultError) -> Vault {
    let path = withoutEndSlash(path)
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
    // A making that was broken off leaves a temporary file at most: it is a vault from the moment
    // its description is there.
    guard names.allSatisfy(TemporaryName.isTemporary) else { throw .notEmpty(path: path) }
    let description = VaultDescription(
      id: RandomID.make(), isPractice: practice, members: [member])
    try folder.replace(
      VaultDescription.fileName, with: Sealing.seal(description.bytes),
      temporary: TemporaryName.other())
    return Vault(description, in: folder)
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
      id, in: caseFolder, under: isNew ? nil : cases, of: folder, for: access,
      segmentLimit: segmentLimit)
  }

  // MARK: Paths

  /// With a slash at its end a symbolic link would be followed before it is seen.
  private static func withoutEndSlash(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1 && path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
