import Glibc

/// Another program of this computer: given bytes, gives bytes.
enum Tool {
  struct Result {
    var status: Int32
    var output: [UInt8]
  }

  static func isThere(_ name: String) -> Bool {
    (Environment["PATH"] ?? "").split(separator: ":").contains { folder in
      access("\(folder)/\(name)", X_OK) == 0
    }
  }

  static func run(_ name: String, _ arguments: [String], _ input: [UInt8]) throws -> Result {
    try input.withUnsafeBytes { try run(name, arguments, $0) }
  }

  /// Runs a program to its end; what it has to say against it goes nowhere.
  ///
  /// - Parameter input: Handed over from where it stands: it may be secret.
  static func run(
    _ name: String, _ arguments: [String], _ input: UnsafeRawBufferPointer
  ) throws -> Result {
    var toIt: [CInt] = [-1, -1]
    var fromIt: [CInt] = [-1, -1]
    guard pipe(&toIt) == 0, pipe(&fromIt) == 0 else {
      throw PaperToolProblem.failed(name)
    }
    // No end of ours goes on into the other program, which would wait for itself.
    for end in toIt + fromIt { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, toIt[0], 0)
    posix_spawn_file_actions_adddup2(&actions, fromIt[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, name, &actions, nil, words, environ)
    close(toIt[0])
    close(fromIt[1])
    defer { close(fromIt[0]) }
    guard failure == 0 else {
      close(toIt[1])
      throw PaperToolProblem.failed(name)
    }
    // A program that ends before it has read everything must not end this one.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let output = pump(input, to: toIt[1], from: fromIt[0])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Result(status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128, output: output)
  }

  /// Writes and reads at once, whichever is ready: neither program waits for the other for ever.
  private static func pump(
    _ input: UnsafeRawBufferPointer, to write: CInt, from read: CInt
  ) -> [UInt8] {
    var rest = input
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var isOpen = true
    func finishWriting() {
      if isOpen { close(write) }
      isOpen = false
    }
    _ = fcntl(write, F_SETFL, O_NONBLOCK)
    if rest.isEmpty { finishWriting() }
    while true {
      var waits = [
        pollfd(fd: read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen ? write : -1, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&waits, 2, -1) >= 0 || errno == EINTR else { break }
      if waits[1].revents != 0 {
        let count = Glibc.write(write, rest.baseAddress, rest.count)
        if count > 0 { rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count)) }
        if rest.isEmpty || count < 0 && errno != EAGAIN && errno != EINTR { finishWriting() }
      }
      if waits[0].revents != 0 {
        let count = Glibc.read(read, &buffer, buffer.count)
        if count > 0 { output += buffer.prefix(count) }
        if count == 0 || count < 0 && errno != EINTR { break }
      }
    }
    finishWriting()
    return output
  }
}
