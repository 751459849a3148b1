/// What the terminal and the person ask of the drawing.
package struct Profile: Hashable, Sendable {
  /// Line drawing and marks beyond ASCII.
  package var unicode: Bool
  package var colour: Bool
  /// "PRACTICE, nothing is kept" stands on line 1.
  package var practice: Bool
  /// Labels and roles stand in place of names: what is on the wall names nobody.
  package internal(set) var namesHidden: Bool

  package init(
    unicode: Bool = true, colour: Bool = true, practice: Bool = false, namesHidden: Bool = false
  ) {
    self.namesHidden = namesHidden
    self.unicode = unicode
    self.colour = colour
    self.practice = practice
  }
}

/// The marks of our own drawing, all of one column; `Width.ascii` gives their ASCII forms.
package enum Mark {
  package static let rule = "─"
  package static let bar = "│"
  package static let done = "✓"
  package static let here = "▸"
  package static let toCome = "·"
  /// The step of the flowchart the meeting is at.
  package static let now = "▶"
  package static let passedOver = "–"
  package static let departed = "!"
  package static let expected = "○"
  package static let chosen = "(•)"
  package static let ticked = "[x]"
  package static let unticked = "[ ]"
}
