import Glibc

/// Reading what a person hands the program: a file, or standard input.
enum TextFile {
  private static let limit = 64 << 20

  /// The bytes of a file; nothing where it cannot be read, is no file, or is larger than 64 MiB.
  static func read(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return nil }
    return read(descriptor)
  }

  /// The bytes of a file, or of standard input where no file is named.
  static func read(orInput path: String?) -> [UInt8]? {
    guard let path, path != "-" else { return read(0) }
    return read(path)
  }

  private static func read(_ descriptor: CInt) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += buffer.prefix(count)
      if bytes.count > limit { return nil }
    }
  }
}

/// Output: results to standard output, messages to standard error.
enum Output {
  /// How far something is that takes a while, on a terminal only.
  static func progress(_ done: Int, _ of: Int) {
    guard isatty(2) == 1 else { return }
    let width = 30
    let filled = of == 0 ? width : done * width / of
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    let end = done >= of ? "\r\u{1B}[K" : ""
    let bytes = Array("\r[\(bar)] \(done) / \(of)\(end)".utf8)
    _ = Glibc.write(2, bytes, bytes.count)
  }

  static func line(_ text: String) { write(text + "\n", to: 1) }
  static func part(_ text: String) { write(text, to: 1) }
  static func message(_ text: String) { write(text + "\n", to: 2) }

  private static func write(_ text: String, to descriptor: CInt) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }
}
