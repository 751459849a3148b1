import Guidance
import StrictJSON

/// A change to the key questions, as the report must explain it.
package struct KeyQuestionChange: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case added
    case changed
    case withdrawn
  }

  package var id: String
  package var kind: Kind
  package var day: Day
  /// The question before; empty where it was added.
  package var before: String
  /// The question after; empty where it was withdrawn.
  package var after: String
  package var reason: String
}

extension CaseRecord {
  /// Every change to the key questions once the terms of reference were agreed, and every
  /// rewording and withdrawal before, oldest first in each question: what the report explains.
  package var keyQuestionChanges: [KeyQuestionChange] {
    order.filter { keyQuestions[$0] != nil }.flatMap(changes)
  }

  private func changes(of id: String) -> [KeyQuestionChange] {
    var before = ""
    return history(of: id).compactMap { telling in
      let fields = telling.event.fields
      let after = fields["question"]?.string ?? ""
      var change = KeyQuestionChange(
        id: id, kind: .changed, day: telling.day, before: before, after: after,
        reason: fields["reason"]?.string ?? "")
      defer { before = after }
      switch telling.event.kind {
      case "key-questions.added":
        change.kind = .added
        change.reason = fields["why"]?.string ?? ""
        return wasAnnounced(.termsAgreed, before: telling) ? change : nil
      case "key-questions.changed": return before == after ? nil : change
      default:
        change.kind = .withdrawn
        return change
      }
    }
  }

  /// The key issues of the last meeting of the consideration panel that named any, and where they
  /// come from (step 10).
  package var keyIssues: (meeting: String, day: Day?, issues: String)? {
    let last = meetingsInOrder.last { $0.meeting.kind?.keyIssues.isEmpty == false }
    return last.map { ($0.id, $0.meeting.details.day, $0.meeting.kind?.keyIssues ?? "") }
  }
}
