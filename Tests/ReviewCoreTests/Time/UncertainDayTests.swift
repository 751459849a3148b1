import ReviewCore
import Testing

/// Today is Thursday 24 March 2016 throughout.
@Suite("Uncertain dates")
struct UncertainDayTests {
  private let past = DayReader(today: Day.on("2016-03-24"))
  private let future = DayReader(today: Day.on("2016-03-24"), prefer: .future)

  @Test(
    "are kept and shown as given, and sort by the days they may be",
    arguments: [
      Given("3/5/14", "3 May 2014", "2014-05-03", "2014-05-03", "2014-05-03"),
      Given("may 2014", "May 2014", "2014-05", "2014-05-01", "2014-05-31"),
      Given("5/2014", "May 2014", "2014-05", "2014-05-01", "2014-05-31"),
      Given("2014-05", "May 2014", "2014-05", "2014-05-01", "2014-05-31"),
      Given("2014", "2014", "2014", "2014-01-01", "2014-12-31"),
      Given("May", "May 2015", "2015-05", "2015-05-01", "2015-05-31"),
      Given("march", "March 2016", "2016-03", "2016-03-01", "2016-03-31"),
      Given("about May 2014", "about May 2014", "~2014-05", "2014-05-01", "2014-05-31"),
      Given("c. 2014", "about 2014", "~2014", "2014-01-01", "2014-12-31"),
      Given("c2014", "about 2014", "~2014", "2014-01-01", "2014-12-31"),
      Given("~ 3 May 2014", "about 3 May 2014", "~2014-05-03", "2014-05-03", "2014-05-03"),
      Given("approx. friday", "about 18 March 2016", "~2016-03-18", "2016-03-18", "2016-03-18"),
      Given(
        "between 3 and 9 May 2014", "between 3 and 9 May 2014", "2014-05-03..2014-05-09",
        "2014-05-03", "2014-05-09"),
      Given(
        "between 3/5/14 and 9.6.14", "between 3 May and 9 June 2014", "2014-05-03..2014-06-09",
        "2014-05-03", "2014-06-09"),
      Given(
        "between 28 december and 3 january 2014", "between 28 December 2013 and 3 January 2014",
        "2013-12-28..2014-01-03", "2013-12-28", "2014-01-03"),
      Given(
        "between May and July 2014", "between May and July 2014", "2014-05..2014-07",
        "2014-05-01", "2014-07-31"),
      Given(
        "between 1 May and May 2014", "between 1 May and May 2014", "2014-05-01..2014-05",
        "2014-05-01", "2014-05-31"),
      Given(
        "between 2013 and may 2014", "between 2013 and May 2014", "2013..2014-05", "2013-01-01",
        "2014-05-31"),
      Given(
        "between yesterday and today", "between 23 and 24 March 2016", "2016-03-23..2016-03-24",
        "2016-03-23", "2016-03-24"),
      Given("3 to 9 May", "3 to 9 May 2015", "2015-05-03/2015-05-09", "2015-05-03", "2015-05-09"),
      Given("3-9 May 14", "3 to 9 May 2014", "2014-05-03/2014-05-09", "2014-05-03", "2014-05-09"),
      Given("3–9 May 14", "3 to 9 May 2014", "2014-05-03/2014-05-09", "2014-05-03", "2014-05-09"),
      Given(
        "from 3-5-14 – 9-5-14", "3 to 9 May 2014", "2014-05-03/2014-05-09", "2014-05-03",
        "2014-05-09"),
      Given(
        "20 march to 3 april", "20 March to 3 April 2016", "2016-03-20/2016-04-03", "2016-03-20",
        "2016-04-03"),
      Given(
        "28 december 2013 until 3 january", "28 December 2013 to 3 January 2014",
        "2013-12-28/2014-01-03", "2013-12-28", "2014-01-03"),
      Given("2013-2014", "2013 to 2014", "2013/2014", "2013-01-01", "2014-12-31"),
      Given(
        "Sat 3 to Fri 9 May 2014", "3 to 9 May 2014", "2014-05-03/2014-05-09", "2014-05-03",
        "2014-05-09"),
      Given(
        "early 2015", "early 2015", "2015-01-01..2015-04-30 early 2015", "2015-01-01",
        "2015-04-30"),
      Given(
        "late feb 2016", "late February 2016", "2016-02-21..2016-02-29 late February 2016",
        "2016-02-21", "2016-02-29"),
      Given(
        "Mid-May 2014", "mid May 2014", "2014-05-11..2014-05-20 mid May 2014", "2014-05-11",
        "2014-05-20"),
      Given(
        "the end of May 2014", "end of May 2014", "2014-05-21..2014-05-31 end of May 2014",
        "2014-05-21", "2014-05-31"),
      Given(
        "summer of 2014", "summer 2014", "2014-06-01..2014-08-31 summer 2014", "2014-06-01",
        "2014-08-31"),
      Given(
        "winter 2014", "winter 2014", "2014-01-01..2015-02-28 winter 2014", "2014-01-01",
        "2015-02-28"),
      Given(
        "about late 2014", "about late 2014", "2014-09-01..2014-12-31 about late 2014",
        "2014-09-01", "2014-12-31"),
    ])
  func asGiven(_ given: Given) throws {
    let date = try past.readUncertain(given.typed).get()

    #expect(date.written == given.written)
    #expect(date.stored == given.stored)
    #expect(date.earliest.iso == given.earliest)
    #expect(date.latest.iso == given.latest)
    #expect(UncertainDay(stored: date.stored) == date)
    #expect(try past.readUncertain(date.stored).get() == date)
    #expect(try past.readUncertain(date.written).get() == date)
  }

