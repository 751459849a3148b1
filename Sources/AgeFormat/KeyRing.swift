/// What a reader has to open a file with.
enum KeyRing: Sendable {
  /// - Parameter place: Where among the X25519 stanzas, from 0, the reader expects its own; it is
  ///   tried first.
  case identities([AgeIdentity], tryingFirst: Int)
  case passphrase(SecretBytes, atMost: Int)

  /// Finds the file key of a header and confirms the header with it.
  func open(_ header: Header) throws(AgeError) -> FileKey {
    let hasPassphrase = header.stanzas.contains { $0.type == ScryptStanza.type }
    // A file that opens with a passphrase is trusted to come from someone who knows it.
    guard !hasPassphrase || header.stanzas.count == 1 else { throw .header(.passphraseNotAlone) }
    let fileKey =
      switch self {
      case .identities(let identities, let place):
        try unwrap(header, identities, tryingFirst: place)
      case .passphrase(let passphrase, let limit): try unwrap(header, passphrase, atMost: limit)
      }
    guard fileKey.confirms(header) else { throw .mac }
    return fileKey
  }

  private func unwrap(
    _ header: Header, _ identities: [AgeIdentity], tryingFirst place: Int
  ) throws(AgeError) -> FileKey {
    // All are checked before one is tried: a damaged stanza is a damaged header, whoever reads it.
    var stanzas: [X25519Stanza] = []
    for stanza in header.stanzas where stanza.type == X25519Stanza.type {
      stanzas.append(try X25519Stanza(stanza))
    }
    if stanzas.indices.contains(place) { stanzas.insert(stanzas.remove(at: place), at: 0) }
    for identity in identities {
      for stanza in stanzas {
        if let fileKey = try stanza.fileKey(for: identity) { return fileKey }
      }
    }
    let isProtected = header.stanzas.first?.type == ScryptStanza.type
    throw .noMatch(isProtected ? .wantsPassphrase : .identities)
  }

  private func unwrap(
    _ header: Header, _ passphrase: SecretBytes, atMost limit: Int
  ) throws(AgeError) -> FileKey {
    guard let stanza = header.stanzas.first, stanza.type == ScryptStanza.type else {
      throw .noMatch(.wantsIdentity)
    }
    let scrypt = try ScryptStanza(stanza)
    guard let fileKey = try scrypt.fileKey(passphrase: passphrase, atMost: limit) else {
      throw .noMatch(.passphrase)
    }
    return fileKey
  }
}
