/// Writes a template that was checked: the Markdown, and what the record had nothing for.
struct TemplateWriter {
  private let templates: [String: Template]
  private(set) var markdown = ""
  /// What is written as not recorded, in words, in the order it comes.
  private(set) var holes: [String] = []
  private var depth = 0

  /// How a hole is written, in Markdown.
  static let hole = "\\[not recorded\\]"

  init(_ templates: [String: Template]) { self.templates = templates }

  mutating func write(_ name: String, _ tree: Value) {
    guard let template = templates[name] else { return }
    write(template.nodes, [tree])
  }

  private mutating func write(_ nodes: [Template.Node], _ stack: [Value]) {
    for node in nodes {
      switch node {
      case .words(let words): markdown += words
      case .value(let name): write(name, value(name, stack))
      case .section(let name, let inner):
        let value = value(name, stack)
        switch value {
        case .list(let list): for element in list { write(inner, stack + [element]) }
        case .object, .text: if value.isThere { write(inner, stack + [value]) }
        case .flag, .hole: if value.isThere { write(inner, stack) }
        }
      case .inverted(let name, let inner):
        if !value(name, stack).isThere { write(inner, stack) }
      case .partial(let name, _, let isAlone):
        guard depth < TemplateCheck.deepest, let template = templates[name] else { continue }
        depth += 1
        write(template.nodes, stack)
        if !isAlone, markdown.last == "\n" { markdown.removeLast() }
        depth -= 1
      }
    }
  }

  private mutating func write(_ name: Template.Name, _ value: Value) {
    if case .text(let text) = value, !text.isEmpty {
      markdown += MarkdownText.escaped(text, after: markdown)
    } else {
      markdown += Self.hole
      let words = name.path.map { $0.replacing("-", with: " ") }.joined(separator: ": ")
      if !holes.contains(words) { holes.append(words) }
    }
  }

  private func value(_ name: Template.Name, _ stack: [Value]) -> Value {
    guard let first = name.path.first else { return stack.last ?? .hole }
    for value in stack.reversed() {
      guard case .object(let members) = value, var found = members[first] else { continue }
      for part in name.path.dropFirst() {
        // What is not there has nothing in it either.
        guard case .object(let members) = found else { return .hole }
        found = members[part] ?? .hole
      }
      return found
    }
    return .hole
  }
}
