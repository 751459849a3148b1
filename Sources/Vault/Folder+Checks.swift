extension Folder {
  /// Opens a vault's folder by its path, unless somebody else could change what is in it.
  ///
  /// - Throws: `missing`, `notAVault`, `symbolicLink`, `cannotRead`, `foreignOwner`,
  ///   `othersCanWrite`.
  static func vaultFolder(
    at path: String, in fileSystem: any FileSystem
  ) throws(VaultError) -> Folder {
    let folder: Folder
    do throws(SystemError) {
      let status = try Folder.status(at: path, in: fileSystem)
      if status.isLink { throw SystemError(.symbolicLink, path: path) }
      folder = try Folder(opening: path, in: fileSystem)
    } catch {
      throw error.reason == .notAFolder ? .notAVault(path: path) : VaultError(reading: error)
    }
    let status = try folder.checkPrivate()
    guard status.isOurs else { throw .foreignOwner(path: path) }
    return folder
  }

  /// Opens a folder inside a vault.
  ///
  /// Another owner only makes a case read-only and is no error here.
  func checkedFolder(_ name: String) throws(VaultError) -> Folder {
    let folder: Folder
    do throws(SystemError) {
      let status = try status(of: name)
      if status.isLink { throw SystemError(.symbolicLink, path: path(of: name)) }
      folder = try self.folder(name)
    } catch {
      throw VaultError(reading: error)
    }
    _ = try folder.checkPrivate()
    return folder
  }

  private func checkPrivate() throws(VaultError) -> FileStatus {
    let status: FileStatus
    do throws(SystemError) { status = try self.status() } catch { throw VaultError(reading: error) }
    if status.othersCanWrite { throw .othersCanWrite(path: path) }
    return status
  }

  /// A folder inside this one, made durably where it is missing.
  func madeFolder(_ name: String) throws(SystemError) -> Folder {
    do throws(SystemError) {
      try makeFolder(name)
    } catch {
      guard error.reason == .exists else { throw error }
    }
    // Also where it was there: whoever made it may have been stopped before this.
    try sync()
    return try folder(name)
  }
}
