import ReviewCore

/// Locking the screen: what is typed is kept with the place, then the process is replaced.
extension Model {
  /// Why there is nothing to lock; nothing where there is.
  var lockNotNeeded: String? {
    guard let folder else { return Wording.needsFolder }
    return folder.isPractice ? Wording.practiceNeedsNoLock : nil
  }

  /// Whether what is open has a passphrase, so that leaving the keyboard locks it.
  package var needsLock: Bool { lockNotNeeded == nil }

  /// How long until the screen locks if nobody touches a key; below 0 where that is past, nothing
  /// where it does not lock.
  ///
  /// Where people sit together, the first thing that comes is the page of the break.
  package var idleSecondsLeft: Int? {
    // The room's window is never touched; with the meeting its time ends.
    if isRoom, record.isMeetingOpen { return nil }
    if hasSlept, needsLock, !isLocking { return 0 }
    if let cover { return needsLock && !isLocking ? cover.secondsLeft(at: now.context.now) : nil }
    guard let lockAfterMinutes, needsLock || canRest, !isLocking else { return nil }
    // A clock that was set back begins again.
    let idle = max(0, now.context.now.seconds - lastTouched.seconds)
    return lockAfterMinutes * 60 - idle
  }

  /// Takes the moment, to know how long nobody has touched a key.
  package mutating func look(at now: Now) {
    if now.context.today != self.now.context.today { forgetPage() }
    if sleptSince(self.now, until: now) { hasSlept = true }
    self.now = now
  }

  /// Keeps the drafts and the place, and asks for the process to be replaced.
  ///
  /// Where they cannot be kept the screen stays open and says so: no text is thrown away.
  mutating func lock() -> [Effect] {
    guard needsLock else { return [] }
    let back = whereNow
    commitEditor()
    isLocking = true
    hasSlept = false
    lastTouched = now.context.now
    guard !isReadOnly else { return [] }
    let moment = now
    cover?.begin(at: moment)
    var kept = KeptDrafts(
      drafts.filter { !$0.value.answers.isEmpty }, at: currentForm, meetingNumber: meetingNumber)
    kept.back = back
    kept.back?.wasPaused = cover?.isPause ?? false
    kept.back?.hidesNames = profile.namesHidden
    return [.keepDrafts(caseID: open?.id, kept)]
  }

  private var whereNow: KeptDrafts.Back {
    var pages: [KeptDrafts.Back.Stop] = []
    for place in places {
      guard place.page.kept != nil else { break }
      pages.append(KeptDrafts.Back.Stop(page: place.page, focus: place.focus))
    }
    let isWhole = pages.count == places.count
    return KeptDrafts.Back(
      pages: pages, field: isWhole ? focusedField?.id : nil, option: place.option,
      cursor: isWhole ? place.editor?.cursor : nil)
  }

  /// Comes back to where the screen was locked; what was kept of that is not needed any more.
  mutating func goBack(to back: KeptDrafts.Back) -> [Effect] {
    if back.hidesNames { setNames(hidden: true) }
    let isInCase = open != nil
    let kept = back.pages.filter { isInCase || $0.page.isOutsideCases }
    guard !kept.isEmpty else { return [] }
    places = kept.map { stop in
      var place = Place(stop.page)
      place.focus = stop.focus
      return place
    }
    forgetPage()
    settleFocus()
    if let field = back.field, let stop = stop(of: field, option: place.focus) {
      place.focus = stop
      place.option = back.option
      beginEditing()
      if let cursor = back.cursor { place.editor?.goTo(cursor) }
    }
    if isReadOnly { return [] }
    return (back.wasPaused ? goOnWords() : []) + keepDrafts(evenIfSame: true)
  }

  /// The stop of a field: the one it was at, where that still is the field's, else its first.
  private func stop(of field: String, option: Int) -> Int? {
    let stops = stops()
    if stops.indices.contains(option), stops[option].field?.id == field { return option }
    return stops.firstIndex { $0.field?.id == field }
  }
}

extension Page {
  fileprivate var isOutsideCases: Bool {
    switch self {
    case .cases, .folderCare, .member: true
    case .form(let form), .choose(let form, _):
      form.form == "case.open" || FolderForms.named(form.form) != nil
    default: false
    }
  }
}

extension Input {
  /// Whether somebody at the keyboard did it.
  var isOfThePerson: Bool {
    switch self {
    case .key, .paste, .focus, .typed, .chosen, .command, .number, .search: true
    default: false
    }
  }

  var isTick: Bool { if case .tick = self { true } else { false } }
}
