import AgeFormat
import Crypto

/// What a member signs entries with: an Ed25519 key (RFC 8032).
struct SigningKey: Sendable {
  static let seedLength = 32

  private let key: Curve25519.Signing.PrivateKey
  /// The 32 bytes the key is made from, for the member's identity file.
  let seed: SecretBytes
  let verifier: VerifyingKey

  /// A new key from the system's randomness.
  init() throws(VaultError) {
    let seed = SecretBytes(capacity: Self.seedLength) { room in
      var generator = SystemRandomNumberGenerator()
      for place in room.indices { room[place] = UInt8.random(in: .min ... .max, using: &generator) }
      return Self.seedLength
    }
    guard let key = SigningKey(seed: seed) else { throw .noKey("the computer made none") }
    self = key
  }

  /// The key that belongs to another secret: HMAC-SHA-256 (RFC 2104) of a label with that secret is
  /// its seed.
  init?(derivedFrom secret: SecretBytes) {
    let key = secret.withBytes { SymmetricKey(data: $0) }
    let label = Array("casewright recovery signing key".utf8)
    let code = HMAC<SHA256>.authenticationCode(for: label, using: key)
    self.init(
      seed: SecretBytes(capacity: Self.seedLength) { room in
        code.withUnsafeBytes { room.copyMemory(from: $0) }
        return Self.seedLength
      })
  }

  /// Nothing where the seed is not one.
  init?(seed: SecretBytes) {
    guard
      let key = try? seed.withBytes({ try Curve25519.Signing.PrivateKey(rawRepresentation: $0) })
    else { return nil }
    self.key = key
    self.seed = seed
    verifier = VerifyingKey(bytes: Array(key.publicKey.rawRepresentation))
  }

  /// 64 bytes.
  ///
  /// - Throws: `notRecordable` where the computer gives no randomness.
  func sign(_ bytes: [UInt8]) throws(VaultError) -> [UInt8] {
    guard let signature = try? key.signature(for: bytes) else {
      throw .notRecordable(reason: "it could not be signed")
    }
    return Array(signature)
  }
}

/// What a member's signatures are checked with; no secret.
struct VerifyingKey: Hashable, Sendable {
  static let length = 32

  let bytes: [UInt8]

  func isValid(_ signature: [UInt8], of signed: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: signed)
  }
}
