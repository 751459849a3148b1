extension Width {
  /// The text as it is drawn where the terminal knows ASCII only, of the same columns throughout.
  ///
  /// Our own drawing glyphs become look-alikes, accented Latin letters their base letter, and
  /// all else one `?` a column. A cut is shown by `~`, which cannot be taken for the end of a sentence.
  package static func ascii(_ text: String) -> String {
    var plain = ""
    for cluster in clusters(text) {
      guard let scalar = cluster.text.unicodeScalars.first else { continue }
      plain += String(repeating: ascii(scalar) ?? "?", count: cluster.width)
    }
    return plain
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case ..<0x80: Character(scalar)
    case 0xC0..<0xC0 + UInt32(latin.count):
      Character(Unicode.Scalar(latin[Int(scalar.value - 0xC0)]))
    case 0x1E00...0x1EFF: Character(Unicode.Scalar(latinAdditional[Int(scalar.value - 0x1E00)]))
    default: lookAlikes[scalar]
    }
  }

  private static let lookAlikes: [Unicode.Scalar: Character] = {
    let groups: [(Character, String)] = [
      ("-", "─━═╌┄\u{2010}\u{2011}‒–—―−"), ("|", "│┃║"), ("+", "┌┐└┘├┤┬┴┼╭╮╰╯"),
      ("@", "▸▶"), (">", "▹▷►→›"), ("<", "◂◀◃◁◄←‹"), ("^", "▲▴↑"), ("v", "▼▾↓"), ("V", "✓✔"),
      ("x", "✗✘"),
      ("#", "█▓▒░"), (".", "·"), ("*", "•●★"), ("o", "○◦"), ("~", "…"),
      ("'", "‘’‚′´"), ("\"", "“”„″«»"),
      (" ", "\u{A0}\u{2002}\u{2003}\u{2007}\u{2008}\u{2009}\u{200A}\u{202F}\u{3000}"),
    ]
    var table: [Unicode.Scalar: Character] = [:]
    for (plain, glyphs) in groups {
      for scalar in glyphs.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  /// The base letters of U+00C0 to U+024F, in order.
  private static let latin = Array(
    """
    AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuytyAaAaAaCcCcCcCcDd\
    DdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs\
    SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzsbB????O??DD????EEFfG???IKkl??NnOOo??Pp?????tTtTU\
    u?VYyZz?????????????DDdLLlNNnAaIiOoUuUuUuUuUu?AaAaAaGgGgKkOoOo??jDDdGg??NnAaAaOo\
    AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh?d????AaEeOoOoOoOoYylntj??ACcLTsz??BU?EeJjQqRrYy
    """.utf8)

  /// The base letters of U+1E00 to U+1EFF, in order.
  private static let latinAdditional = Array(
    """
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOo\
    OoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyas??S?\
    AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUu\
    UuYyYyYyYy??????
    """.utf8)
}
