/// Encrypts one file that comes in parts.
///
/// It cannot be copied: two files that went on from one state would share a key and a nonce.
package struct AgeEncryptor: ~Copyable, Sendable {
  private var cipher: ChunkCipher
  /// What comes before the first chunk, until it is given out.
  private(set) var head: [UInt8]
  /// A chunk that is not sealed yet; it never grows beyond what was set aside for it.
  private var pending: [UInt8] = []

  init(header: Header, fileKey: FileKey, nonce: [UInt8]) {
    cipher = ChunkCipher(key: fileKey.payloadKey(nonce: nonce))
    head = header.bytes + nonce
    pending.reserveCapacity(ChunkCipher.plainLength)
  }

  /// Takes the next part of the text and adds what is ready of the file to `sealed`.
  package mutating func append(
    _ plain: some Collection<UInt8>, to sealed: inout [UInt8]
  ) throws(AgeError) {
    // As an array, which costs nothing where it is one: a caller's generic loop is slow.
    try add(Array(plain), to: &sealed)
  }

  private mutating func add(
    _ plain: some RandomAccessCollection<UInt8>, to sealed: inout [UInt8]
  ) throws(AgeError) {
    giveHead(to: &sealed)
    var rest = plain[...]
    while !rest.isEmpty {
      // Sealed only now that it is known not to be the last.
      if pending.count == ChunkCipher.plainLength {
        try cipher.seal(pending, isLast: false, to: &sealed)
        pending.removeAll(keepingCapacity: true)
      }
      let part = rest.prefix(ChunkCipher.plainLength - pending.count)
      pending.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
    }
  }

  /// The text has ended: adds the rest of the file to `sealed`.
  package consuming func finish(to sealed: inout [UInt8]) throws(AgeError) {
    giveHead(to: &sealed)
    defer { pending.wipe() }
    try cipher.seal(pending, isLast: true, to: &sealed)
  }

  /// The whole file of a text that is at hand.
  package consuming func sealing(_ plain: some Collection<UInt8>) throws(AgeError) -> [UInt8] {
    var sealed: [UInt8] = []
    sealed.reserveCapacity(head.count + ChunkCipher.sealedLength(of: plain.count))
    try append(plain, to: &sealed)
    try finish(to: &sealed)
    return sealed
  }

  /// The whole file of a secret text, such as an identity file.
  package consuming func sealing(_ secret: SecretBytes) throws(AgeError) -> [UInt8] {
    var sealed: [UInt8] = []
    // A closure could not consume this.
    try appendSecret(secret, to: &sealed)
    try finish(to: &sealed)
    return sealed
  }

  private mutating func appendSecret(
    _ secret: SecretBytes, to sealed: inout [UInt8]
  ) throws(AgeError) {
    try secret.withBytes { bytes throws(AgeError) in try add(bytes, to: &sealed) }
  }

  private mutating func giveHead(to sealed: inout [UInt8]) {
    sealed += head
    head = []
  }
}
