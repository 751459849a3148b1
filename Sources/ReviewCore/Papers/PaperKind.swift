/// The papers that are written from the record.
///
/// A kind is a template of its own name and one row of this table; its title is the pack's.
package enum PaperKind: String, Hashable, Sendable, CaseIterable {
  case recommendationLetter = "recommendation-letter"
  /// The general tier of the minutes.
  case minutes
  /// The tier that only members of the meeting get.
  case minutesMembers = "minutes-members"
  case decision
  case noReviewLetter = "no-review-letter"
  case eventSheet = "event-sheet"
  case eventSheetEmpty = "event-sheet-empty"
  case runningSheet = "running-sheet"

  /// What a paper is about.
  package enum About: Hashable, Sendable {
    case theCase
    case meeting
    case event
  }

  package var about: About {
    switch self {
    case .recommendationLetter, .minutes, .minutesMembers, .runningSheet: .meeting
    case .eventSheet, .eventSheetEmpty: .event
    case .decision, .noReviewLetter: .theCase
    }
  }

  /// Its item in the pack's list of papers.
  package var item: String { "paper-\(rawValue)" }

  package static let list = "papers"

  package var isLandscape: Bool { about == .event }

  /// The tier of the minutes it is; nothing for other papers.
  package var tier: Minutes.Tier? {
    switch self {
    case .minutes: .general
    case .minutesMembers: .members
    case .recommendationLetter, .decision, .noReviewLetter, .eventSheet, .eventSheetEmpty,
      .runningSheet:
      nil
    }
  }
}

/// What a paper is written as.
package enum PaperFormat: String, Hashable, Sendable, CaseIterable {
  case text = "txt"
  case html
  case docx
  case odt
  case markdown = "md"
}
