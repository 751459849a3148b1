import Glibc
import Testing

@testable import AgeFormat

@Suite("Secrets in memory")
struct SecretTests {
  @Test("the pages of a secret are locked and left out of core dumps")
  func locked() throws {
    let page = UnsafeMutableRawPointer.allocate(byteCount: 4096, alignment: 4096)
    let canLock = mlock(page, 4096) == 0
    munlock(page, 4096)
    page.deallocate()
    let secret = SecretBytes(text: "Oak and ash")
    let address = secret.withBytes { UInt(bitPattern: $0.baseAddress) }
    let flags = try #require(Self.flags(at: address))
    #expect(flags.contains("dd"))
    if canLock { #expect(flags.contains("lo")) }
  }

  /// The flags the kernel keeps of the mapping an address is in.
  private static func flags(at address: UInt) -> [Substring]? {
    guard let file = fopen("/proc/self/smaps", "re") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 1024)
    var isIn = false
    while fgets(&line, 1024, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
      let words = text.split(whereSeparator: \.isWhitespace)
      guard let first = words.first else { continue }
      let bounds = first.split(separator: "-").compactMap { UInt($0, radix: 16) }
      if bounds.count == 2 { isIn = bounds[0] <= address && address < bounds[1] }
      if isIn, first == "VmFlags:" { return Array(words.dropFirst()) }
    }
    return nil
  }

  @Test("wiping leaves nothing, in locked memory and in an array")
  func wiped() {
    let memory = LockedMemory.allocate(10_000)
    #expect(memory.allSatisfy { $0 == 0 })
    memory.copyBytes(from: sampleText(10_000))
    #expect(memory.contains { $0 != 0 })
    LockedMemory.wipe(memory)
    #expect(memory.allSatisfy { $0 == 0 })
    LockedMemory.free(memory)

    var array = sampleText(100)
    let before = array.withUnsafeBytes { $0.baseAddress }
    array.wipe()
    #expect(array == [UInt8](repeating: 0, count: 100))
    // In place: a copy would have left the old bytes where they were.
    #expect(array.withUnsafeBytes { $0.baseAddress } == before)
  }

  @Test("a collection that does not show its storage is wiped too")
  func wipedWithoutStorage() {
    var bytes = Slow(bytes: sampleText(100))
    bytes.wipe()
    #expect(bytes.bytes == [UInt8](repeating: 0, count: 100))
  }

  /// Like the bytes the library gives, it keeps its storage to itself.
  private struct Slow: MutableCollection {
    var bytes: [UInt8]
    var startIndex: Int { bytes.startIndex }
    var endIndex: Int { bytes.endIndex }
    func index(after index: Int) -> Int { index + 1 }
    subscript(index: Int) -> UInt8 {
      get { bytes[index] }
      set { bytes[index] = newValue }
    }
  }

  @Test("a secret never holds more than its room, nor says what it is")
  func limits() {
    let secret = SecretBytes(capacity: 4) { room in
      room.copyBytes(from: [1, 2, 3, 4])
      return 9
    }
    #expect(secret.array == [1, 2, 3, 4])
    #expect(SecretBytes(capacity: 4) { _ in -1 }.isEmpty)
    #expect(SecretBytes([]).array.isEmpty)
    #expect("\(SecretBytes(text: "Oak"))" == "(secret, 3 bytes)")
    #expect(Mirror(reflecting: secret).children.isEmpty)
    let identity = AgeIdentity.of(0x42)
    #expect(!"\(identity)".contains("66") && !String(reflecting: identity).contains("GFPYY"))
  }
}

@Suite("Words for people")
struct ErrorWordsTests {
  @Test("each class has its words, and each sentence says what to do or what was kept")
  func words() {
    let errors: [(AgeError, String)] = [
      (.noMatch(.passphrase), "no match"), (.noMatch(.identities), "no match"),
      (.header(.notAge), "header"), (.mac, "MAC"), (.payload(.chunk(2)), "payload"),
      (.armour(.line(3)), "armour"), (.sealing(.noRecipients), "not encrypted"),
    ]
    for (error, words) in errors {
      #expect(error.classInWords == words)
      #expect("\(error)".hasSuffix("."))
    }
    #expect(
      AgeError.payload(.chunk(2)).description == """
        Part 2 of the content (of 64 KiB each) is not as it was written. What came before it is as \
        it was written. Use another copy of the file.
        """)
  }
}
