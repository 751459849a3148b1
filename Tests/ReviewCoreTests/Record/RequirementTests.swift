import Guidance
import ReviewCore
import TestSupport
import Testing

/// A requirement not met by some record, and then met.
struct RequirementRow: Sendable, CustomTestStringConvertible {
  let requirement: String
  /// What is recorded before, after the case was opened.
  var given: [String] = []
  /// The line the requirement stands against.
  let unmet: String
  /// What is recorded to meet it.
  var then: [String] = []
  /// The line it no longer stands against; the same one where nothing is said.
  var met: String?

  var testDescription: String { requirement }
}

@Suite("Requirements of the guidance")
struct RequirementTests {
  @Test("each is not met by some record, and then met", arguments: RequirementRow.all)
  func unmetThenMet(row: RequirementRow) throws {
    let reason = "requirement \(row.requirement)"
    var book = try Casebook(Casebook.opened + row.given)
    #expect(try book.reasons(row.unmet).contains(reason))
    for line in row.then { try book.record(line) }
    #expect(try !book.reasons(row.met ?? row.unmet).contains(reason))
  }

  @Test("the table leaves none out, and each is in the guidance as shipped")
  func complete() throws {
    let guidance = try ShippedGuidance.load()
    var named = Set(CaseRecord.forms.flatMap(\.requirements)).subtracting(["stage"])
    for stage in guidance["stages"] { named.formUnion(Requirements.of(stage: stage.id)) }
    #expect(named.sorted() == Requirements.ids)
    #expect(Set(RequirementRow.all.map(\.requirement)).sorted() == Requirements.ids)
    for id in Requirements.ids {
      #expect(guidance.requirement(id) != nil, "\(id) is not in the guidance")
    }
  }

  @Test("all that are not met stand against a command at once, beside its bad fields")
  func allAtOnce() throws {
    let book = try Casebook(Casebook.opened)
    #expect(
      try book.reasons(#"{"do":"referral.make"}"#) == [
        "requirement referral-reason", "requirement referral-senior-support",
      ])
    #expect(
      try book.reasons(#"{"do":"referral.make","aware":"31/2/2016","colour":"red"}"#) == [
        "not-understood aware", "requirement referral-reason",
        "requirement referral-senior-support", "unknown-field colour",
      ])
  }

  @Test("a must is passed with a reason, and the departure is kept until it is answered")
  func departed() throws {
    var book = try Casebook(Casebook.opened)
    let line =
      #"{"do":"referral.make","reason":"r","because":{"referral-senior-support":"#
      + #"{"reason":"They could not be reached.","advice":"From the legal adviser"}}}"#
    #expect(
      try book.record(line)
        == ["case.departed", "referral.made", "notices.called", "notices.called", "notices.called"])
    let record = book.history.record
    #expect(record.referral.referral?.reason == "r")
    let departure = try #require(record.openDepartures.first)
    #expect(departure.number == 1)
    #expect(departure.departure.requirement == "referral-senior-support")
    #expect(departure.departure.command == "referral.make")
    #expect(departure.departure.reason == "They could not be reached.")
    #expect(departure.departure.advice == "From the legal adviser")
    #expect(departure.departure.isMust)

    let met =
      #"{"do":"referral.make","reason":"r","supported-by":"s","because":{"referral-reason":"#
      + #"{"reason":"Not needed"}}}"#
    #expect(try book.record(met) == ["referral.revised"], "what is met is not departed from")

    try book.record(#"{"do":"case.answer-departure","departure":1,"answer":"They agreed later."}"#)
    #expect(book.history.record.openDepartures.isEmpty)
    #expect(book.history.record.caseFile.departures.first?.answer == "They agreed later.")
  }

  @Test("a should is passed with a reason, and that is no departure from a must")
  func wentOnWithout() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.viewed)
    let line =
      #"{"do":"panel.choose-kind","kind":"scr","because":{"need-before-kind":{"reason":"One talk."}}}"#
    #expect(try book.record(line) == ["case.went-on-without", "panel.kind-decided"])
    #expect(book.history.record.openDepartures.map(\.departure.isMust) == [false])
  }

  @Test("a reason that is empty, or for something else, does not pass it")
  func emptyReason() throws {
    let book = try Casebook(Casebook.opened)
    for because in [
      #"{"referral-senior-support":{"reason":" \n"}}"#, #"{"referral-reason":{"reason":"x"}}"#,
    ] {
      #expect(
        try book.reasons(#"{"do":"referral.make","reason":"r","because":\#(because)}"#) == [
          "requirement referral-senior-support"
        ])
    }
  }

  @Test("a reason for what is no requirement of the guidance is refused")
  func unknown() throws {
    let book = try Casebook(Casebook.opened)
    for id in ["tea-first", "open-meeting"] {
      #expect(
        try book.reasons(
          #"{"do":"case.note","text":"t","because":{"\#(id)":{"reason":"r"}}}"#) == [
            "unknown-requirement because.\(id)"
          ])
    }
  }

  @Test("what is missing is named: the member not yet asked, the child not yet safe")
  func named() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.seated)
    let need = #"{"do":"panel.decide-need","needed":"yes"}"#
    #expect(try words(book, need, "every-member-asked") == ["Member B"])
    try book.record(#"{"do":"safety.add","child":"Sibling 1","answer":"at-risk"}"#)
    try book.record(#"{"do":"safety.add","child":"Sibling 2","answer":"safe"}"#)
    let stage = #"{"do":"stage.complete","stage":"facts"}"#
    #expect(try words(book, stage, "other-children-safe") == ["Sibling 1"])
  }

  @Test(
    "whoever gives no view owes no reasons, and a stage with an open must is not shown complete")
  func finerPoints() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.seated)
    try book.record(
      #"{"do":"panel.record-view","member":"person-bbbbb","review":"gives-no-view"}"#)

    try book.record(RequirementRow.passing("review"))
    func review() throws -> StageStatus? {
      book.history.record.stages(under: book.guidance).first { $0.item.id == "review" }?.status
    }
    #expect(try review() == .leftOpen(["event-checklist-settled"]))
    for item in RequirementRow.eventMusts {
      try book.record(
        #"{"do":"checklist.say","id":"practitioner-event","item":"\#(item)","state":"done"}"#)
    }
    #expect(try review() == .complete(.on("2016-03-24")))
  }

  @Test("a decision made anew is confirmed anew")
  func confirmedAnew() throws {
    let stage = #"{"do":"stage.complete","stage":"decision"}"#
    let confirm =
      #"{"do":"decision.confirm","day":"2016-03-24","panel-chair-told":true,"#
      + #""sub-committee-chair-told":true}"#
    var book = try Casebook(Casebook.opened + RequirementRow.decided + [confirm])
    #expect(try book.reasons(stage) == [])
    try book.record(#"{"do":"decision.reconsider","reason":"New facts"}"#)
    try book.record(
      #"{"do":"decision.make","option":"accept","outcome":"scr","reasons":"Better ones"}"#)
    #expect(try book.reasons(stage) == ["requirement decision-in-writing"])
    try book.record(confirm)
    #expect(try book.reasons(stage) == [])
  }

  private func words(_ book: Casebook, _ line: String, _ requirement: String) throws -> [String] {
    do {
      _ = try book.decide(line)
      return []
    } catch let refusal as Refusal {
      return refusal.reasons.first { $0.requirement == requirement }?.words ?? []
    }
  }
}
