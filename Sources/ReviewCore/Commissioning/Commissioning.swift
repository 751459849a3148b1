import Guidance

/// Commissioning the review: the SCR panel or review team, the lead reviewer, the contract, the method.
///
/// What is named is named in any order and may be named again; each naming is kept. There is no phase
/// of the whole: a review that is not decided can still be prepared, which the decision's own page
/// shows. Each person who leads has one:
///
/// | lead reviewer | name             | agree contract | end contract |
/// |---------------|------------------|----------------|--------------|
/// | not named     | named            | recorded       | refused      |
/// | leads         | again            | recorded       | ended        |
/// | has led       | leads once more  | recorded       | refused      |
package enum Commissioning: Machine {
  package struct State: Hashable, Sendable {
    package var panels: [PanelNaming] = []
    /// Those who lead now.
    package var reviewers: [ReviewerNaming] = []
    /// Those whose contract was ended, as they were named, with how it ended.
    package var former: [Former] = []
    package var contracts: [Contract] = []
    package var methods: [Method] = []

    package var panel: PanelNaming? { panels.last }
    package var method: Method? { methods.last }

    /// The contract with somebody, as last agreed.
    package func contract(with person: String) -> Contract? {
      contracts.last { $0.person == person }
    }
  }

  package struct Former: Hashable, Sendable {
    package var naming: ReviewerNaming
    package var ending: Ending
  }

  package enum Command: Hashable, Sendable {
    case namePanel(PanelNaming)
    case nameReviewer(ReviewerNaming)
    case agreeContract(Contract)
    case endContract(Ending)
    case chooseMethod(Method)
  }

  package enum Event: Hashable, Sendable {
    case panelNamed(PanelNaming)
    case reviewerNamed(ReviewerNaming)
    case contractAgreed(Contract)
    case contractEnded(Ending)
    case methodChosen(Method)
  }

  package static let name = "commission"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init(
      "commission.name-panel", PanelNaming.self,
      requires: ["scr-panel-chair-independent", "review-team-not-operational"]
    ) { .namePanel($0) },
    .init(
      "commission.name-reviewer", ReviewerNaming.self,
      requires: ["lead-reviewer-independent-case", "lead-reviewer-independent-area"]
    ) { .nameReviewer($0) },
    .init(
      "commission.agree-contract", Contract.self, requires: ["contract-points-settled"]
    ) { .agreeContract($0) },
    .init("commission.end-contract", Ending.self) { .endContract($0) },
    .init(
      "commission.choose-method", Method.self,
      requires: ["partnership-of-two", "single-agency-answers"]
    ) { .chooseMethod($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("commission.panel-named", PanelNaming.self, announces: .panelNamed, Event.panelNamed) {
      if case .panelNamed(let payload) = $0 { payload } else { nil }
    },
    .init(
      "commission.reviewer-named", ReviewerNaming.self, announces: .leadReviewerNamed,
      Event.reviewerNamed
    ) {
      if case .reviewerNamed(let payload) = $0 { payload } else { nil }
    },
    .init(
      "commission.contract-agreed", Contract.self, announces: .contractAgreed, Event.contractAgreed
    ) {
      if case .contractAgreed(let payload) = $0 { payload } else { nil }
    },
    .init("commission.contract-ended", Ending.self, Event.contractEnded) {
      if case .contractEnded(let payload) = $0 { payload } else { nil }
    },
    .init("commission.method-chosen", Method.self, Event.methodChosen) {
      if case .methodChosen(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .namePanel(let panel):
      try panel.refuseDaysAhead(of: context.today)
      return panel == state.panel ? [] : [.panelNamed(panel)]
    case .nameReviewer(let reviewer):
      try reviewer.refuseDaysAhead(of: context.today)
      return state.reviewers.last { $0.person == reviewer.person } == reviewer
        ? [] : [.reviewerNamed(reviewer)]
    case .agreeContract(let contract):
      try contract.refuseDaysAhead(of: context.today)
      try Refusal.check("ends", contract.ends, notBefore: contract.day)
      return contract == state.contract(with: contract.person) ? [] : [.contractAgreed(contract)]
    case .endContract(let ending):
      guard let naming = state.reviewers.first(where: { $0.person == ending.person }) else {
        if state.former.contains(where: { $0.ending == ending }) { return [] }
        throw Refusal(.notNow, field: "person", "this person does not lead the review")
      }
      try ending.refuseDaysAhead(of: context.today)
      try Refusal.check("day", ending.day, notBefore: naming.day)
      return [.contractEnded(ending)]
    case .chooseMethod(let method):
      try method.refuseDaysAhead(of: context.today)
      return method == state.method ? [] : [.methodChosen(method)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .panelNamed(let panel): state.panels.append(panel)
    case .reviewerNamed(let reviewer):
      state.reviewers.removeAll { $0.person == reviewer.person }
      state.reviewers.append(reviewer)
    case .contractAgreed(let contract): state.contracts.append(contract)
    case .contractEnded(let ending):
      guard let place = state.reviewers.firstIndex(where: { $0.person == ending.person }) else {
        throw Misfit("commission.contract-ended", "this person did not lead the review")
      }
      state.former.append(Former(naming: state.reviewers.remove(at: place), ending: ending))
    case .methodChosen(let method): state.methods.append(method)
    }
  }
}
