package import AgeFormat

/// The keys that open a vault where every passphrase is lost: made with the vault, printed or written
/// once, kept nowhere.
package struct RecoverySheet: Sendable {
  /// What the roster calls it, and a signature made with it.
  package static let id = "recovery"

  let keys: MemberKeys

  /// A new one.
  package init() throws(VaultError) { keys = try MemberKeys.make() }

  /// Reads a sheet that was typed in or kept in a file; nothing where it is none.
  package init?(_ text: SecretBytes) {
    guard let keys = MemberKeys(file: text) else { return nil }
    self.keys = keys
  }

  var published: Roster.Keys { keys.published(as: Self.id) }

  /// What is printed: an age identity file, which the stock `age` reads too.
  package var text: SecretBytes { keys.file }
}
