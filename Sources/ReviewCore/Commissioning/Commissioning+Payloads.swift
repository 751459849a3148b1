extension Commissioning {
  package enum Body: String, ClosedAnswer {
    case scrPanel = "scr-panel"
    case reviewTeam = "review-team"
  }

  package struct PanelNaming: Payload {
    package var body: Body?
    package var chair = ""
    package var chairIndependentOfCase: Decision.Answer?
    package var chairIndependentOfArea: Decision.Answer?
    /// No links with the case and not employed by any local agency (section 3, note 3).
    package var chairFullyIndependent: Decision.Answer?
    /// Which of the two tests of full independence whoever chairs it meets.
    package var chairTests: [String] = []
    package var members: [String] = []
    /// A review team: nobody in it had an operational part in the case.
    package var notOperational: Decision.Answer?
    /// Who assures the quality of the report: asked where one person chairs and leads.
    package var qualityAssuredBy = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("body", \.body, nil, .must),
      Column("chair", \.chair, .person),
      Column("chair-independent-of-case", \.chairIndependentOfCase),
      Column("chair-independent-of-area", \.chairIndependentOfArea),
      Column("chair-fully-independent", \.chairFullyIndependent),
      Column("chair-tests", \.chairTests, .several(.list("independence-tests"))),
      Column("members", \.members),
      Column("not-operational", \.notOperational),
      Column("quality-assured-by", \.qualityAssuredBy),
      Column("day", \.day),
    ]
  }

  package struct ReviewerNaming: Payload {
    package var person = ""
    package var independentOfCase: Decision.Answer?
    package var independentOfArea: Decision.Answer?
    package var how = ""
    /// Where they were found and who was asked about them (section 4).
    package var sources: [String] = []
    /// What a Board that worked with them before says.
    package var said = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("independent-of-case", \.independentOfCase),
      Column("independent-of-area", \.independentOfArea),
      Column("how", \.how, .text),
      Column("sources", \.sources, .several(.list("reviewer-sources"))),
      Column("said", \.said, .text),
      Column("day", \.day),
    ]
  }

  /// The contract with a lead reviewer; its thirteen points are a checklist (section 4).
  package struct Contract: Payload {
    package var person = ""
    package var day: Day?
    /// The realistic end that was agreed.
    package var ends: Day?
    package var days: Int?
    package var agreedBy = ""
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("day", \.day, nil, .must),
      Column("ends", \.ends, .dayAhead),
      Column("days", \.days, .number(1...999)),
      Column("agreed-by", \.agreedBy),
      Column("note", \.note, .text),
    ]
  }

  /// Ending the contract: the review is then led by nobody until somebody is named anew (section 4).
  package struct Ending: Payload {
    package var person = ""
    package var day: Day?
    package var decidedBy = ""
    package var reasons = ""
    /// What of the work so far goes to whoever leads next.
    package var handedOver = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("day", \.day, nil, .must),
      Column("reasons", \.reasons, .text, .must),
      Column("decided-by", \.decidedBy, .person),
      Column("handed-over", \.handedOver, .text),
    ]
  }

  package struct Method: Payload {
    package var type = ""
    package var reasons = ""
    /// The chronologies were looked through before choosing, which can help (section 3).
    package var chronologiesExamined = false
    /// What was weighed in choosing it (section 3).
    package var weighed: [String] = []
    /// How it is in proportion to the case; looked at again as the review goes on.
    package var proportion = ""
    package var proposedBy = ""
    package var agreedBy = ""
    package var signedBy = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("type", \.type, .choice(.list("review-types")), .must),
      Column("reasons", \.reasons, .text),
      Column("weighed", \.weighed, .several(.list("approach-considerations"))),
      Column("proportion", \.proportion, .text),
      Column("chronologies-examined", \.chronologiesExamined),
      Column("proposed-by", \.proposedBy),
      Column("agreed-by", \.agreedBy),
      Column("signed-by", \.signedBy),
      Column("day", \.day),
    ]
  }
}
