import Testing

@testable import AgeFormat

/// Every way to change one bit of a file, and every place to cut it off.
@Suite("Damage is found and told apart")
struct DamageTests {
  /// For two recipients; read as the second.
  private static let text = sampleText(20)
  private static func sample() throws -> [UInt8] {
    var random = Counting()
    let recipients = [AgeIdentity.of(1).recipient, AgeIdentity.of(0x42).recipient]
    return try Age.encrypt(to: recipients, from: &random).sealing(text)
  }

  @Test("every bit flip, with the class of the place it is in")
  func flips() throws {
    let file = try Self.sample()
    // 22 bytes of version, 98 a stanza, 48 of MAC line.
    let other = 22..<120
    let own = 120..<218
    let macLine = 218..<266
    var counts: [String: Int] = [:]
    for index in file.indices {
      let allowed: Set<String> =
        switch index {
        case ..<other.lowerBound: ["header"]
        // Not ours: it is only noticed by its form, or by the seal.
        case other: ["header", "MAC"]
        case own: ["header", "no match"]
        case macLine: ["header", "MAC"]
        default: ["payload"]
        }
      for bit in 0..<8 {
        var flipped = file
        flipped[index] ^= 1 << bit
        let outcome = Outcome(flipped)
        let failure = outcome.failure ?? "none"
        #expect(allowed.contains(failure), "byte \(index), bit \(bit): \(failure)")
        #expect(outcome.released.isEmpty)
        counts[failure, default: 0] += 1
      }
    }
    #expect(counts.values.reduce(0, +) == file.count * 8)
    #expect(Set(counts.keys) == ["header", "no match", "MAC", "payload"])
    #expect(counts["payload"] == (16 + 20 + 16) * 8)
    print("bit flips: \(file.count * 8), undetected 0, \(counts.sorted { $0.key < $1.key })")
  }

  @Test("every bit flip of a file with a passphrase, and of an armoured one")
  func otherFlips() throws {
    let passphrase = SecretBytes(text: "pass")
    let file = try Age.encrypt(passphrase: passphrase, workFactor: 1).sealing(Self.text)
    var text: [UInt8] = []
    var encoder = Armour.Encoder()
    encoder.append(file, to: &text)
    encoder.finish(to: &text)
    #expect(Outcome(text, passphrase: "pass").released == Self.text)
    for sample in [file, text] {
      for index in sample.indices {
        for bit in 0..<8 {
          var flipped = sample
          flipped[index] ^= 1 << bit
          // A bound of 2 where the file has 1, so that a larger one is never worked out.
          let outcome = Outcome(flipped, passphrase: "pass", atMost: 2)
          if flipped == Array(text.dropLast()) + [flipped[flipped.count - 1]],
            Armour.isSpace(flipped[flipped.count - 1])
          {
            // The newline after the block may be any white space, which the format allows.
            #expect(outcome.released == Self.text)
          } else {
            #expect(outcome.error != nil, "byte \(index), bit \(bit)")
            #expect(outcome.released.isEmpty)
          }
        }
      }
    }
  }

  @Test("every truncation, and every byte more")
  func truncations() throws {
    let file = try Self.sample()
    for length in file.indices {
      let outcome = Outcome(Array(file[..<length]))
      // Up to the nonce, which the test vectors count as header.
      #expect(outcome.failure == (length < 266 + 16 ? "header" : "payload"), "\(length) bytes")
      #expect(outcome.released.isEmpty)
    }
    for byte in UInt8.min ... .max { #expect(Outcome(file + [byte]).failure == "payload") }
  }

  @Test("a long file cut or damaged anywhere gives exactly the chunks before")
  func released() throws {
    let text = sampleText(2 * 65_536 + 10)
    let file = try Age.encrypt(to: [AgeIdentity.of(0x42).recipient]).sealing(text)
    let start = 22 + 98 + 48 + 16
    let sealed = 65_552
    for (length, chunks) in [
      (start, 0), (start + 1, 0), (start + sealed - 1, 0), (start + sealed, 1),
      (start + sealed + 1, 1), (start + 2 * sealed - 1, 1), (start + 2 * sealed, 2),
      (file.count - 1, 2),
    ] {
      let cut = Outcome(Array(file[..<length]))
      #expect(cut.failure == "payload")
      #expect(cut.released == Array(text[..<(chunks * 65_536)]), "\(length) bytes")
    }
    for index in [start, start + sealed - 1, start + sealed, file.count - 1] {
      var damaged = file
      damaged[index] ^= 0x80
      for step in [file.count, 1000, 65_552] {
        let outcome = Outcome(damaged, step: step)
        let chunk = (index - start) / sealed
        #expect(outcome.error == .payload(.chunk(chunk + 1)))
        #expect(outcome.released == Array(text[..<(chunk * 65_536)]))
      }
    }
  }

  @Test("after an error, every further call gives the same one")
  func sticky() throws {
    var decryptor = Age.decrypt(identities: [.of(0x42)])
    var plain: [UInt8] = []
    for _ in 0..<2 {
      var error: AgeError?
      do throws(AgeError) {
        try decryptor.append(Array("no age file".utf8), to: &plain)
      } catch let thrown {
        error = thrown
      }
      #expect(error == .header(.notAge))
    }
  }
}
