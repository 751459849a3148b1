import AgeFormat
import Glibc

/// What a command of the age format cannot go on without.
enum AgeProblem: Error, CustomStringConvertible {
  case cannotRead(String, number: CInt)
  case cannotWrite(String, number: CInt)
  case alreadyThere(String)
  case sameFile(String)
  case tooLarge(String)
  case noPassphrase(String)
  /// An identity file that needs a passphrase nobody gave.
  case protected(String)
  case recipient(String, AgeKeyError)
  case identities(String, AgeKeyError)
  case bytesToTerminal

  var description: String {
    switch self {
    case .cannotRead(let path, let number):
      "\(path) cannot be read: \(String(cString: strerror(number)))."
    case .cannotWrite(let path, let number):
      "\(path) cannot be written: \(String(cString: strerror(number)))."
    case .alreadyThere(let path):
      "\(path) is there already, and an identity is never overwritten. Give another name."
    case .sameFile(let path): "\(path) cannot be both read and written. Give another name to -o."
    case .tooLarge(let path): "\(path) is too large to be what it should be. Check its name."
    case .noPassphrase(let path): "\(path) holds no passphrase."
    case .protected(let path):
      "\(path) is protected by a passphrase. Give --passphrase-file FILE."
    case .recipient(let text, let error): "“\(text)”: \(error)"
    case .identities(let path, let error): "\(path): \(error)"
    case .bytesToTerminal:
      "Encrypted bytes cannot be shown on a terminal. Give -a for text, or -o FILE."
    }
  }
}

/// Reads a file, or standard input, in blocks.
final class ByteInput {
  private let name: String
  let descriptor: CInt

  init(_ path: String?) throws(AgeProblem) {
    guard let path, path != "-" else {
      name = "Standard input"
      descriptor = 0
      return
    }
    name = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw .cannotRead(path, number: errno) }
  }

  deinit { if descriptor > 0 { close(descriptor) } }

  /// The next block; nil at the end.
  func next() throws -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    let count = try buffer.withUnsafeMutableBytes { try read(into: $0) }
    return count == 0 ? nil : Array(buffer.prefix(count))
  }

  /// Reads until the room is full or the input ends.
  func fill(_ room: UnsafeMutableRawBufferPointer) throws(AgeProblem) -> Int {
    var length = 0
    while length < room.count {
      let count = try read(into: UnsafeMutableRawBufferPointer(rebasing: room[length...]))
      if count == 0 { break }
      length += count
    }
    return length
  }

  private func read(into room: UnsafeMutableRawBufferPointer) throws(AgeProblem) -> Int {
    while true {
      let count = Glibc.read(descriptor, room.baseAddress, room.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .cannotRead(name, number: errno) }
    }
  }
}

/// Writes a file only its owner can read, or standard output.
struct ByteOutput {
  enum Kind {
    case newFile
    /// A file that is there is overwritten, once there is something to write; never the input.
    case replacing(input: ByteInput)
  }

  private let path: String?
  private let kind: Kind
  private var descriptor: CInt = -1

  init(_ path: String?, _ kind: Kind) throws(AgeProblem) {
    self.path = path == "-" ? nil : path
    self.kind = kind
    guard let path = self.path, case .replacing(let input) = kind else { return }
    var theirs = stat()
    var ours = stat()
    if fstat(input.descriptor, &theirs) == 0, stat(path, &ours) == 0,
      ours.st_mode & S_IFMT == S_IFREG, theirs.st_dev == ours.st_dev, theirs.st_ino == ours.st_ino
    {
      throw .sameFile(path)
    }
  }

  static func isTerminal(_ path: String?) -> Bool {
    (path == nil || path == "-") && isatty(1) == 1
  }

  mutating func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    try begin()
    try bytes.withUnsafeBytes { try write($0) }
  }

  mutating func write(_ secret: SecretBytes) throws(AgeProblem) {
    try begin()
    try secret.withBytes { part throws(AgeProblem) in try write(part) }
  }

  /// Makes sure that it is on disk; an empty text makes an empty file.
  mutating func finish() throws(AgeProblem) {
    try begin()
    guard let path else { return }
    // A pipe or a device has nothing to sync.
    if fsync(descriptor) != 0, errno != EINVAL, errno != EROFS {
      throw .cannotWrite(path, number: errno)
    }
    if close(descriptor) != 0 { throw .cannotWrite(path, number: errno) }
  }

  private mutating func begin() throws(AgeProblem) {
    guard descriptor < 0 else { return }
    guard let path else {
      descriptor = 1
      return
    }
    switch kind {
    case .newFile:
      descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { throw .alreadyThere(path) }
    case .replacing: descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    }
    if descriptor < 0 { throw .cannotWrite(path, number: errno) }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws(AgeProblem) {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw .cannotWrite(path ?? "Standard output", number: errno)
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
  }
}

/// Files of secrets, read straight into memory that is wiped.
enum SecretFile {
  /// A passphrase; one newline at its end is not part of it.
  static func passphrase(_ path: String) throws -> SecretBytes {
    let secret = try read(path, limit: 4 << 10) { bytes in
      bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count
    }
    guard !secret.isEmpty else { throw AgeProblem.noPassphrase(path) }
    return secret
  }

  /// The text of a key file, or a protected key file as it is.
  static func keys(_ path: String) throws -> SecretBytes {
    try read(path, limit: 64 << 10) { $0.count }
  }

  private static func read(
    _ path: String, limit: Int, length: (UnsafeRawBufferPointer) -> Int
  ) throws(AgeProblem) -> SecretBytes {
    let input = try ByteInput(path)
    return try SecretBytes(capacity: limit + 1) { room throws(AgeProblem) in
      let count = try input.fill(room)
      guard count <= limit else { throw .tooLarge(path) }
      return length(UnsafeRawBufferPointer(rebasing: room[..<count]))
    }
  }
}
