package import Guidance

/// The templates a paper is written with, by name, read when they are first asked for.
package struct TemplateSet: Sendable {
  private let read: @Sendable (String) -> [UInt8]?
  private let terms: Terms

  /// - Parameter read: The bytes of a template by its file's name; nothing where there is none.
  package init(_ terms: Terms, read: @escaping @Sendable (String) -> [UInt8]?) {
    self.terms = terms
    self.read = read
  }

  static func file(_ name: String) -> String { "\(name).md" }

  /// The template and every one that stands in it.
  func with(_ name: String) throws(TemplateFaults) -> [String: Template] {
    var found: [String: Template] = [:]
    var faults: [TemplateFault] = []
    var wanted = [(name: name, file: Self.file(name), line: 1)]
    while let next = wanted.popLast() {
      if found[next.name] != nil { continue }
      let file = Self.file(next.name)
      guard let bytes = read(file) else {
        faults.append(TemplateFault(file: next.file, line: next.line, reason: .noSuchTemplate))
        continue
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        faults.append(TemplateFault(file: file, line: 1, reason: .notUTF8))
        continue
      }
      do throws(TemplateFaults) {
        let template = try Template(file: file, text, terms)
        found[next.name] = template
        wanted += template.partials.filter { found[$0.name] == nil }
          .map { ($0.name, file, $0.line) }
      } catch {
        faults += error.faults
      }
    }
    if !faults.isEmpty { throw TemplateFaults(faults: faults) }
    return found
  }
}

extension Template {
  /// The names of the templates that stand in it.
  fileprivate var partials: [(name: String, line: Int)] { Self.partials(nodes) }

  private static func partials(_ nodes: [Node]) -> [(name: String, line: Int)] {
    nodes.flatMap { node -> [(name: String, line: Int)] in
      switch node {
      case .words, .value: []
      case .section(_, let inner), .inverted(_, let inner): partials(inner)
      case .partial(let name, let line, _): [(name, line)]
      }
    }
  }
}
