/// The meeting of the consideration panel: calling it, who is there, its steps, its end.
extension FormWords {
  static let panel: [FormWords] = [
    FormWords(
      "panel.call", "Call the meeting",
      todo: "Say when and where the {consideration-panel} meets, and who chairs it.",
      short: "When, where, and who chairs it.", record: "Record the meeting",
      recorded: "Meeting recorded.", fields: meeting),
    FormWords(
      "panel.change", "Change the meeting",
      todo: "Change what is different now. Those invited are not told by this.",
      short: "Change what is different now.", record: "Record the change",
      recorded: "Change recorded.", fields: meeting),
    FormWords(
      "panel.open", "Open the meeting",
      todo: "Say when it opened, and what was said before anything else.",
      short: "When it opened, what was said.", record: "Open the meeting",
      recorded: "Meeting opened.",
      fields: [
        FieldWords("time", "Opened at", hint: "24 hours: 09:32"),
        FieldWords("day", "Day", hint: "24/3/16, 24 March, today"),
        FieldWords("purpose-said", "Purpose was said", about: "open-meeting"),
        FieldWords("confidentiality-said", "Confidentiality was said", about: "open-meeting"),
        FieldWords(
          "children", "Other children now", about: "other-children-safe",
          question: "Asked again: are other children safe?"),
        FieldWords(
          "other-children", "Other children: source", hint: "Who says so, and how they know",
          about: "other-children-safe", lines: 2,
          question: "Who says so of other children, and how do they know?"),
      ]),
    FormWords(
      "panel.attend", "Who is here",
      todo: "Say who has come, as what, and for whom they deputise.",
      short: "Who has come, and as what.", record: "Record who is here",
      recorded: "Attendance recorded.",
      fields: [
        FieldWords("person", "Who"),
        FieldWords("part", "Takes part as", about: "call-panel"),
        FieldWords(
          "also", "And also as", hint: "A member may give information as well",
          about: "a39-agencies-or-members"),
        FieldWords("here", "Is here"),
        FieldWords("time", "Came or left at", hint: "24 hours: 10:12"),
        FieldWords("deputy-for", "Deputises for (whom)", hint: "Name and agency"),
        FieldWords("seat", "Seat number", hint: "The number to press when they speak"),
        FieldWords(
          "caught-up", "Knows what came before", hint: "Has read or heard what was said so far"),
        FieldWords("heard", "Last entry heard", hint: "Its number in the log: 14"),
      ]),
    FormWords(
      "panel.attend-all", "All who are expected",
      todo: "Say that everybody who is expected is here, but for those you name.",
      short: "All are here, but for whom?", record: "Record who is here",
      recorded: "Attendance recorded.",
      fields: [
        FieldWords("except", "But for", hint: "Those who are not here yet"),
        FieldWords("time", "Here at", hint: "24 hours: 09:30"),
      ]),
    FormWords(
      "panel.declare-interest", "An interest in the case",
      todo: "Write down the interest in the person's own words, and what follows.",
      short: "The interest, and what follows.", record: "Record the interest",
      recorded: "Interest recorded.",
      fields: [
        FieldWords("person", "Declared by"),
        FieldWords(
          "interest", "The interest", hint: "In their own words; or that there is none",
          about: "open-meeting"),
        FieldWords("kind", "What kind it is"),
        FieldWords("outcome", "What follows"),
        FieldWords("time", "Declared at", hint: "24 hours: 09:36"),
      ]),
    FormWords(
      "panel.step", "Step of the flowchart",
      todo: "Say that the step was taken, passed over, or is taken up again.",
      short: "Was the step taken?", record: "Record the step", recorded: "Step recorded.",
      fields: [
        FieldWords("step", "Which step"),
        FieldWords("state", "Was it taken?", about: "step-in-order"),
        FieldWords("time", "At", hint: "24 hours: 09:40"),
        FieldWords("note", "Note", hint: "What was said; why, where it is passed over"),
        FieldWords(
          "legal", "Legal advice, kept apart", hint: "Kept out of minutes, letters and bundle"),
      ]),
    FormWords(
      "panel.ask", "Question about what was said",
      todo: "Write down the question, who asks it, and the answer once it is given.",
      short: "The question, who asks, the answer.", record: "Record the question",
      recorded: "Question recorded.",
      fields: [
        FieldWords("question", "Question", about: "information-understood"),
        FieldWords("asker", "Asked by (member)"),
        FieldWords("about", "About which entry", hint: "Its number in the log: 13"),
        FieldWords("answer", "Answer", hint: "Who answers, and how they know"),
        FieldWords("answered", "Answered on", hint: "Where not at once: 24 March, friday"),
        FieldWords("to", "Who is to answer", hint: "Name or role"),
        FieldWords("wanted-by", "Wanted by", hint: "24 March, friday"),
      ]),
    sitting(
      "panel.adjourn", "Stop for the day (adjourn)",
      todo: "Say when the meeting stops, and when it is to go on.",
      short: "When it stops, and goes on.", record: "Stop for today",
      recorded: "The meeting is stopped for the day.", time: "Stopped at", note: "When it goes on"),
    sitting(
      "panel.resume", "Go on with the meeting",
      todo: "Say when the meeting goes on, and what has come since it stopped.",
      short: "Say when it goes on.", record: "Go on with the meeting",
      recorded: "The meeting goes on.", time: "Goes on at", note: "What has come since"),
    sitting(
      "panel.close", "Close the meeting",
      todo: "Say when the meeting ended. It can be taken up again if it has to be.",
      short: "Say when it ended.", record: "Close the meeting", recorded: "Meeting closed.",
      time: "Closed at", note: "Who does what next"),
    pause(
      "panel.pause", "Pause", todo: "Say when the meeting paused. Why is written nowhere.",
      short: "When it paused; not why.", record: "Record the pause", recorded: "Pause recorded.",
      time: "Paused at"),
    pause(
      "panel.go-on", "Go on after the pause", todo: "Say when the meeting went on.",
      short: "When it went on.", record: "Record that it goes on",
      recorded: "The meeting goes on.", time: "Went on at"),
  ]

