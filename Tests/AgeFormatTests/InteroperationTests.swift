import AgeFormat
import Testing

/// Both ways with the system's `age`: what one writes the other reads.
@Suite("Files of and for the stock age", .enabled(if: StockAge.isInstalled, "no stock age"))
struct InteroperationTests {
  /// Around the borders of chunks.
  static let sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 300_000]

  private let scratch = Scratch()

  private func keygen(_ name: String) throws -> AgeIdentity {
    #expect(StockAge.run(["age-keygen", "-o", scratch.file(name)]) == 0)
    return try #require(
      try AgeKeyFile.identities(in: SecretBytes(scratch.read(name))).first)
  }

  @Test("age reads what we write, for one and for several recipients", arguments: sizes)
  func theyRead(size: Int) throws {
    let text = sampleText(size)
    let identity = try keygen("key")
    for recipients in [
      [identity.recipient],
      [AgeIdentity.of(1).recipient, identity.recipient, AgeIdentity.of(2).recipient],
    ] {
      let path = scratch.write(try Age.encrypt(to: recipients).sealing(text), to: "in.age")
      let out = scratch.file("out\(recipients.count)")
      #expect(StockAge.run(["age", "-d", "-i", scratch.file("key"), "-o", out, path]) == 0)
      #expect(scratch.read("out\(recipients.count)") == text)
    }
  }

  @Test("age reads a file that was begun before its text was there", arguments: sizes)
  func begun(size: Int) throws {
    let text = sampleText(size)
    let identity = try keygen("key")
    let mark = AgeMark("mark-of-test", "abc123")
    let reader = AgeIdentity.of(1)
    let sealed = try Age.begin(
      to: [identity.recipient, reader.recipient], marked: mark, readBy: [reader], tryingFirst: 1
    ).sealing(text)
    #expect(sealed.text == text)
    let path = scratch.write(sealed.file, to: "in.age")
    #expect(
      StockAge.run(["age", "-d", "-i", scratch.file("key"), "-o", scratch.file("out"), path]) == 0)
    #expect(scratch.read("out") == text)
    #expect(try mark.stands(inFile: sealed.file))
  }

  @Test("no file is begun that its reader could not read")
  func begunForOthers() throws {
    #expect(throws: AgeError.noMatch(.identities)) {
      _ = try Age.begin(to: [AgeIdentity.of(1).recipient], readBy: [AgeIdentity.of(2)])
    }
  }

  @Test("age reads a file with a mark, and whoever changes the mark is found out")
  func marked() throws {
    let text = sampleText(100)
    let identity = try keygen("key")
    let mark = AgeMark("mark-of-test", "abc123")
    let file = try Age.encrypt(to: [identity.recipient], marked: mark).sealing(text)
    let path = scratch.write(file, to: "in.age")
    #expect(
      StockAge.run(["age", "-d", "-i", scratch.file("key"), "-o", scratch.file("out"), path]) == 0)
    #expect(scratch.read("out") == text)
    #expect(try Age.decrypt(identities: [identity]).opening(file) == text)

    #expect(try mark.stands(inFile: file))
    #expect(try !AgeMark("mark-of-test", "abc124").stands(inFile: file))
    let plain = try Age.encrypt(to: [identity.recipient]).sealing(text)
    #expect(try !mark.stands(inFile: plain))
    #expect(throws: AgeError.header(.notAge)) { try mark.stands(inFile: text) }
    #expect(throws: AgeError.header(.tooLong)) { try mark.stands(inFile: Array(file.prefix(60))) }
    var changed = file
    let place = try #require(changed.indices.first { changed[$0...].starts(with: "abc123".utf8) })
    changed[place] = UInt8(ascii: "b")
    #expect(throws: AgeError.mac) { try Age.decrypt(identities: [identity]).opening(changed) }
  }

  @Test("we read what age writes, plain and armoured, as any of its recipients", arguments: sizes)
  func weRead(size: Int) throws {
    let text = sampleText(size)
    let identities = [AgeIdentity.of(0x42), try keygen("key"), .of(7)]
    let path = scratch.write(text, to: "in")
    let recipients = identities.flatMap { ["-r", $0.recipient.description] }
    for armour in [[], ["-a"]] {
      let out = scratch.file("out.age")
      #expect(StockAge.run(["age"] + armour + recipients + ["-o", out, path]) == 0)
      let file = scratch.read("out.age")
      #expect(file.first == UInt8(ascii: armour.isEmpty ? "a" : "-"))
      for identity in armour.isEmpty ? identities : [identities[1]] {
        #expect(try Age.decrypt(identities: [identity]).opening(file) == text)
      }
    }
  }

  @Test("both count chunks beyond the first byte of their number")
  func manyChunks() throws {
    let text = [UInt8](repeating: 7, count: 257 * 65_536 + 1)
    let identity = try keygen("key")
    let ours = scratch.write(
      try Age.encrypt(to: [identity.recipient]).sealing(text), to: "ours.age")
    let reading = ["age", "-d", "-i", scratch.file("key"), "-o", scratch.file("ours"), ours]
    #expect(StockAge.run(reading) == 0)
    #expect(scratch.read("ours") == text)
    let words = ["age", "-r", "\(identity.recipient)", "-o", scratch.file("theirs.age")]
    #expect(StockAge.run(words + [scratch.file("ours")]) == 0)
    let file = scratch.read("theirs.age")
    #expect(try Age.decrypt(identities: [identity]).opening(file) == text)
  }

  @Test("age reads our armour, whatever is left for its last line")
  func theyReadArmour() throws {
    let identity = try keygen("key")
    // Whole lines, one byte more and so on: all that the last line can be.
    for size in 0..<50 {
      let sealed = try Age.encrypt(to: [identity.recipient]).sealing(sampleText(size))
      var text: [UInt8] = []
      var encoder = Armour.Encoder()
      encoder.append(sealed, to: &text)
      encoder.finish(to: &text)
      let path = scratch.write(text, to: "in.age")
      let out = scratch.file("out\(size)")
      #expect(StockAge.run(["age", "-d", "-i", scratch.file("key"), "-o", out, path]) == 0)
      #expect(scratch.read("out\(size)") == sampleText(size))
    }
  }

  @Test("a passphrase typed into age's terminal opens what we write")
  func theyTakeOurPassphrase() throws {
    let words = "Oak and ash — éß 7"
    let text = sampleText(70_000)
    let file = try Age.encrypt(passphrase: SecretBytes(text: words), workFactor: 12).sealing(text)
    let path = scratch.write(file, to: "in.age")
    let reading = ["age", "-d", "-o", scratch.file("out"), path]
    #expect(StockAge.run(reading, typed: "another\n") == 1)
    #expect(StockAge.run(reading, typed: words + "\n") == 0)
    #expect(scratch.read("out") == text)

    // An identity file of ours, protected by us.
    let own = try AgeIdentity.generate()
    let sealed = try Age.encrypt(passphrase: SecretBytes(text: "elm"), workFactor: 10)
      .sealing(own.text)
    let key = scratch.write(sealed, to: "own.age")
    let forOwn = scratch.write(
      try Age.encrypt(to: [own.recipient]).sealing(sampleText(9)), to: "for-own.age")
    let withKey = ["age", "-d", "-i", key, "-o", scratch.file("own"), forOwn]
    #expect(StockAge.run(withKey, typed: "elm\n") == 0)
    #expect(scratch.read("own") == sampleText(9))
  }

  @Test("a passphrase typed into age's terminal is what opens its files here")
  func weTakeTheirPassphrase() throws {
    let identity = try keygen("key")
    let writing = ["age", "-p", "-a", "-o", scratch.file("key.age"), scratch.file("key")]
    #expect(StockAge.run(writing, typed: "Oak — ß\nOak — ß\n") == 0)
    let file = scratch.read("key.age")
    #expect(AgeKeyFile.isProtected(file))
    #expect(!AgeKeyFile.isProtected(scratch.read("key")))
    // They write a work factor of 18.
    let strict = Outcome(file, passphrase: "Oak — ß", atMost: 17)
    #expect(strict.error == .header(.workFactor(18, limit: 17)))
    let text = try Age.decrypt(passphrase: SecretBytes(text: "Oak — ß")).opening(secret: file)
    #expect(text.array == scratch.read("key"))
    #expect(try AgeKeyFile.identities(in: text).map(\.recipient) == [identity.recipient])
  }

  @Test("age-keygen derives the same recipient from our identities")
  func recipients() throws {
    for identity in [AgeIdentity.of(0x42), try AgeIdentity.generate()] {
      let key = scratch.write(identity.text.array + [0x0A], to: "key")
      let out = scratch.file("recipient")
      #expect(StockAge.run(["sh", "-c", "age-keygen -y \"$0\" > \"$1\"", key, out]) == 0)
      #expect(try AgeKeyFile.recipients(in: scratch.read("recipient")) == [identity.recipient])
    }
  }
}
