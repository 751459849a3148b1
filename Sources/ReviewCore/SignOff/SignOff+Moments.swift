import Guidance

extension SignOff {
  package static func announcements(
    of event: Event, after state: @autoclosure () -> State
  ) -> [Announcement]? {
    switch event {
    case .agreed(let answer):
      answer.isYes ? [Announcement(.boardAgreed, on: answer.day)] : []
    case .worded(let wording):
      [Announcement(.wordingAgreed, on: wording.day, isNew: state().wordings.isEmpty)]
    case .satisfied(let answer):
      answer.isYes ? [Announcement(.qualitySatisfied, on: answer.day)] : []
    case .presented, .addendumAdded, .responseAgreed: nil
    }
  }
}