  @Test("a pair without a year lies on the preferred side, and may run past today")
  func preference() throws {
    let pair = "20 to 28 March"
    #expect(try past.readUncertain(pair).get().stored == "2016-03-20/2016-03-28")
    #expect(try future.readUncertain(pair).get().stored == "2016-03-20/2016-03-28")
    #expect(try future.readUncertain("3 to 9 February").get().stored == "2017-02-03/2017-02-09")
    #expect(
      try future.readUncertain("28 December to 3 January").get().stored
        == "2016-12-28/2017-01-03")
    #expect(try future.readUncertain("March").get().stored == "2016-03")
  }

  @Test(
    "a pair that is wrong says what is wrong with it",
    arguments: [
      (
        "between 9 and 3 May 2014",
        "3 May 2014 is not after 9 May 2014. Write the earlier date first."
      ),
      ("3 May 2014 to 3/5/14", "3 May 2014 is not after 3 May 2014. Write the earlier date first."),
      ("between 30 and 31 April", "31 April 2015 does not exist. April has 30 days."),
      ("29 Feb to 3 March 2015", "29 February 2015 does not exist. February 2015 has 28 days."),
      ("3/24/14 to 3/26/14", "There is no month 24. Dates are written day first: 24/3/14"),
      ("3 May to 9", "The month is missing. Write, for example, 9 March or 9/3."),
      ("3 to May 2014", "The month is missing. Write, for example, 3 March or 3/3."),
      ("summer", "The year is missing. Write, for example, summer 2014."),
      ("Sun 3 to Fri 9 May 2014", "3 May 2014 is a Saturday, not a Sunday."),
    ])
  func refusedPairs(text: String, sentence: String) {
    #expect(past.readUncertain(text).problem?.description == sentence)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "3 and 9 May 2014", "between 3 May 2014", "about", "about between 3 and 9 May", "early",
      "early 3 May 2014", "summer May 2014", "2013-2014-2015", "before the birth",
      "3 to 9 to 12 May",
    ])
  func notUnderstood(text: String) {
    #expect(past.readUncertain(text).problem == .notUnderstood(text))
  }

  @Test(
    "a stored form that is looser, or out of order, is refused",
    arguments: [
      "", "~", "2014-5", "2014-13", "1899", "14", "~~2014", "2014..", "..2014", "2014..2014",
      "2014-05-09..2014-05-03", "2014/2013", "2014-05-03...2014-05-09", "~2014..2015", "2014 ",
      "2015-01-01..2015-04-30 ", "2015-01-01..2015-04-30  early", "2015..2016 early 2015",
      "2015-04-30..2015-01-01 early 2015", "2015-01-01..2015-04-30 a\u{1b}b", "2014-05-03/",
      "2014/2015/2016", "2014-05\n",
    ])
  func refusedStored(stored: String) {
    #expect(UncertainDay(stored: stored) == nil)
  }

  @Test("words of any kind read back exactly, even where they open with an accent")
  func words() throws {
    let words = ["Easter 2014, before the move", "\u{301}a..b/c~", "été 2014", "\"x\"  y"]
    for said in words {
      let date = try #require(
        UncertainDay.said(said, from: Day.on("2014-04-18"), to: Day.on("2014-04-21")))
      #expect(UncertainDay(stored: date.stored) == date)
      #expect(try past.readUncertain(date.stored).get() == date)
      #expect(date.written == said)
    }
    let from = Day.on("2014-04-18")
    for unfit in ["", " a", "a ", "a\nb", String(repeating: "a", count: 201)] {
      #expect(UncertainDay.said(unfit, from: from, to: from) == nil)
    }
  }

  @Test("sort by the first day they may be, the more exact first")
  func order() throws {
    let sorted = ["2013", "2014-05-01", "~2014-05-01", "2014-05", "2014-05-02/2014-05-04", "2015"]
    let dates = try sorted.map { try #require(UncertainDay(stored: $0)) }
    #expect(dates.reversed().sorted().map(\.stored) == sorted)
  }

  /// What is typed, and what becomes of it.
  struct Given: Sendable, CustomTestStringConvertible {
    var typed, written, stored, earliest, latest: String

    init(_ typed: String, _ written: String, _ stored: String, _ earliest: String, _ latest: String)
    {
      self.typed = typed
      self.written = written
      self.stored = stored
      self.earliest = earliest
      self.latest = latest
    }

    var testDescription: String { typed }
  }
}
