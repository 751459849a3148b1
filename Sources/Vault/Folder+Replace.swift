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
  /// - Parameters:
  ///   - mode: 0600, or 0400 for what is never written again.
  ///   - confirm: The last word before the renaming; what it throws is an error as any other.
  /// - Throws: `VaultError.uncertain` when the renaming happened and could not be made durable.
  func replace(
    _ name: String, with bytes: [UInt8], temporary: String, mode: UInt32 = 0o600,
    confirm: () throws(VaultError) -> Void = {}
  ) throws(VaultError) {
    do throws(SystemError) {
      try writeSynced(bytes, as: temporary, mode: mode)
    } catch {
      throw VaultError(writing: error)
    }
    do throws(VaultError) {
      try confirm()
      do throws(SystemError) {
        try rename(temporary, to: name)
      } catch {
        throw VaultError(writing: error)
      }
    } catch {
      try? remove(temporary)
      throw error
    }
    do throws(SystemError) { try sync() } catch { throw .uncertain(error) }
  }

  private func writeSynced(
    _ bytes: [UInt8], as name: String, mode: UInt32
  ) throws(SystemError) {
    let file = try create(name, mode: mode)
    do throws(SystemError) {
      try file.write(bytes)
      try file.sync()
      try file.close()
    } catch {
      // The first failure is the one to report; a temporary file that stays is never read.
      try? remove(name)
      throw error
    }
  }
}
