/// The names that temporary files have: hidden, and unlike everything that is read.
enum TemporaryName {
  private static let prefix = ".tmp-"
  private static let draftPrefix = ".tmp-draft-"

  static func entries(of writer: String) -> String { "\(prefix)\(writer)-\(RandomID.make())" }
  static func draft(of writer: String) -> String { "\(draftPrefix)\(writer)-\(RandomID.make())" }
  static func other() -> String { "\(prefix)\(RandomID.make())" }

  static func isTemporary(_ name: String) -> Bool { name.hasPrefix(prefix) }
  static func isDraft(_ name: String) -> Bool { name.hasPrefix(draftPrefix) }
  static func isDraft(_ name: String, of writer: String) -> Bool {
    name.hasPrefix("\(draftPrefix)\(writer)-")
  }
}

extension Folder {
  /// Puts a whole file in place: after this returns it is on disk under its name, and at no moment
  /// is there anything else under that name than the old or the new bytes.
  ///
  /// Write a temporary file beside it, sync it, check that it closed well, rename it, sync the
  /// folder. After an error before the renaming the old file stands and the temporary file is
  /// removed; the next attempt begins with a new one.
  ///
  /// - Parameter mode: 0600, or 0400 for what is never written again.
  /// - Throws: `VaultError.uncertain` when the renaming happened and could not be made durable.
  func replace(
    _ name: String, with bytes: [UInt8], temporary: String, mode: UInt32 = 0o600
  ) throws(VaultError) {
    do throws(SystemError) {
      let file = try create(temporary, mode: mode)
      do throws(SystemError) {
        try file.write(bytes)
        try file.sync()
        try file.close()
        try rename(temporary, to: name)
      } catch {
        // The first failure is the one to report; a temporary file that stays is never read.
        try? remove(temporary)
        throw error
      }
    } catch {
      throw VaultError(writing: error)
    }
    do throws(SystemError) { try sync() } catch { throw .uncertain(error) }
  }
}
