import TestSupport
import Testing

@testable import Screens

@Suite("Screens: the decision")
struct ScreenDecisionTests {
  @Test("What there is to decide on")
  func decision() throws {
    expect(
      try ScreenPage.decision.open(),
      shows: """
         Ash 2016-03   Decision                     PRACTICE, nothing is kept  recorded
         Open a line to write it down. The decision and its reasons are yours.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel recommends: another review, 8 March 2016. Views on a
           review: 5 yes, 2 no.
           1 Has a child died?     no
           2 Abuse or neglect?     yes
           3 Is the harm serious?  yes

         > · Read the recommendation of the consideration panel
           ✓ Questions of appendix 1                                           recorded
           · Show what the guidance says
           + Advice was taken
           + Ask for clarification
           + Request of the National Panel for information
           · Decision on the review
           · Decision, in writing
           · Signature

         ─ The sources are silent or disagree here ────────────────────────────────────
             Is serious harm enough?

        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The questions of appendix 1")
  func criteria() throws {
    expect(
      try ScreenPage.criteria.open(),
      shows: """
         Ash 2016-03   Questions of appendix 1      PRACTICE, nothing is kept  recorded
         Answer what can be answered. The answers decide nothing by themselves.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel recommends: another review, 8 March 2016. Views on a
           review: 5 yes, 2 no.
           The questions of appendix 1 are not answered yet.
         > Has a child died?     (1) yes   (2) no   (3) unsure
           Abuse or neglect?     (1) yes   (2) no   (3) unsure
           Is the harm serious?  (1) yes   (2) no   (3) unsure
           Proof of no concern?  (1) yes   (2) no   (3) unsure
           Risks to the child
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           On the death
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           On abuse or neglect
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("A decision where a review must be commissioned")
  func mustCommission() throws {
    expect(
      try ScreenPage.mustCommission.open(),
      shows: """
         Ash 2016-03   Decision on the review       PRACTICE, nothing is kept  recorded
         Write down the decision and the reasons. Both are the Independent Chair's.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel recommends: another review, 8 March 2016. Views on a
           review: 5 yes, 2 no.
           1 Has a child died?     no
           2 Abuse or neglect?     yes
           3 Is the harm serious?  yes
         > The recommendation      (1) accept   (2) reject   (3) defer
           What will happen
             (1) Serious Case Review
             (2) another review
             (3) no review
           Asked first
             1 [ ] peer Independent Chair
             2 [ ] legal adviser
             3 [ ] medical adviser
             4 [ ] nobody
           Reasons for the letter
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("A decision where the guidance gives no rule")
  func noRule() throws {
    expect(
      try ScreenPage.noRule.open(),
      shows: """
         Ash 2016-03   Decision on the review       PRACTICE, nothing is kept  recorded
         For these answers the guidance gives no rule. Decision and reasons are yours.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel recommends: another review, 8 March 2016. Views on a
           review: 5 yes, 2 no.
           1 Has a child died?     yes
           2 Abuse or neglect?     no
           3 Is the harm serious?  not yet

         ─ What the sources say ───────────────────────────────────────────────────────
           Appendix 1, questions 1 and 2:
           A child has died and abuse or neglect is neither known nor suspected. The
           guidance gives no rule: appendix 1 ends without an outcome here.
           Section 3, Notification of a serious incident:
           A Board should also review cases outside the criteria from which valuable
           lessons can be had. Statute does not require it.

         > The recommendation      (1) accept   (2) reject   (3) defer
           What will happen
             (1) Serious Case Review
             (2) another review
             (3) no review
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("A decision where the sources disagree")
  func conflict() throws {
    expect(
      try ScreenPage.conflict.open(),
      shows: """
         Ash 2016-03   Decision on the review       PRACTICE, nothing is kept  recorded
         For these answers the sources disagree. The decision and reasons are yours.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel recommends: another review, 8 March 2016. Views on a
           review: 5 yes, 2 no.
           1 Has a child died?     no
           2 Abuse or neglect?     yes
           3 Is the harm serious?  yes

         ─ What the sources say ───────────────────────────────────────────────────────
           Section 3, Criteria for commissioning a Serious Case Review:
           A child was seriously harmed, abuse or neglect is known or suspected, and
           how agencies worked together is cause for concern: the criteria require a
           Serious Case Review.
           Section 3, Criteria for commissioning a Serious Case Review:
           A child was seriously harmed: the Board must commission a Serious Case
           Review, unless definitive evidence shows that nothing about the working
           together of agencies gives concern.
           Section 3, note 1:
           The incident should have led to a child protection enquiry and the child was
           seriously harmed: a Serious Case Review should take place. How agencies
           worked together is not mentioned.
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("A decision where a peer must be asked first")
  func mustConsult() throws {
    expect(
      try ScreenPage.mustConsult.open(),
      shows: """
         Ash 2016-03   Decision on the review       PRACTICE, nothing is kept  recorded
         Write down the decision and the reasons. Both are the Independent Chair's.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel recommends: another review, 8 March 2016. Views on a
           review: 5 yes, 2 no.
           1 Has a child died?     no
           2 Abuse or neglect?     yes
           3 Is the harm serious?  unsure
         > The recommendation      (1) accept   (2) reject   (3) defer
           What will happen
             (1) Serious Case Review
             (2) another review
             (3) no review
           Asked first
             1 [ ] peer Independent Chair
             2 [ ] legal adviser
             3 [ ] medical adviser
             4 [ ] nobody
           Reasons for the letter
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("Going on although a must is not met")
  func departureMust() throws {
    expect(
      try ScreenPage.departureMust.open(),
      shows: """
         Ash 2016-03   Decision on the review     PRACTICE, nothing is kept  draft kept
         This departs from what the guidance says must happen. It can be recorded.
        ────────────────────────────────────────────────────────────────────────────────
           The guidance  Where the criteria are met, a Serious Case Review must be
                         commissioned.
           Standing      must; statutory guidance, as the regional guide gives it
           You record    another review

         ─ If you go on ───────────────────────────────────────────────────────────────
           · what you record, its letter and the overview say that it departs, and why
           · it stays marked until a later entry answers it
           · the letter goes to the National Panel, which may challenge the decision

         > Your reasons
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Asked first
             1 [ ] peer Independent Chair
             2 [ ] legal adviser
             3 [ ] medical adviser
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance              F1 help
        """)
  }

  @Test("Going on although a should is not met")
  func departureShould() throws {
    expect(
      try ScreenPage.departureShould.open(),
      shows: """
         Oak 2016-07   Stage complete               PRACTICE, nothing is kept  recorded
         The guidance asks for this first. You can go on; say why.
        ────────────────────────────────────────────────────────────────────────────────
           The guidance  At every point, professionals should remember that other
                         children involved may be at risk, and seek assurance that
                         these are safe.
           Standing      should; regional guide
           Still open    the sister, aged 3
         > Your reasons
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Asked first
           Go back, change nothing
           Record the stage as complete






        ────────────────────────────────────────────────────────────────────────────────
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance              F1 help
        """)
  }
}
