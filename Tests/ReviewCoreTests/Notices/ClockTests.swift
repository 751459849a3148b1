import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@Suite("Times to keep, as they stand in a case")
struct ClockTests {
  private func decided(_ day: String) throws -> Casebook {
    try Casebook(
      Casebook.opened
        + RequirementRow.decided.map {
          $0.replacing(#""outcome":"scr""#, with: #""outcome":"scr","day":"\#(day)""#)
        })
  }

  private func clock(_ id: String, _ book: Casebook) throws -> ClockStanding {
    try #require(book.history.record.clock("clock-\(id)", under: book.guidance))
  }

  @Test("elements 130 and 152: the report is due five working days after the decision")
  func incidentReport() throws {
    var book = try decided("2016-03-21")
    var report = try clock("incident-report", book)
    #expect(report.due == .on("2016-03-30"))
    #expect(
      report.counted?.skipped.map(\.why) == ["Good Friday", "Saturday", "Sunday", "Easter Monday"])
    #expect(report.daysLeft(on: .on("2016-03-24")) == 6)
    #expect(report.daysOver(on: .on("2016-03-30")) == nil)
    #expect(report.daysOver(on: .on("2016-04-02")) == 3)
    let called = try #require(
      book.history.record.noticesInOrder.first {
        $0.notice.called.notice == "notice-incident-report"
      })
    #expect(called.notice.called.due == .on("2016-03-30"), "the due date stands in the event")
    let (record, pack) = (book.history.record, book.guidance)
    #expect(record.daysOver(called.notice, on: .on("2016-04-01"), under: pack) == 2)

    book.today = .on("2016-04-01")
    let send = #"{"do":"notices.send","id":"notice-incident-report","day":"2016-04-01""#
    #expect(try book.reasons(send + "}") == ["requirement notice-by-its-date"])
    try book.record(send + #","late-reason":"The form had changed."}"#)
    report = try clock("incident-report", book)
    #expect(report.ended == .on("2016-04-01") && !report.isRunning)
    let sent = try #require(book.history.record.notices[called.id])
    #expect(book.history.record.daysOver(sent, on: .on("2016-05-01"), under: pack) == nil)
  }

  @Test("A6: the authority's own time stays apart, and unset until the board sets it")
  func authority() throws {
    var book = try Casebook(
      Casebook.opened + [
        #"{"do":"referral.make","reason":"r","supported-by":"s","made":"2016-03-14"}"#
      ])
    var own = try clock("authority-notification", book)
    #expect(own.started == .on("2016-03-14") && own.due == nil && own.length == nil)
    #expect(own.daysOver(on: .on("2017-01-01")) == nil)
    let record = book.history.record
    let notice = try #require(
      record.noticesInOrder.first {
        $0.notice.called.notice == "notice-authority-notification"
      }?.notice)
    #expect(notice.called.due == nil)
    try book.record(
      #"{"do":"clocks.set","clock":"clock-authority-notification","length":5,"reason":"Protocol"}"#)
    own = try clock("authority-notification", book)
    #expect(own.due == .on("2016-03-21") && own.isChosen)
    #expect(book.history.record.due(of: notice, under: book.guidance)?.due == .on("2016-03-21"))
    #expect(try clock("incident-report", book).started == nil)
  }

