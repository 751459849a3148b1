import Guidance
import ReviewCore

/// A form that a page asks below its lines: recorded, the page stays and the form is empty again.
extension Model {
  /// The form below the lines of the page shown, where there is one.
  var inlineForm: FormPlace? {
    guard case .step(let meeting, let step) = place.page, !isReadOnly else { return nil }
    return Self.form(atStep: guidance.item(step)?.step, of: meeting)
  }

  static func form(atStep kind: StepKind?, of meeting: String) -> FormPlace? {
    switch kind {
    case .share: FormPlace("log.add", preset: ["meeting": meeting])
    case .question: FormPlace("panel.ask", about: meeting)
    default: nil
    }
  }

  /// The page a form is asked on: its own, or the step that asks it below its lines.
  func home(of form: FormPlace) -> Page {
    let meeting = form.about ?? form.preset["meeting"] ?? ""
    let step = guidance["flowchart"].first { Self.form(atStep: $0.step, of: meeting) == form }
    return step.map { .step(meeting, $0.id) } ?? .form(form)
  }

  /// Goes from a field back to the lines; what is typed stays, and who spoke of nothing is dropped.
  mutating func leaveInlineField() -> [Effect] {
    var effects = leaveField()
    if let form = inlineForm, let draft = drafts[form], !isBegun(draft, form) {
      drafts[form] = nil
      saved = draftCount > 0 ? .draftKept : .recorded
      effects = keepDrafts(evenIfSame: true)
    }
    place.focus = 0
    settleFocus()
    return effects
  }

  /// Whether something is typed that would be missed: below the lines of a step not who speaks alone.
  func isBegun(_ draft: Draft, _ form: FormPlace) -> Bool {
    guard case .step = home(of: form) else { return !draft.answers.isEmpty }
    return ["said", "question", "answer"].contains { draft.answers[$0] != nil }
  }

  /// Answers fields of the page's form, and goes on in one of them.
  mutating func answer(_ values: [String: String], goingTo field: String) -> [Effect] {
    guard let form = currentForm, !isReadOnly else { return [] }
    for (id, value) in values {
      answer(id, .text(value == Saying.now ? now.time.written : value), of: form)
    }
    let effects = keepDrafts()
    guard let stop = stops().firstIndex(where: { $0.field?.id == field }) else { return effects }
    return effects + focus(stop)
  }

  /// Records a form whose answers stand already.
  mutating func say(_ saying: Saying) -> [Effect] {
    guard !isReadOnly else {
      notice = open?.readOnly ?? Wording.readOnlyThen
      return []
    }
    var draft = drafts[saying.form] ?? startingDraft(saying.form)
    for (field, value) in saying.answers {
      draft.answers.values[field] =
        value == .text(Saying.now) ? .text(now.time.written) : value
    }
    drafts[saying.form] = draft
    return handIn(saying.form, then: saying.then)
  }

  /// The fields that are recorded with the time of recording where none is typed.
  static let timesNow = ["time", "read-back-at", "corrected-at", "kind-at"]

  /// The time that is recorded of a meeting or an event of today where none is typed: that of
  /// recording.
  func timeNow(_ form: FormPlace, _ answers: Answers, field: String = "time") -> ClockTime? {
    switch field {
    case "time": timeNow(form, answers)
    case "read-back-at":
      answers.text("read-back") == "yes" && answers[field] == nil && isOfLogToday(form)
        ? now.time : nil
    case "corrected-at": isCorrecting(form, answers) && isOfLogToday(form) ? now.time : nil
    case "kind-at": isAddingKind(form, answers) && sitsToday(form.about) ? now.time : nil
    default: nil
    }
  }

  /// Whether a member who gave a view says now which kind of review it should be.
  private func isAddingKind(_ form: FormPlace, _ answers: Answers) -> Bool {
    guard form.form == "panel.record-view", !answers.text("kind").isEmpty,
      let given = record.meetings[form.about ?? ""]?.view(of: form.preset["member"] ?? "")
    else { return false }
    return given.view.kind == nil
  }

  /// The time typed for what was said or done in a meeting today, where it is still to come.
  func timeAhead(_ form: FormPlace, _ answers: Answers, field: String) -> ClockTime? {
    let isOfMeeting =
      Self.timedInMeetings.contains(form.form)
      || ["panel.attend", "panel.attend-all", "log.add", "log.change"].contains(form.form)
    let meeting = form.about.flatMap { record.log[$0]?.current?.meeting } ?? form.about
    guard isOfMeeting, answers.text("day").isEmpty, sitsToday(meeting ?? form.preset["meeting"]),
      case .success(let time) = ClockTime.read(answers.text(field)), time > now.time
    else { return nil }
    return time
  }

  /// Whether a form is of an entry of the log of a meeting that sits today.
  private func isOfLogToday(_ form: FormPlace) -> Bool {
    guard form.form == "log.add" || form.form == "log.change" else { return false }
    return sitsToday(form.preset["meeting"] ?? record.log[form.about ?? ""]?.current?.meeting)
  }

