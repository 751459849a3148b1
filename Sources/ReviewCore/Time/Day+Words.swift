/// A day as it is stored and as it is shown.
extension Day: CustomStringConvertible {
  /// Reads `2016-03-24` and nothing looser: ten characters, ASCII digits, a day that exists.
  package init?(iso text: some StringProtocol) {
    var digits = StrictDigits(text)
    guard let year = digits.take(4), digits.take("-"), let month = digits.take(2),
      digits.take("-"), let day = digits.take(2), digits.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `2016-03-24`: the stored form.
  package var iso: String {
    "\(year)-\(StrictDigits.two(month))-\(StrictDigits.two(day))"
  }

  package var description: String { iso }

  /// "24 March 2016": the form of papers and the record.
  package var written: String { "\(withoutYear) \(year)" }

  /// "Thursday 24 March 2016": how a field answers what was typed.
  package var withWeekday: String { "\(weekday.name) \(written)" }

  /// "Thu 24 March 2016", for lists.
  package var withShortWeekday: String { "\(weekday.shortName) \(written)" }

  /// "24 March", only where the year stands beside it.
  package var withoutYear: String { "\(day) \(TimeWords.month(month))" }
}
