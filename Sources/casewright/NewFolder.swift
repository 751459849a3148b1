import AgeFormat
import Glibc
import ReviewCore
import Vault

/// A case folder to be made.
@MainActor
struct NewFolder {
  /// Who can read the folder when nobody knows the passphrase.
  enum Recovery: Hashable {
    /// Nobody.
    case none
    /// Whoever has the file, which is written once.
    case file(String)
    /// Whoever has the sheet that was copied by hand.
    case paper
    /// The person is shown it and asked.
    case asked
  }

  let path: String
  let name: String
  let role: String
  let recovery: Recovery

  /// Makes the folder; says which file the recovery sheet was written to, where it was.
  func make(
    _ passphrases: Passphrases, at time: Timestamp
  ) throws -> (vault: Vault, sheet: String?) {
    // Before anybody thinks of a passphrase for a folder that cannot be.
    try Vault.prepare(at: path)
    do {
      let passphrase = try passphrases.new(for: path)
      let spare = recovery == .none ? nil : try RecoverySheet()
      let (kept, sheet) =
        try spare.map { try Self.kept($0, recovery, of: path, passphrases) } ?? (nil, nil)
      let vault = try Vault.create(
        at: path, member: Member(id: RandomID.make(), name: name, role: role),
        key: .passphrase(passphrase), recovery: kept,
        at: time.rfc3339, state: { LocalState(at: StateFolder.path, of: $0) })
      return (vault, sheet)
    } catch {
      // An empty folder that nobody wanted after all; one with anything in it stays.
      rmdir(path)
      throw error
    }
  }

  /// The recovery identity, once it is where it is to be kept; nothing where there is to be none.
  ///
  /// - Parameter isNew: It takes the place of another.
  fileprivate static func kept(
    _ spare: RecoverySheet, _ recovery: Recovery, of path: String, _ passphrases: Passphrases,
    isNew: Bool = false
  ) throws -> (sheet: RecoverySheet?, file: String?) {
    let answer =
      recovery == .asked
      ? try passphrases.recovery(of: path, spare.identity, isNew: isNew) : recovery
    switch answer {
    case .none: return (nil, nil)
    case .paper, .asked: return (spare, nil)
    case .file(let file):
      // Written before the folder: one whose recovery sheet was lost cannot be made again.
      try RecoveryPaper.write(spare.identity, of: path, to: file)
      return (spare, file)
    }
  }

  /// Makes a folder of a copy and opens it.
  ///
  /// It may be older than what this computer saw: that is on purpose.
  static func restore(
    _ backup: String, to path: String, _ passphrases: Passphrases
  ) throws -> (vault: Vault, files: Int) {
    let count = try Vault.restore(try LockedVault(at: backup), to: path)
    let vault = try passphrases.unlock(try LockedVault(at: path))
    return (try vault.acceptAsIs(), count)
  }

  enum Words {
    static let askForFile =
      "Where is the recovery identity to be written? It opens the folder when the passphrase is "
      + "lost. Name a new file on a memory stick, type print, or press Enter to have none."
    static let askForNew =
      "Where is the new recovery identity to be written? The old one then opens nothing but copies "
      + "made before. Name a new file on a memory stick, type print, or press Enter to change nothing."
    static let print = "print"
    static let onPaper =
      "Is it on paper, and can every letter be read? Type yes, or Enter to go back."
    static let yes = "yes"
    static func written(_ file: String) -> String {
      "The recovery sheet is in \(file). Lock it away from the computer."
    }
    static func printed(_ printer: String) -> String {
      "Sent to the printer \(printer). See that every letter can be read."
    }
    static func notTaken(_ printer: String) -> String { "The printer \(printer) did not take it." }
    static let noPrinter =
      "No printer is set up on this computer. Write it to a file and print that."
    static func head(_ path: String, _ recipient: AgeRecipient) -> String {
      """
      # Recovery sheet of the case folder \(path)
      #
      # Whoever has the line that begins with AGE-SECRET-KEY-1 can read the whole folder, without a
      # passphrase. Keep this locked away from the computer, and try it once a year: type the line
      # into a file, then
      #
      #     casewright list --vault \(path) --recovery-file FILE
      #
      # Without this program: age -d -i FILE SOMETHING.age
      #
      # \(recipient)

      """
    }
  }
}

/// A recovery sheet for a folder that is there: its first, or in the place of one that was lost.
@MainActor
struct NewSheet {
  let vault: Vault
  let recovery: NewFolder.Recovery

  init(of vault: Vault, _ recovery: NewFolder.Recovery) {
    self.vault = vault
    self.recovery = recovery
  }

  /// Has the sheet kept and writes everything anew; says which file it is in, where it is in one.
  func make(
    _ passphrases: Passphrases, at time: Timestamp, progress: (Int, Int) -> Void
  ) throws -> (vault: Vault, file: String?) {
    let spare = try RecoverySheet()
    let (sheet, file) = try NewFolder.kept(
      spare, recovery, of: vault.path, passphrases, isNew: true)
    guard let sheet else { throw CommandProblem.noSheet }
    do {
      return (try vault.renew(sheet, at: time.rfc3339, progress: progress), file)
    } catch {
      // A sheet that opens nothing would be taken for the one that does.
      if let file, (try? LockedVault(at: vault.path))?.opens(with: sheet) == false { unlink(file) }
      throw error
    }
  }
}

/// The recovery sheet in a file, which only its owner can read, or on paper.
enum RecoveryPaper {
  static func write(_ identity: AgeIdentity, of path: String, to name: String) throws {
    var file = try ByteOutput(name, .newFile)
    try file.write(text(identity, of: path))
    try file.finish()
  }

  /// Prints the sheet and gives the printer's name.
  static func print(_ identity: AgeIdentity, of path: String) throws -> String {
    let printer = try PaperTools.printer()
    try text(identity, of: path).withBytes { bytes in
      try PaperTools.print(bytes, on: printer, copies: 1, isLandscape: false)
    }
    return printer
  }

  /// An identity file, as `age` reads it, with what it is for.
  private static func text(_ identity: AgeIdentity, of path: String) -> SecretBytes {
    let head = Array(NewFolder.Words.head(path, identity.recipient).utf8)
    let secret = identity.text
    return SecretBytes(capacity: head.count + secret.count + 1) { room in
      room.copyBytes(from: head)
      secret.withBytes {
        UnsafeMutableRawBufferPointer(rebasing: room[head.count...]).copyMemory(from: $0)
      }
      room[head.count + secret.count] = UInt8(ascii: "\n")
      return room.count
    }
  }
}
