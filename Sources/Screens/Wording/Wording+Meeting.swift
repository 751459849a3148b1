import Guidance
import ReviewCore

/// The words of the meeting's own pages: the flowchart, the log, the round of views.
extension Wording {
  // The flowchart
  static let stepNow = "now"
  static let stepToCome = "to come"
  static let chartLegend =
    "✓ done  ▶ now  – passed over  · to come  * our wording, original missing"
  static func stepPhase(_ phase: StepPhase?) -> String {
    switch phase {
    case .before: "Before"
    case .meeting: "Meeting"
    case .after: "After"
    case nil: ""
    }
  }
  static func numbered(_ number: Int, _ label: String) -> String { "\(number) \(label)" }
  static func stepDoneAt(_ time: String) -> String { time.isEmpty ? "done" : "done \(time)" }
  static func orBranch(_ words: String) -> String { "or: \(words)" }
  static func meetingAt(_ number: Int, left: Int) -> String {
    let rest =
      switch left {
      case 0: "the last of this meeting"
      case 1: "one more until this meeting ends"
      default: "\(left) more until this meeting ends"
      }
    return "Step \(number): \(rest). Steps 12 to 15 come later."
  }
  static func meetingAtShort(_ number: Int, _ last: Item?) -> String {
    "Step \(number); this ends with \(last?.number ?? number)."
  }
  static func pausedSince(_ time: ClockTime?) -> String {
    time.map { "The meeting stands paused since \($0.written)." } ?? "The meeting stands paused."
  }
  static let allSteps = "All steps"
  static let viewsShort = "1-4 answer. ← another. Enter: reasons."
  static let shareShort = "Press a number, then type."
  static func numberSoFar(_ typed: String) -> String {
    "Number \(typed): another digit, or Enter."
  }
  static func timeUnlessTyped(_ time: ClockTime) -> String {
    "Left empty: \(time.written), the time it is now"
  }
  static func timeAhead(_ time: ClockTime, now: ClockTime) -> String {
    "\(time.written) is still to come: it is \(now.written) now"
  }
  static func dayUnlessTyped(_ day: Day) -> String { "Left empty: \(day.written), today" }
  static func meetingToday(_ time: ClockTime?) -> String {
    time.map { "The meeting is today at \($0.written)" } ?? "The meeting is today"
  }
  static let needsMeeting = "Only in a meeting."

  // A step, large
  static func largeTodo(_ label: String) -> String { "\(label). v or Esc goes back." }
  static let notLarge = "go back"
  static func openStep(_ number: Int, _ label: String) -> String { "Step \(number): \(label)" }
  static func stepBefore(_ number: Int, _ label: String) -> String { "Before: \(number) \(label)" }
  static func stepAfter(_ number: Int, _ label: String) -> String { "After: \(number) \(label)" }
  static let whoSpeaks = "Who speaks"
  static let toRecord = "To be recorded"
  static let missing = "Still missing"
  static let nothingMissing = "nothing"
  static func notHereYet(_ names: [String]) -> String {
    "Expected, not here yet: \(names.joined(separator: "; "))"
  }
  static func notAskedYet(_ names: [String]) -> String {
    "Not asked yet: \(names.joined(separator: "; "))"
  }
  static let criteria = "What counts"
  static let criteriaTodo = "The criteria, and the test of suspicion. Esc goes back."
  static let criteriaShort = "The criteria. Esc goes back."
  static func stepInGuidance(_ number: Int) -> String { "What the guidance says of step \(number)" }
  static func moreOnStep(_ number: Int) -> String {
    "Step \(number): a note, or passed over, or taken up again"
  }
  static let anAction = "An action: who does what, by when"
  static func actionOf(_ who: String, _ action: String) -> String {
    who.isEmpty ? "Action: \(action)" : "Action, \(who): \(action)"
  }
  static let fromOutside = "Word from outside the room, or a late entry of the log"
  static func goesOnTo(_ number: Int?) -> String { number.map { "goes on to step \($0)" } ?? "" }

