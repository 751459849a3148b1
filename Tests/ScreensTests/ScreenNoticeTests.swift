import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Screens: letters and notices, and the times to keep")
struct ScreenNoticeTests {
  @Test("What is past its date comes first on the overview")
  func overviewPast() throws {
    expect(
      try ScreenPage.overviewPast.open(),
      shows: """
         Ash 2016-03   Decision                     PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ✓ Referral    3 February │ > Not sent: Report of the incident
           ✓ Facts      19 February │     was due 8 March 2016, 2 days ago
           ✓ Panel meeting  9 March │   Question to Member G: Can anything more be sa…
           ▸ Decision               │   Go on with: Decision
           · Commissioning          │
           · Review                 │ ─ Dates ────────────────────────────────────────
           · Report                 │   Report to the three national bodies
           · Sign-off               │     was due 8 March 2016, 2 days ago
           · Publication            │   5 working days from 1 March 2016, the
           · Learning               │   decision.
                                    │   Completion of the review  due 1 September 2016
             Letters and notices  6 │   6 months from 1 March 2016, the decision for a
                                    │   review.
                                    │
                                    │ ─ Before “Decision” can be shown complete ──────
                                    │   The decision, in writing
                                    │
                                    │ ─ The whole case ───────────────────────────────
                                    │   Today: Thursday 10 March 2016
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  ← stages  g guidance  w people  r record          ? help
        """)
  }

