/// What a person is told when a typed date is refused.
extension DayProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty:
      return "No date is written. \(Self.example)"
    case .notUnderstood(let text):
      return "\(quoted(text)) is not understood as a date. \(Self.example)"
    case .doesNotExist(let day, let month, let year):
      let date = "\(day) \(TimeWords.month(month))\(year.map { " \($0)" } ?? "")"
      return "\(date) does not exist. \(Self.length(of: month, in: year))"
    case .noMonth(let month):
      return "There is no month \(month). Dates are written day first, for example 24/3/16."
    case .monthFirst(let month, let dayFirst):
      return "There is no month \(month). Dates are written day first: \(dayFirst)"
    case .dayBeforeMonth(let month, let monthSecond):
      return "There is no month \(month). After the year come month and day: \(monthSecond)"
    case .monthNameFirst(let dayFirst):
      return "Dates are written day first: \(dayFirst)"
    case .dayOrYear(let number, let month, let year):
      let name = TimeWords.month(month)
      let day = (1...31).contains(number) ? "\(number) \(name) for the day, or " : ""
      return "It is not clear whether \(number) is the day or the year. "
        + "Write \(day)\(name) \(year) for the month."
    case .monthMissing(let day):
      return "The month is missing. Write, for example, \(day) March or \(day)/3."
    case .yearMissing(let words):
      return "The year is missing. Write, for example, \(words) 2014."
    case .weekdayDiffers(let day, let typed):
      return "\(day.written) is a \(day.weekday.name), not a \(typed.name)."
    case .outsideYears:
      return "The date lies outside the years "
        + "\(Day.years.lowerBound) to \(Day.years.upperBound)."
    case .notInOrder(let first, let last):
      return "\(last.written) is not after \(first.written). Write the earlier date first."
    case .notOneDay(let date):
      return "One day is needed here, and \(quoted(date.written)) is not one day. \(Self.example)"
    }
  }

  private static let example = "Write it day first, for example 24/3/16 or 24 March 2016."

  private static func length(of month: Int, in year: Int?) -> String {
    guard month == 2 else {
      return "\(TimeWords.month(month)) has \(Day.count(inMonth: month, of: year ?? 1)) days."
    }
    guard let year else { return "February has 28 days, or 29 in a leap year." }
    return "February \(year) has \(Day.count(inMonth: 2, of: year)) days."
  }
}

/// What a person is told when a typed time is refused.
extension ClockProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty:
      return "No time is written. \(Self.example)"
    case .notUnderstood(let text):
      return "\(quoted(text)) is not understood as a time. \(Self.example)"
    case .minutesMissing(let hour):
      return "The minutes are missing. Write \(hour):00, or \((hour + 11) % 12 + 1) with am or pm."
    case .noHour(let hour):
      return "There is no hour \(hour). The hours of the day are 0 to 23."
    case .noMinute(let minute):
      return "There is no minute \(minute). The minutes of an hour are 00 to 59."
    case .endOfDay:
      return "24:00 is not used. Midnight is 00:00 of the next day."
    case .halfOfDayWithHour(let hour):
      return "\(hour) does not go with am or pm. Write the time without them."
    }
  }

  private static let example = "Write, for example, 9:32, 0932 or 9:32 pm."
}

/// The text in quotation marks, cut to one short line that is safe to print.
private func quoted(_ text: String) -> String {
  let line = String(text.map { $0.unicodeScalars.contains(where: \.isControl) ? " " : $0 })
  return line.count > 40 ? "“\(line.prefix(39))…”" : "“\(line)”"
}

extension Unicode.Scalar {
  /// Whether it may act on a terminal, or reverse the text around it, instead of showing.
  var isControl: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
