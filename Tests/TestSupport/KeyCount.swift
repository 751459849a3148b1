import Screens

/// Keys pressed on a desk, counted as a script counts them.
package struct KeyCount {
  package let desk: Desk
  /// Keys that put no character into a text.
  package private(set) var keys = 0
  /// Characters typed into texts.
  package private(set) var typed = 0

  /// Presses the keys of a script one by one.
  package init(_ script: String, on desk: Desk) throws {
    self.desk = desk
    for key in try KeyScript.keys(script) {
      if case .character = key, desk.model.place.editor != nil, desk.model.overlay == nil {
        typed += 1
      } else {
        keys += 1
      }
      desk.take(.key(key))
    }
  }
}
