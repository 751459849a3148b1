package import StrictJSON

/// A guidance set ("pack") as it was read: what the documents say, in lists of items, each with
/// its source, and the tables of the threshold.
///
/// A value of this type is whole and sound: ``load(files:)`` throws every fault it finds instead.
/// All texts have the names of bodies and roles filled in.
package struct Guidance: Sendable {
  /// The pack's name in files and commands, such as `working-together-2015`.
  package let id: String

  /// The pack's name for people.
  package let title: String

  /// Where its guidance holds, such as "England".
  package let jurisdiction: String

  /// The names of bodies, roles and papers.
  package let terms: Terms

  /// The lists, in the order the pack gives them.
  package let lists: [GuidanceList]

  /// The decision tables of the threshold test.
  package let threshold: Threshold

  /// The pack's files as one value: what a case keeps when it pins its guidance.
  package let content: JSON

  private let items: [String: Item]
  private let positions: [String: Int]

  init(manifest: PackManifest, lists: [GuidanceList], threshold: Threshold, content: JSON) {
    id = manifest.id
    title = manifest.title
    jurisdiction = manifest.jurisdiction
    terms = manifest.terms
    self.lists = lists
    self.threshold = threshold
    self.content = content
    items = Dictionary(
      lists.flatMap(\.items).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    positions = Dictionary(
      lists.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Guidance {
  /// SHA-256 of ``content`` in canonical form, in hexadecimal.
  ///
  /// Worked out when asked for: opening a screen needs no digest.
  package var digest: String { Digest.hex(Digest.sha256(content.canonical)) }

  /// The names of the lists, in the pack's order.
  package var listNames: [String] { lists.map(\.name) }

  /// The items of a list in order; none where the pack has no such list.
  package subscript(_ list: String) -> [Item] {
    positions[list].map { lists[$0].items } ?? []
  }

  /// The title of a list for people, or nil where the pack has no such list.
  package func title(of list: String) -> String? {
    positions[list].map { lists[$0].title }
  }

  /// The item with this id, in whichever list it stands.
  package func item(_ id: String) -> Item? { items[id] }

  /// The requirement with this id: what is looked for before something is complete.
  package func requirement(_ id: String) -> Item? {
    items[id].flatMap { $0.list == "requirements" ? $0 : nil }
  }

  /// `template` with every known `{tag}` replaced by the pack's words for it.
  package func fill(_ template: String) -> String { terms.fill(template) }
}

/// A list of the pack, such as the steps of the flowchart.
package struct GuidanceList: Hashable, Sendable {
  package let name: String

  /// What the list is, for people.
  package let title: String

  package let items: [Item]
}
