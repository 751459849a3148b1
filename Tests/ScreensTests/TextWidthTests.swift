import Testing

@testable import Screens

@Suite("What a text is on the screen")
struct TextWidthTests {
  private static let family = "👨\u{200D}👩\u{200D}👧\u{200D}👦"

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var cells: [String]
    var columns: Int
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ cells: [String], _ columns: Int) {
      self.text = text
      self.cells = cells
      self.columns = columns
    }
  }

  @Test(
    "a grapheme becomes the cells the terminal library would advance by",
    arguments: [
      Case("e\u{301}", ["e\u{301}"], 1),
      Case("漢", ["漢"], 2),
      Case("😀", ["😀"], 2),
      Case("❤\u{FE0F}", ["❤"], 1),
      Case("1\u{FE0F}\u{20E3}", ["1\u{20E3}"], 1),
      Case("👍🏽", ["👍"], 2),
      Case(family, ["👨"], 2),
      Case("क्ष", ["क\u{94D}", "ष"], 2),
      Case("🇬🇧", ["🇬", "🇧"], 2),
      Case("\u{1112}\u{1161}\u{11AB}", ["\u{1112}\u{1161}\u{11AB}"], 2),
      Case("\u{1161}", ["\u{FFFD}"], 1),
      Case("\t", [" "], 1),
      Case("a\r\nb", ["a", " ", "b"], 3),
      Case("\u{1FAE9}", ["\u{FFFD}"], 1),
      Case("\u{1B}[2J", ["␛", "[", "2", "J"], 4),
      Case("\u{7F}\u{9B}", ["␡", "\u{FFFD}"], 2),
      Case(
        "\u{202E}\u{2066}\u{2028}\u{200E}\u{61C}\u{FEFF}", .init(repeating: "\u{FFFD}", count: 6), 6
      ),
      Case("a\u{E0041}\u{E0042}", ["a", "\u{FFFD}", "\u{FFFD}"], 3),
      Case("🏴\u{E0067}\u{E0062}\u{E007F}", ["🏴"], 2),
      Case("a🏽", ["a", "🏽"], 3),
      Case("\u{301}x", [" \u{301}", "x"], 2),
      Case("\u{200D}", ["\u{FFFD}"], 1),
      Case("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", ["e\u{301}\u{302}\u{303}\u{304}"], 1),
      Case("co\u{AD}op", ["c", "o", "-", "o", "p"], 5),
      Case("", [], 0),
    ])
  func clusters(_ given: Case) {
    // By scalars: String's own equality would not tell an accent apart from its composition.
    let cells = Width.clusters(given.text).map { Array($0.text.unicodeScalars) }
    #expect(cells == given.cells.map { Array($0.unicodeScalars) })
    #expect(Width.columns(given.text) == given.columns)
  }

  @Test("no scalar at all reaches the screen as a control or with no column of its own")
  func everyScalar() {
    let values: [UInt32] =
      Array(0..<0x3000) + Array(stride(from: 0x3000, through: 0x10FFFF, by: 97))
      + Array(0xFE00...0xFFFF) + Array(0xE0000..<0xE0200)
    for scalar in values.compactMap(Unicode.Scalar.init) {
      for text in [String(scalar), "e" + String(scalar) + "x", "👩" + String(scalar)] {
        let clusters = Array(Width.clusters(text))
        var hasFault = Width.columns(text) != clusters.reduce(0) { $0 + $1.width }
        for cluster in clusters {
          let scalars = Array(cluster.text.unicodeScalars)
          hasFault = hasFault || !(1...2).contains(cluster.width) || scalars.count > 5
          hasFault = hasFault || scalars.contains(where: Self.isUnsafe)
          let spacing = scalars.filter { ScalarWidth(of: $0) != .mark }
          hasFault = hasFault || spacing.count != 1 || spacing.first != scalars.first
        }
        // One expectation a fault: a hundred thousand that pass would take long to count.
        if hasFault { Issue.record("\(scalar.escaped(asASCII: true)) in \(text.debugDescription)") }
      }
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    // Visible ones: signs before Arabic and Indic numbers, and our own stand-in for others.
    case .format: ScalarWidth(of: scalar) != .one || scalar == "\u{AD}"
    default: false
    }
  }

  @Test("what is drawn is drawn the same when it passes again")
  func shownTwice() {
    var random = SeededRandom(seed: 5)
    for _ in 0..<2_000 {
      let text = NastyText.make(length: 12, using: &random)
      let cells = Width.clusters(text).map { Array($0.text.unicodeScalars) }
      let again = Width.clusters(Width.shown(text)).map { Array($0.text.unicodeScalars) }
      #expect(cells == again, "\(text.debugDescription)")
    }
  }

  @Test("a text is cut to the columns with an ellipsis, and filled up to them")
  func fit() {
    #expect(Width.fit("Agency A", columns: 8) == "Agency A")
    #expect(Width.fit("Agency A", columns: 7) == "Agency…")
    #expect(Width.fit("Agency A", columns: 7, ellipsis: "..") == "Agenc..")
    #expect(Width.fit("漢漢漢", columns: 4) == "漢…")
    #expect(Width.fit("漢", columns: 1) == "…")
    #expect(Width.fit("漢", columns: 1, ellipsis: "..") == ".")
    #expect(Width.fit("abc", columns: 0) == "")
    #expect(Width.fit("a\u{1B}", columns: 2) == "a␛")
    #expect(Width.pad("漢漢漢", to: 6) == "漢漢漢")
    #expect(Width.pad("漢漢漢", to: 4) == "漢… ")
    #expect(Width.pad("", to: 3) == "   ")
    #expect(Width.pad("a", to: -1) == "")
  }

  @Test("columns of a row are cut out whole, and halves of wide characters are blank")
  func slice() {
    #expect(Width.slice("abcdef", columns: 2..<4) == "cd")
    #expect(Width.slice("漢字漢", columns: 1..<5) == " 字 ")
    #expect(Width.slice("ab", columns: 5..<9) == "")
  }

  @Test("without Unicode a text keeps its columns in ASCII")
  func ascii() {
    #expect(Width.ascii("┌─┐│├┤└┘") == "+-+|++++")
    #expect(Width.ascii("▸▶·✓○–…’“”") == "@@.Vo-~'\"\"")
    #expect(Width.ascii("Zoë Ó Briain, Łódź, Nguyễn, e\u{301}") == "Zoe O Briain, Lodz, Nguyen, e")
    #expect(Width.ascii("漢😀ж\u{1B}") == "?????" + "?")
    var random = SeededRandom(seed: 6)
    for _ in 0..<2_000 {
      let text = NastyText.make(length: 12, using: &random)
      let plain = Width.ascii(text)
      #expect(plain.utf8.allSatisfy { (0x20..<0x7F).contains($0) })
      #expect(plain.utf8.count == Width.columns(text), "\(text.debugDescription)")
    }
  }
}
