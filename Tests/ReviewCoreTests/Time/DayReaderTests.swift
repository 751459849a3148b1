import ReviewCore
import Testing

/// Today is Thursday 24 March 2016 throughout.
@Suite("Reading a day as typed")
struct DayReaderTests {
  private let past = DayReader(today: Day.on("2016-03-24"))
  private let future = DayReader(today: Day.on("2016-03-24"), prefer: .future)

  @Test(
    "day first, in any of the usual forms",
    arguments: [
      "24/3/16", "24.3.2016", "24-3-2016", "24/03/2016", "24 3 16", "24/3", "24 3", "24-3-16",
      " 24 / 3 / 16 ", "24.3.16.", "24 March", "24 march 2016", "24 mar 2016", "24 Mar. 2016",
      "24mar16", "24-Mar-2016", "24th March", "the 24th of March 2016", "24 March, 2016",
      "2016-03-24", "2016/3/24", "Thursday 24 March 2016", "Thu 24 March 2016", "Thurs, 24/3/16",
      "today", "TODAY", "thursday", "24\u{2010}3\u{2010}2016", "24\u{A0}March\u{A0}2016",
    ])
  func forms(text: String) {
    #expect(past.read(text) == .success(.on("2016-03-24")))
  }

  @Test(
    "what is left out is filled in on the preferred side, today included",
    arguments: [
      ("yesterday", "2016-03-23", "2016-03-23"), ("tomorrow", "2016-03-25", "2016-03-25"),
      ("friday", "2016-03-18", "2016-03-25"), ("wed", "2016-03-23", "2016-03-30"),
      ("thu", "2016-03-24", "2016-03-24"), ("25 April", "2015-04-25", "2016-04-25"),
      ("21/2", "2016-02-21", "2017-02-21"), ("24 march", "2016-03-24", "2016-03-24"),
      ("29 February", "2016-02-29", "2016-02-29"), ("31 December", "2015-12-31", "2016-12-31"),
      ("1/4/16", "2016-04-01", "2016-04-01"),
    ])
  func preference(text: String, inThePast: String, inTheFuture: String) {
    #expect(past.read(text) == .success(.on(inThePast)))
    #expect(future.read(text) == .success(.on(inTheFuture)))
  }

  @Test(
    "without a year a day less than a month away is meant, whichever side it lies on",
    arguments: [
      ("25 March", "2016-03-25"), ("23/3", "2016-03-23"), ("24 April", "2016-04-24"),
      ("22 February", "2016-02-22"),
    ])
  func near(text: String, meant: String) {
    #expect(past.read(text) == .success(.on(meant)))
    #expect(future.read(text) == .success(.on(meant)))
  }

  @Test("and so across the turn of a year")
  func nearNewYear() throws {
    let december = DayReader(today: Day.on("2016-12-20"))
    #expect(december.read("5 January") == .success(.on("2017-01-05")))
    #expect(try december.readUncertain("January").get().latest == .on("2016-01-31"))
    let january = DayReader(today: Day.on("2017-01-05"), prefer: .future)
    #expect(january.read("20 December") == .success(.on("2016-12-20")))
  }

  @Test("a year of two figures is from 79 years ago to 20 years ahead")
  func pivot() {
    let years = ["1/1/16", "1/1/36", "1/1/37", "1/1/99", "1/1/00", "1/1/45"].map {
      try? past.read($0).get().year
    }
    #expect(years == [2016, 2036, 1937, 1999, 2000, 1945])
  }

