/// The age v1 file format (age-encryption.org/v1): files that only their recipients, or those who know
/// their passphrase, can read, and that the stock `age` command reads and writes too.
///
/// What it does not give: it does not tell who wrote a file, nor whether there is a newer one.
package enum Age {
  /// Begins a file that each of the recipients can read; their number and the mark can be seen by
  /// anybody.
  package static func encrypt(
    to recipients: [AgeRecipient], marked mark: AgeMark? = nil
  ) throws(AgeError) -> AgeEncryptor {
    var system = SystemRandomNumberGenerator()
    return try encrypt(to: recipients, marked: mark, from: &system)
  }

  /// Begins a file that each of the recipients can read, and tries that one of them can.
  ///
  /// - Parameter place: Where among the recipients, from 0, the identity is expected.
  package static func begin(
    to recipients: [AgeRecipient], marked mark: AgeMark? = nil, readBy identities: [AgeIdentity],
    tryingFirst place: Int = 0
  ) throws(AgeError) -> AgeBegun {
    try AgeBegun(
      encrypt(to: recipients, marked: mark),
      readWith: .identities(identities, tryingFirst: place))
  }

  /// Begins a file that opens with a passphrase; takes about a second.
  package static func encrypt(
    passphrase: SecretBytes, workFactor: Int = WorkFactor.written
  ) throws(AgeError) -> AgeEncryptor {
    var system = SystemRandomNumberGenerator()
    return try encrypt(passphrase: passphrase, workFactor: workFactor, from: &system)
  }

  /// Begins to read a file that was encrypted to one of these identities.
  ///
  /// - Parameter place: Where among the recipients, from 0, the identity is expected; saves trying
  ///   the others.
  package static func decrypt(
    identities: [AgeIdentity], tryingFirst place: Int = 0
  ) -> AgeDecryptor {
    AgeDecryptor(keys: .identities(identities, tryingFirst: place))
  }

  /// Begins to read a file that has a passphrase; takes as long as the file's work factor asks.
  ///
  /// - Parameter limit: The largest work factor that is run: ``WorkFactor/imported`` for files from
  ///   elsewhere, ``WorkFactor/own`` for our own.
  package static func decrypt(
    passphrase: SecretBytes, atMost limit: Int = WorkFactor.imported
  ) -> AgeDecryptor {
    AgeDecryptor(keys: .passphrase(passphrase, atMost: limit))
  }

  // MARK: With given randomness, for tests

  static func encrypt(
    to recipients: [AgeRecipient], marked mark: AgeMark? = nil,
    from generator: inout some RandomNumberGenerator
  ) throws(AgeError) -> AgeEncryptor {
    guard !recipients.isEmpty else { throw .sealing(.noRecipients) }
    let limit = Header.stanzaLimit - (mark == nil ? 0 : 1)
    guard recipients.count <= limit else {
      throw .sealing(.tooManyRecipients(recipients.count, limit: limit))
    }
    let fileKey = FileKey(from: &generator)
    var stanzas: [Stanza] = []
    for recipient in recipients {
      stanzas.append(try X25519Stanza.wrap(fileKey, for: recipient, from: &generator))
    }
    if let mark { stanzas.append(mark.stanza) }
    return encryptor(stanzas, fileKey, from: &generator)
  }

  static func encrypt(
    passphrase: SecretBytes, workFactor: Int, from generator: inout some RandomNumberGenerator
  ) throws(AgeError) -> AgeEncryptor {
    let fileKey = FileKey(from: &generator)
    let stanza = try ScryptStanza.wrap(
      fileKey, passphrase: passphrase, workFactor: workFactor, from: &generator)
    return encryptor([stanza], fileKey, from: &generator)
  }

  private static func encryptor(
    _ stanzas: [Stanza], _ fileKey: FileKey, from generator: inout some RandomNumberGenerator
  ) -> AgeEncryptor {
    AgeEncryptor(
      header: Header(stanzas: stanzas, fileKey: fileKey), fileKey: fileKey,
      nonce: generator.bytes(ChunkCipher.nonceLength))
  }
}
