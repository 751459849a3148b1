import TestSupport
import Testing

@testable import Screens

/// A screen is painted from the one before it: what comes of that is what a first paint shows.
@Suite("Screens painted over the last one")
struct PaintedTests {
  /// Up and down, on past the end, by pages, and through what lies over the page.
  private static let keys: [Key] = [
    .down, .down, .up, .end, .down, .pageUp, .home, .pageDown, .left, .down, .function(1), .escape,
    .character("h"), .down, .up,
  ]

  @Test(
    "nothing of it is left or missing", arguments: ScreenPage.all, [Size(40, 12), Size(80, 24)])
  func same(page: ScreenPage, size: Size) throws { walk(try page.open(size).model) }

  @Test("nor in ASCII") func ascii() throws {
    walk(try Desk(practice: 1, profile: Profile(unicode: false)).model)
  }

  private func walk(_ start: Model) {
    var model = start
    for key in Self.keys {
      _ = model.update(.key(key), at: model.now)
      var fresh = model
      fresh.forgetPage()
      let (over, first) = (model.view(), fresh.view().frame)
      #expect(over.frame.text == first.text, "after \(key)")
      #expect(over.frame == first, "after \(key)")
      model.settle(over)
    }
  }
}
