import Testing

@testable import AgeFormat

/// Files and keys worked out by another implementation, from the formulas of the specification with
/// the primitives of Python's `hashlib`, `hmac` and `cryptography`.
@Suite("Known answers")
struct KnownAnswerTests {
  private static let x25519 = """
    YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSAySjQ3clhsRGZiN1orRU5C\
    Z3dUMFlQOEZ4LzZCL2txVmQ2Z0V5NU5uLzJZCkp1WXZmanh4WjJ4MWM1MU43Tjcy\
    ZFA4WVRxSVhJaXhRc0J1S0cvbENFMDQKLS0tIFFueTdTdmlDQUZFWEJ6a1pCblJq\
    QW9tVys4Z2d0d3pBQWVMQ0I1MWFJcEkKMDEyMzQ1Njc4OTo7PD0+P6yJmJsD7M1F\
    KcRdqdpJAAYeQDSEOSNgoA==
    """
  private static let scrypt = """
    YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBFQkVTRXhRVkZoY1lHUm9i\
    SEIwZUh3IDEwCjk5ZW5tWDFqaHpWV2V6SHJkTS95a1RVSERMdUJiMXY5cEdMUTJS\
    MWQxYVEKLS0tIERaUkIyNmVFNVVJU3ZEeSt1T2MxZ29UMnlGei9aUTlCcEU2eUJk\
    THBUMGcKICEiIyQlJicoKSorLC0uLxPkpkpIEkX0m2x1NvfbmMbxfodT9DWlBQ==
    """
  private static let text = Array("Agency A".utf8)

  @Test("with the same randomness, ours is byte for byte the same file")
  func writing() throws {
    var random = Counting()
    let recipient = AgeIdentity.of(0x42).recipient
    let forKey = try Age.encrypt(to: [recipient], from: &random).sealing(Self.text)
    #expect(Base64.encode(forKey, padded: true) == Array(Self.x25519.utf8))

    random = Counting()
    let passphrase = SecretBytes(text: "Oak and ash")
    let forWords = try Age.encrypt(passphrase: passphrase, workFactor: 10, from: &random)
      .sealing(Self.text)
    #expect(Base64.encode(forWords, padded: true) == Array(Self.scrypt.utf8))
  }

  @Test("both are read, in parts of any length")
  func reading() throws {
    let forKey = try #require(Base64.decode(Self.x25519.utf8, padded: true))
    for step in [1, 7, 64, 1000] {
      #expect(Outcome(forKey, step: step).released == Self.text)
      #expect(Outcome(forKey, step: step).error == nil)
    }
    let forWords = try #require(Base64.decode(Self.scrypt.utf8, padded: true))
    #expect(Outcome(forWords, passphrase: "Oak and ash").released == Self.text)
  }

  @Test("a header is sealed over its bytes up to the three dashes")
  func mac() {
    let mac = Forge().fileKey.mac(of: Array("---".utf8))
    let hex = mac.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == "2c9256f33e50746dfe0a8cce9a13d47c69bf9c029b25ba5e53d82ebf454a6946")
  }

  @Test("labels and lengths are those of the specification")
  func constants() {
    #expect(FileKey.headerLabel == "header")
    #expect(FileKey.payloadLabel == "payload")
    #expect(X25519Stanza.label == "age-encryption.org/v1/X25519")
    #expect(ScryptStanza.label == "age-encryption.org/v1/scrypt")
    #expect(String(decoding: Header.version, as: UTF8.self) == "age-encryption.org/v1\n")
    #expect(ChunkCipher.plainLength == 65_536)
    #expect([WorkFactor.written, WorkFactor.imported, WorkFactor.own] == [18, 20, 22])
  }

  @Test("a file is as long as its text and the number of its recipients make it")
  func length() throws {
    for (count, size) in [(1, 0), (2, 2), (3, 65_536), (5, 65_537)] {
      let recipients = (1...UInt8(count)).map { AgeIdentity.of($0).recipient }
      let file = try Age.encrypt(to: recipients).sealing(sampleText(size))
      let chunks = max(1, (size + 65_535) / 65_536)
      #expect(file.count == 22 + 98 * count + 48 + 16 + size + 16 * chunks)
    }
  }
}
