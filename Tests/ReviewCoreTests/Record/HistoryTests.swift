import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("The record as it stood")
struct HistoryTests {
  private let note = #"{"do":"case.note","text":"A break until three."}"#

  @Test("what was recorded later is absent from an earlier entry")
  func later() throws {
    var book = try Casebook(Casebook.opened)
    book.today = .on("2016-03-25")
    try book.record(#"{"do":"people.change","id":"person-aaaaa","role":"Head of year"}"#)
    try book.record(note)

    let then = book.history.asItStood(at: 3)
    #expect(then.entries.count == 3)
    #expect(then.record.person("person-aaaaa").role == "")
    #expect(then.record.caseFile.notes.isEmpty)
    #expect(then.lastDay == .on("2016-03-24"))
    #expect(book.history.lastDay == .on("2016-03-25"))
    #expect(book.history.asItStood(at: 4).record.person("person-aaaaa").role == "Head of year")
    #expect(book.history.asItStood(at: 99) == book.history)
    #expect(book.history.asItStood(at: 0).record == CaseRecord())
  }

  @Test("every entry stood as the record did when it was the last")
  func everyEntry() throws {
    var book = try Casebook()
    var stood: [CaseRecord] = [CaseRecord()]
    for line in Casebook.opened + RequirementRow.decided {
      try book.record(line)
      stood.append(book.history.record)
    }
    for (number, record) in stood.enumerated() {
      #expect(book.history.asItStood(at: number).record == record, "entry \(number)")
    }
    #expect(History(book.history.entries) == book.history, "read from files it is the same")
  }

  @Test("a correction changes the value now, not as it stood before, and the log has both")
  func corrected() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(note)
    #expect(
      try book.record(
        #"{"do":"case.correct","entry":2,"field":"name","value":"Member Alpha","reason":"Typed"}"#)
        == ["case.corrected"])

    #expect(book.history.record.person("person-aaaaa").name == "Member Alpha")
    #expect(book.history.record.person("person-aaaaa").agency == "Agency A")
    #expect(book.history.asItStood(at: 4).record.person("person-aaaaa").name == "Member A")
    #expect(book.history.asItStood(at: 5).record.person("person-aaaaa").name == "Member Alpha")
    let original = try EntryContent(json: book.history.entries[1].content)
    #expect(original.events[0].fields["name"] == "Member A")
    let correction = try #require(book.history.record.caseFile.corrections.first)
    #expect(correction.entry == 2)
    #expect(correction.new?.value == "Member Alpha")
    #expect(correction.reason == "Typed")
  }

