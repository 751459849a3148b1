import Testing

@testable import AgeFormat

/// The rules of chunks, each broken with all else in order.
@Suite("Payloads")
struct PayloadTests {
  private static let whole = sampleText(65_536)

  private func outcome(
    _ chunks: [(text: [UInt8], isLast: Bool)], after more: [UInt8] = []
  ) -> Outcome {
    var forge = Forge()
    let stanza = forge.x25519()
    return Outcome(forge.file([stanza], payload: forge.payload(chunks) + more))
  }

  @Test("an empty text is one empty chunk; a last chunk may be full")
  func sound() {
    #expect(outcome([([], true)]) == Outcome(text: []))
    #expect(outcome([(Self.whole, true)]) == Outcome(text: Self.whole))
    #expect(outcome([(Self.whole, false), ([7], true)]) == Outcome(text: Self.whole + [7]))
  }

  @Test("an empty last chunk after others is refused")
  func emptyLast() {
    #expect(
      outcome([(Self.whole, false), ([], true)])
        == Outcome(text: Self.whole, .payload(.emptyLastChunk)))
  }

  @Test("a payload without a last chunk is cut short")
  func noLast() {
    #expect(outcome([]) == Outcome(text: [], .payload(.cutShort)))
    #expect(outcome([(Self.whole, false)]) == Outcome(text: Self.whole, .payload(.cutShort)))
    // A short chunk can only be the last, and says it is not.
    #expect(outcome([([7], false)]) == Outcome(text: [], .payload(.chunk(1))))
    #expect(
      outcome([(Self.whole, false), ([7], false)])
        == Outcome(text: Self.whole, .payload(.chunk(2))))
  }

  @Test("nothing may follow the last chunk")
  func afterLast() {
    #expect(
      outcome([(Self.whole, true), ([7], true)])
        == Outcome(text: Self.whole, .payload(.afterEnd)))
    #expect(outcome([(Self.whole, true)], after: [0]).error == .payload(.afterEnd))
    #expect(outcome([([7], true)], after: [0]).error == .payload(.chunk(1)))
    let much = [UInt8](repeating: 0, count: 70_000)
    #expect(outcome([([7], true)], after: much).error == .payload(.chunk(1)))
  }

  @Test("a chunk shorter than its tag, a short inner chunk and chunks in another order are refused")
  func shape() {
    #expect(
      outcome([(Self.whole, false)], after: [1, 2, 3])
        == Outcome(text: Self.whole, .payload(.chunk(2))))
    #expect(outcome([], after: [1, 2, 3]).error == .payload(.chunk(1)))
    #expect(outcome([([7], false), ([8], true)]).error == .payload(.chunk(1)))
    var forge = Forge()
    let stanza = forge.x25519()
    let sealed = forge.payload([(Self.whole, false), (Self.whole, false), ([7], true)])
    let first = 16..<16 + 65_552
    let second = first.upperBound..<first.upperBound + 65_552
    let swapped =
      sealed[..<16] + sealed[second] + sealed[first] + sealed[second.upperBound...]
    let outcome = Outcome(forge.file([stanza], payload: Array(swapped)))
    #expect(outcome == Outcome(text: [], .payload(.chunk(1))))
  }

  @Test("a missing or short nonce counts as header, as in the test vectors")
  func nonce() {
    var forge = Forge()
    let stanza = forge.x25519()
    for count in [0, 1, 15] {
      let payload = [UInt8](repeating: 0, count: count)
      #expect(Outcome(forge.file([stanza], payload: payload)).error == .header(.nonce))
    }
  }

  @Test("no two files share a key: header, nonce and text differ each time")
  func fresh() throws {
    let recipient = AgeIdentity.of(0x42).recipient
    let files = try (0..<3).map { _ in try Age.encrypt(to: [recipient]).sealing([7]) }
    #expect(Set(files).count == 3)
    #expect(Set(files.map { Array($0[32..<75]) }).count == 3)
    #expect(Set(files.map { Array($0[168..<184]) }).count == 3)
  }
}

extension Outcome {
  init(text: [UInt8], _ error: AgeError? = nil) {
    released = text
    self.error = error
  }
}
