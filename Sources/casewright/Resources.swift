import Glibc
import Guidance

/// The files the program comes with: beside it where somebody put them there, else its own copy.
enum Resources {
  /// The guidance set every case is opened under unless another is named.
  static let defaultPack = "working-together-2015"

  /// The files of a folder of the resources, by their path in it.
  ///
  /// Looked for in `CASEWRIGHT_DATA`, then in `share/casewright` beside the program's folder, then
  /// in what was compiled in.
  static func files(in folder: String) -> [(path: String, bytes: [UInt8])] {
    for root in roots {
      let files = readFolder("\(root)/\(folder)", "")
      if !files.isEmpty { return files.sorted { $0.path < $1.path } }
    }
    let prefix = folder + "/"
    return Embedded.files.compactMap { file in
      let path = "\(file.path)"
      guard path.hasPrefix(prefix) else { return nil }
      return (
        String(path.dropFirst(prefix.count)),
        Array(UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount))
      )
    }
  }

  /// Loads a guidance set.
  static func guidance(_ pack: String = defaultPack) throws(PackFaults) -> Guidance {
    try Guidance.load(
      files: files(in: "guidance/\(pack)").map { PackFile(path: $0.path, bytes: $0.bytes) })
  }

  private static var roots: [String] {
    var roots: [String] = []
    if let data = Environment["CASEWRIGHT_DATA"] { roots.append(data) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { raw in
      raw.baseAddress.map {
        readlink("/proc/self/exe", $0.assumingMemoryBound(to: CChar.self), raw.count)
      } ?? 0
    }
    if count > 0, let own = String(validating: buffer.prefix(count), as: UTF8.self) {
      let folders = own.split(separator: "/").dropLast(2)
      roots.append("/" + folders.joined(separator: "/") + "/share/casewright")
    }
    return roots
  }

  /// Every file below a folder, with its path in it; nothing where there is no such folder.
  static func readFolder(_ root: String, _ inner: String) -> [(path: String, bytes: [UInt8])] {
    guard let folder = opendir(inner.isEmpty ? root : "\(root)/\(inner)") else { return [] }
    defer { closedir(folder) }
    var files: [(String, [UInt8])] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = inner.isEmpty ? name : "\(inner)/\(name)"
      if let bytes = TextFile.read("\(root)/\(path)") {
        files.append((path, bytes))
      } else {
        files += readFolder(root, path)
      }
    }
    return files
  }
}

/// Environment variables; an empty one counts as not set.
enum Environment {
  static subscript(name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
