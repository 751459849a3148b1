import Guidance
import ReviewCore
import TestSupport
import Testing

@Suite("Counting days: against a calendar of its own")
struct WorkingCalendarTests {
  /// A calendar made another way: dates as text counted up from Thursday 1 January 2015, holidays
  /// from a published table, working days found by looking along the list.
  private struct Independent {
    var dates: [String] = []
    /// Why a day is left out; empty for a working day.
    var why: [String] = []

    init() throws {
      let table = try RepositoryFile.text("Tests/Fixtures/calendar/bank-holidays.csv") ?? ""
      let holidays = Set(table.split(separator: "\n").dropFirst().map { String($0.prefix(10)) })
      #expect(holidays.count == 131)
      let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for year in 2015...2030 {
        for (month, length) in lengths.enumerated() {
          let leap = month == 1 && [2016, 2020, 2024, 2028].contains(year)
          for day in 1...(length + (leap ? 1 : 0)) {
            let date = "\(year)-\(Self.two(month + 1))-\(Self.two(day))"
            let weekday = (dates.count + 3) % 7
            why.append(
              weekday == 5
                ? "Saturday" : weekday == 6 ? "Sunday" : holidays.contains(date) ? "holiday" : "")
            dates.append(date)
          }
        }
      }
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    func place(of working: Int, after start: Int) -> Int {
      var (place, left) = (start, working)
      while left > 0 {
        place += 1
        if why[place].isEmpty { left -= 1 }
      }
      return place
    }
  }

  @Test("a case counts by the program's days, under the guidance it keeps and under an overlay")
  func kept() throws {
    let shipped = try ShippedGuidance.load()
    let bare = try Guidance.load(content: shipped.content)
    let start = Day.on("2016-03-23")
    let expected = try #require(shipped.calendar.count(5, .workingDays, from: start))
    #expect(expected.due == .on("2016-04-01") && !expected.isProvisional)
    #expect(bare.calendar.count(5, .workingDays, from: start)?.isProvisional == true)
    #expect(bare.counting(by: shipped).calendar.count(5, .workingDays, from: start) == expected)
    let overlaid = try OverlaidGuidance.load()
    #expect(overlaid.calendar.count(5, .workingDays, from: start)?.isProvisional == false)
  }

  @Test(
    "so many working days from every day of 2015 to 2028, with every day left out",
    arguments: [0, 1, 5, 10, 20])
  func workingDays(length: Int) throws {
    let calendar = try ShippedGuidance.load().calendar
    let other = try Independent()
    var wrong: [String] = []
    for start in other.dates.indices where other.dates[start] < "2029" {
      let from = Day.on(other.dates[start])
      let due = other.place(of: length, after: start)
      let skipped = (start..<due).map { $0 + 1 }.filter { !other.why[$0].isEmpty }
      guard let counted = calendar.count(length, .workingDays, from: from),
        counted.due.iso == other.dates[due], counted.from == from, !counted.isProvisional,
        counted.skipped.map(\.day.iso) == skipped.map({ other.dates[$0] }),
        zip(counted.skipped, skipped).allSatisfy({ said, place in
          other.why[place] == "holiday"
            ? said.day.weekday.isWeekend == false : said.why == other.why[place]
        })
      else {
        wrong.append(other.dates[start])
        continue
      }
    }
    #expect(wrong == [])
    #expect(other.dates.count { $0 < "2029" } == 5114)
  }

  @Test("so many days from every day of 2015 to 2028", arguments: [1, 14, 365])
  func days(length: Int) throws {
    let calendar = try ShippedGuidance.load().calendar
    let other = try Independent()
    for start in other.dates.indices where other.dates[start] < "2029" {
      let counted = try #require(calendar.count(length, .days, from: .on(other.dates[start])))
      #expect(counted.due.iso == other.dates[start + length])
      #expect(counted.skipped.isEmpty && !counted.isProvisional)
    }
  }

