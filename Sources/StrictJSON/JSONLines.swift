/// Texts with one JSON value a line, as segments and files of commands are.
package enum JSONLines {
  /// The longest line that is read, in bytes: a guard against files that are not ours.
  package static let lineLimit = 1 << 20

  /// The lines of a text, numbered from 1, without their line feeds.
  ///
  /// The last line may lack its line feed. A blank line is given as it is, so that reading it as a
  /// value refuses it; who allows blank lines leaves them out by `bytes.isEmpty`. Read each with
  /// `JSON(parsing: line.bytes, startingAt: line.line)`.
  ///
  /// - Throws: `lineTooLong` for the first line longer than ``lineLimit``.
  package static func split(
    _ bytes: ArraySlice<UInt8>
  ) throws(JSONError) -> [(line: Int, bytes: ArraySlice<UInt8>)] {
    var lines: [(line: Int, bytes: ArraySlice<UInt8>)] = []
    var rest = bytes
    while !rest.isEmpty {
      let number = lines.count + 1
      let line = rest.prefix(upTo: rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex)
      guard line.count <= lineLimit else {
        throw JSONError(
          place: JSONPlace(line: number, column: 1), path: JSONPath(),
          reason: .lineTooLong(limit: lineLimit))
      }
      lines.append((number, line))
      rest = rest[line.endIndex...].dropFirst()
    }
    return lines
  }
}
