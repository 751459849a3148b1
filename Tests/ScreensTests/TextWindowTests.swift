import Testing

@testable import Screens

@Suite("The part of a text in view")
struct TextWindowTests {
  private let lines = (1...9).map { "line \($0)" }.joined(separator: "\n")

  @Test("the view follows the cursor and scrolls no further than it must")
  func scrolling() {
    var editor = TextEditor(lines)
    #expect(editor.window(width: 20, height: 3).rows == ["line 7", "line 8", "line 9"])
    for _ in 0..<2 { _ = editor.handle(.up, width: 20, height: 3) }
    var window = editor.window(width: 20, height: 3)
    #expect((window.before, window.after) == (6, 0))
    #expect(window.cursor == Position(column: 6, row: 0))
    _ = editor.handle(.up, width: 20, height: 3)
    window = editor.window(width: 20, height: 3)
    #expect((window.before, window.after) == (5, 1))
    _ = editor.handle(.down, width: 20, height: 3)
    #expect(editor.window(width: 20, height: 3).before == 5)
    // A view that grew shows as much as it can.
    #expect(editor.window(width: 20, height: 40).rows.count == 9)
  }

  @Test("after a full row the cursor has a column of its own")
  func fullRow() {
    let editor = TextEditor("abcdefghij")
    let window = editor.window(width: 6, height: 3)
    #expect(window.rows == ["abcde", "fghij"])
    #expect(window.cursor == Position(column: 5, row: 1))
  }

  @Test("a single line scrolls sideways")
  func singleLine() {
    var editor = TextEditor("abcdefgh", singleLine: true)
    _ = editor.handle(.end, width: 5, height: 1)
    var window = editor.window(width: 5, height: 1)
    #expect(window.rows == ["efgh"])
    #expect(window.cursor == Position(column: 4, row: 0))
    for _ in 0..<4 { _ = editor.handle(.left, width: 5, height: 1) }
    window = editor.window(width: 5, height: 1)
    #expect(window.rows == ["efgh"])
    #expect(window.cursor == Position(column: 0, row: 0))
    _ = editor.handle(.home, width: 5, height: 1)
    window = editor.window(width: 5, height: 1)
    #expect(window.rows == ["abcde"])
    #expect((window.before, window.after) == (0, 3))
  }

  @Test("whatever is written, at whatever size, the cursor is in view and nothing is too wide")
  func inView() {
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .backspace, .delete,
      .control("w"), .control("u"),
    ]
    for seed in 0..<40 {
      var random = SeededRandom(seed: UInt64(100 + seed))
      var editor = TextEditor(
        NastyText.make(length: 80, using: &random), singleLine: seed % 3 == 0)
      for _ in 0..<60 {
        let width = Int.random(in: 1...30, using: &random)
        let height = Int.random(in: 1...6, using: &random)
        let letter = NastyText.pieces.randomElement(using: &random)?.first ?? "x"
        let key =
          Bool.random(using: &random) ? .character(letter) : keys.randomElement(using: &random)
        _ = editor.handle(key ?? .up, width: width, height: height)
        let window = editor.window(width: width, height: height)
        #expect((0..<width).contains(window.cursor.column))
        #expect(window.rows.indices.contains(window.cursor.row))
        #expect(window.rows.count <= height)
        #expect(window.rows.allSatisfy { Width.columns($0) <= width })
        #expect(window.before >= 0 && window.after >= 0)
      }
    }
  }
}
