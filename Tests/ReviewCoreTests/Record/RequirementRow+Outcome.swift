import ReviewCore

/// From commissioning to the end of the case.
extension RequirementRow {
  private static let contractPoints = [
    "contract-timeframe", "contract-days", "contract-milestones", "contract-contingency",
    "contract-limitations", "contract-quality", "contract-disagreement", "contract-ownership",
    "contract-report", "contract-summary", "contract-family", "contract-media",
    "contract-confidentiality",
  ]
  static let contractSettled = contractPoints.map { agreed("contract", $0) }
  static let contract =
    #"{"do":"commission.agree-contract","person":"person-aaaaa","day":"2016-03-24"}"#
  private static let points = [
    "asked-plain", "asked-nothing-redacted", "asked-what-happened", "asked-learned",
    "asked-welfare", "asked-diversity", "asked-question-changes", "asked-reflection",
  ]
  static let judged = points.map { judge($0, "met") }
  static let publish =
    #"{"do":"publication.publish","day":"2016-03-24","unredacted":"yes","names-board":"yes"}"#
  private static let assurances = [
    "assure-training-feedback", "assure-audit", "assure-practice-forums",
    "assure-exception-reports",
  ]
  static let assured = assurances.map { agreed("learning-assurance", $0) }
  private static let oversight =
    #"["oversee-action","oversee-timescales","oversee-success","oversee-impact"]"#
  static let learned = [
    #"{"do":"learning.send-questionnaires","to":"All who took part","day":"2016-03-24"}"#,
    #"{"do":"learning.take-in-feedback","heard":"h","answer":"a","day":"2016-03-24"}"#,
    #"{"do":"actions.add","id":"action-aaaaa","action":"Do","overseen":\#(oversight)}"#,
    #"{"do":"learning.report-yearly","year":2016,"impact":"Children are heard."}"#,
  ]

  static func agreed(_ list: String, _ item: String) -> String {
    #"{"do":"checklist.say","id":"\#(list)","item":"\#(item)","state":"agreed"}"#
  }

  static func judge(_ point: String, _ met: String) -> String {
    #"{"do":"report.judge","point":"\#(point)","met":"\#(met)"}"#
  }

  static let outcome: [RequirementRow] = commissioned + reported + published + learnedOf

