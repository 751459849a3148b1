import Guidance

/// The terms of reference (flowchart step 15, section 5): what they hold as it is now written, and
/// the versions made of it, each with who, when and what changed.
///
/// | phase   | write, explain, expect        | draft         | change scope      | agree    |
/// |---------|-------------------------------|---------------|-------------------|----------|
/// | none    | written                       | first version | refused           | refused  |
/// | drafted | written, for the next version | next version  | next version      | agreed   |
/// | agreed  | written, for the next version | next version  | next version      | again: what is said replaces what was said |
///
/// A version keeps what was written when it was made. Agreeing agrees the latest version; a change of
/// scope by the Independent Chair is a version of its own, to be agreed anew.
package enum TermsOfReference: Machine {
  package struct State: Hashable, Sendable {
    /// What is written now, by the item of the pack's list.
    package var contents: [String: Content] = [:]
    package var explanation: Explanation?
    package var expectation: Expectation?
    package var versions: [Version] = []
    /// What was written since the last version.
    package var isWrittenSince = false

    package var phase: Phase {
      guard let version = versions.last else { return .none }
      return version.agreement == nil ? .drafted : .agreed
    }
  }

  package enum Phase: Hashable, Sendable, CaseIterable {
    case none
    case drafted
    case agreed
  }

  /// What the terms held when somebody made a version of them.
  package struct Version: Hashable, Sendable {
    package var draft: Draft?
    package var scope: ScopeChange?
    package var contents: [String: Content]
    package var explanation: Explanation?
    package var expectation: Expectation?
    package var agreement: Agreement?
  }

  package enum Command: Hashable, Sendable {
    case write(Content)
    case explain(Explanation)
    case expect(Expectation)
    case draft(Draft)
    case changeScope(ScopeChange)
    case agree(Agreement)
  }

  package enum Event: Hashable, Sendable {
    case written(Content)
    case explained(Explanation)
    case expected(Expectation)
    case drafted(Draft)
    case scopeChanged(ScopeChange)
    case agreed(Agreement)
  }

  package static let name = "terms"
  package static var initial: State { State() }

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .write(let content):
      return state.contents[content.content] == content ? [] : [.written(content)]
    case .explain(let explanation):
      return explanation == state.explanation ? [] : [.explained(explanation)]
    case .expect(let expectation):
      return expectation == state.expectation ? [] : [.expected(expectation)]
    case .draft(let draft):
      try draft.refuseDaysAhead(of: context.today)
      if draft == state.versions.last?.draft, !state.isWrittenSince { return [] }
      return [.drafted(draft)]
    case .changeScope(let change):
      guard state.phase != .none else { throw Refusal(.notNow, noVersion) }
      try change.refuseDaysAhead(of: context.today)
      return change == state.versions.last?.scope ? [] : [.scopeChanged(change)]
    case .agree(let agreement):
      guard let version = state.versions.last else { throw Refusal(.notNow, noVersion) }
      try agreement.refuseDaysAhead(of: context.today)
      if let day = agreement.day, let made = version.day, day < made {
        throw Refusal(.beforeStart, field: "day", made.written)
      }
      return agreement == version.agreement ? [] : [.agreed(agreement)]
    }
  }

  private static let noVersion = "no version is recorded"

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .written(let content):
      state.contents[content.content] = content
      state.isWrittenSince = true
    case .explained(let explanation):
      state.explanation = explanation
      state.isWrittenSince = true
    case .expected(let expectation):
      state.expectation = expectation
      state.isWrittenSince = true
    case .drafted(let draft): state.add(draft: draft)
    case .scopeChanged(let change):
      guard !state.versions.isEmpty else { throw Misfit("terms.scope-changed", noVersion) }
      state.add(scope: change)
    case .agreed(let agreement):
      guard let last = state.versions.indices.last else { throw Misfit("terms.agreed", noVersion) }
      state.versions[last].agreement = agreement
    }
  }
}

extension TermsOfReference.Version {
  /// The day it was made, where that was said.
  package var day: Day? { draft?.day ?? scope?.day }
  /// What is different in it.
  package var changed: String { draft?.changed ?? scope?.changed ?? "" }
}

extension TermsOfReference.State {
  fileprivate mutating func add(
    draft: TermsOfReference.Draft? = nil, scope: TermsOfReference.ScopeChange? = nil
  ) {
    versions.append(
      TermsOfReference.Version(
        draft: draft, scope: scope, contents: contents, explanation: explanation,
        expectation: expectation))
    isWrittenSince = false
  }
}
