import AgeFormat
import StrictJSON

/// What `vault.json` says: which vault this is, and every version of its roster.
struct VaultDescription: Hashable, Sendable {
  static let fileName = "vault.json"
  static let format = 2
  static let limit = 1 << 20

  let id: String
  /// Nothing in it is about real people: the screens say so and it may be thrown away.
  let isPractice: Bool
  /// The oldest first; never empty.
  let versions: [SignedRoster]
  let current: SignedRoster

  var roster: Roster { current.roster }

  /// The keys that entries of a member may be signed with, of members who left too.
  func signers(of member: String) -> [VerifyingKey] {
    versions.compactMap { $0.roster.keys(of: member)?.signer }
  }

  init(id: String, isPractice: Bool, first: SignedRoster) {
    self.id = id
    self.isPractice = isPractice
    versions = [first]
    current = first
  }

  /// With a further version.
  func adding(_ version: SignedRoster) -> VaultDescription {
    VaultDescription(
      id: id, isPractice: isPractice, versions: versions + [version], current: version)
  }

  private init(id: String, isPractice: Bool, versions: [SignedRoster], current: SignedRoster) {
    self.id = id
    self.isPractice = isPractice
    self.versions = versions
    self.current = current
  }

  var bytes: [UInt8] {
    let versions = versions.map { version in
      var object = version.roster.signed(id, isPractice: isPractice)
      for key in ["format", "practice", "vault"] { object[key] = nil }
      object["signature"] = .string(Base64.encode(version.signature))
      return JSON.object(object)
    }
    let object = JSONObject([
      ("format", .integer(Self.format)), ("id", .string(id)), ("practice", .bool(isPractice)),
      ("versions", .array(versions)),
    ])
    return Array("\(JSON.object(object).indented)\n".utf8)
  }

  enum Problem: Error, Hashable {
    /// Of the plain format that was never released.
    case earlierFormat(Int)
    case laterFormat(Int)
    case malformed(String)
    /// A version is not signed by somebody who could.
    case notSigned(version: Int)
  }

  /// Reads the file strictly; people may have laid it out differently.
  init(_ bytes: [UInt8]) throws(Problem) {
    let value: JSON
    do throws(JSONError) { value = try JSON(parsing: bytes) } catch { throw .malformed("\(error)") }
    guard let object = value.object, let format = object["format"]?.integer else {
      throw .malformed("it has no format number")
    }
    if format > Self.format { throw .laterFormat(format) }
    guard format == Self.format else { throw .earlierFormat(format) }
    try object.allow(only: ["format", "id", "practice", "versions"])
    guard let id = object["id"]?.string, RandomID.isValid(id) else {
      throw .malformed("bad \"id\"")
    }
    guard let isPractice = object["practice"]?.bool else { throw .malformed("bad \"practice\"") }
    guard let listed = object["versions"]?.array else { throw .malformed("bad \"versions\"") }
    var versions: [SignedRoster] = []
    for item in listed {
      let version = try SignedRoster(item, of: id, isPractice: isPractice)
      let signed = JSON.object(version.roster.signed(id, isPractice: isPractice)).canonical
      let judges = (versions.last ?? version).roster
      guard version.roster.number == versions.count + 1,
        version.roster.previous == versions.last?.fingerprint ?? "",
        judges.keys(of: version.roster.by)?.signer.isValid(version.signature, of: signed) == true
      else { throw .notSigned(version: versions.count + 1) }
      versions.append(version)
    }
    guard let current = versions.last else { throw .malformed("it has no \"versions\"") }
    self.init(id: id, isPractice: isPractice, versions: versions, current: current)
  }
}

extension SignedRoster {
  fileprivate init(
    _ value: JSON, of vault: String, isPractice: Bool
  ) throws(VaultDescription.Problem) {
    guard let object = value.object else { throw .malformed("a version is no object") }
    try object.allow(only: [
      "at", "by", "members", "number", "previous", "recovery", "signature",
    ])
    guard let number = object["number"]?.integer, let previous = object["previous"]?.string,
      let at = object["at"]?.string, let by = object["by"]?.string,
      let listed = object["members"]?.array,
      let signature = object["signature"]?.string.flatMap({ Base64.decode($0) }),
      let recovery = object["recovery"]
    else { throw .malformed("a version lacks a field") }
    var members: [Roster.Keys] = []
    for item in listed {
      let keys = try Roster.Keys(item)
      guard !members.contains(where: { $0.id == keys.id }) else {
        throw .malformed("two members have the id \"\(keys.id)\"")
      }
      members.append(keys)
    }
    guard !members.isEmpty else { throw .malformed("a version has no members") }
    let spare = recovery == .null ? nil : try Roster.Keys(recovery)
    guard spare == nil || spare?.id == RecoverySheet.id else {
      throw .malformed("bad \"recovery\"")
    }
    self.init(
      Roster(
        number: number, previous: previous, at: at, by: by, members: members, recovery: spare),
      of: vault, isPractice: isPractice, signature: signature)
  }
}

extension Roster.Keys {
  fileprivate init(_ value: JSON) throws(VaultDescription.Problem) {
    guard let object = value.object, let id = object["id"]?.string,
      let recipient = object["recipient"]?.string.flatMap({ try? AgeRecipient($0) }),
      let signer = object["signer"]?.string.flatMap({ Base64.decode($0) }),
      signer.count == VerifyingKey.length
    else { throw .malformed("a member needs \"id\", \"recipient\" and \"signer\"") }
    guard RandomID.isValid(id) || id == RecoverySheet.id else {
      throw .malformed("bad \"id\" of a member")
    }
    try object.allow(only: ["id", "recipient", "signer"])
    self.init(id: id, recipient: recipient, signer: VerifyingKey(bytes: signer))
  }
}

extension JSONObject {
  /// A key nobody knows may mean something to whoever wrote it: refused, not ignored.
  fileprivate func allow(only known: [String]) throws(VaultDescription.Problem) {
    if let unknown = keys.first(where: { !known.contains($0) }) {
      throw .malformed("unknown key \"\(unknown)\"")
    }
  }
}
