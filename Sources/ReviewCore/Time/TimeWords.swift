/// The words for dates and times, in British usage: every name, phrase and typed word in one place.
package enum TimeWords {
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// From Monday.
  package static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The name of a month, 1 to 12; the bare number of any other.
  package static func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : "\(number)"
  }

  static func about(_ date: String) -> String { "about \(date)" }
  static func between(_ first: String, _ last: String) -> String { "between \(first) and \(last)" }
  static func fromTo(_ first: String, _ last: String) -> String { "\(first) to \(last)" }
}

// MARK: - What people type, in lower case

extension TimeWords {
  /// Days from today.
  static let relativeDays = ["today": 0, "yesterday": -1, "tomorrow": 1]

  static let aboutWords: Set = [
    "about", "around", "approximately", "approx", "roughly", "circa", "ca", "c",
  ]
  static let betweenWord = "between"
  static let betweenJoiners: Set = ["and", "to"]
  static let fromWord = "from"
  static let fromToJoiners: Set = ["to", "until", "till"]
  static let fillers: Set = ["the", "of"]
  static let ordinals: Set = ["st", "nd", "rd", "th"]

  /// Parts of a month or year, and the phrase that stands before it.
  static let parts: [String: (third: CoarseDay.Third, phrase: String)] = [
    "early": (.early, "early"),
    "beginning": (.early, "beginning of"),
    "start": (.early, "start of"),
    "mid": (.mid, "mid"),
    "middle": (.mid, "middle of"),
    "late": (.late, "late"),
    "end": (.late, "end of"),
  ]

  static let seasons: [String: CoarseDay.Season] = [
    "spring": .spring, "summer": .summer, "autumn": .autumn, "winter": .winter,
  ]

  static let noon: Set = ["noon", "midday"]
  static let midnight: Set = ["midnight"]
  static let hours: Set = ["hrs", "hours", "h"]

  /// The month, 1 to 12, that a lower-case word names in full or by three letters or more.
  static func month(named word: String) -> Int? {
    index(of: word, in: months).map { $0 + 1 }
  }

  static func weekday(named word: String) -> Weekday? {
    index(of: word, in: weekdays).map { Weekday.allCases[$0] }
  }

  /// Three letters tell every month, and every weekday, from the others.
  private static func index(of word: String, in names: [String]) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.lowercased().hasPrefix(word) }
  }
}
