/// What is looked for as the consideration panel meets, before the decision, and as the method is chosen.
extension RequirementRow {
  private static let quorate = [
    #"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-24","quorum":1}"#,
    #"{"do":"panel.attend","person":"person-bbbbb","part":"member","here":"here"}"#,
    #"{"do":"panel.open","time":"09:30"}"#,
    #"{"do":"panel.record-view","member":"person-bbbbb","review":"yes","reasons":"r"}"#,
    #"{"do":"panel.attend","person":"person-bbbbb","part":"member","here":"left"}"#,
  ]

  private static func done(_ step: String) -> String {
    #"{"do":"panel.step","step":"\#(step)","state":"done"}"#
  }

  private static func method(_ type: String) -> String {
    #"{"do":"commission.choose-method","type":"\#(type)"}"#
  }

  static let meeting: [RequirementRow] = [
    .init(
      requirement: "legal-options-given", given: seated, unmet: done("hear-options"),
      then: [#"{"do":"panel.attend","person":"person-aaaaa","part":"adviser","here":"here"}"#]),
    .init(
      requirement: "key-information-logged",
      given: seated + [#"{"do":"log.add","said":"s","meeting":"meeting-aaaaa"}"#],
      unmet: done("share-information"),
      then: [#"{"do":"log.add","said":"s","key":true,"meeting":"meeting-aaaaa"}"#]),
    .init(
      requirement: "information-understood",
      given: seated + [#"{"do":"panel.ask","question":"Who saw the child?"}"#],
      unmet: done("question-information"),
      then: [#"{"do":"panel.ask","question":"Who saw the child?","answer":"A nurse."}"#]),
    .init(
      requirement: "quorum-met", given: quorate,
      unmet: #"{"do":"panel.decide-need","needed":"yes"}"#,
      then: [#"{"do":"panel.attend","person":"person-bbbbb","part":"member","here":"here"}"#]),
    .init(
      requirement: "recommendation-results", given: quorate, unmet: #"{"do":"panel.close"}"#,
      then: [
        #"{"do":"panel.recommend","recommendation":"no-review","reasons":"r","#
          + #""because":{"quorum-met":{"reason":"They had to go."}}}"#
      ]),
    .init(
      requirement: "suspicion-tested",
      given: [
        #"{"do":"decision.answer","died":"no","abuse-or-neglect":"yes","known":"suspicion"}"#
      ],
      unmet: #"{"do":"decision.make","option":"accept","outcome":"scr","reasons":"r"}"#,
      then: [#"{"do":"decision.answer","suspicion-test":"yes"}"#]),
    .init(
      requirement: "partnership-of-two",
      given: [#"{"do":"agencies.add","agency":"Agency A"}"#], unmet: method("partnership-review"),
      then: [
        #"{"do":"agencies.add","agency":"Agency B"}"#,
        #"{"do":"agencies.add","agency":"Agency C","reply":"nothing-of-note"}"#,
      ]),
    .init(
      requirement: "single-agency-answers", unmet: method("single-agency-review"),
      then: [#"{"do":"commission.name-panel","body":"scr-panel"}"#]),
  ]
}
