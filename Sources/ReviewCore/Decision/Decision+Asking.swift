/// What is asked around a decision: the Independent Chair of the consideration panel (step 12), and the
/// national panel of the Independent Chair (section 3).
extension Decision {
  /// What is unclear or still missing before it can be decided.
  ///
  /// The same question again with its answer answers it.
  package struct Clarification: Payload, Asking {
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

    func isSame(as other: Self) -> Bool { what == other.what }
  }

  package enum NationalWish: String, ClosedAnswer {
    case information
    /// The Independent Chair giving evidence in person.
    case evidence
  }

  /// What the national panel asks for.
  package struct NationalRequest: Payload, Asking {
    package var wish: NationalWish?
    package var day: Day?
    package var what = ""
    package var answer = ""
    package var answered: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("wish", \.wish, nil, .must),
      Column("day", \.day, nil, .must),
      Column("what", \.what, .text),
      Column("answer", \.answer, .text),
      Column("answered", \.answered),
    ]

    func isSame(as other: Self) -> Bool { wish == other.wish && day == other.day }
  }

  static let askingEvents: [EventKind<Self>] = [
    .init("decision.clarification-asked", Clarification.self, Event.clarificationAsked) {
      if case .clarificationAsked(let payload) = $0 { payload } else { nil }
    },
    .init("decision.clarified", Clarification.self, Event.clarified) {
      if case .clarified(let payload) = $0 { payload } else { nil }
    },
    .init("decision.national-panel-asked", NationalRequest.self, Event.nationalPanelAsked) {
      if case .nationalPanelAsked(let payload) = $0 { payload } else { nil }
    },
    .init("decision.national-panel-answered", NationalRequest.self, Event.nationalPanelAnswered) {
      if case .nationalPanelAnswered(let payload) = $0 { payload } else { nil }
    },
  ]
}

/// A question with its answer, which may come later.
protocol Asking: Hashable {
  var day: Day? { get }
  var answered: Day? { get }
  /// Whether this is the question that was asked before, perhaps answered since.
  func isSame(as other: Self) -> Bool
}

extension Asking {
  /// What to record of it: nothing where it stands, its answer where it was asked before.
  fileprivate func events(
    among asked: [Self], _ context: Context, first: (Self) -> Decision.Event,
    again: (Self) -> Decision.Event
  ) throws(Refusal) -> [Decision.Event] {
    let ahead = [("day", day), ("answered", answered)].filter {
      $1.map { $0 > context.today } ?? false
    }
    if !ahead.isEmpty { throw Refusal(ahead.map { .init(.inTheFuture, field: $0.0) }) }
    if let day, let answered, answered < day {
      throw Refusal(.beforeStart, field: "answered", day.written)
    }
    guard let before = asked.last(where: { $0.isSame(as: self) }) else { return [first(self)] }
    return before == self ? [] : [again(self)]
  }

  func replace(in asked: inout [Self], of event: String) throws(Misfit) {
    guard let place = asked.lastIndex(where: { $0.isSame(as: self) }) else {
      throw Misfit(event, "it was never asked")
    }
    asked[place] = self
  }
}

extension Decision.Clarification {
  func decide(
    in state: Decision.State, _ context: Context
  ) throws(Refusal) -> [Decision.Event] {
    try events(
      among: state.clarifications, context, first: Decision.Event.clarificationAsked,
      again: Decision.Event.clarified)
  }
}

extension Decision.NationalRequest {
  func decide(
    in state: Decision.State, _ context: Context
  ) throws(Refusal) -> [Decision.Event] {
    try events(
      among: state.nationalRequests, context, first: Decision.Event.nationalPanelAsked,
      again: Decision.Event.nationalPanelAnswered)
  }
}
