import Glibc
import StrictJSON
import Testing

@testable import Vault

/// The vault's case, for tests that know the core's too.
typealias CaseOnDisk = CaseFile

/// A folder of the test's own that goes when the test ends.
final class ScratchFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/vault-tests-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  deinit { _ = Child.run(["rm", "-rf", path]) }

  static func / (folder: ScratchFolder, name: String) -> String { "\(folder.path)/\(name)" }
}

/// A vault in a scratch folder, with what the tests do to its files behind its back.
struct ScratchVault {
  static let member = Member(id: "memberbbbb", name: "Member B", role: "Business manager")

  /// Somebody who is no member, as a roster would have them.
  static let stranger = """
    {"id": "recovery", "signer": "\(String(repeating: "A", count: 43))",
     "recipient": "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"}
    """

  let scratch: ScratchFolder
  let vault: Vault
  /// What the vault works on; other openings of its folder may use the kernel directly.
  let fileSystem = WatchedFileSystem()

  init() throws {
    scratch = try ScratchFolder()
    vault = try Vault.create(
      at: scratch / "vault", member: Self.member, key: .practice, at: "2016-03-24T14:00:00Z",
      in: fileSystem)
  }

  /// A case with one entry for each content, all by one opening, closed again.
  func caseWith(_ contents: [String]) throws -> String {
    let file = try vault.newCase(since: "14:02")
    for (minute, content) in contents.enumerated() {
      _ = try file.commit(
        content: .string(content), at: "2016-03-24T14:0\(minute):00Z")
    }
    file.close()
    return file.id
  }

  func open(_ id: String) throws -> CaseFile { try vault.open(id, for: .writing(since: "14:02")) }
  func read(_ id: String) throws -> CaseFile { try vault.open(id, for: .reading) }

  /// The lines of a sealed file, without its padding.
  func plain(_ path: String) throws -> [UInt8] {
    try vault.holder.sealing.openLines(try Disk.read(path))
  }

  /// Puts lines, as they are, in the place of a sealed file.
  func reseal(_ plain: [UInt8], to path: String) throws {
    try Disk.write(try vault.holder.sealing.seal(plain), to: path)
  }

  func folder(of id: String) -> String { "\(vault.path)/cases/\(id)" }

  /// The paths of the segments of a case, by name.
  func segments(of id: String) throws -> [String] {
    try Disk.names(in: folder(of: id)).filter { $0.hasSuffix(".age") && !$0.hasPrefix("draft-") }
      .map { "\(folder(of: id))/\($0)" }
  }

  /// The path of the only segment of a case.
  func segment(of id: String) throws -> String {
    let segments = try segments(of: id)
    try #require(segments.count == 1)
    return segments[0]
  }
}

/// Files, without the module under test.
enum Disk {
  static func read(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "re"), "\(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, 1 << 16, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    _ = chmod(path, 0o600)
    let file = try #require(fopen(path, "we"), "\(path)")
    try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    try #require(fclose(file) == 0)
  }

  static func names(in path: String) throws -> [String] { try Folder(opening: path).names() }

  /// Every file below a folder and its bytes.
  static func tree(_ path: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try names(in: path) {
      let path = "\(path)/\(name)"
      var status = stat()
      try #require(lstat(path, &status) == 0)
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        files["\(path)/"] = []
        files.merge(try tree(path)) { $1 }
      case S_IFREG: files[path] = try read(path)
      default: files[path] = []
      }
    }
    return files
  }

  static func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat(path, &status) == 0, "\(path)")
    return status.st_mode & 0o7777
  }
}

extension [UInt8] {
  func contains(text: String) -> Bool {
    let wanted = Array(text.utf8)
    return indices.contains { self[$0...].starts(with: wanted) }
  }
}
