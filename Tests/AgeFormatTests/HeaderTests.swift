import Testing

@testable import AgeFormat

/// The grammar of headers; each file has a MAC that is right for what it says.
@Suite("Headers")
struct HeaderTests {
  private var forge = Forge()
  private let good: Stanza

  init() { good = forge.x25519() }

  @Test("stanzas of unknown types are passed over, whatever their arguments and bodies")
  func unknown() {
    for body in [0, 1, 47, 48, 49, 96, 500] {
      let other = Stanza(
        type: "!grease~", arguments: ["\"#$%&'()*+,", "-"], body: sampleText(body))
      #expect(Outcome(forge.file([other, good, other])) == Outcome(text: sampleText(3)))
      #expect(Outcome(forge.file([other])).error == .noMatch(.identities))
    }
    // Names are case-sensitive.
    for name in ["x25519", "X25519x"] {
      #expect(Outcome(forge.file([good.with(type: name)])).failure == "no match")
    }
    let upper = forge.file([Stanza(type: "SCRYPT", arguments: [], body: [])])
    #expect(Outcome(upper, passphrase: "pass").error == .noMatch(.wantsIdentity))
  }

  @Test(
    "what breaks the grammar of a stanza is refused",
    arguments: [
      "-> \n\n", "->\n\n", "-> a  b\n\n", "->  a\n\n", "-> a \n\n", "-> a\u{7F}\n\n", "-> é\n\n",
      "-> a\r\n\r\n", "-> a\n\r\n", "a\n\n", "- > a\n\n", "-> a\nAAAA\nAAAA\n", "-> a\nAA==\n",
      "-> a\nAAA=\n", "-> a\nAAB\n", "-> a\nA\n", "-> a\nAA A\n", "-> a\n AAAA\n", "-> a\nAA-_\n",
      // No body; a body that ends with a full line; a line that is too long.
      "-> a\n", "-> a\n" + String(repeating: "A", count: 64) + "\n",
      "-> a\n" + String(repeating: "A", count: 65) + "\n\n",
      "-> a\n" + String(repeating: "A", count: 68) + "\n",
    ])
  func grammar(stanza: String) {
    #expect(Outcome(forge.file(good.text + stanza)).failure == "header")
    #expect(Outcome(forge.file(stanza + good.text)).failure == "header")
  }

  @Test("the same text without the fault is read")
  func control() {
    for stanza in ["-> a\n\n", "-> a b\nAAAA\n", "-> a\n\(String(repeating: "A", count: 64))\n\n"] {
      #expect(Outcome(forge.file(good.text + stanza + good.text)).error == nil)
    }
  }

