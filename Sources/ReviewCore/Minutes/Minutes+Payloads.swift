extension Minutes {
  package enum Tier: String, ClosedAnswer {
    /// Who came, what was recommended and why: for everybody the meeting concerns.
    case general
    /// Who said and thought what: confidential to those who were members of the meeting.
    case members
  }

  /// The minutes written, by whom.
  package struct Draft: Payload {
    package var tier: Tier?
    package var day: Day?
    package var by = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("tier", \.tier, nil, .must),
      Column("day", \.day),
      Column("by", \.by, .person),
    ]
  }

  package struct Sending: Payload {
    package var tier: Tier?
    package var day: Day?
    /// To whom: "all members", or names.
    package var to = ""
    package var how = ""
    package var by = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("tier", \.tier, nil, .must),
      Column("day", \.day, nil, .must),
      Column("to", \.to, .line, .must),
      Column("how", \.how),
      Column("by", \.by, .person),
    ]
  }

  /// What reads otherwise from here on, and who asked for it.
  package struct Correction: Payload {
    package var tier: Tier?
    package var day: Day?
    package var what = ""
    package var by = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("tier", \.tier, nil, .must),
      Column("what", \.what, .text, .must),
      Column("by", \.by, .person),
      Column("day", \.day),
    ]
  }

  package struct Agreement: Payload {
    package var tier: Tier?
    package var day: Day?
    /// Who agreed them: a meeting, or people.
    package var by = ""
    /// The check code on the paper that was agreed.
    package var checkCode = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("tier", \.tier, nil, .must),
      Column("day", \.day, nil, .must),
      Column("by", \.by, .line, .must),
      Column("check-code", \.checkCode),
    ]
  }
}
