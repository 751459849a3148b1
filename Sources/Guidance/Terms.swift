/// The pack's words for bodies, roles, stages and papers, by tag.
///
/// `{independent-chair}` in a text stands for whatever the pack calls that person.
package struct Terms: Hashable, Sendable {
  private let words: [String: String]

  package init(_ words: [String: String]) {
    self.words = words
  }

  /// The words for a tag, or nil where the pack has none.
  package subscript(_ tag: String) -> String? { words[tag] }

  /// The tags, by name.
  package var tags: [String] { words.keys.sorted() }

  /// The template with every known `{tag}` replaced.
  ///
  /// A tag that is not known stays as it stands; ``unknownTags(in:)`` finds those.
  package func fill(_ template: String) -> String { read(template).filled }

  /// As ``fill(_:)``, for texts that stand alone: where a tag begins the text, its words begin
  /// with a capital letter.
  package func fillSentence(_ template: String) -> String {
    capitalised(fill(template), from: template)
  }

  /// The tags of a template that the pack has no words for, in order.
  package func unknownTags(in template: String) -> [String] { read(template).unknown }

  /// ``fillSentence(_:)`` and ``unknownTags(in:)`` in one reading, for the loader.
  func readSentence(_ template: String) -> (filled: String, unknown: [String]) {
    let (filled, unknown) = read(template)
    return (capitalised(filled, from: template), unknown)
  }

  private func capitalised(_ filled: String, from template: String) -> String {
    guard template.utf8.first == UInt8(ascii: "{"), let first = filled.first else { return filled }
    return first.uppercased() + String(filled.dropFirst())
  }

  /// An opening brace without a closing one begins a tag that goes to the end: no pack knows it.
  private func read(_ template: String) -> (filled: String, unknown: [String]) {
    // Most texts name nobody.
    guard template.utf8.contains(UInt8(ascii: "{")) else { return (template, []) }
    var filled = ""
    var unknown: [String] = []
    var rest = template[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      filled.append(contentsOf: rest[..<open])
      let inside = rest[rest.index(after: open)...]
      let close = inside.utf8.firstIndex(of: UInt8(ascii: "}")) ?? inside.endIndex
      let tag = String(inside[..<close])
      if let words = words[tag] {
        filled += words
      } else {
        unknown.append(tag)
        filled += "{\(tag)}"
      }
      rest = close < inside.endIndex ? inside[inside.index(after: close)...] : inside[close...]
    }
    filled.append(contentsOf: rest)
    return (filled, unknown)
  }
}
