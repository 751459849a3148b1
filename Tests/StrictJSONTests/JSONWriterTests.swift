import StrictJSON
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  /// The right-hand sides are what Python 3 writes with `json.dumps(value, sort_keys=True,
  /// ensure_ascii=False, separators=(',', ':'))`.
  @Test(
    "Canonical bytes are those of another implementation",
    arguments: [
      (
        ["b": 1, "a": [true, false, nil], "": .integer(.min), "a!": [:], "A": []],
        #"{"":-9223372036854775808,"A":[],"a":[true,false,null],"a!":{},"b":1}"#
      ),
      // By code points, which UTF-8 orders alike and UTF-16 does not.
      (
        ["\u{E9}": 1, "z": 2, "\u{1F600}": 3, "\u{FFEE}": 4, "e": 5],
        "{\"e\":5,\"z\":2,\"\u{E9}\":1,\"\u{FFEE}\":4,\"\u{1F600}\":3}"
      ),
      (
        "\0\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F} \"\\/\u{7F}\u{85}\u{2028}é€👩‍🚀",
        #""\u0000\u0001\b\t\n\u000b\f\r\u001f \"\\/"# + "\u{7F}\u{85}\u{2028}é€👩‍🚀\""
      ),
      ([[[]], ["x": ["y": [[:]]]]], #"[[[]],{"x":{"y":[{}]}}]"#),
    ] as [(JSON, String)])
  func canonical(value: JSON, text: String) {
    #expect(value.canonical == Array(text.utf8))
    #expect(value.text.utf8.elementsEqual(text.utf8))
  }

  @Test("The form for people has a member a line, in the order of the members")
  func indented() {
    let value: JSON = ["b": [1, ["c": "d"]], "a": [:], "e": []]
    #expect(
      value.indented == """
        {
          "b": [
            1,
            {
              "c": "d"
            }
          ],
          "a": {},
          "e": []
        }
        """)
  }

  @Test("The form for people shows what would steer a terminal, and reads back the same")
  func harmless() throws {
    let value: JSON = ["k\u{1B}": "a\u{7F}\u{9B}\u{202E}\u{2066}\u{2028}\n\"\\é👩‍🚀"]
    let text = #"""
      {
        "k\u001b": "a\u007f\u009b\u202e\u2066\u2028\n\"\\é👩‍🚀"
      }
      """#
    #expect(value.indented == text)
    #expect(try JSON(parsing: text.utf8) == value)
  }

  @Test("Values are equal exactly when their canonical bytes are")
  func equality() {
    #expect(JSON.string("\u{E9}") != .string("e\u{301}"))
    #expect(["\u{E9}": 1] as JSON != ["e\u{301}": 1])
    #expect(["a": 1, "b": 2] as JSON == ["b": 2, "a": 1])
    #expect(["a": 1, "b": 2] as JSON != ["b": 1, "a": 2])
    #expect(["a": 1] as JSON != ["a": 1, "b": 2])
    #expect([1, 2] as JSON != [2, 1])
    #expect(JSON.integer(1) != .string("1"))
    #expect(JSON.null != .bool(false))
    #expect(Set<JSON>([["a": 1, "b": 2], ["b": 2, "a": 1]]).count == 1)
  }
}
