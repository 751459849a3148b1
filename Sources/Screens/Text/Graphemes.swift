/// A walk over the graphemes of a text, quick where it is plain ASCII.
///
/// Plain is a printable ASCII byte before another ASCII byte or the end: only a scalar beyond ASCII
/// can join what stands before it. A caller takes plain runs while there are any, then a grapheme.
struct Graphemes: Sendable {
  let text: String
  /// UTF-8 bytes from the start of the text.
  private(set) var position: Int
  private let end: Int

  /// The range starts and ends between graphemes.
  init(_ text: String, in range: Range<String.Index>) {
    self.text = text
    position = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
  }

  /// Where the walk is.
  var place: String.Index { index(position) }

  func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  /// The next grapheme if it is plain.
  mutating func nextPlain() -> UInt8? {
    guard position < end else { return nil }
    let place = place
    let byte = text.utf8[place]
    guard Self.isPlain(byte) else { return nil }
    let after = text.utf8.index(after: place)
    guard after == text.endIndex || text.utf8[after] < 0x80 else { return nil }
    position += 1
    return byte
  }

  /// Steps over the plain graphemes that come next, up to a number of them.
  ///
  /// - Parameters:
  ///   - bytes: the text's own, fetched once by who walks over much.
  ///   - blank: only blanks, or only what is not blank; all if nil.
  /// - Returns: how many there were; each has one column.
  mutating func skipPlain(
    _ bytes: Span<UInt8>, blank: Bool? = nil, atMost most: Int = .max
  ) -> Int {
    let start = position
    while position < end, position - start < most, Self.isPlain(bytes[position]),
      position + 1 == bytes.count || bytes[position + 1] < 0x80
    {
      if let blank, (bytes[position] == 0x20) != blank { break }
      position += 1
    }
    return position - start
  }

  /// The next grapheme, whatever it is; nil at the end.
  mutating func next() -> Range<String.Index>? {
    guard position < end else { return nil }
    let start = place
    let after = text.index(after: start)
    position = text.utf8.distance(from: text.startIndex, to: after)
    return start..<after
  }

  /// The columns of one grapheme: the sum of its cells.
  func columns(of range: Range<String.Index>) -> Int {
    var rule = CellRule()
    var columns = 0
    for scalar in text.unicodeScalars[range] {
      switch rule.take(scalar) {
      case .nothing, .mark: break
      case .loneMark: columns += 1
      case .cell(_, let width): columns += width
      }
    }
    return columns
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }
}
