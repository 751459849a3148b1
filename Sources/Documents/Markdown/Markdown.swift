/// The Markdown our templates use, as blocks.
///
/// Headings, paragraphs, lists of one level, quotations, tables of one line a row, hard line ends,
/// strong and emphasised words; and three directives in comments, which other readers of Markdown
/// pass over: `<!-- write -->` makes the rows of the next table high enough to write in,
/// `<!-- lines 4 -->` leaves lines to write on, `<!-- page -->` begins a page.
struct Markdown: Hashable, Sendable {
  enum Block: Hashable, Sendable {
    case heading(Int, [Inline])
    case paragraph([Inline])
    case bullets([[Inline]])
    case numbered([[Inline]])
    case quotation([Inline])
    case table(Table)
    case lines(Int)
    case page
  }

  struct Table: Hashable, Sendable {
    var head: [[Inline]]
    var rows: [[[Inline]]]
    /// Its rows are to be written in.
    var isToWriteIn: Bool
  }

  var blocks: [Block] = []

  init(_ text: String) {
    var reader = BlockReader()
    for line in Self.lines(of: text) { reader.take(line) }
    reader.end()
    blocks = reader.blocks
  }

  /// The lines, those that end in a hard line end taken together with what follows.
  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    var place = text.startIndex
    var isEscaped = false
    while place < text.endIndex {
      if text[place] == "\n", !isEscaped {
        lines.append(text[start..<place])
        start = text.index(after: place)
      }
      isEscaped = text[place] == "\\" && !isEscaped
      place = text.index(after: place)
    }
    lines.append(text[start...])
    return lines
  }
}

private struct BlockReader {
  var blocks: [Markdown.Block] = []
  /// The lines of the block that is open.
  private var kind = Kind.none
  private var items: [String] = []
  private var isToWriteIn = false

  private enum Kind {
    case none
    case paragraph
    case bullets
    case numbered
    case quotation
    case table
  }

  mutating func take(_ line: Substring) {
    let text = line.drop { $0 == " " }
    if text.isEmpty { return end() }
    if text.hasPrefix("<!-- ") { return direct(text) }
    if let level = heading(text) {
      end()
      blocks.append(.heading(level, Inline.read(text.dropFirst(level + 1))))
    } else if text.hasPrefix("- ") {
      item(.bullets, text.dropFirst(2))
    } else if let dot = text.firstIndex(of: "."), dot > text.startIndex,
      text[..<dot].allSatisfy({ $0.isASCII && $0.isNumber }),
      text[text.index(after: dot)...].hasPrefix(" ")
    {
      item(.numbered, text[dot...].dropFirst(2))
    } else if text.hasPrefix("> ") {
      if kind == .quotation {
        items[0] += "\\\n" + text.dropFirst(2)
      } else {
        item(.quotation, text.dropFirst(2))
      }
    } else if text.hasPrefix("|") {
      item(.table, text)
    } else if kind == .none || kind == .table {
      item(.paragraph, text)
    } else {
      // A line that goes on.
      items[items.count - 1] += " " + text
    }
  }

  private mutating func item(_ kind: Kind, _ text: Substring) {
    if self.kind != kind { end() }
    self.kind = kind
    items.append(String(text))
  }

  private func heading(_ text: Substring) -> Int? {
    let level = text.prefix { $0 == "#" }.count
    return (1...3).contains(level) && text.dropFirst(level).first == " " ? level : nil
  }

  private mutating func direct(_ text: Substring) {
    end()
    let words = text.split(separator: " ")
    switch words.dropFirst().first {
    case "write": isToWriteIn = true
    case "page": blocks.append(.page)
    case "lines": blocks.append(.lines(words.dropFirst(2).first.flatMap { Int($0) } ?? 3))
    default: break
    }
  }

  mutating func end() {
    defer {
      kind = .none
      items = []
    }
    switch kind {
    case .none: break
    case .paragraph: blocks.append(.paragraph(Inline.read(items[0])))
    case .quotation: blocks.append(.quotation(Inline.read(items[0])))
    case .bullets: blocks.append(.bullets(items.map { Inline.read($0) }))
    case .numbered: blocks.append(.numbered(items.map { Inline.read($0) }))
    case .table: table()
    }
  }

  private mutating func table() {
    let rows = items.map(Self.cells).filter { !$0.allSatisfy(Self.isRule) }
    guard let head = rows.first else { return }
    blocks.append(
      .table(
        Markdown.Table(
          head: head.map { Inline.read($0) },
          rows: rows.dropFirst().map { row in
            head.indices.map { row.indices.contains($0) ? Inline.read(row[$0]) : [] }
          }, isToWriteIn: isToWriteIn)))
    isToWriteIn = false
  }

  private static func isRule(_ cell: String) -> Bool {
    !cell.isEmpty && cell.allSatisfy { "-: ".contains($0) }
  }

  /// The cells between the strokes; a stroke behind a backslash is one that somebody typed.
  private static func cells(_ row: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in row.dropFirst() {
      if character == "|", !isEscaped {
        cells.append(String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
        cell = ""
      } else {
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells
  }
}
