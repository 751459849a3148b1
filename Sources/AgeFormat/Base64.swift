/// RFC 4648 base 64 with the standard alphabet, canonical: the same bytes never have two spellings.
///
/// age writes it without padding in headers and with padding in armour.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let pad = UInt8(ascii: "=")
  private static let invalid: UInt8 = 64

  /// The value of each character; 64 for what is no character of the alphabet.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: invalid, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  static func encode(_ bytes: some Sequence<UInt8>, padded: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    var pending: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(alphabet[Int(pending >> bits & 63)])
      }
      pending &= 63
    }
    if bits > 0 { text.append(alphabet[Int(pending << (6 - bits) & 63)]) }
    while padded, text.count % 4 != 0 { text.append(pad) }
    return text
  }

  /// The bytes that ``encode(_:padded:)`` writes as `text`; nil for any other text.
  static func decode(_ text: some BidirectionalCollection<UInt8>, padded: Bool = false) -> [UInt8]?
  {
    var text = text[...]
    if padded {
      guard text.count % 4 == 0 else { return nil }
      for _ in 0..<2 where text.last == pad { text.removeLast() }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * 3 / 4)
    var pending: UInt32 = 0
    var bits: UInt32 = 0
    for character in text {
      let value = values[Int(character)]
      guard value != invalid else { return nil }
      pending = pending << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(pending >> bits))
        pending &= (1 << bits) - 1
      }
    }
    // Six bits left mean a character too many; others pad the last byte and must be zero.
    return bits < 6 && pending == 0 ? bytes : nil
  }
}
