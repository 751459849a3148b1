import AgeFormat

/// What lies between the bytes of a record and the bytes on disk: encryption to everybody who may
/// read, and padding, so that the size of a file says little of what is in it.
///
/// Everything the module writes or reads but locks and `vault.json` passes here.
struct Sealing: Sendable {
  /// The end of the name of every sealed file, with its dot.
  static let suffix = ".age"

  private let recipients: [AgeRecipient]
  private let identities: [AgeIdentity]
  /// Where the reader's own stanza is expected: it is tried first.
  private let place: Int

  init(to recipients: [AgeRecipient], for identity: AgeIdentity) {
    self.recipients = recipients
    identities = [identity]
    place = recipients.firstIndex(of: identity.recipient) ?? 0
  }

  /// For the identity's holder alone.
  init(only identity: AgeIdentity) { self.init(to: [identity.recipient], for: identity) }

  func seal(_ plain: [UInt8]) throws(VaultError) -> [UInt8] {
    do throws(AgeError) {
      return try Age.encrypt(to: recipients).sealing(plain)
    } catch {
      throw .notRecordable(reason: "\(error)")
    }
  }

  func open(_ sealed: [UInt8]) throws(AgeError) -> [UInt8] {
    try Age.decrypt(identities: identities, tryingFirst: place).opening(sealed)
  }

  /// Seals lines of JSON with a last line of padding.
  func seal(lines: [UInt8]) throws(VaultError) -> [UInt8] { try seal(Padding.added(to: lines)) }

  /// What `seal(lines:)` was given.
  func openLines(_ sealed: [UInt8]) throws(AgeError) -> [UInt8] {
    Padding.removed(from: try open(sealed))
  }
}
