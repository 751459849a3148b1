/// What stands in one cell, as plain bits: at most 24 bytes of UTF-8, which is more than a spacing
/// scalar with four marks has.
struct Glyph: Hashable, Sendable {
  private var bytes: (UInt64, UInt64, UInt64)

  init(_ text: String) {
    bytes = (0, 0, 0)
    for (place, byte) in text.utf8.prefix(24).enumerated() {
      let bits = UInt64(byte) << (8 * UInt64(place % 8))
      switch place / 8 {
      case 0: bytes.0 |= bits
      case 1: bytes.1 |= bits
      default: bytes.2 |= bits
      }
    }
  }

  init(ascii byte: UInt8) { bytes = (UInt64(byte), 0, 0) }

  static let blank = Glyph(ascii: UInt8(ascii: " "))

  /// One ASCII character, or nothing.
  var isASCII: Bool { bytes.0 < 0x80 }

  var text: String {
    var utf8: [UInt8] = []
    write(to: &utf8)
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Adds the UTF-8 of the text.
  func write(to utf8: inout [UInt8]) {
    for place in 0..<3 {
      var word = place == 0 ? bytes.0 : place == 1 ? bytes.1 : bytes.2
      while word != 0 {
        utf8.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
  }

  static func == (left: Glyph, right: Glyph) -> Bool {
    (left.bytes.0 ^ right.bytes.0) | (left.bytes.1 ^ right.bytes.1)
      | (left.bytes.2 ^ right.bytes.2) == 0
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.0)
    hasher.combine(bytes.1)
    hasher.combine(bytes.2)
  }
}
