extension Learning {
  /// A draft that criticises practice, shared with the staff concerned before it is finished.
  package struct Sharing: Payload {
    package var with = ""
    package var version = ""
    package var day: Day?
    package var said = ""
    /// What of it the report takes in.
    package var considered = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("with", \.with, .line, .must),
      Column("version", \.version),
      Column("day", \.day, nil, .must),
      Column("said", \.said, .text),
      Column("considered", \.considered, .text),
    ]
  }

  package struct Questionnaire: Payload {
    package var to = ""
    package var number: Int?
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("to", \.to, .line, .must),
      Column("number", \.number, .number(1...9999)),
      Column("day", \.day, nil, .must),
    ]
  }

  package struct Feedback: Payload {
    package var heard = ""
    package var number: Int?
    /// What was done about it, and how staff came to know.
    package var answer = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("heard", \.heard, .text, .must),
      Column("number", \.number, .number(0...9999)),
      Column("answer", \.answer, .text),
      Column("day", \.day, nil, .must),
    ]
  }

  /// Which statements open the report.
  package struct Statements: Payload {
    package var statements: [String] = []
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("statements", \.statements, .several(.list("framework-statements")), .must),
      Column("day", \.day),
    ]
  }

  package struct CaseStudy: Payload {
    package var title = ""
    package var use = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("title", \.title, .line, .must),
      Column("use", \.use, .text),
      Column("day", \.day, nil, .must),
    ]
  }

  /// What changed in training or procedures, said on the website beside the review it came from.
  package struct Link: Payload {
    package var change = ""
    package var place = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("change", \.change, .text, .must),
      Column("place", \.place),
      Column("day", \.day, nil, .must),
    ]
  }

  /// What the review changed for children, in the annual report of the Board.
  package struct YearReport: Payload {
    package var year: Int?
    package var impact = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("year", \.year, .number(2013...2199), .must),
      Column("impact", \.impact, .text),
      Column("day", \.day),
    ]
  }
}
