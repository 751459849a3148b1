/// One thing the documents say, in our words: a step, a question, a criterion, a requirement.
package struct Item: Hashable, Sendable, Identifiable {
  /// Unique in the pack, in kebab-case; what records and commands name it by.
  package let id: String

  /// The name of the list it stands in.
  package let list: String

  /// Its place in that list, from 1.
  ///
  /// Paper and screen show the same number.
  package let number: Int

  /// A few words for a line of a list.
  package let label: String

  /// One or two plain sentences.
  package let text: String

  package let source: Source

  package let provenance: Provenance

  package let force: Force

  package let standing: Standing

  /// The prompts under it, if it has any.
  package let parts: [Part]

  /// Why it is asked and what to think of: paragraphs, an empty line between them.
  package let help: String?

  /// What only items of this list have; see ``ListShape``.
  package let extras: [String: Extra]

  /// What the board has changed of it by its own protocol, if anything.
  package var local = Local()
}

extension Item {
  /// Where in the documents an item comes from.
  package struct Source: Hashable, Sendable {
    /// The document's key in the pack.
    package let document: String

    /// The document's name for people.
    package let title: String

    /// The section, in the document's own numbering.
    package let section: String
  }

  /// What a board's overlay says of an item of the guidance set it lies over.
  package struct Local: Hashable, Sendable {
    /// Why the board does not use it.
    ///
    /// It stays in sight, with this reason, and asks nothing.
    package var notUsed: String?

    /// The item's words in the guidance set, where the board has put it in its own.
    package var original: Words?

    package struct Words: Hashable, Sendable {
      package var label: String
      package var text: String
    }
  }

  /// Whether the board uses it.
  package var isUsed: Bool { local.notUsed == nil }

  /// How strongly it asks: as its source puts it, and not at all where the board does not use it.
  package var asks: Force { isUsed ? force : .describes }

  /// A prompt under an item.
  ///
  /// Its id is unique in the item.
  package struct Part: Hashable, Sendable, Identifiable {
    package let id: String
    package let text: String
  }

  /// How far the documents themselves carry the item.
  package enum Provenance: String, CaseIterable, Sendable {
    /// A document says it.
    case stated
    /// The document's text is lost; this is our wording of what must have stood there.
    case reconstructed
    /// It follows from what a document says.
    case inferred
    /// For each board to fill.
    case local
  }

  /// How strongly the source's own sentence puts it.
  package enum Force: String, CaseIterable, Sendable {
    /// Passing it by is a departure and needs a reason.
    case must
    /// Passing it by asks for a reason.
    case should
    /// Asks for nothing.
    case could
    /// Says how things are done.
    ///
    /// Where a requirement checks it, doing otherwise asks for a reason as a *should* does: the
    /// record is then able to say why the described way was left.
    case describes
  }

  /// Whose authority the item has.
  package enum Standing: String, CaseIterable, Sendable {
    /// Statutory guidance, as the regional guide gives it.
    case statutory
    case regionalGuide = "regional-guide"
    case essexFlowchart = "essex-flowchart"
    case qualityMarker = "quality-marker"
    case localProtocol = "local-protocol"
    /// No document's: this program's own expectation.
    case ours
  }
}

extension Item.Source: CustomStringConvertible {
  /// As it stands beside an item: "East of England guide 2015, appendix 2, step 9".
  package var description: String { "\(title), \(section)" }
}
