import StrictJSON
import Testing

/// Numbers from a seed (SplitMix64), so that a failure comes back.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Seeded {
  /// A value with what is hard: the ends of ranges, empty parts, escapes, every width of UTF-8.
  mutating func value(depth: Int) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .integer([0, -1, .min, .max, .min + 1].randomElement(using: &self) ?? 0)
    case 3: return .integer(Int.random(in: .min ... .max, using: &self))
    case 4: return .string(text())
    case 5:
      return .array((0..<Int.random(in: 0...4, using: &self)).map { _ in value(depth: depth - 1) })
    default:
      let count = Int.random(in: 0...20, using: &self)
      return .object(JSONObject((0..<count).map { _ in (text(), value(depth: depth - 1)) }))
    }
  }

  private mutating func text() -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7F, 0x22...0x22, 0x5C...0x5C, 0x80...0x7FF, 0x800...0xD7FF,
      0xE000...0xFFFF, 0x10000...0x10FFFF, 0x300...0x303,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...8, using: &self) {
      let range = ranges.randomElement(using: &self) ?? 0x20...0x20
      let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? " "
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}

@Suite("What is written is read")
struct JSONRoundTripTests {
  @Test("Random values come back from both forms, and canonical bytes stay as they are")
  func roundTrips() throws {
    var numbers = Seeded(state: 2015)
    for _ in 0..<400 {
      let value = numbers.value(depth: 4)
      let canonical = value.canonical
      #expect(try JSON(parsingCanonical: canonical) == value)
      let again = try JSON(parsing: value.indented.utf8)
      #expect(again == value)
      #expect(again.canonical == canonical)
      #expect(again.hashValue == value.hashValue)
    }
  }

  @Test("Damaged bytes are read or refused with a place in the text, and never crash")
  func damage() throws {
    var numbers = Seeded(state: 7)
    var refusals = 0
    for _ in 0..<400 {
      var bytes = Array(numbers.value(depth: 3).indented.utf8)
      for _ in 0..<2 {
        let at = Int.random(in: 0..<bytes.count, using: &numbers)
        bytes[at] = UInt8.random(in: .min ... .max, using: &numbers)
      }
      do throws(JSONError) {
        let value = try JSON(parsing: bytes)
        #expect(try JSON(parsing: value.canonical) == value)
      } catch {
        refusals += 1
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        try #require((1...lines.count).contains(error.place.line))
        let line = String(decoding: lines[error.place.line - 1], as: UTF8.self)
        #expect((1...line.count + 1).contains(error.place.column))
      }
    }
    #expect(refusals > 100)
  }
}
