import Guidance
import ReviewCore

extension Model {
  /// Takes in one input; what must be done in the world is handed back, to be done after the paint.
  package mutating func update(_ input: Input, at now: Now) -> [Effect] {
    update([input], at: now)
  }

  /// Takes in several inputs that come at once; the page is worked out after the last.
  package mutating func update(_ inputs: [Input], at now: Now) -> [Effect] {
    look(at: now)
    let effects = inputs.flatMap { input in
      // Somebody else may be at the keyboard: what they press is not for the page.
      let isLate = idleSecondsLeft.map { $0 <= 0 } ?? false
      if input.isOfThePerson || input.isTick, isLate { return rest() }
      if input.isOfThePerson { lastTouched = now.context.now }
      return take(input)
    }
    workOutPage()
    return effects
  }

  private mutating func take(_ input: Input) -> [Effect] {
    if isLocking, input.isOfThePerson { return [] }
    if isRoom, let effects = takeInRoom(input) { return effects }
    if cover != nil, input.isOfThePerson { return takeCovered(input) }
    switch input {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resized(let size):
      resize(to: size)
      return []
    case .tick: return keepDrafts()
    case .focus(let stop):
      let effects = focus(stop)
      place.lead = .max
      return effects
    case .typed(let text):
      if case .number = overlay { return choose(number: text) }
      guard let field = focusedField, field.isTyped, !isReadOnly else { return [] }
      answer(field.id, .text(text))
      place.editor = TextEditor(text, singleLine: field.entry == .line)
      return leaveField()
    case .chosen(let ids):
      guard let field = focusedField, !field.isTyped, !isReadOnly else { return [] }
      answer(field.id, field.takesSeveral ? .several(ids) : ids.first.map { .text($0) })
      return leaveField()
    case .command(let command):
      notice = nil
      return run(command)
    case .number(let number):
      let effects = leaveField()
      return effects + (spec().numbers[number].map { act($0) } ?? [])
    case .search(let words):
      let effects = leaveField()
      go(.guidanceSearch(words))
      return effects
    case .folderOpened(let folder):
      let isFirst = self.folder == nil
      self.folder = folder
      profile.practice = folder.isPractice
      if open == nil, place.page != .cases { places = [Place(.cases)] }
      forgetFolderForms()
      loose.merge(folder.drafts.drafts) { here, _ in here }
      saved = draftCount > 0 ? .draftKept : .recorded
      let care: [Effect] =
        folder.care.map { $0.forOthers == nil ? [.folder(.countForOthers)] : [] } ?? []
      if open == nil, let back = folder.drafts.back { return goBack(to: back) + care }
      settleFocus()
      return (isFirst && open == nil ? leadToMeeting() : []) + care
    case .forOthersCounted(let count):
      folder?.care?.forOthers = count
      return []
    case .caseOpened(let opened, let draft): return take(opened, draft)
    case .recorded(let history, let words): return recorded(history, words)
    case .noted(let history), .reloaded(let history):
      open?.history = history
      return []
    case .guidanceSettled(let guidance):
      settle(guidance)
      return []
    case .nothingToRecord:
      saved = .recorded
      notice = Wording.alreadyRecorded
      return leaveForm()
    case .refused(let refusal):
      refused(refusal)
      // What was typed last is a draft still, and nothing but what is typed next would keep it.
      return keepDrafts(evenIfSame: true)
    case .notRecorded(let reason), .draftNotKept(let reason):
      handedIn = nil
      saved = .failed(reason)
      isLocking = false
      return []
    case .folderCared(let care, let report):
      take(care, report: report)
      return []
    case .parcelRead(let parcel):
      take(parcel)
      return []
    case .locksAfter(let minutes):
      lockAfterMinutes = minutes
      notice = words(FolderForms.lockAfter.name).recorded
      return leaveForm()
    case .done(let sentence):
      handedIn = nil
      overlay = .sentence(sentence, isDone: true)
      return leaveForm()
    case .takenUp(let kept): return takeUp(kept)
    case .draftKept:
      if saved == .typing { saved = draftCount > 0 ? .draftKept : .recorded }
      return []
    case .failed(let sentence):
      if saved == .recording { saved = draftCount > 0 ? .typing : .recorded }
      overlay = .sentence(sentence, isDone: false)
      return []
    case .told(let sentence):
      overlay = .sentence(sentence, isDone: true)
      return []
    }
  }

  /// Another size may have another number of stops: the focus stays on what it was on.
  private mutating func resize(to size: Size) {
    guard size != self.size else { return }
    let before = stops()
    let focused = before.indices.contains(place.focus) ? before[place.focus] : nil
    self.size = size
    guard let focused else { return }
    let after = stops()
    place.focus =
      after.firstIndex { $0.isSame(as: focused) && $0.option == focused.option }
      ?? after.firstIndex { $0.isSame(as: focused) } ?? min(place.focus, max(0, after.count - 1))
  }

  // MARK: What the world answers

  private mutating func take(_ opened: OpenCase, _ kept: KeptDrafts?) -> [Effect] {
    var effects: [Effect] = []
    if open == nil, let form = currentForm, form.form == "case.open" {
      loose[form] = nil
      notice = words(form.form).recorded
      effects = [.keepDrafts(caseID: nil, KeptDrafts(loose))]
    }
    open = opened
    open?.drafts = kept?.drafts ?? [:]
    saved = opened.readOnly != nil ? .readOnly : draftCount > 0 ? .draftKept : .recorded
    places = places.filter { $0.page == .cases } + [Place(.overview)]
    if opened.guidance?.isOpen == true, opened.readOnly == nil {
      places.append(Place(.guidanceChoice))
    }
    meetingNumber = sitting == nil ? nil : kept?.meetingNumber
    leadIntoMeeting(unless: kept?.back != nil)
    if let back = kept?.back {
      effects += goBack(to: back)
    } else if let at = kept?.at, let draft = kept?.drafts[at], isBegun(draft, at) {
      overlay = .confirm(
        Confirmation(
          question: Wording.goOnWhere(words(at.form).title), stay: Wording.goOnLater,
          go: Wording.goOnThere, act: .goOn(at)), choice: 1)
    }
    return effects
  }

