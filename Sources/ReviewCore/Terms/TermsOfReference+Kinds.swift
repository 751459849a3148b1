import Guidance

extension TermsOfReference {
  package static let commands: [CommandKind<Self>] = [
    .init("terms.write", Content.self) { .write($0) },
    .init("terms.explain", Explanation.self) { .explain($0) },
    .init("terms.expect", Expectation.self) { .expect($0) },
    .init("terms.draft", Draft.self) { .draft($0) },
    .init("terms.change-scope", ScopeChange.self) { .changeScope($0) },
    .init(
      "terms.agree", Agreement.self,
      requires: [
        "terms-hands", "terms-explained", "terms-proportionate", "terms-cooperation",
        "terms-diversity", "terms-diversity-questions",
      ]
    ) { .agree($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("terms.written", Content.self, Event.written) {
      if case .written(let payload) = $0 { payload } else { nil }
    },
    .init("terms.explained", Explanation.self, Event.explained) {
      if case .explained(let payload) = $0 { payload } else { nil }
    },
    .init("terms.expected", Expectation.self, Event.expected) {
      if case .expected(let payload) = $0 { payload } else { nil }
    },
    .init("terms.drafted", Draft.self, Event.drafted) {
      if case .drafted(let payload) = $0 { payload } else { nil }
    },
    .init("terms.scope-changed", ScopeChange.self, Event.scopeChanged) {
      if case .scopeChanged(let payload) = $0 { payload } else { nil }
    },
    .init(
      "terms.agreed", Agreement.self, announces: { _ in [.termsAgreed] }, Event.agreed,
      from: { if case .agreed(let payload) = $0 { payload } else { nil } }),
  ]
}
