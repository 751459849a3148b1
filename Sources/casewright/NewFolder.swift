import AgeFormat
import ReviewCore
import Vault

/// A case folder to be made.
@MainActor
struct NewFolder {
  let path: String
  let name: String
  let role: String
  /// The file the recovery identity is written to, once; none where there shall be no recovery.
  let recovery: String?

  func make(_ passphrases: Passphrases, at time: Timestamp) throws -> Vault {
    let passphrase = try passphrases.new(for: path)
    let spare = recovery == nil ? nil : try RecoverySheet()
    // Written first: a folder whose recovery sheet was lost cannot be made again.
    if let recovery, let spare {
      var file = try ByteOutput(recovery, .newFile)
      try file.write(Array("# Recovery sheet of \(path)\n".utf8))
      try file.write(spare.text)
      try file.finish()
    }
    return try Vault.create(
      at: path, member: Member(id: RandomID.make(), name: name, role: role),
      key: .passphrase(passphrase), recovery: spare,
      at: time.rfc3339, state: { LocalState(at: StateFolder.path, of: $0) })
  }
}
