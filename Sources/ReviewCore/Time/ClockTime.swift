/// A wall-clock time of the place, to the minute, with no date and no zone.
package struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// Nil outside 00:00 to 23:59.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  private init(minutes: Int) { self.minutes = minutes }

  package static let midnight = ClockTime(minutes: 0)

  package var hour: Int { minutes / 60 }
  package var minute: Int { minutes % 60 }

  /// "09:32", 24 hours: the shown and the stored form.
  package var written: String { "\(StrictDigits.two(hour)):\(StrictDigits.two(minute))" }

  package var description: String { written }

  /// So many minutes before, on the clock face.
  package func earlier(byMinutes count: Int) -> ClockTime {
    ClockTime(minutes: ((minutes - count) % 1440 + 1440) % 1440)
  }

  /// Reads what `written` writes, and nothing looser; `read` takes what a person types.
  package init?(written text: some StringProtocol) {
    var digits = StrictDigits(text)
    guard let hour = digits.take(2), digits.take(":"), let minute = digits.take(2), digits.isAtEnd
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package static func < (one: ClockTime, other: ClockTime) -> Bool { one.minutes < other.minutes }
}
