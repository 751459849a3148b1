import Guidance

extension Decision {
  package static func announcements(
    of event: Event, after state: @autoclosure () -> State
  ) -> [Announcement]? {
    switch event {
    case .made(let made):
      let moments = [.decisionMade] + made.moments + (state().wasChallenged ? [.decidedAgain] : [])
      return moments.map { Announcement($0, on: made.day) }
    case .deferred(let made): return [Announcement(.decisionDeferred, on: made.day)]
    case .clarificationAsked(let asked): return [Announcement(.clarificationAsked, on: asked.day)]
    case .answered, .consulted, .reconsidered, .confirmed, .planned, .signed, .clarified,
      .challenged:
      return nil
    }
  }
}

extension Decision.Made {
  fileprivate var moments: [Moment] {
    switch outcome {
    case .scr, .otherReview: [.reviewDecided]
    case .noReview: [.noReviewDecided]
    case nil: []
    }
  }
}

extension Decision.State {
  /// Whether the national panel challenged a decision: whatever is decided then is the final outcome.
  fileprivate var wasChallenged: Bool { !challenges.isEmpty }
}
