/// The terms of reference and who is involved: each requirement not met, and met.
extension RequirementRow {
  private static let version = #"{"do":"terms.draft","changed":"The first."}"#
  private static let agreeTerms = #"{"do":"terms.agree","day":"2016-03-24"}"#
  private static let explain =
    #"{"do":"terms.explain","method":"m","limitations":"l","learning":"c","#
    + #""case-factors":["qm-6-case-family"],"context-factors":["qm-6-context-plans"],"#
    + #""proportionality":"p"}"#
  static let agencyA = #"{"do":"agencies.add","id":"agency-aaaaa","agency":"Agency A"}"#
  static let leader =
    #"{"do":"commission.name-reviewer","person":"person-aaaaa","independent-of-case":"yes","#
    + #""independent-of-area":"yes"}"#

  static let terms: [RequirementRow] = [
    .init(
      requirement: "terms-hands", given: [version], unmet: agreeTerms,
      met: #"{"do":"terms.agree","day":"2016-03-24","lead-reviewer":"person-aaaaa","#
        + #""board-manager":"person-bbbbb","signed-by":"scr-panel"}"#),
    .init(
      requirement: "terms-explained",
      given: [version, #"{"do":"terms.explain","method":"m","learning":"l"}"#], unmet: agreeTerms,
      then: [#"{"do":"terms.explain","limitations":"l"}"#]),
    .init(
      requirement: "terms-proportionate",
      given: [version, #"{"do":"terms.explain","case-factors":["qm-6-case-family"]}"#],
      unmet: agreeTerms, then: [explain]),
    .init(
      requirement: "terms-cooperation",
      given: [version, #"{"do":"terms.expect","organisations":"Agency A"}"#], unmet: agreeTerms,
      then: [#"{"do":"terms.expect","basis":"By agreement"}"#]),
    .init(
      requirement: "terms-diversity", given: [version], unmet: agreeTerms,
      then: [#"{"do":"terms.expect","diversity-in-reports":true}"#]),
    .init(
      requirement: "terms-diversity-questions",
      given: [version, #"{"do":"terms.expect","diversity-at-forefront":"yes"}"#], unmet: agreeTerms,
      then: [#"{"do":"key-questions.add","question":"q","diversity":true}"#]),
    .init(
      requirement: "terms-agreed", given: [version], unmet: complete("commissioning"),
      then: [
        #"{"do":"terms.agree","day":"2016-03-24","because":{"terms-hands":{"reason":"r"},"#
          + #""terms-explained":{"reason":"r"},"terms-proportionate":{"reason":"r"},"#
          + #""terms-cooperation":{"reason":"r"},"terms-diversity":{"reason":"r"}}}"#
      ]),
    .init(
      requirement: "question-change-reason",
      given: [#"{"do":"key-questions.add","id":"enquiry-aaaaa","question":"q"}"#],
      unmet: #"{"do":"key-questions.change","id":"enquiry-aaaaa","question":"p"}"#,
      met: #"{"do":"key-questions.change","id":"enquiry-aaaaa","question":"p","reason":"r"}"#),
    .init(
      requirement: "problem-panel-first", unmet: #"{"do":"problems.add","problem":"p"}"#,
      met: #"{"do":"problems.add","problem":"p","panel-tried":"It met twice."}"#),
  ]

  static let agencies: [RequirementRow] = [
    .init(
      requirement: "report-author-independent", given: [agencyA],
      unmet: #"{"do":"agency.name-author","person":"person-aaaaa","#
        + #""independent-of-case":"unsure"}"#,
      met: #"{"do":"agency.name-author","person":"person-aaaaa","independent-of-case":"yes"}"#),
    .init(
      requirement: "senior-manager-signs", given: [agencyA],
      unmet: #"{"do":"agency.sign-off","person":"person-aaaaa","standing":"other"}"#,
      met: #"{"do":"agency.sign-off","person":"person-aaaaa","standing":"director"}"#),
    .init(
      requirement: "ladder-lead-reviewer", given: [agencyA], unmet: step("escalate-reviewer"),
      then: [leader]),
    .init(
      requirement: "ladder-in-order", given: [agencyA, leader, step("escalate-reviewer")],
      unmet: step("escalate-senior-managers"), then: [step("escalate-panel-chair")]),
    .init(
      requirement: "agency-staff-lead", given: [agencyA, asked("full-report")],
      unmet: complete("review"), then: [#"{"do":"agency.describe","staff-lead":"Head L"}"#]),
    .init(
      requirement: "staff-told-priority", given: [agencyA, asked("full-report")],
      unmet: complete("review"), then: [#"{"do":"agency.tell-staff","day":"2016-03-24"}"#]),
    .init(
      requirement: "agency-reports-signed",
      given: [agencyA, asked("full-report"), received("")], unmet: complete("report"),
      then: [
        #"{"do":"agency.sign-off","person":"person-aaaaa","standing":"representative"}"#
      ]),
    .init(
      requirement: "agency-reports-diversity",
      given: [agencyA, asked("full-report"), received("")], unmet: complete("report"),
      then: [received(#","diversity":true"#)]),
  ]

  static let participants: [RequirementRow] = [
    .init(
      requirement: "perpetrator-agreed",
      given: [
        taking("participant-perpetrator", #","proceedings":"yes","police-agreed":"Officer""#)
      ],
      unmet: contact,
      then: [
        change(
          #""police-agreed-on":"2016-03-20","prosecution-agreed":"Lawyer","#
            + #""prosecution-agreed-on":"2016-03-21""#)
      ]),
    .init(
      requirement: "invitation-permitted",
      given: [taking("participant-grandparents", #","permission":"no""#)], unmet: contact,
      then: [change(#""set-aside":"They know much.""#)]),
    .init(
      requirement: "told-how-agreed", given: [taking("participant-parents")],
      unmet: complete("review"), then: [change(#""how-told":"Face to face""#)]),
    .init(
      requirement: "support-identified", given: [taking("participant-parents")],
      unmet: complete("review"), then: [change(#""support":"Her sister""#)]),
    .init(
      requirement: "young-person-informed", given: [taking("participant-child")],
      unmet: complete("review"), then: [contact]),
    .init(
      requirement: "time-alone-offered", given: [practitioner], unmet: complete("review"),
      then: [change(#""alone-offered":"2016-03-24""#)]),
    .init(
      requirement: "outcome-heard", given: [practitioner], unmet: complete("report"),
      then: [change(#""outcome-told":"2016-03-24""#)]),
    .init(
      requirement: "parents-told-publication",
      given: [taking("participant-responsible", #","publication-told":"2016-03-24""#)],
      unmet: complete("publication"), then: [change(#""press-told":"2016-03-24""#)]),
  ]

  static let processes: [RequirementRow] = [
    .init(
      requirement: "process-relationship", given: [process("process-criminal")],
      unmet: complete("review"),
      then: [#"{"do":"processes.change","relationship":"2016-03-24"}"#]),
    .init(
      requirement: "one-panel", given: [process("process-mental-health")],
      unmet: complete("review"), then: [#"{"do":"processes.change","one-panel":"yes"}"#]),
    .init(
      requirement: "two-reports-settled", given: [process("process-domestic-homicide")],
      unmet: complete("report"), then: [#"{"do":"processes.change","reports":"reports-same"}"#]),
    .init(
      requirement: "disciplinary-liaison",
      given: [
        #"{"do":"processes.add","id":"process-aaaaa","name":"Proceedings","disciplinary":true}"#
      ],
      unmet: complete("review"),
      then: [#"{"do":"liaison.add","process":"process-aaaaa","day":"2016-03-24"}"#]),
    .init(
      requirement: "other-board-represented",
      given: [#"{"do":"other-boards.add","name":"Area N"}"#], unmet: complete("commissioning"),
      then: [#"{"do":"other-boards.change","representative":"person-aaaaa"}"#]),
  ]

  static func step(_ step: String) -> String {
    #"{"do":"agency.escalate","step":"\#(step)","day":"2016-03-24"}"#
  }

  static func asked(_ wanted: String) -> String {
    #"{"do":"agency.ask","wanted":["\#(wanted)"],"day":"2016-03-10"}"#
  }

  static func received(_ more: String) -> String {
    #"{"do":"agency.receive","request":1,"state":"received","day":"2016-03-20"\#(more)}"#
  }

  static func taking(_ kind: String, _ more: String = "") -> String {
    #"{"do":"participants.add","person":"person-aaaaa","side":"family-or-other","#
      + #""kind":"\#(kind)"\#(more)}"#
  }

  static let practitioner =
    #"{"do":"participants.add","person":"person-aaaaa","side":"practitioner","takes-part":"yes"}"#

  static func change(_ fields: String) -> String {
    #"{"do":"participants.change",\#(fields)}"#
  }

  static let contact =
    #"{"do":"contacts.add","person":"person-aaaaa","day":"2016-03-24","#
    + #""purposes":["family-explain"]}"#

  private static func process(_ kind: String) -> String {
    #"{"do":"processes.add","id":"process-aaaaa","name":"Beside","kind":"\#(kind)"}"#
  }
}
