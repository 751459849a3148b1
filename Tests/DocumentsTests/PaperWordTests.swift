import Documents
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@Suite("What papers say, and what they do not")
struct PaperWordTests {
  private static let secret = "Privileged: the partner could sue."

  /// A meeting with what hurts: names, advice kept apart, long texts.
  private static func meeting(_ more: String...) throws -> PaperDesk {
    try PaperDesk(
      [
        #"{"do":"case.open","reference":"2016-30","name":"Larch","marking":"OFFICIAL-SENSITIVE"}"#,
        #"{"do":"people.add","id":"person-child","name":"Keira Dunmore","kind":"child","#
          + #""label":"the girl","legal-name":"Keira Ann Dunmore"}"#,
        #"{"do":"people.add","id":"person-chair","name":"Prof. A. Oyelaran","agency":"Board","#
          + #""role":"panel chair"}"#,
        #"{"do":"people.add","id":"person-legal","name":"S. Whitcombe","role":"legal adviser"}"#,
        #"{"do":"people.add","id":"person-aaaaa","name":"DI Rosalind Fell","agency":"Police","#
          + #""role":"detective inspector"}"#,
        #"{"do":"people.add","id":"person-bbbbb","name":"Dr Amit Sethi","agency":"Health","#
          + #""role":"designated doctor"}"#,
        #"{"do":"panel.call","id":"meeting-larch","day":"2016-06-20","time":"09:30","#
          + #""panel-chair":"person-chair","legal-adviser":"person-legal"}"#,
        #"{"do":"panel.attend","id":"meeting-larch","person":"person-aaaaa","part":"member","#
          + #""here":"here","seat":1}"#,
        #"{"do":"panel.attend","id":"meeting-larch","person":"person-bbbbb","part":"member","#
          + #""here":"here","seat":2}"#,
        #"{"do":"panel.open","id":"meeting-larch","time":"09:32","other-children":"None known."}"#,
        #"{"do":"log.add","id":"log-legal","meeting":"meeting-larch","person":"person-legal","legal":true,"#
          + "\"time\":\"09:40\",\"said\":\"\(secret)\"}",
        #"{"do":"log.add","meeting":"meeting-larch","person":"person-aaaaa","time":"09:50","#
          + #""said":"Keira was seen at home. DUNMORE is her father's name; Dunmores live near."}"#,
      ] + more)
  }

  private func expectNot(_ words: [String], in paper: Paper) {
    let text = paper.text + paper.html + paper.markdown
    for word in words { #expect(!text.contains(word), "\(word) stands in \(paper.title)") }
  }

  @Test("legal advice is in no paper; that it was taken, when and by whom, is")
  func legal() throws {
    let asked = #"{"do":"panel.ask","id":"meeting-larch","about":"log-legal","#
    let desk = try Self.meeting(
      asked + #""question":"Sue whom?","answer":"Privileged too."}"#,
      #"{"do":"panel.step","id":"meeting-larch","step":"hear-options","state":"done","#
        + #""note":"Privileged note.","legal":true,"time":"09:45","#
        + #""because":{"step-in-order":{"reason":"r"}}}"#,
      #"{"do":"panel.choose-kind","id":"meeting-larch","kind":"scr","#
        + #""legal-advice":"Privileged as well.","because":{"need-before-kind":"#
        + #"{"reason":"r"}}}"#,
      #"{"do":"panel.recommend","id":"meeting-larch","recommendation":"scr","reasons":"r","#
        + #""because":{"every-member-asked":{"reason":"r"},"recommendation-clear":"#
        + #"{"reason":"r"}}}"#)
    for kind in [PaperKind.minutes, .minutesMembers, .recommendationLetter] {
      let paper = try desk.paper(kind)
      expectNot(["rivileged", "Sue whom"], in: paper)
      let text = paper.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("Legal advice was taken at 09:40 from S. Whitcombe"))
    }
  }

  @Test("a paper with labels has no name of the register in it, whole or in parts, in any text")
  func labels() throws {
    let desk = try Self.meeting()
    let paper = try desk.paper(.minutesMembers, anonymised: true)
    expectNot(
      ["Keira", "Dunmore ", "DUNMORE", "Oyelaran", "Whitcombe", "Rosalind", "Sethi"], in: paper)
    let text = paper.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("the girl was seen at home. the girl is her father's name"))
    // Another word that only begins alike is no name.
    #expect(text.contains("Dunmores live near"))
    #expect(try desk.paper(.minutesMembers).text.contains("Keira was seen at home"))
  }

