import AgeFormat
import Glibc

/// Reads a passphrase from the terminal itself, unseen, byte by byte into locked memory.
enum TerminalPassphrase {
  enum Words {
    static func open(_ path: String) -> String {
      "Passphrase for \(path) (checking takes about a second): "
    }
    static let new = "New passphrase (three random words are good): "
    static let again = "The same again: "
    static let differ = "The two were not the same."
    static func tooShort(_ least: Int) -> String { "Use at least \(least) characters." }
  }

  static let limit = 1024

  static var isPossible: Bool { isatty(0) == 1 }

  /// Nothing where the person gives up, with Ctrl-C, Ctrl-D or Esc, or does not come.
  ///
  /// - Parameter patience: For how many seconds it is asked while nobody touches a key.
  static func ask(_ question: String, _ remark: String?, patience: Int? = nil) -> SecretBytes? {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { return nil }
    var unseen = before
    unseen.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG)
    guard tcsetattr(terminal, TCSAFLUSH, &unseen) == 0 else { return nil }
    defer {
      tcsetattr(terminal, TCSAFLUSH, &before)
      say("\n", on: terminal)
    }
    say((remark.map { $0 + "\n" } ?? "") + question, on: terminal)
    var isGivenUp = false
    let passphrase = SecretBytes(capacity: limit) { room in
      guard let count = read(terminal, into: room, patience: patience) else {
        isGivenUp = true
        return 0
      }
      return count
    }
    return isGivenUp || passphrase.isEmpty ? nil : passphrase
  }

  /// Reads to the end of a line; nothing where the person gives up.
  private static func read(
    _ terminal: CInt, into room: UnsafeMutableRawBufferPointer, patience: Int?
  ) -> Int? {
    var count = 0
    while true {
      guard isTyped(on: terminal, within: patience) else { return nil }
      var byte: UInt8 = 0
      let got = withUnsafeMutableBytes(of: &byte) { Glibc.read(terminal, $0.baseAddress, 1) }
      if got < 0, errno == EINTR { continue }
      guard got == 1 else { return nil }
      switch byte {
      case 0x0A, 0x0D: return count
      case 0x03, 0x04, 0x1B: return nil
      case 0x08, 0x7F:
        // A whole character: its continuation bytes, then its first.
        while count > 0, room[count - 1] & 0xC0 == 0x80 { count -= 1 }
        count = max(count - 1, 0)
      case 0x15: count = 0
      default:
        guard byte >= 0x20, count < room.count else { continue }
        room[count] = byte
        count += 1
      }
    }
  }

  /// Waits for a key; the time of day goes on while the computer sleeps.
  private static func isTyped(on terminal: CInt, within seconds: Int?) -> Bool {
    guard let seconds else { return true }
    let end = time(nil) + seconds
    while time(nil) < end {
      var input = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      if poll(&input, 1, 5000) > 0 { return true }
    }
    return false
  }

  private static func say(_ text: String, on terminal: CInt) {
    let bytes = Array(text.utf8)
    _ = write(terminal, bytes, bytes.count)
  }
}
