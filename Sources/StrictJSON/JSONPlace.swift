/// Where something stands in a text: line and column, both from 1.
package struct JSONPlace: Hashable, Sendable {
  package var line: Int

  /// In characters as a person counts them, not bytes or code points.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of the byte at `offset`, found by reading the text again up to there: only errors
  /// need places, so nothing is counted while all goes well.
  init(of offset: Int, in bytes: [UInt8], firstLine: Int) {
    let lineBreak = UInt8(ascii: "\n")
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: lineBreak).map { $0 + 1 } ?? before.startIndex
    line = before.reduce(into: firstLine) { $0 += $1 == lineBreak ? 1 : 0 }
    column = String(decoding: before[start...], as: UTF8.self).count + 1
  }
}

extension JSONPlace: CustomStringConvertible {
  package var description: String { "line \(line), column \(column)" }
}
