/// The meetings of the SCR panel, the terms of reference and the key questions.
extension FormWords {
  static let scrPanel: [FormWords] = [
    FormWords(
      "scr-panel.meet", "Meeting of the {scr-panel}",
      todo: "Say when it met, who came, and whether the terms were looked at.",
      short: "When it met, and who came.", record: "Record the meeting",
      recorded: "Meeting recorded.",
      fields: [
        FieldWords("day", "Met on", hint: "24/3/16, 24 March, today"),
        FieldWords("present", "Who came", about: "role-scr-panel-members"),
        FieldWords(
          "terms", "Do the terms still suit?", about: "clock-terms-suitability",
          question: "Do the {terms-of-reference} still suit the review?"),
        FieldWords(
          "terms-note", "What was said of them", hint: "What is to change, and why", lines: 2),
        FieldWords(
          "questions-stand", "First key questions set",
          hint: "At the end of the first meeting, if it can be", about: "clock-key-questions",
          question: "Does a first set of key questions stand at the end of this meeting?"),
        FieldWords("agreed", "What was agreed", hint: "Who does what until when", lines: 4),
      ])
  ]

  static let terms: [FormWords] = [
    FormWords(
      "terms.write", "One of the thirteen contents",
      todo: "Write what the {terms-of-reference} say here. It goes into the next version.",
      short: "Write what they say here.", record: "Record the text", recorded: "Text recorded.",
      fields: [
        FieldWords("content", "Which content"),
        FieldWords("text", "What they say", lines: 6),
        FieldWords(
          "points", "Points of the statement", hint: "Those that stand in it",
          about: "terms-conduct"),
      ]),
    FormWords(
      "terms.explain", "Method, limits, proportion",
      todo: "Say why this method, what its limits are, and why the review is this large.",
      short: "Why this method, why this large.", record: "Record the reasons",
      recorded: "Reasons recorded.",
      fields: [
        FieldWords(
          "method", "Why this method", hint: "What can be learned this way",
          about: "terms-explained"),
        FieldWords(
          "limitations", "Its limits", hint: "What it cannot show", about: "terms-explained",
          lines: 2),
        FieldWords(
          "learning", "How learning is captured", hint: "As it goes, and at the end",
          about: "terms-explained", lines: 2),
        FieldWords(
          "case-factors", "Factors of the case", about: "terms-proportionate"),
        FieldWords(
          "context-factors", "Factors of the setting", about: "terms-proportionate"),
        FieldWords(
          "proportionality", "Why it is proportionate", hint: "With these factors in mind",
          about: "terms-proportionate"),
      ]),
    FormWords(
      "terms.expect", "What is expected of whom",
      todo: "Say who must co-operate and on what basis, and what every report deals with.",
      short: "Who co-operates, and on what basis.", record: "Record what is expected",
      recorded: "What is expected is recorded.",
      fields: [
        FieldWords(
          "organisations", "Who is to co-operate", hint: "Each organisation by name",
          about: "terms-cooperation"),
        FieldWords(
          "basis", "On what basis", hint: "Why they have to give information",
          about: "terms-cooperation", lines: 2),
        FieldWords(
          "history-included", "Relevant history included",
          hint: "It can be told in summary", about: "terms-timescale",
          question: "Do they say that historical information is included where relevant?"),
        FieldWords(
          "diversity-in-reports", "Diversity in every report",
          hint: "A condition when the review is commissioned", about: "terms-diversity",
          question: "Must every agency report deal with culture and diversity?"),
        FieldWords(
          "diversity-at-forefront", "Diversity at forefront?",
          about: "terms-diversity-questions",
          question: "Does diversity belong at the forefront of this review?"),
        FieldWords(
          "diversity", "What it is about", hint: "Culture, disability, faith; what is known",
          lines: 2),
      ]),
    FormWords(
      "terms.draft", "New version",
      todo: "Keep what is written as a version. Say what changed, who wrote it and when.",
      short: "What changed, who wrote it.", record: "Keep as a version",
      recorded: "Version recorded.",
      fields: [
        FieldWords("changed", "What is different", hint: "The first version; or what changed"),
        FieldWords("by", "Written by", hint: "Name and role"),
        FieldWords("day", "Date of the version", hint: "24/3/16, 24 March, today"),
        FieldWords("reason", "Why it changed", hint: "What has come to be known", lines: 2),
      ]),
    FormWords(
      "terms.change-scope", "Review made narrower or wider",
      todo: "The {independent-chair} may change the scope. Say why, and who agreed to it.",
      short: "Why, and who agreed to it.", record: "Record the change of scope",
      recorded: "Change of scope recorded.",
      fields: [
        FieldWords("scope", "The review becomes"),
        FieldWords("changed", "What is different", lines: 2),
        FieldWords("reason", "Reason", hint: "As it can be told to family and agencies"),
        FieldWords("by", "Determined by", about: "role-independent-chair"),
        FieldWords("agreed-by", "Agreed to by (who)", hint: "Name and role; or who did not"),
        FieldWords(
          "asked", "Asked first", hint: "Who settles it is not said in the guidance",
          about: "contract-disagreement"),
        FieldWords("day", "Changed on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "terms.agree", "Terms agreed and signed off",
      todo: "Say who agreed the latest version, and which body signed it off.",
      short: "Who agreed, who signed off.", record: "Record the agreement",
      recorded: "Agreement recorded.",
      fields: [
        FieldWords("day", "Signed off on", hint: "24/3/16, 24 March, today"),
        FieldWords("lead-reviewer", "Agreed by who leads", about: "role-lead-reviewer"),
        FieldWords(
          "board-manager", "Agreed for the {board}", about: "agree-terms",
          question: "Who agreed them as {board-manager}?"),
        FieldWords(
          "signed-by", "Signed off by",
          hint: "The source does not say which body; record it", about: "agree-terms"),
        FieldWords("note", "Note", hint: "What was left for later", lines: 2),
      ]),
  ]

  static let keyQuestions: [FormWords] = register(
    "key-questions", thing: "question",
    FormWords(
      "key-questions.add", "Key question",
      todo: "Write what the review is to find out, why, and where that comes from.",
      short: "What the review is to find out.", record: "Record the key question",
      recorded: "Key question recorded.",
      fields: [
        FieldWords(
          "question", "Question", hint: "Why was she not seen alone?", about: "terms-questions"),
        FieldWords("why", "Why it is asked", hint: "What could be learned from it", lines: 2),
        FieldWords("origin", "Where it comes from"),
        FieldWords(
          "entry", "Entry it goes back to", hint: "Its number as the record shows it: 14"),
        FieldWords("asks-why", "It asks why", hint: "Not only what, who or when"),
        FieldWords(
          "diversity", "It is about diversity", about: "terms-diversity-questions"),
      ]),
    change: (
      "Change the key question", "Say it as it now is, and why. The report explains each change."
    ))

  static let problems: [FormWords] = register(
    "problems", thing: "problem",
    FormWords(
      "problems.add", "Problem of who leads the review",
      todo: "Say what the {lead-reviewer} takes to the {independent-chair}.",
      short: "What is raised, and with whom.", record: "Record the problem",
      recorded: "Problem recorded.",
      fields: [
        FieldWords("problem", "The problem", about: "problem-panel-first"),
        FieldWords(
          "panel-tried", "What was done first", hint: "What the {scr-panel} did to settle it",
          about: "problem-panel-first"),
        FieldWords("raised-by", "Raised by", about: "role-lead-reviewer"),
        FieldWords("day", "Raised on", hint: "24/3/16, 24 March, today"),
        FieldWords("outcome", "What came of it", hint: "Empty until something has"),
        FieldWords("settled", "Settled on", hint: "24 March, today, friday"),
      ]),
    change: ("What came of the problem", "Write what came of it, or change what is said."))
}
