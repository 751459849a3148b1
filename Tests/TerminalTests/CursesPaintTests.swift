import Screens
import Testing

@testable import Terminal

@Suite("Frame to runs")
struct CursesPaintTests {
  private let old = Frame(Size(12, 2))

  @Test("an unchanged frame sends nothing")
  func unchanged() {
    var frame = old
    frame.put("hello", column: 0, row: 0)
    #expect(frame.runs(changedFrom: frame, unicode: true) == [])
  }

  @Test("a list that scrolled is moved by a row, and then only what is new in it is sent")
  func scrolled() {
    func list(from first: Int, chosen: Int) -> Frame {
      var frame = Frame(Size(12, 9))
      frame.put("Head", column: 0, row: 0)
      for row in 1...7 { frame.put("  line \(first + row)", column: 0, row: row) }
      frame.put(">", column: 0, row: chosen)
      frame.put("Foot", column: 0, row: 8)
      return frame
    }
    let (before, after) = (list(from: 0, chosen: 7), list(from: 1, chosen: 7))
    #expect(after.shift(from: before) == RowShift(rows: 1..<8, up: 1))
    #expect(before.shift(from: after) == RowShift(rows: 1..<8, up: -1))
    #expect(
      after.runs(changedFrom: before.shifted(RowShift(rows: 1..<8, up: 1)), unicode: true) == [
        PaintRun(row: 6, column: 0, width: 1, style: .plain, text: " "),
        PaintRun(row: 7, column: 0, width: 8, style: .plain, text: "> line 8"),
      ])
    // Another page, and a move without scrolling.
    #expect(list(from: 7, chosen: 1).shift(from: before) == nil)
    #expect(list(from: 0, chosen: 3).shift(from: before) == nil)
  }

  @Test("rows that stand elsewhere now are all drawn anew; a blank row is no row that moved")
  func movedElsewhere() {
    func page(_ lines: [String]) -> Frame {
      var frame = Frame(Size(12, 6))
      for (row, line) in lines.enumerated() { frame.put(line, column: 0, row: row) }
      return frame
    }
    let before = page(["Head", "", "one", "two", "three"])
    #expect(
      page(["Head", "new", "new", "one", "two"]).rowsThatMoved(from: before) == [1, 2, 3, 4])
    #expect(page(["Head", "", "one", "2", "3"]).rowsThatMoved(from: before) == [])
    #expect(page(["Head", "", "", "two", "three"]).rowsThatMoved(from: before) == [])
    // A blank row that there is one of.
    let full = page(["Head", "a", "", "b", "c", "d"])
    #expect(page(["Head", "e", "f", "", "g", "h"]).rowsThatMoved(from: full) == [1, 2, 3, 4, 5])
  }

  @Test("one run for each style, from the first changed cell to the last")
  func styles() {
    var before = old
    before.put("> one two", column: 0, row: 1)
    var frame = before
    frame.restyle(row: 1, columns: 2..<5, .strong)
    frame.put("six", column: 6, row: 1)
    #expect(
      frame.runs(changedFrom: before, unicode: true) == [
        PaintRun(row: 1, column: 2, width: 3, style: .strong, text: "one"),
        PaintRun(row: 1, column: 5, width: 4, style: .plain, text: " six"),
      ])
  }

  @Test("a wide character is written whole when only half of it changed")
  func wide() {
    var before = old
    before.put("a漢b", column: 0, row: 0)
    var frame = before
    frame.restyle(row: 0, columns: 2..<3, .strong)
    #expect(
      frame.runs(changedFrom: before, unicode: true) == [
        PaintRun(row: 0, column: 1, width: 2, style: .plain, text: "漢")
      ])
    #expect(
      old.runs(changedFrom: before, unicode: true) == [
        PaintRun(row: 0, column: 0, width: 4, style: .plain, text: "    ")
      ])
  }

  @Test("a terminal without Unicode gets a mark for each column it cannot show")
  func ascii() {
    var frame = old
    frame.put("é漢", column: 9, row: 1)
    #expect(frame.runs(changedFrom: old, unicode: false).map(\.text) == ["???"])
  }

  @Test("the empty part of a field is its filler; blanks inside the text are not")
  func filler() {
    var before = old
    before.put("a      ", column: 0, row: 0, style: Style(.entry))
    var frame = before
    frame.put("b", column: 2, row: 0, style: Style(.entry))
    let entry = Style(.entry)
    #expect(
      before.runs(changedFrom: old, unicode: true) == [
        PaintRun(row: 0, column: 0, width: 1, style: entry, text: "a"),
        PaintRun(row: 0, column: 1, width: 6, style: entry, filler: true, text: "      "),
      ])
    // The blank before the "b" was filler until now.
    #expect(
      frame.runs(changedFrom: before, unicode: true) == [
        PaintRun(row: 0, column: 1, width: 2, style: entry, text: " b")
      ])
    #expect(
      before.runs(changedFrom: frame, unicode: true) == [
        PaintRun(row: 0, column: 1, width: 2, style: entry, filler: true, text: "  ")
      ])
  }
}
