/// RFC 4648 base 64, the standard alphabet without padding: keys and signatures within JSON.
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The six bits of each character; 64 for what is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  package static func encode(_ bytes: some Collection<UInt8>) -> String {
    BitGroups.encode(Array(bytes), width: 6, alphabet: alphabet)
  }

  /// The bytes that ``encode(_:)`` writes as `text`; nil for any other text.
  ///
  /// Padding, white space, other alphabets and left-over bits that are not zero are refused, so that
  /// the same bytes never have two spellings.
  package static func decode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var pending: UInt32 = 0
    var pendingBits = 0
    for character in text.utf8 {
      let value = values[Int(character)]
      guard value < 64 else { return nil }
      pending = pending << 6 | UInt32(value)
      pendingBits += 6
      if pendingBits >= 8 {
        pendingBits -= 8
        bytes.append(UInt8(truncatingIfNeeded: pending >> UInt32(pendingBits)))
        pending &= (1 << UInt32(pendingBits)) - 1
      }
    }
    // Six bits left mean a character too many; others pad the last byte and must be zero.
    return pendingBits < 6 && pending == 0 ? bytes : nil
  }
}
