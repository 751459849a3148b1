import Guidance

extension Wording {
  static func force(_ force: Item.Force) -> String {
    switch force {
    case .must: "must"
    case .should: "should"
    case .could: "could"
    case .describes: "describes how it is done"
    }
  }

  /// For the right edge of a line; a description asks for nothing.
  static func forceWord(_ force: Item.Force) -> String {
    switch force {
    case .must: "the guidance says must"
    case .should: "the guidance says should"
    case .could, .describes: ""
    }
  }

  static func standing(_ standing: Item.Standing) -> String {
    switch standing {
    case .statutory: "statutory guidance, as the {guide} gives it"
    case .regionalGuide: "{guide}"
    case .essexFlowchart: "{flowchart}"
    case .qualityMarker: "quality marker"
    case .localProtocol: "your board's own protocol"
    case .ours: "our own wording"
    }
  }

  static func provenance(_ provenance: Item.Provenance) -> String? {
    switch provenance {
    case .stated: nil
    case .reconstructed: "Our wording: the original text is missing."
    case .inferred: "This follows from what the document says; it does not say it so."
    case .local: "For your board to settle: the guidance gives no rule."
    }
  }

  // The guidance set
  static let guidanceTodo = "Enter opens a list. / finds words in all of the guidance."
  static let guidanceShort = "Enter opens a list. / finds words."
  static let searchTitle = "Find in the guidance"
  static let searchHow = "Enter lists everything in the guidance that has these words."
  static let nothingFound = "Nothing in the guidance has all of these words."
  static func found(_ words: String, _ count: Int) -> String {
    "\(count) \(count == 1 ? "item has" : "items have") “\(words)”. Enter opens one."
  }
  static let sourcesDisagree = "The sources are silent or disagree here"
  static let bitesHere = "Where this is met"
  static let why = "Why, and what to think of"
  static let otherEdition = "Other edition"
  static let treatment = "Treated here"
  static let noticeFrom = "From"
  static let noticeTo = "To"
  static let noticeTime = "Time to keep"
  static let clockLength = "How long"
  static let notSet = "not set; your board's own protocol can set it"
  static func length(_ length: Int, _ unit: Item.ClockUnit) -> String {
    switch unit {
    case .workingDays: "\(length) working days"
    case .days: "\(length) days"
    case .months: "\(length) months"
    }
  }

  // What the board's own protocol says
  static let notUsed = "not used"
  static func notUsedBecause(_ reason: String) -> String {
    "Your board does not use this: \(reason)"
  }
  static let boardsWords = "In your board's own words. The guidance set says:"

  // Which guidance a case goes by
  static let chooseGuidance = "This case was opened under other guidance: choose"
  static let otherGuidance = "This case and the program differ in their guidance"
  static let guidanceChoiceTodo =
    "This case was opened under other guidance than the program has now."
  static let guidanceChoiceShort = "Keep this case's guidance, or not."
  static let sameGuidance = "This case goes by the guidance the program has."
  static let thisCase = "This case"
  static let atHand = "The program now"
  static let noDifference = "They differ in nothing that is shown."
  static let namesDiffer = "Other names"
  static let daysOff = "Days off"
  static let dayAdded = "added"
  static let dayGone = "gone"
  static let notThere = "It is not there."
  static let thresholdDiffers = "The tables of the threshold test differ."
  static func change(_ kind: GuidanceDifference.Change.Kind) -> String {
    switch kind {
    case .added: "added"
    case .reworded: "reworded"
    case .noLongerUsed: "not used now"
    case .usedAgain: "used again"
    case .gone: "gone"
    case .otherwise: "changed"
    }
  }
}
