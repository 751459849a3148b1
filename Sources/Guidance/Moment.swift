/// Moments of a review that clocks and notices start from; a closed list.
///
/// Events announce them; the pack says what follows.
package enum Moment: String, Hashable, Sendable, CaseIterable {
  case referralMade = "referral-made"
  case referralReceived = "referral-received"
  case meetingCalled = "meeting-called"
  case meetingOpened = "meeting-opened"
  case meetingClosed = "meeting-closed"
  case recommendationMade = "recommendation-made"
  case clarificationAsked = "clarification-asked"
  case decisionMade = "decision-made"
  /// A Serious Case Review or another review.
  case reviewDecided = "review-decided"
  case noReviewDecided = "no-review-decided"
  case decisionDeferred = "decision-deferred"
  /// A final outcome after a challenge.
  case decidedAgain = "decided-again"
  case nationalPanelAsked = "national-panel-asked"
  case otherAreaNamed = "other-area-named"
  case panelNamed = "panel-named"
  case panelConvened = "panel-convened"
  case leadReviewerNamed = "lead-reviewer-named"
  case contractAgreed = "contract-agreed"
  case termsAgreed = "terms-agreed"
  case agencyAsked = "agency-asked"
  case eventArranged = "event-arranged"
  case eventHeld = "event-held"
  case participantNamed = "participant-named"
  case youngPersonNamed = "young-person-named"
  case perpetratorNamed = "perpetrator-named"
  case escalated
  case problemRaised = "problem-raised"
  case draftRecorded = "draft-recorded"
  case reportReadied = "report-readied"
  case reportPresented = "report-presented"
  case boardAgreed = "board-agreed"
  case wordingAgreed = "wording-agreed"
  case qualitySatisfied = "quality-satisfied"
  case responseAgreed = "response-agreed"
  case publicationArranged = "publication-arranged"
  case published
  case notPublished = "not-published"
  case endedWithoutReport = "ended-without-report"
}
