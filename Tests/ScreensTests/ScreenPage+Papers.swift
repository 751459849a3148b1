import ReviewCore

@testable import Screens

/// Papers, and the minutes of a meeting.
extension ScreenPage {
  private static let handled = said(
    #"{"do":"minutes.draft","tier":"members","day":"2016-03-09","by":"person-seat3"}"#,
    #"{"do":"minutes.send","tier":"members","day":"2016-03-09","to":"all members"}"#,
    #"{"do":"minutes.correct","tier":"members","day":"2016-03-10","by":"person-seat3","#
      + #""what":"Entry 4: headaches and sleep, not headaches alone."}"#)

  static let paperForm = ScreenPage(
    "paper-form", .practice(2), .notices,
    .form(PaperForms.place(.minutes)), keys: "Space Tab")
  static let paperMissing = ScreenPage(
    "paper-missing", .practice(1), .notices, .form(PaperForms.place(.recommendationLetter)))
  static let minutes = ScreenPage(
    "minutes", .practice(2), given: handled, .notices, .minutes(ash))
  static let minutesForm = ScreenPage(
    "minutes-agree", .practice(2), given: handled, .notices, .minutes(ash),
    .form(FormPlace("minutes.agree", about: ash, preset: ["tier": "members"])))

  static let papers = [paperForm, paperMissing, minutes, minutesForm]
}
