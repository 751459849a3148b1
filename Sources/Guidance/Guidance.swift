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

  /// The lists as somebody looks for them; none where the pack does not group them.
  package let groups: [Group]

  /// Days off that the board has added to the table of holidays.
  package let addedHolidays: [Holiday]

  private let shelf: Shelf

  /// Where the table of holidays is, and days off beside those of this pack: those of what the
  /// program has at hand, where this is what a case keeps.
  private var holidayShelf: Shelf
  private var otherHolidays: [Holiday] = []

  init(_ manifest: PackManifest, _ shelf: Shelf) {
    id = manifest.id
    title = manifest.title
    jurisdiction = manifest.jurisdiction
    terms = manifest.terms
    listNames = manifest.lists
    groups = manifest.groups
    addedHolidays = manifest.holidays
    self.shelf = shelf
    holidayShelf = shelf
  }
}

extension Guidance {
  /// SHA-256 of ``content`` in canonical form, in hexadecimal.
  ///
  /// Worked out when asked for: opening a screen needs no digest.
  package var digest: String { shelf.digest }

  /// The lists, in the order the pack gives them.
  package var lists: [GuidanceList] { listNames.compactMap(shelf.list) }

  /// The decision tables of the threshold test.
  package var threshold: Threshold { shelf.threshold }

  /// The bank holidays; not among what a case pins, for a later release knows more of them.
  package var holidays: Holidays { holidayShelf.holidays }

  /// The days off that dates are counted by, beside the table: the board's own, old and new.
  package var daysOff: [Holiday] {
    addedHolidays + otherHolidays.filter { !addedHolidays.contains($0) }
  }

  /// This guidance, its dates counted by the days of another: what the program has at hand.
  package func counting(by other: Guidance) -> Guidance {
    var guidance = self
    guidance.holidayShelf = other.holidayShelf
    guidance.otherHolidays = other.daysOff
    return guidance
  }

  /// The pack's files as one value: what a case keeps when it pins its guidance.
  package var content: JSON { shelf.content }

  /// The items of a list in order; none where the pack has no such list.
  package subscript(_ list: String) -> [Item] {
    shelf.list(list)?.items ?? []
  }

  /// Reads lists that will be asked for, where there is time for it now.
  package func read(_ lists: [String]) {
    for list in lists { _ = shelf.list(list) }
  }

  /// Finds where the items of a list stand, for asking for one of them later.
  package func index(_ list: String) { shelf.index(list) }

  /// The title of a list for people, or nil where the pack has no such list.
  package func title(of list: String) -> String? {
    shelf.list(list)?.title
  }

  /// The item with this id, in whichever list it stands.
  package func item(_ id: String) -> Item? { shelf.item(id) }

  /// The requirement with this id: what is looked for before something is complete.
  package func requirement(_ id: String) -> Item? { item(id, in: "requirements") }

  /// The item of a list with this id; nothing else is read for it.
  package func item(_ id: String, in list: String) -> Item? { shelf.item(id, in: list) }

  /// The items of a list that the board uses.
  package func used(_ list: String) -> [Item] { self[list].filter(\.isUsed) }

  /// Where the sources are silent or disagree at a place: the id of an item, `list:NAME`, or
  /// `form:NAME` of a command.
  package func contradictions(at anchors: [String]) -> [Item] {
    self["contradictions"].filter { item in item.anchors.contains(where: anchors.contains) }
  }

  /// The items whose label, text, parts or help have all these words, in the order of the lists.
  package func search(_ words: String) -> [Item] {
    let words = words.lowercased().split(separator: " ")
    guard !words.isEmpty else { return [] }
    return lists.flatMap(\.items).filter { item in
      let texts = [item.label, item.text, item.help ?? ""] + item.parts.map(\.text)
      let text = texts.joined(separator: "\n").lowercased()
      return words.allSatisfy { text.contains($0) }
    }
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
