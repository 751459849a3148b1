import TestSupport
import Testing

@testable import Screens

@Suite("Walking over a page")
struct ScreenFocusTests {
  static let sizes = [Size(40, 12), Size(80, 24), Size(120, 40)]
  /// Leaving a line of the round table on which something was answered records it.
  static let pages = ScreenPage.pages.filter { $0.name != "round-table" }

  @Test(
    "Down and Up go over every line, and where one is can be seen", arguments: pages,
    sizes)
  func walk(page: ScreenPage, size: Size) throws {
    let desk = try page.open(size)
    let stops = desk.model.stops().count
    guard stops > 0 else { return }
    for (key, start) in [(Key.down, 0), (.up, stops - 1)] {
      desk.take(.focus(start))
      var seen: Set = [start]
      checkFocus(desk)
      // Some more presses than lines: those of the texts are gone through too.
      for _ in 0..<stops + 200 where seen.count < stops {
        desk.take(.key(key))
        seen.insert(desk.model.place.focus)
        checkFocus(desk)
      }
      #expect(seen.count == stops, "\(key) does not come to \(Set(0..<stops).subtracting(seen))")
    }
  }

  @Test("Home, End and a page up or down stay in the list they are pressed in")
  func inOneList() throws {
    let desk = try #require(Self.pages.first { $0.name == "overview-1" }).open()
    let stops = desk.model.stops()
    desk.take(.key(.left))
    for (key, words) in [
      (Key.end, "Letters and notices"), (.home, "Referral"), (.pageDown, "Letters and notices"),
      (.pageUp, "Referral"),
    ] {
      desk.take(.key(key))
      #expect(stops[desk.model.place.focus].row?.text == words, "\(key)")
    }
    desk.take(.key(.right))
    for key in [Key.end, .home, .pageDown, .pageUp] {
      desk.take(.key(key))
      #expect(stops[desk.model.place.focus].row?.text != "Referral", "\(key)")
    }
  }

  @Test("Tab and Shift-Tab go to every line and every question", arguments: pages)
  func tab(page: ScreenPage) throws {
    let desk = try page.open()
    let stops = desk.model.stops()
    let all = Set(stops.indices.map { name(stops, $0) })
    for (key, start) in [(Key.tab, 0), (.backTab, stops.count - 1)] where !stops.isEmpty {
      desk.take(.focus(start))
      var seen: Set = [name(stops, start)]
      for _ in 0..<stops.count {
        desk.take(.key(key))
        seen.insert(name(stops, desk.model.place.focus))
      }
      #expect(seen == all, "\(key) does not come to \(all.subtracting(seen))")
    }
  }

  @Test("a page longer than the window can be read to its end", arguments: ScreenPage.pages)
  func end(page: ScreenPage) throws {
    let desk = try page.open(Size(60, 16))
    for _ in 0..<40 { desk.take(.key(.pageDown)) }
    #expect(!desk.screen.contains("more below"))
  }

  /// What the focus can be at, for Tab: a line, or a question with all its answers.
  private func name(_ stops: [PageStop], _ index: Int) -> String {
    stops[index].field.map { "question \($0.id)" } ?? "line \(index)"
  }

  /// The cursor stands in the line that has the focus, and the line is marked.
  private func checkFocus(_ desk: Desk, sourceLocation: SourceLocation = #_sourceLocation) {
    let model = desk.model
    let focus = model.place.focus
    let spec = model.spec()
    let (main, side) = model.layouts(spec)
    let inSide = focus >= main.stops.count
    let layout = inSide ? side : main
    let offset = inSide || side == nil ? 0 : model.sideWidth + 1
    guard let layout, let cursor = desk.frame.cursor else {
      Issue.record("There is no cursor.", sourceLocation: sourceLocation)
      return
    }
    let lines = layout.lines.indices.filter { layout.lines[$0].stop == focus }
    // In the side pane nothing is ever scrolled in these pages.
    let top = inSide ? 0 : model.place.top + model.place.past
    let rows = lines.map { 3 + $0 - top }
    let shown = "\(desk.page), line \(focus): cursor \(cursor), lines \(rows)\n\(desk.screen)"
    #expect(rows.contains(cursor.row), "\(shown)", sourceLocation: sourceLocation)
    #expect(
      rows.contains { row in
        (3..<desk.frame.size.rows - 2).contains(row)
          && desk.frame.cells[row * desk.frame.size.columns + offset + 1].text == ">"
      }, "\(shown)", sourceLocation: sourceLocation)
  }
}
