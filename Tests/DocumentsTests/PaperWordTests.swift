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
      #expect(text.contains("Legal advice was taken at 09:40 (S. Whitcombe"))
    }
  }

  @Test("a paper with labels has no name of the register in it, whole or in parts, in any text")
  func labels() throws {
    let desk = try Self.meeting()
    let paper = try desk.paper(.minutesMembers, anonymised: true)
    expectNot(
      ["Keira", "Dunmore ", "DUNMORE", "Oyelaran", "Whitcombe", "Rosalind", "Sethi"], in: paper)
    let text = paper.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("the girl was seen at home. The girl is her father's name"))
    // Rather too much than too little: a whole family by its name as well.
    #expect(!text.contains("Dunmores"))
    #expect(try desk.paper(.minutesMembers).text.contains("Keira was seen at home"))
  }

  @Test("a paper with labels has no date of birth and no address either, nor a name one once had")
  func moreThanNames() throws {
    let desk = try Self.meeting(
      #"{"do":"people.change","id":"person-child","name":"Keira Dunmore","kind":"child","#
        + #""label":"the girl","legal-name":"Keira Ann Dunmore","born":"4 May 2009","#
        + #""address":"7 Hollow Way, Colchester CO2 7XX"}"#,
      #"{"do":"people.change","id":"person-bbbbb","name":"Dr Amit Sethi-Brücke","agency":"Health","#
        + #""role":"designated doctor"}"#,
      #"{"do":"log.add","meeting":"meeting-larch","person":"person-aaaaa","time":"09:55","#
        + #""said":"Born 4.5.2009, of 7 Hollow Way. Sethi wrote; so did Brucke."}"#)
    let paper = try desk.paper(.minutesMembers, anonymised: true)
    expectNot(["4.5.2009", "Hollow Way", "Sethi", "Brucke"], in: paper)
    let text = paper.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Born [date left out], of [address left out]."))
    #expect(try desk.paper(.minutesMembers).text.contains("4.5.2009, of 7 Hollow Way"))
  }

  @Test("who was asked again, what was in a pause, and who was away when it went on")
  func pauses() throws {
    func view(_ member: String) -> String {
      #"{"do":"panel.record-view","id":"meeting-larch","member":"\#(member)","review":"no","#
        + #""reasons":"r"}"#
    }
    let desk = try Self.meeting(
      view("person-aaaaa"),
      #"{"do":"log.add","meeting":"meeting-larch","person":"person-bbbbb","time":"10:20","#
        + #""said":"It fits a fall.","key":true}"#,
      #"{"do":"panel.ask-again","id":"meeting-larch","members":["person-aaaaa"],"time":"10:25"}"#,
      #"{"do":"panel.pause","id":"meeting-larch","time":"10:31"}"#,
      #"{"do":"panel.attend","id":"meeting-larch","person":"person-aaaaa","part":"member","#
        + #""here":"left","time":"10:35"}"#,
      view("person-bbbbb"), #"{"do":"panel.go-on","id":"meeting-larch","time":"10:41"}"#)
    let text = try desk.paper(.minutesMembers).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "Asked again at 10:25, after entry 3: still no, for the same reason.",
      "It was recorded while the meeting was paused.",
      "The meeting was paused from 10:31 to 10:41. Not there then: DI Rosalind Fell.",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test("two who chair it, and everybody's number as on the screen, also where nobody said one")
  func chairsAndSeats() throws {
    let desk = try Self.meeting(
      #"{"do":"panel.attend","id":"meeting-larch","person":"person-legal","part":"adviser","#
        + #""here":"here"}"#,
      #"{"do":"panel.change","id":"meeting-larch","day":"2016-06-20","time":"09:30","#
        + #""panel-chair":"person-chair","second-panel-chair":"person-bbbbb","#
        + #""legal-adviser":"person-legal"}"#)
    for kind in [PaperKind.minutes, .minutesMembers, .runningSheet] {
      let text = try desk.paper(kind).text.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(text.contains("Prof. A. Oyelaran"))
      #expect(text.contains("; with Dr Amit Sethi"), "\(kind)")
    }
    let text = try desk.paper(.minutes).text
    #expect(text.contains("\n3 ") && text.contains("S. Whitcombe"))
  }

  @Test("what a meeting settled twice, and a step taken twice, stand there both")
  func twice() throws {
    func step(_ state: String, _ time: String, _ note: String = "") -> String {
      #"{"do":"panel.step","id":"meeting-larch","step":"open-meeting","state":"\#(state)","#
        + #""time":"\#(time)","note":"\#(note)"}"#
    }
    func need(_ needed: String) -> String {
      #"{"do":"panel.decide-need","id":"meeting-larch","needed":"\#(needed)","reasons":"r","#
        + #""because":{"every-member-asked":{"reason":"r"}}}"#
    }
    func readBack(_ agreed: String, _ time: String) -> String {
      #"{"do":"panel.read-back","id":"meeting-larch","agreed":"\#(agreed)","time":"\#(time)"}"#
    }
    let desk = try Self.meeting(
      step("done", "09:50"), step("again", "10:05", "Somebody came."), step("done", "10:10"),
      need("no"), need("yes"),
      #"{"do":"panel.recommend","id":"meeting-larch","recommendation":"scr","reasons":"r","#
        + #""because":{"every-member-asked":{"reason":"r"},"recommendation-clear":{"#
        + #""reason":"r"}}}"#,
      readBack("no", "11:20"), readBack("yes", "11:24"))
    let text = try desk.paper(.minutes).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in [
      "Open the meeting: done, 09:50.", "Open the meeting: taken up again, 10:05. Somebody came.",
      "Open the meeting: done, 10:10.", "Whether a review is needed: yes.",
      "Before that it had been settled otherwise: no.", "Read back at 11:24: agreed.",
      "Read back before that, at 11:20: not agreed.",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test("what departs from the guidance in one meeting is in the papers of that meeting alone")
  func departures() throws {
    let step = #""step":"write-recommendation","state":"done","because":{"step-in-order":{"#
    let desk = try Self.meeting(
      #"{"do":"panel.step","id":"meeting-larch",\#(step)"reason":"Of the first."}}}"#,
      #"{"do":"panel.call","id":"meeting-later","day":"2016-06-20"}"#,
      #"{"do":"panel.open","id":"meeting-later","time":"14:00"}"#,
      #"{"do":"panel.step","id":"meeting-later",\#(step)"reason":"Of the second."}}}"#)
    var order = desk.order(.minutesMembers)
    for (meeting, own, other) in [
      ("meeting-larch", "Of the first.", "Of the second."),
      ("meeting-later", "Of the second.", "Of the first."),
    ] {
      order.about = meeting
      let paper = try Paper(order, from: desk.history, under: desk.guidance, by: desk.templates)
      #expect(paper.text.contains(own) && !paper.text.contains(other))
    }
    // The general minutes have what was departed from, and nobody's reason.
    let general = try desk.paper(.minutes).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(general.contains("Not done, though the guidance asks for it: "))
    #expect(!general.contains("Of the second."))
  }

  @Test("the sheet of an event has its own checklist and who is invited to it")
  func events() throws {
    let desk = try Self.meeting(
      #"{"do":"event.add","id":"event-first","purpose":"To learn.","day":"2016-07-01"}"#,
      #"{"do":"event.add","id":"event-later","purpose":"To check.","day":"2016-09-01"}"#,
      #"{"do":"checklist.say","id":"event-first","item":"event-venue","state":"agreed","#
        + #""agreed":"The old mill."}"#,
      #"{"do":"checklist.say","id":"event-later","item":"event-venue","state":"agreed","#
        + #""agreed":"The new hall."}"#,
      #"{"do":"participants.add","person":"person-bbbbb","side":"practitioner","#
        + #""then-role":"registrar","now-role":"consultant","may-be-witness":"yes","#
        + #""police-agreed":"DI Fell"}"#,
      #"{"do":"invitations.add","event":"event-first","person":"person-bbbbb","#
        + #""why":"Saw her twice.","comes":"by-video","joins":"11:00"}"#)
    for kind in [PaperKind.eventSheet, .eventSheetEmpty] {
      var order = desk.order(kind)
      order.about = "event-first"
      let first = try Paper(order, from: desk.history, under: desk.guidance, by: desk.templates)
      #expect(first.html.contains("Dr Amit Sethi") && first.html.contains("by video from 11:00"))
      expectNot(["The new hall."], in: first)
      #expect(first.html.contains("The old mill.") == (kind == .eventSheet))
      #expect(first.html.contains("Saw her twice.") == (kind == .eventSheet))
      order.about = "event-later"
      let later = try Paper(order, from: desk.history, under: desk.guidance, by: desk.templates)
      expectNot(["Sethi", "The old mill."], in: later)
    }
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
    #expect(html.contains("It was recorded while the meeting was not open."))
    #expect(html.contains("It is not among the views that count"))
    #expect(html.contains("Given in writing; the member was not in the meeting."))
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
        desk.order(.minutes), from: desk.history, under: desk.guidance, by: desk.templates,
        isForOutside: true)
    }
    let whole = try PaperDesk(practice: 2)
    let paper = try Paper(
      whole.order(.minutes), from: whole.history, under: whole.guidance,
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

  @Test("a text of 20,000 characters, 60 agencies and a name of 200 characters lose nothing")
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
    let name = String(repeating: "Anastasia ", count: 19) + "Quillfeather"
    lines += [
      #"{"do":"log.add","meeting":"meeting-larch","person":"person-aaaaa","said":"\#(words)"}"#,
      #"{"do":"people.add","id":"person-long","name":"\#(name)","agency":"Agency Z"}"#,
      #"{"do":"panel.attend","id":"meeting-larch","person":"person-long","part":"member","here":"here"}"#,
    ]
    var desk = try Self.meeting()
    for line in lines { try desk.record(line) }
    let paper = try desk.paper(.minutesMembers)
    let text = Set(paper.text.split(whereSeparator: \.isWhitespace).map(String.init))
    #expect((0..<4000).allSatisfy { text.contains("w\($0)") })
    #expect((0..<60).allSatisfy { text.contains("R\($0).") })
    #expect(text.contains("Quillfeather"))
    #expect(paper.text.split(separator: "\n").allSatisfy { $0.count <= 76 })
  }
}
