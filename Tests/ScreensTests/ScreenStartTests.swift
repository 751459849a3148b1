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

           The practice cases describe the death and the abuse of children. They name
           no one.

           Casewright decides nothing. It shows what the guidance says and where it
           says nothing, and keeps what you decided and why.

           What you type is a draft until you record it. What you record can be
           corrected but not removed, and a family or a court may one day read it.

           Text too small? In most windows: hold Ctrl and press +




        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A new case folder")
  func newFolder() throws {
    expect(
      try ScreenPage.newFolder.open(),
      shows: """
         Create
         Write down what is to be recorded.
        ────────────────────────────────────────────────────────────────────────────────
         > Path
           Name
           Role

           Record














        ────────────────────────────────────────────────────────────────────────────────
         Tab next  Ctrl-D record  Esc back (kept)  g guidance                    ? help
        """)
  }

  @Test("The list of cases")
  func cases() throws {
    expect(
      try ScreenPage.cases.open(),
      shows: """
         Cases                                                PRACTICE, nothing is kept
         Choose a case. Enter opens it.
        ────────────────────────────────────────────────────────────────────────────────
         > 1 Oak  2016-07                                   A baby who lived three days
           2 Ash  2016-03                             A pupil harmed by a school emplo…
           3 Elm  2016-11                             A baby who died while co-sleeping
           4 Yew  2016-02                             A young woman abused for six yea…

           Case folder: /memory/practice. At the keyboard: You, Practice.













        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
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
           · Decision               │   The referral itself      describes how it is …
           · Commissioning          │   Both chairs told         describes how it is …
           · Review                 │
           · Report                 │ ─ The whole case ───────────────────────────────
           · Sign-off               │   People                                       0
           · Publication            │   The record                                   1
           · Learning               │   Guidance
                                    │   Working name and marking
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
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
           · Decision               │     you asked for 14 March 2016, 8 days ago
           · Commissioning          │   Question to Legal adviser: What may be said i…
           · Review                 │   Go on with: Facts
           · Report                 │
           · Sign-off               │ ─ Before “Facts” can be shown complete ─────────
           · Publication            │   Assurance that other children are safe  should
           · Learning               │
                                    │ ─ The whole case ───────────────────────────────
                                    │   People                                      19
                                    │   The record                                  72
                                    │   Guidance
                                    │   Working name and marking
                                    │
                                    │
                                    │
                                    │
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
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
           · Commissioning          │   The decision             describes how it is …
           · Review                 │   The decision, in writing
           · Report                 │     describes how it is done
           · Sign-off               │
           · Publication            │ ─ The whole case ───────────────────────────────
           · Learning               │   People                                      16
                                    │   The record                                  90
                                    │   Guidance
                                    │   Working name and marking
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
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
           · Decision               │   Both chairs told         describes how it is …
           · Commissioning          │
           · Review                 │ ─ The whole case ───────────────────────────────
           · Report                 │   People                                       8
           · Sign-off               │   The record                                  12
           · Publication            │   Guidance
           · Learning               │   Working name and marking
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
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
           ✓ Facts       27 January │     you asked for 22 April 2016, 39 days ago
           ✓ Panel meeting          │   Question to Police liaison officer: May Pract…
           ✓ Decision    9 February │   Go on with: Review
           ✓ Commissioning          │
           ▸ Review                 │ ─ Dates ────────────────────────────────────────
           · Report                 │   Finish the review: six months from its
           · Sign-off               │   beginning. Counted from the decision of 8
           · Publication            │   February 2016: 8 August 2016. The guidance
           · Learning               │   does not say from when to count.
                                    │
                                    │ ─ The whole case ───────────────────────────────
                                    │   People                                      18
                                    │   The record                                  92
                                    │   Guidance
                                    │   Working name and marking
                                    │
                                    │
                                    │
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
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
             Sub-committee chair                         chair of the SCR sub-committee
             Safeguarding manager                             LSCB safeguarding manager
             Business manager                                     LSCB business manager
             the baby                                                died aged 4 months
             the mother                               mother of the baby; has some dif…
             the grandmother                                        the mother's mother
             Referrer                             Health                    named nurse

           + Somebody in this case









        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The lists of the guidance")
  func guidance() throws {
    expect(
      try ScreenPage.guidance.open(),
      shows: """
         Oak 2016-07   Guidance                     PRACTICE, nothing is kept  recorded
         Working Together 2015, with the East of England guide to local commissioning
        ────────────────────────────────────────────────────────────────────────────────
         > Who has a part in a review                                                20
           Principles for every review                                                6
           How a review is conducted                                                  5
           The criteria for a Serious Case Review                                     2
           What counts as serious harm                                                2
           Questions that help to judge serious harm                                  5
           Deaths that should always be reviewed                                      8
           What the local authority must notify                                       4
           What agencies should seriously consider notifying                          7
           Who may refer a case                                                       4
           The steps to a decision                                                   15
           What members vote on                                                       2
           What the Independent Chair can do with a recommendation                    3
           Checklist of the Independent Chair                                        11
           The two scores of question 4                                               2
           Kinds of review                                                            8
           Practitioner event                                                        11
           What the presentation to the Board could hold                              5
           Sign-off by the Board, in three stages                                     3
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("One list of it")
  func guidanceList() throws {
    expect(
      try ScreenPage.guidanceList.open(),
      shows: """
         Oak 2016-07   The steps to a decision      PRACTICE, nothing is kept  recorded
         M: the guidance says must. S: should. Enter opens an item.
        ────────────────────────────────────────────────────────────────────────────────
         > 1  Refer the case
           2  Receive it, alert both chairs
           3  Gather the facts
           4  Convene the consideration panel
           5  Open the meeting
           6  Hear the options
           7  Give and log the information
           8  Question it until understood
           9  Views, votes and reasons
           10 Which kind of review
           11 Recommendation, in writing
           12 Accept, reject or defer
           13 Decision, in writing
           14 Ask for review panel and reviewer
        ── Refer the case ──────────────────────────────────────────────────────────────
           A professional takes the case to their agency safeguarding lead, who decides
           to refer it. Senior officers support the referral, and it says clearly why a
           review may be called for.

        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("One item of a list")
  func guidanceItem() throws {
    expect(
      try ScreenPage.guidanceItem.open(),
      shows: """
         Oak 2016-07   The steps to a decision      PRACTICE, nothing is kept  recorded
         Gather the facts
        ────────────────────────────────────────────────────────────────────────────────
           Partner agencies are asked to look through their files and to send a
           chronology of their involvement; other reviews and proceedings are found
           out.

           Source        East of England guide 2015, appendix 2, step 3, whose text is
                         missing; after sections 2 and 3
           Standing      our own wording
           How strongly  describes how it is done
           Our wording: the original text is missing.

         > The whole list: The steps to a decision
           All lists of the guidance







        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }
}
