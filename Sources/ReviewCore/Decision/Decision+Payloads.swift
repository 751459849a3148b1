extension Decision {
  package enum Answer: String, ClosedAnswer {
    case yes
    case no
    case unsure
  }

  package enum Known: String, ClosedAnswer {
    case evidence
    case suspicion
  }

  /// Appendix 1, questions 1 to 3, with what the criteria of section 3 ask besides.
  package struct Criteria: Payload {
    package var died: Answer?
    package var abuseOrNeglect: Answer?
    /// Whether abuse or neglect is known, or suspected.
    package var known: Known?
    /// Whether, with what is known now, there ought to have been an enquiry: the test of suspicion.
    package var suspicionTest: Answer?
    package var seriousHarm: Answer?
    /// Definitive evidence that there is no concern about how agencies worked together.
    package var noInteragencyConcern: Answer?
    package var circumstances: [String] = []
    package var age: Int?
    package var riskFactors = ""
    package var comments = ""
    // Beside each question there is room for comments.
    package var diedComments = ""
    package var abuseComments = ""
    package var harmComments = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("died", \.died),
      Column("abuse-or-neglect", \.abuseOrNeglect),
      Column("known", \.known),
      Column("suspicion-test", \.suspicionTest),
      Column("serious-harm", \.seriousHarm),
      Column("no-interagency-concern", \.noInteragencyConcern),
      Column("circumstances", \.circumstances, .several(.list("always-circumstances"))),
      Column("age", \.age, .number(0...25)),
      Column("risk-factors", \.riskFactors, .text),
      Column("died-comments", \.diedComments, .text),
      Column("abuse-comments", \.abuseComments, .text),
      Column("harm-comments", \.harmComments, .text),
      Column("comments", \.comments, .text),
    ]

    /// Whether it hangs on the test of suspicion, and that was not asked.
    var lacksSuspicionTest: Bool {
      suspicionTest == nil
        && (abuseOrNeglect == .unsure || abuseOrNeglect == .yes && known == .suspicion)
    }
  }

  /// Advice that an Independent Chair in doubt took: of a peer, whom appendix 1 wants recorded with the
  /// day, the decision and the reasons, of a lawyer, of a doctor.
  package struct Consultation: Payload {
    /// The kind of advice; where nothing is said, a peer's.
    package var kind = ""
    package var day: Day?
    /// Who was asked.
    package var peer = ""
    package var decision = ""
    package var rationale = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("kind", \.kind, .choice(.list("doubt-advice"))),
      Column("day", \.day, nil, .must),
      Column("peer", \.peer, .line, .must),
      Column("decision", \.decision, .line, .must),
      Column("rationale", \.rationale, .text, .must),
    ]

    package var isPeers: Bool { kind.isEmpty || kind == "doubt-peer" }
    /// Legal advice is kept apart: papers say that it was taken, when and from whom, and no more.
    package var isLegal: Bool { kind == "doubt-legal" }
  }

  package enum Option: String, ClosedAnswer {
    case accept
    case reject
    case deferred = "defer"
  }

  package enum Adviser: String, ClosedAnswer {
    case peer
    case legal
    case medical
    case nobody
  }

  /// The decision: what is done with the recommendation, and what will happen.
  package struct Made: Payload {
    package var option: Option?
    package var outcome: Panel.ReviewKind?
    /// The reasons as they will stand in the letter.
    package var reasons = ""
    /// What a deferral waits for.
    package var awaits = ""
    /// On what a rejection or challenge rests.
    package var basis = ""
    package var asked: [String] = []
    package var decidedBy = ""
    package var day: Day?
    package var time: ClockTime?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("option", \.option, nil, .must),
      Column("outcome", \.outcome),
      Column("reasons", \.reasons, .text),
      Column("awaits", \.awaits),
      Column("basis", \.basis, .text),
      Column("asked", \.asked, .several(.these(Adviser.allCases.map(\.rawValue)))),
      Column("decided-by", \.decidedBy, .person),
      Column("day", \.day),
      Column("time", \.time),
    ]
  }

  package struct Reconsideration: Payload {
    package var day: Day?
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("reason", \.reason, .text, .must), Column("day", \.day),
    ]
  }

  /// The National Panel challenges the decision and asks for another (section 3).
  package struct Challenge: Payload {
    package var day: Day?
    package var asks = ""
    package var reasons = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("asks", \.asks, .text, .must),
      Column("reasons", \.reasons, .text),
      Column("day", \.day, nil, .must),
    ]
  }

  /// The decision confirmed in writing to its two addressees (step 13).
  package struct Confirmation: Payload {
    package var day: Day?
    package var panelChairTold = false
    package var subCommitteeChairTold = false

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("panel-chair-told", \.panelChairTold),
      Column("sub-committee-chair-told", \.subCommitteeChairTold),
    ]
  }

  /// Appendix 1, questions 4 to 11: only once a review is decided; the scores are for choosing the
  /// method only.
  package struct Plan: Payload {
    package var culpability: Int?
    package var publicInterest: Int?
    package var scoresComments = ""
    package var methodology = ""
    package var governance = ""
    package var otherProcesses = ""
    package var reviewer = ""
    package var finance = ""
    package var timescale = ""
    package var media = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("culpability", \.culpability, .number(1...5)),
      Column("public-interest", \.publicInterest, .number(1...5)),
      Column("scores-comments", \.scoresComments, .text),
      Column("methodology", \.methodology, .text),
      Column("governance", \.governance, .text),
      Column("other-processes", \.otherProcesses, .text),
      Column("reviewer", \.reviewer, .text),
      Column("finance", \.finance, .text),
      Column("timescale", \.timescale, .text),
      Column("media", \.media, .text),
    ]
  }

  package struct Signature: Payload {
    package var name = ""
    package var day: Day?
    /// The code of the entry that holds what is signed.
    package var code = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("name", \.name, .line, .must), Column("day", \.day, nil, .must),
      Column("code", \.code),
    ]
  }
}
