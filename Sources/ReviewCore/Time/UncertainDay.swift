/// When something happened, as it was given: nothing is made more exact than it was told.
///
/// | given | `written` | `stored` |
/// |---|---|---|
/// | a day | 3 May 2014 | `2014-05-03` |
/// | a month, a year | May 2014 | `2014-05` |
/// | about one of these | about May 2014 | `~2014-05` |
/// | some day between | between 3 and 9 May 2014 | `2014-05-03..2014-05-09` |
/// | all the time from, to | 3 to 9 May 2014 | `2014-05-03/2014-05-09` |
/// | in words | early 2015 | `2015-01-01..2015-04-30 early 2015` |
///
/// "Between 3 and 9 May" is one day that is not known; "3 to 9 May" is all of them. They stay apart.
package struct UncertainDay: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case on(CoarseDay)
    case about(CoarseDay)
    case between(CoarseDay, CoarseDay)
    case fromTo(CoarseDay, CoarseDay)
    /// Words that no rule can date, with the first and last day they may mean.
    case said(String, from: Day, to: Day)
  }

  /// What was given; the two dates of a pair are in order.
  package let kind: Kind

  private init(_ kind: Kind) { self.kind = kind }

  package static func on(_ date: CoarseDay) -> UncertainDay { UncertainDay(.on(date)) }
  package static func about(_ date: CoarseDay) -> UncertainDay { UncertainDay(.about(date)) }
  package static func exact(_ day: Day) -> UncertainDay { on(CoarseDay(day)) }

  /// Some day from `first` to `last`; nil where they are not in order.
  package static func between(_ first: CoarseDay, _ last: CoarseDay) -> UncertainDay? {
    inOrder(first, last) ? UncertainDay(.between(first, last)) : nil
  }

  /// All the time from `first` to `last`; nil where they are not in order.
  package static func fromTo(_ first: CoarseDay, _ last: CoarseDay) -> UncertainDay? {
    inOrder(first, last) ? UncertainDay(.fromTo(first, last)) : nil
  }

  /// Words as somebody said them, with the days between which they sort.
  ///
  /// Nil where the words are empty, longer than 200 characters, begin or end with white space or
  /// hold a control character, or the days are not in order.
  package static func said(_ words: String, from: Day, to: Day) -> UncertainDay? {
    guard from <= to, let first = words.first, let last = words.last, words.count <= 200,
      !first.isWhitespace, !last.isWhitespace, !words.unicodeScalars.contains(where: \.isControl)
    else { return nil }
    return UncertainDay(.said(words, from: from, to: to))
  }

  private static func inOrder(_ first: CoarseDay, _ last: CoarseDay) -> Bool {
    first != last && first.earliest <= last.earliest && first.latest <= last.latest
  }
}

// MARK: - What it says

extension UncertainDay {
  /// The day, where exactly one was given.
  package var exact: Day? {
    guard case .on(let date) = kind, date.precision == .day else { return nil }
    return date.earliest
  }

  /// The first day it may be.
  ///
  /// "About" adds no margin: any margin would be ours, not the teller's.
  package var earliest: Day {
    switch kind {
    case .on(let date), .about(let date): date.earliest
    case .between(let first, _), .fromTo(let first, _): first.earliest
    case .said(_, let from, _): from
    }
  }

  /// The last day it may be.
  package var latest: Day {
    switch kind {
    case .on(let date), .about(let date): date.latest
    case .between(_, let last), .fromTo(_, let last): last.latest
    case .said(_, _, let to): to
    }
  }

  /// As it was given, in a form that `DayReader` reads back: "about May 2014".
  package var written: String {
    switch kind {
    case .on(let date): date.written
    case .about(let date): TimeWords.about(date.written)
    case .between(let first, let last):
      TimeWords.between(Self.shortened(first, before: last), last.written)
    case .fromTo(let first, let last):
      TimeWords.fromTo(Self.shortened(first, before: last), last.written)
    case .said(let words, _, _): words
    }
  }

  /// The first date of a pair without the month and year it shares with the last.
  private static func shortened(_ first: CoarseDay, before last: CoarseDay) -> String {
    let (start, end) = (first.earliest, last.earliest)
    guard first.precision != .year, last.precision != .year, start.year == end.year else {
      return first.written
    }
    if first.precision == .month { return TimeWords.month(start.month) }
    let sharesMonth = last.precision == .day && start.month == end.month
    return sharesMonth ? "\(start.day)" : start.withoutYear
  }
}

/// In order of time: by the first day it may be, then the last, so that the more exact stands first.
extension UncertainDay: Comparable {
  package static func < (one: UncertainDay, other: UncertainDay) -> Bool {
    if one.earliest != other.earliest { return one.earliest < other.earliest }
    if one.latest != other.latest { return one.latest < other.latest }
    return one.stored < other.stored
  }
}
