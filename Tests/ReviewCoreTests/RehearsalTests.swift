import Glibc
import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@Suite("The practice cases")
struct RehearsalTests {
  @Test("every line is recorded, and none is without effect", arguments: 1...4)
  func recorded(number: Int) throws {
    let practice = try Practice(number)
    #expect(practice.refused.isEmpty)
    #expect(practice.withoutEffect.isEmpty)
    #expect(practice.history.misfit == nil)
    #expect(practice.record.caseFile.details.practice)
    #expect(practice.record.caseFile.details.guidance == practice.guidance.id)
  }

  @Test("what is shipped is what the lines lead to", arguments: 1...4)
  func shipped(number: Int) throws {
    let practice = try Practice(number)
    let entries = practice.history.entries.map { entry -> JSON in
      ["at": .string(entry.at), "content": entry.content]
    }
    let lines = ([.object(practice.head)] + entries).map { $0.text + "\n" }.joined()
    #expect(try Recording.problem(lines, at: "Resources/rehearsal/\(number).jsonl") == nil)
  }

  @Test("the first line says what the list of cases and the clock need", arguments: 1...4)
  func head(number: Int) throws {
    let practice = try Practice(number)
    #expect(practice.head.keys.sorted() == ["about", "now", "stage", "title", "today"])
    #expect(Day(iso: practice.text("today")) != nil)
    #expect(ClockTime(written: practice.text("now")) != nil)
    for field in ["about", "stage", "title"] { #expect(!practice.text(field).isEmpty) }
    let name = practice.record.caseFile.details.name
    #expect(!practice.text("title").contains(name) && !practice.text("about").contains(name))
  }

  @Test("lines were recorded one after the other, on the day they say", arguments: 1...4)
  func clock(number: Int) throws {
    let practice = try Practice(number)
    for (earlier, later) in zip(practice.times, practice.times.dropFirst()) {
      #expect(earlier < later)
    }
    // All within office hours, when the date is the same in UTC.
    #expect(practice.times.map(\.utcDay) == practice.days)
    let today = try #require(Day(iso: practice.text("today")))
    let now = try #require(ClockTime(written: practice.text("now")))
    let last = try #require(practice.times.last)
    let opened = try #require(Timestamp(utcDay: today, time: now))
    #expect(last <= opened)
  }

  @Test("ids brought by hand are a kind and five characters", arguments: 1...4)
  func ids(number: Int) throws {
    let practice = try Practice(number)
    #expect(!practice.record.order.isEmpty)
    for id in practice.record.order where practice.guidance[id].isEmpty {
      #expect(
        id.split(separator: "-").count == 2 && id.split(separator: "-")[1].count == 5, "\(id)")
    }
  }

  @Test("no must is departed from, and one case goes on without on purpose")
  func departures() throws {
    for number in [1, 3, 4] {
      #expect(try Practice(number).record.caseFile.departures.isEmpty)
    }
    let departures = try Practice(2).record.caseFile.departures
    #expect(departures.map(\.requirement) == ["every-member-asked"])
    #expect(departures.map(\.command) == ["panel.decide-need"])
    #expect(departures.allSatisfy { !$0.isMust && !$0.reason.isEmpty && !$0.answer.isEmpty })
  }

  @Test("a stage called complete has nothing open", arguments: 1...4)
  func stages(number: Int) throws {
    let practice = try Practice(number)
    for stage in practice.record.stage.completed.keys {
      let unmet = practice.record.unmet(Requirements.of(stage: stage), under: practice.guidance)
      #expect(unmet.isEmpty, "\(stage)")
    }
  }

  @Test("case 1 stands before its panel meeting, one child's safety still unknown")
  func oak() throws {
    let record = try Practice(1).record
    let (_, meeting) = try #require(record.meetingsInOrder.first)
    #expect(record.caseFile.details.reference == "2016-07")
    #expect(meeting.phase == .called)
    #expect(meeting.details.day == Day(iso: "2016-03-22"))
    let members = meeting.people.filter { $0.part == .member }
    #expect(members.map(\.seat) == Array(1...8) && members.allSatisfy { $0.here == .expected })
    #expect(meeting.voters.isEmpty)
    #expect(meeting.people.filter { $0.part == .adviser }.map(\.person) == ["person-legal"])
    #expect(meeting.details.legalAdviser == "person-legal" && meeting.details.papersSent != nil)
    #expect(meeting.views.isEmpty && record.recommendation == nil)
    #expect(!record.listed(\.log).isEmpty)
    #expect(record.listed(\.safety).filter { $0.item.answer == .notYetKnown }.count == 1)
    #expect(record.stage.completed.keys.sorted() == ["referral"])
  }

