import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@Suite("Letters and notices")
struct NoticeTests {
  @Test("the table has all 33, and the addressees are the guidance's")
  func table() throws {
    let pack = try ShippedGuidance.load()["notices"]
    #expect(NoticeRow.all.map(\.notice) == pack.map(\.id))
    #expect(NoticeRow.all.map(\.element) == Array(119...151))
    for (row, item) in zip(NoticeRow.all, pack) {
      #expect(item.addressees == row.addressees, "\(row)")
      if let moment = row.moment { #expect(item.moments.contains(moment), "\(row)") }
    }
  }

  @Test(
    "each is called for by its moment, in the same entry, with its addressees",
    arguments: NoticeRow.all.filter { $0.moment != nil })
  func called(row: NoticeRow) throws {
    var book = try Casebook(Casebook.opened + row.lines.dropLast())
    try book.record(try #require(row.lines.last))
    let entry = try #require(book.history.entries.last)
    let calls = try EntryContent(json: entry.content).events
      .filter { $0.kind == "notices.called" && $0.fields["notice"]?.string == row.notice }
    let call = try #require(calls.first)
    #expect(calls.count == 1, "once an entry, whichever of its moments come")
    #expect(call.fields["moment"]?.string == row.moment?.rawValue)
    #expect(call.fields["addressees"]?.array?.compactMap(\.string) == row.addressees)
    let notice = try #require(book.history.record.notices[call.on ?? ""])
    #expect(notice.phase == .called && notice.called.notice == row.notice)
    #expect(
      try book.reasons(#"{"do":"notices.send","id":"\#(call.on ?? "")","day":"2016-03-24"}"#) == [])
  }

  @Test("any can be called for by hand, with its addressees", arguments: NoticeRow.all)
  func byHand(row: NoticeRow) throws {
    var book = try Casebook(Casebook.opened)
    let call = #"{"do":"notices.call","id":"notice-aaaaa","notice":"\#(row.notice)","why":"w"}"#
    #expect(try book.record(call) == ["notices.called"])
    #expect(try book.record(call) == [], "the same again records nothing")
    let called = try #require(book.history.record.notices["notice-aaaaa"]).called
    #expect(called.addressees == row.addressees)
    #expect(called.moment == nil && called.why == "w" && called.day == .on("2016-03-24"))
    #expect(try book.reasons(call.replacing(#""w""#, with: #""other""#)) == ["id-taken id"])
  }

  @Test("element 196: every decision calls for the family's letter, whichever way it goes")
  func family() throws {
    for outcome in ["scr", "other-review", "no-review"] {
      var book = try Casebook(Casebook.opened)
      let line =
        #"{"do":"decision.make","option":"accept","outcome":"\#(outcome)","reasons":"r","because":{"#
        + #""recommendation-first":{"reason":"r"},"criteria-answered":{"reason":"r"}}}"#
      try book.record(line)
      #expect(try notices(book).contains("notice-family"), "\(outcome)")
    }
  }

  @Test("A28: what belongs to one kind of review is not called for by another")
  func otherReview() throws {
    let reviewer =
      #"{"do":"commission.name-reviewer","person":"person-aaaaa","independent-of-case":"yes","#
      + #""independent-of-area":"yes"}"#
    for (outcome, isCalled) in [("scr", true), ("other-review", false)] {
      let lines =
        RequirementRow.decided.dropLast(2) + [
          #"{"do":"decision.make","option":"accept","outcome":"\#(outcome)","reasons":"r","#
            + #""because":{"criteria-answered":{"reason":"r"}}}"#, reviewer,
        ]
      let book = try Casebook(Casebook.opened + lines)
      #expect(try notices(book).contains("notice-reviewer-names") == isCalled, "\(outcome)")
      #expect(try notices(book).contains("notice-reviewer-contract"))
      let clock = book.history.record.clock("clock-completion", under: book.guidance)
      #expect((clock?.started != nil) == isCalled, "\(outcome)")
    }
  }

  @Test("a deferral decides nothing yet, and calls for no letter of a decision")
  func deferred() throws {
    let deferral =
      #"{"do":"decision.make","option":"defer","awaits":"A report","reasons":"r","because":{"#
      + #""recommendation-first":{"reason":"r"}}}"#
    var book = try Casebook(Casebook.opened)
    #expect(try book.record(deferral) == ["case.went-on-without", "decision.deferred"])
    #expect(book.history.record.moments[.decisionDeferred] == .on("2016-03-24"))
  }

  @Test("a word put right calls for nothing again, and the moment has the new day")
  func again() throws {
    var book = try Casebook(
      Casebook.opened + [
        #"{"do":"referral.receive","received":"2016-03-24"}"#,
        #"{"do":"referral.receive","received":"2016-03-22"}"#,
      ])
    #expect(try notices(book) == ["notice-alert", "notice-fact-find"])
    #expect(book.history.record.moments[.referralReceived] == .on("2016-03-22"))
    try book.record(#"{"do":"event.add","id":"event-aaaaa","purpose":"p","day":"2016-04-24"}"#)
    try book.record(#"{"do":"event.change","id":"event-aaaaa","venue":"Hall"}"#)
    #expect(try notices(book).count { $0 == "notice-practitioner-briefing" } == 1)
  }

  @Test("ids follow from the command, and are never those of two things")
  func ids() throws {
    let lines = Casebook.opened + RequirementRow.decided
    let one = try Casebook(lines).history.record
    #expect(
      one.noticesInOrder.map(\.id) == (try Casebook(lines).history.record.noticesInOrder.map(\.id)))
    #expect(Set(one.order).count == one.order.count)
    for (id, _) in one.noticesInOrder { #expect(id.count == "notice-".count + 5, "\(id)") }
  }

  @Test("a notice is found by its kind too: the last one still to be sent")
  func byKind() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.decided)
    let send = #"{"do":"notices.send","id":"notice-family","day":"2016-03-24","to":"T"}"#
    #expect(try book.record(send) == ["notices.sent"])
    #expect(try book.record(send) == [], "it stands")
    let sent = book.history.record.noticesInOrder.map(\.notice).filter { $0.phase == .sent }
    #expect(sent.map(\.called.notice) == ["notice-family"])
    #expect(
      try book.reasons(#"{"do":"notices.send","id":"notice-response","day":"2016-03-24"}"#)
        == ["no-such-thing id"])
  }

  @Test("sent, received, not needed after all: everything is told in the record's tree")
  func tree() throws {
    let book = try Casebook(
      Casebook.opened + RequirementRow.decided + [
        #"{"do":"notices.draft","id":"notice-family","text":"Dear …","by":"person-aaaaa"}"#,
        #"{"do":"notices.send","id":"notice-family","day":"2016-03-24","how":"By hand"}"#,
        #"{"do":"notices.acknowledge","id":"notice-family","day":"2016-03-24","by":"Mother"}"#,
        #"{"do":"notices.not-needed","id":"notice-press-statement","reason":"No interest."}"#,
      ])
    let tree = try #require(book.history.record.tree(under: book.guidance).object)
    let listed = tree["notices"]?.array?.compactMap(\.object) ?? []
    let family = try #require(listed.first { $0["notice"] == "notice-family" })
    #expect(family["phase"] == "sent" && family["addressees"] == ["family"])
    #expect(family["drafts"]?.array?.count == 1 && family["receipts"]?.array?.count == 1)
    let press = try #require(listed.first { $0["notice"] == "notice-press-statement" })
    #expect(press["phase"] == "not-needed" && press["reason"] == "No interest.")
    let report = try #require(listed.first { $0["notice"] == "notice-incident-report" })
    #expect(report["due"] == "2016-04-04", "Good Friday and Easter Monday are left out")
    #expect(tree["clocks"]?.array?.isEmpty == false)
  }

  /// The notices called for so far, by their kind.
  private func notices(_ book: Casebook) throws -> [String] {
    book.history.record.noticesInOrder.map(\.notice.called.notice)
  }
}
