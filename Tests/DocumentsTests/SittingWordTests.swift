import Documents
import ReviewCore
import TestSupport
import Testing

@Suite("What the minutes say of questions, notes and apologies, each with its day")
struct SittingWordTests {
  /// A meeting that opened on 17 March and is resumed on 22 March, each recorded as it was.
  private struct Meeting {
    var desk: PaperDesk

    init(_ more: String...) throws {
      desk = try PaperDesk(
        [
          #"{"do":"case.open","reference":"2016-30","marking":"OFFICIAL-SENSITIVE"}"#,
          #"{"do":"people.add","id":"person-aaaaa","name":"Member A","agency":"Agency A"}"#,
          #"{"do":"people.add","id":"person-bbbbb","name":"Member B","agency":"Agency B"}"#,
          #"{"do":"panel.call","id":"meeting-larch","day":"2016-03-17","time":"09:30"}"#,
          Self.attend("person-aaaaa", "here"), Self.attend("person-bbbbb", "apologies"),
          #"{"do":"panel.open","time":"09:32"}"#,
        ] + more, on: Day.on("2016-03-17"))
    }

    static func attend(_ person: String, _ here: String) -> String {
      #"{"do":"panel.attend","person":"\#(person)","part":"member","here":"\#(here)"}"#
    }

    mutating func record(on day: String, _ lines: String...) throws {
      desk.today = Day.on(day)
      for line in lines { try desk.record(line) }
    }

    mutating func resume(_ more: String...) throws {
      try record(
        on: "2016-03-22", #"{"do":"panel.adjourn","time":"11:29","day":"2016-03-17"}"#,
        #"{"do":"panel.resume","time":"14:00","day":"2016-03-22"}"#)
      for line in more { try desk.record(line) }
    }

    func text(_ kind: PaperKind = .minutesMembers) throws -> String {
      try desk.paper(kind).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private static let log =
    #"{"do":"log.add","meeting":"meeting-larch","id":"log-aaaaa","person":"person-aaaaa","#
    + #""said":"A neighbour rang."}"#
  private static let ask =
    #"{"do":"panel.ask","about":"1","question":"Who read that call?","asker":"person-aaaaa""#
  private static let put =
    #"{"do":"questions.add","meeting":"meeting-larch","question":"Does the system know more?","#
    + #""to":"Member B","wanted-by":"2016-03-18""#

  @Test("an open question stands under the entry it hangs on, and on the running sheet")
  func openQuestions() throws {
    let meeting = try Meeting(Self.log, Self.ask + #","to":"Member B","wanted-by":"2016-03-22"}"#)
    #expect(
      try meeting.text().contains(
        "A neighbour rang. How it is known: not recorded. - Question by Member A to Member B: "
          + "Who read that call? It is still open. The answer is wanted by 22 March 2016."))
    let general = try meeting.text(.minutes)
    #expect(
      general.contains(
        "A question about entry 1 of what was said is still open. "
          + "The answer is wanted by 22 March 2016."))
    #expect(!general.contains("Who read"))
    #expect(
      try meeting.text(.runningSheet).contains(
        "Question by Member A to Member B about entry 1, not answered yet, wanted by "
          + "22 March 2016: Who read that call?"))
  }

