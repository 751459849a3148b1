import ReviewCore

/// The words of the room: names hidden, the break.
extension Wording {
  // Names hidden
  static let namesHidden = "names hidden"
  /// For line 1 of a narrow window.
  static let namesHiddenShort = "hidden"
  static let namesHiddenNow = "Names are hidden. h: show them again."
  static let showNamesQuestion =
    "Show names again? Everyone who sees this screen will read them."
  static let keepHidden = "Keep names hidden"
  static let showNames = "Show names"
  static let hiddenWords = NameMask.Words(
    name: "(name hidden)", date: "(date hidden)", address: "(address hidden)", saysAgency: true)
  static let showNamesShort = "show names"
  static let hidden = "(hidden)"
  static let textHidden = "Hidden. Enter: show it, to change it."
  static let showTextQuestion = "Show what stands here, with the names in it, to change it?"
  static let keepTextHidden = "Keep it hidden"
  static let showText = "Show it while you are in it"
}

extension Wording {
  // The break
  static let meetingPaused = "The meeting is paused."
  static let eventPaused = "The event is paused."
  static let screenCovered = "The screen is covered."
  static func pausedAt(_ time: String) -> String { "Paused at \(time)." }
  static func leftAt(_ time: String) -> String { "Nobody has typed since \(time)." }
  static let numberAsked = "Enter the meeting number to go on:"
  static func wrongNumber(left: Int, needsLock: Bool) -> String {
    let tries = left == 1 ? "1 try is left" : "\(left) tries are left"
    return needsLock
      ? "That is not the number. \(tries), then the passphrase."
      : "That is not the number. \(tries)."
  }
  static let practiceNumber = "The break is over: a practice has no passphrase to ask for."
  static let nothingSits = "No meeting is open, and no event is today. l locks the screen."
  static let nothingSitsInPractice = "No meeting is open, and no event is today."
  static let numberTitle = "Choose a meeting number"
  static let numberHow = [
    "Four digits. They bring the screen back after a break, and stand in no record.",
    "Enter begins the break. Esc goes back.",
  ]
  static let numberLabel = "Meeting number"
  static let numberHint = "4 digits that end a break; in no record"
  static let fourDigits = "A meeting number has four digits, such as 4711."
}

extension Wording {
  // A wrong case
  static let moveEntry = "It belongs to another case"
  static let moveTodo = "Choose the case it belongs to. The next page asks why, and then moves it."
  static let moveShort = "Choose the case it belongs to."
  static let movedAway = "Everything it said"

  // The keyboard
  static let typedBy = "Typed by"
  static func keyboard(_ who: String, for whom: String) -> String {
    whom.isEmpty ? who : "\(who), for \(whom)"
  }

  // The room's window
  static let room = "In the room"
  static func roomStep(_ number: Int, _ label: String) -> String { "Step \(number): \(label)" }
  static let noMeetingNow = "No meeting is open now."
  static let noMeetingShort = "No meeting is open now."
  static let roomHow = "This window follows the meeting by itself. Names are hidden. q leaves."
  static let speaks = "Speaks"
  static func seat(_ number: Int) -> String { "Seat \(number)" }
  static let keyInformation = "Key information so far"
  static let viewsHeading = "Views"
  static func viewsWait(_ given: Int, of all: Int) -> String {
    "Shown once all are given: \(given) of \(all)."
  }
}
