/// What the module asks of a file system, one system call or so a method: the seam where a test
/// puts a disk of its own in the kernel's place.
///
/// Everything that takes care (whole writes, trying again, the order of syncs) is above it, in
/// `Folder`, so that it is tested too. A folder is nil where a name is a path from outside.
package protocol FileSystem: Sendable {
  /// An open file or folder; closed by whoever opened it.
  typealias Descriptor = Int32

  /// Opens a folder; a symbolic link is not followed.
  func openFolder(_ name: String, in folder: Descriptor?) throws(Errno) -> Descriptor
  /// Makes a folder that only its owner can enter.
  func makeFolder(_ name: String, in folder: Descriptor?) throws(Errno)
  /// The names in a folder in any order, without `.` and `..`.
  func names(in folder: Descriptor) throws(Errno) -> [String]
  /// What a thing is; of a symbolic link, that it is one.
  func status(of name: String, in folder: Descriptor?) throws(Errno) -> FileStatus
  func status(of descriptor: Descriptor) throws(Errno) -> FileStatus
  func checkWritable(_ folder: Descriptor) throws(Errno)

  func openFile(
    _ name: String, in folder: Descriptor, for purpose: FilePurpose
  ) throws(Errno) -> Descriptor
  /// At most `count` of the next bytes; none at the end.
  func read(_ file: Descriptor, upTo count: Int) throws(Errno) -> [UInt8]
  /// Writes some of the bytes, at least one, and says how many.
  func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int
  func sync(_ descriptor: Descriptor) throws(Errno)
  /// The descriptor is gone whatever this throws.
  func close(_ descriptor: Descriptor) throws(Errno)

  func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor
  ) throws(Errno)
  func remove(_ name: String, in folder: Descriptor) throws(Errno)

  /// Takes a lock on an open file at once or throws.
  func lock(_ file: Descriptor, _ kind: LockKind) throws(Errno)
  func unlock(_ file: Descriptor)
  /// Puts bytes in the place of all that is in a lock file, as far as that can be done.
  func note(_ bytes: [UInt8], in file: Descriptor)
}

/// What a file is opened for.
package enum FilePurpose: Hashable, Sendable {
  /// Never waits, whatever stands under the name.
  case reading
  /// Only where nothing has the name yet.
  case creating(mode: UInt32)
  /// Made where it is missing; what is written goes behind what is there.
  case appending
  /// Made where it is missing, its content untouched.
  case locking
}

package enum LockKind: Hashable, Sendable {
  case shared
  case exclusive
}

/// Who owns a thing, who may change it and what it is.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case folder
    case file
    case link
    case other
  }

  package let kind: Kind
  package let isOurs: Bool
  package let othersCanWrite: Bool
  /// In bytes.
  package let size: Int
  /// When its content or, of a folder, what is in it last changed, in nanoseconds.
  package let changed: Int
  /// Who may read and write it.
  package let mode: UInt32

  package init(
    kind: Kind, isOurs: Bool, othersCanWrite: Bool, size: Int, changed: Int = 0,
    mode: UInt32 = 0o600
  ) {
    self.kind = kind
    self.isOurs = isOurs
    self.othersCanWrite = othersCanWrite
    self.size = size
    self.changed = changed
    self.mode = mode
  }

  var isFolder: Bool { kind == .folder }
  var isLink: Bool { kind == .link }
}

/// Why a call failed, in the system's numbers.
package struct Errno: Error, Hashable, Sendable {
  package let number: Int32

  package init(_ number: Int32) { self.number = number }
}
