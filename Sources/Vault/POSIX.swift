@preconcurrency import Glibc

/// The file system of the machine.
package struct KernelFileSystem: FileSystem {
  private static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  package init() {}

  // MARK: Folders

  package func openFolder(_ name: String, in folder: Descriptor?) throws(Errno) -> Descriptor {
    try answer(openat(folder ?? AT_FDCWD, name, Self.folderFlags))
  }

  package func makeFolder(_ name: String, in folder: Descriptor?) throws(Errno) {
    _ = try answer(mkdirat(folder ?? AT_FDCWD, name, 0o700))
  }

  package func names(in folder: Descriptor) throws(Errno) -> [String] {
    let listed = try answer(openat(folder, ".", Self.folderFlags))
    guard let stream = fdopendir(listed) else {
      let number = errno
      _ = Glibc.close(listed)
      throw Errno(number)
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
    guard errno == 0 else { throw Errno(errno) }
    return names
  }

  package func status(of name: String, in folder: Descriptor?) throws(Errno) -> FileStatus {
    var status = stat()
    _ = try answer(fstatat(folder ?? AT_FDCWD, name, &status, AT_SYMLINK_NOFOLLOW))
    return FileStatus(status)
  }

  package func status(of descriptor: Descriptor) throws(Errno) -> FileStatus {
    var status = stat()
    _ = try answer(fstat(descriptor, &status))
    return FileStatus(status)
  }

  /// A file system mounted read-only says so even to root.
  package func checkWritable(_ folder: Descriptor) throws(Errno) {
    _ = try answer(faccessat(folder, ".", W_OK | X_OK, AT_EACCESS))
  }

  // MARK: Files

  package func openFile(
    _ name: String, in folder: Descriptor, for purpose: FilePurpose
  ) throws(Errno) -> Descriptor {
    let flags = O_NOFOLLOW | O_CLOEXEC
    return switch purpose {
    // Without O_NONBLOCK a named pipe put in the folder would hang the program.
    case .reading: try answer(openat(folder, name, flags | O_RDONLY | O_NONBLOCK | O_NOCTTY))
    case .creating(let mode):
      try answer(openat(folder, name, flags | O_WRONLY | O_CREAT | O_EXCL, mode))
    case .appending:
      try answer(openat(folder, name, flags | O_WRONLY | O_APPEND | O_CREAT, 0o600))
    case .locking: try answer(openat(folder, name, flags | O_RDWR | O_CREAT, 0o600))
    }
  }

  package func read(_ file: Descriptor, upTo count: Int) throws(Errno) -> [UInt8] {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      result = Glibc.read(file, buffer.baseAddress, count)
      initialized = max(0, result)
    }
    _ = try answer(result)
    return bytes
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int {
    let result = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    return try answer(result)
  }

  package func sync(_ descriptor: Descriptor) throws(Errno) {
    _ = try answer(fsync(descriptor))
  }

  package func close(_ descriptor: Descriptor) throws(Errno) {
    _ = try answer(Glibc.close(descriptor))
  }

  package func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor
  ) throws(Errno) {
    _ = try answer(renameat(folder, name, newFolder, newName))
  }

  package func remove(_ name: String, in folder: Descriptor) throws(Errno) {
    _ = try answer(unlinkat(folder, name, 0))
  }

  // MARK: Locks

  /// By flock and not fcntl: an fcntl lock is lost when any other descriptor of the file is closed.
  package func lock(_ file: Descriptor, _ kind: LockKind) throws(Errno) {
    _ = try answer(flock(file, (kind == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB))
  }

  package func unlock(_ file: Descriptor) { _ = flock(file, LOCK_UN) }

  package func note(_ bytes: [UInt8], in file: Descriptor) {
    _ = ftruncate(file, 0)
    _ = pwrite(file, bytes, bytes.count, 0)
  }

  /// Turns -1 into the error it stands for; call with nothing in between.
  private func answer<Result: SignedInteger>(_ result: Result) throws(Errno) -> Result {
    if result < 0 { throw Errno(errno) }
    return result
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFREG: .file
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      kind: kind, isOurs: status.st_uid == geteuid(),
      othersCanWrite: status.st_mode & (S_IWGRP | S_IWOTH) != 0, size: Int(status.st_size),
      changed: Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec),
      mode: status.st_mode & 0o777)
  }
}

extension Errno {
  /// A signal came before anything was done.
  var isInterruption: Bool { number == EINTR }
  /// The file system does not know the call for such a file.
  var isNotSupportedHere: Bool { number == EINVAL }
}

extension Lock {
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
