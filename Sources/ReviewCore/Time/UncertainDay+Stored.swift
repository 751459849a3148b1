/// The stored form, which reads back to exactly the same value.
extension UncertainDay {
  package var stored: String {
    switch kind {
    case .on(let date): date.stored
    case .about(let date): "~\(date.stored)"
    case .between(let first, let last): "\(first.stored)..\(last.stored)"
    case .fromTo(let first, let last): "\(first.stored)/\(last.stored)"
    case .said(let words, let from, let to): "\(from.iso)..\(to.iso) \(words)"
    }
  }

  /// Reads what `stored` writes, and nothing looser.
  package init?(stored text: String) {
    guard let value = Self.reading(text) else { return nil }
    self = value
  }

  private static func reading(_ text: String) -> UncertainDay? {
    // By bytes: as characters, an accent that opens the words would join the space before it.
    if let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) {
      let words = String(text[text.utf8.index(after: space)...])
      guard let (first, last) = halves(of: text[..<space], at: ".."),
        let from = Day(iso: first), let to = Day(iso: last)
      else { return nil }
      return said(words, from: from, to: to)
    }
    if text.hasPrefix("~") {
      return CoarseDay(stored: text.dropFirst()).map(about)
    }
    if let (first, last) = halves(of: text[...], at: "..") {
      return pair(first, last).flatMap(between)
    }
    if let (first, last) = halves(of: text[...], at: "/") {
      return pair(first, last).flatMap(fromTo)
    }
    return CoarseDay(stored: text).map(on)
  }

  private static func pair(_ first: Substring, _ last: Substring) -> (CoarseDay, CoarseDay)? {
    guard let first = CoarseDay(stored: first), let last = CoarseDay(stored: last) else {
      return nil
    }
    return (first, last)
  }

  /// What stands before and after the first `mark`, a mark of ASCII characters.
  private static func halves(of text: Substring, at mark: String) -> (Substring, Substring)? {
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[index...]
      if rest.hasPrefix(mark) { return (text[..<index], rest.dropFirst(mark.count)) }
      index = text.index(after: index)
    }
    return nil
  }
}
