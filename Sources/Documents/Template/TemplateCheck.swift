/// Holds a template against the shape of the tree: every name in it must be there.
struct TemplateCheck {
  private let templates: [String: Template]
  private(set) var faults: [TemplateFault] = []
  private var depth = 0

  static let deepest = 16

  init(_ templates: [String: Template]) { self.templates = templates }

  mutating func check(_ name: String, against shape: Shape) {
    guard let template = templates[name] else { return }
    check(template.nodes, [shape], template.file)
  }

  private mutating func check(_ nodes: [Template.Node], _ stack: [Shape], _ file: String) {
    for node in nodes {
      switch node {
      case .words: break
      case .value(let name):
        switch found(name, stack, file) {
        case .text: break
        case .flag, .list, .object: fault(file, name.line, .noText(name.written))
        case nil: break
        }
      case .section(let name, let inner):
        guard let shape = found(name, stack, file) else { continue }
        switch shape {
        case .list(let element): check(inner, stack + [element], file)
        case .object, .text: check(inner, stack + [shape], file)
        case .flag: check(inner, stack, file)
        }
      case .inverted(let name, let inner):
        guard found(name, stack, file) != nil else { continue }
        check(inner, stack, file)
      case .partial(let name, let line, _):
        guard let template = templates[name] else { continue }
        guard depth < Self.deepest else {
          fault(file, line, .tooDeep)
          continue
        }
        depth += 1
        check(template.nodes, stack, template.file)
        depth -= 1
      }
    }
  }

  private mutating func found(
    _ name: Template.Name, _ stack: [Shape], _ file: String
  ) -> Shape? {
    guard let first = name.path.first else { return stack.last }
    for shape in stack.reversed() {
      guard case .object(let members) = shape, var found = members[first] else { continue }
      for part in name.path.dropFirst() {
        guard case .object(let members) = found, let next = members[part] else {
          fault(file, name.line, .unknownName(name.written))
          return nil
        }
        found = next
      }
      return found
    }
    fault(file, name.line, .unknownName(name.written))
    return nil
  }

  private mutating func fault(_ file: String, _ line: Int, _ reason: TemplateFault.Reason) {
    let fault = TemplateFault(file: file, line: line, reason: reason)
    if !faults.contains(fault) { faults.append(fault) }
  }
}
