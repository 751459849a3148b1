/// What is made of the review: action, learning, and what others ask of it.
extension FormWords {
  static let actions: [FormWords] = register(
    "actions", thing: "action",
    FormWords(
      "actions.add", "Action",
      todo: "Say what is to be done, by when and by whom, and what will be different.",
      short: "What, by when, by whom, what for.", record: "Record the action",
      recorded: "Action recorded.",
      fields: [
        FieldWords("action", "What needs doing", about: "action-actions"),
        FieldWords("finding", "Finding it answers", about: "action-finding"),
        FieldWords(
          "question", "Question it answers", hint: "What the finding asks the {board}",
          about: "action-finding", lines: 2),
        FieldWords(
          "objective", "What is recommended", about: "action-objective", lines: 2),
        FieldWords("due", "By when", hint: "10/9/16, 10 September", about: "action-date"),
        FieldWords("lead", "Lead", hint: "Name and role", about: "action-lead"),
        FieldWords(
          "outcome", "What will be different", hint: "Impact on children, not what is done",
          about: "action-outcomes"),
        FieldWords("done", "Done on", hint: "Empty until it is done"),
        FieldWords(
          "evidence", "What shows it", hint: "Such as an audit of 50 files: clearer records",
          about: "action-outcomes"),
        FieldWords("overseen", "Seen to by the {board}", about: "oversee-action"),
        FieldWords(
          "before-end", "Before the review ended", about: "framework-development",
          question: "Was it put into practice at once, the review not being over?"),
      ]),
    change: ("Change the action", "Write down what was done and what shows it, or what changes."))

  static let learning: [FormWords] =
    [
      FormWords(
        "learning.share-draft", "Draft shared with staff",
        todo: "Say with which staff a critical draft was shared, and what came of it.",
        short: "With whom, and what came of it.", record: "Record the sharing",
        recorded: "Sharing recorded.",
        fields: [
          FieldWords(
            "with", "Shared with", hint: "Such as Practitioner 1; the team", about: "learn-during"),
          FieldWords("version", "Which draft", hint: "As it stands on its cover: draft 2"),
          FieldWords("day", "Shared on", hint: "24/3/16, 24 March, today"),
          FieldWords("said", "What they said"),
          FieldWords("considered", "What came of it", hint: "How the report takes it in"),
        ]),
      FormWords(
        "learning.send-questionnaires", "Questionnaires to staff",
        todo: "Say who was asked how the review was for them, and when.",
        short: "Who was asked, and when.", record: "Record the questionnaires",
        recorded: "Questionnaires recorded.",
        fields: [
          FieldWords("to", "Sent to", hint: "All who took part", about: "learn-during"),
          FieldWords("number", "How many", hint: "A number: 24"),
          FieldWords("day", "Sent on", hint: "24/3/16, 24 March, today"),
        ]),
      FormWords(
        "learning.take-in-feedback", "What staff say",
        todo: "Say what came back, what was made of it and how staff came to know.",
        short: "What came back; what was made of it.", record: "Record what staff say",
        recorded: "What staff say is recorded.",
        fields: [
          FieldWords("heard", "What came back", hint: "Nobody is named", about: "feedback-loop"),
          FieldWords("number", "How many answered", hint: "A number: 17"),
          FieldWords(
            "answer", "What was made of it", hint: "And how staff came to know",
            about: "feedback-loop"),
          FieldWords("day", "Came back by", hint: "24/3/16, 24 March, today"),
        ]),
      FormWords(
        "learning.choose-statements", "Statements that open the report",
        todo: "Choose the statements that stand at the beginning of the report.",
        short: "Statements that open the report.", record: "Record the statements",
        recorded: "Statements recorded.",
        fields: [
          FieldWords("statements", "Statements", about: "framework-transparency"),
          FieldWords("day", "Chosen on", hint: "24/3/16, 24 March, today"),
        ]),
      FormWords(
        "learning.make-case-study", "Case study for training",
        todo: "Say which case study was made of the review, and where it is used.",
        short: "Which case study, and where used.", record: "Record the case study",
        recorded: "Case study recorded.",
        fields: [
          FieldWords("title", "What it is called", about: "use-case-study"),
          FieldWords("use", "Where it is used", hint: "Such as course, forum, induction"),
          FieldWords("day", "Made on", hint: "24/3/16, 24 March, today"),
        ]),
      FormWords(
        "learning.link-change", "Change shown on the website",
        todo: "Say what changed in training or procedures, and where the website says so.",
        short: "What changed, and where it is shown.", record: "Record the change",
        recorded: "Change recorded.",
        fields: [
          FieldWords("change", "What changed", about: "use-website-link"),
          FieldWords("place", "Where it is shown", hint: "The page of the website"),
          FieldWords("day", "Shown since", hint: "24/3/16, 24 March, today"),
        ]),
      FormWords(
        "learning.report-yearly", "Impact, in the annual report",
        todo: "Say what the annual report tells of what the review changed for children.",
        short: "What the annual report tells.", record: "Record the report",
        recorded: "Report recorded.",
        fields: [
          FieldWords("year", "Year", hint: "Such as 2017", about: "impact-in-annual-report"),
          FieldWords(
            "impact", "What changed for children", about: "impact-in-annual-report", lines: 5),
          FieldWords("day", "Published on", hint: "24/3/16, 24 March, today"),
        ]),
    ]
    + register(
      "confirmations", thing: "confirmation",
      FormWords(
        "confirmations.add", "What reached an agency",
        todo: "Say how an agency's staff came to know of the review, and who confirms it.",
        short: "How staff came to know of it.", record: "Record the confirmation",
        recorded: "Confirmation recorded.",
        fields: [
          FieldWords("agency", "Agency", about: "learn-dissemination"),
          FieldWords("how", "How", about: "learn-dissemination"),
          FieldWords("asked", "Asked on", hint: "24/3/16, 24 March, today"),
          FieldWords(
            "confirmed", "Held, or confirmed on", hint: "Empty until it has been",
            about: "notice-team-meetings"),
          FieldWords("note", "Note", hint: "Who confirms it; how many came"),
        ]),
      change: ("Change the confirmation", "Write down what was confirmed, or what changes."))
}
