import StrictJSON
import Testing

@Suite("Objects")
struct JSONObjectTests {
  @Test(
    "Setting adds at the end, replaces in place, and nil removes; at every size",
    arguments: [3, 16, 17, 18, 60])
  func editing(count: Int) {
    var object = JSONObject()
    for number in 0..<count {
      object["k\(number)"] = .integer(number)
    }
    #expect(object.count == count)
    #expect(object.keys == (0..<count).map { "k\($0)" })
    object["k1"] = "replaced"
    #expect(object.members[1].key == "k1")
    #expect(object.members[1].value == "replaced")
    object["k0"] = nil
    object["absent"] = nil
    #expect(object.keys == (1..<count).map { "k\($0)" })
    for number in 2..<count {
      #expect(object["k\(number)"] == .integer(number))
    }
    #expect(object["k0"] == nil)
    object["k0"] = 0
    #expect(object.keys.last == "k0")
    #expect(object["k0"] == 0)
  }

  @Test("A member may be null, which is not the same as absent")
  func null() {
    var object = JSONObject()
    object["a"] = .null
    #expect(object["a"] == .some(.null))
    #expect(object.count == 1)
  }

  @Test("Of a key given twice the last value holds, at the first's place")
  func twice() {
    let object = JSONObject([("a", 1), ("b", 2), ("a", 3)])
    #expect(object.keys == ["a", "b"])
    #expect(object["a"] == 3)
  }

  @Test("Each kind of value shows itself through its own accessor only")
  func accessors() {
    let values: [JSON] = ["s", 1, true, [1], ["k": 1], nil]
    #expect(values.map(\.string) == ["s", nil, nil, nil, nil, nil])
    #expect(values.map(\.integer) == [nil, 1, nil, nil, nil, nil])
    #expect(values.map(\.bool) == [nil, nil, true, nil, nil, nil])
    #expect(values.map(\.array) == [nil, nil, nil, [1], nil, nil])
    #expect(values.map(\.object) == [nil, nil, nil, nil, JSONObject([("k", 1)]), nil])
  }
}