  @Test("so many months keep the day of the month, or its last day", arguments: [1, 6, 12])
  func months(length: Int) throws {
    let calendar = try ShippedGuidance.load().calendar
    let other = try Independent()
    let all = Set(other.dates)
    for date in other.dates where date < "2029" {
      let parts = date.split(separator: "-").compactMap { Int($0) }
      let month = parts[1] - 1 + length
      let head = "\(parts[0] + month / 12)-\(Independent.two(month % 12 + 1))-"
      // Where there is no such day, the next before it that there is.
      let day = (1...parts[2]).last { all.contains(head + Independent.two($0)) } ?? 0
      let counted = try #require(calendar.count(length, .months, from: .on(date)))
      #expect(counted.due.iso == head + Independent.two(day))
    }
  }

  @Test("counting back ends where counting on begins")
  func back() throws {
    let calendar = try ShippedGuidance.load().calendar
    let counted = try #require(calendar.count(-3, .workingDays, from: .on("2016-03-30")))
    #expect(counted.due == .on("2016-03-23"))
    #expect(
      counted.skipped.map(\.why) == ["Good Friday", "Saturday", "Sunday", "Easter Monday"])
    #expect(calendar.count(3, .workingDays, from: counted.due)?.due == .on("2016-03-30"))
  }

  @Test("a due date no calendar has is none")
  func outside() throws {
    let calendar = try ShippedGuidance.load().calendar
    #expect(calendar.count(1, .workingDays, from: .on("2199-12-31")) == nil)
    #expect(calendar.count(600, .months, from: .on("2199-12-31")) == nil)
  }
}

@Suite("Bank holidays")
struct HolidayTests {
  @Test("the usual days are the table's, but for those that were proclaimed otherwise")
  func rule() throws {
    let table = try ShippedGuidance.load().holidays
    let proclaimed = [
      "2020-05-04", "2020-05-08", "2022-05-30", "2022-06-02", "2022-06-03", "2022-09-19",
      "2023-05-08",
    ]
    let usual = WorkingCalendar(Holidays.none)
    let stated = WorkingCalendar(table)
    var day = Day.on("2015-01-01")
    var different: [String] = []
    while day < .on("2031-01-01"), let next = day.adding(days: 1) {
      if usual.why(day) != stated.why(day) { different.append(day.iso) }
      day = next
    }
    #expect(different == proclaimed)
  }

  @Test(
    "beyond the table a date follows the usual days, and is marked provisional",
    arguments: [
      ("2030-12-31", 1, "2031-01-02", true), ("2030-12-24", 3, "2030-12-31", false),
      ("2031-04-10", 1, "2031-04-15", true), ("2014-12-24", 1, "2014-12-29", true),
      ("2033-12-23", 2, "2033-12-29", true), ("2038-04-22", 1, "2038-04-27", true),
    ])
  func provisional(from: String, length: Int, due: String, isProvisional: Bool) throws {
    let calendar = try ShippedGuidance.load().calendar
    let counted = try #require(calendar.count(length, .workingDays, from: .on(from)))
    #expect(counted.due.iso == due)
    #expect(counted.isProvisional == isProvisional)
  }

  @Test("a board can add a day of its own, in the table's years and beyond them")
  func added() throws {
    var files = try ShippedGuidance.files()
    let place = try #require(files.firstIndex { $0.path == "holidays.json" })
    let text = String(decoding: files[place].bytes, as: UTF8.self)
    let day = #"{"date": "2016-03-24", "name": "Board's own day"}, "#
    let far = #"{"date": "2035-06-15", "name": "Board's own day"}, "#
    files[place].bytes = Array(
      text.replacing(#""days": ["#, with: #""days": [\#(day)\#(far)"#).utf8)
    let calendar = try Guidance.load(files: files).calendar
    let counted = try #require(calendar.count(1, .workingDays, from: .on("2016-03-23")))
    #expect(counted.due == .on("2016-03-29"))
    #expect(counted.skipped.first?.why == "Board's own day")
    #expect(calendar.why(.on("2035-06-15")) == "Board's own day")
    #expect(calendar.why(.on("2035-12-25")) == "Christmas Day")
  }
}
