/// The word on an item of a checklist.
extension FormWords {
  static let checklists: [FormWords] = [
    FormWords(
      "checklist.say", "Item of the checklist",
      todo: "Say what was agreed, what is still to be done, and who does it.",
      short: "What was agreed, what is to be done.", record: "Record the item",
      recorded: "Item recorded.",
      fields: [
        FieldWords("item", "Item"),
        FieldWords("state", "Where it stands", question: "Where does this item stand?"),
        FieldWords("agreed", "What was agreed"),
        FieldWords("action", "Still to be done", hint: "Visit; see the small rooms"),
        FieldWords("lead", "Done by (who)", hint: "Name or role"),
        FieldWords("due", "Done by (day)", hint: "24/3/16, 24 March, friday"),
        FieldWords(
          "reason", "Reason, or the question", hint: "Why it does not apply; what is asked"),
      ])
  ]
}
