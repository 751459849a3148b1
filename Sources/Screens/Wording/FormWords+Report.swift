/// The report and its sign-off.
extension FormWords {
  static let report: [FormWords] = [
    FormWords(
      "report.record-draft", "Draft of the report",
      todo: "Say which version it is, who wrote it and what it comes to.",
      short: "Which version, and by whom.", record: "Record the draft",
      recorded: "Draft recorded.",
      fields: [
        FieldWords("version", "Version", hint: "As it stands on its cover: draft 2"),
        FieldWords("day", "Date of the draft", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "author", "Written by (author)", hint: "Name and role", about: "role-lead-reviewer"),
        FieldWords("summary", "What it comes to", lines: 5),
        FieldWords(
          "limitations", "What limited the work", hint: "In the author's own words",
          question: "What limited or hindered the work, in the author's own words?"),
      ]),
    FormWords(
      "report.ready", "Report made ready",
      todo: "Say when the {scr-panel} and the {lead-reviewer} found the report ready.",
      short: "When it was found ready.", record: "Record the report as ready",
      recorded: "Report recorded as ready.",
      fields: [
        FieldWords(
          "day", "Found ready on", hint: "24/3/16, 24 March, today", about: "sign-off-ready"),
        FieldWords("version", "Which version", hint: "As it stands on its cover: draft 4"),
        FieldWords("note", "Note", hint: "What was left open, and why"),
      ]),
  ]

  static let signOff: [FormWords] = [
    FormWords(
      "signoff.present", "The {full-board} hears the report",
      todo: "Say when the {full-board} heard the report, and what was presented.",
      short: "When it was heard, what was shown.", record: "Record the presentation",
      recorded: "Presentation recorded.",
      fields: [
        FieldWords(
          "day", "Heard on", hint: "24/3/16, 24 March, today", about: "sign-off-presented"),
        FieldWords("meeting", "At which meeting", hint: "Extraordinary meeting"),
        FieldWords(
          "reviewer-came", "{lead-reviewer} came", about: "role-board-members",
          question: "Was the {lead-reviewer} there?"),
        FieldWords("covered", "What was presented", hint: "Choose each that was"),
        FieldWords("note", "What was discussed", lines: 4),
      ]),
    FormWords(
      "signoff.agree", "Agreement of the {board}",
      todo: "Say whether the members of the {board} agree the final sign-off.",
      short: "Do members agree the sign-off?", record: "Record the answer",
      recorded: "Answer recorded.",
      fields: [
        FieldWords(
          "agreed", "Do members agree?", about: "board-agreed",
          question: "Do the members of the {board} agree the final sign-off?"),
        FieldWords("day", "Said on", hint: "24/3/16, 24 March, today"),
        FieldWords("reasons", "Reasons", hint: "And what members asked to be changed"),
      ]),
    FormWords(
      "signoff.word", "Final wording",
      todo: "Say which small group settled the final wording, and what it changed.",
      short: "Who settled the wording.", record: "Record the wording",
      recorded: "Wording recorded.",
      fields: [
        FieldWords(
          "day", "Settled on", hint: "24/3/16, 24 March, today", about: "sign-off-wording"),
        FieldWords(
          "group", "Settled by (which group)", hint: "Members of the {board}, or {sub-committee}",
          about: "wording-agreed"),
        FieldWords("changes", "What was changed", lines: 4),
      ]),
    FormWords(
      "signoff.satisfy", "Quality of the review",
      todo: "Say whether the {independent-chair} is satisfied with the quality.",
      short: "Is the quality as it should be?", record: "Record the answer",
      recorded: "Answer recorded.",
      fields: [
        FieldWords(
          "satisfied", "Is the quality met?", about: "quality-satisfied",
          question: "Is the {independent-chair} satisfied with the quality of the review?"),
        FieldWords("day", "Said on", hint: "24/3/16, 24 March, today"),
        FieldWords("by", "{independent-chair}", question: "Who is {independent-chair}?"),
        FieldWords("reasons", "Reasons", lines: 4),
      ]),
  ]
}