  // Who is invited, who is here
  static let invited = "Before the meeting"
  static let invitedTodo = "Who is invited and as what, the papers, and what is still missing."
  static let invitedShort = "Who is invited, what is missing."
  static let whoIsHereTodo = "A number, then another, records who comes and goes. Esc goes back."
  static let everyone = "Everyone in this case"
  static let toldBySomebody = "told by somebody"
  static func inPart(_ told: String) -> String { "in part \(told)" }
  static let whoIsInvited = "Who is invited"
  static let inviteTodo = "Say who is invited, as what, and for whom they deputise."
  static let inviteShort = "Who is invited, and as what."
  static let invite = "Somebody else to invite"
  static func notSaid(_ label: String) -> String { "\(label): not said yet" }
  static let noMembersInvited = "No member is invited yet."
  static func nobodyFrom(_ agency: String) -> String { "Nobody is invited from: \(agency)" }
  static let allAreHere = "All who are expected are here"
  static func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
  static func attendanceTodo(_ name: String) -> String {
    "\(Width.fit(name, columns: 40)): a number records it and goes back."
  }
  static let answerIt = "left open: Enter answers it"
  static let hasCome = "Is here"
  static let cameBack = "Has come back"
  static let comesLater = "Is expected, not here yet"
  static let sendsApologies = "Sends apologies"
  static let hasLeft = "Has left"
  static func attendanceSaid(_ name: String, _ here: String) -> String {
    "Attendance recorded: \(name), \(here). Enter puts it right."
  }
  static let knowsWhatWasSaid = "Has read or heard what was said so far"
  static let hasCaughtUp = "Knows what was said before."
  static let deputyAndSeat = "Deputy, seat, part, time"
  static let readSaidSoFar = "What was said so far, to read"
  static func deputyFor(_ whom: String) -> String { "for \(whom)" }
  static let saidSoFarTodo = "All that was said, in order, to be read by whoever came later."

  // The log
  static func shareTodo(_ number: Int) -> String {
    "Step \(number): press the number of whoever speaks, then type. Ctrl-D records it."
  }
  static func questionTodo(_ number: Int) -> String {
    "Step \(number): press the number of whoever asks, then type. g: the criteria."
  }
  static func hereOf(_ here: Int, _ all: Int, not missing: [Int]) -> String {
    let rest = missing.map(String.init).joined(separator: ", ")
    return rest.isEmpty || here == 0
      ? "Here: \(here) of \(all)." : "Here: \(here) of \(all), not \(rest)."
  }
  static let logHeads = ["No.", "Time", "Who", "How known", "What was said"]
  static let betweenMeetings = "Before or between meetings"
  static let manySeats = "Type a number, then Enter; Tab to “Said by” for the list."
  static let pressSeat = "Press the number of whoever speaks; 0: not in the room"
  static let pressAsker = "Press the number of whoever asks"
  static func entries(_ count: Int, last: Int?) -> String {
    count == 1 ? "1 entry" : last == nil ? "\(count) entries" : "\(count) entries, the last below"
  }
  static func aboutEntry(_ entry: String) -> String { "on entry \(entry)" }
  static func asks(_ who: String, _ whom: String) -> String {
    whom.isEmpty ? who : "\(who) to \(whom)"
  }
  static func answeredOn(_ day: Day?, _ answer: String) -> String {
    day.map { "\($0.written): \(answer)" } ?? answer
  }
  static let notesOfNoSitting = "Notes in no minutes: no meeting sat"
  static let noteOfNoSitting = "The meeting does not sit today: a note beside its minutes."

