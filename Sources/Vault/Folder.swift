/// A folder held open: what is in it is reached through the handle, never again by path, so that
/// nobody can put another folder in its place meanwhile.
///
/// Symbolic links are never followed.
final class Folder: Sendable {
  /// As it is told to people.
  let path: String
  /// Where it is; folders and files reached through it are there too.
  let fileSystem: any FileSystem
  private let descriptor: FileSystem.Descriptor

  private init(path: String, in fileSystem: any FileSystem, descriptor: FileSystem.Descriptor) {
    self.path = path
    self.fileSystem = fileSystem
    self.descriptor = descriptor
  }

  deinit { try? fileSystem.close(descriptor) }

  /// Opens the folder at a path; only its last component may not be a symbolic link.
  convenience init(
    opening path: String, in fileSystem: any FileSystem = KernelFileSystem()
  ) throws(SystemError) {
    let descriptor = try attempt(path) { () throws(Errno) in
      try fileSystem.openFolder(path, in: nil)
    }
    self.init(path: path, in: fileSystem, descriptor: descriptor)
  }

  /// Opens a folder inside this one.
  func folder(_ name: String) throws(SystemError) -> Folder {
    let path = path(of: name)
    let opened = try attempt(path) { () throws(Errno) in
      try fileSystem.openFolder(name, in: descriptor)
    }
    return Folder(path: path, in: fileSystem, descriptor: opened)
  }

  /// Makes a folder that only its owner can enter.
  ///
  /// Durable once this folder is synced.
  func makeFolder(_ name: String) throws(SystemError) {
    try attempt(path(of: name)) { () throws(Errno) in
      try fileSystem.makeFolder(name, in: descriptor)
    }
  }

