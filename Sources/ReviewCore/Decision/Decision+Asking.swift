/// What the Independent Chair asks of the consideration panel before deciding (step 12).
extension Decision {
  /// What is unclear or still missing before it can be decided.
  ///
  /// The same question again with its answer answers it.
  package struct Clarification: Payload {
    package var what = ""
    package var day: Day?
    package var answer = ""
    package var answered: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("what", \.what, .text, .must),
      Column("day", \.day),
      Column("answer", \.answer, .text),
      Column("answered", \.answered),
    ]
  }

  static let askingEvents: [EventKind<Self>] = [
    .init("decision.clarification-asked", Clarification.self, Event.clarificationAsked) {
      if case .clarificationAsked(let payload) = $0 { payload } else { nil }
    },
    .init("decision.clarified", Clarification.self, Event.clarified) {
      if case .clarified(let payload) = $0 { payload } else { nil }
    },
  ]
}

extension Decision.Clarification {
  /// What to record of it: nothing where it stands, its answer where it was asked before.
  func decide(
    in state: Decision.State, _ context: Context
  ) throws(Refusal) -> [Decision.Event] {
    try refuseDaysAhead(of: context.today)
    try Refusal.check("answered", answered, notBefore: day)
    guard let before = state.clarifications.last(where: { $0.what == what }) else {
      return [.clarificationAsked(self)]
    }
    return before == self ? [] : [.clarified(self)]
  }

  func replace(in asked: inout [Self]) throws(Misfit) {
    guard let place = asked.lastIndex(where: { $0.what == what }) else {
      throw Misfit("decision.clarified", "it was never asked")
    }
    asked[place] = self
  }
}
