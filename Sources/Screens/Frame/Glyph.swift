/// What stands in one cell, as plain bits.
///
/// At most 12 bytes of UTF-8, which is a spacing scalar with four of the usual marks; from a scalar on
/// that does not fit, the rest is left out. Small, for a screen of them is made and compared at every key.
struct Glyph: Hashable, Sendable {
  private static let limit = 12

  private var low: UInt64 = 0
  private var high: UInt32 = 0

  init(_ text: String) {
    var place = 0
    for scalar in text.unicodeScalars {
      // The space that holds words together looks like any other.
      let shown = scalar == "\u{A0}" ? " " : scalar
      let bytes = UTF8.encode(shown) ?? UTF8.encodedReplacementCharacter
      guard place + bytes.count <= Self.limit else { return }
      for byte in bytes {
        if place < 8 {
          low |= UInt64(byte) << (8 * UInt64(place))
        } else {
          high |= UInt32(byte) << (8 * UInt32(place - 8))
        }
        place += 1
      }
    }
  }

  init(ascii byte: UInt8) { low = UInt64(byte) }

  static let blank = Glyph(ascii: UInt8(ascii: " "))

  /// One ASCII character, or nothing.
  var isASCII: Bool { low < 0x80 }

  var text: String {
    var utf8: [UInt8] = []
    write(to: &utf8)
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Adds the UTF-8 of the text.
  func write(to utf8: inout [UInt8]) {
    Self.write(low, to: &utf8)
    Self.write(UInt64(high), to: &utf8)
  }

  private static func write(_ bytes: UInt64, to utf8: inout [UInt8]) {
    var bytes = bytes
    while bytes != 0 {
      utf8.append(UInt8(truncatingIfNeeded: bytes))
      bytes >>= 8
    }
  }

  static func == (left: Glyph, right: Glyph) -> Bool {
    (left.low ^ right.low) | UInt64(left.high ^ right.high) == 0
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(low)
    hasher.combine(high)
  }
}
