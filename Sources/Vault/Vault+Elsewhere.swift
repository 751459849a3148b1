package import StrictJSON

/// What somebody is typing, kept outside the vault: for when its disk is full or fails.
extension Vault {
  private static let elsewhereLimit = 64 << 20

  /// Keeps a draft in a new file, for the member alone; on disk when this returns.
  ///
  /// - Parameters:
  ///   - caseID: The case it was typed in; nothing outside any.
  ///   - path: A new file, in a folder that is there.
  /// - Throws: `notEmpty` where something has the name; `missing` for the folder.
  package func keepElsewhere(
    _ draft: JSON, of caseID: String?, at path: String
  ) throws(VaultError) {
    let kept: JSON = ["case": .string(caseID ?? ""), "draft": draft]
    let sealed = try drafts.sealing.seal(lines: kept.canonical + [UInt8(ascii: "\n")])
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
  /// - Parameter caseID: The case it is to be taken up in: the one it was typed in and no other.
  /// - Throws: `notImportable` where it is no draft of this member and this case.
  package func draft(keptAt path: String, of caseID: String?) throws(VaultError) -> JSON {
    let (parent, name) = Self.split(path)
    let sealed: [UInt8]
    do throws(SystemError) {
      sealed = try Folder(opening: parent, in: folder.fileSystem)
        .read(name, limit: Self.elsewhereLimit)
    } catch {
      throw VaultError(reading: error)
    }
    guard let plain = try? drafts.sealing.openLines(sealed),
      let kept = (try? JSON(parsing: plain))?.object, let draft = kept["draft"]
    else { throw .notImportable(reason: "it is not what you kept there") }
    guard kept["case"]?.string == caseID ?? "" else {
      throw .notImportable(reason: "it was typed in another case")
    }
    return draft
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    let path = withoutEndSlash(path)
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    // The folder itself may be a link: to a memory stick, say.
    return ("\(parent(of: path))/.", String(name))
  }
}
