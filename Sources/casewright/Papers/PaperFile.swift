import Glibc
import Vault

/// A paper on its way to a file: written beside it, for its owner's eyes only, and put in its place
/// whole.
struct PaperFile {
  private let path: String
  private let temporary: String
  private let replaces: Bool

  /// Writes the bytes to the disk, not yet under their name.
  init(_ path: String, replaces: Bool, _ bytes: [UInt8]) throws {
    self.path = path
    self.replaces = replaces
    if !replaces, access(path, F_OK) == 0 { throw PaperFileProblem.alreadyThere(path) }
    temporary = "\(path).\(getpid()).part"
    unlink(temporary)
    do {
      var file = try ByteOutput(temporary, .newFile)
      try file.write(bytes)
      try file.finish()
    } catch AgeProblem.cannotWrite(_, let number) {
      unlink(temporary)
      // A name without a slash is in the folder that this is run in.
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) }
      if number == ENOENT, let folder { throw VaultError.missing(path: folder) }
      throw PaperFileProblem.cannotWrite(path, String(cString: strerror(number)) + ".")
    }
  }

  /// Gives it its name; a file that came to be there in the meantime is not written over.
  func keep() throws {
    if !replaces {
      if link(temporary, path) == 0 {
        unlink(temporary)
        return
      }
      // Memory sticks know no second name for a file.
      guard errno != EEXIST, access(path, F_OK) != 0 else {
        discard()
        throw PaperFileProblem.alreadyThere(path)
      }
    }
    guard rename(temporary, path) == 0 else {
      let reason = String(cString: strerror(errno))
      discard()
      throw PaperFileProblem.cannotWrite(path, reason + ".")
    }
  }

  func discard() { unlink(temporary) }
}

enum PaperFileProblem: Error, CustomStringConvertible {
  case alreadyThere(String)
  case cannotWrite(String, String)

  var description: String {
    switch self {
    case .alreadyThere(let path):
      "\(path) is there already and was left as it is. Give another name, or --force to write over it."
    case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason)"
    }
  }
}
