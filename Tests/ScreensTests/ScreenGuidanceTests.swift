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
         Enter opens a list. / finds words in all of the guidance.
        ────────────────────────────────────────────────────────────────────────────────
         ─ Before the decision ────────────────────────────────────────────────────────
         > Who may refer a case                                                       4
           What the local authority must notify                                       4
           What agencies should seriously consider notifying                          7
           The criteria for a Serious Case Review                                     2
           What counts as serious harm                                                2
           Questions that help to judge serious harm                                  5
           Deaths that should always be reviewed                                      8
           Advice for an Independent Chair in doubt                                   3

         ─ The decision ───────────────────────────────────────────────────────────────
           The steps to a decision                                                   15
           Branches of the flowchart                                                  3
           What members vote on                                                       2
           Kinds of review                                                            8
           What could be weighed in choosing the approach                             4
           What the Independent Chair can do with a recommendation                    3
           Checklist of the Independent Chair                                        11
           The two scores of question 4                                               2
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  / find  g guidance  w people  r record  q leave   ? help
        """)
  }

  @Test("One list of it")
  func guidanceList() throws {
    expect(
      try ScreenPage.guidanceList.open(),
      shows: """
         Oak 2016-07   The steps to a decision      PRACTICE, nothing is kept  recorded
         Enter opens an item.
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
           14 Ask for review panel, reviewer
        ── Refer the case
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
         What the guidance says, and where it says it. Esc goes back.
        ────────────────────────────────────────────────────────────────────────────────
           Gather the facts
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

  @Test("A quality marker: why it matters, its other edition, its lists")
  func marker() throws {
    expect(
      try ScreenPage.guidanceMarker.open(),
      shows: """
         Oak 2016-07                                PRACTICE, nothing is kept  recorded
         What the guidance says, and where it says it. Esc goes back.
        ── The eighteen quality markers ────────────────────────────────────────────────
           Assembling information
           The review gathers enough to understand how professionals worked in this
           case, in what setting, and what that means today.

           Other edition  The Serious Case Review gathers enough to carry an analysis
                          of the case, seen beside normal ways of working and the
                          organisational factors that matter.

           Source         SCR Quality Markers (NSPCC and SCIE), overview of the 18,
                          Running the review, quality marker 10
           Standing       quality marker
           How strongly   describes how it is done

         ─ The sources are silent or disagree here ────────────────────────────────────
         > Markers worded in two ways

           Marker 10, assembling information: questions                               7
           Marker 10: types of information                                            3
           Marker 10: sources of information                                          6
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A contradiction: what the sources say, how it is treated, where it is met")
  func contradiction() throws {
    expect(
      try ScreenPage.contradiction.open(),
      shows: """
         Oak 2016-07                                PRACTICE, nothing is kept  recorded
         What the guidance says, and where it says it. Esc goes back.
        ── Where the sources are silent or disagree ────────────────────────────────────
           Is serious harm enough?
           For serious harm, the criteria in section 3 also ask for concern about how
           agencies worked together. The next paragraph turns this round: a Serious
           Case Review must follow unless definitive evidence shows no such concern.
           Note 1 and question 3 of appendix 1 do not mention it.

           Treated here  A fourth question is asked: is there definitive evidence of no
                         concern? Where it is yes, every text is shown and the result
                         is called a conflict of the sources; the Independent Chair
                         decides.

           Source        East of England guide 2015, section 3, Criteria for
                         commissioning a Serious Case Review and note 1; appendix 1,
                         question 3
           Standing      statutory guidance, as the regional guide gives it
           How strongly  describes how it is done

         ─ Where this is met ──────────────────────────────────────────────────────────
         > A child was seriously harmed          The criteria for a Serious Case Review
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Words found in all of the guidance")
  func search() throws {
    expect(
      try ScreenPage.guidanceSearch.open(),
      shows: """
         Oak 2016-07   Guidance                     PRACTICE, nothing is kept  recorded
         12 items have “chronology”. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         > LSCB business support                             Who has a part in a review
           Agency report author                              Who has a part in a review
           Gather the facts                                     The steps to a decision
           Traditional, with management reviews                         Kinds of review
           The joint chronology                         What LSCB business support does
           Agency chronology                                   Papers from the agencies
           Joint chronology                                    Papers from the agencies
           A chronology                             What could be enough from an agency
           Request for facts and a chronology                       Letters and notices
           Request for an agency report                             Letters and notices
           Chronology                                                   Words used here
           Chronologies asked for       What is looked for before something is complete


        ── LSCB business support
           Takes the minutes of the SCR panel, helps to arrange meetings and puts the
           joint chronology together.


        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  / find  g guidance  w people  r record  q leave   ? help
        """)
  }

  @Test("A form says where the sources are silent or disagree: element A1 and others")
  func disagreements() throws {
    expect(
      try ScreenPage.disagreements.open(),
      shows: """
         Ash 2016-03   Decision on the review       PRACTICE, nothing is kept  recorded
         For these answers the guidance gives no rule. Decision and reasons are yours.
        ────────────────────────────────────────────────────────────────── more above ──
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Decided by              choose …
           Decided on
           At

           · Show what the guidance says

             Record the decision

         ─ The sources are silent or disagree here ────────────────────────────────────
         >   Answers that lead to no outcome
             Whose five working days?
             No time set for deciding
             Who decides that a review is called for?
             Learning, or the criteria?
             One path for two kinds of review
             Five people called chair
        ────────────────────────────────────────────────────────────────────────────────
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }
}
