import CTerminal
import Glibc
import Screens

/// Waits for keys and signals, and hands them over one by one.
@MainActor struct EventReader {
  /// How long a paste may fall silent before its end mark is given up, in milliseconds.
  private static let pasteSilence: Int32 = 1000

  /// How long the rest of a key's sequence may take, in milliseconds.
  let escapeDelay: Int32
  /// What has been read and not handed over yet, last first.
  private var waiting: [TerminalEvent] = []

  init(escapeDelay: Int32) { self.escapeDelay = escapeDelay }

  var hasInput: Bool { !waiting.isEmpty }

  /// Hands this over after what has been read already.
  mutating func add(_ event: TerminalEvent) { waiting.insert(event, at: 0) }

  mutating func read(timeoutMilliseconds: Int?) -> TerminalEvent {
    let clock = ContinuousClock()
    let end = timeoutMilliseconds.map { clock.now + .milliseconds($0) }
    var unread = 0
    while true {
      if let event = waiting.popLast() { return event }
      if let event = signalEvent() { return event }
      if readBurst() { continue }

      let left = end.map { end in
        Int32(clamping: max(0, Int((clock.now.duration(to: end) / .milliseconds(1)).rounded(.up))))
      }
      let found = Int(cterm_wait(left ?? -1))
      if found == 0 { return .nothing }
      // A terminal that has gone stays readable without ever giving anything.
      unread = found & CTERM_INPUT == 0 ? 0 : unread + 1
      if found & CTERM_GONE != 0, unread != 1 { return .ended(signal: SIGHUP) }
      if unread > 100 { return .ended(signal: SIGHUP) }
    }
  }

  private func signalEvent() -> TerminalEvent? {
    while true {
      let signal = cterm_take_signal()
      switch signal {
      case 0:
        return nil
      case SIGTSTP:
        return .suspendRequested
      case SIGCONT:
        cterm_resume()
        return .resumed
      case SIGWINCH:
        guard cterm_fit() == 1 else { continue }
        return .resized(Size(Int(cterm_columns()), Int(cterm_rows())))
      default:
        return .ended(signal: signal)
      }
    }
  }

  /// Reads all that has been typed; false when there was nothing.
  private mutating func readBurst() -> Bool {
    var events: [TerminalEvent] = []
    var decoder = KeyDecoder()
    var count = 0
    reading: while count < 1 << 16 {
      let code = cterm_key()
      switch Int(code) {
      case CTERM_NO_KEY:
        // The rest of a character or sequence may be on its way still.
        guard decoder.isWaiting, Int(cterm_wait(escapeDelay)) & CTERM_INPUT != 0 else {
          break reading
        }
      case CTERM_KEY_PASTE_START:
        events += decoder.finish().map(TerminalEvent.key)
        events.append(readPaste())
      default:
        decoder.take(code)
      }
      count += 1
    }
    events += decoder.finish().map(TerminalEvent.key)
    waiting = events.reversed()
    return count > 0
  }

  private func readPaste() -> TerminalEvent {
    var paste = Paste()
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Paste.endMark.count) { buffer in
      while !paste.isComplete {
        let count = cterm_bytes(
          buffer.baseAddress, Int32(paste.bytesBeforeEnd), Self.pasteSilence)
        guard count > 0 else { return }
        for byte in buffer.prefix(Int(count)) { paste.append(UInt8(bitPattern: byte)) }
      }
    }
    return paste.event
  }
}
