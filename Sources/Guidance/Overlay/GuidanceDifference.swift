import StrictJSON

/// What is different between the guidance a case was opened under and another.
///
/// A name that changed is one change, however many texts have it.
package struct GuidanceDifference: Hashable, Sendable {
  /// The lists that differ, in the order of the other guidance, then those it has no more.
  package private(set) var lists: [ListChanges] = []

  /// Names of bodies, roles and papers that differ.
  package private(set) var terms: [TermChange] = []

  /// Days off that one has and the other has not.
  package private(set) var holidaysAdded: [Guidance.Holiday] = []
  package private(set) var holidaysGone: [Guidance.Holiday] = []

  /// Whether the tables of the threshold test differ.
  package private(set) var isThresholdOther = false

  package struct ListChanges: Hashable, Sendable {
    package let title: String
    package let changes: [Change]
  }

  package struct Change: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case added
      case reworded
      case noLongerUsed
      case usedAgain
      /// The other guidance does not have it.
      case gone
      /// The words are the same; source, force, standing or what the program does is not.
      case otherwise
    }

    package let kind: Kind
    /// As the other guidance has it; as the case's has it where the other has not.
    package let item: Item
    /// As the case's guidance has it.
    package let before: Item?
  }

  package struct TermChange: Hashable, Sendable {
    package let before: String
    package let after: String
  }

  package var isEmpty: Bool {
    lists.isEmpty && terms.isEmpty && holidaysAdded.isEmpty && holidaysGone.isEmpty
      && !isThresholdOther
  }

  /// - Parameters:
  ///   - before: What the case goes by.
  ///   - after: What it could go by.
  package init(from before: Guidance, to after: Guidance) {
    terms = before.terms.tags.compactMap { tag in
      guard let old = before.terms[tag], let new = after.terms[tag], old != new else { return nil }
      return TermChange(before: old, after: new)
    }
    holidaysAdded = after.addedHolidays.filter { !before.addedHolidays.contains($0) }
    holidaysGone = before.addedHolidays.filter { !after.addedHolidays.contains($0) }
    isThresholdOther = before.content.object?["threshold"] != after.content.object?["threshold"]
    let other = terms.isEmpty ? after : after.called(as: before)
    let names = other.listNames + before.listNames.filter { !other.listNames.contains($0) }
    lists = names.compactMap { name in
      let changes = Self.changes(from: before[name], to: other[name])
      guard !changes.isEmpty else { return nil }
      return ListChanges(
        title: after.title(of: name) ?? before.title(of: name) ?? name, changes: changes)
    }
  }

  private static func changes(from before: [Item], to after: [Item]) -> [Change] {
    let old = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(after.map(\.id))
    return after.compactMap { item in
      let was = old[item.id]
      return kind(from: was, to: item).map { Change(kind: $0, item: item, before: was) }
    } + before.filter { !kept.contains($0.id) }.map { Change(kind: .gone, item: $0, before: $0) }
  }

  private static func kind(from before: Item?, to after: Item) -> Change.Kind? {
    guard let before else { return .added }
    if before.isUsed != after.isUsed { return after.isUsed ? .usedAgain : .noLongerUsed }
    let isSaidAlike =
      before.label == after.label && before.text == after.text && before.help == after.help
      && before.parts == after.parts
    if !isSaidAlike { return .reworded }
    return before.isSame(as: after) ? nil : .otherwise
  }
}

extension Item {
  /// Whether all but the place in the list is the same.
  fileprivate func isSame(as other: Item) -> Bool {
    source == other.source && provenance == other.provenance && force == other.force
      && standing == other.standing && extras == other.extras && local == other.local
  }
}

extension Guidance {
  /// This guidance with the names another one gives, so that texts can be compared; itself where
  /// that cannot be read.
  fileprivate func called(as other: Guidance) -> Guidance {
    guard var content = content.object, var head = content["pack"]?.object,
      var words = head["terms"]?.object
    else { return self }
    for tag in other.terms.tags where words[tag] != nil {
      words[tag] = other.terms[tag].map(JSON.string)
    }
    head["terms"] = .object(words)
    content["pack"] = .object(head)
    return (try? Guidance.load(content: .object(content))) ?? self
  }
}
