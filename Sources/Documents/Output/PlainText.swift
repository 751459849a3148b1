/// A paper as plain text, in pages.
struct PlainText {
  /// A line of a block, and whether the next must stand on the same page.
  struct Line: Hashable {
    var text: String
    var keepsNext = false
  }

  private let form: PageForm
  private var lines: [Line] = []
  private var pages: [[String]] = []

  /// The pages one after the other, a form feed between them.
  static func write(_ markdown: Markdown, on form: PageForm) -> String {
    var text = PlainText(form: form)
    for block in markdown.blocks { text.take(block) }
    return text.paged()
  }

  private init(form: PageForm) { self.form = form }

  private mutating func take(_ block: Markdown.Block) {
    let width = form.columns
    switch block {
    case .heading(let level, let runs):
      if !lines.isEmpty {
        add(Array(repeating: "", count: level == 3 ? 1 : 2), keeps: false)
      }
      let text = Wrap.lines(runs.lines, to: width)
      let rule = String(
        repeating: level == 1 ? "=" : "-", count: text.map(\.count).max() ?? 0)
      add(text + (level == 3 ? [] : [rule]), keeps: true)
      if level == 1 { add([""], keeps: true) }
    case .paragraph(let runs):
      apart(Wrap.lines(runs.lines, to: width))
      // What it announces stands on the same page.
      if lines.last?.text.hasSuffix(":") == true {
        lines[lines.count - 1].keepsNext = true
        add([""], keeps: true)
      }
    case .quotation(let runs):
      apart(Wrap.lines(runs.lines, to: width - 8).map { "    " + $0 })
    case .bullets(let items):
      apart(items.flatMap { hung($0.lines, "- ", width) })
    case .numbered(let items):
      let wide = String(items.count).count + 2
      apart(
        items.enumerated().flatMap { number, item in
          hung(item.lines, Wrap.pad("\(number + 1).", to: wide), width)
        })
    case .table(let table):
      apart([])
      lines += TableText.lines(table, width: width)
    case .lines(let count):
      for number in 1...max(1, count) {
        add(["", ""], keeps: true)
        add([String(repeating: "_", count: width)], keeps: number < count)
      }
    case .page:
      pages += PlainText.split(lines, into: room)
      lines = []
    }
  }

  private func hung(_ text: [String], _ mark: String, _ width: Int) -> [String] {
    Wrap.lines(text, to: width - mark.count).enumerated().map { number, line in
      (number == 0 ? mark : String(repeating: " ", count: mark.count)) + line
    }
  }

  /// A block with an empty line before it, unless a heading is there.
  private mutating func apart(_ text: [String]) {
    if let last = lines.last, !last.keepsNext, !last.text.isEmpty { add([""], keeps: false) }
    add(text, keeps: false)
  }

  private mutating func add(_ text: [String], keeps: Bool) {
    lines += text.map { Line(text: $0, keepsNext: keeps) }
  }

  // MARK: Pages

  /// Lines for the text, beside the marking above and below, the foot, and a line between.
  private var room: Int { form.lines - 5 }

  private mutating func paged() -> String {
    pages += PlainText.split(lines, into: room)
    if pages.isEmpty { pages = [[]] }
    let count = pages.count
    return pages.enumerated().map { number, page in
      let place = "page \(number + 1) of \(count)"
      let foot = Wrap.cut(form.foot, to: form.columns - place.count - 2)
      let gap = String(
        repeating: " ", count: max(1, form.columns - foot.count - place.count))
      let empty = Array(repeating: "", count: max(0, room - page.count))
      // The last page ends where its text does.
      let lines =
        [centred(form.marking), ""] + page + (number + 1 == count ? [] : empty)
        + ["", foot + gap + place, centred(form.marking)]
      return lines.map(Wrap.trimmed).joined(separator: "\n")
    }.joined(separator: "\n\u{C}\n") + "\n"
  }

  private func centred(_ text: String) -> String {
    String(repeating: " ", count: max(0, (form.columns - text.count) / 2)) + text
  }

  private static func split(_ lines: [Line], into room: Int) -> [[String]] {
    var pages: [[String]] = []
    var rest = lines[...]
    while !rest.isEmpty {
      rest = rest.drop { $0.text.isEmpty }
      guard !rest.isEmpty else { break }
      var end = min(rest.startIndex + room, rest.endIndex)
      if end < rest.endIndex {
        // A heading goes with what it heads.
        var kept = end
        while kept > rest.startIndex, rest[kept - 1].keepsNext { kept -= 1 }
        if kept > rest.startIndex { end = kept }
      }
      pages.append(rest[..<end].map(\.text))
      rest = rest[end...]
    }
    return pages
  }
}
