import Glibc
import ReviewCore

/// The clock the program goes by: the computer's, or a practice's own.
struct Clock {
  /// Seconds between the computer's clock and this one.
  private var ahead = 0
  /// A clock that does not move by itself, for checks.
  private var fixed: Int?

  init() {}

  /// A practice clock that begins at a moment and goes on from there.
  init(from start: Timestamp, standing: Bool) {
    if standing { fixed = start.seconds } else { ahead = start.seconds - Self.system }
  }

  mutating func wait(seconds: Int) {
    if let now = fixed { fixed = now + seconds } else { ahead += seconds }
  }

  var isOwn: Bool { fixed != nil || ahead != 0 }

  var now: Timestamp {
    Timestamp(secondsSince1970: fixed ?? Self.system + ahead) ?? .epoch
  }

  /// The date and time on a wall clock here.
  var local: (day: Day, time: ClockTime) {
    now.wallClock(secondsAheadOfUTC: Self.secondsAheadOfUTC(at: now.seconds))
      ?? (.epoch, .midnight)
  }

  private static var system: Int { time(nil) }

  static func secondsAheadOfUTC(at seconds: Int) -> Int {
    var moment = time_t(seconds)
    var parts = tm()
    return localtime_r(&moment, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
  }

  /// The moment of a day and time on a wall clock here.
  static func moment(_ day: Day, _ time: ClockTime) -> Timestamp? {
    Timestamp(utcDay: day, time: time).flatMap { utc in
      utc.adding(seconds: -secondsAheadOfUTC(at: utc.seconds))
    }
  }

  /// Five random letters and digits for what a command adds.
  static func fresh() -> String {
    let random = UInt32.random(in: 0...UInt32.max)
    return String(unsafeUninitializedCapacity: 5) { room in
      for place in 0..<5 { room[place] = letters[Int(random >> (place * 5) & 31)] }
      return 5
    }
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
}
