package import ReviewCore

/// Whether people sit together now: a meeting that is open, or the day of a practitioner event.
extension Model {
  package enum Sitting: Hashable, Sendable {
    case meeting(String)
    case event(String)
  }

  package var sitting: Sitting? {
    guard let history = open?.history else { return nil }
    let open = history.meetings.lazy.filter { $0.value.phase == .open }.map(\.key).max()
    if let open { return .meeting(open) }
    let today = now.context.today
    return history.practitionerEvents.lazy.filter { $0.value.current?.day == today }.map(\.key)
      .max().map { .event($0) }
  }
}

extension CaseRecord {
  /// The meeting that is open, or else called for a day and not closed: where a meeting day begins.
  package func meeting(on today: Day) -> String? {
    let meetings = meetingsInOrder
    return meetings.last { $0.meeting.phase == .open }?.id
      ?? meetings.last {
        $0.meeting.details.day == today
          && ($0.meeting.phase == .called || $0.meeting.phase == .adjourned)
      }?.id
  }

  /// The days on which a meeting is called, and whether one is open now: what the list of cases
  /// needs to know of it.
  package var meetingDays: [Day] {
    meetingsInOrder.filter { $0.meeting.phase == .called || $0.meeting.phase == .adjourned }
      .compactMap(\.meeting.details.day)
  }

  package var isMeetingOpen: Bool { meetingsInOrder.contains { $0.meeting.phase == .open } }
}
