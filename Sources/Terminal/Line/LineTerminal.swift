import CTerminal
import Glibc

/// What happens while a line is waited for.
package enum LineEvent: Hashable, Sendable {
  /// A line can be read, or the end of the input.
  case line
  /// Nothing came in time.
  case nothing
  /// Ctrl-Z.
  case suspendRequested
  /// Ctrl-C, or the terminal or the session is gone.
  case ended(signal: Int32)
}

/// The terminal in line mode: it gives whole lines, and signals are not missed meanwhile.
@MainActor package enum LineTerminal {
  private static let isThere = isatty(STDIN_FILENO) == 1

  /// Notices signals from here on, where somebody types.
  package static func open() {
    if isThere { _ = cterm_lines_start() }
  }

  package static func close() {
    if isThere { cterm_lines_stop() }
  }

  /// Waits for a line; what is no terminal is never waited for.
  ///
  /// - Parameter milliseconds: Nothing is without end.
  package static func wait(milliseconds: Int?) -> LineEvent {
    guard isThere else { return .line }
    while true {
      let found = Int(cterm_wait(milliseconds.map { Int32(clamping: $0) } ?? -1))
      switch cterm_take_signal() {
      case 0: break
      case SIGTSTP: return .suspendRequested
      case SIGCONT, SIGWINCH: continue
      case let signal: return .ended(signal: signal)
      }
      if found & CTERM_INPUT != 0 { return .line }
      if found & CTERM_GONE != 0 { return .ended(signal: SIGHUP) }
      if found == 0 { return .nothing }
    }
  }

  /// Stops as Ctrl-Z does, until somebody goes on.
  package static func stop() { cterm_stop() }
}
