import CTerminal
import Glibc
package import Screens

/// The full screen of a terminal: paints frames, hands over keys.
///
/// There is one at a time, on the main thread. What the terminal was like before comes back with
/// `close()`, at `exit`, and when the program crashes.
///
///     let terminal = try CursesTerminal.open()
///     defer { terminal.close() }
///     while running {
///       if !terminal.hasInput { terminal.paint(frame) }
///       switch terminal.read(timeoutMilliseconds: nil) { ... }
///     }
@MainActor package final class CursesTerminal {
  /// Whether the terminal shows more than ASCII: choose the glyphs of a frame by it.
  package let unicode: Bool
  private let palette: Palette
  /// What curses has been told to show; nil when that must be told from the start.
  private var shown: Frame?
  private var events: EventReader

  private init(unicode: Bool, palette: Palette, escapeDelay: Int32) {
    self.unicode = unicode
    self.palette = palette
    events = EventReader(escapeDelay: escapeDelay)
  }

  /// Takes the terminal over.
  ///
  /// `LC_ALL`, `LC_CTYPE` and `LANG` decide whether it shows Unicode, `NO_COLOR` forbids colour,
  /// `ESCDELAY` (milliseconds) says how long an Esc waits for the rest of a key's sequence:
  /// otherwise 25, over ssh 50.
  /// - Parameter colour: false means no colour, whatever the terminal has.
  package static func open(colour: Bool = true) throws(CursesFailure) -> CursesTerminal {
    guard cterm_is_terminal() == 1 else { throw .notATerminal }
    let unicode = chooseCharacters()
    let delay: Int32 = environment("SSH_CONNECTION") == nil ? 25 : 50
    switch Int(cterm_open(environment("ESCDELAY") == nil ? delay : -1)) {
    case CTERM_OPENED: break
    case CTERM_UNKNOWN: throw .unknownTerminal(environment("TERM") ?? "")
    case CTERM_DUMB: throw .dumbTerminal
    default: throw .busy
    }
    let palette = Palette(
      colours: Int(cterm_colours()), wanted: colour, noColour: environment("NO_COLOR"))
    if palette != .mono { cterm_start_colour() }
    for role in Style.Role.allCases {
      guard let colour = palette.colour(role) else { continue }
      cterm_pair(Int32(palette.pair(role)), Int32(colour))
    }
    return CursesTerminal(unicode: unicode, palette: palette, escapeDelay: delay)
  }

  package var size: Size { Size(Int(cterm_columns()), Int(cterm_rows())) }
  package var colours: Bool { palette != .mono }

  /// Gives the terminal back as it was; again does nothing.
  ///
  /// What was written to standard error
  /// meanwhile appears now.
  package func close() { cterm_close() }

  /// Columns the C library gives a scalar: 0, 1, 2, or -1 for what cannot be shown.
  nonisolated package static func columns(of scalar: Unicode.Scalar) -> Int {
    Int(cterm_columns_of(scalar.value))
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Sets the locale for characters; answers whether Unicode can be shown.
  static func chooseCharacters() -> Bool {
    let loaded = cterm_locale(nil) == 1
    return switch CharacterSet(loadedUnicode: loaded, environment: environment) {
    case .unicode: true
    case .unicodeByDefault: cterm_locale("C.UTF-8") == 1 || cterm_locale("en_US.UTF-8") == 1
    case .ascii: false
    }
  }
}

// MARK: - Painting

extension CursesTerminal {
  /// Shows a frame.
  ///
  /// Only what differs from the last one is sent; a part of the frame that lies
  /// outside the terminal, resized this moment, is left out.
  package func paint(_ frame: Frame) { paint(frame, rows: 0..<frame.size.rows) }

  /// - Parameter rows: Those that can differ from what is shown; all count where nothing is.
  private func paint(_ frame: Frame, rows: Range<Int>) {
    let now = size
    if shown?.size != frame.size || frame.size != now {
      cterm_erase()
      shown = nil
    }
    if rows.count > 1, let shown, let shift = frame.shift(from: shown) {
      cterm_scroll(
        Int32(shift.rows.lowerBound), Int32(shift.rows.upperBound - 1), Int32(shift.up))
      self.shown = shown.shifted(shift)
    }
    if rows.count > 1 { blankRowsThatMoved(to: frame) }
    let runs = frame.runs(
      changedFrom: shown, rows: shown == nil ? 0..<frame.size.rows : rows, unicode: unicode)
    // Before it goes to another place curses sends what it has; each part costs its reader a turn.
    if runs.count > 2 { cterm_gather() }
    for run in runs
    where run.row < now.rows && run.column + run.width <= now.columns {
      put(run, of: frame)
    }
    if let cursor = frame.cursor, cursor.row < now.rows, cursor.column < now.columns {
      cterm_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      cterm_cursor(-1, -1)
    }
    cterm_refresh(0)
    shown = frame.size == now ? frame : nil
  }

  /// Rows that are drawn anew, blank first: curses then has nothing that it could move there.
  private func blankRowsThatMoved(to frame: Frame) {
    guard let shown else { return }
    let rows = frame.rowsThatMoved(from: shown)
    guard !rows.isEmpty else { return }
    cterm_gather()
    for row in rows {
      cterm_blank(Int32(row))
      self.shown?.clear(columns: 0..<frame.size.columns, rows: row..<row + 1)
    }
    cterm_update()
  }

  /// Shows a typed character at once; the frame painted next has it too.
  package func echo(_ character: Character) {
    guard let frame = shown?.typed(character), let row = frame.cursor?.row else { return }
    paint(frame, rows: row..<row + 1)
    // What shows it may run where this does: it goes first, and the page is worked out after it.
    cterm_rest(1)
  }

  /// Says how far something is that takes a while; the next frame painted takes it away.
  package func wait(done: Int, of count: Int) {
    if let shown { paint(shown.waiting(done: done, of: count)) }
  }

  /// Sends the whole screen again: for Ctrl-L, when something else has written on it.
  package func redraw() {
    cterm_gather()
    cterm_refresh(1)
  }

  private func put(_ run: PaintRun, of frame: Frame) {
    guard !write(run) else { return }
    // The C library counts other columns than the frame: cell by cell nothing can move.
    for column in run.column..<run.column + run.width {
      let cell = frame.cells[run.row * frame.size.columns + column]
      guard cell.width > 0 else { continue }
      var one = run
      one.column = column
      one.width = Int(cell.width)
      one.text = cell.shown(unicode: unicode)
      guard !write(one) else { continue }
      one.text = cell.marks
      _ = write(one)
    }
  }

  private func write(_ run: PaintRun) -> Bool {
    cterm_put(
      Int32(run.row), Int32(run.column), Int32(run.width), run.text, Int32(run.text.utf8.count),
      Int32(palette.attributes(run.style, filler: run.filler).rawValue),
      Int32(palette.pair(run.style.role))) == 1
  }
}

// MARK: - Events

extension CursesTerminal {
  /// Something has been read already: paint only after it, and a burst of keys from a terminal
  /// without bracketed paste costs one paint, not one for each character.
  package var hasInput: Bool { events.hasInput }

  /// The next thing that happens.
  /// - Parameter timeoutMilliseconds: How long to wait for it; nil is without end.
  package func read(timeoutMilliseconds: Int?) -> TerminalEvent {
    let event = events.read(timeoutMilliseconds: timeoutMilliseconds)
    if case .resized = event { shown = nil }
    return event
  }

  /// Leaves the screen and stops the program, as Ctrl-Z means.
  ///
  /// Returns once it is continued, with
  /// the screen painted again; `.resumed` follows, and `.resized` if need be.
  package func suspend() {
    cterm_suspend()
    events.add(.resumed)
  }
}
