/// What stands in the tree a paper is written from.
package enum Value: Hashable, Sendable {
  /// The record has nothing here.
  case hole
  case text(String)
  case flag(Bool)
  case list([Value])
  case object([String: Value])

  /// Whether a section over it is written.
  var isThere: Bool {
    switch self {
    case .hole: false
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .list(let list): !list.isEmpty
    case .object: true
    }
  }
}

/// What a template may name: the tree without its values.
package indirect enum Shape: Hashable, Sendable {
  case text
  case flag
  case list(Shape)
  case object([String: Shape])
}
