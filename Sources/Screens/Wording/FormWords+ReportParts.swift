/// What belongs to a report: who checks its facts, what it finds, what it recommends.
extension FormWords {
  static let reportParts: [FormWords] =
    register(
      "accuracy", thing: "check",
      FormWords(
        "accuracy.add", "Check of the facts",
        todo: "Say to whom a draft was sent, so that its facts can be checked.",
        short: "To whom the draft was sent.", record: "Record the check",
        recorded: "Check recorded.",
        fields: [
          FieldWords("to", "Sent to", hint: "Agency, family member, practitioner"),
          FieldWords("version", "Which draft", hint: "As it stands on its cover: draft 2"),
          FieldWords("sent", "Sent on", hint: "24/3/16, 24 March, today"),
          FieldWords("wanted-by", "Wanted back by", hint: "10/6/16, 10 June, friday"),
          FieldWords("returned", "Came back on", hint: "Empty until it has come back"),
          FieldWords("said", "What they say", hint: "The passage, and what is not right in it"),
          FieldWords("changed", "What was changed", hint: "And what was not, and why"),
        ]),
      change: (
        "Change the check", "Write down what came back, and what was changed in the draft."
      ))
    + register(
      "findings", thing: "finding",
      FormWords(
        "findings.add", "Finding",
        todo: "Say what the review found, and what this asks the {board}.",
        short: "What was found, and what it asks.", record: "Record the finding",
        recorded: "Finding recorded.",
        fields: [
          FieldWords("finding", "What was found", about: "action-finding"),
          FieldWords(
            "question", "Question it puts", hint: "What does this ask the {board}?",
            about: "action-finding"),
          FieldWords("evidence", "What it rests on", hint: "Such as pages, interviews, files"),
          FieldWords(
            "good-practice", "Good practice", hint: "Yes: something to be kept",
            question: "Is this good practice, to be kept?"),
        ]),
      change: ("Change the finding", "Change what the finding says; both stay readable."))
    + register(
      "recommendations", thing: "recommendation",
      FormWords(
        "recommendations.add", "Recommendation",
        todo: "Say what is recommended: short, to the point, to be read one way only.",
        short: "Short, and to the point.", record: "Record the recommendation",
        recorded: "Recommendation recorded.",
        fields: [
          FieldWords("text", "Recommendation", about: "recommend-clear-cut"),
          FieldWords(
            "kind", "Which kind", about: "recommend-clear-cut",
            question: "Which of the three kinds is it?"),
          FieldWords("finding", "Follows from", hint: "A finding of the review"),
          FieldWords(
            "suggested-by", "Suggested by (who)", hint: "Every member of the {scr-panel} may",
            about: "recommend-clear-cut"),
        ]),
      change: (
        "Change the recommendation", "Change what is recommended; the first wording stays readable."
      ))
}