  static func make(at path: String, in fileSystem: any FileSystem) throws(SystemError) {
    try attempt(path) { () throws(Errno) in try fileSystem.makeFolder(path, in: nil) }
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  // MARK: What is there

  /// The names in the folder in the order of their bytes, without `.` and `..`.
  func names() throws(SystemError) -> [String] {
    let names = try attempt(path) { () throws(Errno) in try fileSystem.names(in: descriptor) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func status() throws(SystemError) -> FileStatus {
    try attempt(path) { () throws(Errno) in try fileSystem.status(of: descriptor) }
  }

  func status(of name: String) throws(SystemError) -> FileStatus {
    try attempt(path(of: name)) { () throws(Errno) in
      try fileSystem.status(of: name, in: descriptor)
    }
  }

  static func status(
    at path: String, in fileSystem: any FileSystem
  ) throws(SystemError) -> FileStatus {
    try attempt(path) { () throws(Errno) in try fileSystem.status(of: path, in: nil) }
  }

  /// Throws why nothing can be written here.
  func checkWritable() throws(SystemError) {
    try attempt(path) { () throws(Errno) in try fileSystem.checkWritable(descriptor) }
  }

  /// Reads a whole regular file of at most `limit` bytes.
  func read(_ name: String, limit: Int) throws(SystemError) -> [UInt8] {
    let path = path(of: name)
    let file = try openToRead(name)
    defer { try? fileSystem.close(file) }
    let status = try attempt(path) { () throws(Errno) in try fileSystem.status(of: file) }
    guard status.kind == .file else { throw SystemError(.notAFile, path: path) }
    var bytes: [UInt8] = []
    let size = min(max(status.size + 1, 512), 1 << 20)
    while true {
      let read = try attempt(path) { () throws(Errno) in try fileSystem.read(file, upTo: size) }
      if read.isEmpty { return bytes }
      bytes += read
      if bytes.count > limit { throw SystemError(.tooLarge, path: path) }
    }
  }

  /// Reads at most `count` bytes of a file from its beginning.
  func readStart(of name: String, upTo count: Int) throws(SystemError) -> [UInt8] {
    let file = try openToRead(name)
    defer { try? fileSystem.close(file) }
    return try attempt(path(of: name)) { () throws(Errno) in
      try fileSystem.read(file, upTo: count)
    }
  }

  private func openToRead(_ name: String) throws(SystemError) -> FileSystem.Descriptor {
    try attempt(path(of: name)) { () throws(Errno) in
      try fileSystem.openFile(name, in: descriptor, for: .reading)
    }
  }

  // MARK: Changes

  /// A new file that must not exist yet, open for writing.
  func create(_ name: String, mode: UInt32) throws(SystemError) -> NewFile {
    let path = path(of: name)
    let file = try attempt(path) { () throws(Errno) in
      try fileSystem.openFile(name, in: descriptor, for: .creating(mode: mode))
    }
    return NewFile(path: path, in: fileSystem, descriptor: file)
  }

  /// Adds bytes to a file, which is made where it is missing; they are not synced.
  ///
  /// - Parameter limit: In bytes; a file that has more than that is left as it is.
  /// - Returns: Whether they were added.
  func append(_ bytes: [UInt8], to name: String, upTo limit: Int) throws(SystemError) -> Bool {
    let path = path(of: name)
    let opened = try attempt(path) { () throws(Errno) in
      try fileSystem.openFile(name, in: descriptor, for: .appending)
    }
    let file = NewFile(path: path, in: fileSystem, descriptor: opened)
    let size = try attempt(path) { () throws(Errno) in try fileSystem.status(of: opened).size }
    if size > limit { return false }
    try file.write(bytes)
    try file.close()
    return true
  }

  func rename(_ name: String, to newName: String) throws(SystemError) {
    try attempt(path(of: newName)) { () throws(Errno) in
      try fileSystem.rename(name, in: descriptor, to: newName, in: descriptor)
    }
  }

  func move(_ name: String, into other: Folder) throws(SystemError) {
    try attempt(other.path(of: name)) { () throws(Errno) in
      try fileSystem.rename(name, in: descriptor, to: name, in: other.descriptor)
    }
  }

  func remove(_ name: String) throws(SystemError) {
    try attempt(path(of: name)) { () throws(Errno) in
      try fileSystem.remove(name, in: descriptor)
    }
  }

  /// Makes names created, renamed or removed here durable.
  ///
  /// Some network file systems cannot sync a folder and answer EINVAL: nothing more can be done
  /// there. Every other failure counts.
  func sync() throws(SystemError) {
    do throws(Errno) {
      try fileSystem.sync(descriptor)
    } catch {
      if !error.isNotSupportedHere { throw SystemError(number: error.number, path: path) }
    }
  }

  // MARK: Locks

  /// Takes a lock at once or throws `busy`; the file is made where it is missing.
  func lock(_ name: String, _ kind: LockKind) throws(SystemError) -> Lock {
    let path = path(of: name)
    let file = try attempt(path) { () throws(Errno) in
      try fileSystem.openFile(name, in: descriptor, for: .locking)
    }
    let lock = Lock(in: fileSystem, descriptor: file)
    try attempt(path) { () throws(Errno) in try fileSystem.lock(file, kind) }
    return lock
  }
}

/// A file being written to; closed without a check when dropped, so call `close` where it counts.
struct NewFile: ~Copyable {
  private let path: String
  private let fileSystem: any FileSystem
  private var descriptor: FileSystem.Descriptor?

  fileprivate init(
    path: String, in fileSystem: any FileSystem, descriptor: FileSystem.Descriptor
  ) {
    self.path = path
    self.fileSystem = fileSystem
    self.descriptor = descriptor
  }

  deinit { if let descriptor { try? fileSystem.close(descriptor) } }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    guard let descriptor else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      rest = rest.dropFirst(
        try attempt(path) { () throws(Errno) in try fileSystem.write(rest, to: descriptor) })
    }
  }

  /// Never tried again after a failure: the kernel may have dropped what it could not write.
  func sync() throws(SystemError) {
    guard let descriptor else { return }
    do throws(Errno) { try fileSystem.sync(descriptor) } catch {
      throw SystemError(number: error.number, path: path)
    }
  }

  consuming func close() throws(SystemError) {
    guard let closing = descriptor else { return }
    descriptor = nil
    // On Linux the descriptor is gone whatever close answers; an interruption loses nothing after
    // the file was synced, every other answer is a failed write.
    do throws(Errno) { try fileSystem.close(closing) } catch {
      if !error.isInterruption { throw SystemError(number: error.number, path: path) }
    }
  }
}

/// A lock that lasts as long as this value; the file stays.
struct Lock: ~Copyable {
  private let fileSystem: any FileSystem
  private let descriptor: FileSystem.Descriptor

  fileprivate init(in fileSystem: any FileSystem, descriptor: FileSystem.Descriptor) {
    self.fileSystem = fileSystem
    self.descriptor = descriptor
  }

  deinit {
    // Closing alone would not do while a child process that was just started has a copy.
    fileSystem.unlock(descriptor)
    try? fileSystem.close(descriptor)
  }

  /// Writes who holds the lock.
  ///
  /// It serves one sentence only, so a failure is not reported.
  func write(notice: String) { fileSystem.note(Array(notice.utf8), in: descriptor) }
}

/// How often a call is made again after an interruption: signals are rarer, and a file system that
/// is for ever interrupted must not hang the program.
private let mostAttempts = 100

/// Makes a call, again when a signal interrupted it, and says on which path it failed.
private func attempt<Value>(
  _ path: @autoclosure () -> String, _ call: () throws(Errno) -> Value
) throws(SystemError) -> Value {
  var attempts = 1
  while true {
    do throws(Errno) { return try call() } catch {
      guard error.isInterruption && attempts < mostAttempts else {
        throw SystemError(number: error.number, path: path())
      }
      attempts += 1
    }
  }
}
