/// An instant in UTC, to the second, from 1900 to 2199.
///
/// Files hold these; people see wall-clock times. Seconds are POSIX seconds: every day has 86,400,
/// and a leap second has none of its own.
package struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The date in UTC.
  package let utcDay: Day
  private let secondOfDay: Int

  /// 1970-01-01T00:00:00Z.
  package static let epoch = Timestamp()

  private init() {
    utcDay = .epoch
    secondOfDay = 0
  }

  /// Nil where the instant lies outside `Day.years`.
  package init?(secondsSince1970 seconds: Int) {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    // Division rounds towards 1970; a day begins at its midnight on both sides of it.
    guard let day = Day(number: rest < 0 ? days - 1 : days) else { return nil }
    utcDay = day
    secondOfDay = rest < 0 ? rest + 86_400 : rest
  }

  /// Nil unless `second` is 0 to 59.
  package init?(utcDay: Day, time: ClockTime, second: Int = 0) {
    guard (0...59).contains(second) else { return nil }
    self.utcDay = utcDay
    secondOfDay = time.minutes * 60 + second
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  package var seconds: Int { utcDay.number * 86_400 + secondOfDay }

  package static func < (one: Timestamp, other: Timestamp) -> Bool { one.seconds < other.seconds }

  /// Nil where the sum lies outside `Day.years`.
  package func adding(seconds more: Int) -> Timestamp? {
    let (sum, overflow) = seconds.addingReportingOverflow(more)
    return overflow ? nil : Timestamp(secondsSince1970: sum)
  }

  /// The date and time on a clock that stands so many seconds ahead of UTC (3600 for British
  /// Summer Time); nil where that lies outside `Day.years`.
  package func wallClock(secondsAheadOfUTC ahead: Int) -> (day: Day, time: ClockTime)? {
    guard let there = adding(seconds: ahead),
      let time = ClockTime(hour: there.secondOfDay / 3600, minute: there.secondOfDay / 60 % 60)
    else { return nil }
    return (there.utcDay, time)
  }
}

// MARK: - RFC 3339

extension Timestamp {
  /// Reads `2016-03-24T14:10:00Z` and nothing looser.
  ///
  /// RFC 3339 allows more: small letters, a fraction, an offset, a leap second. Here one instant
  /// has one form, because hashes cover it.
  package init?(rfc3339 text: some StringProtocol) {
    var digits = StrictDigits(text)
    guard let year = digits.take(4), digits.take("-"), let month = digits.take(2),
      digits.take("-"), let date = digits.take(2), digits.take("T"),
      let hour = digits.take(2), digits.take(":"), let minute = digits.take(2),
      digits.take(":"), let second = digits.take(2), digits.take("Z"), digits.isAtEnd,
      let day = Day(year: year, month: month, day: date),
      let time = ClockTime(hour: hour, minute: minute)
    else { return nil }
    self.init(utcDay: day, time: time, second: second)
  }

  /// `2016-03-24T14:10:00Z`.
  package var rfc3339: String {
    let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
    return "\(utcDay.iso)T\(clock.map(StrictDigits.two).joined(separator: ":"))Z"
  }

  package var description: String { rfc3339 }
}
