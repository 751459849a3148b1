/// What surrounds a date: about, between, from and to, early and late.
extension DayReader {
  func uncertainDay(_ text: String) throws(DayProblem) -> UncertainDay {
    if let date = UncertainDay(stored: text) { return date }
    guard let pieces = TimeToken.tokens(of: text) else { throw .notUnderstood(text) }
    let tokens = Self.withoutFillers(pieces)
    if pieces.isEmpty { throw .empty }
    guard let first = tokens.first else { throw .notUnderstood(text) }
    let rest = tokens.dropFirst()

    switch first {
    case .mark("~"):
      return try about(rest, of: text)
    case .word(let word) where TimeWords.aboutWords.contains(word):
      return try about(Self.withoutStop(rest), of: text)
    case .word(TimeWords.betweenWord):
      return try between(rest, of: text)
    case .word(TimeWords.fromWord):
      if let span = try fromTo(rest, of: text) { return span }
      throw .notUnderstood(text)
    case .word(let word):
      if let part = try part(word, rest, of: text) { return part }
    case .mark, .number:
      break
    }

    if let typed = try typedDate(tokens) { return .on(try settled(typed)) }
    if let span = try fromTo(tokens[...], of: text) { return span }
    throw .notUnderstood(text)
  }

  private func about(
    _ tokens: ArraySlice<TimeToken>, of text: String
  ) throws(DayProblem) -> UncertainDay {
    if case .word(let word) = tokens.first,
      let part = try part(word, tokens.dropFirst(), of: text),
      let date = UncertainDay.said(
        TimeWords.about(part.written), from: part.earliest, to: part.latest)
    {
      return date
    }
    return .about(try date(tokens, of: text))
  }

  private func date(
    _ tokens: ArraySlice<TimeToken>, of text: String
  ) throws(DayProblem) -> CoarseDay {
    guard let typed = try typedDate(tokens) else { throw .notUnderstood(text) }
    return try settled(typed)
  }

  private func between(
    _ tokens: ArraySlice<TimeToken>, of text: String
  ) throws(DayProblem) -> UncertainDay {
    guard let (first, last) = try sides(of: tokens, words: TimeWords.betweenJoiners) else {
      throw .notUnderstood(text)
    }
    let pair = try settledPair(first, last)
    guard let date = UncertainDay.between(pair.first, pair.last) else {
      throw .notInOrder(first: pair.first, last: pair.last)
    }
    return date
  }

  private func fromTo(
    _ tokens: ArraySlice<TimeToken>, of text: String
  ) throws(DayProblem) -> UncertainDay? {
    guard let (first, last) = try sides(of: tokens, words: TimeWords.fromToJoiners) else {
      return nil
    }
    let pair = try settledPair(first, last)
    guard let date = UncertainDay.fromTo(pair.first, pair.last) else {
      throw .notInOrder(first: pair.first, last: pair.last)
    }
    return date
  }

  /// The two dates on either side of a joining word, of a dash, or of the only hyphen.
  private func sides(
    of tokens: ArraySlice<TimeToken>, words: Set<String>
  ) throws(DayProblem) -> (TypedDate, TypedDate)? {
    let joiner =
      tokens.firstIndex { token in
        if case .word(let word) = token { words.contains(word) } else { token == .mark("–") }
      }
    let hyphens = tokens.indices.filter { tokens[$0] == .mark("-") }
    guard let middle = joiner ?? (hyphens.count == 1 ? hyphens.first : nil),
      let first = try typedDate(tokens[..<middle]),
      let last = try typedDate(tokens[(middle + 1)...])
    else { return nil }
    // 24/3-16 is a date with mixed marks, not a pair.
    if joiner == nil, case .parts(let parts) = last, parts.month == nil, parts.year == nil {
      return nil
    }
    return (first, last)
  }

  /// Early, mid, late and their like of a month or a year, or a season of a year; nil where the
  /// word is none of these.
  private func part(
    _ word: String, _ rest: ArraySlice<TimeToken>, of text: String
  ) throws(DayProblem) -> UncertainDay? {
    let season = TimeWords.seasons[word]
    guard season != nil || TimeWords.parts[word] != nil else { return nil }
    if rest.isEmpty, season != nil { throw .yearMissing(word) }

    let whole = try date(rest.first == .mark("-") ? rest.dropFirst() : rest, of: text)
    let words = "\(TimeWords.parts[word]?.phrase ?? word) \(whole.written)"
    let range =
      if let part = TimeWords.parts[word] { whole.third(part.third) } else {
        whole.season(season)
      }
    guard let range, let date = UncertainDay.said(words, from: range.from, to: range.to) else {
      throw .notUnderstood(text)
    }
    return date
  }

  /// Leaves out "the", "of" and the letters of "24th".
  private static func withoutFillers(_ tokens: [TimeToken]) -> [TimeToken] {
    var kept: [TimeToken] = []
    for token in tokens {
      if case .word(let word) = token {
        if TimeWords.fillers.contains(word) { continue }
        if TimeWords.ordinals.contains(word), case .number = kept.last { continue }
      }
      kept.append(token)
    }
    return kept
  }

  /// Without the full stop of "c." and "approx.".
  private static func withoutStop(_ tokens: ArraySlice<TimeToken>) -> ArraySlice<TimeToken> {
    tokens.first == .mark(".") ? tokens.dropFirst() : tokens
  }
}
