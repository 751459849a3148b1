/// Setting up the review, its checklists, and the day with practitioners.
extension FormWords {
  static let commissioning: [FormWords] = [
    FormWords(
      "commission.name-panel", "Who oversees the review",
      todo: "Say who oversees the review, who chairs it, and each test by itself.",
      short: "Who oversees it, and who chairs.", record: "Record who oversees it",
      recorded: "Who oversees it is recorded.",
      fields: [
        FieldWords("body", "Which body", about: "role-review-team"),
        FieldWords(
          "chair", "Chaired by", hint: "Can be a {lead-reviewer} too",
          about: "role-scr-panel-chair",
          question: "Who chairs the {scr-panel} or {review-team}?"),
        FieldWords(
          "chair-independent-of-case", "Independent of the case?",
          hint: "Whoever chairs: no part in this case", about: "scr-panel-chair-independent",
          question: "Is whoever chairs it independent of the case?"),
        FieldWords(
          "chair-independent-of-area", "Independent of the area?",
          hint: "May be so too; it is not asked for", about: "role-scr-panel-chair",
          question: "Is whoever chairs it independent of the area?"),
        FieldWords(
          "chair-fully-independent", "Fully independent?",
          hint: "No link with the case, no job with an agency",
          about: "scr-panel-chair-independent",
          question: "Is whoever chairs it without link to the case or local employment?"),
        FieldWords(
          "chair-tests", "Tests of that, and met", hint: "Fully independent: both of the two",
          about: "independent-no-links",
          question: "Which of the two tests of full independence does this person meet?"),
        FieldWords("members", "Members", about: "role-scr-panel-members"),
        FieldWords(
          "not-operational", "None had a part in it?", hint: "No operational part in the case",
          about: "role-review-team",
          question: "Is it so that nobody in the {review-team} had an operational part in the case?"
        ),
        FieldWords(
          "quality-assured-by", "Quality assured by (who)",
          hint: "Above all where one person chairs and leads", about: "a15-leading-and-assuring",
          question: "Who assures the quality of the report?"),
        FieldWords("day", "Named on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "commission.name-reviewer", "{lead-reviewer}",
      todo: "Say who leads the review, and answer each test of independence by itself.",
      short: "Who leads the review.", record: "Record the {lead-reviewer}",
      recorded: "{lead-reviewer} recorded.",
      fields: [
        FieldWords("person", "Led by", about: "role-lead-reviewer"),
        FieldWords(
          "independent-of-case", "Independent of the case?",
          hint: "And of the organisations reviewed", about: "lead-reviewer-independent-case",
          question: "Independent of the case and of the organisations reviewed?"),
        FieldWords(
          "independent-of-area", "Independent of the area?",
          about: "lead-reviewer-independent-area"),
        FieldWords(
          "how", "How that is known", hint: "What they said of themselves; who looked",
          about: "independent-lead"),
        FieldWords(
          "sources", "Found and asked about", hint: "Where they were found, who was asked",
          about: "find-association-list"),
        FieldWords(
          "said", "What was said of them", hint: "By a {board} that worked with them before",
          about: "find-previous-board"),
        FieldWords("day", "Appointed on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "commission.choose-method", "Method of the review",
      todo: "Say how the review is to be done, who agreed to it and who signed it off.",
      short: "The method, and who agreed to it.", record: "Record the method",
      recorded: "Method recorded.",
      fields: [
        FieldWords("type", "Method", about: "method-agreed"),
        FieldWords("reasons", "Why this one", hint: "What can be learned this way, and from whom"),
        FieldWords("weighed", "What was weighed", about: "approach-seriousness"),
        FieldWords(
          "proportion", "In proportion, how",
          hint: "Looked at again as the review goes on", about: "framework-proportionate",
          question: "How is the method in proportion to the case and to its setting?"),
        FieldWords(
          "chronologies-examined", "Chronologies examined",
          hint: "They can help to find the kind that suits", about: "paper-agency-chronology",
          question: "Were the chronologies of the agencies looked through first?"),
        FieldWords(
          "proposed-by", "Proposed by (who)", hint: "Name and role", about: "method-agreed"),
        FieldWords("agreed-by", "Agreed by (who)", hint: "Name and role", about: "method-agreed"),
        FieldWords(
          "signed-by", "Signed off by (who)", hint: "The sources do not say which body",
          about: "method-agreed"),
        FieldWords("day", "Signed off on", hint: "24/3/16, 24 March, today"),
      ]),
  ]
}
