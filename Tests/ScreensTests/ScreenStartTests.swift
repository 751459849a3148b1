import TestSupport
import Testing

@testable import Screens

@Suite("Screens: the start and the cases")
struct ScreenStartTests {
  @Test("Somebody who has no case folder yet")
  func firstRun() throws {
    expect(
      try ScreenPage.firstRun.open(),
      shows: """
         Casewright
         Keeps the record of a Serious Case Review on this computer and nowhere else.
        ────────────────────────────────────────────────────────────────────────────────

         > Practise on a case from the regional guide      ten minutes; nothing is kept
           Start a new case folder                            where the records will be
           Open a case folder                                 here or on a memory stick
           Make a case folder of a copy                           the first one is lost

           The practice cases describe the death and the abuse of children. They name
           no one.

           Casewright decides nothing. It shows what the guidance says and where it
           says nothing, and keeps what you decided and why.

           What you type is a draft until you record it. What you record can be
           corrected but not removed, and a family or a court may one day read it.

           Text too small? In most windows: hold Ctrl and press +



        ────────────────────────────────────────────────────────────────────────────────
         Enter open  q leave  g guidance                                         ? help
        """)
  }

  @Test("A new case folder")
  func newFolder() throws {
    expect(
      try ScreenPage.newFolder.open(),
      shows: """
         New case folder
         Say where the records are to be kept, and who keeps them.
        ────────────────────────────────────────────────────────────────────────────────
         > Folder
           Your name
           Your role

           Make the folder














        ── New or empty: /home/me/cases ────────────────────────────────────────────────
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-P find a command        F1 help
        """)
  }

  @Test("The list of cases")
  func cases() throws {
    expect(
      try ScreenPage.cases.open(),
      shows: """
         Cases                                      PRACTICE, nothing is kept  recorded
         Choose a case. Enter opens it.
        ────────────────────────────────────────────────────────────────────────────────
         > 1 Oak  2016-07                                   A baby who lived three days
           2 Ash  2016-03                           A pupil harmed by a school employee
           3 Elm  2016-11                             A baby who died while co-sleeping
           4 Yew  2016-02                            A young woman abused for six years















        ────────────────────────────────────────────────────────────────────────────────
         Enter open  q leave  g guidance                                         ? help
        """)
  }

  @Test("A case of which nothing is recorded yet")
  func ownOverview() throws {
    expect(
      try ScreenPage.ownOverview.open(),
      shows: """
         Birch 2016-20   Referral                          OFFICIAL-SENSITIVE  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ▸ Referral               │ > Go on with: Referral
           · Facts                  │
           · Panel meeting          │ ─ Before “Referral” can be shown complete ──────
           · Decision               │   The referral itself
           · Commissioning          │   Both chairs told
           · Review                 │
           · Report                 │ ─ The whole case ───────────────────────────────
           · Sign-off               │   Today: Tuesday 22 March 2016
           · Publication            │   People                                       0
           · Learning               │   The record                                   1
                                    │   Requests for information
             Letters and notices    │   Quality markers
                                    │   Guidance
                                    │   Working name and marking
                                    │   How long it is kept
                                    │
                                    │
                                    │
                                    │
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  ← stages  g guidance  w people  r record          ? help
        """)
  }

  @Test("A case before its panel meeting")
  func overview1() throws {
    expect(
      try ScreenPage.overview1.open(),
      shows: """
         Oak 2016-07   Facts                        PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ✓ Referral       2 March │ > Is this child safe? the sister, aged 3
           ▸ Facts                  │     Ring social care before the meeting opens
           · Panel meeting          │   Health: nothing has come back yet
           · Decision               │     asked for by 14 March 2016, 8 days ago
           · Commissioning          │   Question to Legal adviser: What may be said i…
           · Review                 │   The meeting is today at 09:30
           · Report                 │   Go on with: Facts
           · Sign-off               │
           · Publication            │ ─ Before “Facts” can be shown complete ─────────
           · Learning               │   Assurance that other children are safe
                                    │     the guidance says should
             Letters and notices  5 │
                                    │ ─ The whole case ───────────────────────────────
                                    │   Today: Tuesday 22 March 2016
                                    │   People                                      19
                                    │   The record                                  72
                                    │   Requests for information
                                    │   Quality markers
                                    │   Guidance
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  ← stages  g guidance  w people  r record          ? help
        """)
  }

