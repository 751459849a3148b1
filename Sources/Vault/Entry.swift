package import StrictJSON

/// One commit: what was recorded, by whom and when, chained to everything recorded before it.
///
/// A line of a segment is the canonical JSON of all fields. The hash covers a commitment to the
/// content and not the content, so that a content can be taken out later without breaking the
/// chain.
package struct Entry: Hashable, Sendable {
  /// The newest form of entry this release reads and the one it writes.
  package static let format = 1
  static let saltLength = 16

  /// The case it belongs to, so that a file put into another case's folder is noticed.
  package let caseID: String
  /// The number of the entry among those of its writer, from 1.
  package let seq: Int
  /// The opening that wrote it.
  package let writer: String
  /// The hash of the writer's previous entry; empty for its first.
  package let prev: String
  /// The latest entries of other writers that no earlier entry had seen: writer to hash.
  package let seen: [String: String]
  /// When it was recorded, as the caller gave it (UTC, in a form that sorts).
  package let at: String
  /// The id of the member who recorded it.
  package let by: String
  /// SHA-256 of the salt's bytes and the canonical content, in hexadecimal.
  package let commitment: String
  package let content: JSON
  /// 16 random bytes in base 64, without which a short content could be guessed from its hash.
  package let salt: String
  /// SHA-256 of the canonical entry without content, salt and hash, in hexadecimal.
  package let hash: String
  /// The first ten base-32 characters of the hash: what people read out and print.
  package let code: String

  /// A new entry with a fresh salt.
  init(
    caseID: String, seq: Int, writer: String, prev: String, seen: [String: String], at: String,
    by: String, content: JSON
  ) {
    let salt = RandomID.bytes(count: Self.saltLength)
    self.init(
      caseID: caseID, seq: seq, writer: writer, prev: prev, seen: seen, at: at, by: by,
      commitment: Self.commitment(salt: salt, content: content), content: content,
      salt: Base64.encode(salt))
  }

  init(
    caseID: String, seq: Int, writer: String, prev: String, seen: [String: String], at: String,
    by: String, commitment: String, content: JSON, salt: String
  ) {
    self.caseID = caseID
    self.seq = seq
    self.writer = writer
    self.prev = prev
    self.seen = seen
    self.at = at
    self.by = by
    self.commitment = commitment
    self.content = content
    self.salt = salt
    let header = Self.header(
      caseID: caseID, seq: seq, writer: writer, prev: prev, seen: seen, at: at, by: by,
      commitment: commitment)
    let digest = Digest.sha256(JSON.object(header).canonical)
    self.hash = Digest.hex(digest)
    self.code = String(Base32.encode(digest).prefix(RandomID.length))
  }

  static func commitment(salt: [UInt8], content: JSON) -> String {
    Digest.hex(Digest.sha256(salt + content.canonical))
  }

  /// What the hash covers.
  private static func header(
    caseID: String, seq: Int, writer: String, prev: String, seen: [String: String], at: String,
    by: String, commitment: String
  ) -> JSONObject {
    JSONObject([
      ("at", .string(at)), ("by", .string(by)), ("case", .string(caseID)),
      ("commitment", .string(commitment)), ("format", .integer(format)), ("prev", .string(prev)),
      ("seen", .object(JSONObject(seen.map { ($0.key, .string($0.value)) }))),
      ("seq", .integer(seq)), ("writer", .string(writer)),
    ])
  }

  /// The bytes of its line, with the newline.
  var line: [UInt8] {
    var fields = Self.header(
      caseID: caseID, seq: seq, writer: writer, prev: prev, seen: seen, at: at, by: by,
      commitment: commitment)
    fields["content"] = content
    fields["hash"] = .string(hash)
    fields["salt"] = .string(salt)
    return JSON.object(fields).canonical + [UInt8(ascii: "\n")]
  }
}
