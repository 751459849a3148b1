/// Filling lines of a width with words; a word that is longer than a line is broken.
enum Wrap {
  static func lines(_ lines: [String], to width: Int) -> [String] {
    lines.flatMap { line($0, to: max(1, width)) }
  }

  private static func line(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in text.split(separator: " ") {
      var word = word
      var length = word.count
      if count > 0, count + 1 + length <= width {
        line += " " + word
        count += 1 + length
        continue
      }
      if count > 0 { lines.append(line) }
      while length > width {
        lines.append(String(word.prefix(width)))
        word = word.dropFirst(width)
        length -= width
      }
      line = String(word)
      count = length
    }
    return lines + [line]
  }

  static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
  }

  /// Without the spaces at its end.
  static func trimmed(_ text: String) -> String {
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)] == " " {
      end = text.index(before: end)
    }
    return String(text[..<end])
  }
}
