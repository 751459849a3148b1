import ReviewCore
package import Screens

/// What a front end needs of the world: the moment, and somebody to do what the screens ask for.
@MainActor
package protocol Host: AnyObject {
  /// The moment of an input, with a fresh id for what it may add.
  func now() -> Now
  /// Does what the screens ask and says what came of it.
  func perform(_ effect: Effect) -> [Input]
  /// Moves a practice clock on; others do not move.
  func wait(seconds: Int)
  /// How many entries were recorded since the start.
  var commits: Int { get }
}

/// The model with what it asked for: one thread, update, paint, effects, update.
@MainActor
package struct Session {
  package private(set) var model: Model
  private let host: any Host
  private var pending: [Effect]

  /// - Parameter first: What is to be done once the first screen is painted.
  package init(_ model: Model, host: any Host, first: [Effect] = []) {
    self.model = model
    self.host = host
    pending = first
  }

  package mutating func take(_ input: Input) {
    pending += model.update(input, at: host.now())
  }

  /// Takes the moment and does nothing else.
  mutating func look() { model.look(at: host.now()) }

  /// The screen as it is now; the scroll position it settled on is kept.
  package mutating func paint() -> Frame {
    let rendered = model.view()
    model.settle(rendered)
    return rendered.frame
  }

  package var hasEffects: Bool { !pending.isEmpty }

  /// Does what was asked for.
  ///
  /// Meant for after the paint, so a key is on screen before the disk is waited for. Returns
  /// whether the screen is to be drawn from scratch.
  package mutating func settle() -> Bool {
    var redraw = false
    while !pending.isEmpty {
      let effect = pending.removeFirst()
      if effect == .redraw {
        redraw = true
        continue
      }
      for input in host.perform(effect) { take(input) }
    }
    return redraw
  }

  /// Takes what the terminal can show.
  package mutating func profile(unicode: Bool, colour: Bool) {
    model.profile.unicode = unicode
    model.profile.colour = colour
  }

  package var isOver: Bool { model.isLeaving || isLocked }

  /// Whether all is kept and the process is to be replaced, so that nothing of it stays in memory.
  package var isLocked: Bool { model.isLocking && pending.isEmpty }

  /// How long nobody need touch a key before it has to be asked whether the screen locks, in
  /// milliseconds; nothing where it never does.
  ///
  /// At most a quarter of a minute: the clock of a computer that sleeps stands still, and the time
  /// of day does not.
  var idleMilliseconds: Int? {
    model.idleSecondsLeft.map { min(max(0, $0), 15) * 1000 }
  }

  /// Ctrl-Z: keeps what is typed, and locks where there is something to lock.
  ///
  /// Returns whether the process may be stopped as it is; where what is typed could not be kept it
  /// says so, and nothing stops.
  mutating func prepareToStop() -> Bool {
    take(model.needsLock ? .command(.lock) : .tick)
    _ = settle()
    if case .failed = model.saved {
      take(.told(TerminalWords.notStopped))
      return false
    }
    return !model.needsLock
  }

  /// How it ended.
  package func outcome(stops: Bool = false) -> Outcome {
    guard isLocked, let folder = model.folder else {
      return .ended(
        status: model.draftCount > 0 && !model.isThrownAway ? Outcome.draftsOpen : 0)
    }
    return .locked(folder: folder.path, caseID: model.open?.id, stops: stops)
  }
}

/// How the screens ended.
package enum Outcome: Hashable, Sendable {
  /// 0, 3 where drafts are left open, or 128 and the signal that ended it.
  case ended(status: Int32)
  /// The screen is to be locked: on the same folder and case, and stopped where Ctrl-Z asked for it.
  case locked(folder: String, caseID: String?, stops: Bool)

  package static let draftsOpen: Int32 = 3
}
