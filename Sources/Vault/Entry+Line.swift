import StrictJSON

extension Entry {
  /// Reads one line of a segment and checks everything that the line alone can show but the
  /// signature.
  ///
  /// The line is canonical, so what was hashed stands among its bytes and is not written anew.
  ///
  /// - Parameters:
  ///   - line: The line without its newline.
  ///   - number: Where it stands in its file, from 1.
  ///   - caseID: The case whose folder the file is in.
  init(
    line: some Collection<UInt8>, number: Int, of caseID: String
  ) throws(Fault.Reason) {
    guard line.count <= JSONLines.lineLimit else {
      throw .notAnEntry("the line is longer than \(JSONLines.lineLimit) bytes")
    }
    let bytes = Array(line)
    let members: [JSONMember]?
    do throws(JSONError) {
      members = try JSON.members(parsingCanonical: bytes, startingAt: number)
    } catch {
      throw error.reason == .notCanonical ? .notCanonical : .notJSON(error)
    }
    guard let members else { throw .notAnEntry("the line is not an object") }
    let fields = try EntryFields(members)
    let digest = Digest.sha256(Self.headBytes(of: members, in: bytes))
    self.init(
      head: fields.head, body: fields.body, digest: digest, signature: fields.signature)

    guard fields.hash == hash else { throw .hashMismatch }
    if let salt = fields.saltBytes, let content = fields.contentBytes {
      guard Digest.hex(Digest.sha256(salt + bytes[content])) == head.commitment else {
        throw .commitmentMismatch
      }
    }
    guard RandomID.isValid(writer) else { throw .notAnEntry("bad \"writer\"") }
    guard self.caseID == caseID else { throw .otherCase(self.caseID) }
  }

  private static func headBytes(of members: [JSONMember], in bytes: [UInt8]) -> [UInt8] {
    var head: [UInt8] = []
    head.reserveCapacity(512)
    for member in members where !EntryFields.besideHead.contains(member.key) {
      head.append(UInt8(ascii: head.isEmpty ? "{" : ","))
      head += bytes[member.bytes]
    }
    return head + [UInt8(ascii: "}")]
  }
}

/// The fields of a line, each of its kind.
private struct EntryFields {
  static let besideHead = ["content", "hash", "salt", "signature"]

  let head: Entry.Head
  let body: Entry.Body?
  let hash: String
  let signature: String
  let saltBytes: [UInt8]?
  let contentBytes: Range<Int>?

  init(_ members: [JSONMember]) throws(Fault.Reason) {
    // Before the others: a later format may well have other fields.
    let format = members.first { $0.key == "format" }?.value.integer
    guard let format else { throw .notAnEntry("it has no format number") }
    if format > Entry.format { throw .laterFormat(format) }
    guard format == Entry.format else { throw .notAnEntry("format \(format) was never released") }

    var found = Found()
    for member in members {
      guard found.take(member) else { throw .notAnEntry("unknown field \"\(member.key)\"") }
    }
    func text(_ value: JSON?, _ field: String) throws(Fault.Reason) -> String {
      guard let value else { throw .notAnEntry("no field \"\(field)\"") }
      guard let text = value.string else { throw .notAnEntry("bad \"\(field)\"") }
      return text
    }
    let seq = found.seq?.integer
    let seen = found.seen.flatMap(Self.seen)
    guard let seq, seq > 0 else { throw .notAnEntry("bad \"seq\"") }
    guard let seen else { throw .notAnEntry("bad \"seen\"") }
    head = Entry.Head(
      vault: try text(found.vault, "vault"), caseID: try text(found.caseID, "case"), seq: seq,
      writer: try text(found.writer, "writer"), prev: try text(found.prev, "prev"), seen: seen,
      at: try text(found.at, "at"), by: try text(found.by, "by"),
      commitment: try text(found.commitment, "commitment"))
    hash = try text(found.hash, "hash")
    signature = try text(found.signature, "signature")
    guard let content = found.content else {
      // Both or neither: a salt alone would still let a short content be guessed.
      guard found.salt == nil else { throw .notAnEntry("no field \"content\"") }
      (body, saltBytes, contentBytes) = (nil, nil, nil)
      return
    }
    let salt = try text(found.salt, "salt")
    guard let saltBytes = Base64.decode(salt), saltBytes.count == Entry.saltLength else {
      throw .notAnEntry("bad \"salt\"")
    }
    body = Entry.Body(content: content.value, salt: salt)
    self.saltBytes = saltBytes
    contentBytes = content.valueBytes
  }

  /// The members of a line by their keys: gone through once, for there are many lines.
  private struct Found {
    var at, by, caseID, commitment, hash, prev, salt, seen, seq, signature, vault, writer: JSON?
    var content: JSONMember?

    /// False where there is no such field.
    mutating func take(_ member: JSONMember) -> Bool {
      switch member.key {
      case "at": at = member.value
      case "by": by = member.value
      case "case": caseID = member.value
      case "commitment": commitment = member.value
      case "content": content = member
      case "format": break
      case "hash": hash = member.value
      case "prev": prev = member.value
      case "salt": salt = member.value
      case "seen": seen = member.value
      case "seq": seq = member.value
      case "signature": signature = member.value
      case "vault": vault = member.value
      case "writer": writer = member.value
      default: return false
      }
      return true
    }
  }

  private static func seen(_ value: JSON) -> [String: String]? {
    guard let members = value.object?.members else { return nil }
    var seen: [String: String] = [:]
    for (writer, hash) in members {
      guard let hash = hash.string else { return nil }
      seen[writer] = hash
    }
    return seen
  }
}
