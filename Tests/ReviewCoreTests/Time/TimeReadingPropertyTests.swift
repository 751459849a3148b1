import ReviewCore
import Testing

@Suite("Anything typed as a date or time")
struct TimeReadingPropertyTests {
  private static let pieces = [
    "0", "3", "9", "24", "31", "99", "05", "2014", "2016", "1899", "2199", "12345678", "may",
    "March", "feb", "december", "friday", "Mon", "today", "tomorrow", "/", ".", "-", "–", ",",
    ":", "~", " ", "between", "and", "to", "from", "about", "c", "early", "mid", "end of",
    "summer", "winter", "th", "the", "am", "pm", "hrs", "noon", "é", "\u{301}",
  ]

  @Test("is refused or read, and what was read reads back as shown and as stored")
  func readsBack() throws {
    var picks = Picks(seed: 20_160_324)
    var read = 0
    for round in 0..<4000 {
      let today = round % 2 == 0 ? Day.on("2016-03-24") : Day.on("2199-12-31")
      let reader = DayReader(today: today, prefer: round % 4 < 2 ? .past : .future)
      let text = (0...picks.below(7)).map { _ in Self.pieces[picks.below(Self.pieces.count)] }
        .joined(separator: round % 3 == 0 ? "" : " ")

      if case .success(let time) = ClockTime.read(text) {
        #expect(ClockTime.read(time.written) == .success(time), "\(text)")
      }
      guard case .success(let date) = reader.readUncertain(text) else { continue }
      read += 1
      #expect(date.earliest <= date.latest, "\(text)")
      #expect(UncertainDay(stored: date.stored) == date, "\(text)")
      #expect(reader.readUncertain(date.written) == .success(date), "\(text)")
      #expect((try? reader.read(text).get()) == date.exact, "\(text)")
    }
    // Fewer would mean that the pieces no longer make dates.
    #expect(read > 100)
  }
}

/// Knuth's linear congruential generator: the same picks at every run.
private struct Picks {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
