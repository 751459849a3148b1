import ReviewCore

@testable import Screens

/// Pages of a meeting without enough members, and of the questions that follow a decision.
extension ScreenPage {
  private static let fewer = said(
    #"{"do":"panel.resume","time":"11:30"}"#,
    #"{"do":"panel.attend","person":"person-seat1","part":"member","here":"left","time":"11:40"}"#,
    #"{"do":"panel.attend","person":"person-seat2","part":"member","here":"left","time":"11:45"}"#)

  static let quorumLost = ScreenPage(
    "quorum-lost", .practice(2), given: fewer, .consideration, .meeting(ash),
    .step(ash, "open-meeting"))
  static let quorumLostMeeting = ScreenPage(
    "quorum-lost-meeting", .practice(2), given: fewer, .consideration, .meeting(ash))
  static let plan = ScreenPage(
    "decision-plan", .practice(4), .commissioning, .form(FormPlace("decision.plan")))

  static let meetings = [quorumLost, quorumLostMeeting, plan]
}
