/// Why a text or a line of a file is not a key of the kind wanted.
package struct AgeKeyError: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case recipient
    case identity
  }

  package enum Reason: Hashable, Sendable {
    /// It begins like no key of this kind: another kind of key, or no key.
    case otherKind
    case length
    case character
    case mixedCase
    /// One or more characters are wrong.
    case checksum
    /// A public key for which everybody knows the shared secret.
    case weak
    /// The file holds no key.
    case none
  }

  package let kind: Kind
  package let reason: Reason
  /// The line of a file, from 1; nil for a text that stood alone.
  package var line: Int?

  init(_ kind: Kind, _ reason: Reason, line: Int? = nil) {
    self.kind = kind
    self.reason = reason
    self.line = line
  }

  init(_ kind: Kind, _ problem: Bech32.Problem) {
    let reason: Reason =
      switch problem {
      case .prefix: .otherKind
      case .length: .length
      case .character: .character
      case .mixedCase: .mixedCase
      case .checksum: .checksum
      }
    self.init(kind, reason)
  }
}

extension AgeKeyError: CustomStringConvertible {
  // The text itself is never shown: it may be a secret one character away from right.
  package var description: String {
    let subject =
      switch (line, kind) {
      case (let line?, .recipient): "Line \(line) is not a recipient"
      case (let line?, .identity): "Line \(line) is not an identity"
      case (nil, .recipient): "This is not a recipient"
      case (nil, .identity): "This is not an identity"
      }
    let start = kind == .recipient ? "age1" : "AGE-SECRET-KEY-1"
    return switch reason {
    case .otherKind: "\(subject) this program knows: those begin with \(start)."
    case .length: "\(subject): it has too few or too many characters. Copy the whole line."
    case .character: "\(subject): it has a character that cannot be in one. Copy it again."
    case .mixedCase: "\(subject): it mixes capitals and small letters. Copy it again."
    case .checksum: "\(subject): a character is wrong or missing. Copy it again."
    case .weak: "\(subject) that can be used: what it protects could be read by anybody."
    case .none:
      kind == .recipient ? "The file holds no recipient." : "The file holds no identity."
    }
  }
}
