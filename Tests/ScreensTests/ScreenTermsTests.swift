import TestSupport
import Testing

@testable import Screens

@Suite("Screens: terms of reference and agencies")
struct ScreenTermsTests {
  @Test("The terms of reference, with the key issues they begin from")
  func terms() throws {
    expect(
      try ScreenPage.terms.open(),
      shows: """
         Yew 2016-02   Terms of reference           PRACTICE, nothing is kept  recorded
         Write each content; keep versions; agree the latest. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           Key issues of step 10  Going missing; how worries travel; how a child who
                                  does not ask for help is heard; children placed
                                  outside the area.
           From the meeting of the consideration panel on 2 February 2016.

         ─ What they hold ─────────────────────────────────────────────────────────────
         > ✓ Purpose                                                            written
           · The statement on conduct
           · Contributors
           · Family and friends
           · Key questions
           · Good practice
           · Other processes
           · Other areas
        ── Purpose
           What the review is for, with reference to the incident or circumstances and
           to the child or children concerned.
           To learn why abuse over six years was not recognised or stopped, and what is
           different now.
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("One of the thirteen contents")
  func termsContent() throws {
    expect(
      try ScreenPage.termsContent.open(),
      shows: """
         Yew 2016-02                                PRACTICE, nothing is kept  recorded
         Write what the terms of reference say here. It goes into the next version.
        ── One of the thirteen contents ────────────────────────────────────────────────
           2  The statement on conduct
           The statement, in five points, of how a Serious Case Review should be
           conducted.
           Could; regional guide, section 5, Terms of Reference
         > What they say
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           │                                                                          │
           │                                                                          │
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Points of the statement
             1 [ ] Complex circumstances
             2 [ ] Who did what, and why
             3 [ ] The view at the time
             4 [ ] Open about data
             5 [ ] Research and evidence
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-P find a command        F1 help
        """)
  }

  @Test("The key questions")
  func keyQuestions() throws {
    expect(
      try ScreenPage.keyQuestions.open(),
      shows: """
         Yew 2016-02   Key questions                PRACTICE, nothing is kept  recorded
         What the review is to find out. Each change needs its reason. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Why were her accounts of th…  She told five servi…  a key issue of step 10
             What did each placement kno…  She was moved four times.          SCR panel

           + Key question










        ── Why were her accounts of the men not believed, or not acted on?
           Why were her accounts of the men not believed, or not acted on?



        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("An agency that owes something, with the ladder")
  func agency() throws {
    expect(
      try ScreenPage.agency.open(),
      shows: """
         Yew 2016-02   Youth service                PRACTICE, nothing is kept  recorded
         What it gives, what it was asked, what came. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
         > ✓ How the agency takes part                               Head of youth work
           + Staff told the review comes first
           + Author of the agency's report
           + Agency report signed off
             First facts and chronology                                         not yet

         ─ Requests for the review ────────────────────────────────────────────────────
           · 1  a look through its own files, chron…  asked for by 22 April 2016, 39 d…
           + Request for the review

         ─ Reminders ──────────────────────────────────────────────────────────────────
             By telephone: two more weeks       Ring again                  31 May 2016
           + Agency reminded






        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Before somebody leads the review there is no ladder, and the page says so")
  func agencyBefore() throws {
    expect(
      try ScreenPage.agencyBefore.open(),
      shows: """
         Oak 2016-07   Health                       PRACTICE, nothing is kept  recorded
         What it gives, what it was asked, what came. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
         > · How the agency takes part
           + Staff told the review comes first
           + Author of the agency's report
           + Agency report signed off
             First facts and chronology                                         not yet

         ─ Requests for the review ────────────────────────────────────────────────────
           + Request for the review

         ─ Reminders ──────────────────────────────────────────────────────────────────
             By telephone: two more weeks   Ring again                    22 March 2016
           + Agency reminded

         ─ Escalation: four steps, in order ───────────────────────────────────────────
           Nobody leads the review yet. Until then an agency is reminded, and there is
           no escalation.



        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }
}
