/// Why what a person typed is not a time; its sentence stands in `TimeWords+Problems`.
package enum ClockProblem: Error, Hashable, Sendable {
  case empty
  case notUnderstood(String)
  /// An hour with neither minutes nor am or pm.
  case minutesMissing(hour: Int)
  case noHour(Int)
  case noMinute(Int)
  /// 24:00, which would be the next day's 00:00.
  case endOfDay
  /// Am or pm beside an hour of the 24-hour clock.
  case halfOfDayWithHour(Int)
}

extension ClockTime {
  /// Reads a time as people type it.
  ///
  /// Takes 9:32, 09:32, 9.32, 0932, 932, 9:32 pm, 9pm, 9 p.m., 0932 hrs, noon and midnight
  /// (00:00, the start of the day). 12 am is 00:00 and 12 pm is 12:00.
  package static func read(_ text: String) -> Result<ClockTime, ClockProblem> {
    Result { () throws(ClockProblem) -> ClockTime in try time(from: text) }
  }

  private static func time(from text: String) throws(ClockProblem) -> ClockTime {
    let tokens = TimeToken.tokens(of: text)
    if let tokens, tokens.isEmpty { throw .empty }
    guard let tokens, let first = tokens.first else { throw .notUnderstood(text) }

    if case .word(let word) = first, tokens.count == 1 {
      if TimeWords.noon.contains(word), let noon = ClockTime(hour: 12, minute: 0) { return noon }
      if TimeWords.midnight.contains(word), let midnight = ClockTime(hour: 0, minute: 0) {
        return midnight
      }
    }
    guard case .number(let digits) = first else { throw .notUnderstood(text) }

    var rest = tokens.dropFirst()
    let hour: Int
    var minute: Int?
    if case .mark(let mark) = rest.first, mark == ":" || mark == "." {
      rest = rest.dropFirst()
      guard digits.count <= 2, case .number(let minutes) = rest.first, minutes.count == 2 else {
        throw .notUnderstood(text)
      }
      rest = rest.dropFirst()
      hour = TimeToken.value(of: digits)
      minute = TimeToken.value(of: minutes)
    } else {
      guard digits.count <= 4 else { throw .notUnderstood(text) }
      let value = TimeToken.value(of: digits)
      (hour, minute) = digits.count > 2 ? (value / 100, value % 100) : (value, nil)
    }

    return try time(hour: hour, minute: minute, suffix: suffix(of: rest, in: text))
  }

  private enum Suffix {
    case before
    case after
    case hours
  }

  /// What follows the figures: nothing, am, pm or "hrs", with or without full stops.
  private static func suffix(
    of rest: ArraySlice<TimeToken>, in text: String
  ) throws(ClockProblem) -> Suffix? {
    var letters = ""
    for token in rest {
      switch token {
      case .word(let word): letters += word
      case .mark("."): continue
      case .mark, .number: throw .notUnderstood(text)
      }
    }
    switch letters {
    case "": return nil
    case "am": return .before
    case "pm": return .after
    case let word where TimeWords.hours.contains(word): return .hours
    default: throw .notUnderstood(text)
    }
  }

  private static func time(
    hour: Int, minute: Int?, suffix: Suffix?
  ) throws(ClockProblem) -> ClockTime {
    if hour == 24, minute ?? 0 == 0, suffix == nil || suffix == .hours { throw .endOfDay }
    guard hour < 24 else { throw .noHour(hour) }
    if let minute, minute > 59 { throw .noMinute(minute) }

    var hour = hour
    switch suffix {
    case nil, .hours:
      guard minute != nil else { throw .minutesMissing(hour: hour) }
    case .before, .after:
      guard (1...12).contains(hour) else { throw .halfOfDayWithHour(hour) }
      hour = hour % 12 + (suffix == .after ? 12 : 0)
    }
    guard let time = ClockTime(hour: hour, minute: minute ?? 0) else { throw .noHour(hour) }
    return time
  }
}
