/// Bech32 (BIP 173, checksum constant 1, no limit of length) for keys of a known length.
///
/// Characters are read and written one by one, so that no copy of an identity is left in an array.
enum Bech32 {
  /// Why a text is not the key it should be.
  enum Problem: Error {
    case prefix
    case length
    case character
    case mixedCase
    case checksum
  }

  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let separator = UInt8(ascii: "1")
  private static let checksumLength = 6

  /// The number of characters for `count` bytes after `prefix`.
  static func length(prefix: String, count: Int) -> Int {
    prefix.utf8.count + 1 + (count * 8 + 4) / 5 + checksumLength
  }

  /// Gives `emit` the characters of the lower case form, in order.
  ///
  /// - Parameter prefix: The human-readable part, in lower case.
  static func encode(_ bytes: some Sequence<UInt8>, prefix: String, emit: (UInt8) -> Void) {
    var sum = Checksum(prefix: prefix)
    prefix.utf8.forEach(emit)
    emit(separator)
    var groups = Groups()
    func write(_ group: UInt8) {
      sum.add(group)
      emit(alphabet[Int(group)])
    }
    for byte in bytes { groups.split(byte, write) }
    groups.end(write)
    for group in sum.groups { emit(alphabet[Int(group)]) }
  }

  /// Reads a key, in lower or in upper case but not both.
  ///
  /// - Parameters:
  ///   - prefix: The human-readable part, in lower case.
  ///   - bytes: Where the key goes: it must fill this exactly.
  static func decode(
    _ text: some Collection<UInt8>, prefix: String, into bytes: UnsafeMutableRawBufferPointer
  ) throws(Problem) {
    let start = prefix.utf8.count + 1
    let head = Array(prefix.utf8) + [separator]
    guard text.prefix(start).elementsEqual(head, by: { $0.lowered == $1 }) else { throw .prefix }
    let isUpper = text.contains { $0.isUpperLetter }
    if isUpper, text.contains(where: { $0.isLowerLetter }) { throw .mixedCase }
    guard text.count == length(prefix: prefix, count: bytes.count) else { throw .length }

    var sum = Checksum(prefix: prefix)
    let data = text.dropFirst(start)
    let dataLength = data.count - checksumLength
    var pending: UInt32 = 0
    var bits: UInt32 = 0
    var place = 0
    for (index, character) in data.enumerated() {
      guard let group = alphabet.firstIndex(of: character.lowered) else { throw .character }
      sum.add(UInt8(group))
      guard index < dataLength else { continue }
      pending = pending << 5 | UInt32(group)
      bits += 5
      if bits >= 8 {
        bits -= 8
        bytes[place] = UInt8(pending >> bits)
        place += 1
        pending &= (1 << bits) - 1
      }
    }
    // What is left pads the last group and must be zero.
    guard sum.isValid, pending == 0 else { throw .checksum }
  }

  /// Bytes as groups of five bits.
  private struct Groups {
    private var pending: UInt32 = 0
    private var bits: UInt32 = 0

    mutating func split(_ byte: UInt8, _ emit: (UInt8) -> Void) {
      pending = pending << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        emit(UInt8(pending >> bits & 31))
      }
      pending &= 31
    }

    mutating func end(_ emit: (UInt8) -> Void) {
      if bits > 0 { emit(UInt8(pending << (5 - bits) & 31)) }
    }
  }

  /// The checksum of BIP 173 over the prefix in lower case and the groups of five bits.
  private struct Checksum {
    private var state: UInt32 = 1

    init(prefix: String) {
      for character in prefix.utf8 { add(character >> 5) }
      add(0)
      for character in prefix.utf8 { add(character & 31) }
    }

    mutating func add(_ group: UInt8) {
      let top = state >> 25
      state = (state & 0x1FF_FFFF) << 5 ^ UInt32(group)
      let generators: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
      for (bit, generator) in generators.enumerated() where top >> bit & 1 == 1 {
        state ^= generator
      }
    }

    /// The six groups that make the whole valid.
    var groups: [UInt8] {
      var copy = self
      for _ in 0..<checksumLength { copy.add(0) }
      let sum = copy.state ^ 1
      return (0..<checksumLength).map { UInt8(sum >> (5 * (5 - $0)) & 31) }
    }

    var isValid: Bool { state == 1 }
  }
}

extension UInt8 {
  fileprivate var isUpperLetter: Bool { (0x41...0x5A).contains(self) }
  fileprivate var isLowerLetter: Bool { (0x61...0x7A).contains(self) }
  fileprivate var lowered: UInt8 { isUpperLetter ? self | 0x20 : self }
}
