import StrictJSON

/// What `vault.json` says.
struct VaultDescription: Hashable {
  static let fileName = "vault.json"
  static let format = 1
  static let limit = 1 << 20

  let id: String
  /// Nothing in it is about real people: the screens say so and it may be thrown away.
  let isPractice: Bool
  let members: [Member]

  init(id: String, isPractice: Bool, members: [Member]) {
    self.id = id
    self.isPractice = isPractice
    self.members = members
  }

  var bytes: [UInt8] {
    let members = members.map { member in
      JSON.object(
        JSONObject([
          ("id", .string(member.id)), ("name", .string(member.name)),
          ("role", .string(member.role)),
        ]))
    }
    let object = JSONObject([
      ("format", .integer(Self.format)), ("id", .string(id)), ("practice", .bool(isPractice)),
      ("members", .array(members)),
    ])
    return Array("\(JSON.object(object).indented)\n".utf8)
  }

  enum Problem: Error, Hashable {
    case laterFormat(Int)
    case malformed(String)
  }

  /// Reads the file strictly; people may have laid it out differently.
  init(_ bytes: [UInt8]) throws(Problem) {
    let value: JSON
    do throws(JSONError) { value = try JSON(parsing: bytes) } catch { throw .malformed("\(error)") }
    guard let object = value.object, let format = object["format"]?.integer else {
      throw .malformed("it has no format number")
    }
    if format > Self.format { throw .laterFormat(format) }
    guard format == Self.format else { throw .malformed("format \(format) was never used") }
    try object.allow(only: ["format", "id", "practice", "members"])
    guard let id = object["id"]?.string, RandomID.isValid(id) else {
      throw .malformed("bad \"id\"")
    }
    guard let isPractice = object["practice"]?.bool else { throw .malformed("bad \"practice\"") }
    guard let listed = object["members"]?.array else { throw .malformed("bad \"members\"") }
    var members: [Member] = []
    for item in listed {
      guard let item = item.object, let id = item["id"]?.string, let name = item["name"]?.string,
        let role = item["role"]?.string
      else { throw .malformed("a member needs \"id\", \"name\" and \"role\"") }
      try item.allow(only: ["id", "name", "role"])
      guard !members.contains(where: { $0.id == id }) else {
        throw .malformed("two members have the id \"\(id)\"")
      }
      members.append(Member(id: id, name: name, role: role))
    }
    self.init(id: id, isPractice: isPractice, members: members)
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
