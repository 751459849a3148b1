@preconcurrency import Glibc

/// Lets a test make a chosen system call fail; nil outside tests.
enum SystemCalls {
  /// Gets the name of the call about to be made; an errno it returns stands in for the call.
  @TaskLocal static var interference: (@Sendable (_ call: String) -> CInt?)?
}

/// A folder held open: what is in it is reached through the handle, never again by path, so that
/// nobody can put another folder in its place meanwhile.
///
/// Symbolic links are never followed.
final class Folder: Sendable {
  /// As it is told to people.
  let path: String
  private let descriptor: CInt

  private init(path: String, descriptor: CInt) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { _ = Glibc.close(descriptor) }

  private static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  /// Opens the folder at a path; only its last component may not be a symbolic link.
  convenience init(opening path: String) throws(SystemError) {
    let descriptor = try attempt("open", on: path) { open(path, Self.folderFlags) }
    self.init(path: path, descriptor: descriptor)
  }

  /// Opens a folder inside this one.
  func folder(_ name: String) throws(SystemError) -> Folder {
    let path = path(of: name)
    let opened = try attempt("openat", on: path) { openat(descriptor, name, Self.folderFlags) }
    return Folder(path: path, descriptor: opened)
  }

  /// Makes a folder that only its owner can enter.
  ///
  /// Durable once this folder is synced.
  func makeFolder(_ name: String) throws(SystemError) {
    _ = try attempt("mkdirat", on: path(of: name)) { mkdirat(descriptor, name, 0o700) }
  }

