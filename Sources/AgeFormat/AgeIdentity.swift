/// What opens files: an X25519 secret key, written `AGE-SECRET-KEY-1…`.
package struct AgeIdentity: Sendable {
  static let prefix = "age-secret-key-"

  let secret: SecretBytes
  /// The same, ready for use: a session opens thousands of files with one identity.
  let key: X25519.SecretKey
  /// Who can read what is encrypted for this identity.
  package let recipient: AgeRecipient

  /// A new identity from the system's randomness.
  package static func generate() throws(AgeKeyError) -> AgeIdentity {
    var system = SystemRandomNumberGenerator()
    return try generate(from: &system)
  }

  static func generate(
    from generator: inout some RandomNumberGenerator
  ) throws(AgeKeyError) -> AgeIdentity {
    try AgeIdentity(secret: SecretBytes(random: X25519.length, from: &generator))
  }

  /// Reads `AGE-SECRET-KEY-1…`, in capitals or in small letters.
  package init(parsing text: some Collection<UInt8>) throws(AgeKeyError) {
    let secret: SecretBytes
    do throws(Bech32.Problem) {
      secret = try SecretBytes(capacity: X25519.length) { room throws(Bech32.Problem) in
        try Bech32.decode(text, prefix: Self.prefix, into: room)
        return X25519.length
      }
    } catch {
      throw AgeKeyError(.identity, error)
    }
    try self.init(secret: secret)
  }

  init(secret: SecretBytes) throws(AgeKeyError) {
    guard let key = secret.withBytes({ X25519.SecretKey($0) }) else {
      throw AgeKeyError(.identity, .length)
    }
    self.secret = secret
    self.key = key
    recipient = AgeRecipient(publicKey: key.publicKey)
  }

  /// As it is written, in capitals: `AGE-SECRET-KEY-1…`.
  package var text: SecretBytes {
    let length = Bech32.length(prefix: Self.prefix, count: X25519.length)
    return SecretBytes(capacity: length) { room in
      var place = 0
      secret.withBytes { bytes in
        Bech32.encode(bytes, prefix: Self.prefix) { character in
          let isSmall = (0x61...0x7A).contains(character)
          room[place] = isSmall ? character & ~0x20 : character
          place += 1
        }
      }
      return place
    }
  }
}
