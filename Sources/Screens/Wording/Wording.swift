/// The words of the program itself.
///
/// Those of forms are in `FormWords`, those of the guidance in the pack. Names of bodies and roles are
/// tags the pack fills.
package enum Wording {
  // Line 1
  static let recorded = "recorded"
  static let recording = "recording"
  static let draftKept = "draft kept"
  /// Where line 1 has to have the case and the marking as well.
  static let savedShort = [recorded: "saved", draftKept: "draft"]
  static func drafts(_ count: Int) -> String { count == 1 ? "1 draft" : "\(count) drafts" }
  static let notKept = "NOT KEPT"
  static let readOnly = "read only"
  static let marking = "OFFICIAL-SENSITIVE"
  static func practice(isShort: Bool, isKept: Bool) -> String {
    isShort ? "PRACTICE" : isKept ? "PRACTICE, kept" : "PRACTICE, nothing is kept"
  }

  // What is told after an act
  static let alreadyRecorded = "This stands in the record already."
  static let thrownAway = "Thrown away."
  static let notFound = "No line here has this word."
  static let readOnlyThen = "This is the case as it stood. Nothing can be recorded here."
  static let needsCase = "First open a case."
  static let needsFolder = "No case folder is open."
  static let practiceNeedsNoLock = "A practice has no passphrase. Nothing is locked."
  static let needsForm = "This page asks nothing."
  static let needsChecklist = "Only in a checklist."
  package static let keptElsewhere =
    "Kept there, for you alone. It is typed here still, and not recorded. “Take up” (Ctrl-P) brings it "
    + "back."
  static let nothingTyped = "Nothing is typed that is not recorded."
  static let needsEventDay = "Only in a checklist or on the day of an event."
  static let wentOnAlready = "The number went on to here already. Tab again goes further."
  /// Where a key types nothing: what acts at a field, or at a line where there is none.
  static func nothingIsTyped(_ field: FieldSpec?) -> String {
    let act =
      switch field?.entry {
      case nil: "Enter does what the line says"
      case .picker: "Enter opens the list"
      case .options, .line, .box: "a number or Space chooses"
      }
    return "Nothing is typed here: \(act). Esc goes back."
  }
  static let nothingToUndo = "Nothing to take back."
  static let nothingToRedo = "Nothing to bring back."

  // Questions
  static let leavePractice = "Leave? Nothing of the practice is kept."
  static let leavePapers =
    "Leave? Nothing of the practice is kept but the papers you wrote or printed: they stay where they "
    + "are."
  static let stay = "Stay"
  static let leaveNow = "Leave"
  static let letterLeaves = "This is the first page. q leaves the program."
  static let throwAwayQuestion = "Throw away what is typed on this page? It cannot be brought back."
  static let keepTyped = "Keep it"
  static let throwAwayNow = "Throw it away"
  static func goOnWhere(_ title: String) -> String {
    "You were typing when this case was last open: \(title)"
      + (title.hasSuffix("?") ? "" : ".") + " It was kept, and is not recorded."
  }
  static let goOnThere = "Go on there"
  static let goOnLater = "Go to the overview; the draft stays"

  // Boxes
  static let done = "Done"
  static let notDone = "Not done"
  static let anyKey = "Any key goes back."
  static let enterGoesBack = "Enter or Esc goes back."
  static let moreKeys = "↓ more. Esc goes back."
  static let signs =
    "\(Mark.done) complete   \(Mark.here) now   \(Mark.toCome) to come   + adds one more   "
    + "\(Mark.departed) needs somebody"
  static let helpTitle = "Keys on this page"
  static let paletteTitle = "Find a command: type a word"
  static let noCommand = "No command has this word. On a page, / looks for a line of it."
  static let findTitle = "Find on this page"
  static let findHow = "Enter goes to the next line that has the word."
  static let backKept = "back (kept)"
  static let moreBelow = "more below"
  static let moreBelowShort = "↓"
  static let moreAbove = "more above"
  static let paperStays =
    "Of a practice nothing is kept, but a paper that you write or print here stays until you remove it."
  static func suchAs(_ example: String) -> String { "Such as \(example)" }
  static let readOnlyTodo = "What stood here then, to be read. Esc goes back."
  static let readOnlyShort = "To be read. Esc goes back."
  static let timeHint = "24 hours: 09:32, or now"

  // Rows every form has
  static let record = "Record"
  static let throwAway = "Throw away what is typed"
  static let goBack = "Go back, change nothing"

  // Parts
  static let parts = "Parts of this case"
  static let notYet = "not yet"
}

extension Wording {
  static let beforeComplete = "Before this can be shown complete"
  static func complete(_ stage: String) -> String { "\(stage): call it complete" }
  static func reopen(_ stage: String) -> String { "\(stage): take it up again" }

  // Choosing
  static func choose(_ label: String) -> String {
    "Choose: \(label). Space chooses, Esc goes back."
  }
  static let chooseShort = "Space chooses, Esc goes back."
  static let somebodyElse = "Somebody who is not in the list yet"
  static let chosen = "Done"

  // Going on although something is not met
  static let departs = "This departs from what the guidance says must happen. It can be recorded."
  static let departsShort = "Departs from a must. Can be recorded."
  static let asksReason = "The guidance asks for this first. You can go on; say why."
  static let asksReasonShort = "You can go on; say why."
  static let reasonStillNeeded = "Not recorded yet: a reason is still needed."
  static let guidanceSays = "The guidance"
  static let standing = "Standing"
  static let stillOpen = "Still open"
  static let inTheRecord = "In the record"
  /// What the record lacks, where somebody may think that it is there.
  static let notInTheRecord = [
    "key-information-logged": "No entry of this meeting is marked as key information.",
    "legal-options-given": "No legal adviser is down as here, and no legal advice is written down.",
  ]
  static let yourReasons = "Your reasons"
  static let youRecord = "You record"
  static let adviceTaken = "Asked first"
  static let ifYouGoOn = "If you go on"
  static let challenge = "the letter goes to the {national-panel}, which may challenge the decision"
  static let consequences = [
    "what you record, its letter and the overview say that it departs, and why",
    "it stays marked until a later entry answers it",
  ]
}
