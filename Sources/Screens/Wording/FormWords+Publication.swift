/// Publication of the report, or the decision against it.
extension FormWords {
  static let publication: [FormWords] = [
    FormWords(
      "publication.prepare", "Preparing for publication",
      todo: "Say how publication is prepared for. It begins with the review.",
      short: "How publication is prepared for.", record: "Record the preparation",
      recorded: "Preparation recorded.",
      fields: [
        FieldWords("how", "How it is prepared for", about: "publication-prepared"),
        FieldWords(
          "welfare", "How nobody is harmed", hint: "Children, and adults who are vulnerable",
          about: "asked-welfare",
          question: "How is it written so that publishing it harms no child and no adult?"),
        FieldWords("day", "Begun on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "publication.arrange", "Day of publication",
      todo: "Say for which day publication is arranged, and how the family is told.",
      short: "For which day it is arranged.", record: "Record what is arranged",
      recorded: "What is arranged is recorded.",
      fields: [
        FieldWords("planned", "To be published on", hint: "10/9/16, 10 September"),
        FieldWords("day", "Arranged on", hint: "24/3/16, 24 March, today"),
        FieldWords("how", "How", hint: "Website, briefing, or without telling the press"),
        FieldWords(
          "family-told", "How the family is told", hint: "The day, and any press activity",
          about: "notice-publication-date"),
      ]),
    FormWords(
      "publication.send-copies", "Copies before publication",
      todo: "Say who was sent a copy before publication, and when.",
      short: "Who was sent a copy, and when.", record: "Record the copies",
      recorded: "Copies recorded.",
      fields: [
        FieldWords(
          "to", "Sent to", hint: "{department}, {national-panel}",
          about: "clock-copies-before-publication"),
        FieldWords("day", "Sent on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "publication.publish", "Publish the report",
      todo: "Say when and where it was published. What is left out is asked one by one.",
      short: "When and where it was published.", record: "Record the publication",
      recorded: "Publication recorded.",
      fields: [
        FieldWords("day", "Published on", hint: "24/3/16, 24 March, today"),
        FieldWords("place", "Where", hint: "The page of the website", about: "clock-website"),
        FieldWords(
          "unredacted", "Nothing redacted?", about: "redaction-told",
          question: "Is it published with nothing redacted?"),
        FieldWords(
          "names-board", "Is the {board} named?", about: "a18-two-meanings-anonymous",
          question: "Is the {board} named that publishes it?"),
        FieldWords("reasons", "Reasons, if not", hint: "Why redacted, or not named"),
        FieldWords(
          "department-told", "{department} told on", hint: "Where something is redacted",
          about: "redaction-told"),
        FieldWords(
          "national-panel-agreed", "{national-panel} agreed on",
          hint: "Where the {board} is not named", about: "anonymous-agreed"),
        FieldWords("with-response", "Response beside it", about: "response-agreed"),
        FieldWords("with-summary", "Learning summary made", hint: "Shorter; if one was asked for"),
        FieldWords(
          "delay", "Why it took longer", hint: "Where it is after the day arranged",
          about: "publication-delay-reason"),
      ]),
    FormWords(
      "publication.not-publish", "Decision not to publish",
      todo: "Say why the report is not published, on what evidence, and who was told.",
      short: "Why, on what evidence, who was told.", record: "Record the decision",
      recorded: "Decision recorded.",
      fields: [
        FieldWords("day", "Decided on", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "reasons", "Reasons", hint: "What harm, to whom", about: "not-publishing-discussed",
          lines: 4),
        FieldWords(
          "evidence", "Evidence from experts", hint: "Who knows the case, and what they say",
          about: "not-publishing-discussed"),
        FieldWords("decided-by", "Decided by"),
        FieldWords(
          "department-told", "Discussed with {department}", hint: "24/3/16, 24 March, today",
          about: "not-publishing-discussed"),
        FieldWords(
          "national-panel-asked", "{national-panel} asked on", hint: "24/3/16, 24 March, today",
          about: "regard-publishing"),
        FieldWords("told", "Who else was told", hint: "Family, agencies; when, and by whom"),
      ]),
    FormWords(
      "publication.take-down", "Take the report off the website",
      todo: "Say when it was taken down. It is given on request from then on.",
      short: "When it was taken down.", record: "Record that it is taken down",
      recorded: "Recorded.",
      fields: [
        FieldWords(
          "day", "Taken down on", hint: "24/3/16, 24 March, today", about: "website-twelve-months"),
        FieldWords("note", "Note", hint: "Who gives it out on request"),
      ]),
    FormWords(
      "publication.reopen", "Take publication up again",
      todo: "Say why publication is decided on again. What was decided stays readable.",
      short: "Why it is decided on again.", record: "Take publication up again",
      recorded: "Publication is open again.",
      fields: [
        FieldWords("reason", "Why it is decided again", about: "a19-website-or-not"),
        FieldWords("day", "Decided on", hint: "24/3/16, 24 March, today"),
      ]),
  ]
}
