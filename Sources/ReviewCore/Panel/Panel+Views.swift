import StrictJSON

extension Panel {
  package enum Opinion: String, ClosedAnswer {
    case yes
    case no
    case unsure
    case givesNoView = "gives-no-view"
  }

  package enum How: String, ClosedAnswer {
    case inTheRoom = "in-the-room"
    case inWriting = "in-writing"
    case byTelephone = "by-telephone"
    case byDeputy = "by-deputy"
  }

  package enum ViewChange: String, ClosedAnswer {
    case changedTheirMind = "changed-their-mind"
    case writtenWrongly = "written-wrongly"
  }

  package enum ReviewKind: String, ClosedAnswer {
    case scr
    case otherReview = "other-review"
    case noReview = "no-review"
  }

  /// One member's view (step 9): could more be learned, should it be reviewed, are the criteria met,
  /// which kind and what is to be learned, and the reasons.
  package struct View: Payload {
    package var member = ""
    package var learn: Opinion?
    package var review: Opinion?
    package var criteria: Opinion?
    package var kind: ReviewKind?
    package var learning = ""
    package var reasons = ""
    package var how: How?
    /// Who gave it for the member.
    package var deputy = ""
    package var change: ViewChange?
    package var changeReason = ""
    /// The panel chair marks reasons that are about how reviewing works, not about the case.
    package var aboutProcess = false
    /// The last log entry heard before the view was given.
    package var heard = ""
    package var time: ClockTime?
    /// When the kind was said, where the rest was said before.
    package var kindAt: ClockTime?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("member", \.member, .person, .must),
      Column("learn", \.learn),
      Column("review", \.review, nil, .must),
      Column("criteria", \.criteria),
      Column("kind", \.kind),
      Column("learning", \.learning, .text),
      Column("reasons", \.reasons, .text),
      Column("how", \.how),
      Column("deputy", \.deputy, .person),
      Column("change", \.change),
      Column("change-reason", \.changeReason, .text),
      Column("about-process", \.aboutProcess),
      Column("heard", \.heard),
      Column("time", \.time),
      Column("kind-at", \.kindAt),
    ]

    /// Whether this gives every answer and reason of another as it stands, and more; more may follow
    /// on what stood in a text.
    func adds(to other: View) -> Bool {
      var other = other
      other.change = nil
      other.changeReason = ""
      other.heard = ""
      other.time = nil
      let stored = stored
      let texts = ["learning", "reasons"]
      return other.stored.members.allSatisfy { field, before in
        guard texts.contains(field), let before = before.string else {
          return stored[field] == before
        }
        return stored[field]?.string?.hasPrefix(before) == true
      }
    }

    /// Whether another view gives the same answers and reasons, however it came.
    func sameAnswers(as other: View) -> Bool {
      var other = other
      other.change = change
      other.changeReason = changeReason
      other.heard = heard
      other.time = time
      other.kindAt = kindAt
      return self == other
    }
  }

  /// A view as recorded: with whether the member was present and the meeting open, whether it was
  /// paused, and whether fewer members were there than the board asks for.
  package struct GivenView: Payload {
    package var view = View()
    package var wasPresent = false
    package var wasOpen = false
    package var wasPaused = false
    package var lackedQuorum = false

    package init() {}

    package static let columns: [Column<Self>] =
      View.columns.map { $0.lifted(\.view) } + [
        Column("was-present", \.wasPresent), Column("was-open", \.wasOpen),
        Column("was-paused", \.wasPaused), Column("lacked-quorum", \.lackedQuorum),
      ]
  }

  package enum YesNo: String, ClosedAnswer {
    case yes
    case no
    case notAgreed = "not-agreed"
  }

  /// Whether a review is needed: decided before, and apart from, which kind (step 10).
  package struct Need: Payload {
    package var needed: YesNo?
    package var reasons = ""
    package var time: ClockTime?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("needed", \.needed, nil, .must), Column("reasons", \.reasons, .text),
      Column("time", \.time),
    ]
  }

  /// Which kind of review, and what the terms of reference should take up (step 10).
  package struct Kind: Payload {
    package var kind: ReviewKind?
    package var type = ""
    package var legalAdvice = ""
    package var proportionality = ""
    package var learning = ""
    package var keyIssues = ""
    package var time: ClockTime?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("kind", \.kind, nil, .must),
      Column("type", \.type, .choice(.list("review-types"))),
      Column("learning", \.learning, .text),
      Column("key-issues", \.keyIssues, .text),
      Column("proportionality", \.proportionality, .text),
      Column("legal-advice", \.legalAdvice, .text),
      Column("time", \.time),
    ]
  }

  /// The recommendation, in writing, whichever way (step 11).
  package struct Recommendation: Payload {
    package var recommendation: ReviewKind?
    package var reasons = ""
    package var considerations = ""
    /// Significant disagreement, in the words of those who differed.
    package var disagreement = ""
    package var dissenters: [String] = []
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("recommendation", \.recommendation, nil, .must),
      Column("reasons", \.reasons, .text),
      Column("considerations", \.considerations, .text),
      Column("disagreement", \.disagreement, .text),
      Column("dissenters", \.dissenters, .people),
      Column("day", \.day),
    ]
  }

  package struct ReadBack: Payload {
    package var time: ClockTime?
    package var agreed: YesNo?
    /// Those who differ and agree to the words their dissent has.
    package var confirmedBy: [String] = []
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("agreed", \.agreed, nil, .must),
      Column("time", \.time),
      Column("confirmed-by", \.confirmedBy, .people),
      Column("note", \.note, .text),
    ]
  }

  /// Stopping, going on or closing.
  package struct Sitting: Payload {
    package var day: Day?
    package var time: ClockTime?
    package var note = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("time", \.time),
      Column("day", \.day),
      Column("note", \.note, .text),
    ]
  }
}
