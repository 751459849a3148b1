package import Guidance
package import ReviewCore

/// What the moment of an input is, handed in with it: nothing here reads a clock.
package struct Now: Hashable, Sendable {
  package var context: Context
  /// The wall-clock time here.
  package var time: ClockTime

  package init(context: Context, time: ClockTime) {
    self.context = context
    self.time = time
  }
}

/// Everything a person sees follows from this value.
package struct Model: Sendable {
  /// The guidance the program has; a case may go by another.
  package var atHand: Guidance
  package var size: Size { didSet { shownPage = nil } }
  package var profile: Profile
  package var now: Now
  /// How many seconds the clocks here stand ahead of UTC at a moment.
  package var aheadOfUTC: @Sendable (Timestamp) -> Int = { _ in 0 }
  package var folder: Folder? { didSet { shownPage = nil } }
  package var open: OpenCase? { didSet { shownPage = nil } }
  /// What looking after the folder came to.
  package var careReport: [String] = [] { didSet { shownPage = nil } }
  /// A case that was sent, looked into and not taken in.
  package var parcel: Parcel? { didSet { shownPage = nil } }
  /// The folder that was open here last, where none is named.
  package var lastFolder: String?
  /// What is typed outside a case: a new case, a new folder.
  package var loose: [FormPlace: Draft] = [:] { didSet { shownPage = nil } }
  /// The pages gone through; the last is the one shown.
  package var places: [Place] {
    get { kept }
    set {
      let old = standing
      kept = newValue
      noteMove(from: old)
    }
  }
  private var kept: [Place]
  /// The page shown as it was last worked out; nothing once something it follows from has changed.
  private(set) var shownPage: ShownPage?
  /// Counts the moves of focus, scrolling and typing.
  private(set) var change = 0
  package var overlay: Overlay?
  package var saved = Saved.recorded
  /// The form that was handed in and not answered yet, and where its recording leads.
  var handedIn: (form: FormPlace, then: Saying.Then)?
  /// One short sentence after an act: "Recorded." Gone with the next key.
  package var notice: String?
  /// The key before was a number that answered and went on to the next field by itself.
  var hasGoneOn = false
  package var isLeaving = false
  /// The drafts are being kept; then nothing of the case is to stay in memory.
  package internal(set) var isLocking = false
  /// After how many minutes without a key the screen locks; nothing where it never does.
  package var lockAfterMinutes: Int?
  var keptMask: KeptMask?
  /// The computer slept while people sat together: whoever woke it has to unlock.
  var hasSlept = false
  /// What covers the screen while people are away from it.
  package internal(set) var cover: Cover? { didSet { shownPage = nil } }
  /// What brings the screen back after a break; in no record.
  package internal(set) var meetingNumber: String?
  /// This is the window of the room: read-only, with no key but those that leave and scroll.
  package internal(set) var isRoom = false
  /// The case that is opened at its meeting, where one is today, until it is open.
  package var leadsTo: String?
  /// When the person last did something.
  var lastTouched: Timestamp

  package init(
    guidance: Guidance, size: Size, profile: Profile, now: Now, start page: Page
  ) {
    atHand = guidance
    self.size = size
    self.profile = profile
    self.now = now
    lastTouched = now.context.now
    kept = [Place(page)]
  }

  /// The case folder that is open: what the list of cases shows.
  package struct Folder: Hashable, Sendable {
    package var path: String
    package var member: String
    package var isPractice: Bool
    /// A practice in a folder of its own that stays.
    package var isKept: Bool
    package var cases: [CaseLine]
    /// The members' names by their ids, and what stands for a signature of none of them.
    package var names: [String: String]
    /// The ids in `names` that are nobody: nothing of those words is hidden.
    package var namesNobody: Set<String> = []
    /// What is typed outside a case and kept in the folder.
    package var drafts: KeptDrafts
    /// Nothing for a practice.
    package var care: FolderCare?

    package init(
      path: String, member: String, isPractice: Bool, isKept: Bool = false, cases: [CaseLine],
      names: [String: String] = [:], drafts: KeptDrafts = KeptDrafts(), care: FolderCare? = nil
    ) {
      self.care = care
      self.drafts = drafts
      self.names = names
      self.path = path
      self.member = member
      self.isPractice = isPractice
      self.isKept = isKept
      self.cases = cases
    }
  }

  package struct CaseLine: Hashable, Sendable {
    package var id: String
    package var reference: String
    package var name: String
    package var stage: String
    /// What cannot be read in it, for a person.
    package var problem: String?
    /// The days for which meetings are called, and whether one is open.
    package var meetingDays: [Day] = []
    package var isMeetingOpen = false

    package init(
      id: String, reference: String, name: String, stage: String, problem: String? = nil
    ) {
      self.id = id
      self.reference = reference
      self.name = name
      self.stage = stage
      self.problem = problem
    }
  }

  /// The case that is open.
  package struct OpenCase: Sendable {
    package var id: String
    package var history: History
    /// Why nothing can be recorded in it now.
    package var readOnly: String?
    /// The record as it stood at an entry, where that is looked at.
    package var asItStood: (number: Int, history: History)?
    package var drafts: [FormPlace: Draft] = [:]
    /// The guidance it goes by, where it says which; else what the program has.
    package var guidance: CaseGuidance?

    package init(
      id: String, history: History, readOnly: String? = nil, guidance: CaseGuidance? = nil
    ) {
      self.id = id
      self.history = history
      self.readOnly = readOnly
      self.guidance = guidance
    }

    /// What the pages show: the record now, or as it stood.
    package var shown: History { asItStood?.history ?? history }
  }

  /// What lies over the page.
  package enum Overlay: Hashable, Sendable {
    /// The keys of the page, from this line on.
    case help(Int)
    case palette(TextEditor, choice: Int)
    case find(TextEditor)
    /// The meeting number is chosen, for the first break.
    case number(TextEditor)
    case confirm(Confirmation, choice: Int)
    /// Something to be read before going on, and whether what was asked for is done.
    case sentence(String, isDone: Bool)
  }

  /// The one way to ask before something that cannot be taken back; the first answer is the safe one.
  package struct Confirmation: Hashable, Sendable {
    package enum Act: Hashable, Sendable {
      case throwAway(FormPlace)
      case leave
      case goOn(FormPlace)
      case showNames
      /// Shows the text of the focused field, names and all.
      case showText
      case makePaper(PaperWish)
    }

    package var question: String
    package var stay: String
    package var go: String
    package var act: Act
  }

  /// Whether what stands on the screen is recorded, for line 1.
  package enum Saved: Hashable, Sendable {
    case recorded
    /// Typed, not yet on disk.
    case typing
    case draftKept
    case recording
    case readOnly
    /// The draft could not be kept or the entry not recorded: why.
    case failed(String)
  }

  package var place: Place {
    _read { yield kept[kept.count - 1] }
    _modify {
      let old = standing
      yield &kept[kept.count - 1]
      noteMove(from: old)
    }
  }

  /// What of a place the page follows from; not the text being typed, which would be copied.
  private struct Standing: Hashable {
    let page: Page
    let refusal: Refusal?
    let onlyOpen: Bool
    /// What a step asks next hangs on whose line it is.
    let step: [Int]
  }

  private var standing: Standing? {
    guard let place = kept.last else { return nil }
    let isStep = if case .step = place.page { true } else { false }
    return Standing(
      page: place.page, refusal: place.refusal, onlyOpen: place.onlyOpen,
      step: isStep ? [place.focus, place.option] : [])
  }

  /// Forgets the page worked out last where what it follows from has changed.
  private mutating func noteMove(from old: Standing?) {
    change &+= 1
    if standing != old { shownPage = nil }
  }

  package var record: CaseRecord {
    _read {
      if let history = open?.shown { yield history.record } else { yield CaseRecord() }
    }
  }
  var details: CaseFile.Details { open?.shown.details ?? CaseFile.Details() }
  /// The day the pages reckon with: today's, or that of the entry the case is looked at as of.
  package var today: Day {
    open?.asItStood.flatMap { $0.history.lastDay } ?? now.context.today
  }
  /// Nothing of the practice stays once it is left.
  package var isThrownAway: Bool { profile.practice && folder?.isKept != true }
  package var isReadOnly: Bool { open?.readOnly != nil || open?.asItStood != nil || isRoom }

  /// What is typed and not recorded: in the case that is open, or outside any.
  package var drafts: [FormPlace: Draft] {
    get { open?.drafts ?? loose }
    set { if open == nil { loose = newValue } else { open?.drafts = newValue } }
  }

  package var draftCount: Int { drafts.values.count { !$0.answers.isEmpty } }
}

