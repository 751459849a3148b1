/// Setting up the review, its checklists, and the day with practitioners.
extension FormWords {
  static let commissioning: [FormWords] = [
    FormWords(
      "commission.name-panel", "Who oversees the review",
      todo: "Say who oversees the review, who chairs it, and each test by itself.",
      short: "Who oversees it, and who chairs.", record: "Record who oversees it",
      recorded: "Who oversees it is recorded.",
      fields: [
        FieldWords("body", "Which body", about: "role-review-team"),
        FieldWords(
          "chair", "Chaired by", hint: "Can be a {lead-reviewer} too",
          about: "role-scr-panel-chair",
          question: "Who chairs the {scr-panel} or {review-team}?"),
        FieldWords(
          "chair-independent-of-case", "Independent of the case?",
          hint: "Whoever chairs: no part in this case", about: "scr-panel-chair-independent",
          question: "Is whoever chairs it independent of the case?"),
        FieldWords(
          "chair-fully-independent", "Fully independent?",
          hint: "No link with the case, no job with an agency",
          about: "scr-panel-chair-independent",
          question: "Is whoever chairs it without link to the case or local employment?"),
        FieldWords("members", "Members", about: "role-scr-panel-members"),
        FieldWords("day", "Named on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "commission.name-reviewer", "{lead-reviewer}",
      todo: "Say who leads the review, and answer each test of independence by itself.",
      short: "Who leads the review.", record: "Record the {lead-reviewer}",
      recorded: "{lead-reviewer} recorded.",
      fields: [
        FieldWords("person", "Led by", about: "role-lead-reviewer"),
        FieldWords(
          "independent-of-case", "Independent of the case?",
          hint: "And of the organisations reviewed", about: "lead-reviewer-independent-case",
          question: "Independent of the case and of the organisations reviewed?"),
        FieldWords(
          "independent-of-area", "Independent of the area?",
          about: "lead-reviewer-independent-area"),
        FieldWords(
          "how", "How that is known", hint: "What they said of themselves; who looked",
          about: "independent-lead"),
        FieldWords("day", "Appointed on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "commission.choose-method", "Method of the review",
      todo: "Say how the review is to be done, who agreed to it and who signed it off.",
      short: "The method, and who agreed to it.", record: "Record the method",
      recorded: "Method recorded.",
      fields: [
        FieldWords("type", "Method", about: "method-agreed"),
        FieldWords("reasons", "Why this one", hint: "What can be learned this way, and from whom"),
        FieldWords(
          "chronologies-examined", "Chronologies examined",
          hint: "They can help to find the kind that suits", about: "paper-agency-chronology",
          question: "Were the chronologies of the agencies looked through first?"),
        FieldWords(
          "proposed-by", "Proposed by (who)", hint: "Name and role", about: "method-agreed"),
        FieldWords("agreed-by", "Agreed by (who)", hint: "Name and role", about: "method-agreed"),
        FieldWords(
          "signed-by", "Signed off by (who)", hint: "The sources do not say which body",
          about: "method-agreed"),
        FieldWords("day", "Signed off on", hint: "24/3/16, 24 March, today"),
      ]),
  ]

  static let checklists: [FormWords] = [
    FormWords(
      "checklist.say", "Item of the checklist",
      todo: "Say what was agreed, what is still to be done, and who does it.",
      short: "What was agreed, what is to be done.", record: "Record the item",
      recorded: "Item recorded.",
      fields: [
        FieldWords("item", "Item"),
        FieldWords("state", "Where it stands", question: "Where does this item stand?"),
        FieldWords("agreed", "What was agreed"),
        FieldWords("action", "Still to be done", hint: "Visit; see the small rooms"),
        FieldWords("lead", "Done by (who)", hint: "Name or role"),
        FieldWords("due", "Done by (day)", hint: "24/3/16, 24 March, friday"),
        FieldWords(
          "reason", "Reason, or the question", hint: "Why it does not apply; what is asked"),
      ])
  ]

  static let events: [FormWords] = register(
    "event", thing: "event",
    FormWords(
      "event.add", "Practitioner event",
      todo: "Say what the day is for, when it is, and who runs it.",
      short: "What the day is for, and when.", record: "Record the event",
      recorded: "Event recorded.",
      fields: [
        FieldWords("purpose", "What it is mainly for", about: "event-purpose"),
        FieldWords(
          "stage", "When in the review", hint: "Before the first draft; after it",
          about: "event-purpose", question: "At what stage of the review is it held?"),
        FieldWords(
          "agreed-by", "Both agreed by (who)", hint: "Who agreed stage and purpose",
          about: "event-purpose", question: "Who agreed the stage and the purpose?"),
        FieldWords("day", "Planned for", hint: "10/6/16, 10 June, friday"),
        FieldWords("venue", "Venue", hint: "Hall, small rooms, way in", about: "event-venue"),
        FieldWords(
          "facilitators", "Run by (facilitators)", hint: "Names and roles",
          about: "event-facilitators"),
        FieldWords("held", "Held on", hint: "Empty until it has been held"),
        FieldWords(
          "heard", "What the group said", hint: "Nobody is named; a court may read it",
          about: "event-administration", lines: 6),
      ]),
    change: (
      "Change the event", "Change what is different now, or write down what the group said."
    ))
}
