extension Vault {
  /// Copies the whole vault to a new folder and reads every file of the copy again.
  ///
  /// Others may record meanwhile: every file is whole at any moment, and a file that an entry names is
  /// there before the entry, so it is copied after it.
  ///
  /// - Parameters:
  ///   - destination: A new folder; the folder above must be there.
  ///   - progress: Told after each case how many are done, and of how many.
  /// - Returns: How many files were copied.
  /// - Throws: `notEmpty` where something is there; `copyDiffers`.
  package func backup(
    to destination: String, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(VaultError) -> Int {
    try Self.copy(folder, to: destination, progress: progress)
  }

  /// Makes a case folder of a backup: copied, read again and opened by whoever has its keys.
  package static func restore(
    _ backup: LockedVault, to destination: String,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(VaultError) -> Int {
    try copy(backup.folder, to: destination, progress: progress)
  }

  private static func copy(
    _ folder: Folder, to destination: String, progress: (Int, Int) -> Void
  ) throws(VaultError) -> Int {
    let destination = withoutEndSlash(destination)
    do throws(SystemError) {
      try Folder.make(at: destination, in: folder.fileSystem)
      try Folder(opening: "\(parent(of: destination))/.", in: folder.fileSystem).sync()
    } catch {
      switch error.reason {
      case .exists: throw .notEmpty(path: destination)
      case .missing: throw .missing(path: parent(of: destination))
      default: throw VaultError(writing: error)
      }
    }
    let target = try Folder.vaultFolder(at: destination, in: folder.fileSystem)
    var count = 0
    let cases = try? folder.checkedFolder(casesName)
    let ids = try cases.map { cases throws(VaultError) in try Self.names(in: cases) } ?? []
    for (index, id) in ids.filter({ RandomID.isValid($0) }).enumerated() {
      guard let cases, let source = try? cases.checkedFolder(id) else { continue }
      let copy = try made("\(casesName)/\(id)", in: target)
      count += try copyFiles(source, to: copy)
      count += try copyFolder("blobs", of: source, to: copy)
      progress(index + 1, ids.count)
    }
    count += try copyFolder("blobs", of: folder, to: target)
    count += try copyFolder(LockedVault.membersName, of: folder, to: target)
    // A copy is a vault from the moment this is there.
    return count + (try copyFiles(folder, to: target))
  }

  private static func names(in folder: Folder) throws(VaultError) -> [String] {
    do throws(SystemError) { return try folder.names() } catch { throw VaultError(reading: error) }
  }

  private static func made(_ path: String, in folder: Folder) throws(VaultError) -> Folder {
    var folder = folder
    do throws(SystemError) {
      for name in path.split(separator: "/") { folder = try folder.madeFolder(String(name)) }
    } catch {
      throw VaultError(writing: error)
    }
    return folder
  }

  private static func copyFolder(
    _ name: String, of folder: Folder, to target: Folder
  ) throws(VaultError) -> Int {
    guard let source = try? folder.folder(name) else { return 0 }
    return try copyFiles(source, to: made(name, in: target))
  }

  /// Copies what is a record, a key or a draft; locks and unfinished files stay behind.
  private static func copyFiles(_ source: Folder, to target: Folder) throws(VaultError) -> Int {
    var count = 0
    // vault.json is the last of them all by name.
    for name in try names(in: source) {
      let isOurs = [Sealing.suffix, LockedVault.practiceSuffix, ".json"].contains(
        where: name.hasSuffix)
      let isForGit = GitFile(rawValue: name) != nil
      guard isForGit || isOurs && !name.hasPrefix(".") else { continue }
      let bytes: [UInt8]
      do throws(SystemError) { bytes = try source.read(name, limit: 128 << 20) } catch {
        if error.reason == .missing { continue }
        throw VaultError(reading: error)
      }
      try target.replace(name, with: bytes, temporary: TemporaryName.other())
      guard (try? target.read(name, limit: 128 << 20)) == bytes else {
        throw .copyDiffers(path: target.path(of: name))
      }
      count += 1
    }
    return count
  }
}
