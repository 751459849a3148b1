import AgeFormat
import StrictJSON

/// Who can read a vault and whose signatures count: one version of the list in `vault.json`.
///
/// No names: those are in `roster.age`. Each version is signed by a member of the version before it,
/// the first by a member of its own, so that nobody from outside can add themselves.
struct Roster: Hashable, Sendable {
  /// A member's public keys.
  struct Keys: Hashable, Sendable {
    let id: String
    let recipient: AgeRecipient
    let signer: VerifyingKey

    var json: JSON {
      [
        "id": .string(id), "recipient": .string("\(recipient)"),
        "signer": .string(Base64.encode(signer.bytes)),
      ]
    }
  }

  /// From 1.
  let number: Int
  /// The fingerprint of the version before it; empty for the first.
  let previous: String
  /// When it was made, in UTC.
  let at: String
  /// The member who signed it.
  let by: String
  let members: [Keys]
  /// The keys on the recovery sheet: they open everything, and may sign a further roster.
  let recovery: Keys?

  /// Everybody a file is encrypted to, in the order of the stanzas.
  var recipients: [AgeRecipient] { (members + (recovery.map { [$0] } ?? [])).map(\.recipient) }

  func keys(of member: String) -> Keys? {
    member == RecoverySheet.id ? recovery : members.first { $0.id == member }
  }

  /// What its signature covers, so that no version of another vault fits.
  func signed(_ vault: String, isPractice: Bool) -> JSONObject {
    JSONObject([
      ("at", .string(at)), ("by", .string(by)), ("format", .integer(VaultDescription.format)),
      (
        "members",
        .array(
          members.map(\.json))
      ),
      ("number", .integer(number)), ("practice", .bool(isPractice)),
      ("previous", .string(previous)),
      ("recovery", recovery?.json ?? .null), ("vault", .string(vault)),
    ])
  }
}

/// A version of the roster with its signature.
struct SignedRoster: Hashable, Sendable {
  let roster: Roster
  let signature: [UInt8]
  /// SHA-256 of the canonical signed fields, in hexadecimal: what a computer remembers of the vault.
  let fingerprint: String

  init(_ roster: Roster, of vault: String, isPractice: Bool, signature: [UInt8]) {
    self.roster = roster
    self.signature = signature
    fingerprint = Digest.hex(
      Digest.sha256(JSON.object(roster.signed(vault, isPractice: isPractice)).canonical))
  }

  /// Signs a version.
  init(
    _ roster: Roster, of vault: String, isPractice: Bool, with key: SigningKey
  ) throws(VaultError) {
    let signed = JSON.object(roster.signed(vault, isPractice: isPractice)).canonical
    self.init(roster, of: vault, isPractice: isPractice, signature: try key.sign(signed))
  }
}
