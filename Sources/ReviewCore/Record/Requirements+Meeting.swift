import Guidance
import StrictJSON

/// What is looked for as the consideration panel goes through its steps, and before the decision.
extension Requirements {
  static let meeting: [String: Check] = [
    "legal-options-given": { question in
      guard question.settles(.advise) else { return nil }
      return met(
        question.meeting.hadAdviser || question.meetingLog.contains { $0.isLegal })
    },
    "key-information-logged": { question in
      guard question.settles(.share) else { return nil }
      return met(question.meetingLog.contains { $0.isKey })
    },
    "information-understood": { question in
      guard question.settles(.question) else { return nil }
      let asked = question.meeting.questions
      let answered = Set(asked.filter { !$0.answer.isEmpty }.map(\.question))
      return missing(asked.map(\.question).filter { !answered.contains($0) })
    },
    "quorum-met": { question in
      let meeting = question.meeting
      // What is written down once the meeting is over was settled while it sat.
      guard meeting.phase != .closed, meeting.isQuorumMet == false,
        let quorum = meeting.details.quorum
      else { return nil }
      return ["\(meeting.countedPresent) of \(quorum)"]
    },
    "recommendation-results": { question in
      guard question.meeting.isInSession else { return nil }
      return met(question.meeting.recommendation != nil)
    },
    "suspicion-tested": { question in
      guard question.has("outcome") else { return nil }
      return met(question.record.decision.answers?.lacksSuspicionTest != true)
    },
  ]
}

extension Requirements.Question {
  /// Whether the command says that a step of this kind was taken.
  fileprivate func settles(_ kind: StepKind) -> Bool {
    text("state") == Panel.StepState.done.rawValue && guidance.item(text("step"))?.step == kind
  }

  /// What stands in the log for the meeting, or was logged between meetings.
  fileprivate var meetingLog: [LogEntry] {
    record.listed(\.log).map(\.item).filter { $0.meeting.isEmpty || $0.meeting == id }
  }
}

extension Panel.State {
  /// Whether an adviser came, or the legal adviser named for the meeting did.
  fileprivate var hadAdviser: Bool {
    people.contains { word in
      (word.part == .adviser || word.also.contains(Panel.Part.adviser.rawValue)
        || word.person == details.legalAdviser)
        && (word.here == .here || word.here == .left)
    }
  }
}
