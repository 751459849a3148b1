/// What is asked about papers and minutes.
extension FormWords {
  static let papers: [FormWords] = [
    FormWords(
      "paper.write", "Write a paper", todo: "Say where it goes. That it was written is recorded.",
      short: "Where does it go?", record: "Write the paper", recorded: "Paper written.",
      fields: [
        FieldWords("where", "Where it goes"),
        FieldWords("format", "Written as", hint: "A web page opens and prints everywhere"),
        FieldWords(
          "path", "File", hint: "Left empty: a name in your own folder, and it says which"),
        FieldWords("names", "Names", hint: "Left open: names are used, as in working papers"),
        FieldWords("reason", "Why names are left out"),
        FieldWords("copies", "Copies", hint: "How many; a number, or left empty"),
        FieldWords("to", "To whom it goes", hint: "A name or a role, for the record"),
      ]),
    FormWords(
      "paper.make", "Paper made elsewhere",
      todo: "Say which paper went out; one made here is noted by itself.",
      short: "Which paper went out?", record: "Record it", recorded: "Paper noted.",
      fields: [
        FieldWords("kind", "Which paper"),
        FieldWords("format", "Written as"),
        FieldWords("about", "About"),
        FieldWords("names", "Names"),
        FieldWords("reason", "Why so", hint: "Where such a paper usually does the other"),
        FieldWords("to", "To whom", hint: "A name or a role"),
        FieldWords("copies", "Copies", hint: "How many, where they are numbered"),
        FieldWords("printed", "It was sent to a printer"),
        FieldWords("check-code", "Check code", hint: "20 letters and digits at its end"),
        FieldWords("holes", "Shown as not recorded", hint: "How many things"),
      ]),
    FormWords(
      "minutes.draft", "Minutes written", todo: "Say which minutes are written, and by whom.",
      short: "Which minutes, by whom?", record: "Record that they are written",
      recorded: "Minutes noted as written.",
      fields: [
        FieldWords("tier", "Which minutes"),
        FieldWords("day", "Written on"),
        FieldWords("by", "Written by"),
      ]),
    FormWords(
      "minutes.send", "Minutes sent", todo: "Say to whom the minutes went, and when.",
      short: "To whom, and when?", record: "Record that they were sent",
      recorded: "Sending noted.",
      fields: [
        FieldWords("tier", "Which minutes"),
        FieldWords("day", "Sent on"),
        FieldWords("to", "To whom", hint: "All members, or names"),
        FieldWords("how", "How", hint: "Secure mail, by hand, by post"),
        FieldWords("by", "Sent by"),
      ]),
    FormWords(
      "minutes.correct", "Minutes corrected",
      todo: "Say what reads otherwise from here on, and who asked for it.",
      short: "What reads otherwise?", record: "Record the correction",
      recorded: "Correction noted.",
      fields: [
        FieldWords("tier", "Which minutes"),
        FieldWords(
          "what", "What is corrected",
          hint: "“March”, not “May”; correct the entry as well"),
        FieldWords("by", "Asked for by"),
        FieldWords("day", "On"),
      ]),
    FormWords(
      "minutes.agree", "Minutes agreed", todo: "Say who agreed the minutes, and when.",
      short: "Who agreed them, and when?", record: "Record that they are agreed",
      recorded: "Agreement noted.",
      fields: [
        FieldWords("tier", "Which minutes"),
        FieldWords("day", "Agreed on"),
        FieldWords("by", "Agreed by", hint: "A meeting, or those who were members"),
        FieldWords(
          "check-code", "Check code of the paper", hint: "20 letters and digits at its end"),
      ]),
  ]
}

extension FormWords {
  static let formats = [
    "txt": "plain text", "html": "web page", "docx": "docx", "odt": "odt", "md": "Markdown",
  ]
  static let paperKinds = [
    "recommendation-letter": "recommendation letter",
    "minutes": "minutes of the {consideration-panel}",
    "minutes-members": "minutes, confidential to members",
    "decision": "decision of the {independent-chair}",
    "no-review-letter": "letter: {no-review}",
    "event-sheet": "practitioner event: what is settled",
    "event-sheet-empty": "practitioner event: sheet to write on",
    "running-sheet": "running sheet of the {panel-chair}",
  ]
  static let names = ["named": "names are used", "anonymised": "labels in place of names"]
  static let tiers = ["general": "general", "members": "confidential to members"]
}
