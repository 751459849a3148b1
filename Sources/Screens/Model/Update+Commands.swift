import ReviewCore

extension Model {
  /// Does what a command asks, from a key or from the list of commands.
  mutating func run(_ command: MenuCommand) -> [Effect] {
    guard unavailable(command) == nil else {
      notice = unavailable(command)
      return []
    }
    switch command {
    case .open: return enter()
    case .back:
      // By name the page is meant, wherever on it somebody is.
      let isInline = pageForm == nil && inlineForm != nil && focusedField != nil
      return (isInline ? leaveInlineField() : []) + press(.escape)
    case .next: return press(.down)
    case .previous: return press(.up)
    case .choose: return press(.character(" "))
    case .record: return recordForm()
    case .agree: return agree()
    case .takeBack: return takeBack()
    case .notApplicable: return say(.notApplicable)
    case .nextOpen: return goToNextOpen()
    case .onlyOpen: return toggleOnlyOpen()
    case .arrived: return arrive()
    case .uninvited: return noteUninvited()
    case .minute: return openForm("case.note", preset: minutePreset)
    case .pause: return takeBreak()
    case .hideNames: return hideNames()
    case .keyboard: return openForm("case.at-keyboard")
    case .question:
      return focusedItem == nil ? openForm("questions.add", preset: questionPreset) : say(.question)
    case .guidance:
      let spec = spec()
      return visit(spec.guidancePage ?? spec.guidance.map(Page.guidanceItem) ?? .guidance)
    case .large: return showLarge()
    case .pick: return []
    case .people:
      // In a meeting the people are those of the meeting, with everyone one line further.
      return visit(meetingHere.map { .invited($0.meeting) } ?? .people)
    case .recordList: return visit(.record)
    case .papers: return visit(.notices)
    case .overview:
      let effects = leaveField() + leaveLine(asking: false)
      open?.asItStood = nil
      while places.count > 1, place.page != .overview { places.removeLast() }
      settleFocus()
      return effects
    case .top: return press(.home)
    case .stages: return press(.left)
    case .undo: return type(.control("_")) ?? []
    case .redo: return type(.control("y")) ?? []
    case .find:
      overlay = .find(TextEditor(singleLine: true))
      return []
    case .palette:
      overlay = .palette(TextEditor(singleLine: true), choice: 0)
      return []
    case .redraw: return [.redraw]
    case .help:
      overlay = .help(0)
      return []
    case .keepElsewhere: return openForm(FolderForms.keepElsewhere.name)
    case .takeUp: return openForm(FolderForms.takeUp.name)
    case .lock: return lock()
    case .quit: return leave()
    }
  }

  /// Where a minute is written, and in which meeting, where one is open.
  private var minutePreset: [String: String] {
    var preset = ["place": spec().place]
    preset["meeting"] = openMeeting
    return preset
  }

  /// The meeting in which a question is put, where one is open, and the entry it hangs on.
  private var questionPreset: [String: String] {
    var preset: [String: String] = [:]
    preset["meeting"] = openMeeting
    preset["about"] = focusedEntry
    return preset
  }

  private var openMeeting: String? {
    record.meetingsInOrder.last { $0.meeting.phase == .open }?.id
  }

  /// What a command still needs; nothing where it can be given now.
  func unavailable(_ command: MenuCommand) -> String? {
    switch command {
    case .minute, .question, .keyboard:
      open == nil ? Wording.needsCase : isReadOnly ? readOnlyWords : nil
    case .people, .recordList, .papers, .overview: open == nil ? Wording.needsCase : nil
    case .large: meetingHere == nil ? Wording.needsMeeting : nil
    case .record:
      currentForm == nil && lineForm == nil ? Wording.needsForm : isReadOnly ? readOnlyWords : nil
    case .undo: place.editor?.canUndo == true ? nil : Wording.nothingToUndo
    case .redo: place.editor?.canRedo == true ? nil : Wording.nothingToRedo
    case .nextOpen, .onlyOpen:
      spec().commands.contains(command) ? nil : Wording.needsChecklist
    case .agree, .notApplicable:
      spec().commands.contains(command)
        ? isReadOnly ? readOnlyWords : nil : Wording.needsChecklist
    case .takeBack, .arrived, .uninvited:
      spec().commands.contains(command) ? isReadOnly ? readOnlyWords : nil : Wording.needsEventDay
    case .keepElsewhere: typed.isEmpty ? Wording.nothingTyped : nil
    case .takeUp: folder == nil ? Wording.needsFolder : isReadOnly ? readOnlyWords : nil
    case .lock: lockNotNeeded
    case .pause:
      sitting != nil ? nil : profile.practice ? Wording.nothingSitsInPractice : Wording.nothingSits
    default: nil
    }
  }

  private var readOnlyWords: String { open?.readOnly ?? Wording.readOnlyThen }

  /// Opens a page that a key names, or comes back to it: pages do not pile up on each other.
  ///
  /// What asks something, and the case as it stood, are not passed: Esc leads back to them.
  private mutating func visit(_ page: Page) -> [Effect] {
    let effects = leaveField()
    let above = places.lastIndex { $0.page.holds }.map { $0 + 1 } ?? 0
    guard let there = places[above...].lastIndex(where: { $0.page == page }) else {
      go(page)
      return effects
    }
    places.removeSubrange((there + 1)...)
    settleFocus()
    return effects
  }

  mutating func openForm(_ form: String, preset: [String: String] = [:]) -> [Effect] {
    let effects = leaveField()
    go(.form(FormPlace(form, preset: preset)))
    return effects
  }
}
