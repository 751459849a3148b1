import StrictJSON
import Testing

/// A text that must be refused, and how.
private struct Refused: CustomTestStringConvertible {
  var text: String
  var reason: JSONError.Reason
  var place: JSONPlace
  var path: String

  init(
    _ text: String, _ reason: JSONError.Reason, _ line: Int, _ column: Int,
    _ path: String = "the top level"
  ) {
    self.text = text
    self.reason = reason
    self.place = JSONPlace(line: line, column: column)
    self.path = path
  }

  var testDescription: String { text }
}

private func expect(_ refused: Refused) throws {
  let error = try #require(throws: JSONError.self) { try JSON(parsing: refused.text.utf8) }
  #expect(error.reason == refused.reason)
  #expect(error.place == refused.place)
  #expect(error.path.description == refused.path)
}

@Suite("What is refused, and where")
struct JSONRefusalTests {
  @Test(
    "Structure",
    arguments: [
      Refused("", .empty, 1, 1),
      Refused(" \n\t", .empty, 2, 2),
      Refused("\u{FEFF}1", .byteOrderMark, 1, 1),
      Refused("1 2", .trailingText(#""2""#), 1, 3),
      Refused("{}\n}", .trailingText(#""}""#), 2, 1),
      Refused("nul", .unknownWord("nul"), 1, 1),
      Refused("[True]", .unknownWord("True"), 1, 2, "[0]"),
      Refused("truefalse", .unknownWord("truefalse"), 1, 1),
      Refused("NaN", .unknownWord("NaN"), 1, 1),
      Refused("'a'", .unexpected(#""'""#, wanted: .value), 1, 1),
      Refused("[,1]", .unexpected(#"",""#, wanted: .value), 1, 2, "[0]"),
      Refused("[1,,2]", .unexpected(#"",""#, wanted: .value), 1, 4, "[1]"),
      Refused("[1 2]", .unexpected(#""2""#, wanted: .commaOrBracket), 1, 4),
      Refused("[1}", .unexpected(#""}""#, wanted: .commaOrBracket), 1, 3),
      Refused(#"{"a":1 "b":2}"#, .unexpected(#""\"""#, wanted: .commaOrBrace), 1, 8),
      Refused(#"{"a":1]"#, .unexpected(#""]""#, wanted: .commaOrBrace), 1, 7),
      Refused(#"{a:1}"#, .unexpected(#""a""#, wanted: .key), 1, 2),
      Refused(#"{"a":{1:2}}"#, .unexpected(#""1""#, wanted: .key), 1, 7, "a"),
      Refused(#"{"a" 1}"#, .unexpected(#""1""#, wanted: .colon), 1, 6),
      Refused(#"{"a":}"#, .unexpected(#""}""#, wanted: .value), 1, 6, "a"),
      Refused("[\u{A0}]", .unexpected("\"\u{A0}\"", wanted: .value), 1, 2, "[0]"),
      Refused("[\u{1B}]", .unexpected(#""\u001b""#, wanted: .value), 1, 2, "[0]"),
      Refused("[1,\n 2,\n]", .trailingComma, 2, 3),
      Refused(#"{"a":1,}"#, .trailingComma, 1, 7),
      Refused("// note\n1", .comment, 1, 1),
      Refused("[1, /* two */ 2]", .comment, 1, 5, "[1]"),
      Refused("[1 # one\n]", .comment, 1, 4),
    ])
  private func structure(_ refused: Refused) throws {
    try expect(refused)
  }

  @Test(
    "A text that ends too soon, with the place of what is not closed",
    arguments: [
      Refused("[1,\n [2,", .unclosed(.array, from: JSONPlace(line: 2, column: 2)), 2, 5, "[1][1]"),
      Refused("[", .unclosed(.array, from: JSONPlace(line: 1, column: 1)), 1, 2, "[0]"),
      Refused(
        #"{"a":[1],"b""#, .unclosed(.object, from: JSONPlace(line: 1, column: 1)), 1, 13),
      Refused(#"[{"a":"#, .unclosed(.object, from: JSONPlace(line: 1, column: 2)), 1, 7, "[0].a"),
      Refused(#"{"a":"b"#, .unclosed(.string, from: JSONPlace(line: 1, column: 6)), 1, 8, "a"),
      Refused(#""\"#, .unclosed(.string, from: JSONPlace(line: 1, column: 1)), 1, 3),
      Refused(#""\u00e"#, .unclosed(.string, from: JSONPlace(line: 1, column: 1)), 1, 7),
      Refused(#""\ud83d\u"#, .unclosed(.string, from: JSONPlace(line: 1, column: 1)), 1, 10),
    ])
  private func unclosed(_ refused: Refused) throws {
    try expect(refused)
  }

  @Test("Every beginning of a text is refused, none crashes")
  func prefixes() throws {
    let text = Array(#"{"é":[-12,"a\u00e9\ud83d\ude00\n",{"b":true}],"c":null}"#.utf8)
    #expect(throws: Never.self) { try JSON(parsing: text) }
    for length in text.indices {
      #expect(throws: JSONError.self) { try JSON(parsing: text.prefix(length)) }
    }
  }

  @Test(
    "A key that stands twice is named",
    arguments: [
      Refused(#"{"a":1,"a":1}"#, .duplicateKey("a"), 1, 8, "a"),
      Refused(#"{"x":[{"a":1,"b":2,"\u0061":3}]}"#, .duplicateKey("a"), 1, 20, "x[0].a"),
      // Composed and not, which Swift and most readers' eyes take for the same.
      Refused(#"{"\#u{E9}":1,"e\#u{301}":1}"#, .duplicateKey("e\u{301}"), 1, 8, #"["é"]"#),
    ])
  private func duplicates(_ refused: Refused) throws {
    try expect(refused)
  }

  @Test("A key that stands twice is found in an object of any size")
  func duplicateAmongMany() throws {
    for count in [2, 15, 16, 17, 18, 400] {
      for twice in [0, count / 2, count - 1] {
        let members = (0..<count).map { "\"k\($0)\":\($0)" } + ["\"k\(twice)\":0"]
        let text = "{\(members.joined(separator: ","))}"
        let error = try #require(throws: JSONError.self) { try JSON(parsing: text.utf8) }
        #expect(error.reason == .duplicateKey("k\(twice)"))
      }
    }
  }

  @Test(
    "Numbers that are not plain whole ones",
    arguments: [
      Refused("1.0", .notAnInteger, 1, 1),
      Refused("[1,-0.5]", .notAnInteger, 1, 4, "[1]"),
      Refused("1e2", .notAnInteger, 1, 1),
      Refused("1E2", .notAnInteger, 1, 1),
      Refused("01", .leadingZero, 1, 1),
      Refused("-01", .leadingZero, 1, 1),
      Refused("00", .leadingZero, 1, 1),
      Refused("-0", .negativeZero, 1, 1),
      Refused("-", .loneMinus, 1, 1),
      Refused("[-a]", .loneMinus, 1, 2, "[0]"),
      Refused("--1", .loneMinus, 1, 1),
      Refused("+1", .unexpected(#""+""#, wanted: .value), 1, 1),
      Refused(".5", .unexpected(#"".""#, wanted: .value), 1, 1),
      Refused("0x10", .trailingText(#""x""#), 1, 2),
      Refused("9223372036854775808", .integerOutOfRange, 1, 1),
      Refused("-9223372036854775809", .integerOutOfRange, 1, 1),
      Refused("18446744073709551616", .integerOutOfRange, 1, 1),
      Refused("100000000000000000000000000000000000000", .integerOutOfRange, 1, 1),
    ])
  private func numbers(_ refused: Refused) throws {
    try expect(refused)
  }

  @Test(
    "Strings with bare control characters, wrong escapes or half characters",
    arguments: [
      Refused("[\"a\nb\"]", .controlCharacter(0x0A), 1, 4, "[0]"),
      Refused("\"\t\"", .controlCharacter(0x09), 1, 2),
      Refused("\"\0\"", .controlCharacter(0x00), 1, 2),
      Refused("\"é\u{1F}\"", .controlCharacter(0x1F), 1, 3),
      Refused(#""a\x41""#, .unknownEscape(#"\x"#), 1, 3),
      Refused(#""\é""#, .unknownEscape(#"\é"#), 1, 2),
      Refused(#""\'""#, .unknownEscape(#"\'"#), 1, 2),
      Refused(#""\u00g0""#, .unknownEscape(#"\u00g"#), 1, 2),
      Refused(#""\u{41}""#, .unknownEscape(#"\u{"#), 1, 2),
      Refused(#""\U0041""#, .unknownEscape(#"\U"#), 1, 2),
      Refused(#""\ud83d""#, .loneSurrogate(#"\ud83d"#), 1, 2),
      Refused(#""ab\uDE00""#, .loneSurrogate(#"\uDE00"#), 1, 4),
      Refused(#""\ud83d\ud83d""#, .loneSurrogate(#"\ud83d"#), 1, 2),
      Refused(#""\ud83d\n""#, .loneSurrogate(#"\ud83d"#), 1, 2),
      Refused(#""\ud83dx""#, .loneSurrogate(#"\ud83d"#), 1, 2),
      Refused(#""\ud83d\u0041""#, .loneSurrogate(#"\ud83d"#), 1, 2),
      Refused(#""\ude00\ud83d""#, .loneSurrogate(#"\ude00"#), 1, 2),
      Refused(#""\ude00\ude00""#, .loneSurrogate(#"\ude00"#), 1, 2),
    ])
  private func strings(_ refused: Refused) throws {
    try expect(refused)
  }

  @Test(
    "Bytes that are not UTF-8, by class",
    arguments: [
      ("a byte that never occurs", [0xFF], 0), ("a stray follower", [0x80], 0),
      ("two bytes cut short", [0xC3], 0), ("three cut short", [0xE2, 0x82], 0),
      ("four cut short", [0xF0, 0x9F, 0x98], 0), ("overlong in two", [0xC0, 0xAF], 0),
      ("overlong in three", [0xE0, 0x80, 0xAF], 0),
      ("overlong in four", [0xF0, 0x80, 0x80, 0xAF], 0),
      ("a surrogate", [0xED, 0xA0, 0x80], 0), ("beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80], 0),
      ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80], 0),
      ("after good text", [0xC3, 0xA9, 0x62, 0xFE], 3),
    ] as [(String, [UInt8], Int)])
  func invalidUTF8(class name: String, bytes: [UInt8], wrong: Int) throws {
    let column = 3 + (wrong == 0 ? 0 : 2)
    let wanted = JSONError.Reason.invalidUTF8(byte: bytes[wrong])
    let start = Array("\n[\"".utf8)
    for end in ["\"]", "z\"]", ""] {
      let error = try #require(throws: JSONError.self) {
        try JSON(parsing: start + bytes + Array(end.utf8))
      }
      #expect(error.reason == wanted, "\(name), then \(end)")
      #expect(error.place == JSONPlace(line: 2, column: column), "\(name), then \(end)")
      #expect(error.path == JSONPath([.index(0)]))
    }
    guard wrong == 0 else { return }
    let bare = try #require(throws: JSONError.self) { try JSON(parsing: [0x5B] + bytes) }
    #expect(bare.reason == wanted, "\(name), outside a string")
  }

  @Test("Columns count characters as a person does, on the line of the error only")
  func columns() throws {
    let text = "[\"\u{1F469}\u{200D}\u{1F680}\",\r\n\"e\u{301}\u{1F1EC}\u{1F1E7}李\", 01]"
    let error = try #require(throws: JSONError.self) { try JSON(parsing: text.utf8) }
    #expect(error.place == JSONPlace(line: 2, column: 8))
  }

  @Test("Lines are counted from the one the text begins at")
  func firstLine() throws {
    let error = try #require(throws: JSONError.self) {
      try JSON(parsing: "[\n01]".utf8, startingAt: 40)
    }
    #expect(error.place == JSONPlace(line: 41, column: 1))
    let unclosed = try #require(throws: JSONError.self) {
      try JSON(parsing: "\n[".utf8, startingAt: 40)
    }
    #expect(unclosed.reason == .unclosed(.array, from: JSONPlace(line: 41, column: 1)))
  }
}
