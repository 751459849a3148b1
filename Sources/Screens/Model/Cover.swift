package import ReviewCore

/// What covers the screen while people are away from it.
package struct Cover: Hashable, Sendable {
  package enum Cause: Hashable, Sendable {
    /// Somebody asked for a break.
    case pause
    /// Nobody touched a key for some minutes: the meeting itself may well go on.
    case idle
  }

  package var cause: Cause
  /// When the break began, or when somebody last touched a key.
  package var since: ClockTime
  /// The digits typed so far, never shown.
  var typed = ""
  var wrongTries = 0
  private var began: Timestamp

  init(_ cause: Cause, since: ClockTime, at now: Now) {
    self.cause = cause
    self.since = since
    began = now.context.now
  }

  var isPause: Bool { cause == .pause }

  /// After how many wrong tries the passphrase is asked.
  static let tries = 3
  /// How many minutes the page stands before the screen locks.
  static let minutes = 30

  /// How long it stands still.
  func secondsLeft(at now: Timestamp) -> Int {
    Self.minutes * 60 - max(0, now.seconds - began.seconds)
  }

  /// Begins its time again, with all its tries.
  mutating func begin(at now: Now) {
    began = now.context.now
    typed = ""
    wrongTries = 0
  }
}
