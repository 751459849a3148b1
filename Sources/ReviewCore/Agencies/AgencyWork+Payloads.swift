extension AgencyWork {
  /// How the agency takes part, and who leads on the review there.
  package struct Part: Payload {
    package var kinds: [String] = []
    /// The named senior member of staff who leads on the review for the agency.
    package var staffLead = ""
    package var support = ""
    /// Why the agency does not co-operate, in its own words; the report says so openly.
    package var nonCooperation = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("kinds", \.kinds, .several(.list("agency-involvement"))),
      Column("staff-lead", \.staffLead),
      Column("support", \.support, .text),
      Column("non-cooperation", \.nonCooperation, .text),
    ]
  }

  /// The agency has told its staff that the review has high priority.
  package struct StaffWord: Payload {
    package var day: Day?
    package var by = ""
    package var isRelieved = false
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("by", \.by),
      Column("relieved", \.isRelieved),
      Column("note", \.note, .text),
    ]
  }

  package enum Wanted: String, ClosedAnswer {
    case fullReport = "full-report"
    case fileReview = "file-review"
    case chronology
    /// Word that there is nothing of note on record.
    case nothingOfNote = "nothing-of-note"
  }

  /// What the agency is asked for, in proportion to its part.
  package struct Request: Payload {
    package var wanted: [String] = []
    /// Questions aimed at this agency.
    package var questions = ""
    package var proportion = ""
    package var day: Day?
    package var wantedBy: Day?

    package func wants(_ wanted: Wanted) -> Bool { self.wanted.contains(wanted.rawValue) }

    package init() {}

    package static let columns: [Column<Self>] = [
      Column(
        "wanted", \.wanted, .several(.these(Wanted.allCases.map(\.rawValue))), .must),
      Column("questions", \.questions, .text),
      Column("proportion", \.proportion, .text),
      Column("day", \.day),
      Column("wanted-by", \.wantedBy, .dayAhead),
    ]
  }

  /// What came of a request, by its number from 1.
  package struct Reply: Payload {
    package var request: Int?
    package var state: AgencyRequest.Reply?
    package var day: Day?
    /// What came addresses culture and diversity.
    package var isDiversityAddressed = false
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("request", \.request, .number(1...99), .must),
      Column("state", \.state, nil, .must),
      Column("day", \.day),
      Column("diversity", \.isDiversityAddressed),
      Column("note", \.note, .text),
    ]
  }

  package struct Author: Payload {
    package var person = ""
    package var independentOfCase: Decision.Answer?
    package var how = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("independent-of-case", \.independentOfCase),
      Column("how", \.how, .text),
      Column("day", \.day),
    ]
  }

  package enum Signatory: String, ClosedAnswer {
    /// The agency's representative on the Board.
    case representative
    /// The director of an agency that has no representative.
    case director
    case other
  }

  /// A senior manager is content with the agency's report.
  package struct SeniorSignOff: Payload {
    package var person = ""
    package var standing: Signatory?
    package var day: Day?
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("standing", \.standing),
      Column("day", \.day),
      Column("note", \.note, .text),
    ]
  }

  /// The agency was reminded: one line.
  package struct Chase: Payload {
    package var day: Day?
    package var how = ""
    package var answer = ""
    package var next = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("how", \.how),
      Column("answer", \.answer),
      Column("next", \.next),
    ]
  }

  /// A step of the ladder is taken.
  package struct Step: Payload {
    package var step = ""
    package var day: Day?
    package var by = ""
    package var issue = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("step", \.step, .choice(.list("escalation")), .must),
      Column("day", \.day, nil, .must),
      Column("by", \.by, .person),
      Column("issue", \.issue, .text),
    ]
  }

  /// Whether the agency then met what it owed.
  package enum Settled: String, ClosedAnswer {
    case settled
    case notSettled = "not-settled"
  }

  /// What came of a step of the ladder.
  package struct Outcome: Payload {
    package var step = ""
    package var settled: Settled?
    package var day: Day?
    package var outcome = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("step", \.step, .choice(.list("escalation")), .must),
      Column("settled", \.settled, nil, .must),
      Column("day", \.day),
      Column("outcome", \.outcome, .text),
    ]
  }
}
