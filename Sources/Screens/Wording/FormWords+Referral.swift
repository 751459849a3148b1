/// Before the meeting: the referral, other children, and what agencies are asked for.
extension FormWords {
  static let referral: [FormWords] = [
    FormWords(
      "referral.make", "{referral}",
      todo: "Say why the case is referred, who refers it and who supports it.",
      short: "Who refers the case, and why.", record: "Record the {referral}",
      recorded: "{referral} recorded.",
      fields: [
        FieldWords(
          "reason", "Reason for the {referral}", hint: "Why it may call for a review",
          about: "referral-reason", lines: 5,
          question: "Why may this incident call for a {scr} or {other-review}?"),
        FieldWords(
          "referrer", "Referred by (who)", hint: "Name and role of the {referrer}",
          about: "role-referrer"),
        FieldWords("agency", "Agency that refers", hint: "Such as Agency A", about: "any-agency"),
        FieldWords(
          "agency-lead", "{agency-lead}", hint: "Who decided to refer it",
          about: "role-agency-lead",
          question: "Which {agency-lead} decided to refer it?"),
        FieldWords(
          "supported-by", "Support (senior officer)", hint: "Name and role, in the same agency",
          about: "referral-senior-support",
          question: "Which senior officer of the agency supports it?"),
        FieldWords("incident", "Day of the incident", hint: "As far as known: about May 2014"),
        FieldWords("aware", "Agency knew of it on", hint: "24/3/16, 24 March, today"),
        FieldWords("made", "Referred on", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "must-notify", "Must be notified", hint: "Choose each that applies",
          about: "death-abuse-neglect",
          question: "Which of these, that must be notified, apply?"),
        FieldWords(
          "always", "Always to be reviewed", hint: "Choose each that applies",
          about: "rule-circumstance",
          question: "In which of these circumstances did the child die?"),
        FieldWords(
          "consideration", "Seriously to consider", hint: "Choose each that applies",
          question: "Which of these, that call for serious consideration, apply?"),
      ]),
    FormWords(
      "referral.receive", "Receipt of the {referral}",
      todo: "Say when it came, which {board} leads, and when others were told.",
      short: "When it came, and who was told.", record: "Record the receipt",
      recorded: "Receipt recorded.",
      fields: [
        FieldWords(
          "received", "Received on", hint: "24/3/16, 24 March, today", about: "receive-and-alert"),
        FieldWords(
          "residence", "Where the child lives", hint: "Which {board} decides and leads",
          about: "receive-and-alert",
          question: "Which {board} has the place where the child normally lives?"),
        FieldWords(
          "other-boards", "Others concerned", hint: "Any other {board} with a part in this",
          question: "Is any other {board} concerned?"),
        FieldWords(
          "independent-chair-told", "{independent-chair} told", hint: "The day they were told",
          about: "chairs-alerted", question: "When was the {independent-chair} told?"),
        FieldWords(
          "sub-committee-told", "{sub-committee} told",
          hint: "The day its chair was told", about: "chairs-alerted",
          question: "When was the {sub-committee-chair} told?"),
      ]),
  ]

  static let safety: [FormWords] = register(
    "safety", thing: "assurance",
    FormWords(
      "safety.add", "Safety of other children",
      todo: "Say what is known of the safety of another child, and from whom.",
      short: "Is another child safe? Who says so?", record: "Record what is known",
      recorded: "What is known is recorded.",
      fields: [
        FieldWords(
          "answer", "What is known", about: "other-children-safe",
          question: "What is known of the safety of other children?"),
        FieldWords("child", "Which child (by label)", hint: "Empty where no other child is known"),
        FieldWords("source", "Who says so, how known", hint: "Name, agency, what it rests on"),
        FieldWords("day", "Said on", hint: "24/3/16, 24 March, today"),
        FieldWords("next", "What comes next", hint: "Who asks again, and when"),
      ]),
    change: (
      "Safety of other children, again",
      "Say what is known now. What was said before stays in the record."
    ))

  static let agencies: [FormWords] = register(
    "agencies", thing: "request",
    FormWords(
      "agencies.add", "Request to an agency",
      todo: "Say which agency was asked, for what, and by when you hope for it.",
      short: "Which agency, what, and by when.", record: "Record the request",
      recorded: "Request recorded.",
      fields: [
        FieldWords("agency", "Agency", hint: "Such as Agency A", about: "chronologies-asked"),
        FieldWords("contact", "Contact (name and role)", hint: "Whom to ring, and the number"),
        FieldWords("wanted", "Asked for", about: "chronologies-asked"),
        FieldWords("asked", "Asked on", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "wanted-by", "You asked for it by", hint: "Your own wish; the guidance gives no day"),
        FieldWords("reply", "What came back"),
        FieldWords("replied", "Came on", hint: "24/3/16, 24 March, today"),
        FieldWords("note", "Note", hint: "Such as chased by telephone; promised Tuesday"),
      ]),
    change: (
      "What an agency was asked for",
      "Say what has come, or that you asked again. What stood before stays."
    ))
}
