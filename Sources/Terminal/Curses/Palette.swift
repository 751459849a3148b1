import CTerminal
import Screens

/// How each role looks on a terminal.
///
/// Colours are foregrounds only, on the person's own background, light or dark. Without colour
/// every role that matters still differs from plain text, and the words say the same.
enum Palette: Hashable, Sendable {
  case mono
  /// The eight colours whose shades the person's terminal chooses.
  case eight
  /// The fixed colours of a terminal with 256, chosen to be read on white and on black alike: of
  /// these few have a contrast of 4.5 with both.
  case many

  /// - Parameter colours: Colours the terminal has.
  init(colours: Int, wanted: Bool, noColour: String?) {
    // https://no-color.org: set to anything but nothing.
    guard wanted, (noColour ?? "").isEmpty, colours >= 8 else {
      self = .mono
      return
    }
    self = colours >= 256 ? .many : .eight
  }

  /// The colour of a role by its number on the terminal; nil is the person's own.
  func colour(_ role: Style.Role) -> Int? {
    switch (self, role) {
    case (.mono, _), (_, .plain), (_, .strong), (_, .entry): nil
    // No grey of the eight can be read everywhere; cyan can, nearly.
    case (.eight, .muted), (.eight, .place): 6
    case (.eight, .attention): 5
    case (.eight, .pastDate): 1
    case (.many, .muted): 243
    case (.many, .place): 63
    case (.many, .attention): 131
    case (.many, .pastDate): 163
    }
  }

  /// What is added to the text: bold, underline, reverse.
  ///
  /// A field is a line to write on: its empty part is underlined, the text in it is plain. So a
  /// letter typed costs the terminal one byte; any attribute would make that sixteen.
  func attributes(_ style: Style, filler: Bool = false) -> Attributes {
    let role: Attributes =
      switch style.role {
      case .plain, .muted: []
      case .strong, .place: .bold
      case .entry: filler ? .underline : []
      case .attention: .bold
      case .pastDate: self == .mono ? [.bold, .underline] : .bold
      }
    return style.selected ? role.union(.reverse) : role
  }

  /// The curses colour pair of a role; 0 is the terminal's own colours.
  func pair(_ role: Style.Role) -> Int {
    colour(role) == nil ? 0 : Int(role.rawValue) + 1
  }
}

/// What a terminal does to text besides colouring it.
struct Attributes: OptionSet, Hashable, Sendable {
  var rawValue: Int

  static let bold = Attributes(rawValue: CTERM_BOLD)
  static let underline = Attributes(rawValue: CTERM_UNDERLINE)
  static let reverse = Attributes(rawValue: CTERM_REVERSE)
}
