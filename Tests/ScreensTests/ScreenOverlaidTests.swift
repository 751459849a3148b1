import Guidance
import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Screens: guidance with a board's overlay")
struct ScreenOverlaidTests {
  private func desk(_ number: Int) throws -> Desk {
    try Desk(practice: number, guidance: try OverlaidGuidance.load())
  }

  @Test("A list: what the board added, and what it does not use")
  func list() throws {
    expect(
      try desk(4).open(
        .guidance, .guidanceList("practitioner-event")
      ).press("End Up Up Up Up"),
      shows: """
         Yew 2016-02   Practitioner event           PRACTICE, nothing is kept  recorded
         At the right, how strongly; no word: how it is done. Enter opens an item.
        ────────────────────────────────────────────────────────────────────────────────
           1  Who is invited, and why
           2  Support and briefing, before and after
           3  Who else may come, who meets the uninvited
           4  Tone: conflict, distress, who is on hand
           5  Confident and experienced facilitators                               must
           6  A fitting place                                                      must
           7  Preparing the day; keeping its record                            not used
         > 8  Stage of the review and purpose of the event                         must
           9  How the case and the child are spoken of
           10 Debrief, with enough time
           11 People who cannot come: their views                                 could
           12 Interpreters and signers                                           should


        ── Stage of the review and purpose of the event
           The lead reviewer must be clear when in the review the event takes place and
           what it is mainly for.


        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("An item in the board's own words")
  func reworded() throws {
    expect(
      try desk(4).open(
        .guidance, .guidanceList("practitioner-event"), .guidanceItem("event-venue")),
      shows: """
         Yew 2016-02   Practitioner event           PRACTICE, nothing is kept  recorded
         What the guidance says, and where it says it. Esc goes back.
        ────────────────────────────────────────────────────────────────────────────────
           A fitting place
           The event must be held at the old mill, unless it is booked.

           In your board's own words. The guidance set says:
           The venue
           The place must suit the event.

           Source        East of England guide 2015, section 5, Practitioner event
                         checklist, item 6
           Standing      regional guide
           How strongly  must

         > The whole list: Practitioner event
           All lists of the guidance

         ─ Why, and what to think of ──────────────────────────────────────────────────
           It makes all the difference: space to break out, refreshments, food, warmth.


        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A checklist: the item that is not used is in sight, and asks nothing")
  func checklist() throws {
    let desk = try desk(4)
    try desk.open(.review, .checklist(ScreenPage.eventList))
    expect(
      try desk.press("Down Down Down Down Down Down"),
      shows: """
         Yew 2016-02   Checklist, Fri 10 June 2016  PRACTICE, nothing is kept  recorded
         7 of 11 agreed, 2 of them still to be done. Space: agreed, and on.
        ────────────────────────────────────────────────────────────────────────────────
                State    Item                       Who                              By
           1    done     Who is invited, and why    Business manager
           2    to do    Support and briefing, be…  Chair of the SCR panel  6 June 2016
           3    question Who else may come, who m…  Lead reviewer           31 May 2016
           4    agreed   Tone: conflict, distress…  Lead reviewer
           5  M agreed   Confident and experience…  Chair of the SCR panel
           6  M to do    A fitting place            Business manager        3 June 2016
         > 7    not used Preparing the day; keeping its record
           8  M agreed   Stage of the review and …  Lead reviewer
           9    open     How the case and the child are spoken of
           10   agreed   Debrief, with enough time  Lead reviewer
           11   open     People who cannot come: their views
           12   open     Interpreters and signers
        ── Preparing the day; keeping its record
           Prepare the event, and settle how it is recorded.
           Your board does not use this: LSCB business support prepares the day from a
           sheet of its own.


        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Space agreed  x not applicable  n next open  o only open    ? help
        """)
    let entries = desk.entries
    try desk.press("Space x")
    #expect(desk.entries == entries)
    #expect(desk.page == .checklist(ScreenPage.eventList))
    try desk.press("Home n n n")
    #expect(desk.line(5).hasPrefix("   1") || desk.screen.contains("> 9"))
  }

  @Test("what the board does not use is asked for nowhere")
  func requirement() throws {
    let plain = try Desk(ownCase: "2016-20", "Birch")
    try plain.given(
      Submission("referral.make", Answers(["reason": .text("r"), "supported-by": .text("s")])))
    let unmet = Requirements.of(stage: "referral")
    let record = plain.model.record
    #expect(
      record.unmet(unmet, under: try ShippedGuidance.load()).map(\.id) == ["chairs-alerted"])
    #expect(record.unmet(unmet, under: try OverlaidGuidance.load()).isEmpty)
    let item = try OverlaidGuidance.load().requirement("chairs-alerted")
    #expect(item?.local.notUsed?.hasPrefix("The LSCB business manager") == true)
  }
}

@Suite("Screens: a case opened under other guidance")
struct ScreenGuidanceChoiceTests {
  private func desk() throws -> Desk {
    let desk = try Desk(practice: 4, guidance: try ShippedGuidance.load())
    desk.choice = Model.CaseGuidance(
      try ShippedGuidance.load(), other: try OverlaidGuidance.load(), isOpen: true)
    return try desk.given([])
  }

