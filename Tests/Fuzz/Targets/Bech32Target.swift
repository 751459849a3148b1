@testable import AgeFormat

/// Identities and recipients: a key has one text, in capitals or in small letters.
enum Bech32Target {
  static func run(_ input: [UInt8]) throws(BrokenPromise) {
    if let recipient = try? AgeRecipient(parsing: input) {
      try BrokenPromise.unless(
        Array("\(recipient)".utf8) == small(input), "two texts of one recipient")
    }
    if let identity = try? AgeIdentity(parsing: input) {
      let text = identity.text.withBytes { Array($0) }
      try BrokenPromise.unless(small(text) == small(input), "two texts of one identity")
    }
    // Any other length, so that the checks that come after it are reached.
    for count in [0, 1, 5] {
      var bytes = [UInt8](repeating: 0, count: count)
      let problem = bytes.withUnsafeMutableBytes { room in
        Result { () throws(Bech32.Problem) in
          try Bech32.decode(input, prefix: "a", into: room)
        }
      }
      guard case .success = problem else { continue }
      var text: [UInt8] = []
      Bech32.encode(bytes, prefix: "a") { text.append($0) }
      try BrokenPromise.unless(text == small(input), "two texts of the same bytes")
    }
    _ = try? AgeKeyFile.recipients(in: input)
    _ = try? AgeKeyFile.identities(in: SecretBytes(input))
  }

  private static func small(_ text: [UInt8]) -> [UInt8] {
    text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }
}