/// What is typed on a form and not recorded.
package struct Draft: Hashable, Sendable {
  package var answers: Answers
  /// The command's id: recording it twice records it once.
  package var command: String

  package init(answers: Answers = Answers(), command: String) {
    self.answers = answers
    self.command = command
  }
}

/// What comes in.
package enum Input: Sendable {
  case key(Key)
  case paste(String)
  case resized(Size)
  /// Time has passed; nothing else happened.
  case tick
  // What a front end without a screen asks for by name.
  case focus(Int)
  case typed(String)
  case chosen([String])
  case command(MenuCommand)
  /// A number that stands at no line: of whoever speaks.
  case number(Int)
  /// Looks for words in the guidance.
  case search(String)
  case folderOpened(Model.Folder)
  case caseOpened(Model.OpenCase, draft: KeptDrafts?)
  case recorded(History, words: String)
  /// The case as it is now on the disk; nothing of the page changes.
  case reloaded(History)
  /// Something was recorded beside what the page asks.
  case noted(History)
  /// What the choice between two sets of guidance has come to.
  case guidanceSettled(Model.CaseGuidance)
  /// What looking after the folder came to, with what it says of itself now.
  case folderCared(Model.FolderCare, report: [String])
  case forOthersCounted(Int)
  /// What a case that was sent holds.
  case parcelRead(Model.Parcel)
  /// The screen locks after so many minutes from now on.
  case locksAfter(minutes: Int)
  /// What the form shown asked for outside the record was done, in words to be read.
  case done(String)
  /// What was kept elsewhere.
  case takenUp(KeptDrafts)
  case nothingToRecord
  case refused(Refusal)
  /// Nothing was recorded; what was typed is still here.
  case notRecorded(String)
  case draftKept
  case draftNotKept(String)
  case failed(String)
  /// What was done, to be read before going on.
  case told(String)
}

