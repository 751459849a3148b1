import ReviewCore
import Screens

/// The screens in a terminal.
@MainActor
package enum CursesFrontEnd {
  /// Typing is kept as a draft at the latest this long after the first key that is not kept yet.
  private static let draftDelay = Duration.milliseconds(1000)

  /// Runs until the person leaves or the program has to end.
  ///
  package static func run(_ session: consuming Session, on terminal: CursesTerminal) -> Outcome {
    var session = session
    var typingSince: ContinuousClock.Instant?
    session.take(.resized(terminal.size))
    defer { terminal.close() }
    while true {
      if !terminal.hasInput { terminal.paint(session.paint()) }
      if session.hasEffects {
        if session.settle() { terminal.redraw() }
        if !session.isOver { terminal.paint(session.paint()) }
      }
      if session.isOver { return session.outcome() }
      typingSince = session.model.saved == .typing ? typingSince ?? .now : nil
      let typing = typingSince.map { since in
        max(0, Int((draftDelay - (ContinuousClock.now - since)) / .milliseconds(1)))
      }
      // The room's window follows what is recorded elsewhere.
      let next = session.model.isRoom ? 1000 : nil
      let timeout = [typing, next, session.idleMilliseconds].compactMap(\.self).min()
      if typing == 0, session.model.saved == .typing {
        session.take(.tick)
        typingSince = .now
        continue
      }
      switch terminal.read(timeoutMilliseconds: timeout) {
      case .nothing: session.take(.tick)
      case .key(let key):
        if !terminal.hasInput, let typed = session.model.echo(of: key) { terminal.echo(typed) }
        session.take(.key(key))
      case .paste(let text): session.take(.paste(text))
      case .pasteTooLong: session.take(.failed(TerminalWords.pasteTooLong))
      case .resized(let size): session.take(.resized(size))
      case .suspendRequested:
        let mayStop = session.prepareToStop()
        if session.isOver { return session.outcome(stops: true) }
        if mayStop { terminal.suspend() }
      case .resumed: break
      case .ended(let signal):
        session.take(.tick)
        _ = session.settle()
        return .ended(status: 128 + signal)
      }
    }
  }
}

/// The sentences of the front ends.
enum TerminalWords {
  static let notStopped =
    "Not stopped: what is typed could not be kept. Line 1 says why. It stands here still; Ctrl-O keeps it "
    + "in a file on another disk."
  static let pasteTooLong =
    "The pasted text is longer than 1 MiB. Nothing of it was taken. Paste it in parts."
}
