import Guidance
import Testing

@Suite("The musts of the regional guide")
struct MustTests {
  /// A must of the guide: what it asks, and the items of the pack that say so.
  struct Must: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let items: [String]

    init(_ what: String, _ items: String...) {
      testDescription = what
      self.items = items
    }
  }

  /// The 27, in the order of the guide.
  static let all = [
    Must("boards keep in mind that they answer to families", "duty-account-to-families"),
    Must(
      "whoever chairs the SCR panel is independent of the case", "role-scr-panel-chair",
      "scr-panel-chair-independent"),
    Must("Board members agree the final sign-off", "role-board-members", "board-agreed"),
    Must(
      "commission unless the evidence is definitive", "rule-harm-presumption",
      "commission-when-criteria-met"),
    Must("psychological harm is considered", "duty-psychological-harm"),
    Must("senior officers support the referral", "referral-senior-support"),
    Must(
      "the authority notifies the four kinds", "death-abuse-neglect",
      "serious-harm-abuse-neglect", "looked-after-death", "regulated-setting-death",
      "notice-authority-notification"),
    Must("the referral says why", "referral-reason"),
    Must("other reviews answer to the Board", "duty-other-reviews-accountable"),
    Must("professionals are fully involved", "professionals-involved"),
    Must("reports are published with the response", "reports-published", "report-published"),
    Must(
      "what changed stands in annual reports", "reports-published",
      "impact-in-annual-report"),
    Must("improvement is sustained", "improvement-sustained"),
    Must("agencies support the lead reviewer", "duty-agencies-support-reviewer"),
    Must("the lead reviewer can follow the learning", "duty-reviewer-enabled"),
    Must("how family and staff are told is agreed", "duty-alerting-agreed", "told-how-agreed"),
    Must(
      "enough support is found", "duty-support-sufficient", "role-staff-lead",
      "support-identified", "agency-staff-lead"),
    Must("experienced facilitators", "event-facilitators", "event-checklist-settled"),
    Must("a fitting venue", "event-venue", "event-checklist-settled"),
    Must("stage and purpose are clear", "event-purpose", "event-checklist-settled"),
    Must(
      "parents are told the date and the press", "notice-publication-date",
      "parents-told-publication"),
    Must(
      "publication is prepared from the start", "duty-prepare-publication",
      "publication-prepared"),
    Must("appendix 1: questions 1 and 2 yes", "rule-death-checklist"),
    Must("appendix 1: question 3 yes", "rule-harm-checklist"),
    Must("appendix 1: unsure, ask a peer", "rule-harm-unsure", "peer-when-unsure"),
    Must("the reasons of each view are recorded", "view-reasons"),
    Must("the recommendation is clear", "recommendation-clear"),
  ]

  @Test("each stands in the pack as a must", arguments: all)
  func must(_ must: Must) throws {
    let pack = try Shipped.pack()
    for id in must.items { #expect(pack.item(id)?.force == .must, "\(id)") }
  }

  @Test("there are 27, and the pack has no must of its own making")
  func noMore() throws {
    #expect(Self.all.count == 27)
    let named = Set(Self.all.flatMap(\.items))
    let musts = try Shipped.pack().lists.flatMap(\.items).filter { $0.force == .must }
    // The same rule told of a role, or of the criteria that the regional guide takes over.
    let told: Set = [
      "role-peer-chair", "role-local-authority", "role-event-facilitator", "rule-death-criteria",
      "rule-harm-criteria", "must-item-applies",
    ]
    #expect(Set(musts.map(\.id)).subtracting(named) == told)
  }

  @Test("only what restates the statutory guidance stands as that")
  func standing() throws {
    let pack = try Shipped.pack()
    let statutory = Set(Self.all.flatMap(\.items)).filter { pack.item($0)?.standing == .statutory }
    #expect(
      statutory.sorted() == [
        "commission-when-criteria-met", "death-abuse-neglect", "impact-in-annual-report",
        "improvement-sustained", "looked-after-death", "notice-authority-notification",
        "professionals-involved", "regulated-setting-death", "report-published",
        "reports-published", "rule-harm-presumption", "serious-harm-abuse-neglect",
      ])
  }
}
