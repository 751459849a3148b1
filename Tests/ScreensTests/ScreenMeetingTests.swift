import TestSupport
import Testing

@testable import Screens

@Suite("Screens: views and recommendation")
struct ScreenMeetingTests {
  @Test("Step 8: questions")
  func questions() throws {
    expect(
      try ScreenPage.questions.open(),
      shows: """
         Ash 2016-03   Step 8                       PRACTICE, nothing is kept  recorded
         Question it until understood. The last line ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say       “Is anything unclear, or not yet asked?”

         > + Question about what was said

         ─ Asked so far ───────────────────────────────────────────────────────────────
           Member C  Were staff ever told what to do about private messages from
                     pupils?
           Not in writing until September 2015. The school does not know what was said
           before that.
           Member A  Do other schools have the same gap in their rules?
           Member D: of six looked at last autumn, four did.

           ✓ Step 8 is done                                                       10:40






        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Step 9: views, round the table")
  func views() throws {
    expect(
      try ScreenPage.views.open(),
      shows: """
         Ash 2016-03   Step 9                       PRACTICE, nothing is kept  recorded
         Views, votes and reasons. The last line ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say  “Could we learn more from this case? Should it be reviewed? Why?”

         > 1 ✓ Member A                            Police                           yes
           2 ✓ Member B                            Social care             no, then yes
           3 ✓ Member C                            Health                           yes
           4 ✓ Member D                            Education                        yes
           5 ✓ Member E                            Probation                         no
           6 ✓ Member F                            Youth service                     no
           7 ✓ Member G                            Mental health service            yes
           · The view of somebody else

           The consideration panel recommends. The Independent Chair decides.

           ✓ Step 9 is done                                                       10:57
        ── Member A ────────────────────────────────────────────────────────────────────
           How messages on private telephones stayed unseen for four months concerns
           every school. One organisation's practice is in question; how agencies
           worked together is not.
           Heard the log up to entry 7.
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Step 10: need, then kind")
  func nature() throws {
    expect(
      try ScreenPage.nature.open(),
      shows: """
         Ash 2016-03   Step 10                      PRACTICE, nothing is kept  recorded
         Which kind of review. The last line ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say  “We have settled whether there is something to learn. Now, and
                separately: which kind of review would fit, and what must it look at?”

           Two decisions, apart: first whether a review is needed, then which kind.
         > ✓ Is a review needed?                                                    yes
           ✓ Which kind of review                                        another review

           ✓ Step 10 is done                                                      11:02

         ─ The sources are silent or disagree here ────────────────────────────────────
             Who chooses the method?
             Learning, or the criteria?
             The kind: voted on, or kept apart?






        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Step 11: the recommendation")
  func recommend() throws {
    expect(
      try ScreenPage.recommend.open(),
      shows: """
         Ash 2016-03   Step 11                      PRACTICE, nothing is kept  recorded
         Recommendation, in writing. The last line ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say                     “This is what we recommend, and these are our
                                   reasons. Does anyone hear it differently?”

         > ✓ Recommendation                                              another review
           ✓ Read back                                                            11:36

           Recommended             another review
           Reasons                 Five of seven members see learning for schools
                                   beyond this one. They doubt that how agencies worked
                                   together is in question, and hold a small review of
                                   the school's practice, led from outside it, to be
                                   enough.
           What weighed most       Whether the criteria are met was seen differently:
                                   one member says yes, three are unsure, three say no.
                                   The pupil's treatment goes on. Her name is protected
                                   for life.
           Where members differed  Member E: the court has the whole account, and a
                                   review would put the pupil through it once more.
                                   Member F: the school has rewritten its rules, and
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A view of somebody who gave another one before")
  func secondView() throws {
    expect(
      try ScreenPage.secondView.open(),
      shows: """
         Ash 2016-03   One member's view            PRACTICE, nothing is kept  recorded
         Write down the member's view and their reasons, in their own words.
        ────────────────────────────────────────────────────────────────────────────────
           Member B, head of service, Social care
           Gave this view before:
           Could we learn more?    yes
           Should it be reviewed?  yes
           Are the criteria met?   unsure
           Which kind of review?   another review
           Reasons                 The gap lies in many schools and can be closed. A
                                   small review is enough to show how.
           How the view came       in the room
           Unlike the one before   changed their mind
           Reason for the change   Had not taken in, when first asked, that four of six
                                   schools have the same gap.

         ─ Now ────────────────────────────────────────────────────────────────────────
         > Unlike the one before   (1) changed their mind   (2) written down wrongly
           Reason for the change
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
        ── The record keeps both ───────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Space choose  g guidance      ? help
        """)
  }

  @Test("Choosing a person")
  func choose() throws {
    expect(
      try ScreenPage.choose.open(),
      shows: """
         Oak 2016-07   An interest in the case      PRACTICE, nothing is kept  recorded
         Choose: Declared by. Space chooses, Esc goes back.
        ────────────────────────────────────────────────────────────────────────────────
           Declared by
         >   (1) Independent Chair, Independent Chair of the Board
             (2) Sub-committee chair, chair of the SCR sub-committee, Health
             (3) Business manager, LSCB business manager
             (4) Panel chair, chairs the consideration panel, Youth service
             (5) Member A, detective inspector, Police
             (6) Member B, service manager, Social care
             (7) Member C, named nurse, Health
             (8) Member D, head of safeguarding, Hospital
             (9) Member E, senior probation officer, Probation
             ( ) Member F, tenancy manager, Housing
             ( ) Member G, adviser for vulnerable pupils, Education
             ( ) Member H, team manager, Leaving care
             ( ) Legal adviser, Board's legal adviser, Legal department
             ( ) Business support, LSCB business support; takes the minutes
           Somebody who is not in the list yet
           Done


        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back (kept)                                             ? help
        """)
  }
}
