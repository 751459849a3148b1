import ReviewCore
import Testing

@Suite("Day")
struct DayTests {
  @Test("every day of three centuries agrees with Python's datetime")
  func agreesWithPython() throws {
    // Worked out with datetime.date: toordinal() - 719163, isoweekday(), year, month and day of
    // every day from 1900-01-01 to 2199-12-31, folded in order.
    var fold = 0
    for number in -25_567...84_005 {
      let day = try #require(Day(number: number))
      let figures = day.year * 10_000 + day.month * 100 + day.day
      fold = (fold * 31 + number + 7 * day.weekday.rawValue + figures) % 1_000_000_007
    }
    #expect(fold == 840_503_410)
    #expect(Day(number: -25_568) == nil)
    #expect(Day(number: 84_006) == nil)
  }

  @Test("every day reads back from its figures and its stored form")
  func roundTrips() throws {
    var day = try #require(Day(year: 1900, month: 1, day: 1))
    var count = 1
    while let next = day.adding(days: 1) {
      #expect(day < next)
      #expect(Day(year: next.year, month: next.month, day: next.day) == next)
      #expect(Day(iso: next.iso) == next)
      day = next
      count += 1
    }
    #expect(day.iso == "2199-12-31")
    #expect(count == 109_573)
  }

  @Test(
    "known weekdays",
    arguments: [
      ("1900-01-01", "Monday"), ("1945-05-08", "Tuesday"), ("1969-07-20", "Sunday"),
      ("1970-01-01", "Thursday"), ("2000-02-29", "Tuesday"), ("2016-03-24", "Thursday"),
      ("2100-03-01", "Monday"), ("2199-12-31", "Tuesday"),
    ])
  func weekdays(iso: String, name: String) {
    #expect(Day.on(iso).weekday.name == name)
  }

  @Test("a leap year divides by 4, but by 400 where it ends a century")
  func leapYears() {
    let centuries = [1900, 2000, 2100].map { Day(year: $0, month: 2, day: 29) != nil }
    #expect(centuries == [false, true, false])
    #expect(Day(year: 2016, month: 2, day: 29) != nil)
    #expect(Day(year: 2015, month: 2, day: 29) == nil)
  }

  @Test(
    "a stored date that is looser, or does not exist, is refused",
    arguments: [
      "", "2016-3-24", "2016-03-24 ", " 2016-03-24", "16-03-24", "2016/03/24", "20160324",
      "2016-13-01", "2016-00-01", "2016-01-00", "2016-04-31", "2015-02-29", "1899-12-31",
      "2200-01-01", "+016-03-24", "2016-03-2\u{664}", "2016-03-24\u{301}", "2016-03--1",
    ])
  func refused(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test(
    "months keep the day of the month, or end with the month",
    arguments: [
      ("2016-01-31", 1, "2016-02-29"), ("2015-01-31", 1, "2015-02-28"),
      ("2016-03-31", -1, "2016-02-29"), ("2016-02-29", 12, "2017-02-28"),
      ("2016-02-29", 48, "2020-02-29"), ("2016-03-24", 6, "2016-09-24"),
      ("2016-11-30", 3, "2017-02-28"), ("2016-01-15", -1, "2015-12-15"),
      ("2016-03-24", 0, "2016-03-24"), ("2016-08-31", 1, "2016-09-30"),
    ])
  func addingMonths(from: String, months: Int, to: String) {
    #expect(Day.on(from).adding(months: months)?.iso == to)
  }

  @Test("counting stops at the ends of the calendar, however far it is asked to go")
  func ends() {
    let today = Day.on("2016-03-24")
    for far in [Int.max, Int.min, 100_000, -100_000] {
      #expect(today.adding(days: far) == nil)
      #expect(today.adding(months: far) == nil)
    }
    #expect(Day.on("2199-12-31").adding(days: 1) == nil)
    #expect(Day.on("1900-01-31").adding(months: -1) == nil)
    #expect(Day(year: .max, month: .max, day: .min) == nil)
    #expect(Day.on("2016-02-28").days(until: Day.on("2016-03-01")) == 2)
    #expect(Day.on("2016-03-01").days(until: Day.on("2016-02-28")) == -2)
  }

  @Test("is shown day first, with the name of the month")
  func words() {
    let date = Day.on("2016-03-04")
    #expect(date.written == "4 March 2016")
    #expect(date.withWeekday == "Friday 4 March 2016")
    #expect(date.withShortWeekday == "Fri 4 March 2016")
    #expect(date.withoutYear == "4 March")
    #expect(date.iso == "2016-03-04")
  }
}
