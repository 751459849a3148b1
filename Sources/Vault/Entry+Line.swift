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
  private static let known: Set = [
    "at", "by", "case", "commitment", "content", "format", "hash", "prev", "salt", "seen", "seq",
    "signature", "vault", "writer",
  ]

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

    for member in members where !Self.known.contains(member.key) {
      throw .notAnEntry("unknown field \"\(member.key)\"")
    }
    func value(_ field: String) -> JSONMember? { members.first { $0.key == field } }
    func text(_ field: String) throws(Fault.Reason) -> String {
      guard let member = value(field) else { throw .notAnEntry("no field \"\(field)\"") }
      guard let text = member.value.string else { throw .notAnEntry("bad \"\(field)\"") }
      return text
    }
    let seq = value("seq")?.value.integer
    let seen = value("seen").flatMap { Self.seen($0.value) }
    guard let seq, seq > 0 else { throw .notAnEntry("bad \"seq\"") }
    guard let seen else { throw .notAnEntry("bad \"seen\"") }
    head = Entry.Head(
      vault: try text("vault"), caseID: try text("case"), seq: seq, writer: try text("writer"),
      prev: try text("prev"), seen: seen, at: try text("at"), by: try text("by"),
      commitment: try text("commitment"))
    hash = try text("hash")
    signature = try text("signature")
    guard let content = value("content") else {
      // Both or neither: a salt alone would still let a short content be guessed.
      guard value("salt") == nil else { throw .notAnEntry("no field \"content\"") }
      (body, saltBytes, contentBytes) = (nil, nil, nil)
      return
    }
    let salt = try text("salt")
    guard let saltBytes = Base64.decode(salt), saltBytes.count == Entry.saltLength else {
      throw .notAnEntry("bad \"salt\"")
    }
    body = Entry.Body(content: content.value, salt: salt)
    self.saltBytes = saltBytes
    contentBytes = content.valueBytes
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
