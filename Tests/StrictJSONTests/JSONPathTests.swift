import StrictJSON
import Testing

@Suite("Paths and places")
struct JSONPathTests {
  @Test("A path reads as JavaScript would write it")
  func description() {
    let path = JSONPath().appending("items").appending(3).appending("source")
    #expect(path.description == "items[3].source")
    #expect(JSONPath([.index(0), .key("a-b_1")]).description == "[0].a-b_1")
    #expect(JSONPath().appending("two words").appending("").description == #"["two words"][""]"#)
    #expect(JSONPath().description == "the top level")
  }

  private let text = """
    {
      "items": [
        {"source": "guide"},
        { "é": [ 1, true ],
          "source": {"items": 2}}
      ],
      "source": null
    }
    """

  @Test(
    "The place of the value at a path is found",
    arguments: [
      ([], 1, 1),
      ([.key("items")], 2, 12),
      ([.key("items"), .index(0), .key("source")], 3, 16),
      ([.key("items"), .index(1)], 4, 5),
      ([.key("items"), .index(1), .key("é"), .index(1)], 4, 17),
      ([.key("items"), .index(1), .key("source"), .key("items")], 5, 27),
      ([.key("source")], 7, 13),
    ] as [([JSONPath.Step], Int, Int)])
  func place(steps: [JSONPath.Step], line: Int, column: Int) {
    #expect(JSONPath(steps).place(in: text.utf8) == JSONPlace(line: line, column: column))
  }

  @Test(
    "A path to nothing has no place",
    arguments: [
      [.key("absent")], [.index(0)], [.key("items"), .index(2)], [.key("items"), .index(-1)],
      [.key("items"), .key("source")], [.key("source"), .key("x")],
      [.key("items"), .index(0), .key("source"), .index(0)],
    ] as [[JSONPath.Step]])
  func nowhere(steps: [JSONPath.Step]) {
    #expect(JSONPath(steps).place(in: text.utf8) == nil)
  }

  @Test("A place is found before damage, not behind it")
  func damaged() {
    let text = #"{"a":{"b":1},"c":01,"d":1}"#
    #expect(JSONPath().appending("a").appending("b").place(in: text.utf8)?.column == 11)
    #expect(JSONPath().appending("d").place(in: text.utf8) == nil)
    #expect(JSONPath().place(in: " \n".utf8) == nil)
  }

  @Test("The path of an error leads back to its place")
  func agreesWithErrors() throws {
    let text = "{\"x\": [ {\"y\": [0, 07]} ]}"
    let error = try #require(throws: JSONError.self) { try JSON(parsing: text.utf8) }
    #expect(error.path.place(in: text.utf8) == error.place)
  }
}
