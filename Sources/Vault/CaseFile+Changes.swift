import StrictJSON

extension CaseFile {
  /// What tells whether a commit was made since: names, sizes and times of the files of entries.
  ///
  /// Reads none of them, and takes no lock; nothing where the folder cannot be read now.
  package var stamp: String? {
    guard let names = try? folder.names() else { return nil }
    var text = ""
    for name in names where History.isSegment(name) {
      guard let status = try? folder.status(of: name) else { return nil }
      text += "\(name) \(status.size) \(status.changed)\n"
    }
    return String(Digest.hex(Digest.sha256(Array(text.utf8))).prefix(16))
  }
}
