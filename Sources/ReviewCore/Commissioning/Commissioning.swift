import Guidance

/// Commissioning the review: the SCR panel or review team, the lead reviewer, the method.
///
/// The three are named in any order and may be named again; each naming is kept. There is no phase:
/// a review that is not decided can still be prepared, which the decision's own page shows.
package enum Commissioning: Machine {
  package struct State: Hashable, Sendable {
    package var panels: [PanelNaming] = []
    package var reviewers: [ReviewerNaming] = []
    package var methods: [Method] = []

    package var panel: PanelNaming? { panels.last }
    package var method: Method? { methods.last }
  }

  package enum Command: Hashable, Sendable {
    case namePanel(PanelNaming)
    case nameReviewer(ReviewerNaming)
    case chooseMethod(Method)
  }

  package enum Event: Hashable, Sendable {
    case panelNamed(PanelNaming)
    case reviewerNamed(ReviewerNaming)
    case methodChosen(Method)
  }

  package static let name = "commission"
  package static let initial = State()

  package static let commands: [CommandKind<Self>] = [
    .init(
      "commission.name-panel", PanelNaming.self, requires: ["scr-panel-chair-independent"]
    ) { .namePanel($0) },
    .init(
      "commission.name-reviewer", ReviewerNaming.self,
      requires: ["lead-reviewer-independent-case", "lead-reviewer-independent-area"]
    ) { .nameReviewer($0) },
    .init("commission.choose-method", Method.self) { .chooseMethod($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init(
      "commission.panel-named", PanelNaming.self, announces: [.panelNamed],
      Event.panelNamed
    ) {
      if case .panelNamed(let payload) = $0 { payload } else { nil }
    },
    .init(
      "commission.reviewer-named", ReviewerNaming.self, announces: [.leadReviewerNamed],
      Event.reviewerNamed
    ) {
      if case .reviewerNamed(let payload) = $0 { payload } else { nil }
    },
    .init("commission.method-chosen", Method.self, Event.methodChosen) {
      if case .methodChosen(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .namePanel(let panel): return panel == state.panel ? [] : [.panelNamed(panel)]
    case .nameReviewer(let reviewer):
      return state.reviewers.last { $0.person == reviewer.person } == reviewer
        ? [] : [.reviewerNamed(reviewer)]
    case .chooseMethod(let method): return method == state.method ? [] : [.methodChosen(method)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .panelNamed(let panel): state.panels.append(panel)
    case .reviewerNamed(let reviewer):
      state.reviewers.removeAll { $0.person == reviewer.person }
      state.reviewers.append(reviewer)
    case .methodChosen(let method): state.methods.append(method)
    }
  }
}

extension Commissioning {
  package enum Body: String, ClosedAnswer {
    case scrPanel = "scr-panel"
    case reviewTeam = "review-team"
  }

  package struct PanelNaming: Payload {
    package var body: Body?
    package var chair = ""
    package var chairIndependentOfCase: Decision.Answer?
    /// No links with the case and not employed by any local agency (footnote 3).
    package var chairFullyIndependent: Decision.Answer?
    package var members: [String] = []
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("body", \.body, nil, .must),
      Column("chair", \.chair, .person),
      Column("chair-independent-of-case", \.chairIndependentOfCase),
      Column("chair-fully-independent", \.chairFullyIndependent),
      Column("members", \.members),
      Column("day", \.day),
    ]
  }

  package struct ReviewerNaming: Payload {
    package var person = ""
    package var independentOfCase: Decision.Answer?
    package var independentOfArea: Decision.Answer?
    package var how = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("independent-of-case", \.independentOfCase),
      Column("independent-of-area", \.independentOfArea),
      Column("how", \.how, .text),
      Column("day", \.day),
    ]
  }

  package struct Method: Payload {
    package var type = ""
    package var reasons = ""
    package var proposedBy = ""
    package var agreedBy = ""
    package var signedBy = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("type", \.type, .choice(.list("review-types")), .must),
      Column("reasons", \.reasons, .text),
      Column("proposed-by", \.proposedBy),
      Column("agreed-by", \.agreedBy),
      Column("signed-by", \.signedBy),
      Column("day", \.day),
    ]
  }
}
