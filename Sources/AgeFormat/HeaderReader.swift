/// Reads a header byte by byte and strictly: what this accepts, ``Header`` writes back unchanged.
struct HeaderReader {
  /// No header may be larger, in bytes: a bound for what a stranger sends.
  static let limit = 64 << 10
  static let versionPrefix = Array("age-encryption.org/".utf8)

  private enum Place {
    case version
    case betweenStanzas
    case body(type: String, arguments: [String], soFar: [UInt8])
  }

  private var bytes: [UInt8] = []
  private var lineStart = 0
  private var lineNumber = 1
  private var place = Place.version
  private var stanzas: [Stanza] = []

  /// Takes the next byte; gives the header with the byte that ends it.
  mutating func take(_ byte: UInt8) throws(AgeError) -> Header? {
    bytes.append(byte)
    guard bytes.count <= Self.limit else { throw .header(.tooLong) }
    guard byte == Header.newline else {
      // What is no age file is refused at once, not when its first line ends.
      if bytes.count <= Self.versionPrefix.count {
        guard Self.versionPrefix[bytes.count - 1] == byte else { throw .header(.notAge) }
      }
      return nil
    }
    let line = bytes[lineStart..<bytes.count - 1]
    let header = try read(line)
    lineStart = bytes.count
    lineNumber += 1
    return header
  }

  private mutating func read(_ line: ArraySlice<UInt8>) throws(AgeError) -> Header? {
    switch place {
    case .version:
      try readVersion(line)
      place = .betweenStanzas
    case .betweenStanzas:
      if line.starts(with: Header.macStart) { return try readMAC(line) }
      try readArguments(line)
    case .body(let type, let arguments, var soFar):
      guard line.count <= Stanza.lineLength, let part = Base64.decode(line) else { throw broken }
      soFar += part
      if line.count == Stanza.lineLength {
        place = .body(type: type, arguments: arguments, soFar: soFar)
      } else {
        guard stanzas.count < Header.stanzaLimit else { throw .header(.tooManyStanzas) }
        stanzas.append(Stanza(type: type, arguments: arguments, body: soFar))
        place = .betweenStanzas
      }
    }
    return nil
  }

  private func readVersion(_ line: ArraySlice<UInt8>) throws(AgeError) {
    guard line.starts(with: Self.versionPrefix) else { throw .header(.notAge) }
    let name = line.dropFirst(Self.versionPrefix.count)
    guard !name.isEmpty, name.count <= 64, name.allSatisfy(Self.isVisible) else { throw broken }
    if !name.elementsEqual("v1".utf8) {
      throw .header(.otherVersion(String(decoding: name, as: UTF8.self)))
    }
  }

  /// `-> TYPE ARGUMENT…`: none empty, one space between.
  private mutating func readArguments(_ line: ArraySlice<UInt8>) throws(AgeError) {
    guard line.starts(with: Stanza.start) else { throw broken }
    let words = line.dropFirst(Stanza.start.count)
      .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isVisible) }) else { throw broken }
    let texts = words.map { String(decoding: $0, as: UTF8.self) }
    guard let type = texts.first else { throw broken }
    place = .body(type: type, arguments: Array(texts.dropFirst()), soFar: [])
  }

  /// `--- MAC`, after at least one stanza.
  private func readMAC(_ line: ArraySlice<UInt8>) throws(AgeError) -> Header {
    let text = line.dropFirst(Header.macStart.count)
    guard !stanzas.isEmpty, text.first == UInt8(ascii: " "),
      let mac = Base64.decode(text.dropFirst()), mac.count == Header.macLength
    else { throw broken }
    let sealedEnd = lineStart + Header.macStart.count
    return Header(stanzas: stanzas, sealed: Array(bytes[..<sealedEnd]), mac: mac)
  }

  private var broken: AgeError { .header(.line(lineNumber)) }

  /// VCHAR of RFC 5234: neither space nor control character, ASCII only.
  private static func isVisible(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
}
