package import Guidance

/// A moment of the review that an event announces: clocks and notices start from it.
package struct Announcement: Hashable, Sendable {
  package var moment: Moment
  /// The day it happened; the day it is recorded where nothing is said.
  package var day: Day?
  /// Whether it has only now come; else an earlier word on the same moment is put right, which
  /// calls for no notice again.
  package var isNew: Bool

  package init(_ moment: Moment, on day: Day? = nil, isNew: Bool = true) {
    self.moment = moment
    self.day = day
    self.isNew = isNew
  }
}

/// A moment that came, as the record keeps it.
package struct Announced: Hashable, Sendable {
  package var moment: Moment
  package var day: Day
  /// What the event was about, where a machine has several: an agency, a participant.
  package var about: String?
  package var isNew: Bool
}

extension Moment {
  /// Moments of which only the one that came last holds.
  private static let instead: [Set<Moment>] = [
    [.reviewDecided, .noReviewDecided, .decisionDeferred], [.published, .notPublished],
  ]

  /// The moments that no longer hold once this one has come.
  var replaces: Set<Moment> {
    Self.instead.first { $0.contains(self) }?.subtracting([self]) ?? []
  }
}