  static func make(at path: String) throws(SystemError) {
    _ = try attempt("mkdir", on: path) { mkdir(path, 0o700) }
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  // MARK: What is there

  /// The names in the folder in the order of their bytes, without `.` and `..`.
  func names() throws(SystemError) -> [String] {
    let listed = try attempt("openat", on: path) { openat(descriptor, ".", Self.folderFlags) }
    guard let stream = fdopendir(listed) else {
      let number = errno
      _ = Glibc.close(listed)
      throw SystemError(number: number, path: path)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw SystemError(number: errno, path: path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Who owns a thing, who may change it and what it is.
  struct Status {
    let isOurs: Bool
    let othersCanWrite: Bool
    let isFolder: Bool
    let isLink: Bool
    /// Who may read and write it.
    let mode: UInt32

    fileprivate init(_ status: stat) {
      isOurs = status.st_uid == geteuid()
      othersCanWrite = status.st_mode & (S_IWGRP | S_IWOTH) != 0
      isFolder = status.st_mode & S_IFMT == S_IFDIR
      isLink = status.st_mode & S_IFMT == S_IFLNK
      mode = status.st_mode & 0o777
    }
  }

  func status() throws(SystemError) -> Status {
    var status = stat()
    _ = try attempt("fstat", on: path) { fstat(descriptor, &status) }
    return Status(status)
  }

  func status(of name: String) throws(SystemError) -> Status {
    var status = stat()
    _ = try attempt("fstatat", on: path(of: name)) {
      fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW)
    }
    return Status(status)
  }

  static func status(at path: String) throws(SystemError) -> Status {
    var status = stat()
    _ = try attempt("lstat", on: path) { lstat(path, &status) }
    return Status(status)
  }

  /// Throws why nothing can be written here; a file system mounted read-only says so even to root.
  func checkWritable() throws(SystemError) {
    _ = try attempt("faccessat", on: path) {
      faccessat(descriptor, ".", W_OK | X_OK, AT_EACCESS)
    }
  }

  /// Reads a whole regular file of at most `limit` bytes.
  func read(_ name: String, limit: Int) throws(SystemError) -> [UInt8] {
    let path = path(of: name)
    // Without O_NONBLOCK a named pipe put in the folder would hang the program.
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let file = try attempt("openat", on: path) { openat(descriptor, name, flags) }
    defer { _ = Glibc.close(file) }
    var status = stat()
    _ = try attempt("fstat", on: path) { fstat(file, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(.notAFile, path: path) }
    var bytes: [UInt8] = []
    let size = min(max(Int(status.st_size) + 1, 512), 1 << 20)
    var buffer = [UInt8](repeating: 0, count: size)
    while true {
      let count = try attempt("read", on: path) { Glibc.read(file, &buffer, size) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { throw SystemError(.tooLarge, path: path) }
    }
  }

  // MARK: Changes

  /// A new file that must not exist yet, open for writing.
  func create(_ name: String, mode: UInt32) throws(SystemError) -> NewFile {
    let path = path(of: name)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try attempt("openat", on: path) { openat(descriptor, name, flags, mode) }
    return NewFile(path: path, descriptor: file)
  }

  func rename(_ name: String, to newName: String) throws(SystemError) {
    _ = try attempt("renameat", on: path(of: newName)) {
      renameat(descriptor, name, descriptor, newName)
    }
  }

  func move(_ name: String, into other: Folder) throws(SystemError) {
    _ = try attempt("renameat", on: other.path(of: name)) {
      renameat(descriptor, name, other.descriptor, name)
    }
  }

  func remove(_ name: String) throws(SystemError) {
    _ = try attempt("unlinkat", on: path(of: name)) { unlinkat(descriptor, name, 0) }
  }

  /// Makes names created, renamed or removed here durable.
  ///
  /// Some network file systems cannot sync a folder and answer EINVAL: nothing more can be done
  /// there. Every other failure counts.
  func sync() throws(SystemError) {
    do throws(SystemError) {
      _ = try attempt("fsync", on: path, retrying: false) { fsync(descriptor) }
    } catch  where error.number == EINVAL {}
  }

  // MARK: Locks

  enum LockKind {
    case shared
    case exclusive
  }

  /// Takes a lock at once or throws `busy`; the file is made where it is missing.
  func lock(_ name: String, _ kind: LockKind) throws(SystemError) -> Lock {
    let path = path(of: name)
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let file = try attempt("openat", on: path) { openat(descriptor, name, flags, 0o600) }
    let lock = Lock(descriptor: file)
    // flock and not fcntl: an fcntl lock is lost when any other descriptor of the file is closed.
    let operation = (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB
    _ = try attempt("flock", on: path) { flock(file, operation) }
    return lock
  }
}

/// A file being written; closed without a check when dropped, so call `close` where it counts.
struct NewFile: ~Copyable {
  private let path: String
  private var descriptor: CInt

  fileprivate init(path: String, descriptor: CInt) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { if descriptor >= 0 { _ = Glibc.close(descriptor) } }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      written += try attempt("write", on: path) {
        bytes.withUnsafeBytes { buffer in
          Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        }
      }
    }
  }

  /// Never tried again after a failure: the kernel may have dropped what it could not write.
  func sync() throws(SystemError) {
    _ = try attempt("fsync", on: path, retrying: false) { fsync(descriptor) }
  }

  consuming func close() throws(SystemError) {
    let closing = descriptor
    descriptor = -1
    // On Linux the descriptor is gone whatever close answers; an interruption loses nothing after
    // the file was synced, every other answer is a failed write.
    let result = Glibc.close(closing) == 0 ? 0 : errno
    let number = SystemCalls.interference?("close") ?? result
    if number != 0 && number != EINTR { throw SystemError(number: number, path: path) }
  }
}

/// A lock that lasts as long as this value; the file stays.
struct Lock: ~Copyable {
  private let descriptor: CInt

  fileprivate init(descriptor: CInt) { self.descriptor = descriptor }

  deinit {
    // Closing alone would not do while a child process that was just started has a copy.
    _ = flock(descriptor, LOCK_UN)
    _ = Glibc.close(descriptor)
  }

  /// Writes who holds the lock.
  ///
  /// It serves one sentence only, so a failure is not reported.
  func write(notice: String) {
    let bytes = Array(notice.utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }

  static var processNumber: Int { Int(getpid()) }
}

extension SystemError {
  init(number: CInt, path: String) {
    let reason: Reason =
      switch number {
      case ENOENT: .missing
      case EEXIST, ENOTEMPTY: .exists
      case ENOTDIR: .notAFolder
      case ELOOP: .symbolicLink
      case EACCES, EPERM: .denied
      case EROFS: .readOnlyMedia
      case ENOSPC, EDQUOT: .full
      case EIO: .device
      case EWOULDBLOCK: .busy
      default: .other(String(cString: strerror(number)))
      }
    self.init(reason, path: path, number: number)
  }
}

/// Makes a call again when a signal interrupted it, and turns -1 into the error it stands for.
private func attempt<Result: SignedInteger>(
  _ call: String, on path: String, retrying: Bool = true, _ body: () -> Result
) throws(SystemError) -> Result {
  if let number = SystemCalls.interference?(call) { throw SystemError(number: number, path: path) }
  while true {
    let result = body()
    if result >= 0 { return result }
    let number = errno
    if number != EINTR || !retrying { throw SystemError(number: number, path: path) }
  }
}
