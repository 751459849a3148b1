import Guidance
import ReviewCore

extension Model {
  /// The terms of reference: what they hold, what changed, who agreed them.
  func termsPage() -> PageSpec {
    let terms = record.terms
    var spec = PageSpec(
      guidance.terms.fillSentence(Wording.terms), todo: Wording.termsTodo,
      short: Wording.termsShort)
    spec.guidance = "agree-terms"
    if let issues = record.keyIssues {
      spec.items.append(.labelled(Wording.keyIssues, issues.issues))
      if let day = issues.day {
        spec.items.append(.text(guidance.fill(Wording.keyIssuesFrom(day.written)), .muted))
      }
      spec.items.append(.gap)
    }
    spec.items.append(.heading(Wording.termsContents))
    spec.items += guidance["terms-of-reference"].map { contentRow($0, terms) }
    spec.items += [
      row("terms.explain", done: terms.explanation == nil ? nil : Wording.recorded),
      row("terms.expect", done: terms.expectation == nil ? nil : Wording.recorded),
      registerRow("key-questions"), .heading(Wording.termsVersions),
    ]
    if terms.isWrittenSince, !terms.versions.isEmpty {
      spec.items.append(.text(Wording.writtenSince, .attention))
    }
    spec.items += terms.versions.enumerated().map { versionRow($0 + 1, $1) }
    spec.items.append(row("terms.draft"))
    if terms.phase != .none {
      let agreed = terms.versions.last?.agreement?.day?.written
      spec.items += [row("terms.agree", done: agreed), row("terms.change-scope")]
    }
    spec.items += questionChanges()
    return spec
  }

  private func contentRow(_ item: Item, _ terms: TermsOfReference.State) -> PageItem {
    let content = terms.contents[item.id]
    let points = guidance["terms-statement"].count
    let said =
      item.id == "terms-conduct"
      ? content.map { Wording.points($0.points.count, of: points) }
      : content.map { _ in Wording.written }
    return .row(
      Row(
        item.label, .open(.form(FormPlace("terms.write", preset: ["content": item.id]))),
        mark: content == nil ? Mark.toCome : Mark.done, right: said ?? "",
        detail: [item.text] + (content.map { [$0.text] } ?? []).filter { !$0.isEmpty }))
  }

  private func versionRow(_ number: Int, _ version: TermsOfReference.Version) -> PageItem {
    let scope = version.scope?.scope.map {
      guidance.fill(
        Wording.scope(FormWords.choice($0.rawValue, field: "scope", form: "terms.change-scope")))
    }
    let by = version.draft?.by ?? version.scope.map { name($0.by) } ?? ""
    let reason = version.draft?.reason ?? version.scope?.reason ?? ""
    return .row(
      Row(
        [Wording.version(number), scope ?? version.changed].filter { !$0.isEmpty }
          .joined(separator: ": "), .none,
        mark: version.agreement == nil ? Mark.toCome : Mark.done, who: by,
        right: version.agreement?.day.map { Wording.agreedOn($0.written) }
          ?? version.day?.written ?? "",
        detail: [version.changed, reason].filter { !$0.isEmpty }))
  }

  /// Why key questions were added, changed or left out: what the report has to explain.
  private func questionChanges() -> [PageItem] {
    let changes = record.keyQuestionChanges
    if changes.isEmpty { return [] }
    return [.heading(Wording.questionsChanged)]
      + changes.map { change in
        .text(
          Wording.questionChange(
            change.kind, change.after.isEmpty ? change.before : change.after, change.reason),
          .muted)
      }
  }

  /// The line that opens the terms of reference, with where they stand.
  func termsRow() -> PageItem {
    let terms = record.terms
    let agreed = terms.versions.last?.agreement?.day
    let right =
      switch terms.phase {
      case .none: ""
      case .drafted: Wording.version(terms.versions.count)
      case .agreed: agreed.map { Wording.agreedOn($0.written) } ?? Wording.recorded
      }
    return .row(
      Row(
        guidance.terms.fillSentence(Wording.terms), .open(.terms),
        mark: terms.phase == .agreed ? Mark.done : Mark.toCome, right: right))
  }
}
