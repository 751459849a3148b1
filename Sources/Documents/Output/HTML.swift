/// A paper as one HTML file that needs nothing else: no script, no picture, no address.
enum HTML {
  static func write(_ markdown: Markdown, on form: PageForm) -> String {
    let marking = escaped(form.marking)
    let mark = marking.isEmpty ? "" : "<p class=\"marking\">\(marking)</p>"
    return """
      <!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(form.title))</title>
      <style>
      \(style(form))
      </style>
      </head>
      <body>
      <table class="sheet" role="presentation">
      <thead><tr><td>\(mark)</td></tr></thead>
      <tbody><tr><td>
      <main>
      \(body(markdown))
      </main>
      </td></tr></tbody>
      <tfoot><tr><td><p class="foot">\(escaped(form.foot))</p>\(mark)</td></tr></tfoot>
      </table>
      </body>
      </html>

      """
  }

  /// What another program makes a document of: the same without the frame of a printed page.
  static func plain(_ markdown: Markdown, on form: PageForm) -> String {
    let mark = form.marking.isEmpty ? "" : "<p><strong>\(escaped(form.marking))</strong></p>\n"
    return """
      <!doctype html>
      <html lang="en-GB">
      <head><meta charset="utf-8"><title>\(escaped(form.title))</title></head>
      <body>
      \(mark)\(body(markdown))
      <p>\(escaped(form.foot))</p>
      \(mark)</body>
      </html>

      """
  }

  private static func body(_ markdown: Markdown) -> String {
    markdown.blocks.map(block).joined(separator: "\n")
  }

  private static func block(_ block: Markdown.Block) -> String {
    switch block {
    case .heading(let level, let runs): "<h\(level)>\(inline(runs))</h\(level)>"
    case .paragraph(let runs): "<p>\(inline(runs))</p>"
    case .quotation(let runs): "<blockquote><p>\(inline(runs))</p></blockquote>"
    case .bullets(let items): "<ul>\n\(list(items))\n</ul>"
    case .numbered(let items): "<ol>\n\(list(items))\n</ol>"
    case .table(let table): self.table(table)
    case .lines(let count):
      Array(repeating: "<div class=\"line\"></div>", count: count).joined(separator: "\n")
    case .page: "<div class=\"page\"></div>"
    }
  }

  private static func list(_ items: [[Inline]]) -> String {
    items.map { "<li>\(inline($0))</li>" }.joined(separator: "\n")
  }

  private static func table(_ table: Markdown.Table) -> String {
    let head = table.head.map { "<th scope=\"col\">\(inline($0))</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = row.map { $0.isEmpty ? "<td class=\"room\"></td>" : "<td>\(inline($0))</td>" }
      return "<tr>\(cells.joined())</tr>"
    }
    return """
      <table class="\(table.isToWriteIn ? "write" : "list")">
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private static func inline(_ runs: [Inline]) -> String {
    runs.map { run in
      switch run {
      case .words(let words): escaped(words)
      case .strong(let words): "<strong>\(escaped(words))</strong>"
      case .emphasis(let words): "<em>\(escaped(words))</em>"
      case .lineEnd: "<br>"
      }
    }.joined()
  }

  static func escaped(_ text: String) -> String {
    // Scalar by scalar: an accent set on a sign does not take its meaning away.
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
