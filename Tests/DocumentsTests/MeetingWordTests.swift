import Documents
import ReviewCore
import TestSupport
import Testing

@Suite("What the minutes say of a meeting, as it was")
struct MeetingWordTests {
  /// A meeting of one sitting.
  private static func meeting(_ more: String...) throws -> PaperDesk {
    try PaperDesk(
      [
        #"{"do":"case.open","reference":"2016-30","marking":"OFFICIAL-SENSITIVE"}"#,
        #"{"do":"people.add","id":"person-aaaaa","name":"Member A","agency":"Agency A"}"#,
        #"{"do":"people.add","id":"person-bbbbb","name":"Member B","agency":"Agency B"}"#,
        #"{"do":"panel.call","id":"meeting-larch","day":"2016-03-17","time":"09:30"}"#,
        attend("person-aaaaa", "here"),
        #"{"do":"panel.open","time":"09:32"}"#,
      ] + more)
  }

  private static func attend(_ person: String, _ here: String, _ more: String = "") -> String {
    #"{"do":"panel.attend","person":"\#(person)","part":"member","here":"\#(here)"\#(more)}"#
  }

  private func text(_ desk: PaperDesk, _ kind: PaperKind = .minutesMembers) throws -> String {
    try desk.paper(kind).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("what was written down while it was open, under its time; no legal advice")
  func notes() throws {
    let note = #"{"do":"case.note","meeting":"meeting-larch","text":"#
    let desk = try Self.meeting(
      note + #""Member A asks by Friday.","time":"10:40"}"#,
      note + #""Privileged.","legal":true}"#,
      #"{"do":"case.note","text":"Of another day."}"#)
    let minutes = try text(desk)
    #expect(minutes.contains("Written down at 10:40 on 20 June 2016: Member A asks by Friday."))
    #expect(!minutes.contains("Privileged.") && !minutes.contains("Of another day."))
    #expect(try !text(desk, .minutes).contains("asks by Friday"))
  }

  @Test("a corrected entry says so in both papers, to members with its first wording")
  func corrected() throws {
    let log = #"{"do":"log.add","meeting":"meeting-larch","person":"person-aaaaa","#
    let change = #"{"do":"log.change","meeting":"meeting-larch","person":"person-aaaaa","#
    let desk = try Self.meeting(
      log + #""id":"log-aaaaa","said":"On 19 January."}"#,
      log + #""id":"log-bbbbb","said":"Nothing since."}"#,
      log + #""id":"log-ccccc","said":"Privileged.","legal":true}"#,
      change + #""id":"log-aaaaa","said":"On 20 January."}"#,
      change + #""id":"log-bbbbb","said":"Nothing since.","read-back":true}"#,
      change + #""id":"log-ccccc","said":"Open to all.","legal":false}"#)
    let members = try text(desk)
    #expect(members.contains("On 20 January. Corrected on "))
    #expect(members.contains("It first read: On 19 January."))
    #expect(!members.contains("It first read: Nothing") && !members.contains("Privileged."))
    let general = try text(desk, .minutes)
    #expect(general.contains("Entry 1 of what was said was corrected on "))
    #expect(!general.contains("Entry 2 of what was said") && !general.contains("January."))
  }

  @Test("so does an entry that was corrected in the record")
  func correctedInRecord() throws {
    let desk = try Self.meeting(
      #"{"do":"log.add","meeting":"meeting-larch","person":"person-aaaaa","said":"On 19 January."}"#,
      #"{"do":"case.correct","entry":7,"field":"said","value":"On 20 January.","reason":"Misheard"}"#
    )
    let members = try text(desk)
    #expect(members.contains("On 20 January. Corrected on "))
    #expect(members.contains("It first read: On 19 January."))
    #expect(try text(desk, .minutes).contains("Entry 1 of what was said was corrected on "))
  }

  @Test("what came from outside and may not be shared stands without its words")
  func withheld() throws {
    func outside(_ shared: String, _ said: String) -> String {
      #"{"do":"log.add","meeting":"meeting-larch","outside":"Officer Z","time":"10:52","#
        + #""may-be-shared":"\#(shared)","said":"\#(said)"}"#
    }
    let minutes = try text(
      Self.meeting(
        outside("For members only", "No further action."), outside("Yes, to all", "A letter.")))
    #expect(minutes.contains("not in the room: Officer Z What was said is not in this paper"))
    #expect(minutes.contains("1, 10:52:") && minutes.contains("For members only"))
    #expect(!minutes.contains("No further action.") && minutes.contains("A letter."))
  }

  @Test("where it sat on two days a coming and a going have their day; none before it opened")
  func days() throws {
    let desk = try Self.meeting(
      Self.attend("person-aaaaa", "left", #","time":"11:20""#),
      #"{"do":"panel.adjourn","time":"11:29","day":"2016-03-17","note":"Tuesday."}"#,
      #"{"do":"panel.resume","time":"14:00","day":"2016-03-22"}"#,
      Self.attend("person-bbbbb", "here", #","time":"09:10""#))
    let minutes = try text(desk)
    #expect(minutes.contains("Member A left at 11:20 on 17 March 2016"))
    #expect(minutes.contains("Member B came at 09:10 on 22 March 2016"))
    #expect(minutes.contains("adjourned at 11:29 on 17 March 2016."))
    #expect(minutes.contains("Not there then: Member A. To go on: Tuesday."))
    let slip = try PaperDesk([
      #"{"do":"case.open","reference":"2016-31"}"#,
      #"{"do":"people.add","id":"person-aaaaa","name":"Member A"}"#,
      #"{"do":"panel.call","id":"meeting-larch","day":"2016-03-17"}"#,
      Self.attend("person-aaaaa", "left"), Self.attend("person-aaaaa", "here"),
      #"{"do":"panel.open","time":"09:32"}"#,
    ])
    #expect(try !text(slip).contains("Member A left"))
  }

  @Test("an answer that was added leaves the view and its reasons whole")
  func added() throws {
    let view =
      #"{"do":"panel.record-view","member":"person-aaaaa","review":"yes","reasons":"A reason."#
    let minutes = try text(Self.meeting(view + #""}"#, view + #"","kind":"scr"}"#))
    #expect(minutes.contains("A reason.") && !minutes.contains("Before that"))
  }

  @Test("a question left open has its answer once it is given")
  func answered() throws {
    let ask = #"{"do":"panel.ask","question":"Who read it?""#
    let minutes = try text(Self.meeting(ask + "}", ask + #","answer":"The duty officer."}"#))
    #expect(minutes.contains("Who read it? Answer on 20 June 2016: The duty officer."))
    #expect(!minutes.contains("still open"))
  }
}
