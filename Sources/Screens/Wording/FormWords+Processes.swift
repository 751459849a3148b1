/// What runs beside the review, other areas, and the chronology.
extension FormWords {
  static let processes: [FormWords] = register(
    "processes", thing: "process",
    FormWords(
      "processes.add", "Process beside the review",
      todo: "Say what else runs, whom to speak to, and how the two go together.",
      short: "What else runs beside the review.", record: "Record the process",
      recorded: "Process recorded.",
      fields: [
        FieldWords("name", "What it is called", hint: "Trial; inquest; complaint"),
        FieldWords("kind", "Which kind", hint: "Empty where it is none of these"),
        FieldWords(
          "disciplinary", "Disciplinary proceedings", about: "disciplinary-liaison",
          question: "Is it disciplinary proceedings of a member of staff?"),
        FieldWords("contact", "Whom to speak to", hint: "Name and role; how to reach them"),
        FieldWords(
          "relationship", "First spoke on", hint: "The day you agreed how to work",
          about: "process-relationship"),
        FieldWords(
          "liaison-agreed", "How you keep in touch",
          hint: "How often; what is not asked before a trial", about: "process-criminal",
          lines: 2),
        FieldWords(
          "one-panel", "One body for both?", about: "one-panel",
          question: "Does one panel of adults' and children's services oversee both?"),
        FieldWords("reports", "Which reports", about: "reports-same"),
        FieldWords("started", "Since", hint: "As far as known: about May 2014"),
        FieldWords("ended", "Ended on", hint: "Empty while it runs"),
        FieldWords("note", "Note", hint: "What it means for the review", lines: 2),
      ]),
    change: ("Change the process", "Change what is different now."))

  static let liaison: [FormWords] = register(
    "liaison", thing: "entry",
    FormWords(
      "liaison.add", "Entry of the liaison log",
      todo: "Say what the review and the other process told each other.",
      short: "What was said, and to whom.", record: "Record the entry",
      recorded: "Entry recorded.",
      fields: [
        FieldWords("process", "With which process"),
        FieldWords("day", "On", hint: "24/3/16, 24 March, today"),
        FieldWords("between", "Who spoke to whom", hint: "Names and roles"),
        FieldWords("said", "What was said", lines: 4),
        FieldWords("next", "What comes next", hint: "Such as ring again before the hearing"),
      ]),
    change: ("Change the entry", "Change what is different now."))

  static let disclosures: [FormWords] = register(
    "disclosures", thing: "entry",
    FormWords(
      "disclosures.add", "What may be disclosed",
      todo: "Say what may be told to whom, who agreed to it, and whether it was.",
      short: "What may be told to whom.", record: "Record the entry",
      recorded: "Entry recorded.",
      fields: [
        FieldWords("what", "What", hint: "A record, a draft, what somebody said", lines: 2),
        FieldWords("process", "For which process"),
        FieldWords("to", "To whom", hint: "Name and role"),
        FieldWords("may", "May it be disclosed?"),
        FieldWords("agreed-by", "Agreed by", hint: "Name and role; legal adviser, officer"),
        FieldWords("agreed", "Agreed on", hint: "24/3/16, 24 March, today"),
        FieldWords("given", "Given on", hint: "Empty until it was"),
        FieldWords("why", "Why, or why not", lines: 2),
      ]),
    change: ("Change the entry", "Change what is different now."))

  static let otherBoards: [FormWords] = register(
    "other-boards", thing: "{board}",
    FormWords(
      "other-boards.add", "{board} of another area",
      todo: "Say where the child or family lived, and who speaks for that area.",
      short: "Where else they lived.", record: "Record the other area",
      recorded: "Other area recorded.",
      fields: [
        FieldWords("name", "Which area", hint: "The name of its {board}"),
        FieldWords("lived", "Lived there", hint: "As far as known: 2010 to 2012"),
        FieldWords("contact", "Whom to speak to", hint: "Its safeguarding manager"),
        FieldWords(
          "asked", "Asked on", hint: "What it knows of the family",
          about: "qm-2-neighbouring-checks"),
        FieldWords("answer", "What it knows", hint: "Empty until it answers"),
        FieldWords(
          "representative", "On the {scr-panel}", about: "other-board-represented",
          question: "Who represents that area on the {scr-panel}?"),
      ]),
    change: ("Change the other area", "Change what is different now."))

  static let chronology: [FormWords] = register(
    "chronology", thing: "line",
    FormWords(
      "chronology.add", "Line of the chronology",
      todo: "Say what happened, when as far as it is known, and where that stands.",
      short: "What happened, and when.", record: "Record the line", recorded: "Line recorded.",
      fields: [
        FieldWords("when", "When", hint: "3 May 2014; about May 2014; early 2015"),
        FieldWords("what", "What happened", lines: 4),
        FieldWords("agency", "Agency", hint: "Whose chronology it is"),
        FieldWords("source", "Where it stands", hint: "Which record, letter or person"),
        FieldWords("significance", "Why it matters", lines: 2),
      ]),
    change: ("Change the line", "Change what is different now."))
}
