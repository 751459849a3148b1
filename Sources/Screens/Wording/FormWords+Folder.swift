/// What is asked outside a case: the folder the records are in.
extension FormWords {
  static let folders: [FormWords] = [
    FormWords(
      "folder.create", "New case folder",
      todo: "Say where the records are to be kept, and who keeps them.",
      short: "Where the records will be.", record: "Make the folder", recorded: "Folder made.",
      fields: [
        FieldWords(
          "path", "Folder", hint: "New or empty: /home/me/cases", question: "Which folder?"),
        FieldWords("name", "Your name", hint: "As you write it; it stands by every entry"),
        FieldWords("role", "Your role", hint: "Such as: business manager"),
      ]),
    FormWords(
      "folder.open", "Open a case folder", todo: "Say which folder the records are in.",
      short: "Which folder?", record: "Open the folder", recorded: "Folder opened.",
      fields: [
        FieldWords(
          "path", "Folder", hint: "Here or on a memory stick: /media/stick/cases",
          question: "Which folder?")
      ]),
  ]
}
