package import Guidance

/// The shipped guidance with the overlay of a made-up board over it.
package enum OverlaidGuidance {
  package static let folder = "Tests/Fixtures/overlay"

  /// Read once for all tests.
  private static let loaded = Result { try ShippedGuidance.load().overlaid(by: files()) }

  package static func load() throws -> Guidance { try loaded.get() }

  package static func files() throws -> [PackFile] {
    try ["overlay.json", "lists/practitioner-event.json", "lists/requirements.json"].map { path in
      PackFile(path: path, bytes: try RepositoryFile.bytes("\(folder)/\(path)"))
    }
  }
}
