/// What a paper would still want of the record.
package enum PaperNeed: String, Hashable, Sendable, CaseIterable {
  /// There is nothing it could be about.
  case meeting
  case event
  case opening
  case views
  case recommendation
  case readBack = "read-back"
  case decision
  /// It is decided, and not that there is no review.
  case noReview = "no-review"
  case referral
  case invited

  /// Whether there is no paper without it; everything else shows as a hole.
  package var isAll: Bool {
    switch self {
    case .meeting, .event, .recommendation, .decision, .noReview: true
    case .opening, .views, .readBack, .referral, .invited: false
    }
  }
}

extension CaseRecord {
  /// The meeting or event a paper is about: the one named, else the latest.
  ///
  /// Nothing where there is none, and for papers about the case.
  package func subject(of kind: PaperKind, named id: String? = nil) -> String? {
    let ids: [String] =
      switch kind.about {
      case .theCase: []
      case .meeting: meetingsInOrder.map(\.id)
      case .event: listed(\.practitionerEvents).map(\.id)
      }
    guard let id else { return ids.last }
    return ids.contains(id) ? id : nil
  }

  /// What is not recorded yet and a paper of this kind tells.
  package func needs(of kind: PaperKind, about id: String? = nil) -> [PaperNeed] {
    let subject = subject(of: kind, named: id)
    switch kind.about {
    case .theCase: return decisionNeeds(kind)
    case .event: return subject == nil ? [.event] : []
    case .meeting: break
    }
    guard let meeting = subject.flatMap({ meetings[$0] }) else { return [.meeting] }
    var needs: [PaperNeed] = []
    switch kind {
    case .recommendationLetter:
      if meeting.recommendation == nil { needs.append(.recommendation) }
      if meeting.asked.count < meeting.voters.count || meeting.voters.isEmpty {
        needs.append(.views)
      }
      if meeting.readBack == nil { needs.append(.readBack) }
    case .minutes, .minutesMembers: if meeting.opening == nil { needs.append(.opening) }
    case .runningSheet: if meeting.people.isEmpty { needs.append(.invited) }
    case .decision, .noReviewLetter, .eventSheet, .eventSheetEmpty: break
    }
    return needs
  }

  private func decisionNeeds(_ kind: PaperKind) -> [PaperNeed] {
    guard let made = decision.latest else { return [.decision] }
    guard kind == .noReviewLetter else { return [] }
    if made.outcome != .noReview { return [.noReview] }
    return referral.referral == nil ? [.referral] : []
  }
}
