import Guidance

extension Template {
  /// Reads a template; every fault of it is reported.
  init(file: String, _ text: String, _ terms: Terms) throws(TemplateFaults) {
    var reader = TemplateReader(file: file, terms: terms)
    let nodes = reader.read(text)
    if !reader.faults.isEmpty { throw TemplateFaults(faults: reader.faults) }
    self.init(file: file, nodes: nodes)
  }
}

private struct TemplateReader {
  let file: String
  let terms: Terms
  var faults: [TemplateFault] = []
  private var open: [Open] = []
  private var nodes: [Template.Node] = []

  private struct Open {
    var name: Template.Name
    var isInverted: Bool
    var before: [Template.Node]
  }

  init(file: String, terms: Terms) {
    self.file = file
    self.terms = terms
  }

  /// A line with one tag that writes nothing, and nothing else, leaves no line.
  mutating func read(_ text: String) -> [Template.Node] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      var pieces = pieces(of: line, at: index + 1)
      let isSilent = pieces.contains { $0.isSilent }
      let isAlone = isSilent && pieces.allSatisfy { $0.isSilent || $0.isBlank }
      if isAlone { pieces.removeAll(where: \.isBlank) } else { pieces.append(.words("\n")) }
      for piece in pieces { take(piece, at: index + 1, isAlone: isAlone) }
    }
    for left in open { fault(left.name.line, .openSection(left.name.written)) }
    return nodes
  }

  private enum Piece {
    case words(String)
    case tag(String)

    /// Whether it writes nothing by itself.
    var isSilent: Bool {
      guard case .tag(let tag) = self, let first = tag.first else { return false }
      return "#^/!>".contains(first)
    }

    var isBlank: Bool {
      if case .words(let words) = self { words.allSatisfy { $0 == " " } } else { false }
    }
  }

  private mutating func pieces(of line: Substring, at number: Int) -> [Piece] {
    var pieces: [Piece] = []
    var rest = line
    while let start = rest.firstRange(of: "{{") {
      if start.lowerBound > rest.startIndex {
        pieces.append(.words(String(rest[..<start.lowerBound])))
      }
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "}}") else {
        fault(number, .openTag)
        return pieces
      }
      let tag = rest[..<end.lowerBound].trimmed
      pieces.append(.tag(tag))
      rest = rest[end.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }

  private mutating func take(_ piece: Piece, at line: Int, isAlone: Bool) {
    switch piece {
    case .words(let words): add(.words(filled(words, at: line)))
    case .tag(let tag):
      let name = tag.dropFirst().trimmed
      switch tag.first {
      case "!": break
      case ">": add(.partial(name, line: line, isAlone: isAlone))
      case "#", "^":
        open.append(Open(name: path(name, line), isInverted: tag.first == "^", before: nodes))
        nodes = []
      case "/":
        guard let section = open.last, section.name.written == name else {
          fault(line, .notOpen(name))
          return
        }
        open.removeLast()
        let inner = nodes
        nodes = section.before
        add(section.isInverted ? .inverted(section.name, inner) : .section(section.name, inner))
      default: add(.value(path(tag, line)))
      }
    }
  }

  private mutating func add(_ node: Template.Node) {
    if case .words(let words) = node, case .words(let before) = nodes.last {
      nodes[nodes.count - 1] = .words(before + words)
    } else {
      nodes.append(node)
    }
  }

  private func path(_ name: String, _ line: Int) -> Template.Name {
    Template.Name(
      path: name == "." ? [] : name.split(separator: ".").map(String.init), line: line)
  }

  private mutating func fault(_ line: Int, _ reason: TemplateFault.Reason) {
    faults.append(TemplateFault(file: file, line: line, reason: reason))
  }

  /// The template's own words with the guidance's names of bodies in them.
  private mutating func filled(_ words: String, at line: Int) -> String {
    var filled = ""
    var rest = words[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      filled += rest[..<start]
      let tag = String(rest[rest.index(after: start)..<end])
      let plain = tag.prefix(1).lowercased() + tag.dropFirst()
      if let term = terms[plain] {
        filled += plain == tag ? term : term.prefix(1).uppercased() + term.dropFirst()
      } else {
        fault(line, .unknownTerm(tag))
      }
      rest = rest[rest.index(after: end)...]
    }
    return filled + rest
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let front = drop { $0 == " " }
    return String(front.reversed().drop { $0 == " " }.reversed())
  }
}
