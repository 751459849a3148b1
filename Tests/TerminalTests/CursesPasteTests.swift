import Testing

@testable import Terminal

@Suite("Pasted text")
struct CursesPasteTests {
  @Test("ends at its end mark, and never asks for a byte beyond it")
  func endMark() {
    var paste = Paste()
    var rest = Array("ab\u{1B}[20\u{1B}[201~keys".utf8)[...]
    while !paste.isComplete, !rest.isEmpty {
      let part = rest.prefix(paste.bytesBeforeEnd)
      rest = rest.dropFirst(part.count)
      for byte in part { paste.append(byte) }
    }
    #expect(paste.event == .paste("ab\u{1B}[20"))
    #expect(String(decoding: rest, as: UTF8.self) == "keys")
  }

  @Test("line ends become one kind; everything else stays as it came")
  func text() {
    #expect(
      Paste.text(Array("a\rb\r\nc\nd\te\u{1B}[31m\u{0}\u{85}é".utf8))
        == "a\nb\nc\nd\te\u{1B}[31m\u{0}\u{85}é")
    #expect(Paste.text(Array("a\r\rb".utf8)) == "a\n\nb")
  }

  @Test("is taken up to the limit and refused whole beyond it")
  func limit() {
    func paste(_ text: String) -> TerminalEvent {
      var paste = Paste(limit: 3)
      for byte in Array(text.utf8) + Paste.endMark { paste.append(byte) }
      return paste.event
    }
    #expect(paste("abc") == .paste("abc"))
    #expect(paste("abcd") == .pasteTooLong)
    #expect(paste("ab\u{1B}[") == .pasteTooLong)
  }
}
