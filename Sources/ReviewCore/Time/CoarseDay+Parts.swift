/// The days between which a loosely named part of a month or year sorts. Only an order is read
/// from these: what is shown is what was said.
extension CoarseDay {
  enum Third: Hashable {
    case early
    case mid
    case late
  }

  enum Season: Hashable {
    case spring
    case summer
    case autumn
    case winter
  }

  /// Four months of a year, ten days of a month (the last to its end); nil of a day.
  func third(_ third: Third) -> (from: Day, to: Day)? {
    switch (precision, third) {
    case (.day, _): nil
    case (.month, .early): days(after: 0, lasting: 10)
    case (.month, .mid): days(after: 10, lasting: 10)
    case (.month, .late): earliest.adding(days: 20).map { ($0, latest) }
    case (.year, .early): months(after: 0, lasting: 4)
    case (.year, .mid): months(after: 4, lasting: 4)
    case (.year, .late): months(after: 8, lasting: 4)
    }
  }

  /// Three whole months of a year, as the Met Office counts them; nil of a month or a day.
  ///
  /// "Winter 2014" is said of its start and of its end: it sorts from January 2014 to the end of
  /// February 2015 (or the end of the calendar's range), so that neither is ruled out.
  func season(_ season: Season?) -> (from: Day, to: Day)? {
    guard let season, precision == .year else { return nil }
    return switch season {
    case .spring: months(after: 2, lasting: 3)
    case .summer: months(after: 5, lasting: 3)
    case .autumn: months(after: 8, lasting: 3)
    case .winter: months(after: 0, lasting: 14) ?? (earliest, latest)
    }
  }

  private func days(after start: Int, lasting count: Int) -> (from: Day, to: Day)? {
    guard let from = earliest.adding(days: start), let to = from.adding(days: count - 1) else {
      return nil
    }
    return (from, to)
  }

  private func months(after start: Int, lasting count: Int) -> (from: Day, to: Day)? {
    guard let from = earliest.adding(months: start),
      let to = from.adding(months: count - 1).flatMap({
        Day(year: $0.year, month: $0.month, day: Day.count(inMonth: $0.month, of: $0.year))
      })
    else { return nil }
    return (from, to)
  }
}
