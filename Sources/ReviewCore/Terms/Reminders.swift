extension CaseRecord {
  /// What the guide says could be done and has not been, by the items of the pack that say so:
  /// reminders, which are asked of nobody and never overdue.
  package var reminders: [String] {
    var items: [String] = []
    let meetings = scrPanel.meetings
    if let first = meetings.first, !first.questionsStand, listed(\.keyQuestions).isEmpty {
      items.append("clock-key-questions")
    }
    if let last = meetings.last, last.terms == nil || last.terms == .notLookedAt {
      items.append("clock-terms-suitability")
    }
    if !listed(\.keyQuestions).isEmpty, !listed(\.keyQuestions).contains(where: \.item.asksWhy) {
      items.append("terms-questions")
    }
    if referral.receipt?.otherBoards.isEmpty == false, listed(\.otherBoards).isEmpty {
      items.append("qm-2-neighbouring-checks")
    }
    return items
  }
}
