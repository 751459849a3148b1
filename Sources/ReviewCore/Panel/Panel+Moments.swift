import Guidance

extension Panel {
  package static func announcements(
    of event: Event, after state: @autoclosure () -> State
  ) -> [Announcement]? {
    switch event {
    // The day the meeting is for may still be to come; it is called the day that is recorded.
    case .called: [Announcement(.meetingCalled)]
    case .recommended(let made):
      // The same recommendation in other words is the one that was made.
      [
        Announcement(
          .recommendationMade, on: made.day,
          isNew: state().recommendation?.recommendation != made.recommendation)
      ]
    case .changed, .opened, .openingRevised, .attended, .declared, .stepSaid, .asked, .viewGiven,
      .askedAgain, .needDecided, .kindDecided, .readBack, .adjourned, .resumed, .closed,
      .quorumLost, .quorumMet, .paused, .wentOn:
      nil
    }
  }
}
