import TestSupport
import Testing

@testable import Screens

@Suite("Screens: commissioning again, media and report")
struct ScreenReportTests {
  @Test("Commissioned again, by somebody who chairs as well")
  func commissioned() throws {
    expect(
      try ScreenPage.commissioned.open(),
      shows: """
         Yew 2016-02   Commissioning                PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           The review is set up: who leads it, who oversees it, its terms and its
           method.

         > ✓ Who oversees the review                             Chair of the SCR panel
           + Another lead reviewer
           ✓ Chair of the SCR panel                 independent of case: yes, area: yes
           ✓ Method of the review                         Agency reports and interviews
           ✓ Terms of reference                                    agreed 21 March 2016
             Key questions                                                            2
             Boards of other areas                                                    1
           – Lead reviewer                                   contract ended 30 May 2016
           One person leads and assures: Section 2 lets the chair of the SCR panel also
           be a lead reviewer. The same table has the members of the SCR panel assure
           the quality of the report that this person writes.





        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A review that ended without a report")
  func ended() throws {
    expect(
      try ScreenPage.ended.open(),
      shows: """
         Yew 2016-02   Review                       PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           Agencies, practitioners and family contribute, and the lead reviewer
           analyses.

         > · Practitioner event, Fri 10 June 2016                             5 invited
             Its checklist                                                      7 of 11
           + Another practitioner event
             How agencies can take part                                          0 of 8

         ─ Meetings of the SCR panel ──────────────────────────────────────────────────
           ✓ First meeting, Mon 21 March 2016                      they suit the review
           + Meeting of the SCR panel
           ✓ Terms of reference                                    agreed 21 March 2016
             Key questions                                                            2
             Problems of the lead reviewer





        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The media")
  func media() throws {
    expect(
      try ScreenPage.media.open(),
      shows: """
         Yew 2016-02   Media                        PRACTICE, nothing is kept  recorded
         What the press is told, when and by whom: from the first day of the review.
        ────────────────────────────────────────────────────────────────────────────────
         > ✓ Strategy for the media                                        8 March 2016
           ✓ Statement 1                                                 agreed: Health
           + Statement for the press
           ✓ Independent Chair                                        Independent Chair
           + Who speaks to the press
           Chair of the SCR panel  answers the press
           + Who does what
             Enquiries of the press

             Where press coverage is likely                                     0 of 11
             The press, beyond reviews                                           0 of 4








        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Enquiries of the press")
  func enquiries() throws {
    expect(
      try ScreenPage.enquiries.open(),
      shows: """
         Yew 2016-02   Enquiries of the press       PRACTICE, nothing is kept  recorded
         Who asked what, and what was answered. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Local paper

           + Enquiry of the press
















        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A report with what is asked of it")
  func judged() throws {
    expect(
      try ScreenPage.judged.open(),
      shows: """
         Yew 2016-02   Report                       PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           The report is drafted, checked and made ready.

           ✓ Draft 1                                                        30 May 2016
           ✓ Draft 2                                                        31 May 2016
         > + Draft of the report
             Check of the facts                                                       1
             Findings                                                                 1
             Recommendations                                                          1
           · Pressure on the author
           · Addendum
           · Signature of the author
           · Report made ready
           Version                2
           Date of the draft      Tuesday 31 May 2016
           What limited the work  Two files.

         ─ Take care ──────────────────────────────────────────────────────────────────
           It says “review”: Authors should be careful with recommending a review: it
           is easily said and takes long to do. What is to be different afterwards?
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Findings")
  func findings() throws {
    expect(
      try ScreenPage.findings.open(),
      shows: """
         Yew 2016-02   Findings                     PRACTICE, nothing is kept  recorded
         What the review found, and what it asks the Board. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Worries were written and went no further.

           + Finding











        ── Worries were written and went no further.
           Worries were written and went no further.



        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The check of the facts")
  func accuracy() throws {
    expect(
      try ScreenPage.accuracy.open(),
      shows: """
         Yew 2016-02   Check of the facts           PRACTICE, nothing is kept  recorded
         To whom a draft went, what came back and what was changed. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Health                  2

           + Check of the facts
















        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Recommendations")
  func recommendations() throws {
    expect(
      try ScreenPage.recommendations.open(),
      shows: """
         Yew 2016-02   Recommendations              PRACTICE, nothing is kept  recorded
         What is recommended: few, short, to be read one way. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Review the procedure for children who go…  Clear cut, to be solved locally

           + Recommendation











        ── Review the procedure for children who go missing.
           Review the procedure for children who go missing.



        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Advice on a recommendation as it is typed")
  func recommendation() throws {
    expect(
      try ScreenPage.recommendation.open(),
      shows: """
         Yew 2016-02   Recommendation             PRACTICE, nothing is kept  draft kept
         Say what is recommended: short, to the point, to be read one way only.
        ────────────────────────────────────────────────────────────────────────────────
         > Recommendation
           ┌──────────────────────────────────────────────────────────────────────────┐
           │ All staff to have more training.                                         │
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Which kind
             (1) Clear cut, to be solved locally
             (2) No easy answer
             (3) More research, perhaps nationally
           Follows from        1 [ ] Worries were written and went no further.
           Suggested by (who)

         ─ Take care ──────────────────────────────────────────────────────────────────
           It says “training”: Authors should be careful with recommending training.
           Where people knew what to do and did not do it, more training seldom helps.
           What stood in their way?

           Record the recommendation
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance              F1 help
        """)
  }
}
