package import StrictJSON

/// One commit: what was recorded, by whom and when, chained to everything recorded before it and
/// signed.
///
/// A line of a segment is the canonical JSON of all fields. Hash and signature cover a commitment to
/// the content and not the content, so that a content can be taken out later without breaking the
/// chain, and files can be encrypted anew.
package struct Entry: Hashable, Sendable {
  /// The newest form of entry this release reads and the one it writes.
  package static let format = 2
  static let saltLength = 16

  /// What hash and signature cover.
  struct Head: Hashable, Sendable {
    /// The vault and the case it was written in, so that a file put elsewhere is noticed.
    let vault: String
    let caseID: String
    /// The number of the entry among those of its writer, from 1.
    let seq: Int
    /// The opening that wrote it.
    let writer: String
    /// The hash of the writer's previous entry; empty for its first.
    let prev: String
    /// The latest entries of other writers that no earlier entry had seen: writer to hash.
    let seen: [String: String]
    /// When it was recorded, as the caller gave it (UTC, in a form that sorts).
    let at: String
    /// The id of the member who recorded it.
    let by: String
    /// SHA-256 of the salt's bytes and the canonical content, in hexadecimal.
    let commitment: String

    var json: JSONObject {
      JSONObject([
        ("at", .string(at)), ("by", .string(by)), ("case", .string(caseID)),
        ("commitment", .string(commitment)), ("format", .integer(Entry.format)),
        ("prev", .string(prev)),
        ("seen", .object(JSONObject(seen.map { ($0.key, .string($0.value)) }))),
        ("seq", .integer(seq)), ("vault", .string(vault)), ("writer", .string(writer)),
      ])
    }

    /// The bytes that are hashed and signed.
    var bytes: [UInt8] { JSON.object(json).canonical }
  }

  /// What a commitment is to; gone once the entry was redacted.
  struct Body: Hashable, Sendable {
    let content: JSON
    /// 16 random bytes in base 64, without which a short content could be guessed from its hash.
    let salt: String
  }

  /// Held by reference: entries are handed round by the thousand.
  private final class Kept: Hashable, Sendable {
    let head: Head
    let body: Body?
    let hash: String
    let signature: String
    let code: String

    init(_ head: Head, _ body: Body?, hash: String, signature: String, code: String) {
      self.head = head
      self.body = body
      self.hash = hash
      self.signature = signature
      self.code = code
    }

    static func == (one: Kept, other: Kept) -> Bool {
      one === other
        || (one.head, one.body, one.hash, one.signature)
          == (other.head, other.body, other.hash, other.signature)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  private let kept: Kept

  var head: Head { kept.head }
  var body: Body? { kept.body }
  /// SHA-256 of the head's bytes, in hexadecimal.
  package var hash: String { kept.hash }
  /// The Ed25519 signature of the head's bytes by the member, in base 64.
  var signature: String { kept.signature }
  /// The first ten base-32 characters of the hash: what people read out and print.
  package var code: String { kept.code }

  package var caseID: String { head.caseID }
  package var seq: Int { head.seq }
  package var writer: String { head.writer }
  package var prev: String { head.prev }
  package var seen: [String: String] { head.seen }
  package var at: String { head.at }
  package var by: String { head.by }
  /// Nothing where it was redacted.
  package var content: JSON? { body?.content }

  init(head: Head, body: Body?, digest: [UInt8], signature: String) {
    self.init(
      head: head, body: body, hash: Digest.hex(digest), signature: signature,
      code: Self.code(of: digest, length: RandomID.length))
  }

  /// A new entry with a fresh salt, signed.
  init(
    _ content: JSON, signedWith key: SigningKey, _ head: (_ commitment: String) -> Head
  ) throws(VaultError) {
    let salt = RandomID.bytes(count: Self.saltLength)
    let commitment = Digest.hex(Digest.sha256(salt + content.canonical))
    let head = head(commitment)
    let bytes = head.bytes
    self.init(
      head: head, body: Body(content: content, salt: Base64.encode(salt)),
      digest: Digest.sha256(bytes), signature: Base64.encode(try key.sign(bytes)))
  }

  /// The first characters of a hash in base 32.
  static func code(of digest: some Collection<UInt8>, length: Int) -> String {
    String(Base32.encode(digest.prefix((length * 5 + 7) / 8)).prefix(length))
  }

  /// Twenty base-32 characters of the hash, to be printed: as the entry is chained to all that was
  /// recorded before it, they stand for the whole record up to there.
  package var anchor: String {
    let digits = hash.utf8.map { $0 - ($0 < UInt8(ascii: "a") ? 48 : 87) }
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map {
      digits[$0] << 4 | digits[$0 + 1]
    }
    return Self.code(of: bytes, length: Anchor.length)
  }

  /// Without its content: what stays in its place once it was redacted.
  var redacted: Entry { Entry(head: head, body: nil, hash: hash, signature: signature, code: code) }

  private init(head: Head, body: Body?, hash: String, signature: String, code: String) {
    kept = Kept(head, body, hash: hash, signature: signature, code: code)
  }

  /// Whether one of these keys signed it.
  func isSigned(by keys: [VerifyingKey]) -> Bool {
    guard let signature = Base64.decode(signature) else { return false }
    let bytes = head.bytes
    return keys.contains { $0.isValid(signature, of: bytes) }
  }

  /// The bytes of its line, with the newline.
  var line: [UInt8] {
    var fields = head.json
    if let body {
      fields["content"] = body.content
      fields["salt"] = .string(body.salt)
    }
    fields["hash"] = .string(hash)
    fields["signature"] = .string(signature)
    return JSON.object(fields).canonical + [UInt8(ascii: "\n")]
  }
}
