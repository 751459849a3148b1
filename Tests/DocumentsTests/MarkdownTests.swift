import Testing

@testable import Documents

@Suite("Texts in Markdown")
struct MarkdownTests {
  static let nasty = [
    "plain words", "# no heading", "- no list", "+ nor this", "1. nor a number", "12) nor this",
    "> no quotation", "| a | b |", "**not strong** and *not* _so_", "`no code`", "back\\slash",
    "[a link](x) ![picture]", "<b>tags</b> <br> &amp; &#65;", "{{name}} {tag}", "~~gone~~",
    "=== under", "<!-- page -->", "two\nlines", "an empty\n\nline between", "ends in one\\",
    "Zoë, 李雷, ‘quotes’", "tab\tin it", "a\r\nb", "*\u{301}so* <\u{301}b> |\u{301}", "3.5 and 1. so",
    ". and )",
  ]

  /// What a reader sees: line ends as they are, runs of white space as one.
  private func seen(_ text: String) -> [String] {
    text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  private func escaped(_ text: String, after before: String) -> String {
    MarkdownText.escaped(text, after: before)
  }

  @Test("what somebody typed is shown as typed, as a paragraph", arguments: nasty)
  func paragraph(text: String) {
    let markdown = Markdown(escaped(text, after: "x\n\n"))
    #expect(markdown.blocks.count == 1)
    guard case .paragraph(let runs)? = markdown.blocks.first else {
      Issue.record("it became \(markdown.blocks)")
      return
    }
    #expect(seen(runs.lines.joined(separator: "\n")) == seen(text))
  }

  @Test("in a list, a quotation and a table", arguments: nasty)
  func inside(text: String) {
    let list = Markdown("- " + escaped(text, after: "- ") + "\n- next\n")
    guard case .bullets(let items)? = list.blocks.first else {
      Issue.record("it became \(list.blocks)")
      return
    }
    #expect(list.blocks.count == 1 && items.count == 2)
    #expect(seen(items[0].lines.joined(separator: "\n")) == seen(text))
    let quoted = Markdown("> " + escaped(text, after: "> "))
    guard case .quotation(let runs)? = quoted.blocks.first else {
      Issue.record("it became \(quoted.blocks)")
      return
    }
    #expect(seen(runs.lines.joined(separator: "\n")) == seen(text))
    let row = "| 1 | "
    let table = Markdown("| a | b |\n|---|---|\n" + row + escaped(text, after: row) + " |\n")
    guard case .table(let cells)? = table.blocks.first else {
      Issue.record("it became \(table.blocks)")
      return
    }
    #expect(table.blocks.count == 1 && cells.rows.count == 1)
    #expect(seen(cells.rows[0][1].lines.joined(separator: "\n")) == seen(text))
  }

  @Test("blocks, styles and directives are read")
  func blocks() {
    let markdown = Markdown(
      """
      # Title

      A **strong** and *soft* word,
      going on.

      1. one
      2. two
      <!-- lines 2 -->
      <!-- page -->
      <!-- write -->
      | a | b |
      |---|---|
      | x |  |
      """)
    #expect(
      markdown.blocks == [
        .heading(1, [.words("Title")]),
        .paragraph([
          .words("A "), .strong("strong"), .words(" and "), .emphasis("soft"),
          .words(" word, going on."),
        ]), .numbered([[.words("one")], [.words("two")]]), .lines(2), .page,
        .table(
          Markdown.Table(
            head: [[.words("a")], [.words("b")]], rows: [[[.words("x")], []]], isToWriteIn: true)),
      ])
  }

  @Test("a web page escapes what HTML would read")
  func html() {
    let form = PageForm(marking: "A & <B>", foot: "f", title: "t", isLandscape: false)
    let html = HTML.write(Markdown(escaped("<script>\"&", after: "\n")), on: form)
    #expect(html.contains("<p>&lt;script&gt;&quot;&amp;</p>"))
    #expect(html.contains("A &amp; &lt;B&gt;"))
  }

  @Test("rows to write in are 18 mm high; cells wrap and lose nothing")
  func tables() {
    let long = String(repeating: "word ", count: 60)
    let form = PageForm(marking: "", foot: "f", title: "t", isLandscape: false)
    let plain = PlainText.write(
      Markdown("| No | Text | Note |\n|---|---|---|\n| 1 | \(long) | \(long) |\n"), on: form)
    #expect(plain.split(separator: "\n").allSatisfy { $0.count <= 76 })
    #expect(plain.split { !$0.isLetter }.count { $0 == "word" } == 120)
    let write = PlainText.write(
      Markdown("<!-- write -->\n| No | Text |\n|---|---|\n| 1 |  |\n"), on: form)
    #expect(write.split(separator: "\n").count { $0.hasPrefix("|") } == 1 + TableText.writing)
    #expect(
      HTML.write(Markdown("<!-- write -->\n| No |\n|---|\n| 1 |\n"), on: form)
        .contains(".write td { height: 18mm; }"))
  }
}
