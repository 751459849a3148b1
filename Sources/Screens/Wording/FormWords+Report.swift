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
          about: "limitations-stated",
          question: "What limited the findings, in the author's own words?"),
        FieldWords(
          "hindrances", "What hindered the work", hint: "Who or what stood in the way",
          about: "limitations-stated",
          question: "What hindered the work, in the author's own words?"),
      ]),
    FormWords(
      "report.judge", "What is asked of the report",
      todo: "Say how far the draft is what was asked for on this point, and why.",
      short: "How far is it what was asked for?", record: "Record the judgement",
      recorded: "Judgement recorded.",
      fields: [
        FieldWords("point", "Point", about: "report-judged"),
        FieldWords("met", "Is it met?", about: "report-judged"),
        FieldWords("version", "Which draft", hint: "As it stands on its cover: draft 2"),
        FieldWords("reasons", "Reasons", hint: "Pages, and what would make it better"),
        FieldWords("by", "Judged by (who)", hint: "Name and role", about: "function-quality"),
        FieldWords("day", "Judged on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "report.note-pressure", "Pressure on the author",
      todo: "Say who wants the report changed, and what the {scr-panel} makes of it.",
      short: "Who wants it changed, and the view.", record: "Record the pressure",
      recorded: "Recorded.",
      fields: [
        FieldWords("wanted", "What is to be changed", hint: "The tone, or what it says?"),
        FieldWords(
          "by", "Wanted by (who)", hint: "Name, role and agency",
          about: "panel-view-on-pressure"),
        FieldWords("day", "Said on", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "view", "View of the {scr-panel}", about: "panel-view-on-pressure",
          question: "What is the view of the {scr-panel}?"),
      ]),
    FormWords(
      "report.sign", "Signature of the author",
      todo: "Say who signed the report, and when. It is the property of the {board}.",
      short: "Who signed the report, and when.", record: "Record the signature",
      recorded: "Signature recorded.",
      fields: [
        FieldWords("person", "Signed by (author)", about: "report-signed"),
        FieldWords("day", "Signed on", hint: "24/3/16, 24 March, today"),
        FieldWords("version", "Which version", hint: "As it stands on its cover: draft 4"),
        FieldWords(
          "board-answers", "Says who acts on it",
          hint: "That the {board} answers for what follows", about: "report-signed",
          question: "Does it say that the {board} is responsible for what follows from it?"),
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
        FieldWords("meeting", "At which meeting", hint: "Such as extraordinary meeting"),
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
    FormWords(
      "signoff.add-addendum", "Addendum",
      todo: "Write down what one side adds to the report where the two do not agree.",
      short: "What one side adds, and why.", record: "Record the addendum",
      recorded: "Addendum recorded.",
      fields: [
        FieldWords(
          "side", "Added by which side", about: "panel-view-on-pressure",
          question: "Who adds it: the author of the report, or the {board}?"),
        FieldWords("text", "The addendum", hint: "How it sees what the two differ on", lines: 6),
        FieldWords("about", "What it is about", hint: "The finding or chapter"),
        FieldWords("day", "Dated", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "signoff.agree-response", "The formal response",
      todo: "Say when the response was agreed, who wrote it and who agreed it.",
      short: "Who wrote it, and who agreed it.", record: "Record the response",
      recorded: "Response recorded.",
      fields: [
        FieldWords("day", "Agreed on", hint: "24/3/16, 24 March, today", about: "response-agreed"),
        FieldWords(
          "written-by", "Written by", about: "a34-whose-response",
          question: "Who wrote the response?"),
        FieldWords(
          "agreed-by", "Agreed by (who)", hint: "The {board}, or who acted for it",
          about: "a34-whose-response"),
        FieldWords("text", "What it says", hint: "Or where it is kept", lines: 6),
      ]),
  ]
}
