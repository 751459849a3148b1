/// A civil date of the proleptic Gregorian calendar, from 1900 to 2199, with no time and no zone.
///
/// Kept as a day number, so that dates compare, count and hash as whole numbers. The conversions
/// are `days_from_civil` and `civil_from_days` of Howard Hinnant, "chrono-Compatible Low-Level
/// Date Algorithms" (howardhinnant.github.io/date_algorithms.html). They count years from 1 March,
/// so that the leap day is the last day of a year and needs no case of its own.
package struct Day: Hashable, Comparable, Sendable {
  /// Wide enough for a great-grandparent's birth and for any retention period; a year outside it
  /// is far more likely a slip of the keyboard than a date.
  package static let years = 1900...2199

  /// Days since 1 January 1970, which is 0; earlier days are negative.
  package let number: Int

  /// 1 January 1970.
  package static let epoch = Day()

  private init() { number = 0 }

  /// Nil where the day lies outside `years`.
  package init?(number: Int) {
    guard Day.numbers.contains(number) else { return nil }
    self.number = number
  }

  /// Nil where there is no such day, or it lies outside `years`.
  package init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month),
      (1...Day.count(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.number = Day.number(year: year, month: month, day: day)
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  /// The day of the month, from 1.
  package var day: Int { civil.day }

  package var weekday: Weekday {
    // Day 0 was a Thursday; 3 days before it was a Monday.
    let sinceMonday = (number + 3) % 7
    return Weekday.allCases[sinceMonday < 0 ? sinceMonday + 7 : sinceMonday]
  }

  package static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has; `month` is 1 to 12.
  package static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

// MARK: - Counting

extension Day {
  /// The day so many days later, or earlier where negative; nil where that lies outside `years`.
  package func adding(days: Int) -> Day? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }

  /// The same day of the month so many months later, or earlier where negative.
  ///
  /// It is the month's last day where it has no such day, and nil where that lies outside `years`.
  package func adding(months: Int) -> Day? {
    let (year, month, day) = civil
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
    return Day(
      year: newYear, month: newMonth, day: min(day, Day.count(inMonth: newMonth, of: newYear)))
  }

  /// How many days later `other` is; negative where it is earlier.
  package func days(until other: Day) -> Int { other.number - number }
}

// MARK: - Conversions

extension Day {
  private static let numbers: ClosedRange<Int> = {
    let first = number(year: years.lowerBound, month: 1, day: 1)
    return first...number(year: years.upperBound, month: 12, day: 31)
  }()

  /// `days_from_civil`, for years from 0.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// `civil_from_days`, for days from 1 March of the year 0.
  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }
}
