/// From what was typed to days that exist: the year left out, the nearest friday, the two of a pair.
extension DayReader {
  func day(shiftedBy days: Int) throws(DayProblem) -> Day {
    guard let day = today.adding(days: days) else { throw .outsideYears }
    return day
  }

  /// The nearest such weekday, today included, on the preferred side.
  func day(called weekday: Weekday) throws(DayProblem) -> Day {
    let back = (today.weekday.rawValue - weekday.rawValue + 7) % 7
    return try day(shiftedBy: prefer == .past ? -back : (7 - back) % 7)
  }

  func settled(_ typed: TypedDate) throws(DayProblem) -> CoarseDay {
    switch prefer {
    case .past: try settled(typed, notAfter: today)
    case .future: try settled(typed, notBefore: today)
    }
  }

  /// Both dates of a pair.
  ///
  /// What one leaves out stands in the other: "3 and 9 May 2014", "28 December to 3 January 2014"
  /// (which began in 2013).
  func settledPair(
    _ first: TypedDate, _ last: TypedDate
  ) throws(DayProblem) -> (first: CoarseDay, last: CoarseDay) {
    var (first, last) = (first, last)
    if case .parts(var start) = first, start.day != nil, start.month == nil {
      guard case .parts(let end) = last, end.day != nil, let month = end.month else {
        return (try settled(first), try settled(last))
      }
      (start.month, start.year) = (month, end.year)
      first = .parts(start)
    }

    switch (first.hasYear, last.hasYear, prefer) {
    case (true, true, _):
      return (try settled(first), try settled(last))
    case (true, false, _), (false, false, .past):
      let start = try settled(first)
      last = last.inYear(from: start.earliest)
      return (start, try settled(last))
    case (false, true, _), (false, false, .future):
      let end = try settled(last)
      first = first.inYear(upTo: end.latest)
      return (try settled(first), end)
    }
  }

  /// How near a day without a year has to be to be meant whichever side it lies on.
  ///
  /// "30 April" typed on 29 April is tomorrow and not eleven months ago, where only what happened can
  /// be recorded too: there it is refused, and not taken for another year without a word.
  private static let nearDays = 31

  private func settled(
    _ typed: TypedDate, notAfter limit: Day
  ) throws(DayProblem) -> CoarseDay {
    let near = limit.adding(days: Self.nearDays) ?? limit
    return try settled(typed, years: (-1...8).map { limit.year - $0 }) { date in
      date.earliest <= (date.precision == .day ? near : limit)
    }
  }

  private func settled(
    _ typed: TypedDate, notBefore limit: Day
  ) throws(DayProblem) -> CoarseDay {
    let near = limit.adding(days: -Self.nearDays) ?? limit
    return try settled(typed, years: (-1...8).map { limit.year + $0 }) { date in
      date.latest >= (date.precision == .day ? near : limit)
    }
  }

  /// - Parameter years: Where no year was typed, the years to try; those from now on are nine, which
  ///   hold a 29 February, even about 1900 and 2100.
  private func settled(
    _ typed: TypedDate, years: [Int], where fits: (CoarseDay) -> Bool
  ) throws(DayProblem) -> CoarseDay {
    switch typed {
    case .day(let day):
      return CoarseDay(day)
    case .parts(let parts):
      let date =
        if let year = parts.year { try parts.date(in: year) } else {
          try parts.date(inOneOf: years, where: fits)
        }
      if let weekday = parts.weekday, date.earliest.weekday != weekday {
        throw .weekdayDiffers(date.earliest, typed: weekday)
      }
      return date
    }
  }
}

extension TypedDate {
  fileprivate var hasYear: Bool {
    switch self {
    case .day: true
    case .parts(let parts): parts.year != nil
    }
  }

  /// With the year in which its month does not come before that of `start`.
  fileprivate func inYear(from start: Day) -> TypedDate {
    guard case .parts(var parts) = self, parts.year == nil, let month = parts.month else {
      return self
    }
    parts.year = month < start.month ? start.year + 1 : start.year
    return .parts(parts)
  }

  /// With the year in which its month does not come after that of `end`.
  fileprivate func inYear(upTo end: Day) -> TypedDate {
    guard case .parts(var parts) = self, parts.year == nil, let month = parts.month else {
      return self
    }
    parts.year = month > end.month ? end.year - 1 : end.year
    return .parts(parts)
  }
}

extension TypedDate.Parts {
  fileprivate func date(in year: Int) throws(DayProblem) -> CoarseDay {
    guard let month else {
      if let day { throw .monthMissing(day: day) }
      guard let date = CoarseDay(year: year) else { throw .outsideYears }
      return date
    }
    guard let whole = CoarseDay(year: year, month: month) else { throw .outsideYears }
    guard let day else { return whole }
    guard let date = Day(year: year, month: month, day: day) else {
      throw .doesNotExist(day: day, month: month, year: year)
    }
    return CoarseDay(date)
  }

  /// The first that exists and fits; a day that exists in no year is refused without naming one.
  fileprivate func date(
    inOneOf years: [Int], where fits: (CoarseDay) -> Bool
  ) throws(DayProblem) -> CoarseDay {
    if let day, let month, Day(year: DayReader.leapYear, month: month, day: day) == nil {
      throw .doesNotExist(day: day, month: month, year: nil)
    }
    if let day, month == nil { throw .monthMissing(day: day) }
    for year in years {
      if let date = try? date(in: year), fits(date) { return date }
    }
    throw .outsideYears
  }
}
