/// The Independent Chair's decision: the questions of appendix 1, and steps 12 to 14.
extension FormWords {
  static let decision: [FormWords] = [
    FormWords(
      "decision.answer", "Questions of appendix 1",
      todo: "Answer what can be answered. The answers decide nothing by themselves.",
      short: "Answer what can be answered.", record: "Record the answers",
      recorded: "Answers recorded.",
      fields: [
        FieldWords(
          "died", "Has a child died?", about: "check-died",
          question: "Did a child die, or more than one, in the incident referred?"),
        FieldWords(
          "abuse-or-neglect", "Abuse or neglect?", hint: "Suspicion is enough for a yes",
          about: "check-abuse-or-neglect", question: "Is abuse or neglect known or suspected?"),
        FieldWords(
          "known", "Known or suspected?", about: "check-abuse-or-neglect",
          question: "Is there evidence of abuse or neglect, or a suspicion?"),
        FieldWords(
          "suspicion-test", "Reason for an enquiry?",
          hint: "By what is known now: the test of suspicion", about: "term-suspected",
          question:
            "With what is known now, ought the incident to have led to a protection enquiry?"),
        FieldWords(
          "serious-harm", "Is the harm serious?", hint: "Lasting, or great, for the child's life",
          about: "check-serious-harm",
          question: "Is the harm serious: lasting, or great, for the child's life and chances?"),
        FieldWords(
          "no-interagency-concern", "Proof of no concern?",
          hint: "Yes: proof that joint work gives no concern", about: "rule-harm-presumption",
          question:
            "Is there definitive evidence that the agencies' joint working gives no concern?"),
        FieldWords(
          "circumstances", "Where the child died", hint: "Each of these calls for a review",
          about: "rule-circumstance",
          question: "Did the child die in one of these circumstances?"),
        FieldWords(
          "age", "Age at the time, in years", hint: "In one circumstance the age decides",
          about: "rule-circumstance-age", question: "How old was the child then, in years?"),
        FieldWords(
          "risk-factors", "Risks to the child", hint: "What put the child at more risk",
          about: "check-abuse-or-neglect",
          question: "What put the child at risk, or at more risk than others?"),
        FieldWords("died-comments", "On the death", about: "check-died", lines: 2),
        FieldWords(
          "abuse-comments", "On abuse or neglect", about: "check-abuse-or-neglect", lines: 2),
        FieldWords("harm-comments", "On the harm", about: "check-serious-harm", lines: 2),
        FieldWords("comments", "Comments", hint: "Anything the answers leave out"),
      ]),
    FormWords(
      "decision.consult", "Advice was taken",
      todo: "Say who was asked before the decision, what came of it, and why.",
      short: "Who was asked, when, with what end.", record: "Record the consultation",
      recorded: "Consultation recorded.",
      fields: [
        FieldWords(
          "kind", "What kind of advice", hint: "Empty: the view of a {peer-chair}",
          about: "rule-advice-in-doubt"),
        FieldWords(
          "day", "Asked on", hint: "24/3/16, 24 March, today", about: "peer-when-unsure"),
        FieldWords(
          "peer", "Who was asked", hint: "Name and area", about: "peer-when-unsure",
          question: "Who was asked: which {peer-chair}, or which other adviser?"),
        FieldWords(
          "decision", "What came of it", hint: "Such as whether the harm counts as serious",
          about: "rule-harm-unsure"),
        FieldWords("rationale", "Why", hint: "As it will be read years from now", lines: 4),
      ]),
    FormWords(
      "decision.make", "Decision on the review",
      todo: "Write down the decision and the reasons. Both are the {independent-chair}'s.",
      short: "The decision, and the reasons.", record: "Record the decision",
      recorded: "Decision recorded.",
      fields: [
        FieldWords(
          "option", "The recommendation", about: "consider-recommendation",
          question: "What is done with the recommendation?"),
        FieldWords(
          "outcome", "What will happen", hint: "Empty where the decision is deferred",
          about: "commission-when-criteria-met", question: "What will happen?"),
        FieldWords(
          "reasons", "Reasons for the letter", hint: "As they will stand in the letter", lines: 6,
          question: "What are the reasons, as they will stand in the letter?"),
        FieldWords(
          "awaits", "Deferred until", hint: "What is to come first, and from whom",
          question: "If deferred: what is waited for?"),
        FieldWords(
          "basis", "If challenged, on what", hint: "What a challenge or rejection rests on",
          about: "consider-recommendation",
          question: "If it is challenged or rejected: on what does that rest?"),
        FieldWords("asked", "Asked first", about: "rule-advice-in-doubt"),
        FieldWords(
          "decided-by", "Decided by", hint: "The {independent-chair}",
          about: "recommender-not-decider"),
        FieldWords("day", "Decided on", hint: "24/3/16, 24 March, today"),
        FieldWords("time", "At", hint: "24 hours: 14:10"),
      ]),
    FormWords(
      "decision.reconsider", "Look at the decision again",
      todo: "Say what has come to be known. The decision made stays readable.",
      short: "Say what has come to be known.", record: "Take the decision up again",
      recorded: "Decision taken up again.",
      fields: [
        FieldWords("reason", "What has come since", hint: "What it is, from whom, and when"),
        FieldWords("day", "Taken up again on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "decision.challenge", "Challenge to the decision",
      todo: "Say what the {national-panel} asks. The decision is then made again.",
      short: "What is asked, and why.", record: "Record the challenge",
      recorded: "Challenge recorded.",
      fields: [
        FieldWords(
          "asks", "What it asks for", hint: "That the decision is changed, and how",
          about: "notice-final-outcome"),
        FieldWords("reasons", "Its reasons", hint: "As it gives them"),
        FieldWords("day", "It came on", hint: "24/3/16, 24 March, today"),
      ]),
    FormWords(
      "decision.confirm", "Decision, in writing",
      todo: "Say when the decision went out in writing, and to whom.",
      short: "When it went out, and to whom.", record: "Record the letter",
      recorded: "Letter recorded.",
      fields: [
        FieldWords(
          "day", "Date of the letter", hint: "24/3/16, 24 March, today",
          about: "decision-in-writing"),
        FieldWords(
          "panel-chair-told", "To the {panel-chair}", about: "decision-in-writing",
          question: "Did it go to the {panel-chair}?"),
        FieldWords(
          "sub-committee-chair-told", "To the {sub-committee}",
          hint: "To the {sub-committee-chair}",
          about: "decision-in-writing", question: "Did it go to the {sub-committee-chair}?"),
      ]),
    FormWords(
      "decision.plan", "Planning the review",
      todo: "Appendix 1, questions 4 to 11: what the review will need. All can wait.",
      short: "What the review will need.", record: "Record the plan", recorded: "Plan recorded.",
      fields: [
        FieldWords(
          "culpability", "Professional culpability", hint: "1 low, 5 high; for choosing the method",
          about: "culpability",
          question: "From 1 to 5, how likely is it that professionals could be at fault?"),
        FieldWords(
          "public-interest", "Public interest", hint: "1 low, 5 high; for choosing the method",
          about: "public-interest",
          question: "From 1 to 5, how great is the public's interest, now or later?"),
        FieldWords("scores-comments", "On the scores", about: "check-scores", lines: 2),
        FieldWords(
          "methodology", "Method, who takes part", hint: "How most can be learned, and with whom",
          about: "check-methodology"),
        FieldWords(
          "governance", "Governance", hint: "Who oversees it, who sees to its quality",
          about: "check-governance"),
        FieldWords(
          "other-processes", "Reviews, legal processes", hint: "What else is under way",
          about: "check-other-processes"),
        FieldWords(
          "reviewer", "{lead-reviewer}", hint: "What they should bring; expert advice",
          about: "check-reviewer", question: "What should the {lead-reviewer} bring to this case?"),
        FieldWords("finance", "Money", about: "check-finance", lines: 2),
        FieldWords(
          "timescale", "Time", hint: "By when it is to be complete", about: "check-timescale",
          lines: 2),
        FieldWords(
          "media", "Media", hint: "Who leads, what is said, and when", about: "check-media"),
      ]),
    FormWords(
      "decision.sign", "Signature",
      todo: "Say who signed the checklist of appendix 1, and when.",
      short: "Who signed, and when.", record: "Record the signature",
      recorded: "Signature recorded.",
      fields: [
        FieldWords("name", "Signed by (name)", hint: "As they sign: the {independent-chair}"),
        FieldWords("day", "Signed on", hint: "24/3/16, 24 March, today"),
        FieldWords("code", "Check code", hint: "Of the entry that holds the decision"),
      ]),
  ]
}
