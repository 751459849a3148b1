import Crypto

/// The one primitive behind X25519 identities and recipients (RFC 7748).
enum X25519 {
  static let length = 32

  /// A secret key ready for use: what follows from it alone is worked out once.
  ///
  /// The library keeps it in memory of its own and wipes that when nobody holds the key any more.
  struct SecretKey: Sendable {
    private let key: Curve25519.KeyAgreement.PrivateKey
    let publicKey: [UInt8]

    /// Nil where the secret has not 32 bytes.
    init?(_ secret: UnsafeRawBufferPointer) {
      guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret) else {
        return nil
      }
      self.key = key
      publicKey = Array(key.publicKey.rawRepresentation)
    }

    /// A key for one stanza of one file.
    ///
    /// It never was in a ``SecretBytes``: locking a page for it would take as long as making it.
    init?(ephemeralFrom generator: inout some RandomNumberGenerator) {
      let key = withUnsafeTemporaryAllocation(byteCount: length, alignment: 8) { room in
        generator.fill(room)
        defer { LockedMemory.wipe(room) }
        return SecretKey(UnsafeRawBufferPointer(room))
      }
      guard let key else { return nil }
      self = key
    }

    /// What both sides can work out, hashed to a key; nil where it is all zero, which the library
    /// lets pass and age forbids: anybody could work it out.
    func wrapKey(theirs: [UInt8], salt: [UInt8], label: String) -> SymmetricKey? {
      guard let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: theirs),
        let shared = try? key.sharedSecretFromKeyAgreement(with: other),
        shared.withUnsafeBytes({ $0.reduce(0, |) }) != 0
      else { return nil }
      return shared.hkdfDerivedSymmetricKey(
        using: SHA256.self, salt: salt, sharedInfo: Array(label.utf8), outputByteCount: 32)
    }
  }
}
