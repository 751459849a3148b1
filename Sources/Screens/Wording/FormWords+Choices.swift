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

    // Checklists
    "open": "open",
    "agreed": "agreed",
    "to-do": "agreed, still to be done",
    "question": "question",

    // Who somebody is to the case
    "professional": "professional",
    "child": "child",
    "family": "family",
    "other": "other",
    "not-applicable": "not applicable",
  ]

  /// Where the question calls for other words.
  static let choicesOfField: [String: [String: String]] = [
    "panel.decide-need needed": ["not-agreed": "members differ"],
    "panel.read-back agreed": ["not-agreed": "members differ"],
    "clocks.set from": moments,
    "decision.national-request wish": [
      "information": "information", "evidence": "evidence in person",
      "decide-again": "another decision",
    ],
    "signoff.agree agreed": ["not-agreed": "members differ"],
    "signoff.satisfy satisfied": ["not-agreed": "not settled yet"],
  ]
}
