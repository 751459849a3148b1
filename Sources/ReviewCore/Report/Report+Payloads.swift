extension Report {
  package struct Draft: Payload {
    package var version = ""
    package var day: Day?
    package var author = ""
    package var summary = ""
    /// What the author says limited or hindered the work.
    package var limitations = ""
    package var hindrances = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("version", \.version, .line, .must),
      Column("day", \.day),
      Column("author", \.author),
      Column("summary", \.summary, .text),
      Column("limitations", \.limitations, .text),
      Column("hindrances", \.hindrances, .text),
    ]
  }

  /// How far a draft is what was asked for.
  package enum Met: String, ClosedAnswer {
    case met
    case partly = "partly-met"
    case notYet = "not-yet-met"
  }

  /// What the quality of a draft is found to be, on one point of what is asked of a report.
  package struct Judgement: Payload {
    package var point = ""
    package var met: Met?
    package var version = ""
    package var reasons = ""
    package var by = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("point", \.point, .choice(.list("report-asked")), .must),
      Column("met", \.met, nil, .must),
      Column("version", \.version),
      Column("reasons", \.reasons, .text),
      Column("by", \.by),
      Column("day", \.day),
    ]
  }

  /// Somebody pressing the author for another report, and what the SCR panel makes of it (section 4).
  package struct Pressure: Payload {
    package var day: Day?
    package var by = ""
    package var wanted = ""
    package var view = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("wanted", \.wanted, .text, .must),
      Column("by", \.by),
      Column("day", \.day),
      Column("view", \.view, .text),
    ]
  }

  /// The author's signature: the report is the Board's property and the author's work (section 4).
  package struct Signature: Payload {
    package var person = ""
    package var day: Day?
    package var version = ""
    /// Whether the report says that the Board answers for what follows from it.
    package var boardAnswers = false

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("day", \.day, nil, .must),
      Column("version", \.version),
      Column("board-answers", \.boardAnswers),
    ]
  }

  package struct Ready: Payload {
    package var day: Day?
    package var version = ""
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("version", \.version),
      Column("note", \.note, .text),
    ]
  }
}
