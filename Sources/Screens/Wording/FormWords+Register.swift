extension FormWords {
  /// The three forms of a register: adding a thing, changing it, withdrawing it.
  ///
  /// - Parameters:
  ///   - thing: What a thing of the register is called within a sentence: "request".
  ///   - add: The page that adds one; its fields are those of a change too.
  ///   - change: What to do on the page that changes one.
  static func register(
    _ name: String, thing: String, _ add: FormWords, change: (title: String, todo: String)
  ) -> [FormWords] {
    let why = FieldWords(
      "reason", "Why it changes", hint: "What came to be known, and from whom", lines: 2)
    let withdrawn = FieldWords(
      "reason", "Why it is withdrawn", hint: "Entered twice, or it belongs to another case")
    return [
      add,
      FormWords(
        "\(name).change", change.title, todo: change.todo,
        short: "What you leave as it is stays.", record: "Record the change",
        recorded: "Change recorded.", fields: add.fields + [why]),
      FormWords(
        "\(name).withdraw", "Withdraw the \(thing)",
        todo: "Say why the \(thing) is withdrawn. It stays readable in the record.",
        short: "Say why it is withdrawn.", record: "Withdraw the \(thing)",
        recorded: "Withdrawn; the record keeps it.", fields: [withdrawn]),
    ]
  }
}
