import ReviewCore

/// The break: the screen covered, and what brings it back.
///
/// The number is chosen when the meeting is opened, else at the first break. It stands in no record:
/// the program remembers it, and the draft does. A break that somebody asks for is recorded with its
/// times and nothing else; a screen that was only left alone says nothing of the meeting.
extension Model {
  /// The field in which the number is chosen, on the page that opens a meeting: no field of the record.
  static let numberField = "meeting-number"

  /// Whether the page of the break comes when nobody touches a key.
  var canRest: Bool { meetingNumber != nil && sitting != nil && !hasSlept }

  /// `b`: the break begins, once there is a number to come back with.
  mutating func takeBreak() -> [Effect] {
    guard meetingNumber != nil else {
      overlay = .number(TextEditor(singleLine: true))
      return []
    }
    return beginBreak()
  }

  private mutating func beginBreak() -> [Effect] {
    overlay = nil
    cover = Cover(.pause, since: now.time, at: now)
    return keepDrafts(evenIfSame: saved == .typing) + pauseWords("panel.pause")
  }

  /// Nobody has touched a key for long enough: the page of the break, or the lock.
  mutating func rest() -> [Effect] {
    guard cover == nil, canRest else { return lock() }
    let since = lastTouchedTime
    cover = Cover(.idle, since: since, at: now)
    return keepDrafts()
  }

  /// The time of day when somebody last did something.
  private var lastTouchedTime: ClockTime {
    let idle = max(0, now.context.now.seconds - lastTouched.seconds) / 60
    return now.time.earlier(byMinutes: idle)
  }

  // MARK: On the covered screen

  mutating func takeCovered(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): pressCover(key)
    case .typed(let text): tryNumber(text)
    case .command(.lock): lock()
    case .command(.redraw): [.redraw]
    default: []
    }
  }

  mutating func pressCover(_ key: Key) -> [Effect] {
    switch key {
    case .control("l"): return [.redraw]
    case .backspace: _ = cover?.typed.popLast()
    case .character(let digit) where digit.isASCII && digit.isWholeNumber:
      cover?.typed.append(digit)
      if let typed = cover?.typed, typed.count == Self.digits { return tryNumber(typed) }
    default: break
    }
    return []
  }

  private mutating func tryNumber(_ typed: String) -> [Effect] {
    guard typed != meetingNumber else { return uncover() }
    cover?.typed = ""
    cover?.wrongTries += 1
    guard let cover, cover.wrongTries >= Cover.tries else { return [] }
    if needsLock { return lock() }
    // There is no passphrase to ask for: nothing of a practice is kept.
    notice = Wording.practiceNumber
    return uncover()
  }

  private mutating func uncover() -> [Effect] {
    let wasPause = cover?.isPause ?? false
    cover = nil
    lastTouched = now.context.now
    return wasPause ? goOnWords() : []
  }

  // MARK: What is recorded of it

  /// That the meeting goes on, where it was paused.
  mutating func goOnWords() -> [Effect] {
    guard case .meeting(let id) = sitting, record.meetings[id]?.openPause != nil else { return [] }
    return pauseWords("panel.go-on")
  }

  /// The time, and nothing of why.
  private func pauseWords(_ form: String) -> [Effect] {
    guard case .meeting(let id) = sitting, let open, !isReadOnly else { return [] }
    let answers = Answers(["time": .text(now.time.written), "day": .text("today")])
    return [
      .note(
        caseID: open.id,
        Submission(form, id: id, answers, command: "\(now.context.fresh)-\(form)"))
    ]
  }

  /// Whether the computer slept while people sat together: the clock stood still, the time did not.
  ///
  /// A front end looks every quarter of a minute, so a longer gap was no waiting.
  func sleptSince(_ last: Now, until now: Now) -> Bool {
    guard needsLock, !isLocking, lockAfterMinutes != nil, cover != nil || canRest else {
      return false
    }
    return now.context.now.seconds - last.context.now.seconds > 90
  }
}

// MARK: - Choosing the number

extension Model {
  static let digits = 4

  private static func isNumber(_ text: String) -> Bool {
    text.count == digits && text.allSatisfy { $0.isASCII && $0.isWholeNumber }
  }

  mutating func pressNumber(_ key: Key, _ typed: TextEditor) -> [Effect] {
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter: return choose(number: typed.text)
    default:
      var editor = typed
      if editor.handle(key, width: 40, height: 1) { overlay = .number(editor) }
      return []
    }
  }

  /// Takes a number and begins the break; what is no number stays to be typed again.
  mutating func choose(number text: String) -> [Effect] {
    guard Self.isNumber(text) else {
      overlay = .number(TextEditor(singleLine: true))
      notice = Wording.fourDigits
      return []
    }
    meetingNumber = text
    return keepDrafts(evenIfSame: true) + beginBreak()
  }

  /// The question on the page that opens a meeting.
  func numberItems(_ place: FormPlace, _ answers: Answers) -> [PageItem] {
    guard place.form == "panel.open" else { return [] }
    var field = FieldSpec(
      id: Self.numberField, label: Wording.numberLabel, entry: .line,
      answer: answers.values[Self.numberField], isNeeded: false)
    field.hint = Wording.numberHint
    if self.place.refusal?.reasons.contains(where: { $0.field == Self.numberField }) == true {
      field.problem = Wording.fourDigits
    }
    return [.field(field)]
  }

  func problemWithNumber(in draft: Draft) -> Refusal? {
    let typed = draft.answers.text(Self.numberField)
    guard !typed.isEmpty, !Self.isNumber(typed) else { return nil }
    return Refusal(.notUnderstood, field: Self.numberField, typed)
  }

  /// Keeps the number typed on the page that opened the meeting.
  mutating func takeNumber() {
    guard let form = currentForm, form.form == "panel.open" else { return }
    let typed = answers(of: form).text(Self.numberField)
    if Self.isNumber(typed) { meetingNumber = typed }
  }
}

// MARK: - A meeting day

extension Model {
  /// On a meeting day the folder opens at that meeting: the list of cases is one more key away.
  ///
  /// Where several cases meet on one day, the list is where somebody chooses.
  mutating func leadToMeeting() -> [Effect] {
    guard let folder, !isLocking else { return [] }
    let today = now.context.today
    let cases = folder.cases.filter { $0.isMeetingOpen || $0.meetingDays.contains(today) }
    guard cases.count == 1 else { return [] }
    leadsTo = cases[0].id
    return [.openCase(cases[0].id)]
  }

  /// Once the case is open: its meeting, over the overview.
  mutating func leadIntoMeeting(unless goesBack: Bool) {
    guard let open, leadsTo == open.id else { return }
    leadsTo = nil
    guard !goesBack, let meeting = record.meeting(on: now.context.today) else { return }
    // A question of the opening itself stands above it.
    let overview = places.firstIndex { $0.page == .overview } ?? places.count - 1
    places.insert(Place(.meeting(meeting)), at: overview + 1)
    if places.count == overview + 2 { settleAtStart() }
  }
}
