/// Practitioner events: what they are for, who is invited, and their day.
extension FormWords {
  static let events: [FormWords] = register(
    "event", thing: "event",
    FormWords(
      "event.add", "Practitioner event",
      todo: "Say what the day is for, when it is, and who runs it.",
      short: "What the day is for, and when.", record: "Record the event",
      recorded: "Event recorded.",
      fields: [
        FieldWords("purpose", "What it is mainly for", about: "event-purpose"),
        FieldWords(
          "stage", "When in the review", hint: "Before the first draft; after it",
          about: "event-purpose", question: "At what stage of the review is it held?"),
        FieldWords(
          "agreed-by", "Both agreed by (who)", hint: "Who agreed stage and purpose",
          about: "event-purpose", question: "Who agreed the stage and the purpose?"),
        FieldWords("day", "Planned for", hint: "10/6/16, 10 June, friday"),
        FieldWords(
          "venue", "Venue", hint: "Such as hall, small rooms, way in", about: "event-venue"),
        FieldWords(
          "facilitators", "Run by (facilitators)", hint: "Names and roles",
          about: "event-facilitators"),
        FieldWords(
          "experience", "What they led before", hint: "How many such days, and where",
          about: "event-facilitators",
          question: "What experience have those who run it, with days like this?"),
        FieldWords(
          "support", "Support on hand, and where", hint: "Who, in which room",
          about: "event-tone"),
        FieldWords(
          "spoken-of", "The young person is called", hint: "By the name she or he chose",
          about: "event-child", question: "How is the young person spoken of on the day?"),
        FieldWords(
          "not-today", "Not for today", hint: "What is before the courts",
          question: "What is not spoken about on the day?"),
        FieldWords("debrief", "Debrief", hint: "When, how long, with whom", about: "event-debrief"),
        FieldWords("held", "Held on", hint: "Empty until it has been held"),
        FieldWords(
          "heard", "What the group said", hint: "Nobody is named; a court may read it",
          about: "event-administration", lines: 6),
      ]),
    change: (
      "Change the event", "Change what is different now, or write down what the group said."
    ))

  static let invitations: [FormWords] = register(
    "invitations", thing: "invitation",
    FormWords(
      "invitations.add", "Practitioner invited",
      todo: "Say who is invited and why, and how they come.",
      short: "Who is invited, why, how they come.", record: "Record the invitation",
      recorded: "Invitation recorded.",
      fields: [
        FieldWords("event", "Event"),
        FieldWords("person", "Who", hint: "From the people of this case", about: "event-invited"),
        FieldWords(
          "why", "Why invited", hint: "What they saw, and when", about: "event-invited", lines: 2),
        FieldWords("comes", "How they come", about: "event-absent"),
        FieldWords("joins", "Joins by video at", hint: "24 hours: 11:00"),
        FieldWords("briefed", "Briefed on", hint: "24/5/16, 24 May, today", about: "event-support"),
        FieldWords("briefed-by", "Briefed by (who)", hint: "Through which {senior-manager}"),
        FieldWords(
          "manages", "Line manager of", hint: "Of those invited too, then or now",
          about: "event-others", question: "Of whom, invited too, are they the line manager?"),
        FieldWords(
          "alone", "Wants time alone", about: "time-alone-offered",
          question: "Do they want to be heard alone, before or after the others?"),
        FieldWords(
          "view-received", "Their view came on", hint: "In writing, by telephone",
          about: "event-absent"),
        FieldWords(
          "fed-back", "Heard what came of it on", hint: "Empty until they were told",
          about: "event-administration"),
        FieldWords(
          "feedback", "What they said to that", hint: "In their words where you can", lines: 2),
      ]),
    change: ("Change the invitation", "Change what is different now; the rest stays."))

  static let eventDays: [FormWords] = [
    FormWords(
      "event-day.mark", "Who is here",
      todo: "Say whether they are here, and since when. Nothing else is written of them.",
      short: "Here or not, and since when.", record: "Record where they are",
      recorded: "Recorded.",
      fields: [
        FieldWords("person", "Who"),
        FieldWords("here", "Where they are"),
        FieldWords("time", "At", hint: "24 hours: 09:32; empty on the day: now"),
        FieldWords(
          "view", "Their view", hint: "Such as received in writing; read out 11:30",
          about: "event-absent"),
      ])
  ]

  static let uninvited: [FormWords] = register(
    "uninvited", thing: "note",
    FormWords(
      "uninvited.add", "Somebody who was not invited",
      todo: "Say who came, then ask the {lead-reviewer} what is to happen.",
      short: "Who came; then ask.", record: "Record who came", recorded: "Recorded.",
      fields: [
        FieldWords("event", "Event"),
        FieldWords("who", "Who came", hint: "Role, and name if you have it"),
        FieldWords("agency", "Agency"),
        FieldWords("time", "At", hint: "24 hours: 09:32; empty on the day: now"),
        FieldWords(
          "answer", "What was settled", about: "event-others",
          question: "What did the {lead-reviewer} settle?"),
        FieldWords("answered-by", "Settled by (who)", about: "event-others"),
      ]),
    change: ("Somebody who was not invited", "Say what the {lead-reviewer} settled."))

  static let eventRisks: [FormWords] = register(
    "event-risks", thing: "note",
    FormWords(
      "event-risks.add", "A child may be at risk now",
      todo: "Write what was said. It stands on the overview until it is answered.",
      short: "What was said, as it was said.", record: "Record it, and tell them now",
      recorded: "Recorded. Tell the {lead-reviewer} now.",
      fields: [
        FieldWords("event", "Event"),
        FieldWords("said", "What was said", hint: "In the words used; nobody named", lines: 4),
        FieldWords("time", "At", hint: "24 hours: 09:32; empty on the day: now"),
        FieldWords("told", "Told to (who, when)", hint: "Such as the {lead-reviewer}, 11:12"),
        FieldWords("answer", "What was done", hint: "By whom, and what comes next", lines: 2),
        FieldWords("answered", "Done on", hint: "24/3/16, 24 March, today"),
      ]),
    change: ("A child may be at risk now", "Say who was told, what was done, and when."))

  static let eventRemarks: [FormWords] = register(
    "event-remarks", thing: "note",
    FormWords(
      "event-remarks.add", "What the group said",
      todo: "Write what the group said. Nobody is named; a court may read it.",
      short: "What the group said; no names.", record: "Record what was said",
      recorded: "What the group said is recorded.",
      fields: [
        FieldWords("event", "Event"),
        FieldWords(
          "said", "What the group said", hint: "Nobody is named; a court may read it",
          about: "event-administration", lines: 6),
        FieldWords("time", "At", hint: "24 hours: 09:32; empty on the day: now"),
      ]),
    change: ("What the group said", "Change what is different now."))

  static let eventCalls: [FormWords] = register(
    "event-calls", thing: "call",
    FormWords(
      "event-calls.add", "A call to make afterwards",
      todo: "Say whom to call. Nothing else is written down.",
      short: "Whom to call; nothing else.", record: "Record the call to make",
      recorded: "Call to make recorded.",
      fields: [
        FieldWords("event", "Event"),
        FieldWords("person", "Whom to call", hint: "From the people of this case"),
        FieldWords("time", "At", hint: "24 hours: 09:32; empty on the day: now"),
        FieldWords("called", "Called on", hint: "Empty until it is done"),
        FieldWords("called-by", "Called by (who)"),
      ]),
    change: ("A call to make afterwards", "Say when they were called, and by whom."))
}
