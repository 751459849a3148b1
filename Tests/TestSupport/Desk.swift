package import Guidance
package import ReviewCore
package import Screens

/// A person at the keyboard: presses keys, looks at the screen, and has a disk that keeps what it is
/// told to keep.
///
/// Time stands still unless it is moved on.
package final class Desk {
  package private(set) var model: Model
  /// What the screens asked of the world, in order.
  package private(set) var asked: [Effect] = []
  /// The drafts on the disk, by the case; under no id those outside a case.
  package var kept: [String: KeptDrafts] = [:]
  /// What the disk says to every wish to write; nothing while it is well.
  package var trouble: String?
  /// Why nothing can be recorded in a case that is opened from now on.
  package var readOnly: String?
  /// The guidance that a case opened from now on goes by; that of the program, if none.
  package var choice: Model.CaseGuidance?

  package let guidance: Guidance
  let practice: [PracticeCase]
  var histories: [String: History] = [:]
  var folder: Model.Folder?
  private var clock: Timestamp
  private var given = 0
  /// The screen as it was last painted.
  package private(set) var frame: Frame

  /// Before any case folder is open.
  ///
  /// - Parameters:
  ///   - guidance: The shipped one, if none.
  ///   - cases: The practice cases under it; those that are shipped, if none.
  ///   - lastFolder: The folder that was open on this computer last.
  package init(
    size: Size = Size(80, 24), profile: Profile = Profile(), guidance: Guidance? = nil,
    cases: [PracticeCase]? = nil, lastFolder: String? = nil
  ) throws {
    self.guidance = try guidance ?? ShippedGuidance.load()
    practice = try cases ?? PracticeCase.all()
    clock = practice[0].start
    let now = Now(
      context: Context(now: clock, today: clock.utcDay, fresh: "t0000"), time: .midnight)
    model = Model(guidance: self.guidance, size: size, profile: profile, now: now, start: .firstRun)
    model.lastFolder = lastFolder
    frame = model.view().frame
  }

  /// In the list of the practice cases, or in one of them.
  package convenience init(
    practice number: Int?, size: Size = Size(80, 24), profile: Profile = Profile(),
    guidance: Guidance? = nil, cases: [PracticeCase]? = nil
  ) throws {
    try self.init(size: size, profile: profile, guidance: guidance, cases: cases)
    perform(.rehearse(nil))
    if let number {
      clock = practice[number - 1].start
      perform(.openCase("case-\(number)"))
    }
  }

  /// In a case of one's own that has just been opened, with nobody and nothing in it.
  package convenience init(
    ownCase reference: String, _ name: String, size: Size = Size(80, 24),
    profile: Profile = Profile()
  ) throws {
    try self.init(size: size, profile: profile)
    perform(.createFolder(path: "/memory/reviews", member: "A. Member", role: "Business manager"))
    perform(.newCase(Answers(["reference": .text(reference), "name": .text(name)])))
  }

  // MARK: At the keyboard

  /// Presses keys, written as in a script: `Down Enter 'text' C-d`.
  @discardableResult
  package func press(_ script: String) throws -> Desk {
    for key in try KeyScript.keys(script) { take(.key(key)) }
    return self
  }

  /// Pastes a text.
  package func paste(_ text: String) { take(.paste(text)) }

  /// Makes the window another size.
  package func resize(to size: Size) { take(.resized(size)) }

  /// Lets time pass, and the program take notice.
  package func wait(seconds: Int) {
    clock = clock.adding(seconds: seconds) ?? clock
    take(.tick)
  }

  /// Lets time pass unseen: the next key finds it gone.
  package func sleep(seconds: Int) { clock = clock.adding(seconds: seconds) ?? clock }

  /// Locks the screen after some minutes without a key.
  package func set(lockAfterMinutes minutes: Int) { model.lockAfterMinutes = minutes }

  /// Hides names, as the person did before.
  package func hideNames() { model.setNames(hidden: true) }

  /// Makes this the window of the room.
  package func becomeRoom() {
    model.becomeRoom()
    take(.resized(model.size))
  }

  /// Records something elsewhere: this window has not seen it yet.
  package func given(quietly submission: Submission) throws {
    guard let id = model.open?.id else { return }
    try histories[id, default: History()].record(submission, now().context, under: guidance)
  }

  /// Opens pages one after the other, each from a line of the page before.
  @discardableResult
  package func open(_ pages: Page...) throws -> Desk { try open(pages) }

  @discardableResult
  package func open(_ pages: [Page]) throws -> Desk {
    for page in pages {
      guard let line = model.linesToChoose().first(where: { $0.row?.action == .open(page) })
      else { throw NotOnTheScreen(what: "\(page)", screen: screen) }
      take(.focus(line.stop))
      take(.key(.enter))
    }
    return self
  }

  /// Goes to a field of the page by its id.
  @discardableResult
  package func at(_ field: String) throws -> Desk {
    guard let line = model.linesToChoose().first(where: { $0.field?.id == field })
    else { throw NotOnTheScreen(what: field, screen: screen) }
    take(.focus(line.stop))
    return self
  }

  /// Goes to the first line that does something.
  @discardableResult
  package func at(_ action: RowAction) throws -> Desk {
    guard let line = model.linesToChoose().first(where: { $0.row?.action == action })
    else { throw NotOnTheScreen(what: "\(action)", screen: screen) }
    take(.focus(line.stop))
    return self
  }

  /// Records something in the case that is open, as somebody did before.
  @discardableResult
  package func given(_ submissions: Submission...) throws -> Desk { try given(submissions) }

  @discardableResult
  package func given(_ submissions: [Submission]) throws -> Desk {
    guard let id = model.open?.id else { return self }
    for submission in submissions {
      try histories[id, default: History()].record(submission, now().context, under: guidance)
    }
    perform(.openCase(id))
    return self
  }

  // MARK: On the screen

  package var screen: String { frame.text }

  /// A line of the screen, from 1.
  package func line(_ number: Int) -> String {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
  }

  package var lastLine: String { line(frame.size.rows) }
  package var page: Page { model.place.page }

  /// The working name of the case that is open.
  package var caseName: String { model.record.caseFile.details.name }

  /// The entries recorded in the case that is open.
  package var entries: Int { model.open?.history.entries.count ?? 0 }

  /// What is kept on the disk of the case that is open.
  package var keptHere: KeptDrafts { kept[model.open?.id ?? ""] ?? KeptDrafts() }

  // MARK: The loop

  /// Update, paint, and what was asked for: as a front end does it.
  package func take(_ input: Input) {
    let effects = model.update(input, at: now())
    paint()
    for effect in effects { perform(effect) }
  }

  package func perform(_ effect: Effect) {
    asked.append(effect)
    for answer in carryOut(effect) { take(answer) }
  }

  private func paint() {
    let rendered = model.view()
    model.settle(rendered)
    frame = rendered.frame
  }

  func now() -> Now {
    given += 1
    let time = clock.wallClock(secondsAheadOfUTC: 0)?.time ?? .midnight
    return Now(
      context: Context(
        now: clock, today: clock.utcDay, fresh: "t" + String("000\(given)".suffix(4))),
      time: time)
  }

  package struct NotOnTheScreen: Error, CustomStringConvertible {
    package let what: String
    package let screen: String
    package var description: String { "No line here for \(what):\n\(screen)" }
  }
}
