/// A piece of a date or time as a person typed it.
enum TimeToken: Hashable {
  /// ASCII digits as typed, one to eight of them.
  case number(String)
  /// ASCII letters in lower case.
  case word(String)
  /// A mark that is no letter, digit or space. Hyphens of all kinds are "-", dashes are "–".
  case mark(Character)

  /// The pieces of a text, white space left out; nil where it is longer than any date or holds a
  /// character that no date or time has.
  static func tokens(of text: String) -> [TimeToken]? {
    guard text.utf8.count <= 100 else { return nil }
    var tokens: [TimeToken] = []
    var rest = text[...]
    while let character = rest.first {
      if character.isASCIIDigit {
        let digits = rest.prefix { $0.isASCIIDigit }
        guard digits.count <= 8 else { return nil }
        tokens.append(.number(String(digits)))
        rest = rest.dropFirst(digits.count)
      } else if character.isASCIILetter {
        let letters = rest.prefix { $0.isASCIILetter }
        tokens.append(.word(letters.lowercased()))
        rest = rest.dropFirst(letters.count)
      } else {
        if !character.isWhitespace {
          guard let mark = marks[character] else { return nil }
          tokens.append(.mark(mark))
        }
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  /// The number that a `number` token's digits write.
  static func value(of digits: String) -> Int {
    digits.utf8.reduce(0) { $0 * 10 + Int($1 &- UInt8(ascii: "0")) }
  }

  /// Word processors put other hyphens and dashes for the typed one; a pasted date has them.
  private static let marks: [Character: Character] = [
    "/": "/", ".": ".", ",": ",", ":": ":", "~": "~",
    "-": "-", "\u{2010}": "-", "\u{2011}": "-", "\u{2212}": "-",
    "\u{2013}": "–", "\u{2014}": "–",
  ]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
  fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}
