package import Guidance
import StrictJSON

/// The guidance as it is shipped, read from the repository.
package enum ShippedGuidance {
  private static let folder = "Resources/guidance/working-together-2015"

  /// Read once for all tests.
  private static let loaded = Result { try Guidance.load(files: files()) }

  package static func load() throws -> Guidance { try loaded.get() }

  /// Its files: the manifest, the threshold, and every list the manifest names.
  package static func files() throws -> [PackFile] {
    let manifest = try file("pack.json")
    let names = try JSON(parsing: manifest.bytes).object?["lists"]?.array ?? []
    let lists = try names.compactMap(\.string).map { try file("lists/\($0).json") }
    return try [manifest, file("threshold.json"), file("holidays.json")] + lists
  }

  private static func file(_ path: String) throws -> PackFile {
    PackFile(path: path, bytes: try RepositoryFile.bytes("\(folder)/\(path)"))
  }
}
