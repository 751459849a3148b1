/// What an agency does in the review, and what is done when it does not.
extension FormWords {
  static let agencyWork: [FormWords] = [
    FormWords(
      "agency.describe", "How the agency takes part",
      todo: "Say what the agency gives to the review, and who leads on it there.",
      short: "What it gives, and who leads there.", record: "Record its part",
      recorded: "Its part is recorded.",
      fields: [
        FieldWords("kinds", "What it gives", about: "agency-time-meetings"),
        FieldWords(
          "staff-lead", "Senior lead for its staff", hint: "Name and role",
          about: "agency-staff-lead"),
        FieldWords(
          "support", "Support for its staff", hint: "Who supports them, and how",
          about: "agency-staff-supported", lines: 2),
        FieldWords(
          "non-cooperation", "Reasons not to co-operate",
          hint: "In its own words; the report says so openly", about: "qm-10-non-cooperation",
          lines: 2),
      ]),
    FormWords(
      "agency.tell-staff", "Staff told the review comes first",
      todo: "Say when the agency told its own staff that the review has high priority.",
      short: "When its staff were told.", record: "Record that staff were told",
      recorded: "Recorded.",
      fields: [
        FieldWords("day", "Told on", hint: "24/3/16, 24 March, today"),
        FieldWords("by", "Told by", hint: "Name and role"),
        FieldWords(
          "relieved", "Relieved of other duties", about: "staff-told-priority",
          question: "Were they relieved of general duties to take part?"),
        FieldWords("note", "Note", hint: "Who was told, and how", lines: 2),
      ]),
    FormWords(
      "agency.ask", "Request for the review",
      todo: "Ask for as much as the agency's part in the case calls for, no more.",
      short: "What it is asked for.", record: "Record the request", recorded: "Request recorded.",
      fields: [
        FieldWords("wanted", "Asked for", about: "request-file-review"),
        FieldWords(
          "questions", "Questions for this agency",
          hint: "Not every agency needs the same", about: "request-file-review"),
        FieldWords(
          "proportion", "Why this much", hint: "What part the agency had", lines: 2),
        FieldWords("day", "Asked on", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "wanted-by", "Asked for by (date)", hint: "Agreed with the {lead-reviewer}"),
      ]),
    FormWords(
      "agency.receive", "What came of a request",
      todo: "Say what came back, and when.", short: "What came back, and when.",
      record: "Record what came", recorded: "What came is recorded.",
      fields: [
        FieldWords("request", "Which request", hint: "1 is the first to this agency"),
        FieldWords("state", "What came"),
        FieldWords("day", "Came on", hint: "24/3/16, 24 March, today"),
        FieldWords(
          "diversity", "Culture and diversity", about: "agency-reports-diversity",
          question: "Does what came deal with culture and diversity?"),
        FieldWords("note", "Note", hint: "What it says; what is still open"),
      ]),
    FormWords(
      "agency.name-author", "Author of the agency's report",
      todo: "Say who writes for the agency, and whether they are independent of the case.",
      short: "Who writes for the agency.", record: "Record the author",
      recorded: "Author recorded.",
      fields: [
        FieldWords("person", "Written by", about: "role-report-authors"),
        FieldWords(
          "independent-of-case", "Independent of the case?", about: "report-author-independent"),
        FieldWords("how", "How that is known", hint: "What they said; who looked", lines: 2),
        FieldWords("day", "Named on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "agency.sign-off", "Agency report signed off",
      todo: "Say which {senior-manager} is content with the report's quality.",
      short: "Who signed the report off.", record: "Record the sign-off",
      recorded: "Sign-off recorded.",
      fields: [
        FieldWords("person", "Signed off by", about: "role-senior-managers"),
        FieldWords("standing", "Who that is", about: "senior-manager-signs"),
        FieldWords("day", "Signed off on", hint: "24/3/16, 24 March, today"),
        FieldWords("note", "Note", hint: "Why somebody else signs, if so", lines: 2),
      ]),
    FormWords(
      "agency.chase", "Agency reminded",
      todo: "One line: how it was reminded, what it said, what comes next.",
      short: "How, the answer, what is next.", record: "Record the reminder",
      recorded: "Reminder recorded.",
      fields: [
        FieldWords("day", "Reminded on", hint: "24/3/16, 24 March, today"),
        FieldWords("how", "How", hint: "By telephone; by mail to the senior lead"),
        FieldWords("answer", "What it said", hint: "Two more weeks: the files are on paper"),
        FieldWords("next", "What comes next", hint: "Such as ring again on Friday"),
      ]),
    FormWords(
      "agency.escalate", "Step of escalation",
      todo: "Say which of the four steps is taken, by whom, and what the agency owes.",
      short: "Which step, and who takes it.", record: "Record the step",
      recorded: "Step recorded.",
      fields: [
        FieldWords("step", "Step taken", about: "ladder-in-order"),
        FieldWords("day", "Taken on", hint: "24/3/16, 24 March, today"),
        FieldWords("by", "Taken by"),
        FieldWords("issue", "What the agency owes", hint: "Deadline, quality, people's time"),
      ]),
    FormWords(
      "agency.note-outcome", "What came of a step",
      todo: "Say whether the agency then met what it owed.",
      short: "What came of it.", record: "Record the outcome", recorded: "Outcome recorded.",
      fields: [
        FieldWords("step", "Step"),
        FieldWords("settled", "The agency has", about: "ladder-in-order"),
        FieldWords("day", "Known on", hint: "24/3/16, 24 March, today"),
        FieldWords("outcome", "What came of it", hint: "A new date; a better report"),
      ]),
  ]
}
