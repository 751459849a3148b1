import Glibc
import Synchronization

/// Another process, fed through a pipe and heard through one.
final class Child {
  private let process: pid_t
  private let input: CInt
  private let output: CInt

  /// One at a time: a process started between the making of a pipe and its marking as closed on
  /// exec would keep it open.
  private static let starting = Mutex(())

  /// Nil where there is no such program.
  init?(_ words: [String]) {
    guard let started = Self.starting.withLock({ _ in Self.start(words) }) else { return nil }
    (process, input, output) = started
  }

  private static func start(_ words: [String]) -> (pid_t, input: CInt, output: CInt)? {
    var toChild: [CInt] = [0, 0]
    var fromChild: [CInt] = [0, 0]
    guard pipe(&toChild) == 0, pipe(&fromChild) == 0 else { return nil }
    for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let result = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
    close(toChild[0])
    close(fromChild[1])
    if result == 0 { return (process, toChild[1], fromChild[0]) }
    close(toChild[1])
    close(fromChild[0])
    return nil
  }

  /// What it says up to the end of a line, or up to its end.
  func readLine() -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
    return String(decoding: line, as: UTF8.self)
  }

  /// Ends its input, waits for its end and gives its exit code.
  func finish() -> CInt {
    close(input)
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    close(output)
    return status >> 8 & 0xFF
  }

  /// Runs a program to its end; nil where there is no such program.
  static func run(_ words: [String]) -> (code: CInt, lines: [String])? {
    guard let child = Child(words) else { return nil }
    var lines: [String] = []
    while true {
      let line = child.readLine()
      if line.isEmpty { break }
      lines.append(line)
    }
    return (child.finish(), lines)
  }
}

/// Says in the log why a test could not look.
func skipped(_ reason: String) { print("not tested here: \(reason)") }
