import ReviewCore
import Testing

@Suite("Times of day")
struct ClockTimeTests {
  @Test(
    "are read as people type them and shown with 24 hours",
    arguments: [
      ("9:32", "09:32"), ("09:32", "09:32"), ("0932", "09:32"), ("932", "09:32"),
      ("9.32", "09:32"), ("9:32 am", "09:32"), ("9:32 pm", "21:32"), ("9.32PM", "21:32"),
      ("932pm", "21:32"), ("9pm", "21:00"), ("9 p.m.", "21:00"), ("12 am", "00:00"),
      ("12:30am", "00:30"), ("12pm", "12:00"), ("12:59 pm", "12:59"), ("1 am", "01:00"),
      ("0:00", "00:00"), ("0000", "00:00"), ("23:59", "23:59"), ("2359 hrs", "23:59"),
      ("noon", "12:00"), ("Midday", "12:00"), ("midnight", "00:00"), (" 9 : 32 ", "09:32"),
    ])
  func read(text: String, shown: String) throws {
    let time = try ClockTime.read(text).get()
    #expect(time.written == shown)
    #expect(ClockTime(written: shown) == time)
  }

  @Test(
    "a time that cannot be is refused, and says why",
    arguments: [
      ("", "No time is written. Write, for example, 9:32, 0932 or 9:32 pm."),
      ("9", "The minutes are missing. Write 9:00, or 9 with am or pm."),
      ("0", "The minutes are missing. Write 0:00, or 12 with am or pm."),
      ("15", "The minutes are missing. Write 15:00, or 3 with am or pm."),
      ("25:00", "There is no hour 25. The hours of the day are 0 to 23."),
      ("2500", "There is no hour 25. The hours of the day are 0 to 23."),
      ("9:60", "There is no minute 60. The minutes of an hour are 00 to 59."),
      ("0999", "There is no minute 99. The minutes of an hour are 00 to 59."),
      ("24:00", "24:00 is not used. Midnight is 00:00 of the next day."),
      ("24:01", "There is no hour 24. The hours of the day are 0 to 23."),
      ("21:32 pm", "21 does not go with am or pm. Write the time without them."),
      ("0:30 am", "0 does not go with am or pm. Write the time without them."),
      (
        "half past nine",
        "“half past nine” is not understood as a time. "
          + "Write, for example, 9:32, 0932 or 9:32 pm."
      ),
    ])
  func refused(text: String, sentence: String) {
    #expect(ClockTime.read(text).problem?.description == sentence)
  }

  @Test(
    "what is no time is refused",
    arguments: [
      "9:5", "9:321", "9:32:10", "932:10", "09325", "9-32", "9:32 xm", "9:32 pm 4", "pm", ":32",
      "9:", "9:pm", "9 32", "-9:32", "\u{664}:32", "noon pm", "9,32",
    ])
  func notUnderstood(text: String) {
    #expect(ClockTime.read(text).problem == .notUnderstood(text))
  }

  @Test("the stored form of every minute reads back, and nothing looser is read")
  func stored() throws {
    for hour in 0...23 {
      for minute in 0...59 {
        let time = try #require(ClockTime(hour: hour, minute: minute))
        #expect(ClockTime(written: time.written) == time)
        #expect(ClockTime.read(time.written) == .success(time))
      }
    }
    for text in ["9:32", "09.32", "0932", "09:32 ", "24:00", "09:60", "-1:00", ""] {
      #expect(ClockTime(written: text) == nil)
    }
  }

  @Test("order by the clock")
  func order() throws {
    #expect(try ClockTime.read("9:59").get() < ClockTime.read("10:00").get())
  }
}
