package import AgeFormat

/// The keys that open a vault where every passphrase is lost: made with the vault, printed or written
/// once, kept nowhere.
///
/// A sheet is one line, an age identity; the key that signs with it is worked out from that.
package struct RecoverySheet: Sendable {
  /// What the roster calls it, and a signature made with it.
  package static let id = "recovery"

  package let identity: AgeIdentity
  let keys: MemberKeys

  /// A new one.
  package init() throws(VaultError) {
    do throws(AgeKeyError) { identity = try AgeIdentity.generate() } catch {
      throw .noKey("\(error)")
    }
    guard let keys = Self.keys(identity) else { throw .noKey("the computer made none") }
    self.keys = keys
  }

  /// Reads a sheet that was typed in or kept in a file; nothing where it is none.
  package init?(_ text: SecretBytes) {
    guard let identity = try? AgeKeyFile.identities(in: text).first,
      let keys = Self.keys(identity)
    else { return nil }
    self.identity = identity
    self.keys = keys
  }

  private static func keys(_ identity: AgeIdentity) -> MemberKeys? {
    SigningKey(derivedFrom: identity.text).map { MemberKeys(identity: identity, signing: $0) }
  }

  var published: Roster.Keys { keys.published(as: Self.id) }

  /// What is printed: an age identity, which the stock `age` reads too.
  package var text: SecretBytes { identity.text }
}
