package import Screens

/// What a terminal has to say, one thing at a time.
package enum TerminalEvent: Hashable, Sendable {
  /// Nothing came in time.
  case nothing
  case key(Key)
  /// A pasted text: line ends are `\n`, everything else is as it came.
  case paste(String)
  /// A pasted text of more than 1 MiB. Nothing of it was taken: half a text in a record would be
  /// worse than none.
  case pasteTooLong
  /// The terminal has another size; the screen is blank until the next paint.
  case resized(Size)
  /// Ctrl-Z: keep what is unsaved, then call `suspend()`.
  case suspendRequested
  /// Somebody else may have had the terminal and the time between. The screen is painted again.
  case resumed
  /// The program has to end: SIGHUP (also when the terminal has gone), SIGTERM or SIGINT.
  case ended(signal: Int32)
}
