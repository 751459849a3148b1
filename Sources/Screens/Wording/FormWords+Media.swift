/// What the press is told, when and by whom.
extension FormWords {
  static let media: [FormWords] =
    [
      FormWords(
        "media.plan", "Strategy for the media",
        todo: "Say how the press is dealt with, from the start, and who leads on it.",
        short: "How the press is dealt with.", record: "Record the strategy",
        recorded: "Strategy recorded.",
        fields: [
          FieldWords(
            "strategy", "Strategy", hint: "Who says what, to whom, and when",
            about: "media-strategy", lines: 5),
          FieldWords(
            "led-by", "Led by (who)", hint: "Often best: the {local-authority}",
            about: "media-strategy"),
          FieldWords(
            "likely", "Is coverage likely?", about: "media-press-contacted",
            question: "Is coverage by the press likely?"),
          FieldWords(
            "untold", "Why the press is not told",
            hint: "Little public interest, and harm to the family",
            question: "If the press is not to be told of publication: why not?"),
          FieldWords("day", "Agreed on", hint: "24/3/16, 24 March, today"),
        ]),
      FormWords(
        "media.write-statement", "Statement for the press",
        todo: "Write the statement as it now stands. Each version keeps its own name.",
        short: "The statement as it now stands.", record: "Record the statement",
        recorded: "Statement recorded.",
        fields: [
          FieldWords("version", "Version", hint: "1, or: after the trial", about: "media-strategy"),
          FieldWords("use", "What it is for", about: "notice-press-statement"),
          FieldWords("text", "Statement", hint: "Clear and short; names nobody", lines: 5),
          FieldWords("parties", "Who has a part in it", about: "media-joint-statement"),
          FieldWords("day", "Written on", hint: "24/3/16, 24 March, today"),
        ]),
      FormWords(
        "media.agree-statement", "Agreement to the statement",
        todo: "Say which agency agreed to which version.", short: "Which agency agreed to which.",
        record: "Record the agreement", recorded: "Agreement recorded.",
        fields: [
          FieldWords("version", "Version", hint: "As it is named above", about: "media-strategy"),
          FieldWords("agency", "Agency", hint: "All agencies are to agree"),
          FieldWords("day", "Agreed on", hint: "24/3/16, 24 March, today"),
        ]),
      FormWords(
        "media.name-speaker", "Who speaks to the press",
        todo: "Say who is to speak at a briefing. As few as can be, and each trained.",
        short: "Who is to speak at a briefing.", record: "Record who speaks",
        recorded: "Who speaks is recorded.",
        fields: [
          FieldWords("person", "Who speaks", about: "media-briefing"),
          FieldWords("speaks-as", "Speaks as", about: "media-briefing"),
          FieldWords(
            "trained", "Trained for it?", about: "speaker-trained",
            question: "Has this person been trained in dealing with the media?"),
          FieldWords("day", "Named on", hint: "24/3/16, 24 March, today"),
        ]),
      FormWords(
        "media.nominate", "Who does what",
        todo: "Name who answers the press, and who tells how the review is getting on.",
        short: "Who answers the press.", record: "Record who does it",
        recorded: "Who does it is recorded.",
        fields: [
          FieldWords("task", "What for", about: "media-adviser"),
          FieldWords(
            "person", "Who", hint: "Possibly the {scr-panel-chair}", about: "media-enquiries"),
          FieldWords("day", "Named on", hint: "24/3/16, 24 March, today"),
        ]),
    ]
    + register(
      "enquiries", thing: "enquiry",
      FormWords(
        "enquiries.add", "Enquiry of the press",
        todo: "Say who asked what, to whom it was passed and what was answered.",
        short: "Who asked what.", record: "Record the enquiry", recorded: "Enquiry recorded.",
        fields: [
          FieldWords("from", "From", hint: "Name, and for whom they write"),
          FieldWords("asked", "What was asked"),
          FieldWords("day", "Came on", hint: "24/3/16, 24 March, today"),
          FieldWords("passed-to", "Passed to", about: "media-enquiries"),
          FieldWords("answer", "What was answered", hint: "Word for word, if it can be"),
          FieldWords("answered", "Answered on", hint: "Empty until it has been answered"),
          FieldWords(
            "keeps-to-strategy", "Within the strategy?", about: "media-release-rules",
            question: "Does what was said keep to the strategy, and let nothing out too soon?"),
        ]),
      change: ("Change the enquiry", "Write down what was answered, or what is different now."))
}
