import CTerminal
import Glibc
package import Screens

/// What happens at the door.
package enum DoorEvent: Hashable, Sendable {
  case key(DoorKey)
  /// Nothing came in time.
  case nothing
  /// The window has another size, or somebody else had the terminal: paint again.
  case repaint
  /// Ctrl-C, or the terminal or the session is gone; over the screens also Ctrl-Z.
  case ended(signal: Int32)
}

/// The terminal while a door page stands on it: painted without curses, read byte by byte.
@MainActor package final class DoorTerminal {
  private let unicode: Bool
  private var keys = DoorKeys()
  private var shown: Frame?
  private static let escapeDelay: Int32 = 50

  private init(unicode: Bool) { self.unicode = unicode }

  /// Takes the terminal; from within the screens they are set aside until `close()`.
  ///
  /// Nothing where there is no terminal, or none that a page can be drawn on.
  package static func open() -> DoorTerminal? {
    guard cterm_is_terminal() == 1 else { return nil }
    let unicode = CursesTerminal.chooseCharacters()
    guard Int(cterm_door_open()) == CTERM_OPENED else { return nil }
    return DoorTerminal(unicode: unicode)
  }

  /// Gives the terminal back as it was; again does nothing.
  package func close() { cterm_door_close() }

  package var size: Size {
    var (columns, rows): (Int32, Int32) = (80, 24)
    cterm_door_size(&columns, &rows)
    return Size(Int(columns), Int(rows))
  }

  // MARK: Painting

  /// Shows a page; what must not be kept is written from where it stands to the terminal.
  package func show(_ page: DoorPage, secret: UnsafeRawBufferPointer? = nil) {
    let view = page.view(size, unicode: unicode)
    var text = ""
    if shown?.size != view.frame.size {
      text += "\u{1B}[0m\u{1B}[2J"
      shown = nil
    }
    text += "\u{1B}[?25l"
    let old = shown ?? Frame(view.frame.size)
    for run in view.frame.runs(changedFrom: old, unicode: unicode) {
      text += Self.place(run.column, run.row) + Self.attributes(run.style) + run.text + "\u{1B}[0m"
    }
    send(text)
    if let secret { write(secret, view.secret) }
    if let cursor = view.frame.cursor {
      send(Self.place(cursor.column, cursor.row) + "\u{1B}[?25h")
    }
    shown = view.frame
  }

  /// Forgets what is shown, so that the next page is painted on a blank screen.
  package func blank() { shown = nil }

  private func write(_ secret: UnsafeRawBufferPointer, _ parts: [DoorView.Part]) {
    var start = 0
    for part in parts {
      let end = min(start + part.length, secret.count)
      send(Self.place(part.at.column, part.at.row))
      let bytes = UnsafeRawBufferPointer(rebasing: secret[start..<end])
      cterm_door_send(bytes.baseAddress, bytes.count)
      start = end
    }
  }

  private func send(_ text: String) {
    var text = text
    text.withUTF8 { cterm_door_send($0.baseAddress, $0.count) }
  }

  private static func place(_ column: Int, _ row: Int) -> String {
    "\u{1B}[\(row + 1);\(column + 1)H"
  }

  /// Bold, underlined and reversed: no colour.
  private static func attributes(_ style: Style) -> String {
    let role =
      switch style.role {
      case .strong, .attention: "\u{1B}[1m"
      case .entry: "\u{1B}[4m"
      default: ""
      }
    return role + (style.selected ? "\u{1B}[7m" : "")
  }

  // MARK: Keys

  /// The next thing that happens.
  /// - Parameter milliseconds: How long to wait for it; nil is without end.
  package func next(milliseconds: Int? = nil) -> DoorEvent {
    let clock = ContinuousClock()
    let end = milliseconds.map { clock.now + .milliseconds($0) }
    while true {
      if let event = signalEvent() { return event }
      let left = end.map { end in
        Int32(clamping: max(0, Int((clock.now.duration(to: end) / .milliseconds(1)).rounded(.up))))
      }
      let found = Int(cterm_wait(keys.isWaiting ? Self.escapeDelay : left ?? -1))
      if found & CTERM_INPUT != 0 {
        let byte = cterm_door_byte()
        guard byte >= 0 else { return .ended(signal: SIGHUP) }
        if let key = keys.take(UInt8(truncatingIfNeeded: byte)) { return .key(key) }
      } else if found & CTERM_GONE != 0 {
        return .ended(signal: SIGHUP)
      } else if found == 0 {
        let wasWaiting = keys.isWaiting
        if let key = keys.silence() { return .key(key) }
        if !wasWaiting { return .nothing }
      }
    }
  }

  /// Drops what was typed while nobody asked for it.
  package func dropTyped() {
    cterm_door_flush()
    keys = DoorKeys()
  }

  private func signalEvent() -> DoorEvent? {
    let signal = cterm_take_signal()
    switch signal {
    case 0: return nil
    // A folder may be open behind it: the screens lock before they stop.
    case SIGTSTP where cterm_door_is_over_screen() == 1: return .ended(signal: signal)
    case SIGTSTP:
      shown = nil
      cterm_door_suspend()
      return .repaint
    case SIGCONT, SIGWINCH:
      shown = nil
      return .repaint
    default: return .ended(signal: signal)
    }
  }

  /// Leaves a signal for whoever has the terminal after the door.
  package static func passOn(signal: Int32) { cterm_raise_flag(signal) }

  /// Clears a terminal that is written on line by line, as far back as it lets itself be cleared.
  package static func wipe() { cterm_wipe() }
}
