import Glibc

/// Files of the repository, by their paths in it.
package enum RepositoryFile {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  package static func bytes(_ path: String) throws(Fault) -> [UInt8] {
    guard let stream = fopen("\(root)/\(path)", "rb") else {
      throw Fault(path: path, error: errno)
    }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// The text of a file; nothing where there is no such file.
  package static func text(_ path: String) throws(Fault) -> String? {
    do throws(Fault) {
      return String(decoding: try bytes(path), as: UTF8.self)
    } catch {
      guard error.error == ENOENT else { throw error }
      return nil
    }
  }

  /// Writes a file whole; the folder is there already.
  package static func write(_ text: String, to path: String) throws(Fault) {
    guard let stream = fopen("\(root)/\(path)", "wb") else {
      throw Fault(path: path, error: errno)
    }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, stream)
    guard fclose(stream) == 0, written == bytes.count else {
      throw Fault(path: path, error: errno)
    }
  }

  package static func remove(_ path: String) { unlink("\(root)/\(path)") }

  /// The paths of the files of a folder and of those in it, by name.
  package static func list(_ folder: String) throws(Fault) -> [String] {
    guard let stream = opendir("\(root)/\(folder)") else {
      throw Fault(path: folder, error: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted().map { "\(folder)/\($0)" }
  }

  package struct Fault: Error {
    package let path: String
    package let error: Int32
  }
}
