import Guidance
import StrictJSON
import Testing

@testable import ReviewCore

@Suite("Two laptops that had not seen each other")
struct ConflictTests {
  private static let case1 =
    Casebook.opened + [
      RequirementRow.seated[0],
      #"{"do":"panel.open","id":"meeting-aaaaa","time":"09:30"}"#,
    ]

  private func person(_ role: String) -> String {
    #"{"do":"people.change","id":"person-aaaaa","role":"\#(role)"}"#
  }
  private func note(_ text: String) -> String { #"{"do":"case.note","text":"\#(text)"}"# }

  private func settle(_ number: Int, _ outcome: String) -> String {
    #"{"do":"case.settle","entry":\#(number),"outcome":"\#(outcome)","reason":"They said"}"#
  }

  @Test("what only adds stands on both sides")
  func adds() throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(note("one"), on: "a", at: 1)
    try laptops.record(note("two"), on: "b", at: 2)
    try laptops.record(#"{"do":"people.add","name":"Member C"}"#, on: "a", at: 3)
    try laptops.record(#"{"do":"people.add","name":"Member D"}"#, on: "b", at: 3)
    try laptops.record(#"{"do":"people.change","id":"person-bbbbb","role":"x"}"#, on: "a", at: 4)
    try laptops.record(person("y"), on: "b", at: 4)
    let all = laptops.everything
    #expect(all.misfit == nil && all.asides == [])
    #expect(all.record.caseFile.notes.map(\.text) == ["one", "two"])
    #expect(all.record.listed(\.people).count == 4)
    #expect(all.record.person("person-aaaaa").role == "y")
  }

  @Test("what would overwrite the other's word is set aside, in both orders", arguments: [1, 3])
  func overwrites(time: Int) throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    let mine = try laptops.record(person("Head"), on: "a", at: time)
    let theirs = try laptops.record(person("Deputy"), on: "b", at: 2)
    let all = laptops.everything
    #expect(all.misfit == nil)
    let (first, second) = time == 1 ? (mine, theirs) : (theirs, mine)
    #expect(all.asides == ["\(second ?? "") against \(first ?? "")"])
    #expect(all.record.person("person-aaaaa").role == (time == 1 ? "Head" : "Deputy"))
    #expect(all.record.history(of: "person-aaaaa").count == 2, "only one was applied")
  }

  @Test("a second closing is set aside, in both orders, whole with its notes", arguments: [1, 3])
  func cannotFollow(time: Int) throws {
    var laptops = try Laptops("a", "b", common: Self.case1)
    let close = #"""
      {"do":"panel.close","id":"meeting-aaaaa","time":"10:30",
       "because":{"recommendation-results":{"reason":"The papers were not there."}}}
      """#
    let mine = try laptops.record(close, on: "a", at: time)
    let theirs = try laptops.record(close, on: "b", at: 2)
    let all = laptops.everything
    #expect(all.misfit == nil)
    let (first, second) = time == 1 ? (mine, theirs) : (theirs, mine)
    #expect(all.asides == ["\(second ?? "") against \(first ?? "")"])
    #expect(all.record.meetings["meeting-aaaaa"]?.phase == .closed)
  }

  @Test("an entry counts whole or not at all, and what rests on it goes with it")
  func followers() throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(person("Head"), on: "a", at: 1)
    let both: JSON = [
      "do": "people.change", "today": "2016-03-24",
      "events": [
        ["kind": "scr-panel.convened", "fields": ["day": "2016-03-24"]],
        [
          "kind": "agencies.added", "on": "agency-zzzzz", "fields": ["agency": "Agency Z"],
        ],
        [
          "kind": "people.changed", "on": "person-aaaaa",
          "fields": ["name": "Member A", "role": "Deputy"],
        ],
      ],
    ]
    let aside = laptops.write(both, on: "b", at: 2)
    // One that cannot follow without it, one whose thing is not there, one that needs nothing of it.
    let met = laptops.write(
      [
        "do": "scr-panel.meet", "today": "2016-03-24",
        "events": [["kind": "scr-panel.met", "fields": ["day": "2016-03-24"]]],
      ], on: "b", at: 3)
    let told = laptops.write(
      [
        "do": "agency.describe", "today": "2016-03-24",
        "events": [
          ["kind": "agency.described", "on": "agency-zzzzz", "fields": ["staff-lead": "Dr Z"]]
        ],
      ], on: "b", at: 4)
    try laptops.record(note("free"), on: "b", at: 5)
    let all = laptops.everything
    #expect(all.misfit == nil)
    #expect(
      all.asides == [
        "\(aside) against code-3", "\(met) against -", "\(told) against \(aside)",
      ])
    #expect(all.record.scrPanel.meetings.isEmpty && all.record.agencies.isEmpty)
    #expect(all.record.caseFile.notes.map(\.text) == ["free"])
  }

  @Test("a misfit among entries that had seen each other stays damage")
  func damage() throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(note("elsewhere"), on: "a", at: 1)
    laptops.write(
      [
        "do": "scr-panel.meet", "today": "2016-03-24",
        "events": [["kind": "scr-panel.met", "fields": ["day": "2016-03-24"]]],
      ], on: "b", at: 2)
    #expect(laptops.everything.misfit?.number == 5)
    #expect(laptops.everything.record.setAside == [])
    #expect(laptops.history("b").misfit?.number == 4)

    var foreign = try Laptops("a", "b", common: Casebook.opened)
    try foreign.record(person("Head"), on: "a", at: 1)
    foreign.write(
      ["do": "x.y", "today": "2016-03-24", "events": [["kind": "choir.sang", "fields": [:]]]],
      on: "b", at: 2)
    #expect(foreign.everything.misfit?.number == 5, "what nobody can read is no conflict")
  }

  @Test("of three, the first in order stands, and each other stands against it")
  func three() throws {
    var laptops = try Laptops("a", "b", "c", common: Casebook.opened)
    let first = try laptops.record(person("one"), on: "c", at: 1)
    let second = try laptops.record(person("two"), on: "a", at: 2)
    let third = try laptops.record(person("three"), on: "b", at: 3)
    #expect(
      laptops.everything.asides == [
        "\(second ?? "") against \(first ?? "")", "\(third ?? "") against \(first ?? "")",
      ])
    // What only stood against one that does not count itself stands.
    var chain = try Laptops("a", "b", "c", common: Casebook.opened)
    try chain.record(person("one"), on: "a", at: 1)
    let both: JSON = [
      "do": "x.y", "today": "2016-03-24",
      "events": [
        ["kind": "people.changed", "on": "person-aaaaa", "fields": ["name": "Both"]],
        ["kind": "people.changed", "on": "person-bbbbb", "fields": ["name": "Both"]],
      ],
    ]
    let aside = chain.write(both, on: "b", at: 2)
    try chain.record(#"{"do":"people.change","id":"person-bbbbb","role":"z"}"#, on: "c", at: 3)
    #expect(chain.everything.asides == ["\(aside) against code-3"])
    #expect(chain.everything.record.person("person-bbbbb").role == "z")
  }

  @Test("a number that names an entry or a request means what its writer saw")
  func numbers() throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(note("before"), on: "a", at: 1)
    try laptops.record(note("Misheard"), on: "b", at: 2)
    try laptops.record(
      #"{"do":"case.correct","entry":4,"field":"text","value":"Heard","reason":"r"}"#, on: "b",
      at: 3)
    let all = laptops.everything
    #expect(all.record.caseFile.notes.map(\.text) == ["before", "Heard"])
    #expect(all.record.caseFile.corrections.map(\.entry) == [5])

    let departed =
      #"{"do":"referral.make","reason":"r","because":{"referral-senior-support":{"reason":"x"}}}"#
    var departures = try Laptops("a", "b", common: Casebook.opened)
    departures.write(
      [
        "do": "case.note", "today": "2016-03-24",
        "events": [
          ["kind": "case.departed", "fields": ["requirement": "decision-made", "reason": "r"]]
        ],
      ], on: "a", at: 1)
    try departures.record(departed, on: "b", at: 2)
    let answer = try departures.record(
      #"{"do":"case.answer-departure","departure":1,"answer":"Done since"}"#, on: "b", at: 3)
    #expect(departures.everything.asides == ["\(answer ?? "") against code-3"])
    #expect(departures.everything.record.openDepartures.count == 2)
  }

  // MARK: Settling

  private func conflict() throws -> (laptops: Laptops, aside: Int) {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(person("Head"), on: "a", at: 1)
    let code = try laptops.record(person("Deputy"), on: "b", at: 2)
    laptops.meet()
    return (laptops, try laptops.number(code, on: "a"))
  }

  @Test("taken, it counts from where it was settled; left, it stays out and readable")
  func settled() throws {
    var (laptops, aside) = try conflict()
    try laptops.record(settle(aside, "take"), on: "a", at: 3)
    var history = laptops.history("a")
    #expect(history.record.person("person-aaaaa").role == "Deputy")
    #expect(history.asItStood(at: aside).record.person("person-aaaaa").role == "Head")
    #expect(history.record.unsettled == [])
    #expect(history.record.setAside(aside)?.settled?.by == aside + 1)
    #expect(history.record.caseFile.settlements.map(\.entry) == [aside])

    (laptops, aside) = try conflict()
    try laptops.record(settle(aside, "leave"), on: "a", at: 3)
    history = laptops.history("a")
    #expect(history.record.person("person-aaaaa").role == "Head")
    #expect(history.record.unsettled == [])
    #expect(history.entries[aside - 1].content != .null)
  }

  @Test("what is taken is asked no requirement again, and no stage is shown complete by it")
  func settledWithoutRequirements() throws {
    func say(_ item: String, _ state: String) -> String {
      #"{"do":"checklist.say","id":"practitioner-event","item":"\#(item)","#
        + #""state":"\#(state)","reason":"r"}"#
    }
    let musts = RequirementRow.eventMusts
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(say(musts[0], "done"), on: "a", at: 1)
    try laptops.record(say(musts[0], "open"), on: "a", at: 1)
    try laptops.record(RequirementRow.passing("review"), on: "a", at: 2)
    try laptops.record(#"{"do":"stage.reopen","stage":"review","reason":"r"}"#, on: "a", at: 5)
    for item in musts { try laptops.record(say(item, "done"), on: "b", at: 3) }
    let aside = try laptops.record(RequirementRow.passing("review"), on: "b", at: 4)
    #expect(laptops.history("b").record.openDepartures.allSatisfy { !$0.departure.isMust })
    laptops.meet()
    // The other laptop's word on the first item stands: the must is not met here.
    try laptops.record(settle(laptops.number(aside, on: "a"), "take"), on: "a", at: 6)
    let record = laptops.history("a").record
    #expect(record.stage.completed["review"] != nil)
    let review = record.stages(under: laptops.guidance).first { $0.item.id == "review" }
    #expect(review?.status == .leftOpen(["event-checklist-settled"]))
  }

  @Test("settling what is not set aside, twice in two ways, or what cannot follow is refused")
  func refused() throws {
    var (laptops, aside) = try conflict()
    #expect(try laptops.reasons(settle(2, "take"), on: "a") == ["no-such-thing entry"])
    #expect(try laptops.reasons(settle(99, "leave"), on: "a") == ["no-such-thing entry"])
    #expect(
      try laptops.reasons(
        #"{"do":"case.settle","entry":\#(aside),"outcome":"take"}"#, on: "a") == ["missing reason"])
    try laptops.record(settle(aside, "leave"), on: "a", at: 3)
    #expect(try laptops.reasons(settle(aside, "take"), on: "a") == ["settled-already entry"])
    #expect(try laptops.decide(settle(aside, "leave"), on: "a").events == [], "it stands already")

    var withdrawn = try Laptops("a", "b", common: Casebook.opened)
    try withdrawn.record(
      #"{"do":"people.withdraw","id":"person-aaaaa","reason":"r"}"#, on: "a", at: 1)
    let code = try withdrawn.record(person("Deputy"), on: "b", at: 2)
    withdrawn.meet()
    aside = try withdrawn.number(code, on: "a")
    #expect(try withdrawn.reasons(settle(aside, "take"), on: "a") == ["cannot-be-taken entry"])
    try withdrawn.record(settle(aside, "leave"), on: "a", at: 3)
    #expect(withdrawn.history("a").misfit == nil)
  }

  @Test("two laptops that settle alike agree; that settle differently are again a conflict")
  func settledTwice() throws {
    for outcome in ["take", "leave"] {
      var (laptops, aside) = try conflict()
      try laptops.record(settle(aside, outcome), on: "a", at: 3)
      try laptops.record(settle(aside, outcome), on: "b", at: 4)
      let all = laptops.everything
      #expect(all.misfit == nil && all.record.unsettled == [], "\(outcome)")
      #expect(all.record.person("person-aaaaa").role == (outcome == "take" ? "Deputy" : "Head"))
      #expect(all.record.history(of: "person-aaaaa").count == (outcome == "take" ? 3 : 2))
    }
    var (laptops, aside) = try conflict()
    try laptops.record(settle(aside, "leave"), on: "a", at: 3)
    let other = try laptops.record(settle(aside, "take"), on: "b", at: 4)
    laptops.meet()
    var history = laptops.history("a")
    #expect(history.misfit == nil)
    #expect(history.record.unsettled.map(\.code) == [other ?? ""])
    #expect(history.record.person("person-aaaaa").role == "Head")
    // Taking the other word takes in what it took.
    try laptops.record(settle(try laptops.number(other, on: "a"), "take"), on: "a", at: 5)
    history = laptops.history("a")
    #expect(history.misfit == nil && history.record.unsettled == [])
    #expect(history.record.person("person-aaaaa").role == "Deputy")
  }

  @Test("a correction that is set aside reaches back to nothing until it is taken")
  func corrections() throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    func correct(_ value: String) -> String {
      #"{"do":"case.correct","entry":2,"field":"agency","value":"\#(value)","reason":"r"}"#
    }
    try laptops.record(correct("Agency C"), on: "a", at: 1)
    let other = try laptops.record(correct("Agency D"), on: "b", at: 2)
    let named = #"{"do":"case.correct","entry":2,"field":"name","value":"Member Q","reason":"r"}"#
    try laptops.record(named, on: "b", at: 3)
    laptops.meet()
    #expect(laptops.everything.record.person("person-aaaaa").agency == "Agency C")
    #expect(laptops.everything.record.person("person-aaaaa").name == "Member Q")
    #expect(laptops.everything.record.unsettled.map(\.code) == [other ?? ""])
    try laptops.record(settle(try laptops.number(other, on: "a"), "take"), on: "a", at: 4)
    #expect(laptops.everything.record.person("person-aaaaa").agency == "Agency D")

    // The whole thing said again had not seen the correction in it.
    var whole = try Laptops("a", "b", common: Casebook.opened)
    try whole.record(correct("Agency C"), on: "a", at: 1)
    let again = try whole.record(person("Head"), on: "b", at: 2)
    #expect(whole.everything.record.unsettled.map(\.code) == [again ?? ""])
  }

  @Test("every kind of event says what it sets, and nothing says it of a kind there is not")
  func kinds() {
    let machines = CaseRecord.eventKinds.filter { kind in
      !CaseRecord.registers.contains(String(kind.prefix { $0 != "." }))
    }
    #expect(Set(RecordedEvent.aspects.keys) == Set(machines))
  }
}
