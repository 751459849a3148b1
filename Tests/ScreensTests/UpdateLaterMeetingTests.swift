import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("In the meeting: what came before it, who comes to it, and times still to come")
struct UpdateLaterMeetingTests {
  private static let oak = ScreenPage.oak
  private static let later = "meeting-later"

  private func open(_ lines: String..., at step: String, of meeting: String = oak) throws -> Desk {
    try Desk(practice: 1).given(lines.flatMap { ScreenPage.said($0) })
      .open(.consideration, .meeting(meeting), .step(meeting, step))
  }

  private static let recommended = [
    #"{"do":"panel.open","time":"09:10"}"#,
    #"{"do":"log.add","meeting":"meeting-oak01","person":"person-seat1","said":"A neighbour rang."}"#,
    #"{"do":"panel.recommend","recommendation":"no-review","reasons":"R.","because":"#
      + #"{"every-member-asked":{"reason":"r"},"quorum-met":{"reason":"r"}}}"#,
    #"{"do":"panel.close","time":"09:15"}"#,
    #"{"do":"panel.call","id":"meeting-later","day":"2016-03-29"}"#,
  ]

  private func second(at step: String) throws -> Desk {
    let lines = Self.recommended
    return try open(
      lines[0], lines[1], lines[2], lines[3], lines[4], at: step, of: Self.later)
  }

  @Test("step 7 says of which meeting the entries before it are")
  func entries() throws {
    let desk = try second(at: "share-information")
    let rows = desk.screen.split(separator: "\n")
    let head = try #require(rows.firstIndex(of: "   Panel meeting, 22 March 2016"))
    #expect(rows[head + 1].contains("A neighbour rang."))
    #expect(rows.contains("   Before or between meetings"))
  }

  @Test("step 11 says what was recommended before; the one before that says nothing of it")
  func recommendation() throws {
    let words = "Before, on 22 March 2016, this was recommended: no review."
    #expect(try second(at: "write-recommendation").screen.contains(words))
    let first = try open(
      Self.recommended[0], Self.recommended[2], at: "write-recommendation")
    #expect(first.screen.contains("R.") && !first.screen.contains("this was recommended"))
  }

  @Test("people are chosen by their numbers at the table; who is of no agency comes last")
  func order() throws {
    let desk = try open(
      #"{"do":"people.add","id":"person-other","name":"A neighbour","kind":"other"}"#,
      #"{"do":"panel.open","time":"09:10"}"#, at: "write-recommendation")
    let form = FormPlace("panel.recommend", about: Self.oak)
    let field = try #require(Form.named(form.form)?.field("dissenters"))
    let spec = desk.model.fieldSpec(
      field, form, Answers(), desk.model.words(form.form))
    guard case .picker(let people, _) = spec.entry else {
      Issue.record("no list to choose from")
      return
    }
    #expect(people.first?.id == "person-seat1" && people.last?.id == "person-other")
  }

  @Test("an interest is declared from the page of who is here, one key from any step")
  func interest() throws {
    let desk = try open(#"{"do":"panel.open","time":"09:10"}"#, at: "give-views")
    try desk.press("w")
    #expect(desk.page == .invited(Self.oak))
    #expect(desk.screen.contains("Who is here"))
    #expect(
      desk.model.linesToChoose().compactMap(\.row).contains {
        $0.action == .open(.form(FormPlace("panel.declare-interest", about: Self.oak)))
      })
    #expect(desk.model.foundCommands("interest").first == .people)
  }

  @Test("a time still to come is remarked on and recorded as typed")
  func ahead() throws {
    let desk = try Desk(practice: 1)
      .given(ScreenPage.said(#"{"do":"panel.open","time":"09:10"}"#))
      .open(
        .consideration, .meeting(Self.oak), .form(FormPlace("panel.close", about: Self.oak))
      )
      .press("'2312'")
    #expect(desk.screen.contains("23:12 is still to come: it is 09:20 now"))
    try desk.press("C-u '0915'")
    #expect(!desk.screen.contains("still to come"))
    try desk.press("C-u '2312' Tab '21 March 2016' BackTab")
    #expect(!desk.screen.contains("still to come"), "of another day nothing is said")
  }

  @Test("a pause that was not ended is said on every step, and ended there")
  func stillPaused() throws {
    let desk = try open(
      #"{"do":"panel.open","time":"09:10"}"#, #"{"do":"panel.pause","time":"09:15"}"#,
      at: "share-information")
    #expect(desk.screen.contains("! The meeting stands paused since 09:15."))
    #expect(desk.screen.contains("Go on after the pause"))
  }

  @Test("who is not here and speaks is said to be, before a word is recorded")
  func speaksFromElsewhere() throws {
    let desk = try open(
      #"{"do":"panel.open","time":"09:10"}"#,
      #"{"do":"panel.attend","person":"person-seat4","part":"member","here":"apologies"}"#,
      #"{"do":"panel.attend","person":"person-seat2","part":"member","here":"here"}"#,
      at: "share-information")
    #expect(try desk.press("4").screen.contains("4 Member D, Hospital: not here"))
    #expect(try !desk.press("Esc 2").screen.contains("Social care: not here"))
  }

  @Test("who spoke and said nothing yet is nothing that somebody was typing")
  func nothingTyped() throws {
    let place = FormPlace("log.add", preset: ["meeting": Self.oak])
    func reopened(_ answers: [String: String]) throws -> Desk {
      let desk = try Desk(practice: 1)
      var answered = Answers()
      for (field, text) in answers { answered[field] = .text(text) }
      desk.kept[desk.model.open?.id ?? ""] = KeptDrafts(
        [place: Draft(answers: answered, command: "c")], at: place)
      return try desk.given()
    }
    #expect(try reopened(["person": "person-seat2", "time": "09:20"]).model.overlay == nil)
    #expect(try reopened(["person": "person-seat2", "said": "She"]).model.overlay != nil)
  }

  @Test("of the legal adviser alone it is asked whether they explain the law")
  func law() throws {
    let desk = try open(
      #"{"do":"panel.open","time":"09:10"}"#, at: "share-information")
    try desk.press("2")
    #expect(desk.screen.contains("(1) own record") && !desk.screen.contains("the law"))
    try desk.press("Esc 9 'The test is suspicion.' Tab 1")
    #expect(desk.screen.contains("(•) the law   (2) told by   (3) opinion   (4) not said"))
  }
}
