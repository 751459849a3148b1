extension CaseFile {
  /// Asks to keep the guidance the case goes by, or to take another, which is named.
  package struct GuidanceChoice: Payload {
    /// The other guidance: its id, and the digest of what is in it.
    ///
    /// The program fills both in where the command leaves them out.
    package var guidance = ""
    package var guidanceDigest = ""
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("guidance", \.guidance, .line, .must),
      Column("guidance-digest", \.guidanceDigest, .line, .must),
      Column("reason", \.reason, .text, .must),
    ]
  }

  /// What was chosen: what the case went by, what it was offered, and why.
  package struct GuidanceAnswer: Payload {
    package var before = ""
    package var digestBefore = ""
    package var guidance = ""
    package var guidanceDigest = ""
    package var reason = ""

    package init() {}

    init(_ choice: GuidanceChoice, before details: Details) {
      before = details.guidance
      digestBefore = details.guidanceDigest
      guidance = choice.guidance
      guidanceDigest = choice.guidanceDigest
      reason = choice.reason
    }

    package static let columns: [Column<Self>] = [
      Column("guidance-before", \.before),
      Column("digest-before", \.digestBefore),
      Column("guidance", \.guidance, .line, .must),
      Column("guidance-digest", \.guidanceDigest, .line, .must),
      Column("reason", \.reason, .text, .must),
    ]
  }

  /// Judges a choice of guidance; the one that stands already records nothing.
  static func decide(_ choice: GuidanceChoice, takes: Bool, in state: State) -> [Event] {
    let answer = GuidanceAnswer(choice, before: state.details)
    if choice.guidanceDigest == state.details.guidanceDigest { return [] }
    if takes { return [.guidanceTaken(answer)] }
    return state.guidanceDeclined == choice.guidanceDigest ? [] : [.guidanceKept(answer)]
  }
}

extension CaseFile.State {
  mutating func take(_ answer: CaseFile.GuidanceAnswer) {
    details.guidance = answer.guidance
    details.guidanceDigest = answer.guidanceDigest
    guidanceDeclined = nil
    guidanceAnswers.append(answer)
  }

  mutating func keep(besides answer: CaseFile.GuidanceAnswer) {
    guidanceDeclined = answer.guidanceDigest
    guidanceAnswers.append(answer)
  }
}
