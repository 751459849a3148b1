import ReviewCore

@testable import Screens

/// The room: the break, names hidden, the projector's window; and the Independent Chair's part.
extension ScreenPage {
  private static let opened = said(
    #"{"do":"panel.open","id":"meeting-oak01","time":"09:32","purpose-said":true}"#,
    #"{"do":"log.add","meeting":"meeting-oak01","person":"person-seat1","said":"Called to the home once; no charge followed.","how-known":"own-record","key":true,"time":"10:21"}"#,
    #"{"do":"log.add","meeting":"meeting-oak01","person":"person-seat4","said":"She said she had fallen.","how-known":"told-by","told-by":"the mother","key":true,"time":"10:24"}"#
  )

  static let breakPage = ScreenPage(
    "break", .practice(1), given: opened, .consideration, .meeting(oak), keys: "b '4711' Enter")
  static let breakWrong = ScreenPage(
    "break-wrong-number", .practice(1), given: opened, .consideration, .meeting(oak),
    keys: "b '4711' Enter '111147'")
  static let number = ScreenPage(
    "break-number", .practice(1), given: opened, .consideration, .meeting(oak), keys: "b '47'")
  static let showNames = ScreenPage("names-hidden-ask", .practice(1), .people, keys: "h h")
  static let room: ScreenPage = {
    var page = ScreenPage("room", .practice(1), given: opened)
    page.isRoom = true
    return page
  }()
  static let roomPaused: ScreenPage = {
    var page = ScreenPage(
      "room-paused", .practice(1),
      given: opened + said(#"{"do":"panel.pause","id":"meeting-oak01","time":"10:31"}"#))
    page.isRoom = true
    return page
  }()

  static let hiddenPeople = ScreenPage("names-hidden", .practice(1), .people, keys: "h Down Up")
  static let openMeeting = ScreenPage(
    "meeting-open-form", .practice(1), .consideration, .meeting(oak), .step(oak, "open-meeting"),
    .form(FormPlace("panel.open", about: oak)))
  static let keyboard = ScreenPage(
    "keyboard", .practice(1), given: opened, .consideration, .meeting(oak),
    .form(FormPlace("case.at-keyboard")))
  static let moveEntry = ScreenPage("move-entry", .practice(3), .record, .entry(11), .moveEntry(11))
  static let moveForm = ScreenPage(
    "move-entry-form", .practice(3), .record, .entry(11), .moveEntry(11),
    .form(FormPlace("case.move", preset: ["entry": "11", "to": "case-1"])))

  private static let disputed = said(
    #"{"do":"decision.answer","died":"no","abuse-or-neglect":"yes","serious-harm":"yes","no-interagency-concern":"yes"}"#
  )
  private static let made = said(
    #"{"do":"decision.answer","died":"no","abuse-or-neglect":"yes","serious-harm":"yes"}"#,
    #"{"do":"decision.make","option":"accept","outcome":"scr","reasons":"Harm is known.","day":"2016-03-09"}"#
  )

  static let assessment = ScreenPage(
    "assessment", .practice(2), given: disputed, .decision, .assessment)
  static let consult = ScreenPage(
    "decision-consult", .practice(2), .decision, .form(FormPlace("decision.consult")))
  static let decisionMade = ScreenPage("decision-made", .practice(2), given: made, .decision)
  static let signature = ScreenPage(
    "decision-sign", .practice(2), given: made, .decision,
    .form(FormPlace("decision.sign", preset: ["code": "entry00098"])))
  static let planOfDecision = ScreenPage(
    "decision-plan-first", .practice(2), given: made, .decision,
    .form(FormPlace("decision.plan")))

  static let inRoom = [
    hiddenPeople, openMeeting, keyboard, moveEntry, moveForm, assessment, consult, decisionMade,
    signature, planOfDecision,
  ]
  static let overRoom = [breakPage, breakWrong, number, showNames, room, roomPaused]
}