  @Test("Letters and notices, by their dates")
  func noticesPast() throws {
    expect(
      try ScreenPage.noticesPast.open(),
      shows: """
         Ash 2016-03   Letters and notices          PRACTICE, nothing is kept  recorded
         What is to be sent, by its date; below, what was. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         > · Report of the incident        Ofsted, D…  was due 8 March 2016, 2 days ago
           · Decision                      panel chair, chair of the SCR sub-committee
           · Request to call a review pa…  SCR sub-committee
           · Word to the family            family of the child
           · Word to all members of the …  members of the Board
           · Statement for the press       press and other media

         ─ Sent ───────────────────────────────────────────────────────────────────────
           ✓ Referral                      agency safeguarding l…  sent 3 February 2016
           ✓ Word that a notification ha…  Independent Chair, ch…  sent 3 February 2016
           ✓ Request for facts and a chr…  partner agencies of t…  sent 4 February 2016
           ✓ Recommendation                Independent Chair          sent 9 March 2016

         ─ Not needed ─────────────────────────────────────────────────────────────────
           – The authority's notification  Board
           – Form for Ofsted               Ofsted

           + Call for a letter or notice
             Times to keep, and reminders
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A notice, element 130, with both readings of A6")
  func notice() throws {
    expect(
      try ScreenPage.notice.open(),
      shows: """
         Ash 2016-03   Letter or notice             PRACTICE, nothing is kept  recorded
         Open a line to say that it was written, or sent, or is not needed.
        ────────────────────────────────────────────────────────────────────────────────
           Report of the incident
           Reports an incident that meets the criteria to the three national bodies,
           after a notification from the local authority and within five working days
           of the decision.
           Should; regional guide, section 3, Notification of a serious incident
           From           Board
           To             Ofsted, DfE, National Panel
           Due            8 March 2016, 2 days ago
           How counted    5 working days from 1 March 2016, the decision.
           Days left out  2 days at weekends
           Called for by  the decision, 1 March 2016

         > · Write it
           · It was sent
           · It was received
           · It is not needed
             Report to the three national bodies

         ─ Whose five working days? ───────────────────────────────────────────────────
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Saying that a letter was sent after its date")
  func noticeSent() throws {
    expect(
      try ScreenPage.noticeSent.open(),
      shows: """
         Ash 2016-03   It was sent                PRACTICE, nothing is kept  draft kept
         Say when it went, how, and to whom. It can be sent more than once.
        ────────────────────────────────────────────────────────────────────────────────
           Report of the incident
           Reports an incident that meets the criteria to the three national bodies,
           after a notification from the local authority and within five working days
           of the decision.
           Should; regional guide, section 3, Notification of a serious incident
           From              Board
           To                Ofsted, DfE, National Panel
           Due               8 March 2016, 2 days ago
           How counted       5 working days from 1 March 2016, the decision.
           Days left out     2 days at weekends
           Sent on           10/3/16
                             Thursday 10 March 2016
         > How it went
           To whom it went
           Sent by (person)  choose …
           What kept it
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
        ── Secure mail, post, by hand, by telephone ────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance              F1 help
        """)
  }

  @Test("The letters that an entry called for")
  func noticeEntry() throws {
    expect(
      try ScreenPage.noticeEntry.open(),
      shows: """
         Ash 2016-03   Entry 98                     PRACTICE, nothing is kept  recorded
         Recorded, and kept. Enter on a line corrects it; both stay readable.
        ────────────────────────────────────────────────────────────────────────────────
           Recorded           Thursday 10 March 2016, 10:00
           At the keyboard    You
           Code of the entry  entry00098

         ─ Decision made ──────────────────────────────────────────────────────────────
         > The recommendation                                                    accept
           What will happen                                         Serious Case Review
           Reasons for the letter                                        Harm is known.
           Decided on                                              Tuesday 1 March 2016

         ─ Letters and notices called for ─────────────────────────────────────────────
           Decision
           Report of the incident
           Request to call a review panel together
        ── The recommendation
           accept



        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Every time to keep, as it stands")
  func clocks() throws {
    expect(
      try ScreenPage.clocks.open(),
      shows: """
         Yew 2016-02                                PRACTICE, nothing is kept  recorded
         How each time stands, and what it is counted from. Enter opens one.
        ── Times to keep, and reminders ────────────────────────────────────────────────
         > Report to the three national bodies                   ended 12 February 2016
           Completion of the review                                   due 8 August 2016
           Report on the website                                            not started
           Notification by the local authority                    ended 13 January 2016
           Target for the decision                                ended 8 February 2016
           Notice of a decision not to proceed                           no time is set
           Copies before publication                                     no time is set
           A first set of key questions                             ended 21 March 2016
           Do the terms of reference still fit?                              a reminder





        ── Report to the three national bodies
           The Board should report the incident to Ofsted, the DfE and the National
           Panel within five working days of the decision of the Independent Chair.


        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The six months of element 153, A8 and A28")
  func clock() throws {
    expect(
      try ScreenPage.clock.open(),
      shows: """
         Yew 2016-02                                PRACTICE, nothing is kept  recorded
         How it is counted, and from what. Esc goes back.
        ── Times to keep, and reminders ────────────────────────────────────────────────
           Completion of the review
           Six months after a Serious Case Review is initiated, the Board should aim to
           have it complete.
           Should; regional guide, section 3, Notification of a serious incident
           As it stands  due 8 August 2016
           How counted   6 months from 8 February 2016, the decision for a review.

         > · Choose how it is counted

         ─ Six months from what? ──────────────────────────────────────────────────────
           Section 3 aims for completion six months after a review is initiated.
           Whether that is the decision, the commissioning or the first meeting of the
           SCR panel is not said.
           The six months run from the decision, unless your board chooses one of the
           other two moments and records why.

         ─ One path for two kinds of review ───────────────────────────────────────────
           Appendix 2, step 14, treats a Serious Case Review and another review alike.
           In section 3, the reviewer's name for the National Panel and the aim of six
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Choosing what the six months count from")
  func clockChoice() throws {
    expect(
      try ScreenPage.clockChoice.open(),
      shows: """
         Yew 2016-02   Choose how it is counted     PRACTICE, nothing is kept  recorded
         Choose for this case what the guidance leaves open, and say why.
        ────────────────────────────────────────────────────────────────────────────────
           Completion of the review
           Six months after a Serious Case Review is initiated, the Board should aim to
           have it complete.
           Should; regional guide, section 3, Notification of a serious incident
           As it stands  due 8 August 2016
           How counted   6 months from 8 February 2016, the decision for a review.
           Count from
         >   (1) the decision for a review
             (2) the naming of the lead reviewer
             (3) the first meeting of the SCR panel
           Reason
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘

           Record the choice


        ────────────────────────────────────────────────────────────────────────────────
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("d opens letters and notices from anywhere in a case, and Esc goes back")
  func papers() throws {
    let desk = try ScreenPage.people.open().press("d")
    #expect(desk.page == .notices)
    try desk.press("Esc")
    #expect(desk.page == .people)
    #expect(try Desk(practice: nil).press("d").page == .cases, "there is no case yet")
  }

  @Test("a letter dated before it was called for is asked about, recorded, and shown as that")
  func beforeItsCall() throws {
    let desk = try ScreenPage.noticesPast.open()
    let open = desk.model.record.noticesInOrder.first {
      $0.notice.isOpen && $0.notice.called.moment != nil
    }
    let id = try #require(open?.id)
    let called = try #require(open?.notice.called.day)
    try desk.open(.notice(id), .form(FormPlace("notices.send", about: id))).at("day")
    try desk.press("'1/1/16'")
    desk.wait(seconds: 3)
    desk.resize(to: Size(80, 60))
    #expect(desk.screen.contains("before the day it was called for, \(called.written)."))
    try desk.press("C-d")
    #expect(desk.model.record.notices[id]?.sent?.written == "1 January 2016")
    #expect(desk.page == .notice(id))
    #expect(desk.screen.contains("Dated 1 January 2016, before the day it was called for"))
  }
}
