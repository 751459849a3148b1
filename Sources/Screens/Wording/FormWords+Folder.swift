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
      "folder.keep-elsewhere", "Keep what is typed elsewhere",
      todo: "Say where it goes: on another disk. Only you can open the file.",
      short: "Where does it go?", record: "Keep it there", recorded: "Kept there.",
      fields: [
        FieldWords(
          "path", "The file", hint: "A new name: /media/stick/typed.age",
          question: "Where does it go?")
      ]),
    FormWords(
      "folder.take-up", "Take up what was kept elsewhere",
      todo: "Say which file it is. What is typed here already stays as it is.",
      short: "Which file?", record: "Take it up", recorded: "Taken up.",
      fields: [
        FieldWords(
          "path", "The file", hint: "As you named it: /media/stick/typed.age",
          question: "Which file?")
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
