import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("Elements: media, publication, actions and learning")
struct OutcomeElementTests {
  @Test("elements 101-104, 111, 145, 185-189: strategy, versions, agencies, who speaks and answers")
  func media() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(
      #"{"do":"media.plan","strategy":"One voice","led-by":"Local authority","likely":"yes"}"#)
    try book.record(#"{"do":"media.plan","untold":"It could harm the family."}"#)
    #expect(book.history.record.media.strategy?.strategy == "One voice")
    try book.record(
      #"{"do":"media.write-statement","version":"1","text":"A review is under way."}"#)
    #expect(
      try book.reasons(#"{"do":"media.write-statement","version":"1","text":"Another."}"#) == [
        "not-now version"
      ])
    try book.record(#"{"do":"media.agree-statement","version":"1","agency":"Agency A"}"#)
    try book.record(#"{"do":"media.write-statement","version":"2","text":"The trial goes on."}"#)
    let media = book.history.record.media
    #expect(media.statements.map(\.version) == ["1", "2"])
    #expect(media.agencies(for: "1") == ["Agency A"] && media.agencies(for: "2").isEmpty)
    let speakers = book.guidance["spokespeople"].map(\.id)
    #expect(speakers.count == 4)
    for (speaker, person) in zip(speakers, ["person-aaaaa", "person-bbbbb"]) {
      try book.record(
        #"{"do":"media.name-speaker","person":"\#(person)","trained":"yes","#
          + #""speaks-as":["\#(speaker)"]}"#)
    }
    try book.record(#"{"do":"media.nominate","task":"answers","person":"person-aaaaa"}"#)
    try book.record(#"{"do":"media.nominate","task":"advises","person":"person-bbbbb"}"#)
    try book.record(#"{"do":"media.nominate","task":"answers","person":"person-bbbbb"}"#)
    #expect(book.history.record.media.nominee(for: .answers)?.person == "person-bbbbb")
    try book.record(
      #"{"do":"enquiries.add","from":"Paper","day":"2016-03-20","passed-to":"person-bbbbb","#
        + #""answered":"2016-03-21","answer":"The statement","keeps-to-strategy":"yes"}"#)
    #expect(book.history.record.listed(\.enquiries).count == 1)
  }

  @Test("element 103: a joint statement names the parties that have no part in it yet")
  func jointStatement() throws {
    let book = try Casebook(Casebook.opened)
    let parties = book.guidance["joint-statement-parties"]
    #expect(parties.count == 6)
    let line =
      #"{"do":"media.write-statement","version":"1","use":"joint","text":"t","parties":"#
      + #"["joint-lead-reviewer"]}"#
    do {
      _ = try book.decide(line)
      Issue.record("five parties have no part in it")
    } catch let refusal as Refusal {
      #expect(
        refusal.reasons.first?.words
          == parties.filter { $0.id != "joint-lead-reviewer" }.map(\.label))
    }
  }

  @Test("elements 106, 107, 148, 155: published, and until when it stays on the website")
  func published() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(
      #"{"do":"publication.prepare","how":"Plain English","welfare":"Names left out"}"#)
    try book.record(
      #"{"do":"publication.arrange","planned":"2016-03-24","day":"2016-03-01","family-told":"x"}"#)
    #expect(book.history.record.moments[.publicationArranged] == .on("2016-03-01"))
    try book.record(
      #"{"do":"publication.send-copies","to":"Two national bodies","day":"2016-03-17"}"#)
    try book.record(
      #"{"do":"publication.publish","day":"2016-03-24","unredacted":"yes","names-board":"yes","#
        + #""with-summary":true}"#)
    let record = book.history.record
    #expect(record.moments[.published] == .on("2016-03-24"))
    #expect(record.websiteUntil(under: book.guidance) == .on("2017-03-24"))
    book.today = .on("2017-03-23")
    let down = #"{"do":"publication.take-down","day":"2017-03-23"}"#
    #expect(try book.reasons(down) == ["requirement website-twelve-months"])
    book.today = .on("2017-03-24")
    #expect(try book.reasons(down.replacing("23", with: "24")) == [])
  }

  @Test(
    "elements 105, 110, 146, contradictions A18 and A19: not published, then published after all")
  func notPublished() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(
      #"{"do":"publication.not-publish","day":"2016-03-20","reasons":"Risk of further harm","#
        + #""evidence":"Two experts","department-told":"2016-03-18","told":"The family"}"#)
    #expect(book.history.record.moments[.notPublished] == .on("2016-03-20"))
    let publish =
      #"{"do":"publication.publish","day":"2016-03-24","unredacted":"yes","names-board":"no","#
      + #""national-panel-agreed":"2016-03-22","delay":"It could not be at first."}"#
    #expect(try book.reasons(publish) == ["not-now "])
    try book.record(#"{"do":"publication.reopen","reason":"The risk has passed"}"#)
    try book.record(publish)
    let publication = book.history.record.publication
    #expect(publication.notPublished == nil && publication.published?.namesBoard == .no)
    #expect(publication.published?.unredacted == .yes, "two answers, kept apart")
    #expect(publication.decisionsAgainst.count == 1, "what was decided before stays readable")
    #expect(book.history.record.websiteUntil(under: book.guidance) == .on("2017-03-24"))
  }

  @Test("elements 94-97, 117: a plan of six headings, outcome as impact, and the Board's oversight")
  func actions() throws {
    var book = try Casebook(
      Casebook.opened + [#"{"do":"findings.add","id":"finding-aaaaa","finding":"f"}"#])
    #expect(book.guidance["action-headings"].count == 6 && book.guidance["oversight"].count == 4)
    try book.record(
      #"{"do":"actions.add","id":"action-aaaaa","finding":"finding-aaaaa","question":"q","#
        + #""objective":"o","action":"a","due":"2016-09-01","lead":"Member B","#
        + #""outcome":"90 staff trained","before-end":true}"#)
    try book.record(
      #"{"do":"actions.change","id":"action-aaaaa","done":"2016-03-20","evidence":"An audit"}"#)
    let action = try #require(book.history.record.listed(\.actions).first?.item)
    #expect(
      action.isBeforeEnd && action.evidence == "An audit" && action.finding == "finding-aaaaa")
    #expect(Advice.ofOutcome(action.outcome) == ["caution-process"])
    #expect(Advice.ofOutcome("Records show the child's voice better").isEmpty)
    #expect(Advice.ofOutcome("Staff attend, so that records show the child's voice").isEmpty)
  }

  @Test(
    "elements 112-118, 149, 150, 192: the loop with staff, agencies, statements, the year's report")
  func learning() throws {
    var book = try Casebook(Casebook.opened + RequirementRow.learned)
    #expect(book.history.record.learning.isLoopClosed)
    try book.record(
      #"{"do":"learning.share-draft","with":"Practitioner 1","day":"2016-03-20","said":"s","#
        + #""considered":"Page 4"}"#)
    let statements = book.guidance["framework-statements"].map(\.id)
    #expect(statements.count == 9)
    let chosen = statements.map { #""\#($0)""# }.joined(separator: ",")
    try book.record(#"{"do":"learning.choose-statements","statements":[\#(chosen)]}"#)
    #expect(book.history.record.learning.choices.last?.statements == statements)
    #expect(book.guidance["learning-uses"].count == 2)
    try book.record(#"{"do":"learning.make-case-study","title":"Elm","day":"2016-03-24"}"#)
    try book.record(#"{"do":"learning.link-change","change":"A new form","day":"2016-03-24"}"#)
    for how in ["information-session", "team-meeting", "e-learning"] {
      try book.record(
        #"{"do":"confirmations.add","agency":"Agency A","how":"\#(how)","confirmed":"2016-03-24"}"#)
    }
    #expect(book.history.record.listed(\.confirmations).count == 3)
    #expect(book.history.record.learning.reports.map(\.impact) == ["Children are heard."])
  }
}
