import Documents
import ReviewCore
import TestSupport
import Testing

/// Each paper as it was read by people and found right; a fresh one must be the same.
@Suite("Papers as they are recorded")
struct PaperRecordingTests {
  struct Recorded: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: PaperKind
    let desk: @Sendable () throws -> PaperDesk
    var isAnonymised = false

    var testDescription: String { name }
  }

  static let all = [
    Recorded(name: "minutes", kind: .minutes, desk: { try PaperDesk(practice: 2) }),
    Recorded(name: "minutes-members", kind: .minutesMembers, desk: { try PaperDesk(practice: 2) }),
    Recorded(
      name: "minutes-quorum-lost", kind: .minutes,
      desk: { try PaperDesk(frozen: "challenged-and-late") }),
    Recorded(
      name: "recommendation-letter", kind: .recommendationLetter,
      desk: { try PaperDesk(practice: 2) }),
    Recorded(
      name: "recommendation-letter-labels", kind: .recommendationLetter,
      desk: { try PaperDesk(practice: 2) }, isAnonymised: true),
    Recorded(
      name: "decision", kind: .decision, desk: { try PaperDesk(frozen: "challenged-and-late") }),
    Recorded(
      name: "decision-clear", kind: .decision, desk: { try PaperDesk(frozen: "case-study-1") }),
    Recorded(
      name: "no-review-letter", kind: .noReviewLetter,
      desk: {
        var desk = try PaperDesk(practice: 2)
        for line in NoReview.lines { try desk.record(line) }
        return desk
      }),
    Recorded(
      name: "event-sheet", kind: .eventSheet, desk: { try PaperDesk(frozen: "case-study-4") }),
    Recorded(
      name: "event-sheet-empty", kind: .eventSheetEmpty,
      desk: { try PaperDesk(frozen: "case-study-4") }),
    Recorded(name: "running-sheet", kind: .runningSheet, desk: { try PaperDesk(practice: 1) }),
  ]

  @Test("as plain text, page by page", arguments: all)
  func text(recorded: Recorded) throws {
    let paper = try recorded.desk().paper(recorded.kind, anonymised: recorded.isAnonymised)
    #expect(
      try Recording.problem(paper.text, at: "Tests/Fixtures/papers/\(recorded.name).txt") == nil)
  }

  @Test(
    "no line is wider than its page, and every page carries the marking twice and its number",
    arguments: all)
  func pages(recorded: Recorded) throws {
    let paper = try recorded.desk().paper(recorded.kind, anonymised: recorded.isAnonymised)
    let width = paper.isLandscape ? 104 : 76
    let pages = paper.text.split(separator: "\u{C}", omittingEmptySubsequences: false)
    for (number, page) in pages.enumerated() {
      #expect(page.contains("page \(number + 1) of \(pages.count)"))
      #expect(page.split(separator: "\n").allSatisfy { $0.count <= width })
      #expect(
        page.split(separator: "OFFICIAL-SENSITIVE", omittingEmptySubsequences: false).count == 3)
    }
    #expect(paper.text.contains("Check code: abcd-efgh-ijkl-mnop-qrst."))
  }

  @Test(
    "a web page holds every word of the plain text, and asks for nothing from elsewhere",
    arguments: all)
  func html(recorded: Recorded) throws {
    let paper = try recorded.desk().paper(recorded.kind, anonymised: recorded.isAnonymised)
    let html = paper.html
    for word in ["<script", "http:", "https:", "src=", "url(", "@import", "href="] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("size: A4 \(paper.isLandscape ? "landscape" : "portrait")"))
    #expect(html.contains("counter(page)"))
  }

  @Test("no paper says “the chair”, “the panel” or “the guide” alone", arguments: all)
  func bareWords(recorded: Recorded) throws {
    // Only the templates' own words: what people typed is theirs.
    for name in try RepositoryFile.list("Resources/templates") {
      let text = try RepositoryFile.text(name) ?? ""
      for bare in ["the chair ", "the chair.", "the panel ", "the panel.", "the guide "] {
        #expect(!text.lowercased().contains(bare), "\(name): \(bare)")
      }
    }
  }
}

/// A decision that there is no review.
enum NoReview {
  static let lines = [
    #"{"do":"decision.answer","died":"no","abuse-or-neglect":"yes","known":"evidence","#
      + #""serious-harm":"no"}"#,
    #"{"do":"decision.consult","kind":"doubt-legal","day":"2016-03-10","peer":"Legal adviser","#
      + #""decision":"privileged words","rationale":"more privileged words"}"#,
    #"{"do":"decision.make","option":"reject","outcome":"no-review","day":"2016-03-11","#
      + #""reasons":"One organisation's practice is in question, and it is being put right.","#
      + #""asked":["legal"],"decided-by":"person-ichar"}"#,
    #"{"do":"decision.sign","name":"Independent Chair","day":"2016-03-11"}"#,
  ]
}
