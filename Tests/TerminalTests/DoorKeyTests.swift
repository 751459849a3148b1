import Testing

@testable import Terminal

@Suite("Keys at the door")
struct DoorKeyTests {
  private func keys(_ text: String) -> [DoorKey] {
    var keys = DoorKeys()
    return text.utf8.compactMap { keys.take($0) } + [keys.silence()].compactMap(\.self)
  }

  private func bytes(_ text: String) -> [DoorKey] { text.utf8.map { .byte($0) } }

  @Test("what is typed comes byte by byte")
  func typed() {
    #expect(keys("né\r") == bytes("né") + [.enter])
    #expect(keys("a\u{7F}\u{8}\u{15}") == bytes("a") + [.erase, .erase, .eraseAll])
  }

  @Test("the marks of a paste are left out, and its line ends too")
  func paste() {
    #expect(keys("\u{1B}[200~three words\n\u{1B}[201~\r") == bytes("three words") + [.enter])
    #expect(keys("\u{1B}[200~a\u{1B}[Ab\u{3}\u{1B}[201~") == bytes("ab"))
  }

  @Test("keys of sequences are no text; Esc alone is Esc")
  func sequences() {
    #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[3~x") == [.up, .down] + bytes("x"))
    #expect(keys("ab\u{1B}") == bytes("ab") + [.escape])
  }
}
