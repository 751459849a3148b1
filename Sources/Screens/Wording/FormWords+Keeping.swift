/// How long the record is kept, and holding it.
extension FormWords {
  static let keeping: [FormWords] = [
    FormWords(
      "keeping.set", "How long the record is kept",
      todo: "Say until when the record is kept, by whom, and by which rule of your board.",
      short: "Until when, by whom, and why.", record: "Record how long it is kept",
      recorded: "How long it is kept is recorded.",
      fields: [
        FieldWords("until", "Kept until", hint: "31 March 2051; empty for no end"),
        FieldWords("keeper", "Kept by", hint: "Name or role, or who follows the board"),
        FieldWords("rule", "By which rule", hint: "Your board's retention schedule", lines: 2),
      ]),
    FormWords(
      "keeping.hold", "Hold the record",
      todo: "Say why nothing of the record may be taken out, and who asked for it.",
      short: "Why it is held, and who asked.", record: "Hold the record",
      recorded: "The record is held.",
      fields: [
        FieldWords(
          "reason", "Why it is held", hint: "Such as a court, an inquiry, a complaint", lines: 2),
        FieldWords("by", "Who asked for it", hint: "Name and office"),
        FieldWords("day", "Since", hint: "24 March, today, friday"),
      ]),
    FormWords(
      "keeping.release", "End the hold",
      todo: "Say why the record is no longer held. It is kept as long as was said.",
      short: "Why it is no longer held.", record: "End the hold", recorded: "The hold has ended.",
      fields: [
        FieldWords("reason", "Why it ends", hint: "The proceedings are over", lines: 2),
        FieldWords("by", "Who said so", hint: "Name and office"),
        FieldWords("day", "On", hint: "24 March, today, friday"),
      ]),
  ]
}
