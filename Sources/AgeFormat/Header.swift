/// One way into a file: `-> TYPE ARGUMENT…` and a body.
struct Stanza: Hashable, Sendable {
  let type: String
  let arguments: [String]
  let body: [UInt8]

  static let start = Array("-> ".utf8)
  /// Characters in a full line of a body; the last line is shorter, and may be empty.
  static let lineLength = 64

  /// The stanza as it is written, with its last newline.
  var bytes: [UInt8] {
    var bytes = Self.start + Array(([type] + arguments).joined(separator: " ").utf8)
    bytes.append(Header.newline)
    var text = Base64.encode(body)[...]
    while text.count >= Self.lineLength {
      bytes += text.prefix(Self.lineLength)
      bytes.append(Header.newline)
      text = text.dropFirst(Self.lineLength)
    }
    bytes += text
    bytes.append(Header.newline)
    return bytes
  }
}

/// The header of an age file: who can open it, sealed by a MAC.
struct Header: Hashable, Sendable {
  static let newline = UInt8(ascii: "\n")
  static let version = Array("age-encryption.org/v1\n".utf8)
  static let macStart = Array("---".utf8)
  static let macLength = 32
  /// No header may have more ways in: each costs its reader a key agreement.
  static let stanzaLimit = 64

  let stanzas: [Stanza]
  /// What the MAC covers: everything up to and including `---`.
  let sealed: [UInt8]
  let mac: [UInt8]

  /// The header as it is written, with its last newline.
  var bytes: [UInt8] { sealed + [UInt8(ascii: " ")] + Base64.encode(mac) + [Self.newline] }

  /// A new header.
  init(stanzas: [Stanza], fileKey: FileKey) {
    self.stanzas = stanzas
    sealed = Self.version + stanzas.flatMap(\.bytes) + Self.macStart
    mac = fileKey.mac(of: sealed)
  }

  /// A header that was read.
  init(stanzas: [Stanza], sealed: [UInt8], mac: [UInt8]) {
    self.stanzas = stanzas
    self.sealed = sealed
    self.mac = mac
  }
}
