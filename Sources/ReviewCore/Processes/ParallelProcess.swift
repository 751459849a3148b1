/// A process that runs beside the review: one of the four kinds of the pack, or another by its name
/// (section 5).
package struct ParallelProcess: RegisterItem {
  package var name = ""
  package var kind = ""
  /// Disciplinary proceedings of a member of staff, which can run at the same time.
  package var isDisciplinary = false
  /// Whom to speak to: the officer in charge, the other author, the staff member's manager.
  package var contact = ""
  /// The day the lead reviewer and that person first spoke and agreed how to work.
  package var relationship: Day?
  package var liaisonAgreed = ""
  /// One panel with members from services for adults and for children.
  package var onePanel: Decision.Answer?
  package var reports = ""
  package var started: UncertainDay?
  package var ended: Day?
  package var note = ""

  package init() {}

  package static let register = "processes"
  package static let thing = "process"
  package static let columns: [Column<Self>] = [
    Column("name", \.name, .line, .must),
    Column("kind", \.kind, .choice(.list("parallel-processes"))),
    Column("disciplinary", \.isDisciplinary),
    Column("contact", \.contact),
    Column("relationship", \.relationship),
    Column("liaison-agreed", \.liaisonAgreed, .text),
    Column("one-panel", \.onePanel),
    Column("reports", \.reports, .choice(.list("dhr-report-options"))),
    Column("started", \.started),
    Column("ended", \.ended),
    Column("note", \.note, .text),
  ]

  package static func problems(of item: ParallelProcess, on today: Day) -> [Refusal.Reason] {
    let ahead = item.daysAhead(of: today)
    if let started = item.started, let ended = item.ended, ended < started.earliest {
      return ahead + [.init(.beforeStart, field: "ended", words: [started.written])]
    }
    return ahead
  }
}

/// The kinds of process that a rule is about, by their ids in the pack.
package enum ProcessKind {
  package static let criminal = "process-criminal"
  /// Those that share one panel with the review and need two reports.
  package static let shared: Set = ["process-domestic-homicide", "process-mental-health"]

  /// Whether a field is asked of a kind of process.
  package static func asks(_ field: String, kind: String) -> Bool {
    switch field {
    case "one-panel", "reports": shared.contains(kind)
    case "disciplinary": kind.isEmpty
    default: true
    }
  }
}
