/// SplitMix64: the same texts and keys on every run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Texts made of what breaks editors: pieces that join, vanish, reorder or have no width.
enum NastyText {
  static let pieces = [
    "a", "b", "word", " ", "  ", "\t", "\n", "\r\n", "é", "e\u{301}", "\u{301}", "\u{200D}", "漢",
    "👍🏽", "🏽", "👨\u{200D}👩\u{200D}👧\u{200D}👦", "👩", "❤\u{FE0F}", "\u{FE0F}", "🇬", "🇧", "क",
    "\u{94D}",
    "ष", "ा", "\u{1112}", "\u{1161}", "\u{1B}[31m", "\u{9B}", "\u{202E}", "\u{2028}", "\u{200B}",
    "\u{E0041}", "🏴\u{E0067}\u{E007F}", "\u{AD}", "\u{600}", "\u{1FAE9}", "…", "─", "-",
  ]

  static func make(length: Int, using random: inout SeededRandom) -> String {
    (0..<length).reduce(into: "") { text, _ in text += pieces.randomElement(using: &random) ?? "" }
  }
}
