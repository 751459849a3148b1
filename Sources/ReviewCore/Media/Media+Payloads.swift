extension Media {
  package struct Strategy: Payload {
    package var strategy = ""
    package var ledBy = ""
    /// Whether coverage by the press is likely.
    package var likely: Decision.Answer?
    /// Why the press is not to be told, where little public interest stands against harm to the
    /// family.
    package var untold = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("strategy", \.strategy, .text, .must),
      Column("led-by", \.ledBy),
      Column("likely", \.likely),
      Column("untold", \.untold, .text),
      Column("day", \.day),
    ]
  }

  package enum Use: String, ClosedAnswer {
    /// Held ready, to be used when somebody asks.
    case holding
    /// Made for publication, by all together.
    case joint
  }

  package struct Statement: Payload {
    package var version = ""
    package var use: Use?
    package var text = ""
    package var parties: [String] = []
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("version", \.version, .line, .must),
      Column("use", \.use),
      Column("text", \.text, .text, .must),
      Column("parties", \.parties, .several(.list("joint-statement-parties"))),
      Column("day", \.day),
    ]
  }

  package struct Agreement: Payload {
    package var version = ""
    package var agency = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("version", \.version, .line, .must),
      Column("agency", \.agency, .line, .must),
      Column("day", \.day),
    ]
  }

  package struct Speaker: Payload {
    package var person = ""
    package var speaksAs: [String] = []
    package var trained: Decision.Answer?
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("speaks-as", \.speaksAs, .several(.list("spokespeople"))),
      Column("trained", \.trained),
      Column("day", \.day),
    ]
  }

  package enum Task: String, ClosedAnswer {
    /// Keeps whoever deals with communication informed of how the review is getting on.
    case advises
    /// Answers what the press asks.
    case answers
  }

  package struct Nominee: Payload {
    package var task: Task?
    package var person = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("task", \.task, nil, .must),
      Column("person", \.person, .person, .must),
      Column("day", \.day),
    ]
  }
}
