import Guidance
import StrictJSON

extension Requirements {
  /// What the guidance, or we, look for where letters and notices are concerned.
  static let notices: [String: Check] = [
    "notice-by-its-date": { question in
      guard let sent = question.fields["day"]?.string.flatMap({ Day(iso: $0) }),
        let notice = question.id.flatMap({ question.record.notices[$0] }),
        let due = question.record.due(of: notice, under: question.guidance)?.due, sent > due
      else { return nil }
      return question.has("late-reason") ? nil : [due.written]
    },
    "no-review-explained": { question in
      guard question.record.decision.outcome == .noReview else { return nil }
      return question.sent("notice-no-review", since: .noReviewDecided) ? nil : []
    },
  ]
}

extension Requirements.Question {
  /// Whether a notice was sent, where a moment is named by the last of its kind called for since.
  ///
  /// One called for by hand counts for any moment.
  func sent(_ kind: String, since moment: Moment) -> Bool {
    let notices = record.noticesInOrder.map(\.notice).filter { $0.called.notice == kind }
    let last = notices.last { $0.called.moment == nil || $0.called.moment == moment }
    return last?.sent != nil
  }
}
