/// An identity file that opens with a passphrase: an age file whose text is the identity file.
extension AgeKeyFile {
  /// Protects the text of an identity file; takes about a second at the work factor written.
  package static func protect(
    _ text: SecretBytes, with passphrase: SecretBytes, workFactor: Int = WorkFactor.written
  ) throws(AgeError) -> [UInt8] {
    try Age.encrypt(passphrase: passphrase, workFactor: workFactor).sealing(text)
  }

  /// The text of a protected identity file, plain or armoured.
  ///
  /// - Parameter limit: The largest work factor that is run; identity files are the reader's own.
  package static func open(
    _ sealed: some Collection<UInt8>, with passphrase: SecretBytes,
    atMost limit: Int = WorkFactor.own
  ) throws(AgeError) -> SecretBytes {
    try Age.decrypt(passphrase: passphrase, atMost: limit).opening(secret: sealed)
  }
}
