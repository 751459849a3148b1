/// Texts that people typed, put into Markdown so that every character of them is shown as typed.
enum MarkdownText {
  /// - Parameter written: The Markdown before it: at the beginning of a line more has a meaning, and
  ///   a row of a table ends with its line.
  static func escaped(_ text: String, after written: String) -> String {
    let line = written.reversed().prefix { $0 != "\n" }
    let isCell = line.last == "|"
    var isStart = line.allSatisfy { " ->".contains($0) }
    var escaped = ""
    // Line ends of any system; an empty line keeps its place.
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if number > 0 { escaped += isCell ? "<br>" : "\\\n" }
      escaped += Self.line(line, atStart: isStart && !isCell)
      isStart = true
    }
    return escaped
  }

  /// Scalar by scalar: an accent set on a sign does not take its meaning away.
  private static func line(_ line: Substring, atStart: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    func escape(_ scalar: Unicode.Scalar) { escaped += ["\\", scalar] }
    var isStart = atStart
    // Whether only digits came so far: a number at the beginning of a line counts a list.
    var isNumber = atStart
    for scalar in line.unicodeScalars.drop(while: { atStart && $0 == " " }) {
      switch scalar {
      case "\\", "*", "_", "`", "<", ">", "[", "]", "|", "~", "&": escape(scalar)
      case "#", "+", "-", "=": if isStart { escape(scalar) } else { escaped.append(scalar) }
      case ".", ")":
        if isNumber, !isStart { escape(scalar) } else { escaped.append(scalar) }
      case "\t": escaped.append(" ")
      case _ where scalar.properties.generalCategory == .control: escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
      isNumber = isNumber && ("0"..."9").contains(scalar)
      isStart = false
    }
    return String(escaped)
  }
}