  @Test("element 153, A8: six months from the decision, or from what the board chooses")
  func completion() throws {
    var book = try decided("2016-03-21")
    #expect(try clock("completion", book).due == .on("2016-09-21"))
    let choose =
      #"{"do":"clocks.set","clock":"clock-completion","from":"lead-reviewer-named","reason":"r"}"#
    try book.record(choose)
    #expect(try book.record(choose) == [], "it stands")
    #expect(try clock("completion", book).started == nil)
    for (person, day) in [("person-aaaaa", "2016-03-23"), ("person-bbbbb", "2016-03-24")] {
      try book.record(
        #"{"do":"commission.name-reviewer","person":"\#(person)","independent-of-case":"yes","#
          + #""independent-of-area":"yes","day":"\#(day)"}"#)
    }
    #expect(try clock("completion", book).due == .on("2016-09-23"), "from the first of them")
    book.today = .on("2016-10-03")
    #expect(try clock("completion", book).daysOver(on: book.today) == 10)
    try book.record(#"{"do":"signoff.satisfy","satisfied":"yes","day":"2016-10-01"}"#)
    let ended = try clock("completion", book)
    #expect(ended.ended == .on("2016-10-01") && ended.daysOver(on: book.today) == 8)
  }

  @Test("a decision that is made again is reported again, and the first stands as it was")
  func decidedAgain() throws {
    var book = try decided("2016-03-01")
    try book.record(#"{"do":"decision.reconsider","reason":"New facts"}"#)
    try book.record(
      #"{"do":"decision.make","option":"accept","outcome":"scr","reasons":"r","day":"2016-03-22"}"#)
    let reports = book.history.record.noticesInOrder.map(\.notice)
      .filter { $0.called.notice == "notice-incident-report" }
    let dues = reports.map { book.history.record.due(of: $0, under: book.guidance)?.due.iso }
    #expect(dues == ["2016-03-08", "2016-03-31"])
    #expect(try clock("completion", book).due == .on("2016-09-01"), "it does not begin again")
  }

  @Test("a decision the other way stops what the first had started")
  func otherWay() throws {
    var book = try decided("2016-03-01")
    try book.record(#"{"do":"decision.reconsider","reason":"New facts"}"#)
    try book.record(
      #"{"do":"decision.make","option":"reject","outcome":"no-review","reasons":"r","#
        + #""because":{"commission-when-criteria-met":{"reason":"r"}}}"#)
    #expect(try clock("completion", book).started == nil)
    #expect(book.history.record.moments[.reviewDecided] == nil)
    #expect(try clock("no-review-notice", book).started == .on("2016-03-24"))
  }

  @Test("a corrected day of the decision moves the dates counted from it")
  func corrected() throws {
    var book = try decided("2016-03-21")
    let number = try #require(
      book.history.entries.last { $0.content.object?["do"] == "decision.make" }?.number)
    try book.record(
      #"{"do":"case.correct","entry":\#(number),"field":"day","value":"14 March 2016","reason":"r"}"#
    )
    #expect(try clock("incident-report", book).due == .on("2016-03-21"))
    let report = try #require(
      book.history.record.noticesInOrder.last {
        $0.notice.called.notice == "notice-incident-report"
      }?.notice)
    #expect(book.history.record.due(of: report, under: book.guidance)?.due == .on("2016-03-21"))
  }

  @Test("elements 157 and 158: what could be done is a reminder, never past its date")
  func reminders() throws {
    let book = try decided("2016-03-21")
    for id in ["key-questions", "terms-suitability"] {
      let clock = try clock(id, book)
      #expect(clock.clock.isReminder && clock.clock.force == .could)
      #expect(clock.due == nil && clock.daysOver(on: .on("2030-01-01")) == nil)
    }
  }

  @Test("element 155: twelve months on the website are kept, not met by a day")
  func website() throws {
    let clock = try clock("website", Casebook(Casebook.opened))
    #expect(clock.length == 12 && clock.clock.unit == .months && clock.clock.isPeriod)
    var over = clock
    over.started = .on("2016-01-01")
    over.counted = try ShippedGuidance.load().calendar.count(12, .months, from: .on("2016-01-01"))
    #expect(over.due == .on("2017-01-01") && over.daysOver(on: .on("2018-01-01")) == nil)
  }

  @Test("elements 161 and A7: promptly is no number; what the board does not set has no length")
  func local() throws {
    let book = try Casebook(Casebook.opened)
    let clocks = book.history.record.clocks(under: book.guidance)
    #expect(clocks.count == 9)
    let local = clocks.filter { $0.clock.provenance == .local }
    #expect(
      local.map(\.clock.id) == [
        "clock-authority-notification", "clock-decision-target", "clock-no-review-notice",
        "clock-copies-before-publication",
      ])
    #expect(local.allSatisfy { $0.length == nil && $0.due == nil })
    #expect(clocks.allSatisfy { $0.started == nil })
  }

  @Test(
    "what is not open to choice is refused, naming the field",
    arguments: [
      (#""clock":"clock-completion","from":"published""#, "no-such-choice from"),
      (#""clock":"clock-incident-report","length":6"#, "not-now length"),
      (#""clock":"clock-key-questions","length":6"#, "not-now length"),
      (#""clock":"clock-decision-target","length":0"#, "out-of-range length"),
      (#""clock":"clock-of-ours","length":1"#, "no-such-choice clock"),
      (#""clock":"clock-decision-target","from":"recommendation-made","length":1"#, ""),
    ])
  func choices(fields: String, reason: String) throws {
    let reasons = try Casebook(Casebook.opened)
      .reasons(#"{"do":"clocks.set",\#(fields),"reason":"r"}"#)
    #expect(reasons == (reason.isEmpty ? [] : [reason]))
  }
}
