/// A file of a pack as it was found: in a folder, or compiled in.
package struct PackFile: Sendable {
  /// The path within the pack, such as `lists/roles.json`.
  package var path: String

  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The bytes of a file of a pack, by its path in the pack; nothing where there is no such file.
package typealias PackBytes = @Sendable (String) -> [UInt8]?
