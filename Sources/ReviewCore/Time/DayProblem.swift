/// Why what a person typed is not a date; its sentence stands in `TimeWords+Problems`.
package enum DayProblem: Error, Hashable, Sendable {
  case empty
  case notUnderstood(String)
  /// No such day of the month; the year is nil where none was typed.
  case doesNotExist(day: Int, month: Int, year: Int?)
  case noMonth(Int)
  /// Typed month first, in figures: `dayFirst` is the same date day first, as typed.
  case monthFirst(noMonth: Int, dayFirst: String)
  /// Typed year, day, month: `monthSecond` is the same date as year, month, day.
  case dayBeforeMonth(noMonth: Int, monthSecond: String)
  /// Typed month first, in words.
  case monthNameFirst(dayFirst: String)
  /// "May 14": the day or the year.
  case dayOrYear(number: Int, month: Int, year: Int)
  case monthMissing(day: Int)
  /// "Summer", without a year.
  case yearMissing(String)
  case weekdayDiffers(Day, typed: Weekday)
  case outsideYears
  /// The second date of a pair is not after the first.
  case notInOrder(first: CoarseDay, last: CoarseDay)
  /// Understood, but one day was asked for.
  case notOneDay(UncertainDay)
}
