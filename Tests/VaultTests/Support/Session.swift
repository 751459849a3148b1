import StrictJSON

@testable import Vault

/// What a person does with the program, as far as the disk is concerned.
enum Operation: CaseIterable, Sendable {
  case newVault
  case newCase
  case commit
  /// An entry that fills its segment.
  case closingCommit
  case saveDraft
  case discardDraft
  /// A file stored, then an entry that names it.
  case storeFile
}

/// One process at work on a simulated disk, with the ledger of what it promised.
final class Session {
  let disk: SimulatedDisk
  private let fileSystem: any FileSystem
  /// What holds from each number of changes on, the last that fits counting.
  private(set) var marks: [(changes: Int, ledger: Ledger)] = []
  private(set) var ledger: Ledger {
    didSet { marks.append((disk.changes, ledger)) }
  }
  private var path: String?
  private var file: CaseFile?
  private var number = 0

  /// - Parameters:
  ///   - fileSystem: The disk, or what stands before it.
  ///   - ledger: What earlier processes promised.
  init(on disk: SimulatedDisk, through fileSystem: (any FileSystem)? = nil, after ledger: Ledger) {
    self.disk = disk
    self.fileSystem = fileSystem ?? disk
    self.ledger = ledger
  }

  /// A session on a new disk that has a folder for vaults.
  static func fresh(
    through wrap: (SimulatedDisk) -> any FileSystem = { $0 }
  ) throws -> Session {
    var state = SimulatedDisk.State()
    state.makeFolder("home", in: SimulatedDisk.State.root)
    state.sync(SimulatedDisk.State.root)
    let disk = SimulatedDisk(state)
    return Session(on: disk, through: wrap(disk), after: Ledger())
  }

  /// Brings about what an operation needs.
  func prepare(for operation: Operation) throws {
    if operation == .newVault { return }
    if path == nil { try perform(.newVault) }
    if operation == .newCase { return }
    if file == nil { try perform(.newCase) }
    if operation == .discardDraft, let file, try file.drafts().kept.isEmpty {
      try perform(.saveDraft)
    }
  }

  func perform(_ operation: Operation) throws {
    number += 1
    switch operation {
    case .newVault: try makeVault()
    case .newCase: try makeCase()
    case .commit: try commit(.string("entry \(number)"))
    case .closingCommit: try commit(Self.long)
    case .saveDraft: try saveDraft(.string("typed \(number)"))
    case .discardDraft: try discardDraft()
    case .storeFile: try storeFile()
    }
  }

  private static let long = JSON.string(String(repeating: "a long account", count: 80))

  /// Closes the case and opens it again, as another process would.
  func reopen() throws {
    file?.close()
    guard let path, let id = file?.id else { return }
    file = nil
    try open(id, in: path)
  }

  // MARK: Going on after another process was killed

  /// Opens what is there, and counts what is shown as promised from then on.
  ///
  /// - Parameter id: The case, where there was one.
  func resume(at path: String, in id: String?) throws {
    let vault: Vault
    do throws(VaultError) {
      vault = try QuickVault.open(path, in: fileSystem)
    } catch {
      switch error {
      case .missing, .notAVault: return
      default: throw error
      }
    }
    self.path = path
    let ids = try vault.caseIDs()
    if let id = id ?? ids.first { try open(id, in: path) }
  }

  /// Its segments are closed early: reading long ones is what would take the time.
  private func opened(_ path: String) throws(VaultError) -> Vault {
    var vault = try QuickVault.open(path, in: fileSystem)
    vault.segmentLimit = 1 << 10
    return vault
  }

  var place: (path: String, id: String?)? { path.map { ($0, file?.id) } }

  private func open(_ id: String, in path: String) throws {
    let file = try opened(path).open(id, for: .writing(since: "now"))
    self.file = file
    try take(file, at: path)
  }

  /// What is shown of a case counts as promised.
  private func take(_ file: CaseFile, at path: String) throws {
    if file.isReadOnly { throw VaultError.readOnly(file.readOnlyReason ?? .closed) }
    var record = ledger.vaults[path]?[file.id] ?? Ledger.Record()
    record.entries = file.entries
    record.begun = nil
    let drafts = try file.drafts().kept
    for writer in record.drafts.keys {
      record.drafts[writer]?.formIntersection([drafts.first { $0.writer == writer }?.content])
    }
    ledger.vaults[path]?[file.id] = record
  }

  /// Reads again after an error, as the program does.
  func recover() throws {
    guard let file, let path else { return }
    try file.reload()
    try take(file, at: path)
  }

  // MARK: The operations

  private func record(_ change: (inout Ledger.Record) -> Void) {
    guard let path, let id = file?.id else { return }
    change(&ledger.vaults[path, default: [:]][id, default: Ledger.Record()])
  }

  private func makeVault() throws {
    let path = ledger.vaultBegun ?? "/home/vault\(ledger.vaults.count)"
    ledger.vaultBegun = path
    do throws(VaultError) {
      _ = try Vault.create(
        at: path, member: ScratchVault.member, key: .practice, at: "2016-03-24T14:00:00Z",
        in: fileSystem)
    } catch {
      guard case .alreadyAVault = error else { throw error }
      _ = try QuickVault.open(path, in: fileSystem)
    }
    var after = ledger
    after.vaultBegun = nil
    after.vaults[path] = after.vaults[path] ?? [:]
    ledger = after
    self.path = path
    file = nil
  }

  private func makeCase() throws {
    guard let path else { return }
    file = nil
    ledger.caseBegunIn = path
    let made = try opened(path).newCase(since: "now")
    var after = ledger
    after.vaults[path]?[made.id] = Ledger.Record()
    ledger = after
    file = made
  }

  private func commit(_ content: JSON) throws {
    guard let file else { return }
    record { $0.begun = content }
    do {
      let entry = try file.commit(content: content, at: "now")
      record {
        $0.begun = nil
        $0.entries.append(entry)
      }
    } catch {
      // Only then may it be there all the same.
      if case VaultError.uncertain = error { throw error }
      record { $0.begun = nil }
      throw error
    }
  }

  private func saveDraft(_ content: JSON) throws {
    guard let file else { return }
    record { $0.drafts[file.draftWriter, default: [nil]].insert(content) }
    try file.saveDraft(content)
    record { $0.drafts[file.draftWriter] = [content] }
  }

  /// Throws away all drafts, those of earlier openings too.
  private func discardDraft() throws {
    guard let file, let path else { return }
    for writer in ledger.vaults[path]?[file.id]?.drafts.keys.sorted() ?? [] {
      record { $0.drafts[writer]?.insert(nil) }
      try file.discardDraft(of: writer)
      record { $0.drafts[writer] = [nil] }
    }
  }

  private func storeFile() throws {
    guard let file else { return }
    let bytes = Array("an imported file".utf8)
    let digest = try file.blobs.store(bytes)
    record { $0.blobs[digest] = bytes }
    try commit(["file": .string(digest)])
  }
}
