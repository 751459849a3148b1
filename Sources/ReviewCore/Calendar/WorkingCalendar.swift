package import Guidance

/// Counts days, working days and months from a day.
///
/// Working days leave out Saturdays, Sundays and the pack's bank holidays; the day after the start is
/// day 1. Months keep the day of the month, or take the month's last day where it has no such day.
package struct WorkingCalendar: Sendable {
  private let named: [Day: String]
  private let years: ClosedRange<Int>?

  /// - Parameter added: Days off that a board adds of its own.
  package init(_ holidays: Holidays, added: [Guidance.Holiday] = []) {
    let table = holidays.days.compactMap { holiday in
      Day(year: holiday.year, month: holiday.month, day: holiday.day).map { ($0, holiday.name) }
    }
    let own = added.compactMap { holiday in Day(iso: holiday.date).map { ($0, holiday.name) } }
    named = Dictionary(table + own, uniquingKeysWith: { first, _ in first })
    years = holidays.years
  }

  /// A day that was counted to, with what was left out on the way.
  package struct Counted: Hashable, Sendable {
    package var from: Day
    package var due: Day
    /// The days left out between them, in order.
    package var skipped: [Skipped] = []
    /// Whether holidays were met that no table holds: they may yet be proclaimed otherwise.
    package var isProvisional = false
  }

  /// A day that is no working day, and why.
  package struct Skipped: Hashable, Sendable {
    package var day: Day
    /// "Saturday", "Good Friday".
    package var why: String
  }

  /// Counts on from a day, or back where the length is negative.
  ///
  /// Nil where that lies outside the years a `Day` has.
  package func count(_ length: Int, _ unit: Item.ClockUnit, from: Day) -> Counted? {
    switch unit {
    case .days: from.adding(days: length).map { Counted(from: from, due: $0) }
    case .months: from.adding(months: length).map { Counted(from: from, due: $0) }
    case .workingDays: countWorking(length, from: from)
    }
  }

  private func countWorking(_ length: Int, from: Day) -> Counted? {
    var counted = Counted(from: from, due: from)
    var usual = Usual(year: nil, days: [:])
    var left = length.magnitude
    while left > 0 {
      guard let day = counted.due.adding(days: length < 0 ? -1 : 1) else { return nil }
      counted.due = day
      if years?.contains(day.year) != true { counted.isProvisional = true }
      if let why = why(day, &usual) {
        counted.skipped.append(Skipped(day: day, why: why))
      } else {
        left -= 1
      }
    }
    if length < 0 { counted.skipped.reverse() }
    return counted
  }

  /// Why a day is no working day; nothing where it is one.
  package func why(_ day: Day) -> String? {
    var usual = Usual(year: nil, days: [:])
    return why(day, &usual)
  }

  /// The usual holidays of the year last asked for.
  private struct Usual {
    var year: Int?
    var days: [Day: String]
  }

  private func why(_ day: Day, _ usual: inout Usual) -> String? {
    if day.weekday.isWeekend { return day.weekday.name }
    if let name = named[day] { return name }
    let year = day.year
    if years?.contains(year) == true { return nil }
    if usual.year != year {
      let days = UsualHolidays.days(of: year)
      usual = Usual(
        year: year,
        days: Dictionary(days.map { ($0.day, $0.name) }, uniquingKeysWith: { first, _ in first }))
    }
    return usual.days[day]
  }
}

extension Guidance {
  /// The calendar of this pack.
  package var calendar: WorkingCalendar { WorkingCalendar(holidays, added: daysOff) }
}
