/// Takes fixed numbers of ASCII digits and single marks from a text, for the strict stored forms.
struct StrictDigits {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) {
    rest = Substring(text).utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// The next `count` characters as a number; nil, with nothing promised of the rest, where one of
  /// them is not an ASCII digit.
  mutating func take(_ count: Int) -> Int? {
    guard rest.count >= count else { return nil }
    var value = 0
    for byte in rest.prefix(count) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    rest = rest.dropFirst(count)
    return value
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == mark.value else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// "07" for 7.
  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
