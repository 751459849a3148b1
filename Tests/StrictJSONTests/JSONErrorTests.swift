import StrictJSON
import Testing

@Suite("What errors say")
struct JSONErrorTests {
  private func message(_ text: String) throws -> String {
    try #require(throws: JSONError.self) { try JSON(parsing: text.utf8) }.description
  }

  @Test("Place, path, what is wrong and what to do")
  func sentences() throws {
    #expect(
      try message("{\"items\":[0,\n  {\"source\":07}]}") == """
        Line 2, column 13, in items[1].source: a number has a leading zero. \
        Write it without, or as a string.
        """)
    #expect(
      try message(#"{"id":1,"id":2}"#) == """
        Line 1, column 9, in id: the key "id" stands twice in one object. \
        Remove or rename one of the two.
        """)
    #expect(
      try message("[\n[1,") == """
        Line 2, column 4, in [0][1]: the text ends within the array that begins at line 2, \
        column 1. Close it with ], or restore what is missing.
        """)
    #expect(
      try message("[1;2]") == "Line 1, column 3: found \";\" instead of a comma or ].")
    #expect(
      try message("\"a\nb\"") == """
        Line 1, column 3: a line ends within a string. \
        Close the string, or write the line break as \\n.
        """)
    #expect(
      try message("\"\u{7}\"") == """
        Line 1, column 2: a control character stands within a string. Write it as \\u0007.
        """)
  }

  @Test("What others wrote cannot steer a terminal through an error, nor flood it")
  func harmless() throws {
    let twice = #"{"\u001b[2J\u009b\u202e":1,"\u001b[2J\u009b\u202e":1}"#
    #expect(
      try message(twice) == #"""
        Line 1, column 28, in ["\u001b[2J\u009b\u202e"]: the key "\u001b[2J\u009b\u202e" \#
        stands twice in one object. Remove or rename one of the two.
        """#)
    let long = String(repeating: "x", count: 100_000)
    #expect(try message("{\"\(long)\":\(long)}").count < 400)
  }
}
