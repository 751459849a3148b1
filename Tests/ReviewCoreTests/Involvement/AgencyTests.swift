import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("Agencies in the review, as recorded")
struct AgencyTests {
  private static let given = Casebook.opened + [RequirementRow.agencyA]

  @Test("elements 60, 61: all kinds of involvement, and all points of the contract, are recorded")
  func kinds() throws {
    var book = try Casebook(Self.given)
    let kinds = book.guidance["agency-involvement"].map(\.id)
    let listed = kinds.map { "\"\($0)\"" }.joined(separator: ",")
    try book.record(#"{"do":"agency.describe","kinds":[\#(listed)],"staff-lead":"Head L"}"#)
    #expect(book.history.record.agencyWork["agency-aaaaa"]?.part?.kinds == kinds)
    #expect(kinds.count == 8)
    let contract = book.guidance["contract"]
    #expect(contract.count == 13)
    for item in contract {
      try book.record(
        #"{"do":"checklist.say","id":"contract","item":"\#(item.id)","state":"agreed"}"#)
    }
    let said = try #require(book.history.record.checklists["contract"])
    #expect(contract.allSatisfy { said.state(of: $0.id) == .agreed })
    // A checklist whose name begins like an agency's id is none.
    try book.record(
      #"{"do":"checklist.say","id":"agency-involvement","item":"agency-panel-members","#
        + #""state":"done"}"#)
    #expect(try book.reasons(#"{"do":"agency.chase","day":"2016-03-24"}"#) == [])
  }

  @Test("element 63: several requests, each with its own questions and answer")
  func requests() throws {
    var book = try Casebook(Self.given)
    #expect(book.history.record.moments[.agencyAsked] == nil, "the first facts are no request")
    try book.record(
      #"{"do":"agency.ask","wanted":["file-review","chronology","nothing-of-note"],"#
        + #""questions":"Was she seen?","day":"2016-03-01","wanted-by":"2016-04-01"}"#)
    #expect(book.history.record.moments[.agencyAsked] == .on("2016-03-01"))
    try book.record(#"{"do":"agency.ask","wanted":["full-report"],"day":"2016-03-10"}"#)
    func work() -> AgencyWork.State? { book.history.record.agencyWork["agency-aaaaa"] }
    #expect(work()?.openRequests.map(\.number) == [1, 2])
    try book.record(
      #"{"do":"agency.receive","request":1,"state":"nothing-of-note","day":"2016-03-20"}"#)
    #expect(work()?.openRequests.map(\.number) == [2])
    #expect(work()?.hasReport == false)
    try book.record(RequirementRow.received("").replacing(#""request":1"#, with: #""request":2"#))
    #expect(work()?.hasReport == true)
    #expect(
      try book.reasons(#"{"do":"agency.receive","request":3,"state":"received"}"#) == [
        "no-such-thing request"
      ])
    #expect(
      try book.reasons(#"{"do":"agency.ask","wanted":["tea"],"wanted-by":"31/2"}"#) == [
        "no-such-choice wanted", "not-understood wanted-by",
      ])
  }

  @Test("elements 7, 8, 64, 85: author, senior sign-off, staff lead, and staff told")
  func people() throws {
    var book = try Casebook(Self.given)
    try book.record(
      #"{"do":"agency.name-author","person":"person-aaaaa","independent-of-case":"no","#
        + #""because":{"report-author-independent":{"reason":"Nobody else can."}}}"#)
    try book.record(
      #"{"do":"agency.sign-off","person":"person-bbbbb","standing":"representative"}"#)
    try book.record(#"{"do":"agency.tell-staff","day":"2016-03-24","relieved":true}"#)
    try book.record(#"{"do":"agency.describe","staff-lead":"Head L","support":"Team S"}"#)
    let work = try #require(book.history.record.agencyWork["agency-aaaaa"])
    #expect(work.authors.map(\.independentOfCase) == [.no])
    #expect(work.signOffs.map(\.standing) == [.representative])
    #expect(work.staffTold.map(\.isRelieved) == [true])
    #expect(work.part?.staffLead == "Head L")
    #expect(book.history.record.openDepartures.map(\.departure.isMust) == [false])
    let tree = book.history.record.tree(under: book.guidance).object?["agency-work"]?.array
    #expect(tree?.first?.object?["id"] == "agency-aaaaa")
  }

  @Test("element 62: before a lead reviewer there is chasing only; then four steps, in order")
  func ladder() throws {
    var book = try Casebook(Self.given)
    try book.record(
      #"{"do":"agency.chase","day":"2016-03-20","how":"Telephone","answer":"Next week","next":"Ring"}"#
    )
    let steps = book.guidance["escalation"].map(\.id)
    #expect(steps.count == 4)
    #expect(
      try book.reasons(RequirementRow.step(steps[0])) == ["requirement ladder-lead-reviewer"])
    try book.record(RequirementRow.leader)
    do {
      _ = try book.decide(RequirementRow.step(steps[3]))
      Issue.record("three steps are passed over")
    } catch let refusal as Refusal {
      let labels = book.guidance["escalation"].prefix(3).map(\.label)
      #expect(refusal.reasons.map(\.words) == [labels])
    }
    for step in steps {
      #expect(try book.record(RequirementRow.step(step)).first == "agency.escalated")
      #expect(book.history.record.moments[.escalated] == .on("2016-03-24"))
      try book.record(
        #"{"do":"agency.note-outcome","step":"\#(step)","settled":"not-settled","outcome":"o"}"#)
    }
    func work() -> AgencyWork.State? { book.history.record.agencyWork["agency-aaaaa"] }
    #expect(work()?.climb.count == 4 && work()?.ladder == .climbing)
    try book.record(
      #"{"do":"agency.note-outcome","step":"\#(steps[3])","settled":"settled"}"#)
    #expect(work()?.ladder == .settled && work()?.climb.isEmpty == true)
    book.today = .on("2016-05-01")
    let again = RequirementRow.step(steps[1]).replacing("2016-03-24", with: "2016-05-01")
    #expect(
      try book.reasons(again) == ["requirement ladder-in-order"], "a new ladder begins below")
  }

  @Test("element 69, 151: a problem goes to the Independent Chair when the SCR panel was tried")
  func problem() throws {
    var book = try Casebook(Casebook.opened)
    let line = #"{"do":"problems.add","problem":"p","day":"2016-03-20","panel-tried":"Twice."}"#
    #expect(try book.record(line).first == "problems.added")
    #expect(book.history.record.moments[.problemRaised] == .on("2016-03-20"))
    #expect(
      try book.reasons(#"{"do":"problems.change","settled":"2016-03-19"}"#) == [
        "before-start settled"
      ])
  }

  @Test("elements 169, 168: who does not co-operate, and why, is told openly")
  func nonCooperation() throws {
    var book = try Casebook(Self.given)
    #expect(book.history.record.nonCooperation.isEmpty)
    try book.record(#"{"do":"agency.describe","non-cooperation":"Its lawyers advise against."}"#)
    let said = book.history.record.nonCooperation
    #expect(said.map(\.agency) == ["Agency A"])
    #expect(said.map(\.reasons) == ["Its lawyers advise against."])
    let lists = ["information": 3, "sources": 6, "obstacles": 9, "knowledge": 2, "links": 1]
    for (list, count) in lists { #expect(book.guidance["qm-10-\(list)"].count == count) }
  }

  @Test("element 178: that the chronologies were examined is kept with the method")
  func chronologies() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(
      #"{"do":"commission.choose-method","type":"systems-review","chronologies-examined":true}"#)
    #expect(book.history.record.commissioning.method?.chronologiesExamined == true)
  }

  @Test("elements 170, 172: what a deferral awaits, and the peer asked, stand in the record")
  func decision() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.decided.dropLast())
    try book.record(
      #"{"do":"decision.consult","day":"2016-03-24","peer":"A peer","decision":"scr","#
        + #""rationale":"r"}"#)
    try book.record(
      #"{"do":"decision.make","option":"defer","awaits":"The post-mortem","reasons":"r"}"#)
    let tree = book.history.record.tree(under: book.guidance).object?["decision"]?.object
    #expect(tree?["consultations"]?.array?.count == 1)
    #expect(tree?["answers"]?.object?["died"] == "yes")
    #expect(tree?["made"]?.array?.last?.object?["awaits"] == "The post-mortem")
  }
}
