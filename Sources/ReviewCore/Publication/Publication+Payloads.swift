import Guidance

extension Publication {
  /// Preparing for publication, which begins with the review.
  package struct Preparation: Payload {
    package var how = ""
    /// How the report is written so that it harms no child and no vulnerable adult.
    package var welfare = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("how", \.how, .text, .must),
      Column("welfare", \.welfare, .text),
      Column("day", \.day),
    ]
  }

  package struct Arrangement: Payload {
    /// The day the report is to be published.
    package var planned: Day?
    package var day: Day?
    package var how = ""
    package var familyTold = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("planned", \.planned, .dayAhead, .must),
      Column("day", \.day),
      Column("how", \.how, .text),
      Column("family-told", \.familyTold, .text),
    ]
  }

  /// Copies that go out before publication.
  package struct Copies: Payload {
    package var to = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("to", \.to, .line, .must), Column("day", \.day, nil, .must),
    ]
  }

  /// Publishing the report.
  ///
  /// That nothing is redacted and that the Board is named are two answers: anonymous publication is
  /// read as not naming the Board, which the guidance does not say.
  package struct Published: Payload {
    package var day: Day?
    package var place = ""
    package var unredacted: Panel.YesNo?
    package var namesBoard: Panel.YesNo?
    package var nationalPanelAgreed: Day?
    package var departmentTold: Day?
    package var reasons = ""
    package var hasResponse = false
    package var hasSummary = false
    package var delay = ""

    var isRedacted: Bool { unredacted == .no }
    var isAnonymous: Bool { namesBoard == .no }
    /// Publishing with redactions, or without the Board's name, is also a decision not to publish in
    /// full; what stands in the end is that it is published.
    var moments: [Moment] {
      isRedacted || isAnonymous ? [.notPublished, .published] : [.published]
    }

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("place", \.place),
      Column("unredacted", \.unredacted),
      Column("names-board", \.namesBoard),
      Column("reasons", \.reasons, .text),
      Column("department-told", \.departmentTold),
      Column("national-panel-agreed", \.nationalPanelAgreed),
      Column("with-response", \.hasResponse),
      Column("with-summary", \.hasSummary),
      Column("delay", \.delay, .text),
    ]
  }

  /// Deciding not to publish, in exceptional circumstances.
  package struct NotPublished: Payload {
    package var day: Day?
    package var reasons = ""
    package var evidence = ""
    package var decidedBy = ""
    package var departmentTold: Day?
    package var nationalPanelAsked: Day?
    package var told = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("reasons", \.reasons, .text, .must),
      Column("evidence", \.evidence, .text),
      Column("decided-by", \.decidedBy, .person),
      Column("department-told", \.departmentTold),
      Column("national-panel-asked", \.nationalPanelAsked),
      Column("told", \.told, .text),
    ]
  }

  /// Taking the report down from the website; it is given on request from then on.
  package struct Removal: Payload {
    package var day: Day?
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must), Column("note", \.note, .text),
    ]
  }

  package struct Reopening: Payload {
    package var reason = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("reason", \.reason, .text, .must), Column("day", \.day),
    ]
  }
}
