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

  func make(_ passphrases: Passphrases, at time: Timestamp) throws -> Vault {
    // Before anybody thinks of a passphrase for a folder that cannot be.
    try Vault.prepare(at: path)
    do {
      let passphrase = try passphrases.new(for: path)
      let spare = recovery == .none ? nil : try RecoverySheet()
      let kept = try kept(spare, passphrases)
      return try Vault.create(
        at: path, member: Member(id: RandomID.make(), name: name, role: role),
        key: .passphrase(passphrase), recovery: kept,
        at: time.rfc3339, state: { LocalState(at: StateFolder.path, of: $0) })
    } catch {
      // An empty folder that nobody wanted after all; one with anything in it stays.
      rmdir(path)
      throw error
    }
  }

  /// The recovery identity, once it is where it is to be kept; nothing where there is to be none.
  private func kept(
    _ spare: RecoverySheet?, _ passphrases: Passphrases
  ) throws -> RecoverySheet? {
    guard let spare else { return nil }
    switch recovery == .asked ? try passphrases.recovery(of: path, spare.identity) : recovery {
    case .none: return nil
    case .paper, .asked: return spare
    case .file(let file):
      // Written before the folder: one whose recovery sheet was lost cannot be made again.
      try RecoveryFile.write(spare.identity, of: path, to: file)
      return spare
    }
  }

  enum Words {
    static let askForFile =
      "Where is the recovery identity to be written? It opens the folder when the passphrase is "
      + "lost. Name a new file, or press Enter to have none."
  }
}

/// The recovery identity in a file, which only its owner can read.
enum RecoveryFile {
  static func write(_ identity: AgeIdentity, of path: String, to name: String) throws {
    var file = try ByteOutput(name, .newFile)
    try file.write(Array("# Recovery identity of \(path)\n# \(identity.recipient)\n".utf8))
    try file.write(identity.text)
    try file.write([UInt8(ascii: "\n")])
    try file.finish()
  }
}
