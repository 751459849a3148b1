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
      "folder.restore", "Make a case folder of a copy",
      todo: "Say where the copy is and where the folder will be. Nothing is overwritten.",
      short: "Which copy, and where?", record: "Make the folder", recorded: "Folder made.",
      fields: [
        FieldWords(
          "backup", "The copy", hint: "As it was named: /media/stick/cases-copy",
          question: "Where is the copy?"),
        FieldWords(
          "path", "Folder", hint: "A new one: /home/me/cases", question: "Which folder?"),
      ]),
    FormWords(
      "folder.add-member", "Let somebody else open it",
      todo: "Say who. They then choose a passphrase of their own, at this keyboard.",
      short: "Who may open it too?", record: "Let them choose a passphrase", recorded: "Added.",
      fields: [
        FieldWords("name", "Their name", hint: "As they write it; it stands by every entry"),
        FieldWords("role", "Their role", hint: "Such as: business manager"),
      ]),
    FormWords(
      "folder.remove-member", "Remove this person",
      todo: "Read what it means. From then on this person cannot open the folder.",
      short: "Read what it means.", record: "Remove this person", recorded: "Removed.",
      fields: []),
    FormWords(
      "folder.write-anew", "Write for those who can open it",
      todo: "Read what it means. Nothing that was recorded changes.",
      short: "Read what it means.", record: "Write it anew", recorded: "Written anew.",
      fields: []),
    FormWords(
      "folder.new-sheet", "Make a new recovery sheet",
      todo: "Read what it means. Have paper, a printer or a memory stick at hand.",
      short: "Read what it means.", record: "Make the sheet", recorded: "Made.",
      fields: []),
    FormWords(
      "folder.confirm", "What a printed code names",
      todo: "Type the code of 20 letters and digits. It names a state of a case.",
      short: "Type the code.", record: "Look for it", recorded: "Looked for.",
      fields: [
        FieldWords("code", "The code", hint: "From a paper; spaces do not matter")
      ]),
    FormWords(
      "folder.accept", "Take the folder as it is now",
      todo: "Read what it means. This computer then remembers this state.",
      short: "Read what it means.", record: "Take it as it is", recorded: "Taken as it is.",
      fields: []),
    FormWords(
      "folder.look-into", "Take in a case that was sent",
      todo: "Say which file. You see what it holds; nothing is taken in yet.",
      short: "Which file?", record: "See what it holds", recorded: "Looked into.",
      fields: [
        FieldWords(
          "path", "The file", hint: "As it came: /media/stick/case.age", question: "Which file?")
      ]),
    FormWords(
      "folder.send", "Send this case to another board",
      todo: "Say for whom, and to which file. Only the receiver can open it.",
      short: "For whom, and where to?", record: "Write the file", recorded: "Written.",
      fields: [
        FieldWords(
          "recipients", "Who receives it", hint: "age1…; several with spaces between them",
          question: "What does the receiver’s folder show at their name? (age1…)"),
        FieldWords(
          "path", "The file", hint: "A new name: /media/stick/case.age",
          question: "Where does the file go?"),
      ]),
    FormWords(
      "folder.lock-after", "When the screen locks",
      todo: "Say after how many minutes without a key the screen locks: 1 to 60.",
      short: "After how many minutes?", record: "Set it", recorded: "Set, on this computer.",
      fields: [FieldWords("minutes", "Minutes", hint: "From 1 to 60; 5 is usual")]),
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
