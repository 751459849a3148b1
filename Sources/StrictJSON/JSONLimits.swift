/// How much of a text is read before it is refused.
///
/// Both limits guard against files made to exhaust memory or the stack; no pack or entry of ours
/// comes near them.
package struct JSONLimits: Sendable {
  /// How many arrays and objects may stand within one another.
  ///
  /// The reader recurses, so it takes no more than ``deepest`` whatever stands here.
  package var depth: Int

  /// The size of the whole text, in bytes.
  package var bytes: Int

  package init(depth: Int = 32, bytes: Int = 64 << 20) {
    self.depth = depth
    self.bytes = bytes
  }

  /// The most levels any reading goes down.
  package static let deepest = 256
}
