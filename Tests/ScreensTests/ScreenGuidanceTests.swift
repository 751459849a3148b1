import TestSupport
import Testing

@testable import Screens

@Suite("Screens: the guidance")
struct ScreenGuidanceTests {
  @Test("The lists of the guidance")
  func guidance() throws {
    expect(
      try ScreenPage.guidance.open(),
      shows: """
         Oak 2016-07   Guidance                     PRACTICE, nothing is kept  recorded
         Working Together 2015, with the East of England guide to local commissioning
        ────────────────────────────────────────────────────────────────────────────────
         > What bears on the work of a Board                                          7
           Who has a part in a review                                                20
           Who else has a part                                                       22
           To whom a review is accountable                                            5
           What the National Panel advises on                                         3
           Where the advice of the National Panel counts                              3
           Principles for every review                                                6
           How a review is conducted                                                  5
           The criteria for a Serious Case Review                                     2
           What counts as serious harm                                                2
           Questions that help to judge serious harm                                  5
           Advice for an Independent Chair in doubt                                   3
           Deaths that should always be reviewed                                      8
           What the local authority must notify                                       4
           What agencies should seriously consider notifying                          7
           Who may refer a case                                                       4
           The steps to a decision                                                   15
           What members vote on                                                       2
           What the Independent Chair can do with a recommendation                    3
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
