/// Puts something else in place of the names, dates of birth and addresses of the people register.
///
/// Whole words are looked for, and whole sequences of words whatever stands between them: a line
/// end, a hyphen, a full stop. Capitals and accents make no difference, but for words that are
/// ordinary English besides ("Rose", "May", "Hall"): those are names only where they are written with
/// a capital. Too much is hidden rather than too little.
package struct NameMask: Hashable, Sendable {
  /// What stands in place of what has no label.
  package struct Words: Hashable, Sendable {
    package var name: String
    package var date: String
    package var address: String
    /// Whether somebody at work who has no label is called by role and agency, or by the role alone.
    package var saysAgency: Bool

    package init(name: String, date: String, address: String, saysAgency: Bool) {
      self.name = name
      self.date = date
      self.address = address
      self.saysAgency = saysAgency
    }
  }

  /// Words that are hidden where they stand one after the other.
  struct Pattern: Hashable, Sendable {
    /// In lower case, without accents.
    var words: [String]
    var needsCapital = false
    /// What stands there instead.
    var shown: String
    /// What goes with it where it follows at once: the role and agency that `shown` says already.
    var said: [String] = []
    /// Titles and initials before it go with it.
    var isName = false
  }

  /// By their first word, the longest first.
  private var patterns: [String: [Pattern]] = [:]
  /// Texts that are hidden only where they stand alone: a year of birth.
  private var alone: [String: String] = [:]

  init(_ patterns: [Pattern] = [], alone: [String: String] = [:]) {
    self.alone = alone
    for pattern in patterns where !pattern.words.isEmpty {
      self.patterns[pattern.words[0], default: []].append(pattern)
    }
    for first in self.patterns.keys {
      self.patterns[first]?.sort { $0.words.count > $1.words.count }
    }
  }

  /// The text as it may be seen.
  package func hidden(_ text: String) -> String {
    if let shown = alone[text] { return shown }
    if patterns.isEmpty || text.isEmpty { return text }
    let words = Self.words(of: text)
    var result = ""
    var end = text.startIndex
    var place = 0
    while place < words.count {
      guard let found = match(words, at: place, in: text) else {
        place += 1
        continue
      }
      let first = found.isName ? start(of: words, at: place, after: end, in: text) : place
      var between = String(text[end..<words[first].range.lowerBound])
      let shown =
        Self.beginsSentence(after: between)
        ? found.shown.prefix(1).uppercased() + found.shown.dropFirst() : found.shown
      // A name of which every part was found is said once.
      if result.hasSuffix(found.shown), between.count <= 3, !between.contains(where: \.isNewline) {
        between = ""
      } else {
        result += between + shown
      }
      place += found.words.count
      end = words[place - 1].range.upperBound
      let said = found.said.first { text[end...].hasPrefix($0) }
      if let said {
        end = text.index(end, offsetBy: said.count)
        while place < words.count, words[place].range.lowerBound < end { place += 1 }
      }
    }
    return end == text.startIndex ? text : result + text[end...]
  }

  /// Whether what comes next begins a sentence, after the end of another.
  private static func beginsSentence(after between: String) -> Bool {
    between.last?.isWhitespace == true
      && between.last { !$0.isWhitespace }.map { ".?!".contains($0) } ?? false
  }

  package func hides(_ text: String) -> Bool { hidden(text) != text }

  // MARK: Words

  struct Word {
    var range: Range<String.Index>
    var lower: String
    var isCapital: Bool
  }

  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    func add(upTo end: String.Index) {
      guard let first = start else { return }
      let word = text[first..<end]
      words.append(
        Word(
          range: first..<end, lower: String(word).folded,
          isCapital: word.first?.isUppercase ?? false))
      start = nil
    }
    for index in text.indices {
      if text[index].isLetter || text[index].isNumber {
        start = start ?? index
      } else {
        add(upTo: index)
      }
    }
    add(upTo: text.endIndex)
    return words
  }

  private func match(_ words: [Word], at place: Int, in text: String) -> Pattern? {
    patterns[words[place].lower]?.first { pattern in
      guard place + pattern.words.count <= words.count else { return false }
      return pattern.words.indices.allSatisfy { index in
        let word = words[place + index]
        guard word.lower == pattern.words[index], !pattern.needsCapital || word.isCapital
        else { return false }
        return index == 0 || Self.isNear(words[place + index - 1], word, in: text)
      } && !isDate(words, at: place, pattern, in: text)
    }
  }

  /// "13 May" is no Mrs May.
  private func isDate(
    _ words: [Word], at place: Int, _ pattern: Pattern, in text: String
  ) -> Bool {
    guard pattern.needsCapital, pattern.words.count == 1,
      OrdinaryWords.ofDates.contains(pattern.words[0])
    else { return false }
    return [place - 1, place + 1].contains { other in
      words.indices.contains(other) && words[other].lower.allSatisfy(\.isNumber)
        && Self.isNear(
          words[min(other, place)], words[max(other, place)], in: text)
    }
  }

  private static func isNear(_ one: Word, _ next: Word, in text: String) -> Bool {
    text[one.range.upperBound..<next.range.lowerBound].count <= 3
  }

  /// The first of the titles and initials before a name.
  private func start(
    of words: [Word], at place: Int, after end: String.Index, in text: String
  ) -> Int {
    var first = place
    while first > 0, words[first - 1].range.lowerBound >= end,
      Self.isNear(words[first - 1], words[first], in: text),
      !text[words[first - 1].range.upperBound..<words[first].range.lowerBound]
        .contains(where: { !$0.isWhitespace && $0 != "." }),
      OrdinaryWords.titles.contains(words[first - 1].lower)
        || words[first - 1].isInitial(in: text)
    { first -= 1 }
    return first
  }
}

extension String {
  /// In lower case and without accents, as one types a name in haste.
  fileprivate var folded: String {
    let lower = lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    return lower.reduce(into: "") { $0 += Self.plainLetters[$1] ?? String($1) }
  }

  private static let plainLetters: [Character: String] = {
    let letters = [
      "a": "àáâãäåāăąǎ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěẽ", "g": "ĝğġģ", "h": "ĥħ",
      "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŋ", "o": "òóôõöøōŏőǒ",
      "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűųǔ", "w": "ŵẁẃẅ", "y": "ýÿŷỳ",
      "z": "źżž", "ae": "æ", "oe": "œ", "ss": "ß", "th": "þ",
    ]
    return letters.reduce(into: [:]) { plain, pair in
      for letter in pair.value { plain[letter] = pair.key }
    }
  }()
}

extension NameMask.Word {
  /// "M." before a surname; not "A" or "I", which are words.
  fileprivate func isInitial(in text: String) -> Bool {
    guard isCapital, lower.count == 1 else { return false }
    return text[range.upperBound...].first == "." || (lower != "a" && lower != "i")
  }
}
