@testable import AgeFormat

/// Randomness that is none: each byte is one more than the one before.
struct Counting: RandomNumberGenerator {
  private var count: UInt8 = 0

  mutating func next() -> UInt64 {
    var word: UInt64 = 0
    for place in 0..<8 {
      word |= UInt64(count) << (8 * place)
      count &+= 1
    }
    return word
  }
}

/// What a test makes to begin with; should it fail, there is nothing to test.
func sound<Value>(_ make: () throws -> Value) -> Value {
  do {
    return try make()
  } catch {
    fatalError("\(error)")
  }
}

extension AgeIdentity {
  /// The identity of 32 times the same byte.
  static func of(_ byte: UInt8) -> AgeIdentity {
    sound { try AgeIdentity(secret: SecretBytes([UInt8](repeating: byte, count: 32))) }
  }
}

/// Text that shows where a part of it stood.
func sampleText(_ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
}

extension SecretBytes {
  convenience init(text: String) { self.init(Array(text.utf8)) }

  var array: [UInt8] { withBytes { Array($0) } }
  var string: String { String(decoding: array, as: UTF8.self) }
}

/// What came of reading a file in parts.
struct Outcome: Equatable {
  var released: [UInt8] = []
  var error: AgeError?

  /// The class of the error; nil where the file was read.
  var failure: String? { error?.classInWords }

  /// Reads `file` in parts of `step` bytes.
  init(_ file: [UInt8], _ decryptor: consuming AgeDecryptor, step: Int = 5000) {
    do throws(AgeError) {
      var rest = file[...]
      while !rest.isEmpty {
        try decryptor.append(rest.prefix(step), to: &released)
        rest = rest.dropFirst(step)
      }
      try decryptor.finish(to: &released)
    } catch {
      self.error = error
    }
  }

  init(_ file: [UInt8], _ identity: AgeIdentity = .of(0x42), step: Int = 5000) {
    self.init(file, Age.decrypt(identities: [identity]), step: step)
  }

  init(_ file: [UInt8], passphrase: String, atMost limit: Int = WorkFactor.imported) {
    self.init(file, Age.decrypt(passphrase: SecretBytes(text: passphrase), atMost: limit))
  }
}
