import Crypto

/// The one primitive behind X25519 identities and recipients (RFC 7748).
enum X25519 {
  static let length = 32

  /// The public key of a secret one; nil where the secret has not 32 bytes.
  static func publicKey(of secret: SecretBytes) -> [UInt8]? {
    guard let key = privateKey(secret) else { return nil }
    return Array(key.publicKey.rawRepresentation)
  }

  /// What both sides can work out, hashed to a key; nil where it is all zero, which the library lets
  /// pass and age forbids: anybody could work it out.
  static func wrapKey(
    secret: SecretBytes, theirs: [UInt8], salt: [UInt8], label: String
  ) -> SymmetricKey? {
    guard let key = privateKey(secret),
      let other = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: theirs),
      let shared = try? key.sharedSecretFromKeyAgreement(with: other),
      shared.withUnsafeBytes({ $0.reduce(0, |) }) != 0
    else { return nil }
    return shared.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: salt, sharedInfo: Array(label.utf8), outputByteCount: 32)
  }

  private static func privateKey(_ secret: SecretBytes) -> Curve25519.KeyAgreement.PrivateKey? {
    secret.withBytes { try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: $0) }
  }
}
