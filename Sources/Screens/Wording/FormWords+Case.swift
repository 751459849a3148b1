/// The case itself, its people, questions to somebody, and where the review stands.
extension FormWords {
  static let caseFile: [FormWords] = [
    FormWords(
      "case.open", "New case",
      todo: "Give the case its reference and a working name that names nobody.",
      short: "Reference, and a working name.", record: "Open the case", recorded: "Case opened.",
      fields: names(reference: true) + [
        FieldWords("guidance", "Guidance set", hint: "Which set of guidance the case follows"),
        FieldWords(
          "guidance-digest", "Guidance set, check code",
          hint: "Filled in by the program: what was in the set"),
        FieldWords("practice", "Practice case", hint: "Nothing of a practice case is kept"),
      ]),
    FormWords(
      "case.describe", "Working name and marking",
      todo: "Change the working name or the marking. Papers made before keep theirs.",
      short: "Change the name or the marking.", record: "Record name and marking",
      recorded: "Name and marking recorded.", fields: names(reference: false)),
    FormWords(
      "case.move", "Belongs to another case",
      todo: "It is recorded there with its origin; here stays only that it was moved.",
      short: "Recorded there; gone from here.", record: "Move it", recorded: "Moved.",
      fields: [
        FieldWords("entry", "Entry number", hint: "As the record shows it: 14"),
        FieldWords("to", "To which case", hint: "Filled in by the program: its id, no name"),
        FieldWords("reason", "Why it is moved", hint: "Say nothing of what it said", lines: 2),
      ]),
    FormWords(
      "case.at-keyboard", "Hand over the keyboard",
      todo: "Say who types from here on, and for whom. Today's entries then say so.",
      short: "Who types now, and for whom.", record: "Hand over the keyboard",
      recorded: "Keyboard handed over.",
      fields: [
        FieldWords("person", "Who types now"),
        FieldWords("for", "For whom", hint: "Whose words they write; empty: their own"),
        FieldWords("day", "Day it holds for", hint: "Filled in by the program: today"),
      ]),
    FormWords(
      "case.note", "Minute", todo: "Write down what is to be remembered. The time is added to it.",
      short: "Write down what to remember.", record: "Record the minute",
      recorded: "Minute recorded.",
      fields: [
        FieldWords(
          "text", "What is to be remembered", hint: "In a meeting: for the members’ minutes alone",
          lines: 6),
        FieldWords("place", "Where it was written", hint: "The page you were on"),
        FieldWords(
          "legal", "Legal advice, kept apart", hint: "Kept out of minutes, letters and bundle"),
        FieldWords("meeting", "Written in the meeting", hint: "Filled in by the program"),
        FieldWords("time", "Said or done at", hint: "24 hours: 10:31"),
        FieldWords("day", "Said or done on", hint: "Where not today: a day the meeting sat"),
      ]),
    FormWords(
      "case.correct", "Correction",
      todo: "Say what should have stood there. The first wording stays readable.",
      short: "Say what should have stood there.", record: "Record the correction",
      recorded: "Correction recorded.",
      fields: [
        FieldWords("entry", "Entry number", hint: "As the record shows it: 14"),
        FieldWords(
          "event", "Which part of the entry", hint: "1 is the first; leave empty if only one"),
        FieldWords("field", "Which answer", hint: "The name it has in the record: reasons"),
        FieldWords("value", "What should stand there", hint: "Empty where nothing should stand"),
        FieldWords(
          "reason", "Why it is corrected", hint: "Misheard, or a slip of the keyboard", lines: 2),
      ]),
    FormWords(
      "case.settle", "Settle what was set aside",
      todo: "Say whether this entry is to count after all. It stays readable either way.",
      short: "Say whether it is to count.", record: "Record how it is settled",
      recorded: "Settled.",
      fields: [
        FieldWords("entry", "Entry number", hint: "As the record shows it: 14"),
        FieldWords("outcome", "What becomes of it"),
        FieldWords("reason", "Why", hint: "Who was asked, and what they said", lines: 2),
      ]),
    FormWords(
      "case.redact", "Take a text out for good",
      todo: "Nobody can bring it back from this folder. That it went, and why, stays.",
      short: "Nobody can bring it back.", record: "Take it out for good",
      recorded: "Taken out.",
      fields: [
        FieldWords("entry", "Entry number", hint: "As the record shows it: 14"),
        FieldWords(
          "event", "Which part of the entry", hint: "1 is the first; leave empty if only one"),
        FieldWords("field", "Which answer", hint: "The name it has in the record: reasons"),
        FieldWords(
          "reason", "Why it is taken out", hint: "Say nothing of what it said", lines: 2),
      ]),
    FormWords(
      "case.answer-departure", "Answer to a departure",
      todo: "Say what has come of a requirement that was not met when you went on.",
      short: "Say what has come of it.", record: "Record the answer", recorded: "Answer recorded.",
      fields: [
        FieldWords(
          "departure", "Which departure", hint: "1 is the first recorded in this case"),
        FieldWords(
          "answer", "What answers it", hint: "It was done since, or was not needed after all"),
      ]),
  ]

