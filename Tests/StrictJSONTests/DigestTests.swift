import StrictJSON
import Testing

@Suite("Digests and letters for bytes")
struct DigestTests {
  /// The examples of FIPS 180-4.
  @Test(
    "SHA-256 is that of the standard",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func sha256(text: String, digest: String) {
    #expect(Digest.hex(Digest.sha256(text.utf8)) == digest)
  }

  @Test("Hexadecimal digits keep leading zeros")
  func hexadecimal() {
    #expect(Digest.hex([0x00, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
  }

  /// The examples of RFC 4648, section 10, without padding, base 32 in lower case.
  @Test(
    "Base 32 and base 64 are those of the standard",
    arguments: [
      ("", "", ""), ("f", "my", "Zg"), ("fo", "mzxq", "Zm8"), ("foo", "mzxw6", "Zm9v"),
      ("foob", "mzxw6yq", "Zm9vYg"), ("fooba", "mzxw6ytb", "Zm9vYmE"),
      ("foobar", "mzxw6ytboi", "Zm9vYmFy"),
    ])
  func letters(text: String, base32: String, base64: String) {
    #expect(Base32.encode(text.utf8) == base32)
    #expect(Base64.encode(text.utf8) == base64)
    #expect(Base64.decode(base64) == Array(text.utf8))
  }

  @Test("Every byte comes back from base 64")
  func everyByte() {
    let bytes = (0...255).map { UInt8($0) }
    for count in [254, 255, 256] {
      let text = Base64.encode(bytes.suffix(count))
      #expect(Base64.decode(text) == bytes.suffix(count))
    }
    #expect(Base64.encode([0xFB, 0xFF, 0xFE]) == "+//+")
  }

  @Test(
    "Base 64 has one spelling for the same bytes",
    arguments: [
      "Zg==", "Zg=", "Zh", "Zm9", "Z", "Zm9vY", "Zm 9", "Zm9v\n", "-_-_", "Zé", "AB", "A", "AAAAA",
    ])
  func oneSpelling(text: String) {
    #expect(Base64.decode(text) == nil)
  }
}
