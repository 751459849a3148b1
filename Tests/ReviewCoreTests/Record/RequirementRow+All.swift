extension RequirementRow {
  /// A meeting with one member whose view is asked.
  static let seated = [
    #"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-24","panel-chair":"person-aaaaa"}"#,
    #"{"do":"panel.attend","person":"person-bbbbb","part":"member","here":"here"}"#,
  ]
  private static let view =
    #"{"do":"panel.record-view","member":"person-bbbbb","review":"yes","reasons":"r"}"#
  static let viewed = seated + [view]
  private static let need = #"{"do":"panel.decide-need","needed":"yes"}"#
  private static let recommend = #"{"do":"panel.recommend","recommendation":"scr","reasons":"r"}"#
  private static let recommended = viewed + [need, recommend]
  private static let died = #"{"do":"decision.answer","died":"yes","abuse-or-neglect":"yes"}"#
  private static let decide =
    #"{"do":"decision.make","option":"accept","outcome":"scr","reasons":"r"}"#
  static let decided = recommended + [died, decide]
  static let eventMusts = ["event-facilitators", "event-venue", "event-purpose"]
  static let drafted = [
    #"{"do":"report.record-draft","version":"1"}"#, #"{"do":"report.ready","day":"2016-03-24"}"#,
  ]
  static let present = #"{"do":"signoff.present","day":"2016-03-24"}"#
  static let agree = #"{"do":"signoff.agree","agreed":"yes","day":"2016-03-24"}"#
  private static let word = #"{"do":"signoff.word","day":"2016-03-24","group":"Small group"}"#
  static let independent =
    #"{"do":"commission.name-reviewer","person":"person-aaaaa","independent-of-case":"yes","#
    + #""independent-of-area":"yes"}"#

  static func complete(_ stage: String) -> String {
    #"{"do":"stage.complete","stage":"\#(stage)"}"#
  }

  private static func say(_ item: String, _ state: String, _ more: String = "") -> String {
    #"{"do":"checklist.say","id":"practitioner-event","item":"\#(item)","state":"\#(state)"\#(more)}"#
  }

  static let all: [RequirementRow] =
    settingUp + meeting + terms + agencies + participants + processes + outcome

  private static let settingUp: [RequirementRow] = [
    .init(
      requirement: "referral-reason", unmet: #"{"do":"referral.make"}"#,
      met: #"{"do":"referral.make","reason":"r"}"#),
    .init(
      requirement: "referral-senior-support", unmet: #"{"do":"referral.make"}"#,
      met: #"{"do":"referral.make","supported-by":"s"}"#),
    .init(
      requirement: "referral-recorded", unmet: complete("referral"),
      then: [#"{"do":"referral.make","reason":"r","supported-by":"s"}"#]),
    .init(
      requirement: "chairs-alerted",
      given: [
        #"{"do":"referral.receive","received":"2016-03-24","sub-committee-told":"2016-03-24"}"#
      ],
      unmet: complete("referral"),
      then: [
        #"{"do":"referral.receive","received":"2016-03-24","sub-committee-told":"2016-03-24","#
          + #""independent-chair-told":"2016-03-24"}"#
      ]),
    .init(
      requirement: "chronologies-asked", unmet: complete("facts"),
      then: [#"{"do":"agencies.add","agency":"Agency A","wanted":"chronology"}"#]),
    .init(
      requirement: "other-children-safe",
      given: [#"{"do":"safety.add","id":"assurance-aaaaa","answer":"not-yet-known"}"#],
      unmet: complete("facts"),
      then: [#"{"do":"safety.change","id":"assurance-aaaaa","answer":"safe"}"#]),
    .init(
      requirement: "view-reasons", given: seated,
      unmet: #"{"do":"panel.record-view","member":"person-bbbbb","review":"no"}"#, met: view),
    .init(requirement: "every-member-asked", given: seated, unmet: need, then: [view]),
    .init(
      requirement: "need-before-kind", given: viewed,
      unmet: #"{"do":"panel.choose-kind","kind":"scr"}"#, then: [need]),
    .init(
      requirement: "recommendation-clear", given: viewed,
      unmet: #"{"do":"panel.recommend","recommendation":"scr"}"#, met: recommend),
    .init(
      requirement: "step-in-order", given: seated,
      unmet: #"{"do":"panel.step","step":"hear-options","state":"skipped"}"#,
      met: #"{"do":"panel.step","step":"hear-options","state":"skipped","note":"Known."}"#),
    .init(
      requirement: "recommendation-first", unmet: complete("consideration"), then: recommended),
    .init(requirement: "criteria-answered", unmet: decide, then: [died]),
    .init(
      requirement: "peer-when-unsure",
      given: [
        #"{"do":"decision.answer","died":"no","abuse-or-neglect":"yes","serious-harm":"unsure"}"#
      ],
      unmet: decide,
      then: [
        #"{"do":"decision.consult","day":"2016-03-24","peer":"A peer","decision":"scr","#
          + #""rationale":"r"}"#
      ]),
    .init(
      requirement: "commission-when-criteria-met", given: [died],
      unmet: #"{"do":"decision.make","option":"reject","outcome":"no-review","reasons":"r"}"#,
      met: decide),
    .init(
      requirement: "recommender-not-decider", given: recommended,
      unmet: #"{"do":"decision.make","option":"accept","decided-by":"person-aaaaa"}"#,
      met: #"{"do":"decision.make","option":"accept","decided-by":"person-bbbbb"}"#),
    .init(
      requirement: "decision-reasons",
      unmet: #"{"do":"decision.make","option":"accept","outcome":"scr"}"#, met: decide),
    .init(requirement: "decision-made", unmet: complete("decision"), then: decided),
    .init(
      requirement: "decision-in-writing",
      given: decided + [
        #"{"do":"decision.confirm","day":"2016-03-24","panel-chair-told":true}"#
      ],
      unmet: complete("decision"),
      then: [
        #"{"do":"decision.confirm","day":"2016-03-24","panel-chair-told":true,"#
          + #""sub-committee-chair-told":true}"#
      ]),
    .init(
      requirement: "scr-panel-chair-independent",
      unmet: #"{"do":"commission.name-panel","body":"scr-panel","chair":"person-aaaaa","#
        + #""chair-independent-of-case":"unsure"}"#,
      met: #"{"do":"commission.name-panel","body":"scr-panel","chair":"person-aaaaa","#
        + #""chair-independent-of-case":"yes"}"#),
    .init(
      requirement: "lead-reviewer-independent-case",
      unmet: #"{"do":"commission.name-reviewer","person":"person-aaaaa"}"#, met: independent),
    .init(
      requirement: "lead-reviewer-independent-area",
      unmet: #"{"do":"commission.name-reviewer","person":"person-aaaaa","#
        + #""independent-of-case":"yes","independent-of-area":"no"}"#, met: independent),
    .init(
      requirement: "scr-panel-named", unmet: complete("commissioning"),
      then: [#"{"do":"commission.name-panel","body":"scr-panel"}"#]),
    .init(
      requirement: "lead-reviewer-named", unmet: complete("commissioning"), then: [independent]),
    .init(
      requirement: "method-agreed", unmet: complete("commissioning"),
      then: [#"{"do":"commission.choose-method","type":"systems-review"}"#]),
    .init(
      requirement: "not-applicable-reason", unmet: say("event-tone", "not-applicable"),
      met: say("event-tone", "not-applicable", #","reason":"r""#)),
    .init(
      requirement: "must-item-applies",
      unmet: say("event-venue", "not-applicable", #","reason":"r""#),
      met: say("event-venue", "done")),
    .init(
      requirement: "event-checklist-settled", given: [say("event-tone", "done")],
      unmet: complete("review"), then: eventMusts.map { say($0, "done") }),
    .init(
      requirement: "report-readied", given: [drafted[0]], unmet: present, then: [drafted[1]]),
    .init(requirement: "presented-first", given: drafted, unmet: agree, then: [present]),
    .init(
      requirement: "board-agreed",
      given: drafted + [
        present, #"{"do":"signoff.agree","agreed":"not-agreed","day":"2016-03-24"}"#,
      ],
      unmet: word, then: [agree]),
    .init(
      requirement: "wording-agreed", given: drafted + [present, agree],
      unmet: complete("sign-off"), then: [word]),
    .init(
      requirement: "quality-satisfied",
      given: [#"{"do":"signoff.satisfy","satisfied":"no","day":"2016-03-24"}"#],
      unmet: complete("sign-off"),
      then: [#"{"do":"signoff.satisfy","satisfied":"yes","day":"2016-03-24"}"#]),
    .init(
      requirement: "notice-by-its-date",
      given: decided.map {
        $0.replacing(#""outcome":"scr""#, with: #""outcome":"scr","day":"2016-03-01""#)
      },
      unmet: #"{"do":"notices.send","id":"notice-incident-report","day":"2016-03-24"}"#,
      met: #"{"do":"notices.send","id":"notice-incident-report","day":"2016-03-24","#
        + #""late-reason":"r"}"#),
    .init(
      requirement: "no-review-explained",
      given: recommended + [
        #"{"do":"decision.answer","died":"no","abuse-or-neglect":"no"}"#,
        #"{"do":"decision.make","option":"reject","outcome":"no-review","reasons":"r"}"#,
      ],
      unmet: complete("decision"),
      then: [#"{"do":"notices.send","id":"notice-no-review","day":"2016-03-24"}"#]),
  ]
}
