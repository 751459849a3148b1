import StrictJSON

/// What `roster.age` says: the people behind the ids of the roster, and who answers for the vault.
///
/// It is encrypted like a record and signed by the member who wrote it.
package struct NameList: Hashable, Sendable {
  static let fileName = "roster.age"

  /// Everybody who is or was a member, in the order they came.
  package var members: [Member]
  /// Who answers for the vault; and who will, once the board has ended.
  package var keeper: String
  package var successor: String
  /// The day the recovery sheet was last tried, as `2016-03-24`; empty where it never was.
  package var recoveryTried: String

  init(
    members: [Member], keeper: String = "", successor: String = "", recoveryTried: String = ""
  ) {
    self.members = members
    self.keeper = keeper
    self.successor = successor
    self.recoveryTried = recoveryTried
  }

  package func member(_ id: String) -> Member? { members.first { $0.id == id } }

  // MARK: The file

  private func signed(_ vault: String, by member: String) -> JSONObject {
    JSONObject([
      ("by", .string(member)), ("keeper", .string(keeper)),
      (
        "members",
        .array(
          members.map { member in
            .object(
              JSONObject([
                ("id", .string(member.id)), ("name", .string(member.name)),
                ("role", .string(member.role)),
              ]))
          })
      ),
      ("recovery-tried", .string(recoveryTried)), ("successor", .string(successor)),
      ("vault", .string(vault)),
    ])
  }

  /// The line of the file.
  func line(
    of vault: String, by member: String, with key: SigningKey
  ) throws(VaultError) -> [UInt8] {
    var object = signed(vault, by: member)
    let signature = try key.sign(JSON.object(object).canonical)
    object["signature"] = .string(Base64.encode(signature))
    return JSON.object(object).canonical + [UInt8(ascii: "\n")]
  }

  /// Reads the line; nothing where it is not whole or not signed by a member of this vault.
  init?(_ line: [UInt8], of description: VaultDescription) {
    guard let object = (try? JSON(parsing: line))?.object, let by = object["by"]?.string,
      let signature = object["signature"]?.string.flatMap({ Base64.decode($0) }),
      let listed = object["members"]?.array, let keeper = object["keeper"]?.string,
      let successor = object["successor"]?.string, let tried = object["recovery-tried"]?.string
    else { return nil }
    let members = listed.compactMap { item -> Member? in
      guard let item = item.object, let id = item["id"]?.string, let name = item["name"]?.string,
        let role = item["role"]?.string
      else { return nil }
      return Member(id: id, name: name, role: role)
    }
    guard members.count == listed.count else { return nil }
    self.init(members: members, keeper: keeper, successor: successor, recoveryTried: tried)
    let bytes = JSON.object(signed(description.id, by: by)).canonical
    guard description.signers(of: by).contains(where: { $0.isValid(signature, of: bytes) }) else {
      return nil
    }
  }
}
