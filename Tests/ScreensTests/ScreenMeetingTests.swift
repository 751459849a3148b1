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
         Step 8: press the number of whoever asks, then type. g: the criteria.
        ────────────────────────────────────────────────────────────────────────────────
           Here: 8 of 9, not 7.  1 Police  2 Social care  3 Health  4 Education
           5 Probation  6 Youth service  7 Mental health service  8 Legal department
           9 School
         >   Said so far                                                              7
           Health             Were staff ever told what to do about private messages
                              from pupils? (on entry 5)
           Not in writing until September 2015. The school does not know what was said
           before that.
           Police             Do other schools have the same gap in their rules? (on
                              entry 5)
           Member D: of six looked at last autumn, four did.

         ─ Press the number of whoever asks ───────────────────────────────────────────
           Question
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  Ctrl-D record  0-9 number  v large  n next open   ? help
        """)
  }

  @Test("Step 9: views, round the table")
  func views() throws {
    expect(
      try ScreenPage.views.open(),
      shows: """
         Ash 2016-03   Step 9                       PRACTICE, nothing is kept  recorded
         Step 9: ask everybody in turn. Digits answer, Enter takes the reasons.
        ────────────────────────────────────────────────────────────────────────────────
           Say “Could we learn more from this case? Should it be reviewed? Why?”
           No. Member            Learn   Review    Criteria Type           Reasons
         > 1   Member A, Police  [yes]   yes       unsure   another review recorded
           2   Member B, Social… yes     no→yes    unsure   another review recorded
           3   Member C, Health  yes     yes       unsure   another review recorded
           4   Member D, Educat… yes     yes       no       another review recorded
           5   Member E, Probat… unsure  no        no       no review      recorded
           6   Member F, Youth … yes     no        no       no review      recorded
           7   Member G, Mental… yes     yes       yes      another review in writing
           8   Legal adviser, L… advises; does not vote

           1  Member A, Police: Could we learn more from this case?
              1 yes    2 no    3 unsure    4 gives no view
           How messages on private telephones stayed unseen for four months concerns
           every school. One organisation's practice is in question; how agencies
           worked together is not.
           Heard the log up to entry 7.

           · The view of somebody else
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  0-9 number  v large  n next open  g guidance      ? help
        """)
  }

  @Test("Step 10: need, then kind")
  func nature() throws {
    expect(
      try ScreenPage.nature.open(),
      shows: """
         Ash 2016-03   Step 10                      PRACTICE, nothing is kept  recorded
         Which kind of review. n goes to the line that ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say “We have settled whether there is something to learn. Now, and
           separately: which kind of review would fit, and what must it look at?”

           Two decisions, apart: first whether a review is needed, then which kind.
         > ✓ Is a review needed?                                                    yes
           Reasons                Four of the six asked so far see something to learn
                                  that reaches beyond this school.

         ─ Stop here: the need is settled. The kind is another question ───────────────
           Now, and apart from it: which kind of review fits this case, and what must
           it look at?
           ✓ Which kind of review                                        another review
           Which kind             another review
           How it could be done   Internal review of one agency
           What may be learned    How harm by an adult at school can come to notice
                                  sooner, and what other schools can take from it.
           Key issues             Rules on private messages; what pupils are told; what
                                  the school nurse and other staff could ask.
           Why it fits this case  One organisation, four months, few papers: some
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  0-9 number  v large  n next open  g guidance      ? help
        """)
  }

  @Test("Step 11: the recommendation")
  func recommend() throws {
    expect(
      try ScreenPage.recommend.open(),
      shows: """
         Ash 2016-03   Step 11                      PRACTICE, nothing is kept  recorded
         Recommendation, in writing. n goes to the line that ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say “This is what we recommend, and these are our reasons. Does anyone hear
           it differently?”

         > 1 ✓ Agreed, as read back                                          yes, 11:36
           · Read back
           ✓ Recommendation                                              another review

           The consideration panel recommends: another review.
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
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  0-9 number  v large  n next open  g guidance      ? help
        """)
  }

  @Test("A view of somebody who gave another one before")
  func secondView() throws {
    expect(
      try ScreenPage.secondView.open(),
      shows: """
         Ash 2016-03   One member's view            PRACTICE, nothing is kept  recorded
         Write down the member's view and their reasons, in their own words.
        ────────────────────────────────────────────────────────────────── more above ──
           Reason for the change   Had not taken in, when first asked, that four of six
                                   schools have the same gap.

         ─ Now ────────────────────────────────────────────────────────────────────────
           Could we learn more?    (•) yes   (2) no   (3) unsure   (4) gives no view
           Should it be reviewed?  (•) yes   (2) no   (3) unsure   (4) gives no view
           Are the criteria met?   (1) yes   (2) no   (•) unsure   (4) gives no view
           Which kind of review?
             (1) Serious Case Review
             (•) another review
             (3) no review
         > Reasons
           ┌──────────────────────────────────────────────────────────────────────────┐
           │ The gap lies in many schools and can be closed. A small review is        │
           │ enough to show how.                                                      │
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           How the view came
        ── In their own words, about this case ─────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance              F1 help
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
         >   (1) Member A, detective inspector, Police
             (2) Member B, service manager, Social care
             (3) Member C, named nurse, Health
             (4) Member D, head of safeguarding, Hospital
             (5) Member E, senior probation officer, Probation
             (6) Member F, tenancy manager, Housing
             (7) Member G, adviser for vulnerable pupils, Education
             (8) Member H, team manager, Leaving care
             (9) Legal adviser, Board's legal adviser, Legal department
             ( ) Business support, LSCB business support; takes the minutes
             ( ) Independent Chair, Independent Chair of the Board
             ( ) Sub-committee chair, chair of the SCR sub-committee, Health
             ( ) Business manager, LSCB business manager
             ( ) Panel chair, chairs the consideration panel, Youth service
           Somebody who is not in the list yet
           Done


        ────────────────────────────────────────────────────────────────────────────────
         Space choose  Enter open  Esc back (kept)  / find                       ? help
        """)
  }
}