  @Test("a header has at least one stanza")
  func noStanza() { #expect(Outcome(forge.file("")).error == .header(.line(2))) }

  @Test("the line of the MAC has one space, 43 canonical characters and nothing more")
  func macLine() {
    let sealed = Header.version + good.bytes + Header.macStart
    let mac = String(decoding: Base64.encode(forge.fileKey.mac(of: sealed)), as: UTF8.self)
    let payload = forge.payload([([7], true)])
    func outcome(_ end: String) -> Outcome { Outcome(sealed + Array(end.utf8) + payload) }
    #expect(outcome(" \(mac)\n") == Outcome(text: [7]))
    // 43 characters end with two bits that must be zero: the next letter has one of them set.
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let last = letters.firstIndex(of: mac.last!)!
    for end in [
      "\(mac)\n", "  \(mac)\n", " \(mac) \n", " \(mac)=\n", " \(mac.dropLast())\n", " \n", "\n",
      " \(mac)\r\n", "- \(mac)\n", " \(mac.dropLast())\(letters[last + 1])\n", " \(mac)A\n",
    ] {
      #expect(outcome(end).failure == "header", "\(end)")
    }
    #expect(outcome(" " + String(repeating: "A", count: 43) + "\n").error == .mac)
  }

  @Test("another version, another kind of file and an endless header are told apart")
  func version() {
    #expect(Outcome(Array("age-encryption.org/v2\n".utf8)).error == .header(.otherVersion("v2")))
    #expect(Outcome(Array("age-encryption.org/v1\r\n".utf8)).error == .header(.line(1)))
    #expect(Outcome(Array("age-encryption.org/\n".utf8)).error == .header(.line(1)))
    #expect(Outcome(Array("age-encryption.com/v1\n".utf8)).error == .header(.notAge))
    #expect(Outcome(Array("PK\u{3}\u{4}".utf8)).error == .header(.notAge))
    #expect(Outcome([]).error == .header(.cutShort))
    let endless = Header.version + [UInt8](repeating: UInt8(ascii: "-"), count: 2 << 20)
    #expect(Outcome(endless).error == .header(.tooLong))
  }

  @Test("a header has at most 64 ways in and 64 KiB; as many are written, and no more")
  func limits() throws {
    let other = Stanza(type: "a", arguments: [], body: [])
    let most = [Stanza](repeating: other, count: 63)
    #expect(Outcome(forge.file(most + [good])) == Outcome(text: sampleText(3)))
    let more = Outcome(forge.file(most + [good, other]))
    #expect(more == Outcome(text: [], .header(.tooManyStanzas)))

    let frame = forge.file([good], payload: []).count + "-> \n\n".count
    for (size, failure) in [(65_536, nil), (65_537, "header")] {
      let name = String(repeating: "a", count: size - frame)
      let file = forge.file([good, Stanza(type: name, arguments: [], body: [])])
      #expect(Outcome(file, step: .max).failure == failure)
    }

    let recipient = AgeIdentity.of(0x42).recipient
    let file = try Age.encrypt(to: Array(repeating: recipient, count: 64)).sealing([7])
    #expect(Outcome(file) == Outcome(text: [7]))
    #expect(throws: AgeError.sealing(.tooManyRecipients(65, limit: 64))) {
      try Age.encrypt(to: Array(repeating: recipient, count: 65)).sealing([7])
    }
  }
}

/// Stanzas of the two types, each fault with a MAC that is right for it.
@Suite("Ways in")
struct StanzaTests {
  private var forge = Forge()
  private let good: Stanza
  private let scrypt: Stanza

  init() {
    good = forge.x25519()
    scrypt = forge.scrypt()
  }

  @Test("a damaged X25519 stanza is a damaged header, also where another one would open the file")
  func x25519() {
    let share = good.arguments[0]
    for bad in [
      good.with(arguments: []), good.with(arguments: [share, "1"]),
      good.with(arguments: [String(share.dropLast())]), good.with(arguments: [share + "="]),
      good.with(arguments: [share + "A"]), good.with(body: Array(good.body.dropLast())),
      // A file key of another length, rightly encrypted or not, is never tried.
      good.with(body: good.body + [0]), good.with(body: []),
    ] {
      for stanzas in [[bad], [bad, good], [good, bad]] {
        #expect(Outcome(forge.file(stanzas)).error == .header(.stanza(type: "X25519")))
      }
    }
  }

