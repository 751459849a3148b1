import StrictJSON

/// Ids that say nothing about what they name.
package enum RandomID {
  package static let length = 10

  /// Ten random base-32 characters (50 bits), lower case.
  package static func make() -> String {
    String(Base32.encode(bytes(count: 7)).prefix(length))
  }

  /// Whether a text has the form of such an id.
  package static func isValid(_ text: some StringProtocol) -> Bool {
    text.utf8.count == length
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains($0)
      }
  }

  /// Random bytes from the system's generator for cryptography.
  static func bytes(count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
