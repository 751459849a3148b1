import TestSupport
import Testing

@testable import Screens

@Suite("Screens: publication, learning, requests and markers")
struct ScreenOutcomeTests {
  @Test("Publication arranged")
  func arranged() throws {
    expect(
      try ScreenPage.arranged.open(),
      shows: """
         Yew 2016-02   Publication                  PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           The report and the response are published, or the reasons why not are
           recorded.

         > · Preparing for publication
           ✓ Day of publication                                       12 September 2016
           · Copies before publication
           · The formal response
           · Publish the report
           · Decision not to publish
             Media
             Requests for information

         ─ Before this can be shown complete ──────────────────────────────────────────
             Publication prepared for                            the guidance says must
             The formal response                               the guidance says should
             The report published, or the reasons why not        the guidance says must
           · Publication: call it complete


        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A published report, and until when it stays")
  func published() throws {
    expect(
      try ScreenPage.published.open(),
      shows: """
         Yew 2016-02   Publication                  PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           The report and the response are published, or the reasons why not are
           recorded.

         > ✓ Preparing for publication                                         recorded
           · Day of publication
           · Copies before publication
           · The formal response
           · Take publication up again
           · Take the report off the website
             Media
             Requests for information

         ─ Published ──────────────────────────────────────────────────────────────────
           To stay on the website until 30 May 2017 at the least; after that it is
           given on request.
           Published on         Monday 30 May 2016
           Nothing redacted?    yes
           Is the Board named?  yes

        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A report that is not published")
  func notPublished() throws {
    expect(
      try ScreenPage.notPublished.open(),
      shows: """
         Yew 2016-02   Publication                  PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           The report and the response are published, or the reasons why not are
           recorded.

         > · Preparing for publication
           · Day of publication
           · Copies before publication
           · The formal response
           · Take publication up again
             Media
             Requests for information

         ─ Not published ──────────────────────────────────────────────────────────────
           Decided on          Monday 30 May 2016
           Reasons             She could be found.
           Discussed with DfE  Friday 27 May 2016

         ─ Before this can be shown complete ──────────────────────────────────────────
             Publication prepared for                            the guidance says must
             The formal response                               the guidance says should
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Learning")
  func learning() throws {
    expect(
      try ScreenPage.learning.open(),
      shows: """
         Yew 2016-02   Learning                     PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           What was learned is spread, acted on, and its effect shown.

         >   Three ways in which learning takes place                            0 of 3
             How the Board assures learning                                      0 of 4

         ─ What staff say ─────────────────────────────────────────────────────────────
           · Draft shared with staff
           ✓ Questionnaires to staff                                        30 May 2016
           · What staff say
             What reached the agencies                                                1

         ─ What is made of the review ─────────────────────────────────────────────────
             Action plan                                                              1
           · Statements that open the report
           · Case study for training
           · Change shown on the website
           ✓ Impact, in the annual report                            annual report 2016
             Quality markers

        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The action plan")
  func actions() throws {
    expect(
      try ScreenPage.actions.open(),
      shows: """
         Yew 2016-02   Action plan                  PRACTICE, nothing is kept  recorded
         What is done about the findings. The plan is the Board's own. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Call a meeting after a third night away   Member B       Sunday 1 May 2016

           + Action











        ── Call a meeting after a third night away
           Call a meeting after a third night away



        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("What reached the agencies")
  func confirmations() throws {
    expect(
      try ScreenPage.confirmations.open(),
      shows: """
         Yew 2016-02   What reached the agencies    PRACTICE, nothing is kept  recorded
         How staff of each agency came to know of the review. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Health                  service or team meeting         Monday 30 May 2016

           + What reached an agency
















        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Requests for information")
  func requests() throws {
    expect(
      try ScreenPage.requests.open(),
      shows: """
         Yew 2016-02   Requests for information     PRACTICE, nothing is kept  recorded
         Who asked for what, and what they were given or not. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Coroner's officer       coroner

           + Request for information
















        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The quality markers")
  func markers() throws {
    expect(
      try ScreenPage.markers.open(),
      shows: """
         Yew 2016-02   Quality markers              PRACTICE, nothing is kept  recorded
         Eighteen markers, each with its questions. Words and evidence, no scores.
        ────────────────────────────────────────────────────────────────────────────────
         > 1  Referral                                                           0 of 4
           2  Decision making                                                    1 of 9
           3  Advising members of the Board                                      0 of 3
           4  Informing the family                                               0 of 5
           5  Clarity of purpose                                                 0 of 3
           6  Commissioning                                                      0 of 4
           7  Governance                                                         0 of 4
           8  Management of the review                                           0 of 4
           9  Parallel processes                                                 0 of 5
           10 Assembling information                                             0 of 7
           11 Practitioner involvement                                           0 of 4
           12 Family involvement                                                 0 of 4
           13 Analysis                                                           0 of 5
           14 The report                                                         0 of 4
        ── Referral
           The case comes to be considered with a proper reason, and without delay.



        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The questions of a marker")
  func marker() throws {
    expect(
      try ScreenPage.marker.open(),
      shows: """
         Yew 2016-02   Decision making              PRACTICE, nothing is kept  recorded
         Say of each question what you make of it and what shows it.
        ────────────────────────────────────────────────────────────────────────────────
           Enough is found out to decide whether to have a Serious Case Review, and of
           what kind. The reasons are clear and can be defended, and the decisions come
           in good time.
           Other edition: The decision whether to have a Serious Case Review, and of
           what kind, weighs what belongs to the case and what belongs to the local
           setting. The reasons are clear and can be defended, and the decision comes
           in good time.

         > · Enough information, of both kinds
           · Minimum data from key agencies
           · Checks with neighbouring boards
           · An informed discussion among agencies
           ✓ Any delay justified                                            30 May 2016
           · Independent challenge
        ── Enough information, of both kinds
           Has enough been gathered to decide on, both about the contact that agencies
           had with the child or young person, and about the many sides of the setting?


        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  n next open  o only open  g guidance  w people    ? help
        """)
  }

  @Test("A decision that is challenged")
  func challenged() throws {
    expect(
      try ScreenPage.challenged.open(),
      shows: """
         Yew 2016-02   Decision                     PRACTICE, nothing is kept  recorded
         Open a line to write it down. The decision and its reasons are yours.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel recommends: Serious Case Review, 2 February 2016.
           Views on a review: 5 yes.
           1 Has a child died?     no
           2 Abuse or neglect?     yes
           3 Is the harm serious?  yes

         > · Read the recommendation of the consideration panel
           ✓ Questions of appendix 1                                           recorded
           · Show what the guidance says
           + Advice was taken
           + Ask for clarification
           + Request of the National Panel for information
           ✓ Decision on the review                                 Serious Case Review
           The decision was challenged. It is made again, be it the same.
           What it asks for        Why are 2009 and 2010 left out?
           It came on              Monday 30 May 2016
           ✓ Decision, in writing                                       9 February 2016
           · Signature

        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }
}
