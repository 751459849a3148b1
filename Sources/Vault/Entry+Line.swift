import StrictJSON

extension Entry {
  private static let fields = [
    "at", "by", "case", "commitment", "content", "format", "hash", "prev", "salt", "seen", "seq",
    "writer",
  ]

  /// Reads one line of a segment and checks everything that the line alone can show.
  ///
  /// - Parameters:
  ///   - bytes: The line without its newline.
  ///   - number: Where it stands in its file, from 1.
  ///   - caseID: The case whose folder the file is in.
  init(
    line bytes: some Collection<UInt8>, number: Int, of caseID: String
  ) throws(Fault.Reason) {
    guard bytes.count <= JSONLines.lineLimit else {
      throw .notAnEntry("the line is longer than \(JSONLines.lineLimit) bytes")
    }
    let value: JSON
    do throws(JSONError) {
      value = try JSON(parsingCanonical: bytes, startingAt: number)
    } catch {
      throw error.reason == .notCanonical ? .notCanonical : .notJSON(error)
    }
    guard let object = value.object else { throw .notAnEntry("the line is not an object") }
    // Before the fields: a later format may well have others.
    if let format = object["format"]?.integer, format > Self.format {
      throw .laterFormat(format)
    }
    guard object["format"]?.integer == Self.format else {
      throw .notAnEntry("it has no format number")
    }
    if let unknown = object.keys.first(where: { !Self.fields.contains($0) }) {
      throw .notAnEntry("unknown field \"\(unknown)\"")
    }
    guard let content = object["content"] else { throw .notAnEntry("no field \"content\"") }
    guard let salt = Base64.decode(try object.text("salt")), salt.count == Self.saltLength else {
      throw .notAnEntry("bad \"salt\"")
    }
    guard let seq = object["seq"]?.integer, seq > 0 else { throw .notAnEntry("bad \"seq\"") }

    self.init(
      caseID: try object.text("case"), seq: seq, writer: try object.text("writer"),
      prev: try object.text("prev"), seen: try object.seen(), at: try object.text("at"),
      by: try object.text("by"), commitment: try object.text("commitment"), content: content,
      salt: try object.text("salt"))

    guard try object.text("hash") == hash else { throw .hashMismatch }
    guard Self.commitment(salt: salt, content: content) == commitment else {
      throw .commitmentMismatch
    }
    guard RandomID.isValid(writer) else { throw .notAnEntry("bad \"writer\"") }
    guard self.caseID == caseID else { throw .otherCase(self.caseID) }
  }
}

extension JSONObject {
  fileprivate func text(_ field: String) throws(Fault.Reason) -> String {
    guard let text = self[field]?.string else { throw .notAnEntry("bad \"\(field)\"") }
    return text
  }

  fileprivate func seen() throws(Fault.Reason) -> [String: String] {
    guard let members = self["seen"]?.object?.members else { throw .notAnEntry("bad \"seen\"") }
    var seen: [String: String] = [:]
    for (writer, hash) in members {
      guard let hash = hash.string else { throw .notAnEntry("bad \"seen\"") }
      seen[writer] = hash
    }
    return seen
  }
}