  @Test("an answer of a later day says the day; one given at once says none")
  func laterAnswer() throws {
    var meeting = try Meeting(
      Self.log, Self.ask + "}",
      Self.ask.replacing("Who read", with: "When was") + #","answer":"At 22:40."}"#)
    try meeting.resume(Self.ask + #","answer":"The duty officer."}"#)
    let members = try meeting.text()
    #expect(members.contains("Who read that call? Answer on 22 March 2016: The duty officer."))
    #expect(members.contains("When was that call? Answer: At 22:40."))
    let general = try meeting.text(.minutes)
    #expect(general.contains("about entry 1 of what was said was answered on 22 March 2016."))
    #expect(try !meeting.text(.runningSheet).contains("Who read"))
  }

  @Test("a question hung on an entry by its number stays on it where the numbers move")
  func staysOn() throws {
    let meeting = try Meeting(
      Self.log.replacing("log-aaaaa", with: "log-bbbbb").replacing("rang", with: "wrote"),
      Self.log, Self.ask.replacing(#""about":"1""#, with: #""about":"2""#) + "}",
      #"{"do":"log.withdraw","id":"log-bbbbb","reason":"Written down twice."}"#)
    #expect(
      try meeting.text().contains(
        "A neighbour rang. How it is known: not recorded. - Question by Member A: Who read"))
  }

  @Test("a question about legal advice is in no paper; one about withheld words has none")
  func apart() throws {
    let meeting = try Meeting(
      Self.log.replacing("}", with: #","legal":true}"#), Self.ask + "}",
      #"{"do":"log.add","meeting":"meeting-larch","outside":"Officer Z","said":"No charge.","#
        + #""may-be-shared":"For members only"}"#,
      #"{"do":"panel.ask","about":"2","question":"Why no charge?","answer":"Not said."}"#)
    for kind in [PaperKind.minutesMembers, .minutes, .runningSheet] {
      let text = try meeting.text(kind)
      #expect(!text.contains("Who read") && !text.contains("no charge"))
      #expect(!text.contains("Not said.") && !text.contains("about entry 1"))
    }
    #expect(try meeting.text().contains("Question: it is not in this paper"))
    #expect(
      try meeting.text(.minutes).contains(
        "A question about entry 2 of what was said was answered."))
  }

  @Test("a question to somebody is in the minutes of the meeting it was put in, with its answer")
  func questionToSomebody() throws {
    var meeting = try Meeting(Self.log, Self.put + #","id":"question-aaaaa"}"#)
    let open = "Question to Member B: Does the system know more? It is still open. "
    #expect(
      try meeting.text().contains(open + "The answer is wanted by 18 March 2016."))
    #expect(
      try meeting.text(.minutes).contains("A question is still open. The answer is wanted by"))
    try meeting.resume(#"{"do":"questions.change","id":"question-aaaaa","answer":"No others."}"#)
    #expect(try meeting.text().contains("know more? Answer on 22 March 2016: No others."))
    // On a day it did not sit a question is nobody's in the meeting.
    try meeting.record(on: "2016-03-24", Self.put.replacing("more", with: "less") + "}")
    #expect(try !meeting.text().contains("know less"))
    #expect(try meeting.text(.runningSheet).contains("know less"))
  }

  @Test("apologies have the day they were for, where the meeting sat on more than one")
  func apologies() throws {
    var meeting = try Meeting()
    #expect(try meeting.text().contains("Apologies: Agency B: Member B"))
    try meeting.resume(
      Meeting.attend("person-aaaaa", "apologies"), Meeting.attend("person-bbbbb", "here"))
    for kind in [PaperKind.minutesMembers, .minutes] {
      let text = try meeting.text(kind)
      #expect(text.contains("The meeting was opened at 09:32 on 17 March 2016."))
      #expect(!text.contains("Our wording"), "no step of the program's own wording stands there")
      #expect(
        text.contains(
          "1 Agency A Member A member - Apologies: Agency B: Member B "
            + "- Counted as it opened, at 09:32: 1 member with a vote, from 1 agency. "
            + "On 22 March 2016"))
      #expect(
        text.contains("2 Agency B Member B member - Apologies: Agency A: Member A - Counted"))
    }
  }

  @Test("a note has its day where the meeting sat on more than one, or it was written down later")
  func notes() throws {
    let note = #"{"do":"case.note","meeting":"meeting-larch","time":"10:40","text":"#
    var meeting = try Meeting(note + #""The order was changed."}"#)
    #expect(try meeting.text().contains("Written down at 10:40: The order was changed."))
    try meeting.record(
      on: "2016-03-18", note + #""It was read out.","day":"2016-03-17"}"#)
    #expect(
      try meeting.text().contains(
        "Of 17 March 2016, 10:40, written down on 18 March 2016: It was read out."))
    try meeting.resume(note + #""The period is agreed."}"#)
    let minutes = try meeting.text()
    #expect(minutes.contains("Written down at 10:40 on 17 March 2016: The order was changed."))
    #expect(minutes.contains("Written down at 10:40 on 22 March 2016: The period is agreed."))
  }

  @Test("a note of a day on which the meeting did not sit is in no minutes, and stays a note")
  func stray() throws {
    var meeting = try Meeting()
    try meeting.record(
      on: "2016-04-04", #"{"do":"case.note","meeting":"meeting-larch","text":"Ring the school."}"#)
    #expect(try !meeting.text().contains("Ring the school."))
    #expect(meeting.desk.history.record.notesOfNoSitting.map(\.text) == ["Ring the school."])
  }

  @Test("who confirmed the words of a disagreement stands in the members' minutes")
  func confirmed() throws {
    let meeting = try Meeting(
      #"{"do":"panel.record-view","member":"person-aaaaa","review":"no","reasons":"One page."}"#,
      #"{"do":"panel.recommend","recommendation":"scr","reasons":"R.","disagreement":"I dissent.","#
        + #""dissenters":["person-aaaaa"]}"#,
      #"{"do":"panel.read-back","agreed":"yes","time":"11:24","confirmed-by":["person-aaaaa"]}"#)
    let words = "The words of the disagreement were confirmed by Member A."
    #expect(try meeting.text().contains(words))
    #expect(try !meeting.text(.minutes).contains(words))
  }

  @Test("the options, what advice was about, and that somebody has no interest")
  func placesOfTheirOwn() throws {
    let meeting = try Meeting(
      Self.log.replacing("A neighbour rang.", with: "Four options.").replacing(
        "}", with: #","how-known":"law"}"#),
      #"{"do":"log.add","meeting":"meeting-larch","person":"person-aaaaa","said":"Privileged.","#
        + #""time":"09:42","legal":true,"advice-on":"the position of the partner"}"#,
      #"{"do":"panel.declare-interest","person":"person-aaaaa","kind":"none","#
        + #""interest":"I treated neither of them."}"#)
    let members = try meeting.text()
    #expect(members.contains("How it is known: an explanation of the law or the guidance."))
    #expect(members.contains("Member A declared no interest: I treated neither of them."))
    #expect(!members.contains("Outcome"))
    for kind in [PaperKind.minutesMembers, .minutes] {
      let text = try meeting.text(kind)
      #expect(text.contains("Legal advice on the position of the partner was taken at 09:42"))
      #expect(text.contains("It is entry 2, kept apart and not in this paper."))
      #expect(text.contains("Member A declared no interest") && !text.contains("Privileged."))
    }
  }
}
