/// One date as typed, before the year that was left out is settled.
enum TypedDate: Hashable {
  case day(Day)
  case parts(Parts)

  /// Figures as typed: a month is 1 to 12, a day or a year may not exist.
  struct Parts: Hashable {
    var weekday: Weekday?
    var day: Int?
    var month: Int?
    var year: Int?
  }
}

extension DayReader {
  /// One date from its pieces; nil where they are not arranged as a date at all.
  ///
  /// Throws where they are, and it can be said what is wrong with it.
  func typedDate(_ tokens: some Collection<TimeToken>) throws(DayProblem) -> TypedDate? {
    var tokens = Array(tokens)
    while case .mark(".") = tokens.last { tokens.removeLast() }
    if tokens.count == 1, case .word(let word) = tokens[0],
      let shift = TimeWords.relativeDays[word]
    {
      return .day(try day(shiftedBy: shift))
    }

    var weekday: Weekday?
    if case .word(let word) = tokens.first, let named = TimeWords.weekday(named: word) {
      tokens.removeFirst()
      if case .mark(let mark) = tokens.first, mark == "," || mark == "." { tokens.removeFirst() }
      guard !tokens.isEmpty else { return .day(try day(called: named)) }
      weekday = named
    }

    var found = try figures(tokens)
    if found == nil { found = try monthInWords(tokens) }
    guard var parts = found else { return nil }
    guard weekday == nil || parts.day != nil else { return nil }
    parts.weekday = weekday
    return .parts(parts)
  }

  /// 24/3/16, 24.3.2016, 24-3, 24 3 16, 2016-03-24, 3/2016, 2016-03, 2016 or a lone day.
  private func figures(_ tokens: [TimeToken]) throws(DayProblem) -> TypedDate.Parts? {
    var numbers: [String] = []
    var marks: [Character] = []
    for token in tokens {
      switch token {
      case .number(let digits): numbers.append(digits)
      case .mark(let mark) where marks.count < numbers.count: marks.append(mark)
      case .mark, .word: return nil
      }
    }
    guard marks.isEmpty || marks.count == numbers.count - 1, Set(marks).count <= 1,
      marks.allSatisfy({ "/.-".contains($0) })
    else { return nil }
    let separator = marks.first.map(String.init) ?? " "

    // "d" for the figures of a day, a month or a short year, "y" for those of a whole year.
    let shape = numbers.map { $0.count == 4 ? "y" : $0.count <= 2 ? "d" : "?" }.joined()
    switch shape {
    case "y": return TypedDate.Parts(year: TimeToken.value(of: numbers[0]))
    case "d": return TypedDate.Parts(day: TimeToken.value(of: numbers[0]))
    case "dy": return try monthAndYear(numbers[0], numbers[1])
    case "yd": return try monthAndYear(numbers[1], numbers[0])
    case "dd", "ddy": return try dayFirst(numbers, separator)
    case "ddd": return numbers[2].count == 2 ? try dayFirst(numbers, separator) : nil
    case "ydd": return try yearFirst(numbers, separator)
    default: return nil
    }
  }

  private func monthAndYear(
    _ monthDigits: String, _ yearDigits: String
  ) throws(DayProblem) -> TypedDate.Parts {
    let month = TimeToken.value(of: monthDigits)
    guard (1...12).contains(month) else { throw .noMonth(month) }
    return TypedDate.Parts(month: month, year: TimeToken.value(of: yearDigits))
  }

  private func dayFirst(
    _ numbers: [String], _ separator: String
  ) throws(DayProblem) -> TypedDate.Parts {
    let values = numbers.map(TimeToken.value(of:))
    let (day, month) = (values[0], values[1])
    let year = numbers.count > 2 ? year(of: numbers[2]) : nil
    if (1...12).contains(month) { return TypedDate.Parts(day: day, month: month, year: year) }
    guard Day(year: year ?? Self.leapYear, month: day, day: month) != nil else {
      throw .noMonth(month)
    }
    let swapped = [numbers[1], numbers[0]] + numbers.dropFirst(2)
    throw .monthFirst(noMonth: month, dayFirst: swapped.joined(separator: separator))
  }

  private func yearFirst(
    _ numbers: [String], _ separator: String
  ) throws(DayProblem) -> TypedDate.Parts {
    let values = numbers.map(TimeToken.value(of:))
    let (year, month, day) = (values[0], values[1], values[2])
    if (1...12).contains(month) { return TypedDate.Parts(day: day, month: month, year: year) }
    guard Day(year: year, month: day, day: month) != nil else { throw .noMonth(month) }
    let swapped = [numbers[0], numbers[2], numbers[1]]
    throw .dayBeforeMonth(noMonth: month, monthSecond: swapped.joined(separator: separator))
  }

  /// 24 March 2016, 24 mar 16, 24-Mar-2016, March 2016 or March.
  private func monthInWords(_ tokens: [TimeToken]) throws(DayProblem) -> TypedDate.Parts? {
    var before: [String] = []
    var after: [String] = []
    var month: Int?
    for token in tokens {
      switch token {
      case .mark(let mark) where "/.,-".contains(mark): continue
      case .mark: return nil
      case .word(let word):
        guard month == nil, let named = TimeWords.month(named: word) else { return nil }
        month = named
      case .number(let digits) where month == nil: before.append(digits)
      case .number(let digits): after.append(digits)
      }
    }
    guard let month, before.count <= 1, after.count <= 2 else { return nil }

    if let day = before.first {
      guard day.count <= 2, after.count <= 1, after.allSatisfy({ [2, 4].contains($0.count) })
      else { return nil }
      return TypedDate.Parts(
        day: TimeToken.value(of: day), month: month, year: after.first.map(year(of:)))
    }
    guard let next = after.first else { return TypedDate.Parts(month: month) }
    if after.count == 1, next.count == 4 {
      return TypedDate.Parts(month: month, year: TimeToken.value(of: next))
    }
    guard next.count <= 2 else { return nil }
    let number = TimeToken.value(of: next)
    guard after.count == 2 else {
      throw .dayOrYear(number: number, month: month, year: year(of: next))
    }
    throw .monthNameFirst(dayFirst: "\(number) \(TimeWords.month(month)) \(after[1])")
  }

  /// A year of two figures is the one from 79 years ago to 20 years ahead.
  private func year(of digits: String) -> Int {
    let value = TimeToken.value(of: digits)
    guard digits.count <= 2 else { return value }
    let first = today.year - 79
    return first + ((value - first) % 100 + 100) % 100
  }

  /// Stands for a year that was not typed where only the day of the month is in question.
  static let leapYear = 2000
}
