import StrictJSON
import Testing

@Suite("JSON Lines")
struct JSONLinesTests {
  private func lines(_ text: String) throws -> [String] {
    try JSONLines.split(Array(text.utf8)[...]).map { number, bytes in
      "\(number):" + String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test("Lines are numbered from 1; the last may lack its line feed; blank ones stay")
  func splitting() throws {
    #expect(try lines("") == [])
    #expect(try lines("\n") == ["1:"])
    #expect(try lines("{}") == ["1:{}"])
    #expect(try lines("{}\n") == ["1:{}"])
    #expect(try lines("1\n\n3\r\n4") == ["1:1", "2:", "3:3\r", "4:4"])
  }

  @Test("An error in a line has the line's number")
  func errors() throws {
    let third = try JSONLines.split(Array("1\n2\n[3,\n".utf8)[...])[2]
    let error = try #require(throws: JSONError.self) {
      try JSON(parsing: third.bytes, startingAt: third.line)
    }
    #expect(error.place == JSONPlace(line: 3, column: 4))
  }

  @Test("A line of 1 MiB is taken, one byte more is refused")
  func limit() throws {
    let longest = [UInt8](repeating: 0x20, count: 1 << 20)
    let lines = try JSONLines.split((longest + [0x0A] + longest)[...])
    #expect(lines.map(\.bytes.count) == [1 << 20, 1 << 20])
    let error = try #require(throws: JSONError.self) {
      try JSONLines.split(([0x31, 0x0A] + longest + [0x20, 0x0A])[...])
    }
    #expect(error.reason == .lineTooLong(limit: 1 << 20))
    #expect(error.place == JSONPlace(line: 2, column: 1))
  }
}
