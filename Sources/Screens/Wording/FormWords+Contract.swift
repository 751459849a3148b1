/// What follows the naming of who leads: the contract, its end, a change of scope, an end without a
/// report.
extension FormWords {
  static let contracts: [FormWords] = [
    FormWords(
      "commission.agree-contract", "Contract",
      todo: "Say with whom the contract was agreed, and when. Its points are a list.",
      short: "With whom it was agreed, and when.", record: "Record the contract",
      recorded: "Contract recorded.",
      fields: [
        FieldWords("person", "Agreed with", about: "contract-agreed"),
        FieldWords("day", "Agreed on", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "ends", "To be finished by", hint: "A realistic end: 10/9/16",
          about: "contract-timeframe"),
        FieldWords("days", "Days of work", hint: "A number: 30", about: "contract-days"),
        FieldWords("agreed-by", "Agreed for the {board} by", hint: "Name and role"),
        FieldWords("note", "Note", hint: "Where the contract is kept"),
      ]),
    FormWords(
      "commission.end-contract", "End of the contract",
      todo: "Say whose contract ends, who decided it and why. The naming stays readable.",
      short: "Whose contract ends, and why.", record: "Record the end of the contract",
      recorded: "End of the contract recorded.",
      fields: [
        FieldWords("person", "Contract with", about: "quality-satisfied"),
        FieldWords("day", "Ends on", hint: "24/3/16, 24 March, today"),
        FieldWords("reasons", "Reasons", hint: "As both sides will read them", lines: 4),
        FieldWords(
          "decided-by", "Decided by", hint: "The guidance speaks of the {independent-chair}",
          about: "quality-satisfied"),
        FieldWords(
          "handed-over", "What is handed over", hint: "Notes, drafts; to whom",
          question: "What of the work so far goes to whoever leads next?"),
      ]),
    FormWords(
      "review.end-without-report", "End without a report",
      todo: "Say who decided it, why, what was learned and who was told.",
      short: "Who decided it, why, who was told.", record: "Record the end of the review",
      recorded: "End of the review recorded.",
      fields: [
        FieldWords("day", "Decided on", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "reasons", "Reasons", hint: "What was looked at, and what was not found", lines: 4),
        FieldWords("decided-by", "Decided by", hint: "The guidance gives no rule"),
        FieldWords("learned", "What was learned"),
        FieldWords("told", "Who was told", hint: "Family, staff, agencies; when, and by whom"),
      ]),
    FormWords(
      "review.resume", "Take the review up again",
      todo: "Say why the review goes on. That it had ended stays readable.",
      short: "Why the review goes on.", record: "Take the review up again",
      recorded: "The review goes on.",
      fields: [
        FieldWords("reason", "Why it goes on", hint: "What came to be known, and from whom"),
        FieldWords("day", "Decided on", hint: "24/3/16, 24 March, today"),
      ]),
  ]

  static let closing: [FormWords] = [
    FormWords(
      "stage.close", "Close the case",
      todo: "Say when the case is closed. The record stays, and can still be added to.",
      short: "When the case is closed.", record: "Close the case", recorded: "Case closed.",
      fields: [
        FieldWords("day", "Closed on", hint: "24/3/16, 24 March, today", about: "stages-settled"),
        FieldWords("note", "Note", hint: "Where the papers are kept, and for how long"),
      ]),
    FormWords(
      "stage.open-again", "Open the case again",
      todo: "Say why the case is opened again. That it was closed stays readable.",
      short: "Why the case is opened again.", record: "Open the case again",
      recorded: "Case open again.",
      fields: [FieldWords("reason", "Why it is opened again")]),
  ]
}
