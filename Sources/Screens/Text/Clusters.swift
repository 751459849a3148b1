/// What goes into one place of the screen: safe to send, and the columns the terminal advances.
package struct Cluster: Hashable, Sendable {
  /// One spacing scalar and at most four marks; never a control of any kind.
  package var text: String
  /// 1 or 2.
  package var width: Int

  package init(text: String, width: Int) {
    self.text = text
    self.width = width
  }
}

/// The clusters of a text, made one by one as they are asked for.
package struct Clusters: Sequence, IteratorProtocol, Sendable {
  private var graphemes: Graphemes
  /// The further cells of a grapheme that has several, last first.
  private var waiting: [Cluster] = []

  init(_ text: String, in range: Range<String.Index>) {
    graphemes = Graphemes(text, in: range)
  }

  /// Steps over the plain ASCII that comes next.
  ///
  /// - Parameter bytes: the text's own.
  /// - Returns: the places of its bytes, a column each.
  mutating func skipPlain(_ bytes: Span<UInt8>) -> Range<Int> {
    guard waiting.isEmpty else { return 0..<0 }
    let start = graphemes.position
    let count = graphemes.skipPlain(bytes)
    return start..<start + count
  }

  package mutating func next() -> Cluster? {
    if let cluster = waiting.popLast() { return cluster }
    if let byte = graphemes.nextPlain() {
      return Cluster(text: String(Unicode.Scalar(byte)), width: 1)
    }
    guard let range = graphemes.next() else { return nil }
    return cells(of: range)
  }

  /// The first cell of a grapheme; the others wait.
  private mutating func cells(of range: Range<String.Index>) -> Cluster? {
    var rule = CellRule()
    var cluster: Cluster?
    for scalar in graphemes.text.unicodeScalars[range] {
      switch rule.take(scalar) {
      case .nothing: break
      case .mark(let mark): cluster?.text.unicodeScalars.append(mark)
      case .loneMark(let mark):
        cluster = Cluster(text: " ", width: 1)
        cluster?.text.unicodeScalars.append(mark)
      case .cell(let scalar, let width):
        if let done = cluster { waiting.append(done) }
        cluster = Cluster(text: String(scalar), width: width)
      }
    }
    guard !waiting.isEmpty, let last = cluster else { return cluster }
    waiting.append(last)
    waiting.reverse()
    return waiting.popLast()
  }
}
