package import StrictJSON

/// What somebody is typing, kept outside the vault: for when its disk is full or fails.
extension Vault {
  private static let elsewhereLimit = 64 << 20

  /// Keeps a draft in a new file, for the member alone; on disk when this returns.
  ///
  /// - Parameter path: A new file, in a folder that is there.
  /// - Throws: `notEmpty` where something has the name; `missing` for the folder.
  package func keepElsewhere(_ draft: JSON, at path: String) throws(VaultError) {
    let sealed = try drafts.sealing.seal(lines: draft.canonical + [UInt8(ascii: "\n")])
    let (parent, name) = Self.split(path)
    do throws(SystemError) {
      let folder = try Folder(opening: parent, in: folder.fileSystem)
      let file = try folder.create(name, mode: 0o600)
      do throws(SystemError) {
        try file.write(sealed)
        try file.sync()
        try file.close()
        try folder.sync()
      } catch {
        try? folder.remove(name)
        throw error
      }
    } catch {
      switch error.reason {
      case .exists: throw .notEmpty(path: path)
      case .missing: throw .missing(path: Self.parent(of: path))
      default: throw VaultError(writing: error)
      }
    }
  }

  /// The draft in such a file.
  ///
  /// - Throws: `notImportable` where it is no draft of this member.
  package func draft(keptAt path: String) throws(VaultError) -> JSON {
    let (parent, name) = Self.split(path)
    let sealed: [UInt8]
    do throws(SystemError) {
      sealed = try Folder(opening: parent, in: folder.fileSystem)
        .read(name, limit: Self.elsewhereLimit)
    } catch {
      throw VaultError(reading: error)
    }
    guard let plain = try? drafts.sealing.openLines(sealed), let draft = try? JSON(parsing: plain)
    else { throw .notImportable(reason: "it is not what you kept there") }
    return draft
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    let path = withoutEndSlash(path)
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    // The folder itself may be a link: to a memory stick, say.
    return ("\(parent(of: path))/.", String(name))
  }
}
