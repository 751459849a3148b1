/// Who takes part in the review, and what was said with them.
extension FormWords {
  static let participants: [FormWords] = register(
    "participants", thing: "participant",
    FormWords(
      "participants.add", "Somebody who may take part",
      todo: "Say who it is. What is asked then follows from that.",
      short: "Who it is; the rest follows.", record: "Record who may take part",
      recorded: "Recorded.",
      fields: participantFields),
    change: (
      "Change what is said of them",
      "Their own answer is theirs. What stood before stays in the record."
    ))

  private static let participantFields: [FieldWords] = [
    FieldWords("person", "Who", hint: "From the people of this case"),
    FieldWords("side", "They are"),
    FieldWords("kind", "Who they are to the child", about: "participant-child"),
    FieldWords(
      "takes-part", "Agree to take part?",
      hint: "Their own answer; nobody overrides it", about: "role-family",
      question: "Does this person agree to take part?"),
    FieldWords("takes-part-said", "They said so on", hint: "24/3/16, 24 March, today"),
    FieldWords(
      "permission", "May they be invited?",
      hint: "The young person's or the parents' answer", about: "invitation-permitted",
      question: "Do the young person, or the parents, agree that they are invited?"),
    FieldWords("permission-by", "Who said so", hint: "Name; and when"),
    FieldWords(
      "set-aside", "Permission set aside: why",
      hint: "The reason of the {scr-panel}; else empty", about: "invitation-permitted", lines: 2),
    FieldWords("set-aside-on", "Set aside on", hint: "24/3/16, 24 March, today"),
    FieldWords(
      "weighing", "If young person objects",
      hint: "What the {scr-panel} decided, and why", about: "participant-parents", lines: 2),
    FieldWords(
      "proceedings", "Criminal proceedings run?", about: "perpetrator-agreed"),
    FieldWords(
      "police-agreed", "Agreed by: police", hint: "Name and role", about: "perpetrator-agreed"),
    FieldWords("police-agreed-on", "Police agreed on", hint: "24/3/16, 24 March, today"),
    FieldWords(
      "prosecution-agreed", "Agreed by: prosecutors", hint: "Name and role",
      about: "perpetrator-agreed"),
    FieldWords(
      "prosecution-agreed-on", "Prosecutors agreed on", hint: "24/3/16, 24 March, today"),
    FieldWords("then-role", "Role then", hint: "When they knew the child"),
    FieldWords("now-role", "Role now", hint: "Where they can be reached"),
    FieldWords("years", "Years involved", hint: "Such as 2009 to 2012"),
    FieldWords(
      "may-be-witness", "A witness in court?", about: "process-criminal",
      question: "May they be a witness in court?"),
    FieldWords(
      "how-told", "How they learn of it", hint: "By whom, and in which way",
      about: "told-how-agreed"),
    FieldWords(
      "support", "Support", hint: "Who is there for them", about: "support-identified"),
    FieldWords(
      "risks", "Risks to a child", hint: "Protection comes before everything", lines: 2),
    FieldWords(
      "alone-offered", "Time alone offered on", hint: "Before or after the group",
      about: "time-alone-offered"),
    FieldWords("alone-held", "Met alone on", hint: "Empty if they did not wish it"),
    FieldWords(
      "views-otherwise", "Views, if absent", hint: "How asked, how brought into the room",
      about: "event-absent", lines: 2),
    FieldWords(
      "outcome-told", "Heard the outcome on", hint: "The key findings", about: "outcome-heard"),
    FieldWords(
      "publication-told", "Told of publication on", hint: "The day the report comes out",
      about: "parents-told-publication"),
    FieldWords(
      "press-told", "Told of the press on", hint: "Of any press activity",
      about: "parents-told-publication"),
  ]

  static let contacts: [FormWords] = register(
    "contacts", thing: "contact",
    FormWords(
      "contacts.add", "Meeting or conversation",
      todo: "Say whom you spoke with, what it was for and what they said.",
      short: "With whom, what for, what was said.", record: "Record the conversation",
      recorded: "Conversation recorded.",
      fields: [
        FieldWords("person", "With", hint: "From the people of this case"),
        FieldWords("day", "On", hint: "24/3/16, 24 March, today"),
        FieldWords("purposes", "What it was for", about: "family-explain"),
        FieldWords("by", "Who met them", hint: "Name and role"),
        FieldWords("said", "What they said", hint: "In their words where you can", lines: 6),
        FieldWords("next", "What comes next", hint: "What was promised, and by when"),
      ]),
    change: ("Change the conversation", "Change what is different now."))
}
