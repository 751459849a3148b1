/// The meeting's views, its recommendation, and the log of what was said.
extension FormWords {
  // The labels of a view are short so that its answers stand on one line at 80 columns.
  static let views: [FormWords] = [
    FormWords(
      "panel.record-view", "One member's view",
      todo: "Write down the member's view and their reasons, in their own words.",
      short: "The view, and the reasons for it.", record: "Record the view",
      recorded: "View recorded.",
      fields: [
        FieldWords("member", "Member"),
        FieldWords(
          "learn", "Could we learn more?", about: "give-views",
          question: "Could we learn more from this case?"),
        FieldWords(
          "review", "Should it be reviewed?", about: "every-member-asked",
          question: "Should this case be reviewed?"),
        FieldWords(
          "criteria", "Are the criteria met?", hint: "Those of {working-together}",
          about: "vote-criteria",
          question: "Are the criteria of {working-together} met, in their view?"),
        FieldWords(
          "kind", "Which kind of review?", hint: "What fits the case and what it can teach",
          about: "vote-proportionality", question: "Which kind of review fits this case?"),
        FieldWords(
          "learning", "What is to be learned?", about: "vote-proportionality",
          question: "What is to be learned, and by whom?"),
        FieldWords(
          "reasons", "Reasons", hint: "In their own words, about this case",
          about: "view-reasons", lines: 4, question: "What are their reasons?"),
        FieldWords("how", "How the view came"),
        FieldWords("deputy", "Given by (deputy)", hint: "Who spoke for the member"),
        FieldWords(
          "change", "Unlike the one before", hint: "The record keeps both",
          question: "They gave another view before. Which is it?"),
        FieldWords(
          "change-reason", "Reason for the change", hint: "What they had not known", lines: 2,
          question: "What is the reason for the change?"),
        FieldWords(
          "about-process", "About reviewing", hint: "How reviews work, and not this case",
          about: "give-views",
          question: "Are the reasons about how reviews work, and not about this case?"),
        FieldWords("heard", "Last entry heard", hint: "Its number in the log: 14"),
        FieldWords("time", "Given at", hint: "24 hours: 10:56"),
        FieldWords("kind-at", "Kind said at", hint: "24 hours: 11:06"),
      ]),
    FormWords(
      "panel.ask-again", "Asked again",
      todo: "Say who was asked again, knowing more, and keeps the view they gave.",
      short: "Who keeps the view they gave?", record: "Record that they keep it",
      recorded: "Asking again recorded.",
      fields: [
        FieldWords("members", "Who keeps their view", about: "give-views"),
        FieldWords("time", "Asked at", hint: "24 hours: 10:58"),
        FieldWords(
          "added", "What they add", hint: "In their own words; empty where nothing", lines: 3),
      ]),
    FormWords(
      "panel.decide-need", "Is a review needed?",
      todo: "Settle whether a review is needed. Which kind is the next question.",
      short: "Settle the need before the kind.", record: "Record the answer",
      recorded: "Answer recorded.",
      fields: [
        FieldWords(
          "needed", "Is a review needed?", about: "need-before-kind",
          question: "Is a review of this case needed?"),
        FieldWords("reasons", "Reasons", hint: "As they will stand in the letter", lines: 4),
        FieldWords("time", "Settled at", hint: "24 hours: 11:06"),
      ]),
    FormWords(
      "panel.choose-kind", "Which kind of review",
      todo: "Say which kind of review fits, and what is expected to be learned.",
      short: "Which kind fits, and why.", record: "Record the kind of review",
      recorded: "Kind of review recorded.",
      fields: [
        FieldWords("kind", "Which kind", about: "consider-nature"),
        FieldWords("type", "How it could be done", hint: "The method is settled later"),
        FieldWords(
          "learning", "What may be learned", hint: "And by whom", about: "vote-proportionality"),
        FieldWords(
          "key-issues", "Key issues", hint: "For the {terms-of-reference}",
          about: "consider-nature", lines: 4,
          question: "Which key issues should the {terms-of-reference} take up?"),
        FieldWords(
          "proportionality", "Why it fits this case", hint: "Its size, and what can be learned",
          about: "vote-proportionality", question: "Why is this kind in proportion to the case?"),
        FieldWords(
          "legal-advice", "Legal advice taken", hint: "That it was taken, not what it was",
          about: "legal-options-given", lines: 2),
        FieldWords("time", "Settled at", hint: "24 hours: 11:12"),
      ]),
    FormWords(
      "panel.recommend", "Recommendation",
      todo: "Write the recommendation so that it can be read in one way only.",
      short: "One recommendation, with reasons.", record: "Record the recommendation",
      recorded: "Recommendation recorded.",
      fields: [
        FieldWords(
          "recommendation", "Recommended", about: "recommendation-clear",
          question: "What does the {consideration-panel} recommend?"),
        FieldWords(
          "reasons", "Reasons", hint: "As they will stand in the letter",
          about: "recommendation-clear", lines: 5),
        FieldWords(
          "considerations", "What weighed most", hint: "What the reasons rest on",
          about: "write-recommendation", lines: 4),
        FieldWords(
          "disagreement", "Where members differed", hint: "In the words of those who differed",
          about: "write-recommendation",
          question: "Where did members differ, in their own words?"),
        FieldWords("dissenters", "Who differed", about: "write-recommendation"),
        FieldWords("day", "Date of the letter", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "panel.read-back", "Read back",
      todo: "Read the recommendation aloud, and say whether members agree to it as read.",
      short: "Read it aloud. Do they agree?", record: "Record that it was read back",
      recorded: "Reading back recorded.",
      fields: [
        FieldWords(
          "agreed", "Agreed as read?", about: "recommendation-clear",
          question: "Do members agree to the recommendation as it was read?"),
        FieldWords("time", "Read back at", hint: "24 hours: 11:24"),
        FieldWords(
          "confirmed-by", "Agree to their dissent", hint: "Those who differ, to the words it has",
          about: "write-recommendation",
          question: "Who of those who differ agrees to the words of their dissent?"),
        FieldWords("note", "Note", hint: "Who differs, and whether they agree to the words"),
      ]),
  ]

  static let log: [FormWords] = register(
    "log", thing: "log entry",
    FormWords(
      "log.add", "Log of information",
      todo: "Write down what is said, who says it and how they know.",
      short: "What is said, by whom, how known.", record: "Record what was said",
      recorded: "Log entry recorded.",
      fields: [
        FieldWords("said", "What was said", about: "share-information", lines: 5),
        FieldWords(
          "person", "Said by", hint: "Somebody in the room; else say below who",
          question: "Who in the room said it?"),
        FieldWords("how-known", "How known", question: "How do they know?"),
        FieldWords("told-by", "Told by", hint: "From whom the speaker has it"),
        FieldWords(
          "key", "Key information", hint: "To be found again later",
          about: "key-information-logged"),
        FieldWords(
          "part-own-record", "Part own record", hint: "And only the rest was told",
          question: "Is a part of it from their own record?"),
        FieldWords("read-back", "Read back", hint: "And agreed by the person who said it"),
        FieldWords("read-back-at", "Read back at", hint: "24 hours: 10:24"),
        FieldWords(
          "legal", "Legal advice", hint: "Kept apart: out of minutes, letters and bundle",
          question: "Is it legal advice, to be kept apart?"),
        FieldWords(
          "advice-on", "Advice about", hint: "The minutes have this, and not the advice"),
        FieldWords("time", "Said at", hint: "24 hours: 10:24"),
        FieldWords(
          "outside", "Not in the room", hint: "{investigating-officer}, by telephone",
          question: "If not in the room: who said it, and how did it come?"),
        FieldWords("day", "Day", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "may-be-shared", "May be shared?",
          hint: "“Yes”, or with whom; papers have it after “yes”",
          question: "May it be shared, with whom, and who is asked first?"),
        FieldWords("meeting", "Which meeting", hint: "Empty where it came between meetings"),
        FieldWords("corrected-at", "Corrected at", hint: "24 hours: 10:26"),
      ]),
    change: (
      "Change a log entry", "Change what was written down. The first wording stays readable."
    ))

  static let meetingActions: [FormWords] = register(
    "meeting-actions", thing: "action",
    FormWords(
      "meeting-actions.add", "Action",
      todo: "Write down who does what, and by when. It stays open until it is done.",
      short: "Who does what, and by when.", record: "Record the action",
      recorded: "Action recorded.",
      fields: [
        FieldWords("action", "What is to be done", lines: 3),
        FieldWords("who", "Who does it", hint: "Name or role"),
        FieldWords("due", "By when", hint: "24 March, friday"),
        FieldWords("due-time", "At what time", hint: "24 hours: 10:00; empty for any"),
        FieldWords("done", "Done on", hint: "24 March, today, friday"),
        FieldWords("outcome", "What came of it", lines: 2),
        FieldWords("meeting", "Settled in the meeting", hint: "Filled in by the program"),
      ]),
    change: ("Action: done, or changed", "Say when it was done and what came of it."))
}