  @Test("the same leap day is found across a century that has none")
  func acrossCenturies() {
    #expect(
      DayReader(today: Day.on("2104-01-01")).read("29 Feb") == .success(.on("2096-02-29")))
    #expect(
      DayReader(today: Day.on("2096-04-01"), prefer: .future).read("29 Feb")
        == .success(.on("2104-02-29")))
  }

  @Test("what the program shows, it reads", arguments: ["2016-03-04", "1999-12-31", "2100-02-28"])
  func readsBack(iso: String) {
    let date = Day.on(iso)
    for text in [date.iso, date.written, date.withWeekday, date.withShortWeekday] {
      #expect(past.read(text) == .success(date))
    }
  }

  @Test(
    "a date that cannot be is refused, and says why",
    arguments: [
      (
        "3/24/16",
        "There is no month 24. Dates are written day first: 24/3/16"
      ),
      ("3.24", "There is no month 24. Dates are written day first: 24.3"),
      ("3-24-2016", "There is no month 24. Dates are written day first: 24-3-2016"),
      (
        "2/30/16",
        "There is no month 30. Dates are written day first, for example 24/3/16."
      ),
      ("1/0/16", "There is no month 0. Dates are written day first, for example 24/3/16."),
      ("24/13/16", "There is no month 13. Dates are written day first, for example 24/3/16."),
      ("2016-24-03", "There is no month 24. After the year come month and day: 2016-03-24"),
      ("March 24 2016", "Dates are written day first: 24 March 2016"),
      ("March 24th, 2016", "Dates are written day first: 24 March 2016"),
      (
        "March 24",
        "It is not clear whether 24 is the day or the year. "
          + "Write 24 March for the day, or March 2024 for the month."
      ),
      (
        "May 45",
        "It is not clear whether 45 is the day or the year. Write May 1945 for the month."
      ),
      ("30 February", "30 February does not exist. February has 28 days, or 29 in a leap year."),
      ("29 February 2015", "29 February 2015 does not exist. February 2015 has 28 days."),
      ("31/4/16", "31 April 2016 does not exist. April has 30 days."),
      ("0/3/16", "0 March 2016 does not exist. March has 31 days."),
      ("32 March", "32 March does not exist. March has 31 days."),
      ("2016-02-30", "30 February 2016 does not exist. February 2016 has 29 days."),
      ("24", "The month is missing. Write, for example, 24 March or 24/3."),
      ("friday 24", "The month is missing. Write, for example, 24 March or 24/3."),
      ("Friday 24 March 2016", "24 March 2016 is a Thursday, not a Friday."),
      ("24/3/1850", "The date lies outside the years 1900 to 2199."),
      ("24 March 2250", "The date lies outside the years 1900 to 2199."),
      ("", "No date is written. Write it day first, for example 24/3/16 or 24 March 2016."),
      (" \t ", "No date is written. Write it day first, for example 24/3/16 or 24 March 2016."),
      (
        "about May 2014",
        "One day is needed here, and “about May 2014” is not one day. "
          + "Write it day first, for example 24/3/16 or 24 March 2016."
      ),
      (
        "next week",
        "“next week” is not understood as a date. "
          + "Write it day first, for example 24/3/16 or 24 March 2016."
      ),
    ])
  func refused(text: String, sentence: String) {
    #expect(past.read(text).problem?.description == sentence)
  }

  @Test(
    "what is no date is refused",
    arguments: [
      "24/3-16", "24//3/16", "/24/3/16", "240316", "24/3/016", "24/3/2", "24/3/20161", "24:3:16",
      "24 March 2016 14:10", "24 Ma 2016", "March March", "24 March April", "the", "24,3,16",
      "\u{664}/3/16", "24/3/16\u{301}", "march 2016 24 3", "24 monday", "-24/3/16", "2016 March 24",
      "last friday", "99999999999999999999", "friday to", "between", "~", "from 24/3/16",
      "\u{1b}[2J",
    ])
  func notUnderstood(text: String) {
    #expect(past.read(text).problem == .notUnderstood(text))
  }

  @Test("a refused text is repeated short, and cannot act on the terminal")
  func repeated() {
    let long = DayProblem.notUnderstood("\u{1b}[2J\u{202e}" + String(repeating: "x", count: 500))
    #expect(long.description.hasPrefix("“ [2J xxx"))
    #expect(long.description.count < 140)
  }

  @Test("at the ends of the calendar nothing is made up")
  func ends() {
    let first = DayReader(today: Day.on("1900-01-01"))
    #expect(first.read("yesterday").problem == .outsideYears)
    #expect(first.read("sunday").problem == .outsideYears)
    #expect(first.read("24 March").problem == .outsideYears)
    let last = DayReader(today: Day.on("2199-12-31"), prefer: .future)
    #expect(last.read("tomorrow").problem == .outsideYears)
    #expect(last.read("24 March").problem == .outsideYears)
  }
}
