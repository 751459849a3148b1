import StrictJSON
import Testing

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test(
    "Every kind of value is read",
    arguments: [
      ("null", JSON.null),
      ("true", true),
      ("false", false),
      ("0", 0),
      ("-1", -1),
      ("9223372036854775807", .integer(.max)),
      ("-9223372036854775808", .integer(.min)),
      (#""""#, ""),
      (#""a b""#, "a b"),
      ("[]", []),
      ("[1,[2],[]]", [1, [2], []]),
      ("{}", .object(JSONObject())),
      (#"{"a":{"b":null},"c":[true]}"#, ["a": ["b": nil], "c": [true]]),
    ] as [(String, JSON)])
  func values(text: String, value: JSON) throws {
    #expect(try JSON(parsing: text.utf8) == value)
  }

  @Test("White space may stand around everything, and only the four kinds JSON has")
  func whiteSpace() throws {
    let text = " \t\r\n{ \"a\" \n:\t[ 1 , 2 ]\r, \"b\" : { } , \"c\":[ ] } \n"
    #expect(try JSON(parsing: text.utf8) == ["a": [1, 2], "b": [:], "c": []])
    #expect(throws: JSONError.self) { try JSON(parsing: "[1,\u{A0}2]".utf8) }
    #expect(throws: JSONError.self) { try JSON(parsing: "\u{C}1".utf8) }
  }

  @Test("Members keep the order they were read in")
  func order() throws {
    let object = try #require(try JSON(parsing: #"{"b":1,"a":2,"c":3}"#.utf8).object)
    #expect(object.keys == ["b", "a", "c"])
  }

  @Test("Any collection of bytes is read, not only an array")
  func collections() throws {
    let padded: [UInt8] = [0xFF] + Array("[7]".utf8) + [0xFF]
    #expect(try JSON(parsing: padded[1..<4]) == [7])
    #expect(try JSON(parsing: padded.lazy.filter { $0 != 0xFF }) == [7])
  }

  @Test(
    "Every escape stands for its character",
    arguments: [
      (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"), (#"\b"#, "\u{8}"), (#"\f"#, "\u{C}"),
      (#"\n"#, "\n"), (#"\r"#, "\r"), (#"\t"#, "\t"), (#"\u0041"#, "A"), (#"\u0000"#, "\0"),
      (#"\u00e9\u00E9"#, "éé"), (#"\uD83D\ude00"#, "😀"), (#"\ud800\udc00"#, "\u{10000}"),
      (#"\udbff\udfff"#, "\u{10FFFF}"), (#"\ud7ff\ue000"#, "\u{D7FF}\u{E000}"),
      (#"a\nb\\nc"#, "a\nb\\nc"), (#"e\u0301"#, "e\u{301}"),
    ])
  func escapes(escaped: String, plain: String) throws {
    let value = try JSON(parsing: "\"\(escaped)\"".utf8)
    #expect(value == .string(plain))
  }

  @Test("Text beyond ASCII is read as it is")
  func beyondASCII() throws {
    let text = "Zoë, Łukasz, 李, 👩‍🚀, \u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}\u{FEFF}"
    #expect(try JSON(parsing: "\"\(text)\"".utf8).string?.utf8.elementsEqual(text.utf8) == true)
  }

  @Test("Depth is taken up to the limit and refused beyond, arrays and objects alike")
  func depth() throws {
    func nested(_ count: Int) -> [UInt8] {
      let pairs = count / 2
      let tail = count % 2 == 0 ? "1" : "[]"
      let opening = String(repeating: #"[{"a":"#, count: pairs)
      return Array((opening + tail + String(repeating: "}]", count: pairs)).utf8)
    }
    #expect(throws: Never.self) { try JSON(parsing: nested(32)) }
    let error = try #require(throws: JSONError.self) { try JSON(parsing: nested(33)) }
    #expect(error.reason == .tooDeep(limit: 32))
    #expect(error.place == JSONPlace(line: 1, column: 97))
    #expect(error.path.steps.count == 32)
    #expect(throws: Never.self) { try JSON(parsing: "[][".utf8.prefix(2), limits: .init(depth: 1)) }
    let flat = try #require(throws: JSONError.self) {
      try JSON(parsing: "[]".utf8, limits: .init(depth: 0))
    }
    #expect(flat.reason == .tooDeep(limit: 0))
  }

  @Test("No limit asked for lets a file exhaust the stack")
  func deepest() throws {
    let limits = JSONLimits(depth: .max)
    let bracket = UInt8(ascii: "[")
    let error = try #require(throws: JSONError.self) {
      try JSON(parsing: Array(repeating: bracket, count: 1_000_000), limits: limits)
    }
    #expect(error.reason == .tooDeep(limit: JSONLimits.deepest))
    let depth = JSONLimits.deepest
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try JSON(parsing: text.utf8, limits: limits).text == text)
  }

  @Test("Siblings do not add to the depth")
  func siblings() throws {
    let text = "[" + String(repeating: "[],{},", count: 100) + "1]"
    #expect(throws: Never.self) { try JSON(parsing: text.utf8, limits: .init(depth: 2)) }
  }

  @Test("Size is taken up to the limit and refused beyond")
  func size() throws {
    #expect(try JSON(parsing: "1234".utf8, limits: .init(bytes: 4)) == 1234)
    let error = try #require(throws: JSONError.self) {
      try JSON(parsing: "12345".utf8, limits: .init(bytes: 4), startingAt: 9)
    }
    #expect(error.reason == .tooLarge(limit: 4))
    #expect(error.place == JSONPlace(line: 9, column: 1))
  }

  @Test("Reading as canonical refuses every other spelling, at its first byte that differs")
  func canonicalOnly() throws {
    let canonical = #"{"a":"é\n","b":[1]}"#
    #expect(try JSON(parsingCanonical: canonical.utf8) == ["a": "é\n", "b": [1]])
    let others = [
      (#"{"a":"é\n", "b":[1]}"#, 12), (#"{"b":[1],"a":"é\n"}"#, 3), (canonical + "\n", 20),
      (#"{"a":"é\u000a","b":[1]}"#, 9), (#"{"a":"\u00e9\n","b":[1]}"#, 7),
    ]
    for (text, column) in others {
      let error = try #require(throws: JSONError.self) { try JSON(parsingCanonical: text.utf8) }
      #expect(error.reason == .notCanonical)
      #expect(error.place == JSONPlace(line: 1, column: column), "\(text)")
    }
  }
}
