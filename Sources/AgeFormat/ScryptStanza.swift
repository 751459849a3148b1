import Crypto
import CryptoExtras

/// A file key wrapped with a passphrase: `-> scrypt SALT WORK-FACTOR`.
struct ScryptStanza {
  static let type = "scrypt"
  /// What stands before the salt in scrypt's salt.
  static let label = "age-encryption.org/v1/scrypt"
  static let saltLength = 16

  private let salt: [UInt8]
  private let body: [UInt8]
  /// As much as the stanza asks for; nothing has been worked out yet.
  let workFactor: Int

  /// Checks the form of a stanza of this type.
  init(_ stanza: Stanza) throws(AgeError) {
    guard stanza.arguments.count == 2,
      let salt = Base64.decode(stanza.arguments[0].utf8), salt.count == Self.saltLength,
      let workFactor = Self.workFactor(stanza.arguments[1]),
      stanza.body.count == FileKey.wrappedLength
    else { throw .header(.stanza(type: Self.type)) }
    self.salt = salt
    self.workFactor = workFactor
    body = stanza.body
  }

  /// Digits only, no leading zero; what does not fit a number is larger than any limit.
  private static func workFactor(_ text: String) -> Int? {
    let digits = text.utf8
    guard let first = digits.first, first != UInt8(ascii: "0"),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text) ?? .max
  }

  /// The file key, if this is its passphrase.
  ///
  /// - Parameter limit: The largest work factor to run; checked here because the library ignores
  ///   its own bound of memory.
  func fileKey(passphrase: SecretBytes, atMost limit: Int) throws(AgeError) -> FileKey? {
    let limit = min(limit, WorkFactor.own)
    guard workFactor <= limit else {
      throw .header(.workFactor(workFactor, limit: limit))
    }
    guard let key = Self.wrapKey(passphrase, salt: salt, workFactor: workFactor) else {
      throw .header(.stanza(type: Self.type))
    }
    return FileKey(unwrapping: body, with: key)
  }

  /// Wraps a file key with a salt of its own.
  static func wrap(
    _ fileKey: FileKey, passphrase: SecretBytes, workFactor: Int,
    from generator: inout some RandomNumberGenerator
  ) throws(AgeError) -> Stanza {
    guard (1...WorkFactor.own).contains(workFactor) else {
      throw .sealing(.workFactor(workFactor, limit: WorkFactor.own))
    }
    let salt = generator.bytes(saltLength)
    guard let key = wrapKey(passphrase, salt: salt, workFactor: workFactor),
      let body = fileKey.wrapped(with: key)
    else { throw .sealing(.library) }
    let text = String(decoding: Base64.encode(salt), as: UTF8.self)
    return Stanza(type: type, arguments: [text, String(workFactor)], body: body)
  }

  private static func wrapKey(
    _ passphrase: SecretBytes, salt: [UInt8], workFactor: Int
  ) -> SymmetricKey? {
    passphrase.withBytes { bytes in
      try? KDF.Scrypt.deriveKey(
        from: bytes, salt: Array(label.utf8) + salt, outputByteCount: 32, rounds: 1 << workFactor,
        blockSize: 8, parallelism: 1)
    }
  }
}
