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
    "case.settled": "Entry that was set aside settled",
    "case.redacted": "Text taken out of an entry",
    "case.departed": "Departed from a must",
    "case.went-on-without": "Went on without a should",
    "case.departure-answered": "Departure answered",
    "case.guidance-taken": "Other guidance taken for the case",
    "case.guidance-kept": "Guidance of the case kept",

    "keeping.period-set": "Said how long the record is kept",
    "keeping.held": "Record held",
    "keeping.released": "Hold ended",

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

    "meeting-actions.added": "Action of a meeting written down",
    "meeting-actions.changed": "Action of a meeting done or changed",
    "meeting-actions.withdrawn": "Action of a meeting withdrawn",

    "agencies.added": "Agency asked",
    "agencies.changed": "Request to an agency followed up",
    "agencies.withdrawn": "Request to an agency withdrawn",

    "stage.completed": "Stage called complete",
    "stage.reopened": "Stage taken up again",
    "stage.closed": "Case closed",
    "stage.opened-again": "Case opened again",

    "panel.called": "Meeting called",
    "panel.changed": "Meeting changed",
    "panel.opened": "Meeting opened",
    "panel.opening-revised": "Opening of the meeting put right",
    "panel.attended": "Attendance noted",
    "panel.interest-declared": "Interest declared",
    "panel.step-said": "Step of the flowchart noted",
    "panel.asked": "Question asked in the meeting",
    "panel.view-given": "View given",
    "panel.asked-again": "Asked again, and kept the view",
    "panel.need-decided": "Need for a review considered",
    "panel.kind-decided": "Kind of review considered",
    "panel.recommended": "Recommendation made",
    "panel.read-back": "Recommendation read back",
    "panel.adjourned": "Meeting stopped for the day",
    "panel.resumed": "Meeting went on",
    "panel.closed": "Meeting closed",
    "case.moved-out": "Moved to another case",
    "case.moved-in": "Came from another case",
    "case.keyboard-taken": "Somebody else types",
    "panel.paused": "Meeting paused",
    "panel.went-on": "Meeting went on after a pause",
    "panel.quorum-lost": "Fewer members here than the {board} asks for",
    "panel.quorum-met": "As many members here as the {board} asks for",

    "log.added": "Information logged",
    "log.changed": "Log entry changed",
    "log.withdrawn": "Log entry withdrawn",

    "decision.answered": "Questions of appendix 1 answered",
    "decision.consulted": "Advice taken before the decision",
    "decision.made": "Decision made",
    "decision.deferred": "Decision deferred",
    "decision.reconsidered": "Decision taken up again",
    "decision.challenged": "Decision challenged by the {national-panel}",
    "decision.confirmed": "Decision confirmed in writing",
    "decision.planned": "Review planned",
    "decision.signed": "Checklist of appendix 1 signed",

    "commission.panel-named": "Who oversees the review named",
    "commission.reviewer-named": "{lead-reviewer} named",
    "commission.method-chosen": "Method of the review chosen",
    "commission.contract-agreed": "Contract agreed",
    "commission.contract-ended": "Contract ended",

    "scr-panel.convened": "First meeting of the {scr-panel}",
    "scr-panel.met": "Meeting of the {scr-panel}",

    "terms.written": "{terms-of-reference}: content written",
    "terms.explained": "{terms-of-reference}: reasons written",
    "terms.expected": "{terms-of-reference}: what is expected",
    "terms.drafted": "{terms-of-reference}: new version",
    "terms.scope-changed": "Scope of the review changed",
    "terms.agreed": "{terms-of-reference} agreed",

    "key-questions.added": "Key question asked",
    "key-questions.changed": "Key question changed",
    "key-questions.withdrawn": "Key question withdrawn",

    "agency.described": "Part of an agency described",
    "agency.staff-told": "Staff told the review comes first",
    "agency.asked": "Agency asked for the review",
    "agency.received": "Answer of an agency noted",
    "agency.author-named": "Author of an agency's report named",
    "agency.signed-off": "Agency's report signed off",
    "agency.chased": "Agency reminded",
    "agency.escalated": "Step of escalation taken",
    "agency.outcome-noted": "Outcome of a step of escalation noted",

    "participants.added": "Somebody who may take part named",
    "participants.changed": "Taking part: noted again",
    "participants.withdrawn": "Somebody who may take part withdrawn",

    "contacts.added": "Conversation noted",
    "contacts.changed": "Conversation noted again",
    "contacts.withdrawn": "Conversation withdrawn",

    "processes.added": "Process beside the review noted",
    "processes.changed": "Process beside the review changed",
    "processes.withdrawn": "Process beside the review withdrawn",

    "liaison.added": "Liaison noted",
    "liaison.changed": "Liaison noted again",
    "liaison.withdrawn": "Entry of the liaison log withdrawn",

    "disclosures.added": "Disclosure considered",
    "disclosures.changed": "Disclosure considered again",
    "disclosures.withdrawn": "Entry on disclosure withdrawn",

    "other-boards.added": "{board} of another area named",
    "other-boards.changed": "{board} of another area: noted again",
    "other-boards.withdrawn": "{board} of another area withdrawn",

    "chronology.added": "Line of the chronology added",
    "chronology.changed": "Line of the chronology changed",
    "chronology.withdrawn": "Line of the chronology withdrawn",

    "problems.added": "Problem raised with the {independent-chair}",
    "problems.changed": "Problem followed up",
    "problems.withdrawn": "Problem withdrawn",

    "checklist.said": "Checklist item noted",

    "invitations.added": "Practitioner invited to an event",
    "invitations.changed": "Invitation to an event followed up",
    "invitations.withdrawn": "Invitation to an event withdrawn",
    "event-day.marked": "Arrival at an event noted",
    "uninvited.added": "Somebody came to an event uninvited",
    "uninvited.changed": "Settled who came to an event uninvited",
    "uninvited.withdrawn": "Note of who came uninvited withdrawn",
    "event-risks.added": "Child who may be at risk now: told at an event",
    "event-risks.changed": "Child who may be at risk now: followed up",
    "event-risks.withdrawn": "Child who may be at risk now: note withdrawn",
    "event-remarks.added": "What the group said at an event noted",
    "event-remarks.changed": "What the group said at an event changed",
    "event-remarks.withdrawn": "Note of what the group said withdrawn",
    "event-calls.added": "Call to make after an event noted",
    "event-calls.changed": "Call after an event followed up",
    "event-calls.withdrawn": "Call after an event withdrawn",

    "event.added": "Practitioner event planned",
    "event.changed": "Practitioner event changed",
    "event.withdrawn": "Practitioner event withdrawn",

    "report.drafted": "Draft of the report recorded",
    "report.judged": "Quality of the report judged",
    "report.pressure-noted": "Pressure on the author noted",
    "report.signed": "Report signed by its author",
    "report.readied": "Report found ready",

    "decision.clarification-asked": "Clarification asked for",
    "decision.clarified": "Clarification answered",

    "notices.called": "Letter or notice called for",
    "notices.drafted": "Letter or notice drafted",
    "notices.sent": "Letter or notice sent",
    "notices.acknowledged": "Letter or notice acknowledged",
    "notices.found-not-needed": "Letter or notice found not needed",
    "clocks.chosen": "Way of counting a time chosen",

    "paper.made": "Paper made",
    "minutes.drafted": "Minutes written",
    "minutes.sent": "Minutes sent",
    "minutes.corrected": "Minutes corrected",
    "minutes.agreed": "Minutes agreed",

    "signoff.presented": "Report presented to the {full-board}",
    "signoff.agreed": "Members of the {board} answered on sign-off",
    "signoff.worded": "Final wording settled",
    "signoff.satisfied": "Quality considered by the {independent-chair}",
    "signoff.addendum-added": "Addendum to the report added",
    "signoff.response-agreed": "Formal response agreed",

    "review.ended-without-report": "Review ended without a report",
    "review.resumed": "Review taken up again",

    "accuracy.added": "Draft sent for a check of its facts",
    "accuracy.changed": "Check of the facts followed up",
    "accuracy.withdrawn": "Check of the facts withdrawn",

    "findings.added": "Finding written down",
    "findings.changed": "Finding changed",
    "findings.withdrawn": "Finding withdrawn",

    "recommendations.added": "Recommendation of the report written down",
    "recommendations.changed": "Recommendation of the report changed",
    "recommendations.withdrawn": "Recommendation of the report withdrawn",

    "media.planned": "Strategy for the media settled",
    "media.statement-written": "Statement for the press written",
    "media.statement-agreed": "Statement agreed by an agency",
    "media.speaker-named": "Who speaks to the press named",
    "media.nominated": "Task with the press given",

    "enquiries.added": "Enquiry of the press received",
    "enquiries.changed": "Enquiry of the press followed up",
    "enquiries.withdrawn": "Enquiry of the press withdrawn",

    "publication.prepared": "Publication prepared for",
    "publication.arranged": "Day of publication arranged",
    "publication.copies-sent": "Copies sent before publication",
    "publication.published": "Report published",
    "publication.not-published": "Decided not to publish",
    "publication.taken-down": "Report taken off the website",
    "publication.reopened": "Publication taken up again",

    "actions.added": "Action written down",
    "actions.changed": "Action followed up",
    "actions.withdrawn": "Action withdrawn",

    "learning.draft-shared": "Draft shared with staff",
    "learning.questionnaires-sent": "Questionnaires sent to staff",
    "learning.feedback-taken-in": "What staff say taken in",
    "learning.statements-chosen": "Opening statements chosen",
    "learning.case-study-made": "Case study made",
    "learning.change-linked": "Change shown on the website",
    "learning.reported-yearly": "Impact told in the annual report",

    "confirmations.added": "Word to an agency's staff noted",
    "confirmations.changed": "Word to an agency's staff followed up",
    "confirmations.withdrawn": "Word to an agency's staff withdrawn",

    "requests.added": "Request for information received",
    "requests.changed": "Request for information followed up",
    "requests.withdrawn": "Request for information withdrawn",

    "markers.added": "Quality marker considered",
    "markers.changed": "Quality marker considered again",
    "markers.withdrawn": "Judgement on a quality marker withdrawn",
  ]
}
