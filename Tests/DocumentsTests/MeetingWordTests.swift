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

  @Test("who asked a question put with f stands in the minutes")
  func asker() throws {
    let desk = try Self.meeting(
      #"{"do":"questions.add","id":"question-aaaaa","meeting":"meeting-larch","question":"Who rang?","to":"Agency B","#
        + #""asker":"person-aaaaa"}"#)
    #expect(try text(desk).contains("Question by Member A to Agency B: Who rang?"))
  }

  @Test("a recommendation says what an earlier meeting recommended, and when")
  func recommendedBefore() throws {
    let recommend = #"{"do":"panel.recommend","reasons":"R.","day":"2016-03-24","recommendation":"#
    let first = recommend + #""no-review","because":{"every-member-asked":{"reason":"r"}}}"#
    let desk = try Self.meeting(first, #"{"do":"panel.close","time":"11:00"}"#)
    #expect(try !text(desk).contains("Before that, on"))
    let later = try Self.meeting(
      first, #"{"do":"panel.close","id":"meeting-larch","time":"11:00"}"#,
      #"{"do":"panel.call","id":"meeting-rowan","day":"2016-04-07"}"#,
      recommend + #""scr","id":"meeting-rowan","because":{"every-member-asked":{"reason":"r"}}}"#)
    let words = "Before that, on 17 March 2016, it recommended: "
    #expect(try text(later, .recommendationLetter).contains(words))
  }

  @Test(
    "what was said of other children as it sat stands in the minutes; whose, in the members’ alone")
  func childrenAskedAfter() throws {
    let before = #"{"do":"safety.add","child":"the brother","answer":"safe","source":"Before."}"#
    let asked = "Asked whether other children are safe:"
    let desk = try Self.meeting(
      #"{"do":"safety.add","child":"the sister","answer":"safe","source":"Seen today."}"#)
    #expect(try text(desk).contains("Said of the sister: safe. Seen today."))
    let again = try Self.meeting(
      #"{"do":"safety.add","id":"assurance-aaaaa","child":"the sister","answer":"not-yet-known"}"#,
      #"{"do":"safety.change","id":"assurance-aaaaa","child":"the sister","answer":"safe","#
        + #""reason":"Seen since."}"#)
    #expect(try text(again).contains("Said of the sister: safe."), "the last word then")
    #expect(try !text(desk).contains(asked))
    let general = try text(desk, .minutes)
    #expect(general.contains("It was asked whether other children are safe."))
    #expect(!general.contains("sister") && !general.contains(asked))
    let without = try PaperDesk([
      #"{"do":"case.open","reference":"2016-30","marking":"OFFICIAL-SENSITIVE"}"#, before,
      #"{"do":"panel.call","id":"meeting-larch","day":"2016-03-17","time":"09:30"}"#,
      #"{"do":"panel.open","time":"09:32"}"#,
    ])
    #expect(try text(without).contains(asked) && !text(without).contains("brother"))
  }

  @Test("a pause of no minutes is one of a moment; a kind said later has its time")
  func pausesAndKinds() throws {
    let view = #"{"do":"panel.record-view","member":"person-aaaaa","review":"yes","reasons":"R."#
    let desk = try Self.meeting(
      #"{"do":"panel.pause","time":"10:22"}"#, #"{"do":"panel.go-on","time":"10:22"}"#,
      #"{"do":"panel.pause","time":"10:31"}"#, #"{"do":"panel.go-on","time":"10:41"}"#,
      view + #"","time":"10:40","kind":"scr","kind-at":"11:06"}"#)
    let minutes = try text(desk)
    #expect(
      minutes.contains("paused for a moment at 10:22")
        && minutes.contains("paused from 10:31 to 10:41"))
    #expect(minutes.contains("Review, said at ") && minutes.contains("Given at 10:40."))
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
    // Before it went on at 14:00 nobody missed them.
    #expect(!minutes.contains("Member B came at") && minutes.contains("2 Agency B Member B member"))
    #expect(minutes.contains("adjourned at 11:29 on 17 March 2016."))
    #expect(minutes.contains("Not there then: Member A. To go on: Tuesday."))
    #expect(minutes.contains("- Not there: Agency A: Member A"))
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

  @Test("how many counted and from how many agencies, as it opened and as that changed")
  func counted() throws {
    let desk = try Self.meeting(
      Self.attend("person-bbbbb", "here", #","time":"10:12""#),
      #"{"do":"people.add","id":"person-ccccc","name":"Member C","agency":"Agency B"}"#,
      Self.attend("person-ccccc", "here", #","time":"10:12","deputy-for":"Member D""#),
      #"{"do":"panel.declare-interest","person":"person-bbbbb","interest":"Managed him.","#
        + #""outcome":"no-vote","time":"10:20"}"#,
      #"{"do":"panel.change","quorum-rule":"Three, of two agencies."}"#)
    for kind in [PaperKind.minutesMembers, .minutes] {
      let minutes = try text(desk, kind)
      #expect(
        minutes.contains(
          "- Counted as it opened, at 09:32: 1 member with a vote, from 1 agency. "
            + "- Counted from 10:12 on: 3 members with a vote, from 2 agencies. "
            + "- Counted from 10:20 on: 2 members with a vote, from 2 agencies."))
      #expect(minutes.contains("own rule for a quorum: Three, of two agencies."))
      #expect(minutes.contains("member, without a vote"))
      #expect(minutes.contains("deputy for Member D"))
    }
  }

  @Test("who is said to be here once it is open, with no time, was so from the start")
  func countedWithoutTimes() throws {
    let desk = try Self.meeting(
      #"{"do":"people.add","id":"person-ccccc","name":"Member C","agency":"Agency B"}"#,
      Self.attend("person-bbbbb", "here"), Self.attend("person-ccccc", "here"),
      Self.attend("person-ccccc", "left", #","time":"10:20""#))
    #expect(
      try text(desk).contains(
        "- Counted as it opened, at 09:32: 3 members with a vote, from 2 agencies. "
          + "- Counted from 10:20 on: 2 members with a vote, from 2 agencies."))
  }

  @Test("how safe other children are stands in both; what was said of it in the members' alone")
  func otherChildren() throws {
    let desk = try Self.meeting(
      #"{"do":"panel.open","time":"09:32","children":"not-yet-known","#
        + #""other-children":"Member A has not heard."}"#)
    let said = "Member A has not heard."
    #expect(
      try text(desk).contains("safe: not yet known. Of other children it was said: \(said)"))
    let general = try text(desk, .minutes)
    #expect(general.contains("safe: not yet known. What was said of them, and by whom"))
    #expect(!general.contains(said))
  }

  @Test("who gives information, how many entries of each agency, and which entry is kept apart")
  func information() throws {
    let log = #"{"do":"log.add","meeting":"meeting-larch","person":"#
    let desk = try Self.meeting(
      #"{"do":"log.add","person":"person-aaaaa","said":"Before the meeting."}"#,
      log + #""person-aaaaa","said":"She fell.","how-known":"told-by","told-by":"the mother","#
        + #""part-own-record":true}"#,
      log + #""person-bbbbb","said":"No record.","outside":"letter of 14 March"}"#,
      log + #""person-bbbbb","said":"Privileged.","legal":true}"#,
      log + #""person-aaaaa","said":"Four options.","how-known":"law"}"#,
      log + #""person-aaaaa","id":"log-larch","said":"It fits.","read-back":true,"#
        + #""read-back-at":"10:24"}"#,
      #"{"do":"log.change","id":"log-larch","said":"It may fit.","corrected-at":"10:26","#
        + #""reason":"Misheard."}"#)
    let minutes = try text(desk)
    #expect(
      minutes.contains(
        "3 entries of information from 2 agencies: Agency A 2 and Agency B 1. "
          + "Beside these: 1 on the law or the guidance. Entry 4 is legal advice and is kept "
          + "apart. Entry 1 came before this meeting and is not repeated here."))
    #expect(minutes.contains("in part from their own record, in part told by the mother."))
    #expect(minutes.contains("Agency B: Member B, not in the room: letter of 14 March No record."))
    #expect(minutes.contains("Read back and agreed at 10:24."))
    #expect(minutes.contains("Corrected at 10:26 on 20 June 2016. Why: Misheard. It first read"))
    #expect(try text(desk, .minutes).contains("was corrected at 10:26 on 20 June 2016."))
  }

  @Test("a view has its time; who gave no reason, and who adds one when asked again, is said")
  func views() throws {
    let view = #"{"do":"panel.record-view","member":"person-"#
    let desk = try Self.meeting(
      Self.attend("person-bbbbb", "here"),
      view + #"aaaaa","review":"yes","time":"10:49","kind":"scr","reasons":"Four pieces."}"#,
      view + #"bbbbb","review":"yes","time":"11:01","#
        + #""because":{"view-reasons":{"reason":"Declined."}}}"#,
      #"{"do":"panel.ask-again","members":["person-aaaaa"],"time":"10:54","#
        + #""added":"It does not answer the question."}"#,
      #"{"do":"panel.ask-again","members":["person-bbbbb"],"time":"11:05"}"#)
    let minutes = try text(desk)
    #expect(minutes.contains("Given at 10:49. Asked again at 10:54: still yes, and adds: It does"))
    #expect(minutes.contains("Gave no reason. Given at 11:01. Asked again at 11:05: still yes."))
    #expect(
      minutes.contains(
        "2 of the 2 members with a vote were asked. Should the case be reviewed: 2 yes, 0 no. "
          + "Which kind: 1 for a Serious Case Review. 1 not said."))
  }

  @Test("actions with who, by when, and whether they are done; open ones on the running sheet")
  func actions() throws {
    let add = #"{"do":"meeting-actions.add","meeting":"meeting-larch","action":"#
    let desk = try Self.meeting(
      add + #""Writes to the Independent Chair","who":"Panel chair","due":"2016-06-24","#
        + #""due-time":"10:00"}"#,
      add + #""Tells the mother.","done":"2016-06-20","outcome":"Told by two"}"#)
    for kind in [PaperKind.minutesMembers, .minutes] {
      #expect(
        try text(desk, kind).contains(
          "Actions ------- - Panel chair: Writes to the Independent Chair. "
            + "By Friday 24 June 2016, 10:00. Still to be done. "
            + "- Tells the mother. Done on 20 June 2016. Told by two."))
    }
    let sheet = try text(desk, .runningSheet)
    #expect(sheet.contains("- Panel chair: Writes to the Independent Chair. By Friday 24 June"))
    #expect(!sheet.contains("Tells the mother"))
    #expect(try !text(Self.meeting()).contains("Actions"))
  }

  @Test("questions of which the general minutes say the same are counted")
  func questionsCounted() throws {
    let ask = #"{"do":"panel.ask","about":"1","answer":"A.","question":"#
    let desk = try Self.meeting(
      #"{"do":"log.add","meeting":"meeting-larch","person":"person-aaaaa","said":"Nothing."}"#,
      ask + #""One?"}"#, ask + #""Two?"}"#)
    let general = try text(desk, .minutes)
    #expect(general.contains("- 2 questions about entry 1 of what was said were answered."))
  }
}