  private mutating func recorded(_ history: History, _ words: String) -> [Effect] {
    takeNumber()
    open?.history = history
    if sitting == nil { meetingNumber = nil }
    saved = .recorded
    notice = words
    return leaveForm()
  }

  // MARK: Drafts

  /// The form that has the page shown to itself.
  var pageForm: FormPlace? {
    switch place.page {
    case .form(let form), .departure(let form), .choose(let form, _), .secondAnswer(let form): form
    default: nil
    }
  }

  /// The form of the page shown, where it asks one: alone, or below its lines.
  package var currentForm: FormPlace? { pageForm ?? inlineForm }

  /// Keeps what was typed since it was last kept.
  mutating func keepDrafts(evenIfSame: Bool = false) -> [Effect] {
    guard saved == .typing || evenIfSame, open != nil || folder != nil else { return [] }
    let typed = drafts.filter { !$0.value.answers.isEmpty }
    return [
      .keepDrafts(
        caseID: open?.id, KeptDrafts(typed, at: currentForm, meetingNumber: meetingNumber))
    ]
  }

  /// Writes an answer of the form shown into its draft.
  mutating func answer(_ field: String, _ answer: Answers.Answer?) {
    guard let form = currentForm else { return }
    self.answer(field, answer, of: form)
  }

  mutating func answer(_ field: String, _ answer: Answers.Answer?, of form: FormPlace) {
    guard open?.readOnly == nil else { return }
    var draft = drafts[form] ?? startingDraft(form)
    if beginsSaying(field, form, draft.answers) {
      draft.answers.values["time"] = .text(now.time.written)
    }
    draft.answers.values[field] = answer
    drafts[form] = draft
    // A page of reasons stands on its refusal until it is left.
    if case .departure = place.page {} else { place.refusal = nil }
    saved = .typing
  }

  /// What a form begins with: nothing, or what is recorded already where it changes that.
  func startingDraft(_ form: FormPlace) -> Draft {
    Draft(
      answers: Prefill.answers(for: form, record),
      command: now.context.fresh + "-" + form.form)
  }

  /// The answers of a form as they stand: typed, or as it begins.
  func answers(of form: FormPlace) -> Answers {
    if open?.asItStood != nil { return startingDraft(form).answers }
    return drafts[form]?.answers ?? startingDraft(form).answers
  }

  // MARK: Recording

  /// Hands the form in.
  ///
  /// Nothing is recorded until the entry is on disk.
  ///
  /// - Parameter goesOn: The next form of its kind is opened afterwards.
  mutating func recordForm(goesOn: Bool = false) -> [Effect] {
    if case .form = place.page { place.goesOn = goesOn }
    guard let form = currentForm ?? lineForm else { return [] }
    guard !isReadOnly else {
      notice = open?.readOnly ?? Wording.readOnlyThen
      return []
    }
    commitEditor()
    return handIn(form, then: place.then)
  }

  mutating func handIn(_ form: FormPlace, then: Saying.Then = .stay) -> [Effect] {
    let draft = drafts[form] ?? startingDraft(form)
    if form.form == FolderForms.keepElsewhere.name {
      return keepElsewhere(at: draft.answers.text("path"))
    }
    if let problem = problemWithNumber(in: draft) {
      refused(problem)
      return []
    }
    if let effect = FolderForms.effect(of: form, draft.answers) {
      saved = .recording
      return [effect]
    }
    if let effects = writePaper(form, draft) { return effects }
    guard let open else { return [] }
    saved = .recording
    handedIn = (form, then)
    let submission = submission(form, draft)
    return [moveEffect(form, submission) ?? .record(caseID: open.id, submission)]
  }

  func submission(_ form: FormPlace, _ draft: Draft) -> Submission {
    var answers = Answers()
    var because: [String: Submission.Because] = [:]
    for (key, value) in draft.answers.values {
      let parts = key.split(separator: ":", maxSplits: 2).map(String.init)
      if key == Self.numberField {
        continue
      } else if parts.count == 3, parts[0] == "because" {
        var said = because[parts[1]] ?? Submission.Because(reason: "")
        if parts[2] == "reason" { said.reason = value.text } else { said.advice = value.text }
        because[parts[1]] = said
      } else {
        answers.values[key] = value
      }
    }
    // Who was asked before the decision was asked before going on as well.
    if form.form == "decision.make" {
      let asked = askedFirst(draft.answers).joined(separator: ", ")
      for (requirement, said) in because where said.advice.isEmpty {
        because[requirement]?.advice = asked
      }
    }
    for (field, value) in form.preset { answers.values[field] = .text(value) }
    let day = dayNow(form, answers)
    let times = Self.timesNow.compactMap { field in
      timeNow(form, answers, field: field).map { (field, $0) }
    }
    for (field, time) in times { answers[field] = .text(time.written) }
    if let day { answers["day"] = .text(day.iso) }
    return Submission(
      form.form, id: form.about, answers, because: because, command: draft.command)
  }
}
