import Testing

@testable import AgeFormat

@Suite("Armour")
struct ArmourTests {
  /// Bytes that are a file, of any length above the shortest.
  private static func file(_ size: Int) throws -> [UInt8] {
    var random = Counting()
    return try Age.encrypt(to: [AgeIdentity.of(0x42).recipient], from: &random)
      .sealing(sampleText(size))
  }

  private static func armoured(_ bytes: [UInt8], step: Int = .max) -> String {
    var text: [UInt8] = []
    var encoder = Armour.Encoder()
    var rest = bytes[...]
    while !rest.isEmpty {
      encoder.append(rest.prefix(step), to: &text)
      rest = rest.dropFirst(step)
    }
    encoder.finish(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func outcome(_ text: String) -> Outcome { Outcome(Array(text.utf8)) }

  @Test("lines have 64 characters, in whatever parts the file comes")
  func encoding() throws {
    for size in 0..<100 {
      let file = try Self.file(size)
      let text = Self.armoured(file)
      let lines = text.split(separator: "\n")
      #expect(lines.first == "-----BEGIN AGE ENCRYPTED FILE-----")
      #expect(lines.last == "-----END AGE ENCRYPTED FILE-----")
      #expect(lines.dropFirst().dropLast(2).allSatisfy { $0.count == 64 })
      #expect(text.hasSuffix("\n") && !text.contains("\n\n"))
      for step in [1, 47, 48, 50] { #expect(Self.armoured(file, step: step) == text) }
      for step in [1, 63, 1000] {
        #expect(Outcome(Array(text.utf8), step: step) == Outcome(text: sampleText(size)))
      }
    }
  }

  @Test("white space around the block and CR LF are allowed")
  func allowed() throws {
    let text = Self.armoured(try Self.file(20))
    for variant in [
      String(text.dropLast()), text + "\n\n", "\n \t\r\n" + text + " \t\n",
      text.split(separator: "\n").joined(separator: "\r\n"),
      text.split(separator: "\n").joined(separator: "\r\n") + "\r\n",
    ] {
      #expect(outcome(variant) == Outcome(text: sampleText(20)))
    }
  }

  @Test("white space around the block is bounded")
  func space() throws {
    let text = Self.armoured(try Self.file(20))
    let space = { String(repeating: " ", count: $0) }
    #expect(outcome(space(1000) + text + space(23)) == Outcome(text: sampleText(20)))
    #expect(outcome(space(1025) + text) == Outcome(text: [], .armour(.beforeStart)))
    #expect(outcome(text + space(1024)).error == .armour(.afterEnd))
    #expect(outcome(space(1000) + text + space(24)).error == .armour(.afterEnd))
  }

  /// Makes one fault in the lines of an armoured file.
  private static let faults: [(name: String, make: @Sendable (inout [String]) -> Void)] = [
    ("an empty line at the start", { $0.insert("", at: 1) }),
    ("an empty line at the end", { $0.insert("", at: $0.count - 1) }),
    ("a line that is too short", { $0[1].removeLast(4) }),
    ("a line that is too long", { $0[1] += "AAAA" }),
    ("an endless line", { $0[1] += String(repeating: "A", count: 1000) }),
    ("two lines in one", { $0[1] += $0.remove(at: 2) }),
    ("a space at the end of a line", { $0[1] += " " }),
    ("a space at the end of the last line", { $0[$0.count - 2] += " " }),
    ("a space at the start of a line", { $0[1] = " " + $0[1] }),
    ("a tab within a line", { $0[1] = "\t" + $0[1].dropFirst() }),
    ("no padding", { $0[$0.count - 2].removeAll { $0 == "=" } }),
    ("padding within", { $0[1] = $0[1].dropLast() + "=" }),
    (
      "a line end between padding",
      { $0[$0.count - 2] = $0[$0.count - 2].replacing("==", with: "=\n=") }
    ),
    ("a line after the padded one", { $0.insert("AAAA", at: $0.count - 1) }),
    (
      "bits that are not zero",
      { $0[$0.count - 2] = $0[$0.count - 2].replacing("A==", with: "B==") }
    ),
    ("a header of PEM", { $0.insert("Comment: none", at: 1) }),
    ("a checksum of PGP", { $0.insert("=AAAA", at: $0.count - 1) }),
    ("a foreign character", { $0[1] = "*" + $0[1].dropFirst() }),
    ("the alphabet for URLs", { $0[1] = "-" + $0[1].dropFirst() }),
    ("no last line", { $0.removeLast() }),
    ("the label in small letters", { $0[0] = $0[0].lowercased() }),
    ("another label", { $0[0] = "-----BEGIN AGE ENCRYPTED MESSAGE-----" }),
    ("another label at the end", { $0[$0.count - 1] = "-----END AGE-----" }),
    ("white space within the first line", { $0[0] = "----- BEGIN AGE ENCRYPTED FILE -----" }),
    ("white space after the first line", { $0[0] += " " }),
    (
      "white space within the last line",
      { $0[$0.count - 1] = "----- END AGE ENCRYPTED FILE -----" }
    ),
    ("a stray CR", { $0[1] += "\r\r" }),
    ("something after the end", { $0.append("x") }),
    ("something on the last line", { $0[$0.count - 1] += "-" }),
    ("a second block", { $0 += $0 }),
  ]

  @Test("any other form is refused as armour, and nothing is given out", arguments: faults.indices)
  func refused(index: Int) throws {
    let fault = Self.faults[index]
    // 19 bytes leave one byte for the last line, which then has two characters of padding.
    let file = try Self.file(size: 1, over: 48)
    var lines = Self.armoured(file).split(separator: "\n").map(String.init)
    #expect(lines[lines.count - 2].hasSuffix("A==") && lines[lines.count - 2].count == 4)
    fault.make(&lines)
    let outcome = outcome(lines.joined(separator: "\n") + "\n")
    #expect(outcome.failure == "armour", "\(fault.name): \(outcome)")
    #expect(outcome.released.isEmpty)
  }

  /// A file whose length leaves `size` bytes for the last line, the last of them with low bits zero.
  private static func file(size: Int, over unit: Int) throws -> [UInt8] {
    for length in 0..<unit {
      let file = try Self.file(length)
      // Any bytes do: the armour is judged before what it holds.
      if file.count % unit == size { return file.dropLast() + [0] }
    }
    return []
  }

  @Test("an empty last line is refused after a full one")
  func emptyLastLine() throws {
    var lines = Self.armoured(try Self.file(size: 0, over: 48)).split(separator: "\n")
      .map(String.init)
    #expect(lines[lines.count - 2].count == 64)
    lines.insert("", at: lines.count - 1)
    #expect(outcome(lines.joined(separator: "\n")).failure == "armour")
  }

  @Test("nothing but white space may stand before the block")
  func before() throws {
    let text = Self.armoured(try Self.file(5))
    #expect(outcome("x\n" + text).error == .armour(.beforeStart))
    #expect(outcome("x\n" + text.lowercased()).error == .header(.notAge))
    #expect(outcome("\nx\n" + text).failure == "armour")
  }

  @Test("what a damaged binary file is inside armour keeps its class")
  func inside() throws {
    var file = try Self.file(100_000)
    file[70_000] ^= 1
    let text = Self.armoured(file)
    #expect(
      outcome(text) == Outcome(text: Array(sampleText(100_000)[..<65_536]), .payload(.chunk(2))))
    // Cut within the armour: the whole chunk before it is still given.
    let cut = String(Self.armoured(try Self.file(100_000)).prefix(100_000))
    #expect(
      outcome(cut) == Outcome(text: Array(sampleText(100_000)[..<65_536]), .armour(.cutShort)))
  }
}
