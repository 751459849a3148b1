/// Reads a binary age file as it comes in: header, nonce, payload.
struct AgeReader {
  private let keys: KeyRing
  /// Whether the text is a secret, so that no copy of it is left behind.
  var isSecret = false
  private var header = HeaderReader()
  private var fileKey: FileKey?
  private var nonce: [UInt8] = []
  /// Once the nonce has been read.
  private(set) var payload: PayloadReader?

  init(keys: KeyRing) { self.keys = keys }

  mutating func read(_ bytes: ArraySlice<UInt8>, to plain: inout [UInt8]) throws(AgeError) {
    var rest = bytes
    while fileKey == nil, let byte = rest.popFirst() {
      if let header = try header.take(byte) { fileKey = try keys.open(header) }
    }
    if payload == nil, let fileKey {
      let part = rest.prefix(ChunkCipher.nonceLength - nonce.count)
      nonce += part
      rest = rest.dropFirst(part.count)
      if nonce.count == ChunkCipher.nonceLength {
        let key = fileKey.payloadKey(nonce: nonce)
        payload = PayloadReader(cipher: ChunkCipher(key: key, wipesText: isSecret))
      }
    }
    try payload?.read(rest, to: &plain)
  }

  mutating func end(to plain: inout [UInt8]) throws(AgeError) {
    guard fileKey != nil else { throw .header(.cutShort) }
    guard payload != nil else { throw .header(.nonce) }
    try payload?.end(to: &plain)
  }
}
