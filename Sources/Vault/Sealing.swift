/// What lies between the bytes of a record and the bytes on disk: nothing yet.
///
/// Everything the module writes or reads but locks passes here, so that encryption changes this
/// type alone.
enum Sealing {
  /// The end of the name of a file of entries, with its dot.
  static let entriesSuffix = ".jsonl"
  /// The end of the name of a file of one value.
  static let valueSuffix = ".json"
  /// The end of the name of an imported file.
  static let blobSuffix = ""

  static func seal(_ plain: [UInt8]) -> [UInt8] { plain }

  static func open(_ sealed: [UInt8]) -> [UInt8] { sealed }
}
