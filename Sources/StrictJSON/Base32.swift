/// RFC 4648 base 32 in lower case and without padding, for names of files and ids that people read
/// out: no 0 or 1 to be taken for o and l.
package enum Base32 {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  package static func encode(_ bytes: some Collection<UInt8>) -> String {
    BitGroups.encode(Array(bytes), width: 5, alphabet: alphabet)
  }
}
