/// Letters and notices, the times to keep, and what is asked around a decision.
extension FormWords {
  private static let dayHint = "24/3/16, 24 March, today"

  static let notices: [FormWords] = [
    FormWords(
      "notices.call", "Call for a letter or notice",
      todo: "Choose which letter or notice is needed, where nothing here called for it.",
      short: "Which one, and why.", record: "Call for it", recorded: "It is on the list.",
      fields: [
        FieldWords("notice", "Which one", question: "Which letter or notice is needed?"),
        FieldWords("why", "Why it is needed", hint: "What called for it, and who asked", lines: 2),
        FieldWords("due", "To be sent by", hint: "Your own wish; may be left empty"),
      ]),
    FormWords(
      "notices.draft", "Write it",
      todo: "Write what it says. It can be written again; every text is kept.",
      short: "What it says.", record: "Record this text", recorded: "Text recorded.",
      fields: [
        FieldWords("text", "What it says", lines: 6),
        FieldWords("by", "Written by (person)", question: "Who wrote it?"),
        FieldWords("day", "Written on", hint: dayHint),
      ]),
    FormWords(
      "notices.send", "It was sent",
      todo: "Say when it went, how, and to whom. It can be sent more than once.",
      short: "When it went, how, to whom.", record: "Record that it was sent",
      recorded: "Recorded as sent.",
      fields: [
        FieldWords("day", "Sent on", hint: dayHint),
        FieldWords("how", "How it went", hint: "Secure mail, post, by hand, by telephone"),
        FieldWords("to", "To whom it went", hint: "Names, and the bodies they act for"),
        FieldWords("by", "Sent by (person)", question: "Who sent it?"),
        FieldWords(
          "late-reason", "What kept it", hint: "It goes after its date; say why", lines: 2,
          question: "It goes after the day it was due. What kept it?"),
      ]),
    FormWords(
      "notices.acknowledge", "It was received",
      todo: "Say when somebody said that they have it, and who.",
      short: "Who has it, and since when.", record: "Record the receipt",
      recorded: "Receipt recorded.",
      fields: [
        FieldWords("day", "Said on", hint: dayHint),
        FieldWords("by", "By whom", hint: "Name, and the body they act for"),
      ]),
    FormWords(
      "notices.not-needed", "It is not needed",
      todo: "Say why nothing is sent. It stays on the list and can be sent after all.",
      short: "Why nothing is sent.", record: "Record that it is not needed",
      recorded: "Recorded as not needed.",
      fields: [FieldWords("reason", "Why it is not needed", lines: 3)]),
    FormWords(
      "clocks.set", "Choose how it is counted",
      todo: "Choose for this case what the guidance leaves open, and say why.",
      short: "Choose, and say why.", record: "Record the choice", recorded: "Choice recorded.",
      fields: [
        FieldWords("clock", "Which time", question: "Which time is this about?"),
        FieldWords("from", "Count from", question: "From which moment is it counted?"),
        FieldWords("length", "How long it is", hint: "A number, in its own unit"),
        FieldWords("reason", "Reason", hint: "Your own protocol, or who agreed it", lines: 2),
      ]),
  ]

  static let asking: [FormWords] = [
    FormWords(
      "decision.ask-clarification", "Ask for clarification",
      todo: "Write what the {consideration-panel} is asked before it is decided.",
      short: "What is asked, and the answer.", record: "Record the question",
      recorded: "Question recorded.",
      fields: [
        FieldWords("what", "What is unclear", about: "notice-clarification"),
        FieldWords("day", "Asked on", hint: dayHint),
        FieldWords("answer", "What came back", hint: "May be written down later"),
        FieldWords("answered", "Answered on", hint: dayHint),
      ])
  ]

  /// What the moments of a review are called within a sentence.
  static let moments: [String: String] = [
    "referral-made": "the {referral}",
    "referral-received": "receipt of the {referral}",
    "meeting-called": "the call to the meeting",
    "meeting-opened": "the opening of the meeting",
    "meeting-closed": "the close of the meeting",
    "recommendation-made": "the recommendation",
    "clarification-asked": "a question before the decision",
    "decision-made": "the decision",
    "review-decided": "the decision for a review",
    "no-review-decided": "the decision for {no-review}",
    "decision-deferred": "the deferral",
    "decided-again": "the decision made again",
    "national-panel-asked": "a request of the {national-panel}",
    "other-area-named": "word of another area",
    "panel-named": "the naming of the {scr-panel}",
    "panel-convened": "the first meeting of the {scr-panel}",
    "lead-reviewer-named": "the naming of the {lead-reviewer}",
    "contract-agreed": "the contract",
    "terms-agreed": "agreed {terms-of-reference}",
    "agency-asked": "a request to an agency",
    "event-arranged": "the arranging of the event",
    "event-held": "the event",
    "participant-named": "the naming of somebody to take part",
    "young-person-named": "the naming of the {young-person}",
    "perpetrator-named": "the naming of a {perpetrator}",
    "escalated": "a step taken further",
    "problem-raised": "a problem that was raised",
    "draft-recorded": "a draft of the report",
    "report-readied": "the report found ready",
    "report-presented": "the report presented",
    "board-agreed": "agreement of the {board}",
    "wording-agreed": "the final wording",
    "quality-satisfied": "the quality found good",
    "response-agreed": "the agreed response",
    "publication-arranged": "the date arranged for publication",
    "published": "publication",
    "not-published": "the decision not to publish",
    "ended-without-report": "the end without a report",
  ]
}
