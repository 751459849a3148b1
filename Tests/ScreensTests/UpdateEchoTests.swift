import ReviewCore
import Screens
import TestSupport
import Testing

@Suite("A typed letter is shown before the page is worked out")
struct UpdateEchoTests {
  @Test("what is shown at once is what the page then shows", arguments: ScreenPage.all)
  func same(page: ScreenPage) throws {
    let desk = try page.open(Size(80, 24))
    // To the first text of the page, if it has one.
    for _ in 0..<12 where desk.model.place.editor == nil { try desk.press("Tab") }
    try desk.press("End")
    var shown = 0
    for letter in String(repeating: "the family was known to (4) agencies. ", count: 8) {
      let key = letter == " " ? "Space" : "'\(letter)'"
      let predicted = desk.model.echo(of: .character(letter)).flatMap { desk.frame.typed($0) }
      let cursor = desk.frame.cursor
      try desk.press(key)
      guard let predicted, let cursor else { continue }
      shown += 1
      let at = cursor.row * predicted.size.columns + cursor.column
      #expect(desk.frame.cells[at] == predicted.cells[at], "\(letter)")
      #expect(desk.frame.cursor == predicted.cursor, "\(letter)")
    }
    #expect(desk.model.place.editor == nil || shown > 10)
  }

  @Test("nothing is shown at once within a text, beyond it, or where nothing is typed")
  func notSure() throws {
    let desk = try Desk(practice: 3)
    #expect(desk.model.echo(of: .character("x")) == nil)
    try desk.press("m 'word'")
    #expect(desk.model.echo(of: .character("x")) == "x")
    #expect(desk.model.echo(of: .character(" ")) == " ")
    #expect(desk.model.echo(of: .character("é")) == nil)
    #expect(desk.model.echo(of: .enter) == nil)
    try desk.press("Left")
    #expect(desk.model.echo(of: .character("x")) == nil)
    try desk.press("End C-p")
    #expect(desk.model.echo(of: .character("x")) == nil)
  }
}
