/// A run of words in a block.
enum Inline: Hashable, Sendable {
  case words(String)
  case strong(String)
  case emphasis(String)
  case lineEnd

  /// Reads the runs of a text: `**strong**`, `*emphasis*`, a backslash before what is meant as
  /// typed, a backslash or `<br>` where a line ends.
  static func read(_ text: some StringProtocol) -> [Inline] {
    var runs: [Inline] = []
    var words = ""
    var style = 0
    func close() {
      if !words.isEmpty { runs.append(run(words, style)) }
      words = ""
    }
    var rest = Substring(text)
    while let character = rest.first {
      rest = rest.dropFirst()
      switch character {
      case "\\":
        guard let next = rest.first else { break }
        rest = rest.dropFirst()
        if next == "\n" {
          close()
          runs.append(.lineEnd)
        } else {
          words.append(next)
        }
      case "<" where rest.hasPrefix("br>"):
        rest = rest.dropFirst(3)
        close()
        runs.append(.lineEnd)
      case "*":
        close()
        let isStrong = rest.first == "*"
        if isStrong { rest = rest.dropFirst() }
        style ^= isStrong ? 2 : 1
      default: words.append(character)
      }
    }
    close()
    return runs
  }

  private static func run(_ words: String, _ style: Int) -> Inline {
    switch style {
    case 0: .words(words)
    case 1: .emphasis(words)
    default: .strong(words)
    }
  }
}

extension [Inline] {
  /// The lines without their styles.
  var lines: [String] {
    reduce(into: [""]) { lines, run in
      switch run {
      case .words(let words), .strong(let words), .emphasis(let words):
        lines[lines.count - 1] += words
      case .lineEnd: lines.append("")
      }
    }
  }
}
