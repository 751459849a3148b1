/// Reads dates as a person types them: day first, never month first.
///
/// One day: 24/3/16, 24.3.2016, 24-3-2016, 24 3 16, 24/3, 24 March, 24th of March, 24 mar 2016,
/// Thursday 24 March 2016, 2016-03-24, today, yesterday, tomorrow, friday.
/// Less than one day, by `readUncertain`: May 2014, 5/2014, 2014, about May 2014, c. 2014,
/// between 3 and 9 May 2014, 3 to 9 May, early 2015, mid-May 2014, end of May 2014, summer 2014.
///
/// Case, extra spaces, commas and full stops do not matter. A year of two figures is the one from
/// 79 years before today's year to 20 years after it, whatever is preferred: 16 is 2016 and 45 is
/// 1945 while today is in 2016. The reader's answer always shows the whole year.
package struct DayReader: Hashable, Sendable {
  /// Which day is meant where the year, or all but the weekday, was left out; a day less than a
  /// month away is meant whichever side it lies on.
  package enum Preference: Hashable, Sendable, CaseIterable {
    /// The most recent one, today included: for a record of what happened.
    case past
    /// The next one, today included: for a date that is set or due.
    case future
  }

  package var today: Day
  package var prefer: Preference

  package init(today: Day, prefer: Preference = .past) {
    self.today = today
    self.prefer = prefer
  }

  /// Reads one day; what is understood but is not one day is `DayProblem.notOneDay`.
  package func read(_ text: String) -> Result<Day, DayProblem> {
    Result { () throws(DayProblem) -> Day in
      let date = try uncertainDay(text)
      guard let day = date.exact else { throw .notOneDay(date) }
      return day
    }
  }

  /// Reads a date as exactly or as loosely as it was given.
  ///
  /// Takes the stored form too: commands carry it, and words that no rule can date have no other.
  package func readUncertain(_ text: String) -> Result<UncertainDay, DayProblem> {
    Result { () throws(DayProblem) -> UncertainDay in try uncertainDay(text) }
  }
}
