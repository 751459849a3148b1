import StrictJSON

/// What this computer remembers of a vault, outside the vault: the fingerprint of its roster and the
/// latest entries it saw of each case.
///
/// Nothing else can tell an older copy of a folder from the folder. It holds ids and hashes only. It is
/// written after a commit and never synced, so that it may lag and never leads; a failure to write
/// it is no failure of the commit.
package struct LocalState: Sendable {
  private static let limit = 1 << 20
  private static let rosterName = "roster.json"

  private let folder: Folder?

  /// Remembers nothing: for practices and for tests of other things.
  package static let none = LocalState(folder: nil)

  private init(folder: Folder?) { self.folder = folder }

  /// - Parameters:
  ///   - path: The folder of the program's state on this computer; made where it is missing.
  ///   - vault: The id of the vault.
  package init(at path: String, of vault: String) {
    try? Folder.make(at: path, in: KernelFileSystem())
    guard let root = try? Folder(opening: path) else {
      folder = nil
      return
    }
    try? root.makeFolder(vault)
    folder = try? root.folder(vault)
  }

  /// What is remembered of the whole vault.
  struct Remembered: Hashable {
    /// The fingerprint of the roster last seen.
    var roster: String
    /// The member who unlocked it last.
    var member: String
  }

  var remembered: Remembered? {
    guard let object = value(Self.rosterName), let roster = object["roster"]?.string else {
      return nil
    }
    return Remembered(roster: roster, member: object["member"]?.string ?? "")
  }

  func remember(_ remembered: Remembered) {
    keep(
      JSONObject([("member", .string(remembered.member)), ("roster", .string(remembered.roster))]),
      as: Self.rosterName)
  }

  /// The entries of a case that were its latest when this computer last wrote or read it: hash to
  /// writer.
  func tips(of caseID: String) -> [String: String] {
    guard let bytes = try? folder?.read(Self.tipsName(caseID), limit: Self.limit) else {
      return [:]
    }
    // The last line that is whole: the computer may have stopped while one was written.
    let lines = bytes.split(separator: UInt8(ascii: "\n")).reversed()
    guard let last = lines.lazy.compactMap({ (try? JSON(parsing: $0))?.object }).first else {
      return [:]
    }
    var tips: [String: String] = [:]
    for (hash, writer) in last.members { tips[hash] = writer.string }
    return tips
  }

  /// Adds a line to what is remembered of a case, and begins anew where that has grown long.
  ///
  /// Putting a new file in the place of the old one at every commit would make some file systems
  /// write it to the disk at once, and the person wait for it.
  func remember(_ tips: [String: String], of caseID: String) {
    let name = Self.tipsName(caseID)
    let object = JSONObject(tips.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
    let newline = UInt8(ascii: "\n")
    // A line of its own even behind one that was broken off.
    let line = [newline] + JSON.object(object).canonical + [newline]
    let isAdded = (try? folder?.append(line, to: name, upTo: Self.longTips)) ?? false
    if !isAdded { keep(line, as: name) }
  }

  /// Forgets a case, for one that was taken back to an older copy on purpose.
  func forget(_ caseID: String) { try? folder?.remove(Self.tipsName(caseID)) }

  private static func tipsName(_ caseID: String) -> String { "\(caseID).jsonl" }
  /// In bytes: some hundred commits.
  private static let longTips = 32 << 10

  // MARK: The index

  private static let indexName = "index.age"

  var index: [UInt8]? { try? folder?.read(Self.indexName, limit: 64 << 20) }

  func keep(index bytes: [UInt8]) { keep(bytes, as: Self.indexName) }

  private func value(_ name: String) -> JSONObject? {
    guard let bytes = try? folder?.read(name, limit: Self.limit) else { return nil }
    return (try? JSON(parsing: bytes))?.object
  }

  private func keep(_ object: JSONObject, as name: String) {
    keep(JSON.object(object).canonical + [UInt8(ascii: "\n")], as: name)
  }

  private func keep(_ bytes: [UInt8], as name: String) {
    guard let folder else { return }
    let temporary = TemporaryName.other()
    guard let file = try? folder.create(temporary, mode: 0o600) else { return }
    do {
      try file.write(bytes)
      try file.close()
      try folder.rename(temporary, to: name)
    } catch {
      try? folder.remove(temporary)
    }
  }
}
