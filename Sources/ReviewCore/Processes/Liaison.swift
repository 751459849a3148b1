/// One thing said between the review and a process beside it.
package struct LiaisonEntry: RegisterItem {
  package var process = ""
  package var day: Day?
  /// Who spoke to whom.
  package var between = ""
  package var said = ""
  package var next = ""

  package init() {}

  package static let register = "liaison"
  package static let thing = "liaison"
  package static let columns: [Column<Self>] = [
    Column("process", \.process, .choice(.things("processes")), .must),
    Column("day", \.day, nil, .must),
    Column("between", \.between),
    Column("said", \.said, .text),
    Column("next", \.next),
  ]

  package static func problems(of item: LiaisonEntry, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
  }
}

/// Whether something may be told to a process beside the review or by it, and whether it was.
package struct Disclosure: RegisterItem {
  package enum May: String, ClosedAnswer {
    case yes
    case no
    case notYetKnown = "not-yet-known"
  }

  package var what = ""
  package var process = ""
  package var to = ""
  package var may: May?
  package var agreedBy = ""
  package var agreed: Day?
  package var given: Day?
  package var why = ""

  package init() {}

  package static let register = "disclosures"
  package static let thing = "disclosure"
  package static let columns: [Column<Self>] = [
    Column("what", \.what, .text, .must),
    Column("process", \.process, .choice(.things("processes"))),
    Column("to", \.to),
    Column("may", \.may),
    Column("agreed-by", \.agreedBy),
    Column("agreed", \.agreed),
    Column("given", \.given),
    Column("why", \.why, .text),
  ]

  package static func problems(of item: Disclosure, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
  }
}
