/// A last line `{"pad":"000…"}` that brings a text to one of few sizes.
///
/// The sizes are those of Padmé (Nikitin and others, "Reducing Metadata Leakage from Encrypted
/// Files and Communication with PURBs", PoPETs 2019): at most 12 % more, and of the size there stays
/// known what fits in O(log log n) bits.
enum Padding {
  private static let start = Array(#"{"pad":""#.utf8)
  private static let end = Array("\"}\n".utf8)
  private static let filler = UInt8(ascii: "0")

  static func added(to lines: [UInt8]) -> [UInt8] {
    let least = lines.count + start.count + end.count
    let zeros = [UInt8](repeating: filler, count: padme(least) - least)
    return lines + start + zeros + end
  }

  /// The text without its line of padding; one that has none stays as it is.
  static func removed(from text: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    guard text.last == newline else { return text }
    let before = text.dropLast().lastIndex(of: newline).map { $0 + 1 } ?? 0
    let last = text[before...]
    guard last.starts(with: start), last.count >= start.count + end.count,
      last.dropFirst(start.count).dropLast(end.count).allSatisfy({ $0 == filler }),
      last.suffix(end.count).elementsEqual(end)
    else { return text }
    return Array(text[..<before])
  }

  /// The size that a text of so many bytes is brought to.
  static func padme(_ count: Int) -> Int {
    guard count > 1 else { return count }
    let exponent = Int.bitWidth - 1 - count.leadingZeroBitCount
    let bits = Int.bitWidth - exponent.leadingZeroBitCount
    let free = exponent - bits
    guard free > 0 else { return count }
    let mask = (1 << free) - 1
    return (count + mask) & ~mask
  }
}
