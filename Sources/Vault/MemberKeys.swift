import AgeFormat

/// What a member opens and signs with, held while the vault is unlocked.
struct MemberKeys: Sendable {
  let identity: AgeIdentity
  let signing: SigningKey

  /// New keys from the system's randomness.
  static func make() throws(VaultError) -> MemberKeys {
    let signing = try SigningKey()
    do throws(AgeKeyError) {
      return MemberKeys(identity: try AgeIdentity.generate(), signing: signing)
    } catch {
      throw .noKey("\(error)")
    }
  }

  // MARK: The identity file

  private static let seedMark = Array("# signing-seed: ".utf8)

  /// The text of the member's identity file: an age identity file, with the seed of the signing key
  /// in hexadecimal in a comment, so that the stock `age` opens everything with it.
  var file: SecretBytes {
    let identity = identity.text
    let digits = Array("0123456789abcdef".utf8)
    let count = Self.seedMark.count + 2 * SigningKey.seedLength + 1 + identity.count + 1
    return SecretBytes(capacity: count) { room in
      var place = 0
      func put(_ byte: UInt8) {
        room[place] = byte
        place += 1
      }
      Self.seedMark.forEach(put)
      signing.seed.withBytes { seed in
        for byte in seed {
          put(digits[Int(byte >> 4)])
          put(digits[Int(byte & 15)])
        }
      }
      put(UInt8(ascii: "\n"))
      identity.withBytes { $0.forEach(put) }
      put(UInt8(ascii: "\n"))
      return place
    }
  }

  /// Reads an identity file; nothing where it holds no identity or no seed.
  init?(file: SecretBytes) {
    guard let identity = try? AgeKeyFile.identities(in: file).first,
      let signing = file.withBytes({ Self.seed(in: $0) }).flatMap({ SigningKey(seed: $0) })
    else { return nil }
    self.init(identity: identity, signing: signing)
  }

  init(identity: AgeIdentity, signing: SigningKey) {
    self.identity = identity
    self.signing = signing
  }

  private static func seed(in text: UnsafeRawBufferPointer) -> SecretBytes? {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.starts(with: seedMark) }) else { return nil }
    let digits = line.dropFirst(seedMark.count)
    guard digits.count == 2 * SigningKey.seedLength else { return nil }
    var isHexadecimal = true
    let seed = SecretBytes(capacity: SigningKey.seedLength) { room in
      for place in 0..<SigningKey.seedLength {
        let high = value(digits[digits.startIndex + 2 * place])
        let low = value(digits[digits.startIndex + 2 * place + 1])
        guard let high, let low else {
          isHexadecimal = false
          return 0
        }
        room[place] = high << 4 | low
      }
      return SigningKey.seedLength
    }
    return isHexadecimal ? seed : nil
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
