import Screens
import Testing

@testable import Terminal

@Suite("Keys from bytes")
struct CursesKeyTests {
  private func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    var decoder = KeyDecoder()
    for byte in bytes { decoder.take(Int32(byte)) }
    return decoder.finish()
  }

  private func keys(_ text: String) -> [Key] { keys(text.utf8) }

  @Test(
    "control bytes are the keys people press for them",
    arguments: [
      ("\u{08}", Key.backspace), ("\u{7F}", .backspace), ("\r", .enter), ("\n", .enter),
      ("\t", .tab), ("\u{1B}", .escape), ("\u{04}", .control("d")), ("\u{13}", .control("s")),
      ("\u{1C}", .control("\\")), ("\u{00}", .control(" ")),
    ])
  func controls(_ sent: String, _ key: Key) {
    #expect(keys(sent) == [key])
  }

  @Test("UTF-8 is read whatever the locale, and marks join their letter")
  func characters() {
    #expect(keys("aé漢") == [.character("a"), .character("é"), .character("漢")])
    #expect(keys("e\u{301}x") == [.character("e\u{301}"), .character("x")])
    #expect(keys("👩🏽‍🏫!") == [.character("👩🏽‍🏫"), .character("!")])
  }

  @Test("every key that has a code has one, and no two share it")
  func codes() {
    let keys = (256..<600).compactMap(KeyDecoder.key)
    #expect(keys.count == 24)
    #expect(Set(keys).count == 24)
    #expect(Set(keys).isSuperset(of: (1...12).map(Key.function)))
  }

  @Test("a key code is never taken for the character of the same number")
  func codesAreNotCharacters() throws {
    let up = try #require((256..<600).first { KeyDecoder.key($0) == .up })
    let character = try #require(Unicode.Scalar(UInt32(up)))
    var decoder = KeyDecoder()
    decoder.take(Int32(up))
    for byte in String(character).utf8 { decoder.take(Int32(byte)) }
    decoder.take(Int32(up))
    #expect(decoder.finish() == [.up, .character(Character(character)), .up])
  }

  @Test("what is not UTF-8 is shown as such, and the next letter is kept")
  func invalid() {
    #expect(keys([0xE9, 0x61]) == [.character("\u{FFFD}"), .character("a")])
    #expect(keys([0xFF, 0x61]) == [.character("\u{FFFD}"), .character("a")])
    #expect(keys([0xC0, 0x80, 0x61]).last == .character("a"))
  }

  @Test("a character cut in two by the line is waited for")
  func waits() {
    var decoder = KeyDecoder()
    decoder.take(0xC3)
    #expect(decoder.isWaiting)
    decoder.take(0xA9)
    #expect(!decoder.isWaiting)
    #expect(decoder.finish() == [.character("é")])
  }

  @Test(
    "sequences the terminal's description does not have are still keys",
    arguments: [
      ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1;5D", .left), ("\u{1B}[Z", .backTab),
      ("\u{1B}[3;2~", .delete), ("\u{1B}[8~", .end), ("\u{1B}[5~", .pageUp),
      ("\u{1B}OM", .enter),
    ])
  func sequences(_ sent: String, _ key: Key) {
    #expect(keys(sent) == [key])
  }

  @Test(
    "a sequence nobody knows types nothing",
    arguments: ["\u{1B}[<0;10;5M", "\u{1B}[?64;1c", "\u{1B}[25;7u", "\u{1B}[12", "\u{1B}[1;5"])
  func unknownSequences(_ sent: String) {
    #expect(keys(sent) == [])
  }

  @Test("Esc and a letter at once are both kept, as are Alt-[ and Alt-O")
  func escapeThenLetter() {
    #expect(keys("\u{1B}x") == [.escape, .character("x")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}[") == [.escape, .character("[")])
    #expect(keys("\u{1B}O") == [.escape, .character("O")])
    #expect(keys("\u{1B}Ox") == [.escape, .character("O"), .character("x")])
  }
}
