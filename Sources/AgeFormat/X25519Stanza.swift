/// A file key wrapped for one recipient: `-> X25519 SHARE`.
struct X25519Stanza {
  static let type = "X25519"
  /// The info of HKDF for the wrap key.
  static let label = "age-encryption.org/v1/X25519"

  private let share: [UInt8]
  private let body: [UInt8]

  /// Checks the form of a stanza of this type.
  init(_ stanza: Stanza) throws(AgeError) {
    // The length is checked before any decrypting: a longer body could be made to open with
    // several keys, and so tell a sender which of them the reader has.
    guard stanza.arguments.count == 1,
      let share = Base64.decode(stanza.arguments[0].utf8), share.count == X25519.length,
      stanza.body.count == FileKey.wrappedLength
    else { throw .header(.stanza(type: Self.type)) }
    self.share = share
    body = stanza.body
  }

  /// The file key, if it was wrapped for this identity.
  func fileKey(for identity: AgeIdentity) throws(AgeError) -> FileKey? {
    guard
      let wrapKey = identity.key.wrapKey(
        theirs: share, salt: share + identity.recipient.publicKey, label: Self.label)
    else { throw .header(.weakShare) }
    return FileKey(unwrapping: body, with: wrapKey)
  }

  /// Wraps a file key with an ephemeral secret of its own.
  static func wrap(
    _ fileKey: FileKey, for recipient: AgeRecipient,
    from generator: inout some RandomNumberGenerator
  ) throws(AgeError) -> Stanza {
    guard let ephemeral = X25519.SecretKey(ephemeralFrom: &generator) else {
      throw .sealing(.library)
    }
    let share = ephemeral.publicKey
    guard
      let wrapKey = ephemeral.wrapKey(
        theirs: recipient.publicKey, salt: share + recipient.publicKey, label: label)
    else { throw .sealing(.weakRecipient) }
    guard let body = fileKey.wrapped(with: wrapKey) else { throw .sealing(.library) }
    let text = String(decoding: Base64.encode(share), as: UTF8.self)
    return Stanza(type: type, arguments: [text], body: body)
  }
}
