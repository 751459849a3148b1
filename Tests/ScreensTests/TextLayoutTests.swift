import Testing

@testable import Screens

@Suite("Wrapping a text")
struct TextLayoutTests {
  private func shown(_ text: String, _ width: Int) -> [String] {
    let layout = TextLayout(text, width: width)
    return layout.rows.indices.map(layout.shown)
  }

  @Test("rows break at blanks, newlines and inside words that are too long")
  func words() {
    #expect(shown("", 5) == [""])
    #expect(shown("one two three", 7) == ["one two", "three"])
    #expect(shown("one two three", 6) == ["one", "two", "three"])
    #expect(shown("one\n\ntwo\n", 9) == ["one", "", "two", ""])
    #expect(shown("one\r\ntwo", 9) == ["one", "two"])
    #expect(shown("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(shown("a bcdefgh i", 3) == ["a", "bcd", "efg", "h i"])
    #expect(shown("ab   cd", 3) == ["ab", "cd"])
    #expect(shown("  ab cd", 4) == ["  ab", "cd"])
    #expect(shown("a\tb", 3) == ["a b"])
    #expect(shown("漢字漢", 3) == ["漢", "字", "漢"])
    #expect(shown("café ol\u{301}e", 4) == ["café", "ol\u{301}e"])
    #expect(shown("ab ", 2) == ["ab"])
    #expect(shown("ab  \ncd", 3) == ["ab ", "cd"])
  }

  @Test(
    "nothing is lost and no row is too wide, at every width",
    arguments: [
      String(repeating: "👨\u{200D}👩\u{200D}👧\u{200D}👦", count: 30),
      String(repeating: "👍🏽 ", count: 40),
      "e" + String(repeating: "\u{301}", count: 300),
      String(repeating: "x", count: 10_000),
      String(repeating: "The panel met. ", count: 670),
      String(repeating: " ", count: 500),
      String(repeating: "\n", count: 50),
      String(repeating: "क्ष", count: 60),
      String(repeating: "\u{1B}\u{202E}\u{9B}", count: 40),
    ])
  func whole(_ text: String) {
    for width in 1...80 { check(text, width: width) }
  }

  @Test("nothing is lost in random texts of what breaks editors")
  func random() {
    var random = SeededRandom(seed: 11)
    for round in 0..<400 {
      check(NastyText.make(length: 1 + round % 60, using: &random), width: 1 + round % 80)
    }
  }

  private func check(_ text: String, width: Int) {
    let layout = TextLayout(text, width: width)
    var reached = text.startIndex
    for (number, row) in layout.rows.enumerated() {
      #expect(row.range.lowerBound == reached)
      #expect(row.range.contains(row.shownEnd) || row.shownEnd == row.range.upperBound)
      reached = row.range.upperBound
      #expect(Width.columns(layout.shown(number)) <= width)
      // Only blanks and a newline are not drawn, and what is wider than the width is hanging
      // blanks or a single grapheme.
      #expect(
        text.utf8[row.shownEnd..<reached].allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) })
      guard row.columns > width else { continue }
      let content = text[row.range.lowerBound..<row.shownEnd]
      #expect(content.last == " " || content.last == "\t" || content.count == 1)
    }
    #expect(reached == text.endIndex)
  }

  @Test("every place of a text has a position that leads back to it")
  func places() {
    var random = SeededRandom(seed: 12)
    for round in 0..<200 {
      let text = NastyText.make(length: 40, using: &random)
      let layout = TextLayout(text, width: 8 + round % 20)
      var last = Position(column: -1, row: 0)
      for index in Array(text.indices) + [text.endIndex] {
        let position = layout.position(of: index)
        #expect((position.row, position.column) >= (last.row, last.column))
        last = position
        // Blanks that hang over share the last column.
        if position.column < layout.width {
          #expect(layout.index(at: position) == index, "\(text.debugDescription) \(layout.width)")
        }
      }
    }
  }

  @Test("a position beyond a row is the row's last place")
  func beyond() {
    let text = "one two\nx"
    let layout = TextLayout(text, width: 5)
    func rest(_ column: Int, _ row: Int) -> Substring {
      text[layout.index(at: Position(column: column, row: row))...]
    }
    #expect(rest(9, 0) == " two\nx")
    #expect(rest(9, 1) == "\nx")
    #expect(rest(9, 2) == "")
    #expect(rest(0, 9) == "x")
    #expect(rest(1, -1) == "ne two\nx")
  }
}