  @Test("a share that gives an all-zero secret is refused")
  func weak() throws {
    // The points of small order (RFC 7748, section 6.1): zero, one and p - 1.
    let zero = [UInt8](repeating: 0, count: 32)
    let top = [0xEC] + [UInt8](repeating: 0xFF, count: 30) + [0x7F]
    for point in [zero, [1] + zero.dropLast(), top] {
      let text = String(decoding: Base64.encode(point), as: UTF8.self)
      let file = forge.file([good.with(arguments: [text])])
      #expect(Outcome(file).error == .header(.weakShare))
      // Nor is anything encrypted to such a key, nor one read from a file.
      let recipient = AgeRecipient(publicKey: point)
      #expect(throws: AgeError.sealing(.weakRecipient)) {
        try Age.encrypt(to: [recipient]).sealing([])
      }
      #expect(throws: AgeKeyError(.recipient, .weak)) { try AgeRecipient("\(recipient)") }
    }
  }

  @Test("the expected place is tried first and changes nothing else")
  func place() throws {
    let recipients = (1...4).map { AgeIdentity.of($0).recipient }
    let file = try Age.encrypt(to: recipients).sealing([7])
    for place in [0, 1, 3, 4, -1, .max] {
      for identity in 1...4 {
        let decryptor = Age.decrypt(
          identities: [.of(UInt8(identity))], tryingFirst: place)
        #expect(try decryptor.opening(file) == [7])
      }
      let stranger = Outcome(file, Age.decrypt(identities: [.of(9)], tryingFirst: place))
      #expect(stranger.error == .noMatch(.identities))
    }
    #expect(throws: AgeError.sealing(.noRecipients)) { try Age.encrypt(to: []).sealing([]) }
  }

  @Test("a passphrase stands alone, or the header is refused for everybody")
  func alone() {
    for stanzas in [[scrypt, good], [good, scrypt], [scrypt, scrypt]] {
      let file = forge.file(stanzas)
      #expect(Outcome(file).error == .header(.passphraseNotAlone))
      #expect(Outcome(file, passphrase: "pass").error == .header(.passphraseNotAlone))
    }
  }

  @Test("a wrong passphrase, and the wrong kind of key, are said to be so")
  func noMatch() {
    let file = forge.file([scrypt])
    #expect(Outcome(file, passphrase: "pass") == Outcome(text: sampleText(3)))
    #expect(Outcome(file, passphrase: "Pass").error == .noMatch(.passphrase))
    #expect(Outcome(file, passphrase: "").error == .noMatch(.passphrase))
    #expect(Outcome(file).error == .noMatch(.wantsPassphrase))
    #expect(Outcome(forge.file([good]), passphrase: "pass").error == .noMatch(.wantsIdentity))
  }

  @Test(
    "a work factor is digits without a leading zero",
    arguments: ["", "0", "01", "+1", "-1", "0x1", "1e0", "1 ", "1.0", "१", "1\u{0}"])
  func workFactorText(text: String) {
    let file = forge.file([scrypt.with(arguments: [scrypt.arguments[0], text])])
    #expect(Outcome(file, passphrase: "pass").failure == "header")
  }

  @Test("a work factor above the limit is refused before any work; one within it is run")
  func workFactorLimit() {
    func outcome(_ factor: String, atMost limit: Int) -> Outcome {
      let stanza = scrypt.with(arguments: [scrypt.arguments[0], factor])
      return Outcome(forge.file([stanza]), passphrase: "pass", atMost: limit)
    }
    #expect(outcome("21", atMost: 20).error == .header(.workFactor(21, limit: 20)))
    #expect(outcome("23", atMost: 99).error == .header(.workFactor(23, limit: 22)))
    #expect(outcome("64", atMost: 99).error == .header(.workFactor(64, limit: 22)))
    let huge = outcome("18446744073709551616", atMost: 20)
    #expect(huge.error == .header(.workFactor(.max, limit: 20)))
    #expect(outcome("2", atMost: 2).error == .noMatch(.passphrase))
    #expect(outcome("2", atMost: 1).error == .header(.workFactor(2, limit: 1)))
    for factor in [-1, 0, 23] {
      #expect(throws: AgeError.sealing(.workFactor(factor, limit: 22))) {
        try Age.encrypt(passphrase: SecretBytes(text: "pass"), workFactor: factor).sealing([])
      }
    }
  }

  @Test("a salt has 16 bytes, a wrapped key 32, and there is nothing else")
  func scryptForm() {
    let salt = scrypt.arguments[0]
    for bad in [
      scrypt.with(arguments: [salt]), scrypt.with(arguments: ["1"]), scrypt.with(arguments: []),
      scrypt.with(arguments: [salt, "1", "1"]), scrypt.with(arguments: [salt + "=", "1"]),
      scrypt.with(arguments: [String(salt.dropLast()), "1"]),
      scrypt.with(arguments: [salt + "AA", "1"]), scrypt.with(body: scrypt.body + [0]),
      scrypt.with(body: Array(scrypt.body.dropLast())),
    ] {
      let file = forge.file([bad])
      #expect(Outcome(file, passphrase: "pass").error == .header(.stanza(type: "scrypt")))
    }
  }
}
