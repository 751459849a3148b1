/// The way from the top of a value down to a part of it: `items[3].source`.
package struct JSONPath: Hashable, Sendable {
  /// One step down: into a member of an object or an element of an array (from 0).
  package enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  package var steps: [Step]

  /// The path of these steps; without any, the top of the value.
  package init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path of the member `key` of the object here.
  package func appending(_ key: String) -> JSONPath {
    JSONPath(steps + [.key(key)])
  }

  /// The path of the element `index` of the array here, counted from 0.
  package func appending(_ index: Int) -> JSONPath {
    JSONPath(steps + [.index(index)])
  }
}

extension JSONPath: CustomStringConvertible {
  /// The path as JavaScript writes it, `items[3].source`.
  ///
  /// A key that is no plain word stands quoted, `items["two words"]`. The top itself is "the top
  /// level".
  package var description: String {
    guard !steps.isEmpty else { return "the top level" }
    return steps.reduce(into: "") { text, step in
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where !key.isPlainWord: text += "[\(key.quotedForPeople)]"
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      }
    }
  }
}

extension String {
  /// Whether this is short and made of ASCII letters, digits, `_` and `-` only.
  fileprivate var isPlainWord: Bool {
    guard (1...64).contains(utf8.count) else { return false }
    return utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default:
        false
      }
    }
  }
}