  @Test("the latest correction of a field counts, and an empty one takes the value away")
  func correctedAgain() throws {
    var book = try Casebook(Casebook.opened)
    for value in ["Agency C", "Agency D"] {
      try book.record(
        #"{"do":"case.correct","entry":2,"field":"agency","value":"\#(value)","reason":"r"}"#)
    }
    #expect(book.history.record.person("person-aaaaa").agency == "Agency D")
    try book.record(#"{"do":"case.correct","entry":2,"field":"agency","reason":"Not known"}"#)
    #expect(book.history.record.person("person-aaaaa").agency == "")
    #expect(book.history.asItStood(at: 4).record.person("person-aaaaa").agency == "Agency C")
  }

  @Test("a typed value is read as its field is: a day, a number, a choice, one of several events")
  func readAsField() throws {
    var book = try Casebook(Casebook.opened + [RequirementRow.seated[0]])
    try book.record(
      #"{"do":"case.correct","entry":4,"field":"day","value":"22 March 2016","reason":"r"}"#)
    try book.record(
      #"{"do":"case.correct","entry":4,"field":"quorum","value":"7","reason":"r"}"#)
    #expect(book.history.record.meetings["meeting-aaaaa"]?.details.day == .on("2016-03-22"))
    #expect(book.history.record.meetings["meeting-aaaaa"]?.details.quorum == 7)

    try book.record(
      #"{"do":"referral.make","reason":"r","because":{"referral-senior-support":{"reason":"x"}}}"#)
    try book.record(
      #"{"do":"case.correct","entry":7,"event":2,"field":"reason","value":"s","reason":"r"}"#)
    #expect(book.history.record.referral.referral?.reason == "s")
    #expect(book.history.record.openDepartures.map(\.departure.reason) == ["x"])
  }

  @Test(
    "a correction of what is not there, or to what cannot be, is refused",
    arguments: [
      (#""entry":99,"field":"name","value":"x""#, "no-such-thing entry"),
      (#""entry":2,"event":2,"field":"name","value":"x""#, "no-such-thing event"),
      (#""entry":2,"field":"colour","value":"x""#, "unknown-field field"),
      (#""entry":2,"field":"born","value":"the other day""#, "not-understood value"),
      (#""entry":4,"field":"panel-chair","value":"person-zzzzz""#, "no-such-person value"),
      (#""entry":4,"field":"quorum","value":"100""#, "out-of-range value"),
      (#""entry":6,"field":"review","value":"perhaps""#, "no-such-choice value"),
      (#""entry":2,"field":"name""#, "cannot-follow value"),
    ])
  func refused(fields: String, reason: String) throws {
    let book = try Casebook(Casebook.opened + RequirementRow.viewed)
    let line = #"{"do":"case.correct",\#(fields),"reason":"r"}"#
    #expect(try book.reasons(line) == [reason])
  }

  @Test("a correction that makes a later entry impossible is refused")
  func cannotFollow() throws {
    var book = try Casebook(
      Casebook.opened + [
        RequirementRow.passing("publication"),
        #"{"do":"stage.reopen","stage":"publication","reason":"r"}"#,
      ])
    let correct =
      #"{"do":"case.correct","entry":4,"event":4,"field":"stage","value":"learning","reason":"r"}"#
    do {
      _ = try book.decide(correct)
      Issue.record("entry 5 takes up a stage that would not be complete")
    } catch let refusal as Refusal {
      #expect(refusal.reasons.map(\.code) == [.cannotFollow])
      #expect(refusal.reasons.first?.words == ["5"], "the entry that could not follow is named")
    }
    try book.record(RequirementRow.passing("learning"))
    #expect(try book.reasons(correct) == ["cannot-follow value"])
  }

  @Test("an event that cannot follow stops the record at its entry, and the rest is still listed")
  func misfit() throws {
    var book = try Casebook(Casebook.opened)
    let before = book.history.record
    try book.append([
      "do": "panel.open", "today": "2016-03-24",
      "events": [
        ["kind": "case.noted", "fields": ["text": "Not to be seen"]],
        ["kind": "panel.opened", "on": "meeting-zzzzz", "fields": ["time": "09:30"]],
      ],
    ])
    try book.append([
      "do": "case.note", "today": "2016-03-24",
      "events": [["kind": "case.noted", "fields": ["text": "Later"]]],
    ])

    #expect(book.history.misfit?.number == 4)
    #expect(book.history.misfit?.misfit.event == "panel")
    #expect(
      book.log == ["1 case.open", "2 people.add", "3 people.add", "4 panel.open", "5 case.note"])
    #expect(book.history.record == before, "an entry counts whole or not at all")
    #expect(book.history.asItStood(at: 3).misfit == nil)
    #expect(History(book.history.entries) == book.history)
  }

  @Test(
    "what this program does not know stops the record likewise",
    arguments: [
      (["kind": "panel.sang", "on": "meeting-aaaaa", "fields": [:]], "panel.sang"),
      (["kind": "choir.sang", "fields": [:]], "choir.sang"),
      (["kind": "case.noted", "fields": ["text": "t", "colour": "red"]], "case.noted"),
      (["kind": "case.noted", "fields": [:]], "case.noted"),
      (["kind": "case.noted", "fields": ["text": 1]], "case.noted"),
      (["kind": "case.noted"], "event"),
      (["kind": "panel.called", "fields": ["day": "2016-03-24"]], "panel"),
      (["kind": "panel.called", "on": "m", "fields": ["day": "2016-02-30"]], "panel.called"),
    ] as [(JSON, String)])
  func unknown(event: JSON, named: String) throws {
    var book = try Casebook(Casebook.opened)
    let before = book.history.record
    try book.append(["do": "x.y", "today": "2016-03-24", "events": [event]])
    #expect(book.history.misfit?.number == 4)
    #expect(book.history.misfit?.misfit.event == named)
    #expect(book.history.record == before)
  }

  @Test(
    "an entry that is none stops the record too", arguments: [.null, [], ["do": "x"]] as [JSON])
  func noEntry(content: JSON) throws {
    var book = try Casebook(Casebook.opened)
    try book.append(content)
    #expect(book.history.misfit?.number == 4)
  }

  @Test("a moment is announced when it comes, and not by a no")
  func moments() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.decided)
    #expect(book.history.record.moments[.decisionMade] == .on("2016-03-24"))
    let agree = #"{"do":"signoff.agree","day":"2016-03-24","agreed":"#
    let because = #","because":{"presented-first":{"reason":"r"}}}"#
    try book.record(agree + #""no""# + because)
    try book.record(#"{"do":"signoff.satisfy","day":"2016-03-24","satisfied":"not-agreed"}"#)
    #expect(book.history.record.moments[.boardAgreed] == nil)
    #expect(book.history.record.moments[.qualitySatisfied] == nil)
    try book.record(agree + #""yes""# + because)
    #expect(book.history.record.moments[.boardAgreed] == .on("2016-03-24"))
  }
}
