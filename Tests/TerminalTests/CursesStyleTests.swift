import Screens
import Testing

@testable import Terminal

@Suite("Looks of the roles")
struct CursesStyleTests {
  @Test("NO_COLOR, the option and a poor terminal each mean no colour")
  func profile() {
    #expect(Palette(colours: 256, wanted: true, noColour: nil) == .many)
    #expect(Palette(colours: 256, wanted: true, noColour: "") == .many)
    #expect(Palette(colours: 256, wanted: true, noColour: "0") == .mono)
    #expect(Palette(colours: 256, wanted: false, noColour: nil) == .mono)
    #expect(Palette(colours: 8, wanted: true, noColour: nil) == .eight)
    #expect(Palette(colours: 0, wanted: true, noColour: nil) == .mono)
  }

  @Test("without colour there are no pairs, and what needs somebody differs from plain text")
  func mono() {
    for role in Style.Role.allCases { #expect(Palette.mono.pair(role) == 0) }
    for role in [Style.Role.strong, .place, .attention, .pastDate] {
      #expect(Palette.mono.attributes(Style(role)) != Palette.mono.attributes(.plain))
    }
    #expect(Palette.mono.attributes(Style(.entry), filler: true) == .underline)
  }

  @Test("selected is reverse in every role and profile", arguments: Style.Role.allCases)
  func selected(_ role: Style.Role) {
    for palette in [Palette.mono, .eight, .many] {
      #expect(
        palette.attributes(Style(role, selected: true))
          == palette.attributes(Style(role)).union(.reverse))
    }
  }

  @Test("a colour of the 256 can be read on white and on black", arguments: Style.Role.allCases)
  func contrast(_ role: Style.Role) {
    guard let colour = Palette.many.colour(role) else { return }
    let light = luminance(colour)
    // WCAG 2.2: 4.5 for text; what serves both grounds cannot pass 4.58 on each.
    #expect(1.05 / (light + 0.05) >= 4.5)
    #expect((light + 0.05) / 0.05 >= 4.5)
  }

  /// Relative luminance of a colour of the cube or the greys of xterm's 256.
  private func luminance(_ colour: Int) -> Double {
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = colour - 16
    let parts =
      colour >= 232
      ? Array(repeating: 8 + (colour - 232) * 10, count: 3)
      : [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
    let linear = parts.map { part -> Double in
      let part = Double(part) / 255
      return part <= 0.04045 ? part / 12.92 : powerOf12Fifths((part + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// To the power 2.4: the fifth root by Newton's method, twelve times.
  private func powerOf12Fifths(_ base: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + base / (root * root * root * root)) / 5 }
    return (0..<12).reduce(1.0) { product, _ in product * root }
  }
}
