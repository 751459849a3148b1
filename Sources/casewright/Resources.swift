import Glibc
import Guidance

/// The files the program comes with: beside it where somebody put them there, else its own copy.
enum Resources {
  /// The guidance set every case is opened under unless another is named.
  static let defaultPack = "working-together-2015"

  /// A file of the resources by its path; nothing where there is none.
  ///
  /// Looked for in `CASEWRIGHT_DATA`, then in `share/casewright` beside the program's folder, then
  /// in what was compiled in.
  static func file(_ path: String) -> [UInt8]? {
    for root in roots {
      if let bytes = TextFile.read("\(root)/\(path)") { return bytes }
    }
    return own(path)
  }

  /// Loads a guidance set: its own copy list by list, one from outside checked as a whole.
  static func pack(_ name: String) throws(PackFaults) -> Guidance {
    let folder = "guidance/\(name)"
    if let files = outside(folder) {
      return try Guidance.load(files: files.map { PackFile(path: $0.path, bytes: $0.bytes) })
    }
    return try Guidance.checked { path in own("\(folder)/\(path)") }
  }

  /// Whether there is a guidance set of this name.
  static func hasPack(_ name: String) -> Bool {
    guard !name.contains("/") else { return false }
    return outside("guidance/\(name)") != nil || own("guidance/\(name)/pack.json") != nil
  }

  /// The files of a folder beside the program, if there are any.
  private static func outside(_ folder: String) -> [(path: String, bytes: [UInt8])]? {
    for root in roots {
      let files = readFolder("\(root)/\(folder)", "")
      if !files.isEmpty { return files.sorted { $0.path < $1.path } }
    }
    return nil
  }

  /// A file that was compiled in.
  private static func own(_ path: String) -> [UInt8]? {
    let name = Array(path.utf8)
    let file = Embedded.files.first { file in
      file.path.utf8CodeUnitCount == name.count && utf8(file.path).elementsEqual(name)
    }
    return file.map { Array(utf8($0.text)) }
  }

  private static func utf8(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  private static let roots: [String] = {
    var roots: [String] = []
    if let data = Environment["CASEWRIGHT_DATA"] { roots.append(data) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { raw in
      raw.baseAddress.map {
        readlink("/proc/self/exe", $0.assumingMemoryBound(to: CChar.self), raw.count)
      } ?? 0
    }
    let slash = UInt8(ascii: "/")
    if count > 0, let file = buffer.prefix(count).lastIndex(of: slash),
      let folder = buffer.prefix(file).lastIndex(of: slash),
      let prefix = String(
        validatingCString: buffer.prefix(folder).map(CChar.init(bitPattern:)) + [0])
    {
      roots.append(prefix + "/share/casewright")
    }
    return roots
  }()

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
