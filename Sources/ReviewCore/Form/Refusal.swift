/// The program's "not yet": every reason at once, each with what is needed to put it right.
package struct Refusal: Error, Hashable, Sendable {
  package var reasons: [Reason]

  package init(_ reasons: [Reason]) { self.reasons = reasons }
  package init(_ code: Code, field: String? = nil, _ words: String...) {
    self.reasons = [Reason(code, field: field, words: words)]
  }

  /// The kinds of reason; each has its sentence in `Refusal+Words.swift`.
  package enum Code: String, Hashable, Sendable, CaseIterable {
    // The form
    case unknownCommand = "unknown-command"
    case unknownField = "unknown-field"
    case missing
    case wrongType = "wrong-type"
    case notUnderstood = "not-understood"
    case noSuchChoice = "no-such-choice"
    case noSuchPerson = "no-such-person"
    case outOfRange = "out-of-range"
    case inTheFuture = "in-the-future"
    case beforeStart = "before-start"
    // The guidance
    case requirement
    case unknownRequirement = "unknown-requirement"
    // What cannot be
    case notNow = "not-now"
    case noSuchThing = "no-such-thing"
    case idTaken = "id-taken"
    case alreadyWithdrawn = "already-withdrawn"
    case secondAnswer = "second-answer"
    case cannotBeSetAside = "cannot-be-set-aside"
    case cannotFollow = "cannot-follow"
    case cannotBeTaken = "cannot-be-taken"
    case settledAlready = "settled-already"
    case mustStay = "must-stay"
    case held
  }

  package struct Reason: Hashable, Sendable {
    package var code: Code
    package var field: String?
    /// The requirement of the guidance that is not met.
    package var requirement: String?
    /// What the sentence names: a typed text, an id, a phase.
    package var words: [String]

    package init(
      _ code: Code, field: String? = nil, requirement: String? = nil, words: [String] = []
    ) {
      self.code = code
      self.field = field
      self.requirement = requirement
      self.words = words
    }
  }

  /// The requirements that stand against the command, and nothing else does.
  package var onlyRequirements: [String]? {
    let ids = reasons.compactMap(\.requirement)
    return ids.count == reasons.count ? ids : nil
  }
}

/// A recorded event that cannot follow what was recorded before it: a damaged or foreign record.
package struct Misfit: Error, Hashable, Sendable, CustomStringConvertible {
  package var event: String
  package var reason: String

  package init(_ event: String, _ reason: String) {
    self.event = event
    self.reason = reason
  }

  package var description: String { "\(event): \(reason)" }
}
