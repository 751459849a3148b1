import ReviewCore
import Testing

@Suite("Timestamps")
struct TimestampTests {
  /// Seconds worked out with Python's datetime.
  @Test(
    "read and write RFC 3339",
    arguments: [
      ("1900-01-01T00:00:00Z", -2_208_988_800), ("1969-12-31T23:59:59Z", -1),
      ("1970-01-01T00:00:00Z", 0), ("2000-02-29T12:00:00Z", 951_825_600),
      ("2016-02-29T23:59:59Z", 1_456_790_399), ("2016-03-24T14:10:00Z", 1_458_828_600),
      ("2100-02-28T23:59:59Z", 4_107_542_399), ("2100-03-01T00:00:00Z", 4_107_542_400),
      ("2199-12-31T23:59:59Z", 7_258_118_399),
    ])
  func roundTrip(text: String, seconds: Int) throws {
    let moment = try #require(Timestamp(rfc3339: text))
    #expect(moment.seconds == seconds)
    #expect(moment.rfc3339 == text)
    #expect(Timestamp(secondsSince1970: seconds) == moment)
  }

  @Test(
    "a looser form, or an instant that cannot be, is refused",
    arguments: [
      "", "2016-03-24", "2016-03-24t14:10:00Z", "2016-03-24T14:10:00z", "2016-03-24 14:10:00Z",
      "2016-03-24T14:10:00", "2016-03-24T14:10Z", "2016-03-24T14:10:00.5Z",
      "2016-03-24T14:10:00+00:00", "2016-03-24T24:00:00Z", "2016-03-24T14:60:00Z",
      "2016-12-31T23:59:60Z", "2015-02-29T14:10:00Z", "2100-02-29T14:10:00Z",
      "2016-03-24T14:10:00Z ", " 2016-03-24T14:10:00Z", "1899-12-31T23:59:59Z",
      "2200-01-01T00:00:00Z", "2016-03-24T-1:10:00Z", "2016-3-24T14:10:00Z",
      "2016-03-24T14:10:0\u{660}Z",
    ])
  func refused(text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test("adding seconds crosses midnight and 1970, and stops at the ends of the calendar")
  func adding() throws {
    let start = try #require(Timestamp(rfc3339: "1970-01-01T00:00:00Z"))
    #expect(start.adding(seconds: -1)?.rfc3339 == "1969-12-31T23:59:59Z")
    #expect(start.adding(seconds: 86_400)?.rfc3339 == "1970-01-02T00:00:00Z")
    #expect(start.adding(seconds: -86_400)?.rfc3339 == "1969-12-31T00:00:00Z")
    for far in [Int.max, Int.min] {
      #expect(start.adding(seconds: far) == nil)
      #expect(start.adding(seconds: -1)?.adding(seconds: far) == nil)
      #expect(Timestamp(secondsSince1970: far) == nil)
      #expect(start.wallClock(secondsAheadOfUTC: far) == nil)
    }
  }

  @Test("the clock on the wall may stand on another day")
  func wallClock() throws {
    let moment = try #require(Timestamp(rfc3339: "2016-06-30T23:30:10Z"))
    let summer = try #require(moment.wallClock(secondsAheadOfUTC: 3600))
    #expect(summer.day == Day.on("2016-07-01"))
    #expect(summer.time.written == "00:30")
    let west = try #require(moment.wallClock(secondsAheadOfUTC: -86_400))
    #expect(west.day == Day.on("2016-06-29"))
    #expect(west.time.written == "23:30")
    #expect(moment.utcDay == Day.on("2016-06-30"))
  }

  @Test("order by time, before and after 1970")
  func order() throws {
    let moments = [-86_401, -86_400, -1, 0, 1, 86_400].compactMap(Timestamp.init(secondsSince1970:))
    #expect(moments.count == 6)
    #expect(moments.reversed().sorted() == moments)
  }
}
