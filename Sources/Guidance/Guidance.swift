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

  /// The names of the lists, in the pack's order.
  package let listNames: [String]

  private let shelf: Shelf

  init(_ manifest: PackManifest, _ shelf: Shelf) {
    id = manifest.id
    title = manifest.title
    jurisdiction = manifest.jurisdiction
    terms = manifest.terms
    listNames = manifest.lists
    self.shelf = shelf
  }
}

extension Guidance {
  /// SHA-256 of ``content`` in canonical form, in hexadecimal.
  ///
  /// Worked out when asked for: opening a screen needs no digest.
  package var digest: String { Digest.hex(Digest.sha256(content.canonical)) }

  /// The lists, in the order the pack gives them.
  package var lists: [GuidanceList] { listNames.compactMap(shelf.list) }

  /// The decision tables of the threshold test.
  package var threshold: Threshold { shelf.threshold }

  /// The bank holidays; not among what a case pins, for a later release knows more of them.
  package var holidays: Holidays { shelf.holidays }

  /// The pack's files as one value: what a case keeps when it pins its guidance.
  package var content: JSON { shelf.content }

  /// The items of a list in order; none where the pack has no such list.
  package subscript(_ list: String) -> [Item] {
    shelf.list(list)?.items ?? []
  }

  /// The title of a list for people, or nil where the pack has no such list.
  package func title(of list: String) -> String? {
    shelf.list(list)?.title
  }

  /// The item with this id, in whichever list it stands.
  package func item(_ id: String) -> Item? { shelf.item(id) }

  /// The requirement with this id: what is looked for before something is complete.
  package func requirement(_ id: String) -> Item? {
    self["requirements"].first { $0.id == id }
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