  private static func pause(
    _ form: String, _ title: String, todo: String, short: String, record: String,
    recorded: String, time: String
  ) -> FormWords {
    FormWords(
      form, title, todo: todo, short: short, record: record, recorded: recorded,
      fields: [
        FieldWords("time", time, hint: "24 hours: 10:31"),
        FieldWords("day", "Day", hint: "24/3/16, 24 March, today"),
      ])
  }

  private static let meeting: [FieldWords] = [
    FieldWords("day", "Day of the meeting", hint: "24/3/16, 24 March, friday", about: "call-panel"),
    FieldWords("time", "Begins at", hint: "24 hours: 09:30"),
    FieldWords("place", "Place", hint: "Building and room"),
    FieldWords(
      "panel-chair", "{panel-chair}", hint: "Recommends; does not decide",
      about: "recommender-not-decider", question: "Who is {panel-chair}?"),
    FieldWords(
      "second-panel-chair", "Chairs with them", hint: "Or in their place for a part of it",
      about: "recommender-not-decider",
      question: "Who chairs it with them, or in their place for a part of it?"),
    FieldWords(
      "legal-adviser", "{legal-adviser}", hint: "Advises; does not vote",
      about: "legal-options-given", question: "Who comes as the {legal-adviser}?"),
    FieldWords(
      "quorum", "Members needed", hint: "Your board's own rule; the guidance has none",
      about: "quorum-met", question: "How many members does your board's own rule ask for?"),
    FieldWords(
      "quorum-rule", "Rule in words", hint: "Where it asks for more than a number",
      about: "quorum-met", question: "What is that rule, in its own words?"),
    FieldWords("papers-sent", "Papers went out on", hint: "Empty until they have gone out"),
  ]

  private static func sitting(
    _ form: String, _ title: String, todo: String, short: String, record: String,
    recorded: String, time: String, note: String
  ) -> FormWords {
    FormWords(
      form, title, todo: todo, short: short, record: record, recorded: recorded,
      fields: [
        FieldWords("time", time, hint: "24 hours: 11:30"),
        FieldWords("day", "Day", hint: "24/3/16, 24 March, today"),
        FieldWords("note", note, lines: 2),
      ])
  }
}