  @Test("case 2 waits for the decision: 5 for, 2 against, one having changed their mind")
  func ash() throws {
    let record = try Practice(2).record
    let (_, meeting) = try #require(record.meetingsInOrder.first)
    let views = meeting.voters.compactMap { meeting.view(of: $0)?.view }
    #expect(record.caseFile.details.reference == "2016-03")
    #expect(meeting.phase == .closed)
    #expect(views.filter { $0.review == .yes && $0.kind == .otherReview }.count == 5)
    #expect(views.filter { $0.review == .no }.count == 2)
    #expect(views.allSatisfy { !$0.reasons.isEmpty })
    #expect(meeting.views.filter { $0.view.change == .changedTheirMind }.count == 1)
    #expect(record.recommendation?.recommendation == .otherReview)
    #expect(record.decision == Decision.initial)
    #expect(record.stage.completed.keys.sorted() == ["consideration", "facts", "referral"])
  }

  @Test("case 3 begins: the referral is made and received, nothing more")
  func elm() throws {
    let record = try Practice(3).record
    #expect(record.caseFile.details.reference == "2016-11")
    #expect(record.referral.phase == .received && record.referral.referral != nil)
    #expect(record.meetings.isEmpty && record.agencies.isEmpty && record.safety.isEmpty)
    #expect(record.stage == Stage.initial && record.decision == Decision.initial)
  }

  @Test("case 4 is commissioned, with 7 of 11 points agreed for the practitioner event")
  func yew() throws {
    let practice = try Practice(4)
    let record = practice.record
    #expect(record.caseFile.details.reference == "2016-02")
    #expect(record.decision.outcome == .scr)
    #expect(record.assessment(under: practice.guidance)?.outcome == "must-commission")
    #expect(record.commissioning.panel != nil && record.commissioning.reviewers.count == 1)
    #expect(record.commissioning.method?.type == "reports-and-interviews")
    #expect(record.listed(\.practitionerEvents).map(\.item.day) == [Day(iso: "2016-06-10")])
    let list = try #require(record.checklists["practitioner-event"])
    let states = practice.guidance["practitioner-event"].map { list.state(of: $0.id) }
    #expect(
      states == [
        .done, .toDo, .question, .agreed, .agreed, .toDo, .open, .agreed, .open, .agreed, .open,
      ])
    #expect(record.stage.completed.count == 5 && record.report == Report.initial)
  }
}

/// A practice case of the repository, its lines given one by one as `apply` gives them.
private struct Practice {
  let guidance: Guidance
  let head: JSONObject
  private(set) var history = History()
  /// The lines refused, with what stood against each.
  private(set) var refused: [String] = []
  /// The lines whose effect stood already.
  private(set) var withoutEffect: [Int] = []
  private(set) var times: [Timestamp] = []
  private(set) var days: [Day] = []

  var record: CaseRecord { history.record }

  init(_ number: Int) throws {
    guidance = try ShippedGuidance.load()
    let lines = try JSONLines.split(Self.bytes(of: number)[...])
    head = try #require(JSON(parsing: lines[0].bytes, startingAt: 1).object)
    for line in lines.dropFirst() {
      let object = try #require(JSON(parsing: line.bytes, startingAt: line.line).object)
      try give(object, line: line.line)
    }
  }

  func text(_ field: String) -> String { head[field]?.string ?? "" }

  private mutating func give(_ line: JSONObject, line number: Int) throws {
    var object = line
    let at = try #require(object["at"]?.string.flatMap { Timestamp(rfc3339: $0) })
    let today = try #require(object["today"]?.string.flatMap { Day(iso: $0) })
    object["at"] = nil
    object["today"] = nil
    times.append(at)
    days.append(today)
    do throws(Refusal) {
      let submission = try Submission(json: .object(object))
      let context = Context(now: at, today: today, fresh: String("p0000\(number)".suffix(5)))
      let decided = try history.decide(submission, context, under: guidance)
      if decided.events.isEmpty { withoutEffect.append(number) }
      let content = EntryContent(
        form: submission.form, command: submission.command, today: today, events: decided.events)
      history.append(
        JournalEntry(
          number: number, code: "", at: at.rfc3339, by: "", content: content.json))
    } catch {
      refused += error.reasons.map { "line \(number): \($0.sentence(under: guidance))" }
    }
  }

  private static func bytes(of number: Int) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let stream = try #require(fopen("/\(root)/Tests/Fixtures/rehearsal/\(number).jsonl", "rb"))
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = getc(stream), byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return bytes
  }
}
