/// Why there is no full screen.
///
/// The same pages are then asked as lines.
package enum CursesFailure: Error, Hashable, Sendable, CustomStringConvertible {
  case notATerminal
  /// `TERM` names nothing this system describes; empty when `TERM` is empty or not set.
  case unknownTerminal(String)
  case dumbTerminal
  /// A full screen is open already, or the system has no pipe left for one.
  case busy

  package var description: String {
    switch self {
    case .notATerminal:
      "Input or output is not a terminal, so there is no full screen."
    case .unknownTerminal(""):
      "The terminal does not say what it is (TERM is not set), so there is no full screen."
    case .unknownTerminal(let name):
      "This computer has no description of the terminal \"\(name)\" (TERM), so there is no full "
        + "screen."
    case .dumbTerminal:
      "This terminal can only print line after line, so there is no full screen."
    case .busy:
      "The full screen could not be opened: it is open already, or the system is short of "
        + "resources."
    }
  }
}
