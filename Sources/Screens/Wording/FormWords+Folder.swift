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
    FormWords(
      "folder.back-up", "Make a copy of this folder",
      todo: "Say where the copy goes. Each file of it is read again afterwards.",
      short: "Where does the copy go?", record: "Make the copy", recorded: "Copied.",
      fields: [
        FieldWords(
          "path", "The copy", hint: "A new name: /media/stick/cases-copy",
          question: "Where does the copy go?")
      ]),
    FormWords(
      "folder.names", "Who answers for this folder",
      todo: "Say who keeps these records, and who will once the board has ended.",
      short: "Who answers for it?", record: "Write it down", recorded: "Written down.",
      fields: [
        FieldWords("keeper", "Who answers for it", hint: "Name and role"),
        FieldWords(
          "successor", "Who will, when the board ends", hint: "Another board, or an archive"),
        FieldWords("tried", "The recovery sheet was tried today", hint: "It opened the folder"),
      ]),
  ]
}
