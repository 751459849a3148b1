import ReviewCore

/// The words of the Independent Chair's part.
extension Wording {
  static let recommendationHeading = "What the {consideration-panel} recommends"
  static let readRecommendation = "Read the recommendation of the {consideration-panel}"
  static let itsReasons = "Its reasons"
  static let considered = "What was weighed"
  static let disagreement = "Who differed, in their words"
  static let questionsHeading = "Questions 1 to 3 of appendix 1"

  /// As "Views on a review: 5 yes, 2 no".
  static func tally(_ views: [(Panel.Opinion, Int)]) -> String {
    let said = views.map { opinion, count in
      switch opinion {
      case .yes: "\(count) yes"
      case .no: "\(count) no"
      case .unsure: "\(count) unsure"
      case .givesNoView: "\(count) gave no view"
      }
    }
    return "Views on a review: \(said.joined(separator: ", "))."
  }

  static let keptApartHow =
    "Papers say that it was taken, when and from whom. What it was stays in this record."
  /// Who was asked.
  static func consulted(_ consultation: Decision.Consultation) -> String {
    consultation.peer + (consultation.isLegal ? ", kept apart" : "")
  }

  static let whatGuidanceSays = "What the guidance says"
  static let showGuidance = "Show what the guidance says"
  static let decidesNothing = "It decides nothing. The decision and its reasons are yours."

  static func leftOpen(_ outcome: String) -> String {
    outcome == "conflict"
      ? "For these answers the sources disagree. The decision and reasons are yours."
      : "For these answers the guidance gives no rule. Decision and reasons are yours."
  }
  static func leftOpenShort(_ outcome: String) -> String {
    outcome == "conflict" ? "The sources disagree. You decide." : "No rule here. You decide."
  }

  static let nowThatDecided = "Now that a review is decided"
  static let scoresOnly =
    "The scores are for choosing the method only. They say nothing of whether to review."
  static let checkCode = "Check code"
  static let signedBy = "Signed by"
  static func signedEarlier(_ who: String) -> String { "\(who): an earlier decision, not this one" }
  static let nothingToSign = "There is no decision to sign yet."
}
