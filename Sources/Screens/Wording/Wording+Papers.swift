import ReviewCore

/// The words of papers and minutes.
extension Wording {
  static let papersHeading = "Papers that can be written here"
  static let paperMarked =
    "It carries the marking, and at its end a check code. That it was written is recorded."
  static func paperMade(_ count: Int) -> String {
    count == 1 ? "written once" : "written \(count) times"
  }

  /// What a paper would want, with tags for the pack to fill.
  static func paperNeeds(_ need: PaperNeed) -> String {
    switch need {
    case .meeting: "no meeting is called yet"
    case .event: "no practitioner event yet"
    case .opening: "the meeting was not opened"
    case .views: "not every view is recorded"
    case .recommendation: "no recommendation yet"
    case .readBack: "not read back and agreed"
    case .decision: "no decision yet"
    case .noReview: "{no-review} is not decided"
    case .referral: "no {referral} recorded"
    case .invited: "nobody is invited yet"
    }
  }

  static let minutesTitle = "Minutes"
  static func minutesOf(_ day: String) -> String { "How the minutes of \(day) stand" }
  static func minutesTodo(_ day: String) -> String {
    "Where the minutes of \(day) stand. Open a line to take them further."
  }
  static let minutesShort = "Open a line to take them further."
  static let writeAsPaper = "Write or print it"
  static let corrected = "Corrected"
  static func minutesPhase(_ phase: Minutes.Phase) -> String {
    switch phase {
    case .absent: "not written yet"
    case .drafted: "draft"
    case .sent: "sent"
    case .corrected: "corrected"
    case .agreed: "agreed"
    }
  }

  /// One sentence, such as "Version 2, agreed on 5 April 2016 by the next meeting".
  static func minutesState(_ state: Minutes.TierState) -> String {
    guard state.phase != .absent else { return "No draft of them is recorded yet." }
    let version = "Version \(state.version)"
    switch state.phase {
    case .absent, .drafted: return "\(version), a draft."
    case .sent:
      let last = state.sendings.last
      return "\(version), sent on \(last?.day?.written ?? "") to \(last?.to ?? "")."
    case .corrected: return "\(version), corrected and not agreed yet."
    case .agreed:
      let last = state.agreements.last
      return "\(version), agreed on \(last?.day?.written ?? "") by \(last?.by ?? "")."
    }
  }

  static func printQuestion(_ title: String, _ copies: Int) -> String {
    "Print \(copies == 1 ? "one copy" : "\(copies) copies")? \(title)"
  }
  static let printNot = "Do not print"
  static let printNow = "Print"
}
