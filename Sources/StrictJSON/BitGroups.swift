/// Writing bytes as groups of bits, which base 32 and base 64 have in common.
enum BitGroups {
  /// Each `width` bits of `bytes`, the highest first, as one letter of `alphabet`; the last group is
  /// filled with zeros.
  static func encode(
    _ bytes: [UInt8], width: UInt32, alphabet: [UInt8]
  ) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 8 / Int(width) + 1)
    var pending: UInt32 = 0
    var pendingBits: UInt32 = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      pendingBits += 8
      while pendingBits >= width {
        pendingBits -= width
        text.append(alphabet[Int(pending >> pendingBits)])
        pending &= (1 << pendingBits) - 1
      }
    }
    if pendingBits > 0 {
      text.append(alphabet[Int(pending << (width - pendingBits))])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
