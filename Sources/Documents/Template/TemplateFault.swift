/// What is wrong with a template, and where.
package struct TemplateFault: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Reason: Hashable, Sendable {
    case noSuchTemplate
    /// A tag without an end.
    case openTag
    /// A section that is not closed, or closed without being open.
    case openSection(String)
    case notOpen(String)
    /// The tree has no such name here.
    case unknownName(String)
    /// A name of a body that the guidance has no words for.
    case unknownTerm(String)
    /// A list or a branch where a text is asked for.
    case noText(String)
    /// Templates that stand in each other for ever.
    case tooDeep
    case notUTF8
  }

  package var file: String
  /// From 1.
  package var line: Int
  package var reason: Reason

  package var description: String { "\(file):\(line): \(reason.words)" }
}

/// All that is wrong with some templates.
package struct TemplateFaults: Error, Hashable, Sendable, CustomStringConvertible {
  package var faults: [TemplateFault]

  package var description: String { faults.map(\.description).joined(separator: "\n") }
}

extension TemplateFault.Reason {
  fileprivate var words: String {
    switch self {
    case .noSuchTemplate: "there is no such template"
    case .openTag: "a tag opens with {{ and is not closed with }}"
    case .openSection(let name): "the section {{#\(name)}} is not closed"
    case .notOpen(let name): "{{/\(name)}} closes a section that is not open here"
    case .unknownName(let name): "the record has nothing called “\(name)” here"
    case .unknownTerm(let tag): "the guidance has no words for {\(tag)}"
    case .noText(let name): "“\(name)” is more than a text; open it with {{#\(name)}}"
    case .tooDeep: "the templates stand in each other without end"
    case .notUTF8: "it is not text"
    }
  }
}
