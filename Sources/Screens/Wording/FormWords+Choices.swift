extension FormWords {
  /// What one of our own answers is called on a page, with tags for the pack to fill.
  ///
  /// An answer nobody wrote words for is its id with spaces. Answers that are items of the pack are
  /// not asked for here: they have the pack's label.
  package static func choice(_ id: String, field: String, form: String) -> String {
    choicesOfField["\(form) \(field)"]?[id] ?? choices[id] ?? plainChoice(id)
  }

  private static func plainChoice(_ id: String) -> String {
    String(id.map { $0 == "-" ? " " : $0 })
  }

  /// The words that hold wherever the answer is offered.
  static let choices: [String: String] = [
    // Yes and no
    "yes": "yes",
    "no": "no",
    "unsure": "unsure",
    "gives-no-view": "gives no view",
    "not-agreed": "not agreed",

    // Which kind of review
    "scr": "{scr}",
    "other-review": "{other-review}",
    "no-review": "{no-review}",

    // How a view came, and why it differs from the one before
    "in-the-room": "in the room",
    "in-writing": "in writing",
    "by-telephone": "by telephone",
    "by-deputy": "by deputy",
    "changed-their-mind": "changed their mind",
    "written-wrongly": "written down wrongly",

    // Who takes part in a meeting, and whether they are there
    "member": "member",
    "information-giver": "gives information",
    "adviser": "adviser",
    "in-attendance": "in attendance",
    "here": "here",
    "expected": "expected",
    "apologies": "apologies",
    "left": "has left",

    // How something is known
    "law": "explains the law",

    // What follows from an interest
    "stay": "stays and votes",
    "no-vote": "stays, no vote",
    "leave": "leaves",

    // Steps of the flowchart
    "done": "done",
    "skipped": "passed over",
    "again": "taken up again",

    // How something is known
    "own-record": "own record",
    "told-by": "told by somebody",
    "opinion": "opinion",
    "not-said": "not said",

    // The decision, and who was asked before it
    "accept": "accept",
    "reject": "reject",
    "defer": "defer",
    "peer": "{peer-chair}",
    "legal": "legal adviser",
    "medical": "medical adviser",
    "nobody": "nobody",

    "evidence": "evidence",
    "suspicion": "suspicion",

    // An interest in the case
    "own-part": "had a part in the case",
    "manages": "manages somebody who had",
    "personal": "personal: knows somebody concerned",
    "financial": "money",

    // Another child
    "safe": "safe",
    "not-yet-known": "not yet known",
    "at-risk": "may be at risk",
    "no-other-children": "no other children known",

    // Requests to agencies
    "chronology": "chronology",
    "summary": "summary",
    "full-report": "full report",
    "received": "received",
    "nothing-of-note": "nothing of note",
    "not-yet": "not yet",

    // Who oversees the review
    "scr-panel": "{scr-panel}",
    "review-team": "{review-team}",

    "consideration-panel": "{consideration-panel}",
    "sub-committee": "{sub-committee}",

    // The terms of reference, and where key questions come from
    "suit": "they suit the review",
    "to-change": "they are to change",
    "not-looked-at": "not looked at this time",
    "narrower": "narrower",
    "wider": "wider",
    "key-issue": "a key issue of step 10",
    "lead-reviewer": "{lead-reviewer}",
    "agency": "an agency",

    // An agency's part, and the ladder of escalation
    "file-review": "a look through its own files",
    "representative": "its representative on the {board}",
    "director": "its director; it has no representative",
    "settled": "met what it owed",
    "not-settled": "not yet",

    // Who takes part
    "family-or-other": "family, or somebody else",
    "practitioner": "practitioner",
    "not-now": "not now",
    "not-asked": "not asked yet",

    // Practitioner events
    "by-video": "by video",
    "cannot-come": "cannot come",
    "not-answered": "has not answered yet",
    "before": "before the others",
    "after": "after the others",
    "not-wished": "does not wish it",
    "arrived": "arrived",
    "stays": "stays",
    "part-of-it": "stays for part of the day",
    "leaves": "leaves",

    // Checklists
    "open": "open",
    "agreed": "agreed",
    "to-do": "agreed, still to be done",
    "question": "question",

    // What the report is found to be
    "met": "met",
    "partly-met": "partly met",
    "not-yet-met": "not yet met",
    "author": "the author of the report",
    "board": "the {board}",

    // Who might settle a disagreement
    "national-panel": "{national-panel}",
    "chairs-association": "{chairs-association}",

    // Statements for the press, and who does what
    "holding": "held ready, for when somebody asks",
    "joint": "joint, for publication",
    "advises": "keeps the {communications-officer} informed",
    "answers": "answers the press",

    // How staff came to know
    "information-session": "information session",
    "team-meeting": "service or team meeting",
    "e-learning": "e-learning",

    // Who asks for information
    "coroner": "coroner",
    "court": "court",
    "public-request": "anybody, under the law on information",
    "information": "information",

    // Who somebody is to the case
    "professional": "professional",
    "child": "child",
    "family": "family",
    "other": "other",
    "not-applicable": "not applicable",
  ]

  /// Where the question calls for other words.
  static let choicesOfField: [String: [String: String]] = [
    "agency.ask wanted": ["nothing-of-note": "word that there is nothing of note"],
    "panel.decide-need needed": ["not-agreed": "members differ"],
    "panel.read-back agreed": ["not-agreed": "members differ"],
    "case.settle outcome": [
      "take": "it counts from now on", "leave": "it stays out for good",
    ],
    "clocks.set from": moments,
    "paper.make kind": paperKinds,
    "paper.write where": ["file": "to a file", "printer": "to the printer"],
    "paper.write format": formats, "paper.make format": formats,
    "paper.write names": names, "paper.make names": names,
    "minutes.draft tier": tiers, "minutes.send tier": tiers, "minutes.correct tier": tiers,
    "minutes.agree tier": tiers,
    "panel.declare-interest kind": ["none": "no interest"],
    "log.add how-known": ["told-by": "told by", "law": "the law"],
    "requests.add wish": ["evidence": "evidence in person"],
    "requests.change wish": ["evidence": "evidence in person"],
    "signoff.agree agreed": ["not-agreed": "members differ"],
    "signoff.satisfy satisfied": ["not-agreed": "not settled yet"],
  ]
}
