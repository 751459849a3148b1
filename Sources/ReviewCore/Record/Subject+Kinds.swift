extension RecordedEvent {
  /// What a kind of event has to do with.
  enum Aspect {
    case sets(String)
    /// One for each value of this field: a view for each member.
    case setsEach(String, by: String)
    case adds(String)
    case restsOn(String)
    case restsOnEach(String, by: String)
  }

  /// What each kind of event of a machine sets, adds to and rests on.
  ///
  /// Nothing stands with a kind whose events only follow one another: minutes, questions, copies
  /// sent. What a correction, a settlement or a redaction is about stands in other entries, and
  /// `Fold` finds it there.
  static let aspects: [String: [Aspect]] = [
    "case.opened": [.sets("case")],
    "case.described": [.sets("description")],
    "case.noted": [],
    "case.corrected": [],
    "case.settled": [],
    "case.redacted": [],
    "case.departed": [.adds("departures")],
    "case.went-on-without": [.adds("departures")],
    // Which one is said by its number in their list.
    "case.departure-answered": [.setsEach("answer", by: "departure"), .restsOn("departures")],
    "case.guidance-taken": [.sets("guidance")],
    "case.moved-out": [],
    "case.moved-in": [],
    // Each member's own: it says nothing of another laptop.
    "case.keyboard-taken": [],
    "case.guidance-kept": [.sets("guidance")],

    "keeping.period-set": [.sets("period")],
    "keeping.held": [.sets("hold")],
    "keeping.released": [.sets("hold")],

    "referral.made": [.sets("referral")],
    "referral.revised": [.sets("referral")],
    "referral.received": [.sets("receipt")],

    "stage.completed": [.setsEach("stage", by: "stage")],
    "stage.reopened": [.setsEach("stage", by: "stage")],
    "stage.closed": [.sets("closing")],
    "stage.opened-again": [.sets("closing")],

    "panel.called": [.sets("details")],
    "panel.changed": [.sets("details")],
    "panel.opened": [.sets("phase")],
    "panel.opening-revised": [.sets("opening")],
    "panel.adjourned": [.sets("phase")],
    "panel.resumed": [.sets("phase")],
    "panel.closed": [.sets("phase")],
    "panel.attended": [.setsEach("attendance", by: "person")],
    "panel.interest-declared": [],
    // They come with what changed the number of members, and say no more than that.
    "panel.quorum-lost": [],
    "panel.quorum-met": [],
    "panel.paused": [.sets("pause")],
    "panel.went-on": [.sets("pause")],
    "panel.step-said": [.setsEach("step", by: "step")],
    "panel.asked": [],
    "panel.view-given": [.setsEach("view", by: "member")],
    // Who was asked again keeps the view that stands.
    "panel.asked-again": [.restsOnEach("view", by: "member")],
    "panel.need-decided": [.sets("need")],
    "panel.kind-decided": [.sets("kind")],
    "panel.recommended": [.sets("recommendation")],
    "panel.read-back": [.sets("read-back"), .restsOn("recommendation")],

    "decision.answered": [.sets("answers")],
    "decision.consulted": [],
    "decision.made": [.sets("decision")],
    "decision.deferred": [.sets("decision")],
    "decision.reconsidered": [.sets("decision")],
    "decision.challenged": [.sets("decision")],
    "decision.confirmed": [.sets("confirmation"), .restsOn("decision")],
    "decision.planned": [.sets("plan")],
    "decision.signed": [],
    "decision.clarification-asked": [.adds("clarifications")],
    "decision.clarified": [.setsEach("clarification", by: "what"), .restsOn("clarifications")],

    "commission.panel-named": [.sets("panel")],
    "commission.reviewer-named": [.setsEach("reviewer", by: "person")],
    "commission.contract-agreed": [
      .setsEach("contract", by: "person"), .restsOnEach("reviewer", by: "person"),
    ],
    "commission.contract-ended": [.setsEach("reviewer", by: "person")],
    "commission.method-chosen": [.sets("method")],

    "scr-panel.convened": [.sets("first-meeting")],
    "scr-panel.met": [],

    "terms.written": [.setsEach("content", by: "content")],
    "terms.explained": [.sets("explanation")],
    "terms.expected": [.sets("expectation")],
    "terms.drafted": [.adds("versions")],
    "terms.scope-changed": [.adds("versions")],
    // It is the last version that is agreed.
    "terms.agreed": [.sets("agreement"), .restsOn("versions")],

    "agency.described": [.sets("part")],
    "agency.staff-told": [],
    "agency.asked": [.adds("requests")],
    "agency.received": [.setsEach("request", by: "request"), .restsOn("requests")],
    "agency.author-named": [.sets("author")],
    "agency.signed-off": [.sets("sign-off")],
    "agency.chased": [],
    "agency.escalated": [.adds("steps")],
    "agency.outcome-noted": [.setsEach("step", by: "step"), .restsOn("steps")],

    "checklist.said": [.setsEach("item", by: "item")],

    "event-day.marked": [.setsEach("mark", by: "person")],

    // A new draft ends that an earlier one was ready.
    "report.drafted": [
      .setsEach("draft", by: "version"), .adds("drafts"), .restsOn("ready"),
    ],
    "report.judged": [
      .setsEach("judgement", by: "point"), .restsOnEach("draft", by: "version"),
    ],
    "report.pressure-noted": [],
    "report.signed": [.restsOnEach("draft", by: "version")],
    "report.readied": [.sets("ready"), .restsOn("drafts")],

    "signoff.presented": [],
    "signoff.agreed": [.sets("agreement")],
    "signoff.worded": [.sets("wording")],
    "signoff.satisfied": [.sets("satisfaction")],
    "signoff.addendum-added": [],
    "signoff.response-agreed": [.sets("response")],

    "review.ended-without-report": [.sets("ending")],
    "review.resumed": [.sets("ending")],

    "media.planned": [.sets("strategy")],
    "media.statement-written": [.setsEach("statement", by: "version")],
    "media.statement-agreed": [.restsOnEach("statement", by: "version")],
    "media.speaker-named": [.setsEach("speaker", by: "person")],
    "media.nominated": [],

    "publication.prepared": [.sets("preparation")],
    "publication.arranged": [.sets("arrangement")],
    "publication.copies-sent": [],
    "publication.published": [.sets("publication")],
    "publication.not-published": [.sets("publication")],
    "publication.taken-down": [.sets("publication")],
    "publication.reopened": [.sets("publication")],

    "learning.draft-shared": [],
    "learning.questionnaires-sent": [],
    "learning.feedback-taken-in": [],
    "learning.statements-chosen": [.sets("statements")],
    "learning.case-study-made": [],
    "learning.change-linked": [],
    "learning.reported-yearly": [],

    "notices.called": [],
    "notices.drafted": [],
    "notices.sent": [.adds("sendings"), .restsOn("not-needed")],
    "notices.acknowledged": [],
    "notices.found-not-needed": [.sets("not-needed"), .restsOn("sendings")],

    "paper.made": [],
    "minutes.drafted": [.setsEach("minutes", by: "tier")],
    "minutes.sent": [.adds("sendings")],
    "minutes.corrected": [.setsEach("minutes", by: "tier")],
    "minutes.agreed": [.setsEach("minutes", by: "tier")],

    "clocks.chosen": [.setsEach("clock", by: "clock")],
  ]
}