  private static let commissioned: [RequirementRow] = [
    .init(
      requirement: "review-team-not-operational",
      unmet: #"{"do":"commission.name-panel","body":"review-team","not-operational":"unsure"}"#,
      met: #"{"do":"commission.name-panel","body":"review-team","not-operational":"yes"}"#),
    .init(
      requirement: "contract-points-settled", given: Array(contractSettled.dropLast()),
      unmet: contract, then: [contractSettled.last ?? ""]),
    .init(
      requirement: "contract-agreed", given: contractSettled + [independent],
      unmet: complete("review"), then: [contract]),
    .init(
      requirement: "media-strategy-made", unmet: complete("review"),
      then: [#"{"do":"media.plan","strategy":"s"}"#]),
    .init(
      requirement: "joint-statement-with-all",
      unmet: #"{"do":"media.write-statement","version":"1","use":"joint","text":"t","#
        + #""parties":["joint-scr-panel-chair"]}"#,
      met: #"{"do":"media.write-statement","version":"1","use":"joint","text":"t","parties":["#
        + #""joint-scr-panel-chair","joint-lead-reviewer","joint-independent-chair","#
        + #""joint-childrens-director","joint-safeguarding-head","joint-agency-communications"]}"#),
    .init(
      requirement: "speaker-trained",
      unmet: #"{"do":"media.name-speaker","person":"person-aaaaa","trained":"no"}"#,
      met: #"{"do":"media.name-speaker","person":"person-aaaaa","trained":"yes"}"#),
  ]

  private static let reported: [RequirementRow] = [
    .init(
      requirement: "panel-view-on-pressure",
      unmet: #"{"do":"report.note-pressure","wanted":"A softer tone"}"#,
      met: #"{"do":"report.note-pressure","wanted":"A softer tone","view":"v"}"#),
    .init(
      requirement: "report-judged", given: Array(judged.dropLast()), unmet: complete("report"),
      then: [judged.last ?? ""]),
    .init(
      requirement: "limitations-stated", given: [drafted[0]], unmet: complete("report"),
      then: [#"{"do":"report.record-draft","version":"2","limitations":"l"}"#]),
    .init(
      requirement: "report-signed", given: [drafted[0]], unmet: complete("report"),
      then: [#"{"do":"report.sign","person":"person-aaaaa","day":"2016-03-24"}"#]),
    .init(
      requirement: "quality-before-agreement",
      given: drafted + [present, judge("asked-plain", "not-yet-met")], unmet: agree,
      then: [judge("asked-plain", "met")]),
  ]

  private static let published: [RequirementRow] = [
    .init(
      requirement: "publication-prepared", unmet: complete("publication"),
      then: [#"{"do":"publication.prepare","how":"h"}"#]),
    .init(
      requirement: "response-agreed", unmet: complete("publication"),
      then: [#"{"do":"signoff.agree-response","day":"2016-03-24"}"#]),
    .init(
      requirement: "report-published", unmet: complete("publication"), then: [publish]),
    .init(
      requirement: "redaction-told",
      unmet: #"{"do":"publication.publish","day":"2016-03-24","unredacted":"no"}"#,
      met: #"{"do":"publication.publish","day":"2016-03-24","unredacted":"no","#
        + #""department-told":"2016-03-24"}"#),
    .init(
      requirement: "anonymous-agreed",
      unmet: #"{"do":"publication.publish","day":"2016-03-24","names-board":"no"}"#,
      met: #"{"do":"publication.publish","day":"2016-03-24","names-board":"no","#
        + #""national-panel-agreed":"2016-03-24"}"#),
    .init(
      requirement: "publication-delay-reason",
      given: [#"{"do":"publication.arrange","planned":"2016-03-01"}"#],
      unmet: publish,
      met: #"{"do":"publication.publish","day":"2016-03-24","delay":"The trial went on."}"#),
    .init(
      requirement: "not-publishing-discussed",
      unmet: #"{"do":"publication.not-publish","day":"2016-03-24","reasons":"r"}"#,
      met: #"{"do":"publication.not-publish","day":"2016-03-24","reasons":"r","#
        + #""department-told":"2016-03-23"}"#),
    .init(
      requirement: "website-twelve-months",
      given: [#"{"do":"publication.publish","day":"2015-03-24"}"#],
      unmet: #"{"do":"publication.take-down","day":"2016-03-23"}"#,
      met: #"{"do":"publication.take-down","day":"2016-03-24"}"#),
  ]

  private static let learnedOf: [RequirementRow] = [
    .init(
      requirement: "feedback-loop", given: [learned[0]], unmet: complete("learning"),
      then: [learned[1]]),
    .init(
      requirement: "learning-assured", given: Array(assured.dropLast()),
      unmet: complete("learning"), then: [assured.last ?? ""]),
    .init(
      requirement: "actions-overseen",
      given: [#"{"do":"actions.add","id":"action-aaaaa","action":"Do","overseen":[]}"#],
      unmet: complete("learning"),
      then: [#"{"do":"actions.change","id":"action-aaaaa","overseen":\#(oversight)}"#]),
    .init(
      requirement: "impact-in-annual-report",
      given: [#"{"do":"learning.report-yearly","year":2015}"#], unmet: complete("learning"),
      then: [learned[3]]),
    .init(
      requirement: "stages-settled", unmet: #"{"do":"stage.close","day":"2016-03-24"}"#,
      then: [noReview] + ["referral", "facts", "consideration", "decision"].map(passing)),
  ]

  private static let noReview =
    #"{"do":"decision.make","option":"reject","outcome":"no-review","reasons":"r","because":{"#
    + #""recommendation-first":{"reason":"x"},"criteria-answered":{"reason":"x"}}}"#

  /// Calling a stage complete, whatever of it is not met.
  static func passing(_ stage: String) -> String {
    let because = Requirements.of(stage: stage).map { #""\#($0)":{"reason":"x"}"# }
    return #"{"do":"stage.complete","stage":"\#(stage)","because":{"#
      + because.joined(separator: ",") + "}}"
  }
}
