import Guidance

extension SignOff {
  package struct Presentation: Payload {
    package var day: Day?
    package var meeting = ""
    package var reviewerCame = false
    package var covered: [String] = []
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("meeting", \.meeting),
      Column("reviewer-came", \.reviewerCame),
      Column("covered", \.covered, .several(.list("board-presentation"))),
      Column("note", \.note, .text),
    ]
  }

  package struct Agreement: Payload {
    package var day: Day?
    package var agreed: Panel.YesNo?
    package var reasons = ""

    var isYes: Bool { agreed == .yes }
    var moments: [Moment] { isYes ? [.boardAgreed] : [] }

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("agreed", \.agreed, nil, .must),
      Column("day", \.day, nil, .must),
      Column("reasons", \.reasons, .text),
    ]
  }

  package struct Wording: Payload {
    package var day: Day?
    package var group = ""
    package var changes = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("group", \.group, .line, .must),
      Column("changes", \.changes, .text),
    ]
  }

  package struct Satisfaction: Payload {
    package var day: Day?
    package var by = ""
    package var satisfied: Panel.YesNo?
    package var reasons = ""

    var isYes: Bool { satisfied == .yes }
    var moments: [Moment] { isYes ? [.qualitySatisfied] : [] }

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("satisfied", \.satisfied, nil, .must),
      Column("day", \.day, nil, .must),
      Column("by", \.by, .person),
      Column("reasons", \.reasons, .text),
    ]
  }

  package enum Side: String, ClosedAnswer {
    case author
    case board
  }

  /// What the author or the Board adds to the report where they do not agree (section 4).
  package struct Addendum: Payload {
    package var side: Side?
    package var day: Day?
    package var about = ""
    package var text = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("side", \.side, nil, .must),
      Column("text", \.text, .text, .must),
      Column("about", \.about),
      Column("day", \.day),
    ]
  }

  /// The formal response to the report: who wrote it and who agreed it are two answers, for the
  /// sources name different bodies (sections 3 and 7; quality marker 16).
  package struct Response: Payload {
    package var day: Day?
    package var writtenBy = ""
    package var agreedBy = ""
    package var text = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("written-by", \.writtenBy, .person),
      Column("agreed-by", \.agreedBy),
      Column("text", \.text, .text),
    ]
  }
}