  @Test("two people of one name are told apart by their roles")
  func sameName() throws {
    let desk = try Self.meeting(
      #"{"do":"people.add","id":"person-ccccc","name":"Dr Amit Sethi","role":"GP","#
        + #""agency":"Health"}"#,
      #"{"do":"panel.attend","id":"meeting-larch","person":"person-ccccc","#
        + #""part":"information-giver","here":"here"}"#)
    let html = try desk.paper(.minutes).html
    #expect(html.contains("Dr Amit Sethi (GP)"))
    #expect(html.contains("Dr Amit Sethi (designated doctor)"))
  }

  @Test("a change of mind shows both views; what was written down wrongly shows once")
  func changes() throws {
    func view(_ answer: String, _ reasons: String, _ more: String = "") -> String {
      #"{"do":"panel.record-view","id":"meeting-larch","member":"person-aaaaa","review":"\#(answer)","#
        + #""reasons":"\#(reasons)"\#(more)}"#
    }
    let slip = try Self.meeting(
      view("no", "Wrong ear."),
      view("yes", "Right ear.", #","change":"written-wrongly""#))
    expectNot(["Wrong ear", "Before that"], in: try slip.paper(.minutesMembers))
    let mind = try Self.meeting(
      view("no", "First thought."),
      view(
        "yes", "Second thought.",
        #","change":"changed-their-mind","change-reason":"Heard the doctor.""#))
    let text = try mind.paper(.minutesMembers).html
    for words in ["First thought.", "Second thought.", "Heard the doctor.", "Before that"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("a view after the close, and of somebody not there, is said to be exactly that")
  func unusual() throws {
    let desk = try Self.meeting(
      #"{"do":"panel.close","id":"meeting-larch","time":"11:00","#
        + #""because":{"recommendation-results":{"reason":"r"}}}"#,
      #"{"do":"people.add","id":"person-ddddd","name":"E. Nwosu"}"#,
      #"{"do":"panel.record-view","id":"meeting-larch","member":"person-ddddd","review":"no","#
        + #""how":"in-writing","reasons":"Sent."}"#)
    let html = try desk.paper(.minutesMembers).html
    #expect(html.contains("The member was not in the meeting when this view was recorded."))
    #expect(html.contains("It was recorded while the meeting was not open."))
    #expect(html.contains("It is not among the views that count"))
    #expect(html.contains("Given in writing."))
  }

  @Test("what is not recorded is said to be so, and named")
  func holes() throws {
    let paper = try Self.meeting().paper(.minutes)
    #expect(paper.text.contains("Place: [not recorded]"))
    #expect(paper.holes.contains("meeting: place"))
    #expect(try PaperDesk(practice: 2).paper(.minutes).holes.contains("meeting: place") == false)
  }

  @Test("a paper for people outside is not written while something is missing, and has no code")
  func outside() throws {
    let desk = try Self.meeting()
    #expect(throws: PaperProblem.holes(["meeting: place"])) {
      try Paper(
        desk.order(.minutes), from: desk.history.record, under: desk.guidance, by: desk.templates,
        isForOutside: true)
    }
    let whole = try PaperDesk(practice: 2)
    let paper = try Paper(
      whole.order(.minutes), from: whole.history.record, under: whole.guidance,
      by: whole.templates, isForOutside: true)
    #expect(!paper.text.contains("Check code"))
  }

  @Test("there is no paper without what it is about")
  func nothingYet() throws {
    let desk = try PaperDesk([#"{"do":"case.open","reference":"2016-31"}"#])
    let needs: [PaperKind: PaperNeed] = [
      .minutes: .meeting, .minutesMembers: .meeting, .recommendationLetter: .meeting,
      .runningSheet: .meeting, .decision: .decision, .noReviewLetter: .decision,
      .eventSheet: .event, .eventSheetEmpty: .event,
    ]
    for kind in PaperKind.allCases {
      let need = try #require(needs[kind])
      #expect(throws: PaperProblem.nothingYet(need)) { try desk.paper(kind) }
    }
    #expect(throws: PaperProblem.nothingYet(.recommendation)) {
      try Self.meeting().paper(.recommendationLetter)
    }
    #expect(throws: PaperProblem.nothingYet(.noReview)) {
      try PaperDesk(frozen: "case-study-1").paper(.noReviewLetter)
    }
  }

  @Test("a text of 20,000 characters and 60 agencies lose nothing")
  func large() throws {
    let words = (0..<4000).map { "w\($0)" }.joined(separator: " ")
    var lines = (0..<60).flatMap { number -> [String] in
      let id = "person-z\(1000 + number)"
      return [
        #"{"do":"people.add","id":"\#(id)","name":"Member \#(number)","agency":"Agency \#(number)"}"#,
        #"{"do":"panel.attend","id":"meeting-larch","person":"\#(id)","part":"member","here":"here"}"#,
        #"{"do":"panel.record-view","id":"meeting-larch","member":"\#(id)","review":"yes","reasons":"R\#(number)."}"#,
      ]
    }
    lines.append(
      #"{"do":"log.add","meeting":"meeting-larch","person":"person-aaaaa","said":"\#(words)"}"#)
    var desk = try Self.meeting()
    for line in lines { try desk.record(line) }
    let paper = try desk.paper(.minutesMembers)
    let text = Set(paper.text.split(whereSeparator: \.isWhitespace).map(String.init))
    #expect((0..<4000).allSatisfy { text.contains("w\($0)") })
    #expect((0..<60).allSatisfy { text.contains("R\($0).") })
    #expect(paper.text.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }
}