/// What is to be done in the world, after the screen is painted.
package enum Effect: Hashable, Sendable {
  /// Outside a case where there is no id.
  case keepDrafts(caseID: String?, KeptDrafts)
  case record(caseID: String, Submission)
  /// Records what an entry says in another case, and takes it out of this one.
  case moveEntry(caseID: String, to: String, Submission)
  /// Records beside the page: nothing of the page changes.
  case note(caseID: String, Submission)
  case openCase(String)
  case closeCase
  /// Reads the case again, where something was recorded in it since.
  case reload
  case createFolder(path: String, member: String, role: String)
  case openFolder(path: String)
  /// What is typed of a new case: its reference, its working name, its marking.
  case newCase(Answers)
  /// Makes the folder of a practice and opens one of its cases.
  case rehearse(Int?)
  case folder(FolderAct)
  case keepElsewhere(path: String, KeptDrafts)
  case takeUp(path: String)
  /// Writes or prints a paper from the record, and records that.
  case makePaper(caseID: String, PaperWish)
  case redraw
  case leave
}

extension Model {
  /// Works the page out where it is not known, for the paint and the next key.
  mutating func workOutPage() {
    guard shownPage == nil else { return }
    keepMask()
    let spec = spec()
    let layouts = layouts(spec)
    shownPage = ShownPage(
      spec: spec, stops: stops(of: spec, layouts), asks: spec.asks, layouts: layouts,
      change: change)
  }

  mutating func forgetPage() { shownPage = nil }

  /// Keeps how far the page was scrolled when it was drawn, and the page as it stands now.
  package mutating func settle(_ rendered: Rendered) {
    let first = max(0, rendered.top - place.past)
    if place.top != first { place.top = first }
    let painted = Painted(rendered, of: self)
    shownPage?.painted = painted
  }
}
