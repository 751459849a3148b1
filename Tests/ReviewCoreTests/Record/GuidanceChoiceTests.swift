import ReviewCore
import Testing

@Suite("The guidance a case goes by")
struct GuidanceChoiceTests {
  private static let opened = [
    #"{"do":"case.open","reference":"R-1","guidance":"set","guidance-digest":"one"}"#
  ]

  private func line(_ verb: String, _ digest: String) -> String {
    #"{"do":"case.\#(verb)-guidance","guidance":"set","guidance-digest":"\#(digest)","reason":"r"}"#
  }

  @Test("kept, taken, kept again: each answer once, with what stood before and what was offered")
  func history() throws {
    var book = try Casebook(Self.opened)
    #expect(try book.record(line("keep", "two")) == ["case.guidance-kept"])
    #expect(try book.record(line("keep", "two")) == [])
    #expect(try book.record(line("keep", "three")) == ["case.guidance-kept"])
    #expect(try book.record(line("take", "two")) == ["case.guidance-taken"])
    #expect(try book.record(line("take", "two")) == [])
    // What was declined before another was taken has to be declined anew.
    #expect(try book.record(line("keep", "three")) == ["case.guidance-kept"])
    let state = book.history.record.caseFile
    #expect(state.details.guidanceDigest == "two")
    #expect(
      state.guidanceAnswers.map { "\($0.digestBefore) \($0.guidanceDigest)" } == [
        "one two", "one three", "one two", "two three",
      ])
  }

  @Test("a choice without a reason is refused, naming the field")
  func reason() throws {
    let book = try Casebook(Self.opened)
    for verb in ["keep", "take"] {
      let bare = #"{"do":"case.\#(verb)-guidance","guidance":"set","guidance-digest":"two"}"#
      #expect(try book.reasons(bare) == ["missing reason"])
    }
  }
}
