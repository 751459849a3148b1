@testable import AgeFormat

/// Makes files with a chosen defect and everything else in order, the MAC included.
struct Forge {
  let fileKey: FileKey
  private var random = Counting()

  init() { fileKey = FileKey(from: &random) }

  /// A sound stanza for the identity of 0x42.
  mutating func x25519(_ byte: UInt8 = 0x42) -> Stanza {
    sound { try X25519Stanza.wrap(fileKey, for: AgeIdentity.of(byte).recipient, from: &random) }
  }

  /// A sound stanza for the passphrase "pass".
  mutating func scrypt(workFactor: Int = 1) -> Stanza {
    sound {
      try ScryptStanza.wrap(
        fileKey, passphrase: SecretBytes(text: "pass"), workFactor: workFactor, from: &random)
    }
  }

  /// A file with this header text between version and MAC.
  func file(_ stanzas: [UInt8], payload: [UInt8]? = nil) -> [UInt8] {
    let sealed = Header.version + stanzas + Header.macStart
    let header = Header(stanzas: [], sealed: sealed, mac: fileKey.mac(of: sealed))
    return header.bytes + (payload ?? self.payload([(sampleText(3), true)]))
  }

  func file(_ stanzas: [Stanza], payload: [UInt8]? = nil) -> [UInt8] {
    file(stanzas.flatMap(\.bytes), payload: payload)
  }

  func file(_ stanzas: String) -> [UInt8] { file(Array(stanzas.utf8)) }

  /// A payload of these chunks, whatever they are, with a nonce of zeros.
  func payload(_ chunks: [(text: [UInt8], isLast: Bool)]) -> [UInt8] {
    let nonce = [UInt8](repeating: 0, count: ChunkCipher.nonceLength)
    var cipher = ChunkCipher(key: fileKey.payloadKey(nonce: nonce))
    var sealed = nonce
    for chunk in chunks {
      sound { try cipher.seal(chunk.text, isLast: chunk.isLast, to: &sealed) }
    }
    return sealed
  }
}

extension Stanza {
  func with(
    type: String? = nil, arguments: [String]? = nil, body: [UInt8]? = nil
  ) -> Stanza {
    Stanza(
      type: type ?? self.type, arguments: arguments ?? self.arguments, body: body ?? self.body)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
