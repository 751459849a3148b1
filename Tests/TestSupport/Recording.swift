/// Texts recorded as files, for what is too large to stand in a test.
///
/// A text that differs, or that no file has yet, is written beside it with `.new` at the end, to be
/// read and put in its place by hand.
package enum Recording {
  package static let folder = "Tests/Fixtures/screens"

  /// What stands against the recording; nothing where the text is as recorded.
  package static func problem(_ text: String, _ name: String) throws -> String? {
    try problem(text, at: "\(folder)/\(name).txt")
  }

  /// The same for a text recorded anywhere in the repository.
  package static func problem(_ text: String, at path: String) throws -> String? {
    let recorded = try RepositoryFile.text(path)
    if recorded == text {
      RepositoryFile.remove(path + ".new")
      return nil
    }
    try RepositoryFile.write(text, to: path + ".new")
    return recorded == nil
      ? "\(path) is not recorded. Read \(path).new and take away the .new."
      : "\(path) differs. Read \(path).new; where it is right, put it in its place."
  }

  /// The names of what is recorded.
  package static func names() throws -> [String] {
    try RepositoryFile.list(folder).compactMap { path in
      path.hasSuffix(".txt") ? String(path.dropFirst(folder.count + 1).dropLast(4)) : nil
    }
  }
}
