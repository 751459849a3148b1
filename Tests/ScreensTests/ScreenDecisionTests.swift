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
         The recommendation is below. The decision and its reasons are yours.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel recommends: another review, 8 March 2016.
         > ✓ Questions of appendix 1                                           recorded
           + Advice was taken
           · Decision on the review
           + Ask for clarification
           + The National Panel asks
           · Decision, in writing
           · Signature

         ─ What the sources say ───────────────────────────────────────────────────────
           For these answers the guidance says that a review must be commissioned.
           section 3, Criteria for commissioning a Serious Case Review
                                         A child was seriously harmed: the Board must
                                         commission a Serious Case Review, unless
                                         definitive evidence shows that nothing about
                                         the working together of agencies gives
                                         concern.
           appendix 1, question 3        Question 3 answered yes: a Serious Case Review
                                         must be commissioned. How agencies worked
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
           More has to be answered before the guidance says anything.
         > Has a child died?     (1) yes   (2) no   (3) unsure
           Abuse or neglect?     (1) yes   (2) no   (3) unsure
           Is the harm serious?  (1) yes   (2) no   (3) unsure
           Proof of no concern?  (1) yes   (2) no   (3) unsure
           Where the child died
             [1] In custody
             [2] In police custody
             [3] On remand or after sentence
             [4] In a Young Offender Institution
             [5] In a secure training centre
             [6] In a secure children's home
             [7] Detained under the Mental Health Act 1983
             [8] Deprivation of liberty order, aged 16 or 17
           Risks to the child
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           │                                                                          │
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Space choose  g guidance      ? help
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
           The consideration panel recommends: another review, 8 March 2016.

         ─ What the sources say ───────────────────────────────────────────────────────
           For these answers the guidance says that a review must be commissioned.
           section 3, Criteria for commissioning a Serious Case Review
                                         A child was seriously harmed: the Board must
                                         commission a Serious Case Review, unless
                                         definitive evidence shows that nothing about
                                         the working together of agencies gives
                                         concern.
           appendix 1, question 3        Question 3 answered yes: a Serious Case Review
                                         must be commissioned. How agencies worked
                                         together is not asked.
           Must be notified by the local authority
                                         Serious harm, with abuse or neglect

         > The recommendation            (1) accept   (2) reject   (3) defer
           What will happen
             (1) Serious Case Review
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Space choose  g guidance      ? help
        """)
  }

  @Test("A decision where the guidance gives no rule")
  func noRule() throws {
    expect(
      try ScreenPage.noRule.open(),
      shows: """
         Ash 2016-03   Decision on the review       PRACTICE, nothing is kept  recorded
         Write down the decision and the reasons. Both are the Independent Chair's.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel recommends: another review, 8 March 2016.

         ─ What the sources say ───────────────────────────────────────────────────────
           For these answers the guidance gives no rule. The decision is yours.
           appendix 1, questions 1 and 2 A child has died and abuse or neglect is
                                         neither known nor suspected. The guidance
                                         gives no rule: appendix 1 ends without an
                                         outcome here.
           section 3, Notification of a serious incident
                                         A Board should also review cases outside the
                                         criteria from which valuable lessons can be
                                         had. Statute does not require it.

         > The recommendation            (1) accept   (2) reject   (3) defer
           What will happen
             (1) Serious Case Review
             (2) another review
             (3) no review
           Reasons for the letter
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Space choose  g guidance      ? help
        """)
  }

  @Test("A decision where the sources disagree")
  func conflict() throws {
    expect(
      try ScreenPage.conflict.open(),
      shows: """
         Ash 2016-03   Decision on the review       PRACTICE, nothing is kept  recorded
         Write down the decision and the reasons. Both are the Independent Chair's.
        ────────────────────────────────────────────────────────────────── more above ──
           section 3, Criteria for commissioning a Serious Case Review
                                         A child was seriously harmed: the Board must
                                         commission a Serious Case Review, unless
                                         definitive evidence shows that nothing about
                                         the working together of agencies gives
                                         concern.
           section 3, note 1             The incident should have led to a child
                                         protection enquiry and the child was seriously
                                         harmed: a Serious Case Review should take
                                         place. How agencies worked together is not
                                         mentioned.
           appendix 1, question 3        Question 3 answered yes: a Serious Case Review
                                         must be commissioned. How agencies worked
                                         together is not asked.
           Must be notified by the local authority
                                         Serious harm, with abuse or neglect

         > The recommendation            (1) accept   (2) reject   (3) defer
           What will happen
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Space choose  g guidance      ? help
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
           The consideration panel recommends: another review, 8 March 2016.

         ─ What the sources say ───────────────────────────────────────────────────────
           For these answers the guidance says to ask a peer first.
           appendix 1, question 3        Unsure whether the harm is serious: a peer
                                         Independent Chair must be consulted.
           section 3, Notification of a serious incident
                                         In doubt, the Independent Chair could ask for
                                         legal or medical advice and for the view of a
                                         peer Independent Chair.

         > The recommendation            (1) accept   (2) reject   (3) defer
           What will happen
             (1) Serious Case Review
             (2) another review
             (3) no review
           Reasons for the letter
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Space choose  g guidance      ? help
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
           You record                  another review
           The guidance                Where the criteria are met, a Serious Case
                                       Review must be commissioned.
           Standing                    must; statutory guidance, as the regional guide
                                       gives it
           Source                      East of England guide 2015, section 3, Criteria
                                       for commissioning a Serious Case Review;
                                       appendix 1, questions 1 to 3
         > Why you go on all the same
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Asked first (whom)

         ─ If you go on ───────────────────────────────────────────────────────────────
           · what you record, its letter and the overview say that it departs, and why
           · it stays marked until a later entry answers it
           · the letter goes to the National Panel, which may challenge the decision
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-P find a command        F1 help
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
           The guidance                At every point, professionals should remember
                                       that other children involved may be at risk, and
                                       seek assurance that these are safe.
           Standing                    should; regional guide
           Source                      East of England guide 2015, section 3,
                                       Notification of a serious incident
           Still open                  the sister, aged 3
         > Why you go on all the same
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Asked first (whom)

           Go back, change nothing
           Record the stage as complete



        ────────────────────────────────────────────────────────────────────────────────
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-P find a command        F1 help
        """)
  }
}
