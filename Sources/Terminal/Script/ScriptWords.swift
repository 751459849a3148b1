package import Screens

/// The words of a script, as one writes keys.
package enum ScriptWord: Hashable, Sendable {
  case key(Key)
  case text(String)
  case paste(String)
  /// The frame is printed under this name.
  case frame(String)
  case size(Size)
  /// Moves the clock on by seconds.
  case wait(Int)
}

/// A script that cannot be read: the word, and why.
package struct ScriptFault: Error, Hashable, CustomStringConvertible {
  package var word: String
  package var description: String {
    "The script has a word that is no key: “\(word)”. Keys are Enter, Tab, BackTab, Esc, Space, "
      + "Backspace, Delete, Up, Down, Left, Right, Home, End, PageUp, PageDown, F1 to F12, C-x, "
      + "'text', paste:'text', @name, size:80x24, wait:3."
  }
}

package enum Script {
  static let keys: [String: Key] = [
    "Enter": .enter, "Tab": .tab, "BackTab": .backTab, "Esc": .escape,
    "Space": .character(" "), "Backspace": .backspace, "Delete": .delete, "Up": .up,
    "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PageUp": .pageUp, "PageDown": .pageDown,
  ]

  /// Reads a script: words apart by white space, texts in single quotes.
  package static func read(_ text: String) throws(ScriptFault) -> [ScriptWord] {
    var words: [ScriptWord] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "'" {
        words.append(.text(quoted(&rest)))
      } else if rest.hasPrefix("paste:'") {
        rest.removeFirst(6)
        words.append(.paste(quoted(&rest)))
      } else {
        let word = rest.prefix { !$0.isWhitespace }
        rest.removeFirst(word.count)
        words.append(try single(String(word)))
      }
    }
    return words
  }

  private static func quoted(_ rest: inout Substring) -> String {
    rest.removeFirst()
    let text = rest.prefix { $0 != "'" }
    rest.removeFirst(min(rest.count, text.count + 1))
    return String(text)
  }

  private static func single(_ word: String) throws(ScriptFault) -> ScriptWord {
    if let key = keys[word] { return .key(key) }
    if word.hasPrefix("@") { return .frame(String(word.dropFirst())) }
    if word.hasPrefix("C-"), word.count == 3, let last = word.last {
      return .key(.control(Character(last.lowercased())))
    }
    if word.hasPrefix("F"), let number = Int(word.dropFirst()), (1...12).contains(number) {
      return .key(.function(number))
    }
    if word.hasPrefix("size:"), let size = Size(written: word.dropFirst(5)) { return .size(size) }
    if word.hasPrefix("wait:"), let seconds = Int(word.dropFirst(5)) { return .wait(seconds) }
    if word.count == 1 { return .text(word) }
    throw ScriptFault(word: word)
  }
}

extension Size {
  /// Reads "80x24".
  package init?(written text: some StringProtocol) {
    let parts = text.split(separator: "x").map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], columns > 0, rows > 0,
      columns <= 1000, rows <= 1000
    else { return nil }
    self.init(columns, rows)
  }
}
