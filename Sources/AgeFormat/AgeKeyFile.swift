/// Identity and recipient files: one key a line, blank lines and lines that begin with `#` ignored.
///
/// Lines may end with CR LF. An identity file protected by a passphrase is an age file whose text is
/// such a file: ``protect(_:with:workFactor:)`` makes it and ``open(_:with:atMost:)`` reads it.
package enum AgeKeyFile {
  /// The identities in the text of an identity file: at least one.
  package static func identities(in text: SecretBytes) throws(AgeKeyError) -> [AgeIdentity] {
    try text.withBytes { bytes throws(AgeKeyError) in
      try keys(in: bytes, .identity) { line throws(AgeKeyError) in
        try AgeIdentity(parsing: line)
      }
    }
  }

  /// The recipients in the text of a recipient file: at least one.
  package static func recipients(in text: [UInt8]) throws(AgeKeyError) -> [AgeRecipient] {
    try keys(in: text, .recipient) { line throws(AgeKeyError) in try AgeRecipient(parsing: line) }
  }

  /// Whether bytes are an age file, plain or armoured, and not the text of a key file.
  package static func isProtected(_ bytes: some Collection<UInt8>) -> Bool {
    let start = bytes.drop { Armour.isSpace($0) }
    return bytes.starts(with: HeaderReader.versionPrefix) || start.starts(with: Armour.begin)
  }

  private static func keys<Bytes: RandomAccessCollection<UInt8>, Key>(
    in text: Bytes, _ kind: AgeKeyError.Kind,
    parse: (Bytes.SubSequence) throws(AgeKeyError) -> Key
  ) throws(AgeKeyError) -> [Key] {
    var keys: [Key] = []
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, whole) in lines.enumerated() {
      let line = whole.last == UInt8(ascii: "\r") ? whole.dropLast() : whole
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      do throws(AgeKeyError) {
        keys.append(try parse(line))
      } catch {
        throw AgeKeyError(error.kind, error.reason, line: index + 1)
      }
    }
    guard !keys.isEmpty else { throw AgeKeyError(kind, .none) }
    return keys
  }
}
