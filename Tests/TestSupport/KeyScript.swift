package import Screens

/// Keys as one writes them: names and single characters apart by blanks, texts in single quotes.
package enum KeyScript {
  private static let names: [String: Key] = [
    "Enter": .enter, "Tab": .tab, "BackTab": .backTab, "Esc": .escape,
    "Space": .character(" "), "Backspace": .backspace, "Delete": .delete, "Up": .up,
    "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PageUp": .pageUp, "PageDown": .pageDown, "F1": .function(1), "F2": .function(2),
  ]

  package static func keys(_ script: String) throws(NotAKey) -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while let first = rest.first {
      if first == " " {
        rest.removeFirst()
      } else if first == "'" {
        let text = rest.dropFirst().prefix { $0 != "'" }
        keys += text.map(Key.character)
        rest = rest.dropFirst(text.count + 2)
      } else {
        let word = rest.prefix { $0 != " " }
        rest = rest.dropFirst(word.count)
        keys.append(try key(String(word)))
      }
    }
    return keys
  }

  private static func key(_ word: String) throws(NotAKey) -> Key {
    if let key = names[word] { return key }
    if word.count == 3, word.hasPrefix("C-"), let letter = word.last { return .control(letter) }
    guard word.count == 1, let character = word.first else { throw NotAKey(word: word) }
    return .character(character)
  }

  package struct NotAKey: Error {
    package let word: String
  }
}