  // Round the table
  static func viewsTodo(_ number: Int) -> String {
    "Step \(number): ask everybody in turn. Digits answer, Enter takes the reasons."
  }
  static func stillHere(_ day: Day) -> String {
    "Whoever was here as it stopped counts as here on \(day.written), until you say otherwise."
  }
  static func information(_ byAgency: [(agency: String, count: Int)]) -> String {
    let entries = byAgency.map(\.count).reduce(0, +)
    let agencies = byAgency.map { "\($0.agency) \($0.count)" }.joined(separator: ", ")
    return "Of information: \(entries), from \(byAgency.count) agencies: \(agencies)"
  }
  static let seat = "No."
  static let member = "Member"
  static let learnColumn = "Learn"
  static let reviewColumn = "Review"
  static let criteriaColumn = "Criteria"
  static let kindColumn = "Type"
  static let reasonsColumn = "Reasons"
  static let noView = "no view"
  static let typedOnly = "typed"
  static let noneYet = "none yet"
  static let noReasons = "no reasons"
  static let notHere = "not here"
  static func came(_ time: ClockTime) -> String { "came \(time.written)" }
  static func cameAndRead(_ time: ClockTime) -> String { "\(time.written), read" }
  static func noVote(_ interest: Panel.Interest) -> String {
    let time = interest.time.map { " \($0.written)" } ?? ""
    return interest.outcome == .leave
      ? "left: interest declared\(time)" : "no vote (interest declared\(time))"
  }
  static let advisesOnly = "advises; does not vote"
  static let allFourAnswered = "All four are answered. The left arrow goes back to one."
  static func nowReasons(_ name: String) -> String {
    "\(name): Enter for the reasons. The left arrow goes back to an answer."
  }
  static func spokeBefore(_ number: Int, _ time: String, _ seats: [Int]) -> String {
    let at = time.isEmpty ? "" : " (\(time))"
    let who = seats.map(String.init).joined(separator: ", ")
    return seats.count == 1
      ? "Entry \(number)\(at) came after number \(who) spoke. Ask again?"
      : "Entry \(number)\(at) came after numbers \(who) spoke. Ask again?"
  }
  static let theyKeepTheirViews = "Asked again: they keep their views"
  static let oneKeepsAndAdds = "Asked again: somebody keeps their view, and adds to it"
  static func tally(_ given: Int, of all: Int) -> String {
    "How the views divide: \(given) of \(all) given"
  }
  static func seatNumber(_ number: Int) -> String { "number \(number)" }
  static func secondAnswer(_ who: String) -> String {
    "\(capital(Width.fit(who, columns: 30))) gave another view before. Which is it?"
  }
  static let whichIsIt = "Another view before. Which is it?"
  static func beforeAndNow(_ before: String, _ now: String) -> String {
    "\(before.isEmpty ? "no answer" : before) before, \(now.isEmpty ? "no answer" : now) now"
  }
  static func meansForMinutes(_ change: Panel.ViewChange) -> String {
    switch change {
    case .changedTheirMind: "the minutes show both"
    case .writtenWrongly: "the minutes show this one"
    }
  }
  static let leaveItAsItWas = "Leave it as it was"
  static let leftAsItWas = "It stays as it was."
  static func lastHeard(_ number: Int) -> String {
    "The last thing the room heard is entry \(number)."
  }
  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  // Need, kind, recommendation
  static let needFirst = "Settle first whether a review is needed. Which kind is asked after it."
  static let stopHere = "Stop here: the need is settled. The kind is another question"
  static let nothingMoreToLearn =
    "With nothing more to learn, which kind is passed over; the recommendation says so."
  static let nowTheKind =
    "Now, and apart from it: which kind of review fits this case, and what must it look at?"
  static func weRecommend(_ kind: String) -> String {
    "The {consideration-panel} recommends: \(kind)."
  }
  static func recommendedBefore(_ day: Day?, _ kind: String) -> String {
    "Before, on \(day?.written ?? "another day"), this was recommended: \(kind)."
  }
  static func readBackAgreed(withDissent: Bool) -> String {
    withDissent
      ? "Agreed, as read back; each dissent by its author" : "Agreed, as read back"
  }
  static func readBack(_ agreed: String, _ time: ClockTime?) -> String {
    [agreed, time?.written ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
