/// The words of a register's page: lists of things with fields and a history.
struct RegisterWords {
  /// What the list is called: "Key questions".
  var title: String
  /// What to do there, in one sentence.
  var todo: String
  /// Said where the list is empty.
  var none: String
  /// The field a line begins with, those that say who, and the one at the right edge.
  var label: String
  var who: String?
  var right: String?
  /// Read below the list: what was asked, where a line says only who asked.
  var detail: String?

  init(
    _ title: String, todo: String, none: String, label: String, who: String? = nil,
    right: String? = nil, detail: String? = nil
  ) {
    self.title = title
    self.todo = todo
    self.none = none
    self.label = label
    self.who = who
    self.right = right
    self.detail = detail
  }

  /// The words of a register by its name.
  static func words(of register: String) -> RegisterWords {
    written[register]
      ?? RegisterWords(register, todo: "", none: "", label: "name")
  }

  static let written: [String: RegisterWords] = [
    "people": RegisterWords(
      "People", todo: "Everyone in this case, entered once. Enter opens one.",
      none: "Nobody is written down yet.", label: "name", who: "agency", right: "role"),
    "safety": RegisterWords(
      "Other children", todo: "Ask at every point whether other children are safe.",
      none: "Nothing is recorded of other children yet.", label: "child", who: "source",
      right: "answer"),
    "questions": RegisterWords(
      "Questions to somebody", todo: "What was asked, of whom, and what came back.",
      none: "Nobody has been asked anything yet.", label: "question", who: "to", right: "answered"),
    "agencies": RegisterWords(
      "Agencies", todo: "What each agency was asked for, and what came back.",
      none: "No agency has been asked yet.", label: "agency", who: "contact", right: "reply"),
    "log": RegisterWords(
      "Information log", todo: "What was said, by whom, and how it is known.",
      none: "Nothing is logged yet.", label: "said", who: "person", right: "how-known"),
    "meeting-actions": RegisterWords(
      "Actions settled", todo: "Who does what, by when, and what is done. Enter opens one.",
      none: "No action is written down yet.", label: "action", who: "who", right: "due",
      detail: "outcome"),
    "event": RegisterWords(
      "Practitioner events", todo: "When practitioners meet, and what for.",
      none: "No event is arranged yet.", label: "purpose", right: "day"),
    "invitations": RegisterWords(
      "Who is invited to events", todo: "Each practitioner, for each event.",
      none: "Nobody is invited yet.", label: "person", who: "event", right: "comes"),
    "uninvited": RegisterWords(
      "Who came uninvited", todo: "Who came to an event uninvited, and what was settled.",
      none: "Nobody came uninvited.", label: "who", who: "agency", right: "answer"),
    "event-risks": RegisterWords(
      "Children who may be at risk now", todo: "What was said at an event, and what was done.",
      none: "Nothing was said of a child at risk.", label: "said", who: "told", right: "answered"),
    "event-remarks": RegisterWords(
      "What groups said", todo: "What was said at events, nobody named.",
      none: "Nothing is written down yet.", label: "said", right: "time"),
    "event-calls": RegisterWords(
      "Calls after events", todo: "Who stepped out, to be called afterwards.",
      none: "No call is to be made.", label: "person", right: "called"),
    "key-questions": RegisterWords(
      "Key questions", todo: "What the review is to find out. Each change needs its reason.",
      none: "No key question is asked yet.", label: "question", who: "why", right: "origin"),
    "participants": RegisterWords(
      "Who may take part", todo: "Practitioners, family and others, and what each of them said.",
      none: "Nobody is named yet.", label: "person", who: "kind", right: "takes-part"),
    "contacts": RegisterWords(
      "Conversations", todo: "Who was met, what for, and what they said. One is rarely enough.",
      none: "Nobody was met yet.", label: "person", who: "by", right: "day"),
    "processes": RegisterWords(
      "Processes beside the review", todo: "What else runs, and how the two go together.",
      none: "No other process is noted yet.", label: "name", who: "contact", right: "kind"),
    "liaison": RegisterWords(
      "Liaison log", todo: "What the review and other processes told each other.",
      none: "Nothing is noted yet.", label: "process", who: "between", right: "day"),
    "disclosures": RegisterWords(
      "What may be disclosed", todo: "What may be told to whom, and whether it was.",
      none: "Nothing is noted yet.", label: "what", who: "to", right: "may"),
    "other-boards": RegisterWords(
      "{other-boards}", todo: "Where else the child or family lived, and who speaks for it.",
      none: "No other area is named yet.", label: "name", who: "representative", right: "asked"),
    "chronology": RegisterWords(
      "Lines of the chronology", todo: "What each agency's chronology says, as it was entered.",
      none: "The chronology is empty yet.", label: "what", who: "agency", right: "when"),
    "problems": RegisterWords(
      "Problems of the {lead-reviewer}", todo: "What was taken to the {independent-chair}.",
      none: "No problem was raised.", label: "problem", right: "settled"),
    "accuracy": RegisterWords(
      "Check of the facts", todo: "To whom a draft went, what came back and what was changed.",
      none: "No draft has been sent for checking yet.", label: "to", who: "version",
      right: "returned"),
    "findings": RegisterWords(
      "Findings", todo: "What the review found, and what it asks the {board}.",
      none: "Nothing is written down as a finding yet.", label: "finding"),
    "recommendations": RegisterWords(
      "Recommendations", todo: "What is recommended: few, short, to be read one way.",
      none: "Nothing is recommended yet.", label: "text", right: "kind"),
    "enquiries": RegisterWords(
      "Enquiries of the press", todo: "Who asked what, and what was answered.",
      none: "The press has asked nothing yet.", label: "from", who: "passed-to", right: "answered",
      detail: "asked"),
    "actions": RegisterWords(
      "Action plan", todo: "What is done about the findings. The plan is the {board}'s own.",
      none: "No action is written down yet.", label: "action", who: "lead", right: "due"),
    "confirmations": RegisterWords(
      "What reached the agencies", todo: "How staff of each agency came to know of the review.",
      none: "No agency has confirmed anything yet.", label: "agency", who: "how",
      right: "confirmed"),
    "requests": RegisterWords(
      "Requests for information", todo: "Who asked for what, and what they were given or not.",
      none: "Nobody has asked for anything yet.", label: "from", who: "kind", right: "answered",
      detail: "asked"),
    "markers": RegisterWords(
      "Judgements on quality markers", todo: "What you make of each question, in words.",
      none: "Nothing is judged yet.", label: "question", who: "by", right: "day"),
  ]
}
