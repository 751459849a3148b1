/// How the scalars of one grapheme become cells of one spacing scalar and its marks.
///
/// A terminal library keeps in one cell what takes one advance: a second spacing scalar, or a fifth
/// mark, is lost without a word. So a grapheme with several spacing scalars becomes several cells
/// (Indic and Thai clusters, flags), except a pictograph with a skin tone or a joined family, of
/// which the first is drawn: terminals disagree on the rest by up to six columns.
struct CellRule {
  /// What one scalar does to what is drawn.
  enum Step {
    case cell(Unicode.Scalar, width: Int)
    /// A mark with nothing before it, drawn over a blank.
    case loneMark(Unicode.Scalar)
    case mark(Unicode.Scalar)
    case nothing
  }

  /// What a cell of the terminal library holds besides the spacing scalar.
  static let mostMarks = 4
  /// One column everywhere; what a reader knows as "something stood here".
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  private var first: Unicode.Scalar?
  private var marks = 0

  init() {}

  mutating func take(_ scalar: Unicode.Scalar) -> Step {
    switch ScalarWidth(of: scalar) {
    case .mark:
      if Self.isVowelOrFinal(scalar), !Self.isHangul(first) {
        begin(with: scalar)
        return .cell(Self.replacement, width: 1)
      }
      guard first != nil else {
        begin(with: scalar)
        marks = 1
        return .loneMark(scalar)
      }
      guard marks < Self.mostMarks else { return .nothing }
      marks += 1
      return .mark(scalar)
    case .silent:
      guard first == nil else { return .nothing }
      begin(with: scalar)
      return .cell(Self.replacement, width: 1)
    case .replaced:
      if leavesOut(scalar) { return .nothing }
      begin(with: scalar)
      return .cell(Self.visible(scalar), width: 1)
    case .one:
      if leavesOut(scalar) { return .nothing }
      begin(with: scalar)
      // Terminals disagree whether a soft hyphen is drawn; a plain one is.
      return .cell(scalar == "\u{AD}" ? "-" : scalar, width: 1)
    case .two:
      if leavesOut(scalar) { return .nothing }
      begin(with: scalar)
      return .cell(scalar, width: 2)
    }
  }

  private mutating func begin(with scalar: Unicode.Scalar) {
    if first == nil { first = scalar }
    marks = 0
  }

  /// Whether the scalar only varies what the grapheme began with.
  private func leavesOut(_ scalar: Unicode.Scalar) -> Bool {
    guard let first else { return false }
    if first == "\r" { return scalar == "\n" }
    // The tags of a sub-national flag; after anything else they could hide a text, and are shown.
    if first == "\u{1F3F4}", (0xE0020...0xE007F).contains(scalar.value) { return true }
    return Self.isPictograph(first) && Self.isPictograph(scalar)
  }

  /// An emoji that is drawn as a picture: not the digits, (c) and (R), nor the letters of flags.
  private static func isPictograph(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x203C && !(0x1F1E6...0x1F1FF).contains(scalar.value)
      && scalar.properties.isEmoji
  }

  /// A conjoining vowel or final of Korean, which has no columns but joins a syllable only.
  private static func isVowelOrFinal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: true
    default: false
    }
  }

  private static func isHangul(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.value ?? 0 {
    case 0x1100..<0x1160, 0xA960..<0xA980, 0xAC00..<0xD7A4: true
    default: false
    }
  }

  /// What stands for a scalar that is never sent, in one column.
  ///
  /// Tab and newline are blanks; the other C0 controls are their control pictures, which say which
  /// one it was; all else is the replacement character.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: "\u{2421}"
    default: replacement
    }
  }
}