  @Test("A case that waits for the decision")
  func overview2() throws {
    expect(
      try ScreenPage.overview2.open(),
      shows: """
         Ash 2016-03   Decision                     PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ✓ Referral    3 February │ > Question to Member G: Can anything more be sa…
           ✓ Facts      19 February │   Go on with: Decision
           ✓ Panel meeting  9 March │
           ▸ Decision               │ ─ Before “Decision” can be shown complete ──────
           · Commissioning          │   The decision
           · Review                 │   The decision, in writing
           · Report                 │
           · Sign-off               │ ─ The whole case ───────────────────────────────
           · Publication            │   Today: Thursday 10 March 2016
           · Learning               │   People                                      16
                                    │   The record                                  96
             Letters and notices    │   Requests for information
                                    │   Quality markers
                                    │   Guidance
                                    │   Working name and marking
                                    │   How long it is kept
                                    │
                                    │
                                    │
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  ← stages  g guidance  w people  r record          ? help
        """)
  }

  @Test("A case that begins")
  func overview3() throws {
    expect(
      try ScreenPage.overview3.open(),
      shows: """
         Elm 2016-11   Referral                     PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ▸ Referral               │ > Go on with: Referral
           · Facts                  │
           · Panel meeting          │ ─ Before “Referral” can be shown complete ──────
           · Decision               │   Both chairs told
           · Commissioning          │
           · Review                 │ ─ The whole case ───────────────────────────────
           · Report                 │   Today: Friday 29 April 2016
           · Sign-off               │   People                                       8
           · Publication            │   The record                                  12
           · Learning               │   Requests for information
                                    │   Quality markers
             Letters and notices  5 │   Guidance
                                    │   Working name and marking
                                    │   How long it is kept
                                    │
                                    │
                                    │
                                    │
                                    │
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  ← stages  g guidance  w people  r record          ? help
        """)
  }

  @Test("A case under review")
  func overview4() throws {
    expect(
      try ScreenPage.overview4.open(),
      shows: """
         Yew 2016-02   Review                       PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ✓ Referral    13 January │ > Youth service: nothing has come back yet
           ✓ Facts       27 January │     asked for by 22 April 2016, 39 days ago
           ✓ Panel meeting          │   Question to Police liaison officer: May Pract…
               3 February           │   Practitioner event, Fri 10 June 2016   7 of 11
           ✓ Decision    9 February │   Go on with: Review
           ✓ Commissioning 21 March │
           ▸ Review                 │ ─ Dates ────────────────────────────────────────
           · Report                 │   Completion of the review     due 8 August 2016
           · Sign-off               │   6 months from 8 February 2016, the decision
           · Publication            │   for a review.
           · Learning               │
                                    │ ─ Before “Review” can be shown complete ────────
             Letters and notices  4 │   Support for family and staff
                                    │     the guidance says must
                                    │   Time alone with the lead reviewer
                                    │     the guidance says should
                                    │   The contract with the lead reviewer
                                    │     the guidance says should
                                    │   A strategy for the media
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  ← stages  g guidance  w people  r record          ? help
        """)
  }

  @Test("Everyone in a case")
  func people() throws {
    expect(
      try ScreenPage.people.open(),
      shows: """
         Elm 2016-11   People                       PRACTICE, nothing is kept  recorded
         Everyone in this case, entered once. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Independent Chair                           Independent Chair of the Board
             Sub-committee chair     Social care         chair of the SCR sub-committee
             Safeguarding manager                             LSCB safeguarding manager
             Business manager                                     LSCB business manager
             the baby                                                died aged 4 months
             the mother           mother of the baby; has some difficulty with learning
             the grandmother                                        the mother's mother
             Referrer                Health                                 named nurse

           + Somebody in this case









        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }
}
