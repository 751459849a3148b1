import FuzzTargets
import Glibc
import Testing

/// Every input the corpus holds, findings among them, without the fuzzer.
@Suite("Fuzzing corpus")
struct CorpusTests {
  @Test("no input breaks a promise", arguments: FuzzTarget.allCases)
  func replay(target: FuzzTarget) throws {
    let root = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let files = Self.files(in: "/\(root)/corpus/\(target.rawValue)")
    #expect(!files.isEmpty)
    for file in files {
      #expect(throws: Never.self, "\(file.name)") { try target.run(file.bytes) }
    }
  }

  private static func files(in folder: String) -> [(name: String, bytes: [UInt8])] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var files: [(name: String, bytes: [UInt8])] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix("."), let bytes = read("\(folder)/\(name)") else { continue }
      files.append((name, bytes))
    }
    return files
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer.prefix(count)
    }
  }
}
