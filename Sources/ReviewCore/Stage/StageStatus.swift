package import Guidance

/// How a stage stands, worked out from what is recorded.
package enum StageStatus: Hashable, Sendable {
  case complete(Day)
  /// Called complete, while a must is not met: the requirements still open.
  case leftOpen([String])
  case current
  case toCome
  /// There will be none of it: no review was decided, or it ended without a report.
  case notNeeded
}

extension CaseRecord {
  /// How each stage of the pack stands, in the pack's order.
  package func stages(under guidance: Guidance) -> [(item: Item, status: StageStatus)] {
    var foundCurrent = false
    return guidance["stages"].map { item in
      let status: StageStatus
      if let day = stage.completed[item.id] {
        let open = unmet(Requirements.of(stage: item.id), under: guidance).filter(\.isMust).map(
          \.id)
        status = open.isEmpty ? .complete(day) : .leftOpen(open)
      } else if decision.outcome == .noReview, Self.afterDecision.contains(item.id) {
        status = .notNeeded
      } else if review.ending != nil, Self.ofReport.contains(item.id) {
        status = .notNeeded
      } else {
        status = foundCurrent ? .toCome : .current
        foundCurrent = true
      }
      return (item, status)
    }
  }

  private static let afterDecision: Set<String> = [
    "commissioning", "review", "report", "sign-off", "publication", "learning",
  ]

  private static let ofReport: Set<String> = ["report", "sign-off", "publication"]

  /// The stage the review is at; nothing once the last is complete.
  package func currentStage(under guidance: Guidance) -> Item? {
    stages(under: guidance).first { $0.status == .current }?.item
  }
}
