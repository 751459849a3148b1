import ReviewCore

@testable import Screens

/// The meeting's own pages as people use them: texts begun, answers given, somebody asked again.
extension ScreenPage {
  private static let sitting = said(
    #"{"do":"panel.attend-all","except":["person-seat6"]}"#,
    #"{"do":"panel.open","time":"09:15","day":"2016-03-22"}"#)
  private static let spoken =
    sitting
    + said(
      #"{"do":"panel.record-view","member":"person-seat3","learn":"yes","review":"no","criteria":"no","kind":"no-review","reasons":"One missed call, nothing beyond it."}"#,
      #"{"do":"log.add","said":"No further action now. Ask before sharing.","outside":"Investigating officer, by telephone","key":true,"time":"10:52","meeting":"meeting-oak01"}"#
    )

  private static func atStep(
    _ name: String, _ given: [Submission], _ step: String, _ keys: String
  ) -> ScreenPage {
    ScreenPage(
      name, .practice(1), given: given, .consideration, .meeting(oak), .step(oak, step), keys: keys)
  }

  static let chartOpen = ScreenPage(
    "meeting-open", .practice(1),
    given: spoken
      + said(
        #"{"do":"panel.step","step":"open-meeting","state":"done","time":"09:20"}"#,
        #"{"do":"panel.step","step":"hear-options","state":"skipped","note":"No adviser came."}"#),
    .consideration, .meeting(oak))
  static let large = atStep("step-large", sitting, "open-meeting", "v")
  static let attendance = atStep("attendance", sitting, "open-meeting", "6")
  static let invited = ScreenPage(
    "invited", .practice(1), .consideration, .meeting(oak), .invited(oak))
  static let logTyping = atStep(
    "log-typing", sitting, "share-information",
    "4 'She came in in early labour and said that she had fallen.' Tab 2 'the mother' Tab")
  static let saidSoFar = atStep("said-so-far", spoken, "share-information", "Enter")
  static let criteriaLarge = atStep("criteria-large", sitting, "question-information", "g")
  static let roundTable = atStep("round-table", spoken, "give-views", "1 1")
  static let secondAnswer = atStep(
    "second-answer", spoken, "give-views", "Down Down Right 1 Down 1 'Had not known.'")

  static let steps = [
    chartOpen, large, attendance, invited, logTyping, saidSoFar, criteriaLarge, roundTable,
    secondAnswer,
  ]
}
