/// The two locks of a case open for writing: its own, and a share in the vault's.
struct CaseLocks: ~Copyable {
  private static let caseName = "lock"
  static let vaultName = "vault.lock"

  private let vaultLock: Lock
  private let caseLock: Lock

  /// Takes both at once or neither.
  ///
  /// Correctness does not rest on them, since no two openings write to one file; they keep two
  /// windows from recording side by side what would then be a conflict.
  ///
  /// - Throws: Why the case can only be read.
  init(_ folder: Folder, in vaultFolder: Folder, since: String) throws(ReadOnlyReason) {
    let isOurs: Bool
    do throws(SystemError) {
      isOurs = try folder.status().isOurs
      try vaultFolder.checkWritable()
      try folder.checkWritable()
    } catch {
      throw ReadOnlyReason(error)
    }
    guard isOurs else { throw .foreignOwner }
    let vaultLock = try Self.take(.shared, Self.vaultName, in: vaultFolder) { .vaultBusy }
    let caseLock = try Self.take(.exclusive, Self.caseName, in: folder) { Self.holder(in: folder) }
    caseLock.write(notice: "\(Lock.processNumber) \(since)\n")
    self.vaultLock = vaultLock
    self.caseLock = caseLock
  }

  private static func take(
    _ kind: LockKind, _ name: String, in folder: Folder, ifBusy: () -> ReadOnlyReason
  ) throws(ReadOnlyReason) -> Lock {
    do throws(SystemError) {
      return try folder.lock(name, kind)
    } catch {
      throw error.reason == .busy ? ifBusy() : ReadOnlyReason(error)
    }
  }

  /// What the lock file says of its holder; it is shown and never relied on.
  private static func holder(in folder: Folder) -> ReadOnlyReason {
    let notice = (try? folder.read(caseName, limit: 200)) ?? []
    let printable = notice.filter { (0x20...0x7E).contains($0) }
    let words = String(decoding: printable, as: UTF8.self).split(separator: " ", maxSplits: 1)
    guard words.count == 2, let process = Int(words[0]) else {
      return .heldByAnother(pid: nil, since: nil)
    }
    return .heldByAnother(pid: String(process), since: String(words[1]))
  }
}

extension ReadOnlyReason {
  fileprivate init(_ error: SystemError) {
    self =
      switch error.reason {
      case .readOnlyMedia: .readOnlyMedia
      case .denied: .notPermitted
      case .missing, .exists, .notAFolder, .notAFile, .symbolicLink, .tooLarge, .full, .device,
        .busy, .other:
        .cannotLock(error)
      }
  }
}
