import Glibc

/// The `age` and `age-keygen` of the system, another implementation of the format.
enum StockAge {
  /// Whether both are there; tests that need them are skipped where not.
  static let isInstalled = run(["age", "--version"]) == 0 && run(["age-keygen", "--help"]) >= 0

  static let missing = "the system's age is not installed (apt-get install age)"

  // What Swift's import of the C library leaves out: TIOCSPTLCK, TIOCGPTN, POSIX_SPAWN_SETSID.
  private static let unlockTerminal: UInt = 0x4004_5431
  private static let terminalNumber: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  /// Runs a program to its end and gives its exit status; -1 where there is none.
  ///
  /// - Parameter typed: What a person types at the terminal the program gets: age asks nothing but a
  ///   terminal for a passphrase.
  @discardableResult
  static func run(_ words: [String], typed: String? = nil) -> CInt {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var terminal: CInt = -1
    if let typed {
      terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var locked: CInt = 0
      var number: CUnsignedInt = 0
      guard terminal >= 0, ioctl(terminal, unlockTerminal, &locked) == 0,
        ioctl(terminal, terminalNumber, &number) == 0
      else { return -1 }
      // The first terminal that the leader of a new session opens is its own.
      posix_spawnattr_setflags(&attributes, newSession)
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
      for byte in Array(typed.utf8) { _ = withUnsafePointer(to: byte) { write(terminal, $0, 1) } }
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ) == 0 else {
      return -1
    }
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    if terminal >= 0 { close(terminal) }
    return status >> 8 & 0xFF
  }
}

/// A folder of a test's own that goes with it.
final class Scratch {
  let path: String

  init() {
    var template = Array("/tmp/ageformat-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
  }

  deinit { StockAge.run(["rm", "-r", path]) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ bytes: [UInt8], to name: String) -> String {
    let descriptor = open(file(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return file(name)
  }

  /// The bytes of a file; nothing where there is none: age 1.1.1 makes no file of an empty text.
  func read(_ name: String) -> [UInt8] {
    let descriptor = open(file(name), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
