/// What others ask of the Board, and what the quality markers ask of the review.
extension FormWords {
  static let requests: [FormWords] =
    register(
      "requests", thing: "request",
      FormWords(
        "requests.add", "Request for information",
        todo: "Say who asks for what, by when, what was given and what was not.",
        short: "Who asks for what, by when.", record: "Record the request",
        recorded: "Request recorded.",
        fields: [
          FieldWords("kind", "Who asks", about: "notice-national-panel-information"),
          FieldWords("from", "Name and role", hint: "As the letter has it"),
          FieldWords(
            "wish", "Paper or person", question: "Is it information, or evidence in person?"),
          FieldWords("asked", "What is asked for"),
          FieldWords("day", "Came on", hint: "24/3/16, 24 March, today"),
          FieldWords("due", "Answer due by", hint: "As the letter or the law has it"),
          FieldWords("answered", "Answered on", hint: "Empty until it has been answered"),
          FieldWords("answer", "What was given"),
          FieldWords("withheld", "What was withheld"),
          FieldWords("why-withheld", "Why it was withheld", hint: "And who advised on it"),
        ]),
      change: ("Change the request", "Write down what was given or withheld, or what changes."))
    + register(
      "markers", thing: "judgement",
      FormWords(
        "markers.add", "Question of a quality marker",
        todo: "Say in words what you make of it and what shows it. There is no score.",
        short: "In words, with what shows it.", record: "Record the judgement",
        recorded: "Judgement recorded.",
        fields: [
          FieldWords("question", "Question"),
          FieldWords("judgement", "What you make of it", hint: "In words; there is no score"),
          FieldWords("evidence", "What shows it", hint: "Such as entry, paper, conversation"),
          FieldWords("by", "Judged by (who)", hint: "Name and role"),
          FieldWords("day", "Judged on", hint: "24/3/16, 24 March, today"),
        ]),
      change: ("Change the judgement", "Change what you make of it; both stay readable."))
}
