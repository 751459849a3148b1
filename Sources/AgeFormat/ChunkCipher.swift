import Crypto

/// STREAM: a payload as chunks of 64 KiB, each sealed with its number and whether it is the last.
struct ChunkCipher {
  static let plainLength = 64 << 10
  static let tagLength = 16
  static let sealedLength = plainLength + tagLength
  /// The random bytes before the first chunk.
  static let nonceLength = 16

  /// What `count` bytes become: a tag for each chunk, and one chunk for an empty text.
  static func sealedLength(of count: Int) -> Int {
    count + max(1, (count + plainLength - 1) / plainLength) * tagLength
  }

  private let key: SymmetricKey
  private let wipesText: Bool
  /// The number of the next chunk, from 0.
  private(set) var number: UInt64 = 0

  /// - Parameter wipesText: Whether what the library decrypts is wiped once it is copied; for texts
  ///   that are secrets, as it takes longer than decrypting.
  init(key: SymmetricKey, wipesText: Bool = false) {
    self.key = key
    self.wipesText = wipesText
  }

  /// Seals the next chunk and adds it to `sealed`.
  mutating func seal(
    _ plain: [UInt8], isLast: Bool, to sealed: inout [UInt8]
  ) throws(AgeError) {
    guard let nonce = nonce(isLast: isLast),
      let box = try? ChaChaPoly.seal(plain, using: key, nonce: nonce)
    else { throw .sealing(.library) }
    sealed.append(contentsOf: box.ciphertext)
    sealed.append(contentsOf: box.tag)
    number += 1
  }

  /// Adds the text of the next chunk to `plain` if it is as it was written; else nothing changes.
  mutating func open(_ sealed: [UInt8], isLast: Bool, to plain: inout [UInt8]) -> Bool {
    let length = sealed.count - Self.tagLength
    guard length >= 0, let nonce = nonce(isLast: isLast),
      let box = try? ChaChaPoly.SealedBox(
        nonce: nonce, ciphertext: sealed[..<length], tag: sealed[length...]),
      var text = try? ChaChaPoly.open(box, using: key)
    else { return false }
    plain.append(contentsOf: text)
    if wipesText { text.wipe() }
    number += 1
    return true
  }

  /// Eleven bytes of the number, the highest first, and one that says whether the chunk is the last.
  private func nonce(isLast: Bool) -> ChaChaPoly.Nonce? {
    var bytes: [UInt8] = [0, 0, 0]
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
    bytes.append(isLast ? 1 : 0)
    return try? ChaChaPoly.Nonce(data: bytes)
  }
}
