extension TermsOfReference {
  /// One of the thirteen contents.
  package struct Content: Payload {
    package var content = ""
    package var text = ""
    /// Which points of the statement on conduct stand in it; of that content only.
    package var points: [String] = []

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("content", \.content, .choice(.list("terms-of-reference")), .must),
      Column("text", \.text, .text),
      Column("points", \.points, .several(.list("terms-statement"))),
    ]
  }

  /// Why this method, what its limits are, how it captures learning, and why the review is as large
  /// as it is, by the factors of quality marker 6.
  package struct Explanation: Payload {
    package var method = ""
    package var limitations = ""
    package var learning = ""
    package var caseFactors: [String] = []
    package var contextFactors: [String] = []
    package var proportionality = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("method", \.method, .text),
      Column("limitations", \.limitations, .text),
      Column("learning", \.learning, .text),
      Column("case-factors", \.caseFactors, .several(.list("qm-6-case-factors"))),
      Column("context-factors", \.contextFactors, .several(.list("qm-6-context-factors"))),
      Column("proportionality", \.proportionality, .text),
    ]
  }

  /// What is expected of whom: who must co-operate and on what basis, which history is included, and
  /// how culture and diversity are addressed.
  package struct Expectation: Payload {
    package var organisations = ""
    package var basis = ""
    /// It is stated that relevant historical information is included.
    package var isHistoryIncluded = false
    /// Every agency report must address culture and diversity.
    package var isDiversityRequired = false
    package var forefront: Decision.Answer?
    package var diversity = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("organisations", \.organisations, .text),
      Column("basis", \.basis, .text),
      Column("history-included", \.isHistoryIncluded),
      Column("diversity-in-reports", \.isDiversityRequired),
      Column("diversity-at-forefront", \.forefront),
      Column("diversity", \.diversity, .text),
    ]
  }

  /// A version of what is written.
  package struct Draft: Payload {
    package var changed = ""
    package var by = ""
    package var day: Day?
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("changed", \.changed, .text, .must),
      Column("by", \.by),
      Column("day", \.day),
      Column("reason", \.reason, .text),
    ]
  }

  package enum Scope: String, ClosedAnswer {
    case narrower
    case wider
  }

  /// The Independent Chair narrows or widens the review (section 4), though others agreed the terms.
  package struct ScopeChange: Payload {
    package var scope: Scope?
    package var changed = ""
    package var reason = ""
    package var by = ""
    package var agreedBy = ""
    package var asked: [String] = []
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("scope", \.scope, nil, .must),
      Column("changed", \.changed, .text),
      Column("reason", \.reason, .text, .must),
      Column("by", \.by, .person),
      Column("agreed-by", \.agreedBy),
      Column("asked", \.asked, .several(.these(Arbiter.allCases.map(\.rawValue)))),
      Column("day", \.day),
    ]
  }

  /// Who might settle a disagreement about the review; the guidance leaves it open (section 4).
  package enum Arbiter: String, ClosedAnswer {
    case nationalPanel = "national-panel"
    case chairsAssociation = "chairs-association"
    case nobody
  }

  /// The bodies that may have signed the terms off: step 15 does not say which panel it means.
  package enum Body: String, ClosedAnswer {
    case scrPanel = "scr-panel"
    case reviewTeam = "review-team"
    case considerationPanel = "consideration-panel"
    case subCommittee = "sub-committee"
  }

  package struct Agreement: Payload {
    package var day: Day?
    package var leadReviewer = ""
    package var boardManager = ""
    package var signedBy: Body?
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("lead-reviewer", \.leadReviewer, .person),
      Column("board-manager", \.boardManager, .person),
      Column("signed-by", \.signedBy),
      Column("note", \.note, .text),
    ]
  }
}
