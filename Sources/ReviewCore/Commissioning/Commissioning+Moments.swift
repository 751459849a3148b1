import Guidance

extension Commissioning {
  package static func announcements(
    of event: Event, after state: @autoclosure () -> State
  ) -> [Announcement]? {
    // Whoever was named already is not named anew when a word on them changes.
    guard case .reviewerNamed(let naming) = event,
      state().reviewers.contains(where: { $0.person == naming.person })
    else { return nil }
    return [Announcement(.leadReviewerNamed, on: naming.day, isNew: false)]
  }
}