  @Test("The difference, and the choice")
  func choice() throws {
    expect(
      try desk(),
      shows: """
         Yew 2016-02   Guidance                     PRACTICE, nothing is kept  recorded
         This case was opened under other guidance than the program has now.
        ────────────────────────────────────────────────────────────────────────────────
           This case          Working Together 2015, with the East of England guide to
                              local commissioning
           The program now    Working Together 2015, with the East of England guide to
                              local commissioning and the protocol of our Partnership

         > · Keep the guidance of this case
           · Take the other guidance

         ─ Other names ────────────────────────────────────────────────────────────────
           Board              Partnership
           full Board         full Partnership
           Independent Chair  Independent Scrutineer

         ─ Practitioner event ─────────────────────────────────────────────────────────





        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("One item, as both have it")
  func change() throws {
    expect(
      try desk().open(.guidanceChange("event-venue")),
      shows: """
         Yew 2016-02   Guidance                     PRACTICE, nothing is kept  recorded
         A fitting place
        ────────────────────────────────────────────────────────────────────────────────
         ─ This case ──────────────────────────────────────────────────────────────────
           The venue
           The place must suit the event.

           It makes all the difference: space to break out, refreshments, food, warmth.
           Must; regional guide, section 5, Practitioner event checklist, item 6

         ─ The program now ────────────────────────────────────────────────────────────
           A fitting place
           The event must be held at the old mill, unless it is booked.

           It makes all the difference: space to break out, refreshments, food, warmth.
           In your board's own words. The guidance set says:
           The venue
           The place must suit the event.

           Must; regional guide, section 5, Practitioner event checklist, item 6


        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Left alone, it stays to be chosen; the case goes by its own guidance")
  func later() throws {
    let desk = try desk().press("Esc")
    #expect(desk.page == .overview)
    #expect(desk.model.linear().contains { $0.contains(Wording.chooseGuidance) })
    #expect(desk.model.guidance.id == "working-together-2015")
    try desk.open(.guidanceChoice).press("Esc")
    #expect(desk.page == .overview)
  }

  @Test("Taken: with its reason and both digests in the record, and the case goes by it")
  func taken() throws {
    let desk = try desk()
    let other = try OverlaidGuidance.load()
    let form = FormPlace(
      "case.take-guidance", preset: ["guidance": other.id, "guidance-digest": other.digest])
    try desk.open(.form(form)).press("'Agreed on 1 June.' C-d")
    #expect(desk.page == .overview)
    #expect(desk.model.guidance.id == "working-together-2015+our-board")
    #expect(desk.model.open?.guidance?.other == nil)
    let answer = try #require(desk.model.record.caseFile.guidanceAnswers.last)
    #expect(answer.guidanceDigest == other.digest && answer.reason == "Agreed on 1 June.")
    #expect(answer.before == "working-together-2015")
    #expect(desk.model.record.caseFile.details.guidanceDigest == other.digest)
  }

  @Test("Kept: the choice is no longer asked, and can still be looked at")
  func kept() throws {
    let desk = try desk()
    let other = try OverlaidGuidance.load()
    let form = FormPlace(
      "case.keep-guidance", preset: ["guidance": other.id, "guidance-digest": other.digest])
    try desk.open(.form(form)).press("'Decided under it.' C-d")
    #expect(desk.page == .overview)
    #expect(!desk.model.linear().contains { $0.contains(Wording.chooseGuidance) })
    #expect(desk.model.guidance.id == "working-together-2015")
    #expect(desk.model.record.caseFile.guidanceDeclined == other.digest)
    try desk.open(.guidance, .guidanceChoice)
  }

  @Test("What a case was opened under is not there: this is said")
  func notThere() throws {
    let desk = try Desk(practice: 4)
    desk.choice = Model.CaseGuidance(try ShippedGuidance.load(), remark: "It is not there.")
    try desk.given([])
    #expect(desk.page == .overview)
    #expect(desk.screen.contains("! It is not there."))
  }
}
