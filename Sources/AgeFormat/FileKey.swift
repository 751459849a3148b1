import Crypto

/// The 16 random bytes that everything in one file is encrypted with, made for one file only.
///
/// The library keeps them, and wipes them when nobody holds the key any more; they are as secret as
/// the text of the one file, so no page is locked for them.
struct FileKey: Sendable {
  static let length = 16
  /// The info of HKDF for the key of the header MAC.
  static let headerLabel = "header"
  /// The info of HKDF for the key of the payload.
  static let payloadLabel = "payload"

  private let secret: SymmetricKey

  init(from generator: inout some RandomNumberGenerator) {
    secret = withUnsafeTemporaryAllocation(byteCount: Self.length, alignment: 8) { room in
      generator.fill(room)
      defer { LockedMemory.wipe(room) }
      return SymmetricKey(data: UnsafeRawBufferPointer(room))
    }
  }

  // MARK: Wrapping

  /// A body of a stanza: the key encrypted with a wrap key that is used for nothing else.
  func wrapped(with wrapKey: SymmetricKey) -> [UInt8]? {
    secret.withUnsafeBytes { bytes in
      guard let nonce = Self.wrapNonce,
        let box = try? ChaChaPoly.seal(bytes, using: wrapKey, nonce: nonce)
      else { return nil }
      return Array(box.ciphertext) + Array(box.tag)
    }
  }

  /// The length of a wrapped key; any other is refused before decrypting is tried.
  static let wrappedLength = length + ChunkCipher.tagLength

  /// Undoes ``wrapped(with:)``; nil where the wrap key is another one.
  init?(unwrapping body: [UInt8], with wrapKey: SymmetricKey) {
    guard body.count == Self.wrappedLength, let nonce = Self.wrapNonce,
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: body.prefix(Self.length), tag: body.dropFirst(Self.length)),
      var plain = try? ChaChaPoly.open(box, using: wrapKey)
    else { return nil }
    defer { plain.wipe() }
    secret = SymmetricKey(data: plain)
  }

  private static var wrapNonce: ChaChaPoly.Nonce? {
    try? ChaChaPoly.Nonce(data: [UInt8](repeating: 0, count: 12))
  }

  // MARK: Header and payload

  /// The MAC of a header, given its bytes up to and including `---`.
  func mac(of header: some Sequence<UInt8>) -> [UInt8] {
    var hmac = HMAC<SHA256>(key: derived(salt: [], label: Self.headerLabel))
    Array(header).withUnsafeBytes { hmac.update(data: $0) }
    return Array(hmac.finalize())
  }

  /// Whether a header has this MAC; takes the same time wherever they differ.
  func confirms(_ header: Header) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      header.mac, authenticating: header.sealed,
      using: derived(salt: [], label: Self.headerLabel))
  }

  /// The key of the payload that begins with a nonce of 16 bytes.
  func payloadKey(nonce: [UInt8]) -> SymmetricKey {
    derived(salt: nonce, label: Self.payloadLabel)
  }

  private func derived(salt: [UInt8], label: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: secret, salt: salt, info: Array(label.utf8), outputByteCount: 32)
  }
}
