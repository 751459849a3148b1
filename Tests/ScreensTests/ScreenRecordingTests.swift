import TestSupport
import Testing

@testable import Screens

@Suite("Screens in other sizes and profiles, as recorded")
struct ScreenRecordingTests {
  @Test(
    "every page is as it was recorded: narrow, wide, and without line drawing",
    arguments: ScreenPage.all)
  func recorded(page: ScreenPage) throws {
    let frames = [
      ("40x12", try page.open(Size(40, 12))),
      ("120x40", try page.open(Size(120, 40))),
      ("80x24, ASCII", try page.open(Size(80, 24), Profile(unicode: false))),
    ]
    let text = frames.map { "=== \($0)\n\($1.screen)\n" }.joined()
    let problem = try Recording.problem(text, page.name)
    #expect(problem == nil)
  }

  @Test("no recording is left of a page that is no more")
  func left() throws {
    #expect(Set(try Recording.names()).subtracting(ScreenPage.all.map(\.name)).isEmpty)
    #expect(Set(ScreenPage.all.map(\.name)).count == ScreenPage.all.count)
  }

  @Test("without colour the text is the same", arguments: ScreenPage.all)
  func mono(page: ScreenPage) throws {
    let plain = try page.open(Size(80, 24), Profile(colour: false))
    #expect(plain.screen == (try page.open().screen))
  }
}
