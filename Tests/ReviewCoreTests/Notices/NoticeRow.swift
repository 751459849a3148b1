import Guidance
import ReviewCore
import Testing

/// A notice of the guidance, and a history in which a moment of it comes.
struct NoticeRow: Sendable, CustomTestStringConvertible {
  /// Its number in the list of elements of the documents.
  let element: Int
  let notice: String
  let addressees: [String]
  let moment: Moment?
  /// What is recorded, the last line calling for it.
  var lines: [String] = []

  var testDescription: String { "element \(element): \(notice)" }

  init(_ element: Int, _ notice: String, _ to: String, _ moment: Moment?, _ lines: [String] = []) {
    self.element = element
    self.notice = "notice-\(notice)"
    addressees = to.split(separator: " ").map(String.init)
    self.moment = moment
    self.lines = lines
  }
}

extension NoticeRow {
  private static let made = [#"{"do":"referral.make","reason":"r","supported-by":"s"}"#]
  private static let received = [#"{"do":"referral.receive","received":"2016-03-24"}"#]
  private static let recommended = Array(RequirementRow.decided.dropLast(2))
  private static let decided = RequirementRow.decided
  private static let challenged = [
    #"{"do":"decision.challenge","asks":"Decide again","day":"2016-03-24"}"#
  ]
  private static let asked = [
    #"{"do":"requests.add","kind":"national-panel","wish":"information","day":"2016-03-24"}"#
  ]
  private static let again = [
    #"{"do":"decision.make","option":"accept","outcome":"scr","reasons":"Better ones"}"#
  ]
  static let refused = [
    #"{"do":"decision.answer","died":"no","abuse-or-neglect":"no"}"#,
    #"{"do":"decision.make","option":"reject","outcome":"no-review","reasons":"r"}"#,
  ]
  private static let reviewer = [
    #"{"do":"commission.name-reviewer","person":"person-aaaaa","independent-of-case":"yes","#
      + #""independent-of-area":"yes"}"#
  ]
  private static let arranged = [
    #"{"do":"event.add","id":"event-aaaaa","purpose":"p","day":"2016-04-24"}"#
  ]
  private static let held =
    arranged + [
      #"{"do":"event.change","id":"event-aaaaa","held":"2016-03-24"}"#
    ]
  private static let worded = [
    #"{"do":"signoff.word","day":"2016-03-24","group":"g","#
      + #""because":{"board-agreed":{"reason":"r"}}}"#
  ]
  private static let three = "inspectorate department national-panel"

  /// All 33, in the order of the list.
  static let all: [NoticeRow] = [
    .init(119, "referral", "agency-lead safeguarding-manager", .referralMade, made),
    .init(120, "authority-notification", "board", .referralMade, made),
    .init(121, "inspectorate-form", "inspectorate", .referralMade, made),
    .init(122, "alert", "independent-chair sub-committee-chair", .referralReceived, received),
    .init(123, "fact-find", "partner-agencies", .referralReceived, received),
    .init(124, "recommendation", "independent-chair", .recommendationMade, recommended),
    .init(
      125, "clarification", "consideration-panel", .clarificationAsked,
      [#"{"do":"decision.ask-clarification","what":"Which school?","day":"2016-03-24"}"#]),
    .init(126, "decision", "panel-chair sub-committee-chair", .decisionMade, decided),
    .init(
      127, "no-review", "referrer agency-lead sub-committee national-panel", .noReviewDecided,
      recommended + refused),
    .init(
      128, "national-panel-information", "national-panel", .nationalPanelAsked,
      decided + asked),
    .init(129, "final-outcome", three, .decidedAgain, decided + challenged + again),
    .init(130, "incident-report", three, .decisionMade, decided),
    .init(131, "reviewer-names", "national-panel", .leadReviewerNamed, decided + reviewer),
    .init(132, "convene", "sub-committee", .reviewDecided, decided),
    .init(133, "liaison", "other-boards", nil),
    .init(134, "reviewer-contract", "lead-reviewer", .leadReviewerNamed, reviewer),
    .init(135, "agency-report", "review-agencies", nil),
    .init(136, "staff-priority", "review-staff", .eventArranged, arranged),
    .init(137, "practitioner-briefing", "event-practitioners", .eventHeld, held),
    .init(138, "young-person", "young-person", nil),
    .init(139, "family", "family", .decisionMade, decided),
    .init(140, "publication-date", "parents", nil),
    .init(141, "perpetrator", "perpetrator", nil),
    .init(
      142, "escalation", "staff-and-authors scr-panel-chair senior-manager independent-chair", nil),
    .init(143, "board-members", "board-members", .decisionMade, decided),
    .init(144, "findings", "chief-executives", .wordingAgreed, worded),
    .init(145, "press-statement", "press", .reviewDecided, decided),
    .init(146, "not-published", "department national-panel", nil),
    .init(147, "response", "department national-panel", nil),
    .init(148, "publication", "board-website", nil),
    .init(149, "feedback-questionnaire", "review-staff", nil),
    .init(150, "team-meetings", "board", nil),
    .init(151, "problem", "independent-chair", nil),
  ]
}
