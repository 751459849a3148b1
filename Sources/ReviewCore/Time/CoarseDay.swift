/// A day, a month or a year: a date as exactly as somebody knows it.
package struct CoarseDay: Hashable, Sendable {
  package enum Precision: Hashable, Sendable, CaseIterable {
    case day
    case month
    case year
  }

  package let precision: Precision
  /// The first day it may be.
  package let earliest: Day
  /// The last day it may be.
  package let latest: Day

  package init(_ day: Day) {
    precision = .day
    earliest = day
    latest = day
  }

  /// Nil where there is no such month, or it lies outside `Day.years`.
  package init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1),
      let last = Day(year: year, month: month, day: Day.count(inMonth: month, of: year))
    else { return nil }
    precision = .month
    earliest = first
    latest = last
  }

  /// Nil where the year lies outside `Day.years`.
  package init?(year: Int) {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    precision = .year
    earliest = first
    latest = last
  }

  /// "3 May 2014", "May 2014" or "2014".
  package var written: String {
    switch precision {
    case .day: earliest.written
    case .month: "\(TimeWords.month(earliest.month)) \(earliest.year)"
    case .year: "\(earliest.year)"
    }
  }

  /// `2014-05-03`, `2014-05` or `2014`.
  package var stored: String {
    switch precision {
    case .day: earliest.iso
    case .month: "\(earliest.year)-\(StrictDigits.two(earliest.month))"
    case .year: "\(earliest.year)"
    }
  }

  /// Reads what `stored` writes, and nothing looser.
  package init?(stored text: some StringProtocol) {
    if let day = Day(iso: text) {
      self.init(day)
      return
    }
    var digits = StrictDigits(text)
    guard let year = digits.take(4) else { return nil }
    if digits.isAtEnd {
      self.init(year: year)
    } else {
      guard digits.take("-"), let month = digits.take(2), digits.isAtEnd else { return nil }
      self.init(year: year, month: month)
    }
  }
}
