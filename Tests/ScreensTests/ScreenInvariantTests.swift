import TestSupport
import Testing

@testable import Screens

@Suite("What holds of every screen")
struct ScreenInvariantTests {
  static let sizes = [(40, 12), (60, 20), (80, 24), (120, 40), (200, 60)].map { Size($0.0, $0.1) }

  @Test(
    "line 1 names the case, line 2 says what to do, the last line offers help",
    arguments: ScreenPage.pages, sizes)
  func lines(page: ScreenPage, size: Size) throws {
    let desk = try page.open(size)
    if desk.model.open != nil { #expect(desk.line(1).contains(" \(desk.caseName) ")) }
    #expect(desk.line(2).contains { $0.isLetter })
    if size.columns >= 80 { #expect(!desk.line(2).contains("…"), "\(desk.line(2))") }
    #expect(desk.lastLine.hasSuffix("? help") || desk.lastLine.hasSuffix("F1 help"))
  }

  @Test(
    "nothing lies over anything else, and nothing runs out of the page",
    arguments: ScreenPage.pages, sizes)
  func overlaps(page: ScreenPage, size: Size) throws {
    let model = try page.open(size).model
    let spec = model.spec()
    let (main, side) = model.layouts(spec)
    let width = side == nil ? size.columns : size.columns - model.sideWidth - 2
    #expect(Self.overlaps(main, width: width) == [])
    if let side { #expect(Self.overlaps(side, width: model.sideWidth) == []) }
  }

  /// The lines of a page where a text begins before the one to its left ends, or ends outside.
  private static func overlaps(_ layout: PageLayout, width: Int) -> [String] {
    layout.lines.compactMap { line in
      var end = 0
      for piece in line.pieces.sorted(by: { $0.column < $1.column }) where !piece.text.isEmpty {
        if piece.column < end { return "“\(piece.text)” begins at \(piece.column), not \(end)" }
        end = piece.column + Width.columns(piece.text)
      }
      return end > width ? "\(line.pieces.map(\.text)) ends at \(end) of \(width)" : nil
    }
  }

  @Test(
    "what a list says of its line is whole, or ends with an ellipsis", arguments: ScreenPage.pages,
    sizes)
  func detail(page: ScreenPage, size: Size) throws {
    let desk = try page.open(size)
    for line in desk.model.linesToChoose() {
      guard let row = line.row, !row.detail.isEmpty, desk.model.detailHeight > 0 else { continue }
      desk.take(.focus(line.stop))
      let shown = ((size.rows - 1 - desk.model.detailHeight)..<size.rows - 1)
        .map { desk.line($0) }.joined(separator: " ").words
      #expect(
        shown.contains(row.detail.joined(separator: " ").words) || shown.hasSuffix("…"),
        "\(row.text): \(shown)")
    }
  }

  @Test("help tells every key of the page", arguments: ScreenPage.pages, sizes)
  func help(page: ScreenPage, size: Size) throws {
    let desk = try page.open(size)
    // In a text a letter is typed, and in a form it opens nothing.
    let types = desk.model.takesText
    let commands = desk.model.spec().commands + MenuCommand.everywhere
    let keys = commands.filter { desk.model.unavailable($0) == nil }
      .compactMap(desk.model.key)
    let records = desk.model.unavailable(.record) == nil
    desk.take(.command(.help))
    var told = desk.screen
    if size.columns >= 80, size.rows >= 24 {
      #expect(!told.contains("↓ more"), "one page of help in \(size)")
    }
    // Where the keys do not fit at once, Down brings the others.
    for _ in commands where told.contains("↓ more") {
      try desk.press("Down")
      told += desk.screen
    }
    #expect(keys.filter { !told.contains(" \($0) ") } == [])
    #expect(told.contains("Ctrl-D") == records)
    #expect(!types || !told.contains(" r  "))
  }

  @Test(
    "a screen is full rows of cells without control characters", arguments: ScreenPage.all, sizes)
  func cells(page: ScreenPage, size: Size) throws {
    var model = try page.open(size).model
    for unicode in [true, false] {
      model.profile.unicode = unicode
      let frame = model.view().frame
      #expect(frame.size == size && frame.cells.count == size.columns * size.rows)
      for row in 0..<size.rows {
        #expect(frame.row(row).reduce(0) { $0 + Int($1.width) } == size.columns)
      }
      let scalars = frame.text.unicodeScalars.filter { $0 != "\n" }
      #expect(scalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(scalars.allSatisfy { $0.properties.generalCategory != .format })
      if !unicode { #expect(scalars.allSatisfy { $0.isASCII }) }
    }
  }
}

extension ScreenPage {
  /// The pages with nothing lying over them.
  static let pages = outside + inCase
}

extension String {
  /// With single blanks between words.
  fileprivate var words: String { split { $0.isWhitespace }.joined(separator: " ") }
}
