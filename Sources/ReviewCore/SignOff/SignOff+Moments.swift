import Guidance

extension SignOff {
  package static func announcements(of event: Event, after state: State) -> [Announcement]? {
    guard case .worded(let wording) = event else { return nil }
    return [Announcement(.wordingAgreed, on: wording.day, isNew: state.wordings.isEmpty)]
  }
}
