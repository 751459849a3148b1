import Testing

@testable import AgeFormat

@Suite("Keys and key files")
struct KeyTests {
  private func parse(_ text: String) -> Result<AgeIdentity, AgeKeyError> {
    Result { () throws(AgeKeyError) in try AgeIdentity(parsing: text.utf8) }
  }

  private func reason(_ text: String) -> AgeKeyError.Reason? {
    if case .failure(let error) = parse(text) { return error.reason }
    return nil
  }

  private func recipientReason(_ text: String) -> AgeKeyError.Reason? {
    do throws(AgeKeyError) {
      _ = try AgeRecipient(text)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("keys come back as they were written")
  func roundTrip() throws {
    for byte in UInt8.min ... .max {
      let identity = AgeIdentity.of(byte)
      let text = identity.text.string
      #expect(text.count == 74 && text.hasPrefix("AGE-SECRET-KEY-1"))
      #expect(try parse(text).get().secret.array == identity.secret.array)
      #expect(try parse(text).get().recipient == identity.recipient)
      let recipient = identity.recipient.description
      #expect(recipient.count == 62 && recipient.hasPrefix("age1"))
      #expect(try AgeRecipient(recipient) == identity.recipient)
    }
  }

  @Test("no two identities are generated alike")
  func generate() throws {
    let recipients = try (0..<50).map { _ in try AgeIdentity.generate().recipient }
    #expect(Set(recipients).count == 50)
  }

  @Test("one wrong character anywhere is noticed, and two swapped ones")
  func wrongCharacter() {
    let text = AgeIdentity.of(0x42).text.string
    let recipient = Array(AgeIdentity.of(0x42).recipient.description)
    var found = 0
    for index in recipient.indices {
      for letter in "qpzry9x8gf2tvdw0s3jn54khce6mua7lbio1AZ-" where letter != recipient[index] {
        var wrong = recipient
        wrong[index] = letter
        #expect(recipientReason(String(wrong)) != nil, "\(String(wrong))")
        found += 1
      }
    }
    #expect(found > 2_000)
    for index in 16..<73 {
      var wrong = Array(text)
      wrong.swapAt(index, index + 1)
      if wrong != Array(text) { #expect(reason(String(wrong)) == .checksum) }
    }
  }

  @Test("what is wrong with a key is said in words, and the key is not shown")
  func reasons() {
    let text = AgeIdentity.of(0x42).text.string
    let recipient = AgeIdentity.of(0x42).recipient.description
    #expect(reason(text) == nil)
    #expect(reason(text.lowercased()) == nil)
    #expect(reason("") == .otherKind)
    #expect(reason(recipient) == .otherKind)
    #expect(reason("AGE-PLUGIN-X-1QQQQ") == .otherKind)
    #expect(reason("AGE-SECRET-KEY-PQ-1QQQQ") == .otherKind)
    #expect(reason(String(text.dropLast())) == .length)
    #expect(reason(text + "Q") == .length)
    #expect(reason(" " + text) == .otherKind)
    #expect(reason(text + " ") == .length)
    #expect(reason(text.dropLast() + "x") == .mixedCase)
    #expect(reason(text.dropLast() + "B") == .character)
    #expect(reason(text.dropLast() + (text.last == "Q" ? "P" : "Q")) == .checksum)
    #expect(recipientReason(text) == .otherKind)
    #expect(recipientReason("age1pq1x34nz") == .length)
    #expect(recipientReason(recipient.uppercased()) == nil)
    #expect(recipientReason("ssh-ed25519 AAAA") == .otherKind)
    if case .failure(let error) = parse(text.dropLast() + "Q") {
      #expect(!"\(error)".contains(text.dropFirst(16).prefix(8)))
    }
  }

  @Test("a valid checksum over bits that should be zero is refused")
  func padding() {
    // 52 groups hold 260 bits: the last four belong to no byte.
    var groups = [UInt8](repeating: 0, count: 51) + [1]
    groups += checksum("age", groups)
    let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l")
    let text = "age1" + String(groups.map { alphabet[Int($0)] })
    #expect(recipientReason(text) == .checksum)
  }

  /// BIP 173 once more, as its text has it: expand, append zeros, divide.
  private func checksum(_ prefix: String, _ groups: [UInt8]) -> [UInt8] {
    let values =
      prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 } + groups
      + [UInt8](repeating: 0, count: 6)
    let generators: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var state: UInt32 = 1
    for value in values {
      let top = state >> 25
      state = (state & 0x1ffffff) << 5 ^ UInt32(value)
      for bit in 0..<5 where (top >> bit) & 1 == 1 { state ^= generators[bit] }
    }
    state ^= 1
    return (0..<6).map { UInt8(state >> (5 * (5 - UInt32($0))) & 31) }
  }

  @Test("key files: comments and blank lines are passed over, a fault has its line")
  func files() throws {
    let one = AgeIdentity.of(1)
    let two = AgeIdentity.of(2)
    let text = "# created\n\n\(one.text.string)\r\n#\n\(two.text.string)"
    let found = try AgeKeyFile.identities(in: SecretBytes(text: text))
    #expect(found.map(\.recipient) == [one.recipient, two.recipient])
    let list = "# people\n\(one.recipient)\n\n\(two.recipient)\n"
    #expect(try AgeKeyFile.recipients(in: Array(list.utf8)) == [one.recipient, two.recipient])

    #expect(throws: AgeKeyError(.identity, .otherKind, line: 3)) {
      try AgeKeyFile.identities(in: SecretBytes(text: "#\n\(one.text.string)\n\(one.recipient)\n"))
    }
    #expect(throws: AgeKeyError(.recipient, .otherKind, line: 1)) {
      try AgeKeyFile.recipients(in: Array(" \(one.recipient)".utf8))
    }
    #expect(throws: AgeKeyError(.identity, .none)) {
      try AgeKeyFile.identities(in: SecretBytes(text: "# nothing\n\n"))
    }
  }

  @Test("a protected identity file opens with its passphrase, however that was held")
  func protected() throws {
    let identity = AgeIdentity.of(0x42)
    let words = Array("Oak and ash".utf8)
    let sealed = try AgeKeyFile.protect(
      identity.text, with: SecretBytes(words), workFactor: 1)
    #expect(AgeKeyFile.isProtected(sealed))
    let text = try words.withUnsafeBytes { try AgeKeyFile.open(sealed, with: SecretBytes($0)) }
    #expect(text.array == identity.text.array)
    #expect(throws: AgeError.noMatch(.passphrase)) {
      try AgeKeyFile.open(sealed, with: SecretBytes(words + [0x0A]))
    }
    #expect(throws: AgeError.header(.workFactor(1, limit: 0))) {
      try AgeKeyFile.open(sealed, with: SecretBytes(words), atMost: 0)
    }
  }

  @Test("the text of a key has the line and the reason in words")
  func words() {
    #expect(
      AgeKeyError(.identity, .checksum, line: 3).description
        == "Line 3 is not an identity: a character is wrong or missing. Copy it again.")
    #expect(
      AgeKeyError(.recipient, .otherKind).description
        == "This is not a recipient this program knows: those begin with age1.")
  }
}
