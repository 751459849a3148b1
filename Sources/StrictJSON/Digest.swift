import Crypto

/// SHA-256, by which entries are chained, packs and papers named, and copies compared.
package enum Digest {
  /// The 32 bytes of the SHA-256 of `bytes` (FIPS 180-4).
  package static func sha256(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var hash = SHA256()
    let isWhole: Void? = bytes.withContiguousStorageIfAvailable {
      hash.update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if isWhole == nil { Array(bytes).withUnsafeBytes { hash.update(bufferPointer: $0) } }
    return Array(hash.finalize())
  }

  /// Two lower case hexadecimal digits for each byte.
  package static func hex(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { room in
      for (place, byte) in bytes.enumerated() {
        room[2 * place] = digits[Int(byte >> 4)]
        room[2 * place + 1] = digits[Int(byte & 15)]
      }
      return 2 * bytes.count
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
