/// Who can read a file: the public half of an ``AgeIdentity``, written `age1…`.
package struct AgeRecipient: Hashable, Sendable {
  static let prefix = "age"

  /// The X25519 public key, 32 bytes.
  package let publicKey: [UInt8]

  /// Reads `age1…`.
  package init(parsing text: some Collection<UInt8>) throws(AgeKeyError) {
    var bytes = [UInt8](repeating: 0, count: X25519.length)
    do throws(Bech32.Problem) {
      // A typed error does not pass through the closure of an array's bytes.
      let result = bytes.withUnsafeMutableBytes { room in
        Result { () throws(Bech32.Problem) in
          try Bech32.decode(text, prefix: Self.prefix, into: room)
        }
      }
      try result.get()
    } catch {
      throw AgeKeyError(.recipient, error)
    }
    // Every secret key gives zero with such a point, so any one tells.
    let one = [UInt8](repeating: 1, count: X25519.length)
    let probe = one.withUnsafeBytes { X25519.SecretKey($0) }
    guard probe?.wrapKey(theirs: bytes, salt: [], label: "") != nil else {
      throw AgeKeyError(.recipient, .weak)
    }
    publicKey = bytes
  }

  package init(_ text: String) throws(AgeKeyError) { try self.init(parsing: text.utf8) }

  /// A key that was worked out from an identity, or one for a test.
  init(publicKey: [UInt8]) { self.publicKey = publicKey }
}

extension AgeRecipient: CustomStringConvertible {
  /// As it is written, in lower case: `age1…`.
  package var description: String {
    var text: [UInt8] = []
    Bech32.encode(publicKey, prefix: Self.prefix) { text.append($0) }
    return String(decoding: text, as: UTF8.self)
  }
}
