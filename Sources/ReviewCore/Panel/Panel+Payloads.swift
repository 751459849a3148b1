extension Panel {
  /// Calling the meeting (step 4).
  package struct Meeting: Payload {
    package var day: Day?
    package var time: ClockTime?
    package var place = ""
    package var panelChair = ""
    /// Somebody who chairs it with them, or in their place for a part of it.
    package var secondPanelChair = ""
    package var legalAdviser = ""
    /// How many members the board's own rule asks for; the guidance gives no rule.
    package var quorum: Int?
    /// That rule in its own words, where it asks for more than a number.
    package var quorumRule = ""
    package var papersSent: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, .dayAhead, .must),
      Column("time", \.time),
      Column("place", \.place),
      Column("panel-chair", \.panelChair, .person),
      Column("second-panel-chair", \.secondPanelChair, .person),
      Column("legal-adviser", \.legalAdviser, .person),
      Column("quorum", \.quorum, .number(1...99)),
      Column("quorum-rule", \.quorumRule),
      Column("papers-sent", \.papersSent),
    ]
  }

  /// Opening it (step 5).
  package struct Opening: Payload {
    package var day: Day?
    package var time: ClockTime?
    package var purposeSaid = false
    package var confidentialitySaid = false
    /// What is known of other children now, and who says so.
    package var children: Assurance.Answer?
    package var otherChildren = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("time", \.time, nil, .must),
      Column("day", \.day),
      Column("purpose-said", \.purposeSaid),
      Column("confidentiality-said", \.confidentialitySaid),
      Column("children", \.children),
      Column("other-children", \.otherChildren, .text),
    ]
  }

  package enum Part: String, ClosedAnswer {
    case member
    case informationGiver = "information-giver"
    case adviser
    case inAttendance = "in-attendance"
  }

  package enum Here: String, ClosedAnswer {
    case here
    case expected
    case apologies
    case left
  }

  /// Somebody's coming or going.
  ///
  /// Each word replaces the one before; the history keeps them all.
  package struct Attendance: Payload {
    package var person = ""
    package var part: Part?
    /// What else they are: somebody may be a member and give information as well.
    package var also: [String] = []
    package var here: Here?
    package var time: ClockTime?
    /// For whom they deputise.
    package var deputyFor = ""
    package var seat: Int?
    /// Has heard or read what was said before they came.
    package var caughtUp = false
    /// The last entry of the meeting's log when they came or went; the program says which.
    package var heard = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("part", \.part, nil, .must),
      Column("also", \.also, .several(.these(Part.allCases.map(\.rawValue)))),
      Column("here", \.here, nil, .must),
      Column("time", \.time),
      Column("deputy-for", \.deputyFor),
      Column("seat", \.seat, .number(1...99)),
      Column("caught-up", \.caughtUp),
      Column("heard", \.heard),
    ]

    /// Whether this is a member, whatever else they are.
    package var isMember: Bool { part == .member || also.contains(Part.member.rawValue) }

    /// Whether the same was said, whatever had been heard by then.
    func isSame(as other: Self) -> Bool {
      var other = other
      other.heard = heard
      return self == other
    }
  }

  package enum InterestKind: String, ClosedAnswer {
    /// Had a part in the case.
    case ownPart = "own-part"
    /// Manages somebody who had.
    case manages
    case personal
    case financial
    case other
    /// Declares that there is none.
    case noInterest = "none"
  }

  package enum InterestOutcome: String, ClosedAnswer {
    case stay
    case noVote = "no-vote"
    case leave
  }

  package struct Interest: Payload {
    package var person = ""
    package var interest = ""
    package var kind: InterestKind?
    package var outcome: InterestOutcome?
    package var time: ClockTime?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("interest", \.interest, .text, .must),
      Column("kind", \.kind),
      Column("outcome", \.outcome),
      Column("time", \.time),
    ]

    /// Whether whoever declared it keeps their vote.
    package var keepsVote: Bool { outcome == .stay || kind == .noInterest }

    /// What follows is to be said of any interest, and of none nothing follows.
    func refuseWithoutOutcome() throws(Refusal) {
      if outcome == nil, kind != .noInterest { throw Refusal(.missing, field: "outcome") }
    }
  }

  package enum StepState: String, ClosedAnswer {
    case done
    case skipped
    case again
  }

  /// A step of the flowchart taken, passed over with a reason, or taken up again.
  package struct StepWord: Payload {
    package var step = ""
    package var state: StepState?
    package var time: ClockTime?
    package var note = ""
    package var isLegal = false

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("step", \.step, .choice(.list("flowchart")), .must),
      Column("state", \.state, nil, .must),
      Column("time", \.time),
      Column("note", \.note, .text),
      Column("legal", \.isLegal),
    ]
  }

  /// A question put to what was said, and its answer (step 8).
  package struct AskedQuestion: Payload {
    /// The entry of the log it hangs on.
    package var about = ""
    package var asker = ""
    /// Who is to answer, and by when.
    package var to = ""
    package var wantedBy: Day?
    package var question = ""
    package var answer = ""
    /// The day of an answer that did not come at once.
    package var answered: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("question", \.question, .text, .must),
      Column("asker", \.asker, .person),
      Column("about", \.about),
      Column("answer", \.answer, .text),
      Column("answered", \.answered),
      Column("to", \.to),
      Column("wanted-by", \.wantedBy, .dayAhead),
    ]
  }
}
