import TestSupport
import Testing

@testable import Screens

@Suite("Screens: commissioning to sign-off")
struct ScreenReviewTests {
  @Test("Who oversees and who leads the review")
  func commissioning() throws {
    expect(
      try ScreenPage.commissioning.open(),
      shows: """
         Yew 2016-02   Commissioning                PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           The review is set up: who leads it, who oversees it, its terms and its
           method.

         > ✓ Who oversees the review                             Chair of the SCR panel
           + Another lead reviewer
           ✓ Lead reviewer                          independent of case: yes, area: yes
           ✓ Method of the review                         Agency reports and interviews
           ✓ Terms of reference                                    agreed 21 March 2016
             Key questions                                                            2
             Boards of other areas                                                    1
           · Contract
           · End of the contract
             Media
           ✓ Planning the review                                               recorded
           The scores suggest a hybrid or investigative method. For choosing the method
           only.

             Scoping the review                                                 0 of 15
             What the contract with the lead reviewer includes                  0 of 13
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The practitioner events")
  func review() throws {
    expect(
      try ScreenPage.review.open(),
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

  @Test("A checklist, with what its line asks")
  func checklist() throws {
    expect(
      try ScreenPage.checklist.open(),
      shows: """
         Yew 2016-02   Checklist, Fri 10 June 2016  PRACTICE, nothing is kept  recorded
         7 of 11 agreed, 2 of them still to be done. Space: agreed, and on.
        ────────────────────────────────────────────────────────────────────────────────
                State    Item                       Who                              By
         > 1    done     Who is invited, and why    Business manager
           2    to do    Support and briefing, be…  Chair of the SCR panel  6 June 2016
           3    question Who else may come, who m…  Lead reviewer           31 May 2016
           4    agreed   Tone: conflict, distress…  Lead reviewer
           5  M agreed   Confident and experience…  Chair of the SCR panel
           6  M to do    The venue                  Business manager        3 June 2016
           7    open     Preparing the day; keeping its record
           8  M agreed   Stage of the review and …  Lead reviewer
           9    open     How the case and the child are spoken of
           10   agreed   Debrief, with enough time  Lead reviewer
           11   open     People who cannot come: their views
        ── 1 Who is invited, and why
           Find the right practitioners to invite.
           Agreed: Five people, each with the reason and the years involved. The list
           went to the named senior leads on 12 May.
           Regional guide, section 5, Practitioner event checklist, item 1


        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Space agreed  x not applicable  n next open  o only open    ? help
        """)
  }

  @Test("An item of a checklist")
  func checklistItem() throws {
    expect(
      try ScreenPage.checklistItem.open(),
      shows: """
         Yew 2016-02   Item 1 of 11                 PRACTICE, nothing is kept  recorded
         Say what was agreed, what is still to be done, and who does it.
        ────────────────────────────────────────────────────────────────────────────────
           1  Who is invited, and why
           Find the right practitioners to invite.
           Regional guide, section 5, Practitioner event checklist, item 1
           Where it stands
             (1) open
             (2) agreed
             (3) agreed, still to be done
         >   (•) done
             (5) question
             (6) not applicable
           What was agreed
           ┌──────────────────────────────────────────────────────────────────────────┐
           │ Five people, each with the reason and the years involved. The list went  │
           │ to the named senior leads on 12 May.                                     │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Still to be done
           Done by (who)     Business manager
           Done by (day)
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("The drafts of the report")
  func report() throws {
    expect(
      try ScreenPage.report.open(),
      shows: """
         Yew 2016-02   Report                       PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           The report is drafted, checked and made ready.

           ✓ Draft 1                                                        31 May 2016
         > + Draft of the report
             Check of the facts
             Findings
             Recommendations
           · Pressure on the author
           · Addendum
           · Signature of the author
           · Report made ready
           Version            1
           Date of the draft  Tuesday 31 May 2016

         ─ What is asked of the report ────────────────────────────────────────────────
           · Plain English
           · Fit to publish as it stands
           · What happened and why
           · What was learned
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Sign-off in its stages")
  func signOff() throws {
    expect(
      try ScreenPage.signOff.open(),
      shows: """
         Yew 2016-02   Sign-off                     PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           The Board hears the report, agrees it, and its wording is settled.

         > · The full Board hears the report
           · Agreement of the Board
           · Final wording
           · Quality of the review
           · Addendum
           · The formal response
             What the presentation to the Board could hold                       0 of 5

         ─ Before this can be shown complete ──────────────────────────────────────────
             Agreement of the Board                              the guidance says must
             The final wording agreed                          the guidance says should
             Quality, for the Independent Chair
           · Sign-off: call it complete




        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The record")
  func record() throws {
    expect(
      try ScreenPage.record.open(),
      shows: """
         Elm 2016-11   The record                   PRACTICE, nothing is kept  recorded
         Every entry, the newest first. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         > 12 Minute written: The police liaison officer rang: ask…  You  29 April 2016
           11 Referral received; 2 letters or notices called for     You  29 April 2016
           10 Referral made: Health; 3 letters or notices called f…  You  29 April 2016
           9  Person entered: Referrer                               You  29 April 2016
           8  Person entered: the grandmother                        You  29 April 2016
           7  Person entered: the mother                             You  29 April 2016
           6  Person entered: the baby                               You  29 April 2016
           5  Person entered: Business manager                       You  29 April 2016
           4  Person entered: Safeguarding manager                   You  29 April 2016
           3  Person entered: Sub-committee chair                    You  29 April 2016
           2  Person entered: Independent Chair                      You  29 April 2016
           1  Case opened: Elm                                       You  29 April 2016







        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("An entry that was corrected says so, with both readings")
  func correctedEntry() throws {
    let desk = try ScreenPage.entry.open()
    try desk.press("Enter 'Thursday 28 April 2016' Tab 'A slip of the keyboard' C-d")
    let screen = desk.screen
    #expect(screen.contains("! Corrected by entry"), "\(screen)")
    #expect(screen.contains("! Received on"), "\(screen)")
    #expect(screen.contains("Now: Thursday 28 April 2016"), "\(screen)")
    #expect(screen.contains("Recorded here: Friday 29 April 2016"), "\(screen)")
  }

  @Test("An entry of the record")
  func entry() throws {
    expect(
      try ScreenPage.entry.open(),
      shows: """
         Elm 2016-11   Entry 11                     PRACTICE, nothing is kept  recorded
         Recorded, and kept. Enter on a line corrects it; both stay readable.
        ────────────────────────────────────────────────────────────────────────────────
           Recorded           Friday 29 April 2016, 10:25
           At the keyboard    You
           Code of the entry  entry00011

         ─ Referral received ──────────────────────────────────────────────────────────
         > Received on                                             Friday 29 April 2016
           Where the child lives          This Board: the family's home is in its area.

         ─ Letters and notices called for ─────────────────────────────────────────────
           Word that a notification has come
           Request for facts and a chronology

           See the case as it stood here
           It belongs to another case
        ── Received on
           Friday 29 April 2016



        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A case as it stood")
  func asItStood() throws {
    expect(
      try ScreenPage.asItStood.open(),
      shows: """
         Elm 2016-11                               PRACTICE, nothing is kept  read only
         The case as it stood once entry 10 was recorded. Nothing later is shown here.
        ── As known on 29 April 2016, 10:24 ────────────────────────────────────────────
           ▸ Referral               │ > Go on with: Referral
           · Facts                  │
           · Panel meeting          │ ─ Before “Referral” can be shown complete ──────
           · Decision               │   Both chairs told
           · Commissioning          │
           · Review                 │ ─ The whole case ───────────────────────────────
           · Report                 │   People                                       8
           · Sign-off               │   The record                                  10
           · Publication            │   Requests for information
           · Learning               │   Quality markers
                                    │   Guidance
             Letters and notices  3 │   Working name and marking
                                    │   How long it is kept
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  ← stages  g guidance  w people  r record          ? help
        """)
  }
}