  /// Whether a change of an entry of the log puts it in other words.
  private func isCorrecting(_ form: FormPlace, _ answers: Answers) -> Bool {
    guard form.form == "log.change", let entry = record.log[form.about ?? ""]?.current else {
      return false
    }
    return answers.text("said") != entry.said
  }

  private func timeNow(_ form: FormPlace, _ answers: Answers) -> ClockTime? {
    guard answers["time"] == nil, answers["day"] == nil else { return nil }
    if Self.timedInMeetings.contains(form.form) {
      return sitsToday(form.about) || dayNow(form, answers) != nil ? now.time : nil
    }
    if form.form == "case.note" { return sitsToday(form.preset["meeting"]) ? now.time : nil }
    let days: [Day?]
    guard Self.timedAtEvents.contains(form.form) else {
      return nil
    }
    // Who is still to come, or cannot, did nothing at a time.
    let here = EventDay.Here(rawValue: answers.text("here"))
    guard here != .expected, here != .cannotCome else { return nil }
    days = [record.practitionerEvents[form.preset["event"] ?? form.about ?? ""]?.current?.day]
    return days.contains(now.context.today) ? now.time : nil
  }

  /// The day that is recorded where none is typed, that of recording: of a meeting that goes on where
  /// it did not sit on that day before, and of a recommendation that is made as it sits.
  func dayNow(_ form: FormPlace, _ answers: Answers) -> Day? {
    guard answers["day"] == nil else { return nil }
    switch form.form {
    case "panel.resume": return sitsToday(form.about) ? nil : now.context.today
    case "panel.recommend": return sitsToday(form.about) ? now.context.today : nil
    default: return nil
    }
  }

  /// Whether this is the first that is said of an entry of the log, by whichever key: the entry has
  /// the time of that moment, as whoever speaks is written down while they do.
  func beginsSaying(_ field: String, _ form: FormPlace, _ answers: Answers) -> Bool {
    let first = ["person", "outside", "said"]
    return form.form == "log.add" && first.contains(field) && sitsToday(form.preset["meeting"])
      && (first + ["time"]).allSatisfy { answers[$0] == nil }
  }

  /// Whether a meeting is called for today, or last sat today.
  private func sitsToday(_ meeting: String?) -> Bool {
    guard let meeting = record.meetings[meeting ?? ""] else { return false }
    return [meeting.details.day, meeting.lastDay].contains(now.context.today)
  }

  private static let timedInMeetings: Set = [
    "panel.open", "panel.step", "panel.declare-interest", "panel.read-back", "panel.adjourn",
    "panel.resume", "panel.close", "panel.pause", "panel.go-on", "panel.record-view",
    "panel.ask-again", "panel.decide-need", "panel.choose-kind",
  ]
  private static let timedAtEvents: Set = [
    "event-day.mark", "uninvited.add", "event-risks.add", "event-remarks.add", "event-calls.add",
  ]

  // MARK: Numbers

  /// Takes a digit of a number: of a line, which is gone to at once, or of something to be done, which
  /// waits until the number can be no other.
  mutating func pickNumber(_ digit: Int) -> [Effect] {
    let typed = place.number + "\(digit)"
    place.number = ""
    let lines = numberedLines
    guard lines.isEmpty else {
      guard let number = [typed, "\(digit)"].first(where: { lines[$0] != nil }),
        let stop = lines[number]
      else { return [] }
      let effects = focus(stop)
      place.number = number
      return effects
    }
    let known = numbers()
    let longer = known.keys.contains { "\($0)".hasPrefix(typed) && "\($0)" != typed }
    guard longer else { return Int(typed).flatMap { known[$0] }.map { act($0) } ?? [] }
    place.number = typed
    notice = Wording.numberSoFar(typed)
    return []
  }

  /// Any key but a digit ends a number.
  ///
  /// Where the number waits, Enter says that this is all of it, and Esc drops it.
  ///
  /// - Returns: Nothing where the key has its own work to do.
  mutating func endNumber(before key: Key) -> [Effect]? {
    let typed = place.number
    if typed.isEmpty { return nil }
    if case .character(let character) = key, character.isASCII, character.isNumber { return nil }
    place.number = ""
    guard numberedLines.isEmpty else { return nil }
    if key == .enter { return Int(typed).flatMap { numbers()[$0] }.map { act($0) } ?? [] }
    return key == .escape ? [] : nil
  }

  /// The lines of the page that a number goes to.
  private var numberedLines: [String: Int] {
    Dictionary(
      stops().enumerated().compactMap { stop, line in
        line.row?.number.map { ("\($0)", stop) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What every number on this page does.
  private func numbers() -> [Int: RowAction] {
    var numbers = spec().numbers
    for stop in stops() {
      if let row = stop.row, let digit = row.digit { numbers[digit] = row.action }
    }
    return numbers
  }
}
