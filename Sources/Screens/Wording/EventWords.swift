/// What the list of entries calls each kind of event.
package enum EventWords {
  /// A short phrase in the past tense, with tags for the pack to fill as in a sentence.
  ///
  /// Made from the kind's name where none is written.
  package static func sentence(_ kind: String) -> String {
    written[kind] ?? FormWords.plain(kind)
  }

  static let written: [String: String] = [
    "case.opened": "Case opened",
    "case.described": "Working name or marking changed",
    "case.noted": "Minute written",
    "case.corrected": "Entry corrected",
    "case.departed": "Departed from a must",
    "case.went-on-without": "Went on without a should",
    "case.departure-answered": "Departure answered",

    "people.added": "Person entered",
    "people.changed": "Person's details changed",
    "people.withdrawn": "Person withdrawn",

    "referral.made": "{referral} made",
    "referral.revised": "{referral} revised",
    "referral.received": "{referral} received",

    "safety.added": "Safety of other children noted",
    "safety.changed": "Safety of other children noted again",
    "safety.withdrawn": "Note on other children withdrawn",

    "questions.added": "Question written down",
    "questions.changed": "Question answered or changed",
    "questions.withdrawn": "Question withdrawn",

    "agencies.added": "Agency asked",
    "agencies.changed": "Request to an agency followed up",
    "agencies.withdrawn": "Request to an agency withdrawn",

    "stage.completed": "Stage called complete",
    "stage.reopened": "Stage taken up again",

    "panel.called": "Meeting called",
    "panel.changed": "Meeting changed",
    "panel.opened": "Meeting opened",
    "panel.attended": "Attendance noted",
    "panel.interest-declared": "Interest declared",
    "panel.step-said": "Step of the flowchart noted",
    "panel.asked": "Question asked in the meeting",
    "panel.view-given": "View given",
    "panel.need-decided": "Need for a review considered",
    "panel.kind-decided": "Kind of review considered",
    "panel.recommended": "Recommendation made",
    "panel.read-back": "Recommendation read back",
    "panel.adjourned": "Meeting adjourned",
    "panel.resumed": "Meeting went on",
    "panel.closed": "Meeting closed",

    "log.added": "Information logged",
    "log.changed": "Log entry changed",
    "log.withdrawn": "Log entry withdrawn",

    "decision.answered": "Questions of appendix 1 answered",
    "decision.consulted": "{peer-chair} consulted",
    "decision.made": "Decision made",
    "decision.deferred": "Decision deferred",
    "decision.reconsidered": "Decision taken up again",
    "decision.confirmed": "Decision confirmed in writing",
    "decision.planned": "Review planned",
    "decision.signed": "Checklist of appendix 1 signed",

    "commission.panel-named": "Who oversees the review named",
    "commission.reviewer-named": "{lead-reviewer} named",
    "commission.method-chosen": "Method of the review chosen",

    "checklist.said": "Checklist item noted",

    "event.added": "Practitioner event planned",
    "event.changed": "Practitioner event changed",
    "event.withdrawn": "Practitioner event withdrawn",

    "report.drafted": "Draft of the report recorded",
    "report.readied": "Report found ready",

    "decision.clarification-asked": "Clarification asked for",
    "decision.clarified": "Clarification answered",
    "decision.national-panel-asked": "Request of the {national-panel} noted",
    "decision.national-panel-answered": "Answer to the {national-panel} noted",

    "notices.called": "Letter or notice called for",
    "notices.drafted": "Letter or notice drafted",
    "notices.sent": "Letter or notice sent",
    "notices.acknowledged": "Letter or notice acknowledged",
    "notices.found-not-needed": "Letter or notice found not needed",
    "clocks.chosen": "Way of counting a time chosen",

    "signoff.presented": "Report presented to the {full-board}",
    "signoff.agreed": "Members of the {board} answered on sign-off",
    "signoff.worded": "Final wording settled",
    "signoff.satisfied": "Quality considered by the {independent-chair}",
  ]
}