  /// The guidance a case goes by, where the program comes with another.
  static let guidance: [FormWords] = [
    FormWords(
      "case.take-guidance", "Take the other guidance",
      todo: "From now on the case goes by the guidance the program has now. Say why.",
      short: "Say why the other is taken.", record: "Take it from now on",
      recorded: "Guidance taken.",
      fields: guidanceFields(why: "New since the case was opened; who agreed")),
    FormWords(
      "case.keep-guidance", "Keep the guidance of this case",
      todo: "The case goes on under the guidance it was opened under. Say why.",
      short: "Say why it is kept.", record: "Keep it", recorded: "Guidance kept.",
      fields: guidanceFields(why: "What was decided under it; who agreed")),
  ]

  private static func guidanceFields(why: String) -> [FieldWords] {
    [
      FieldWords("guidance", "The other guidance set", hint: "Filled in by the program"),
      FieldWords("guidance-digest", "Its check code", hint: "Filled in by the program"),
      FieldWords("reason", "Why", hint: why),
    ]
  }

  private static func names(reference: Bool) -> [FieldWords] {
    let reference: [FieldWords] =
      reference
      ? [FieldWords("reference", "Reference", hint: "Your board's own number: 2016-07")] : []
    return reference + [
      FieldWords("name", "Working name", hint: "One word that names nobody: Oak"),
      FieldWords("marking", "Marking", hint: "Stands on every page: OFFICIAL-SENSITIVE"),
    ]
  }

  static let people: [FormWords] = register(
    "people", thing: "person",
    FormWords(
      "people.add", "Somebody in this case",
      todo: "Enter each person once. Everything else then refers to them here.",
      short: "Enter each person once.", record: "Record the person", recorded: "Person recorded.",
      fields: [
        FieldWords("name", "Name used", hint: "As they write it, with title: DI, Dr, Cllr"),
        FieldWords("role", "Role at this time", hint: "In their own words"),
        FieldWords("agency", "Agency", hint: "Such as Agency A; empty for family"),
        FieldWords(
          "kind", "Who this is to the case", hint: "Meetings offer no child and no family"),
        FieldWords("role-from", "In this role from", hint: "As far as known: about May 2014"),
        FieldWords("role-to", "In this role until", hint: "Empty while it lasts"),
        FieldWords("label", "Label on papers", hint: "Instead of the name; says nothing of guilt"),
        FieldWords("legal-name", "Legal name", hint: "Where it is not the name used"),
        FieldWords("born", "Date of birth", hint: "As far as known: about May 2014"),
        FieldWords("address", "Address", hint: "Only where it is needed", lines: 2),
        FieldWords(
          "note", "How they take part", hint: "As practitioner or family; how they are told"),
      ]),
    change: (
      "Change what is said of them",
      "Change what is different now. What stood before stays in the record."
    ))

  static let questions: [FormWords] = register(
    "questions", thing: "question",
    FormWords(
      "questions.add", "Question to somebody",
      todo: "Write down the question and for whom. It stays open until answered.",
      short: "The question, and for whom.", record: "Record the question",
      recorded: "Question recorded.",
      fields: [
        FieldWords("question", "Question", lines: 4),
        FieldWords("to", "To whom", hint: "Name or role"),
        FieldWords("wanted-by", "Wanted by", hint: "24 March, friday"),
        FieldWords("answer", "Answer", hint: "Leave empty until it comes"),
        FieldWords("answered", "Answered on", hint: "24 March, today, friday"),
        FieldWords("about", "About which entry", hint: "Its number in the log: 13"),
        FieldWords("meeting", "Put in the meeting", hint: "Filled in by the program"),
        FieldWords("asker", "Asked by", hint: "Where somebody else is to know"),
      ]),
    change: ("Answer or change the question", "Write the answer, or change the question."))

  static let stages: [FormWords] = [
    FormWords(
      "stage.complete", "Stage complete",
      todo: "Say that a stage is complete. It can be taken up again, with a reason.",
      short: "Say which stage is complete.", record: "Record the stage as complete",
      recorded: "Stage recorded as complete.",
      fields: [
        FieldWords("stage", "Which stage"),
        FieldWords("day", "Complete on", hint: "Today, where you leave it empty"),
        FieldWords("note", "Note", hint: "Anything the next stage should know", lines: 2),
      ]),
    FormWords(
      "stage.reopen", "Take a stage up again",
      todo: "Say why the stage is taken up again. What was recorded stays readable.",
      short: "Say why it is taken up again.", record: "Take the stage up again",
      recorded: "Stage taken up again.",
      fields: [
        FieldWords("stage", "Which stage"),
        FieldWords("reason", "Why", hint: "What has come to be known"),
      ]),
  ]
}
