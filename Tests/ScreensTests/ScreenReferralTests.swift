import TestSupport
import Testing

@testable import Screens

@Suite("Screens: referral, facts, consideration")
struct ScreenReferralTests {
  @Test("The referral")
  func referral() throws {
    expect(
      try ScreenPage.referral.open(),
      shows: """
         Elm 2016-11   Referral                     PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           A case is referred, received, and those who need to know are told.

         > ✓ Referral                                                     28 April 2016
           ✓ Receipt of the referral                                      29 April 2016

         ─ What is recorded ───────────────────────────────────────────────────────────
           Reason for the referral   A baby of four months died while asleep on a sofa
                                     beside his grandmother, who had been drinking.
                                     Police have charged the grandmother and the mother
                                     with neglect. Health services and a children's
                                     centre knew the family, so how they worked
                                     together should be looked at.
           Referred by (who)         Named nurse
           Agency that refers        Health
           Agency safeguarding lead  Health safeguarding lead
           Support (senior officer)  Chief nurse
           Day of the incident       10 April 2016
           Agency knew of it on      Monday 11 April 2016
           Referred on               Thursday 28 April 2016
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A referral that is being written")
  func referralForm() throws {
    expect(
      try ScreenPage.referralForm.open(),
      shows: """
         Birch 2016-20   Referral                          OFFICIAL-SENSITIVE  recorded
         Say why the case is referred, who refers it and who supports it.
        ────────────────────────────────────────────────────────────────────────────────
         > Reason for the referral
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           │                                                                          │
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Referred by (who)
           Agency that refers
           Agency safeguarding lead
           Support (senior officer)
           Day of the incident
           Agency knew of it on
           Referred on
           Must be notified
             1 [ ] A death, with abuse or neglect
             2 [ ] Serious harm, with abuse or neglect
             3 [ ] The death of a looked-after child
        ── Why it may call for a review ────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance              F1 help
        """)
  }

  @Test("The first facts, and the other children")
  func facts() throws {
    expect(
      try ScreenPage.facts.open(),
      shows: """
         Oak 2016-07   Facts                        PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           Agencies say what they know, and chronologies are put together.

         ─ Other children: are they safe? ─────────────────────────────────────────────
         >   the sister, aged 3          Social care: nobody was at hom…  not yet known
             the partner's son, aged 5   Social care, from its own record: he li…  safe
           + Safety of other children

         ─ What agencies were asked for ───────────────────────────────────────────────
           ✓ Police                      Member A                              received
           ✓ Social care                 Member B                              received
           · Health                      Member C                               not yet
           ✓ Hospital                    Member D                              received
           ✓ Probation                   Member E                              received
           ✓ Housing                     Member F                              received
           ✓ Education                   Member G                       nothing of note
           ✓ Leaving care                Member H                              received
           + Request to an agency

             Joint chronology
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("What is known of another child")
  func safety() throws {
    expect(
      try ScreenPage.safety.open(),
      shows: """
         Oak 2016-07                                PRACTICE, nothing is kept  recorded
         Say what is known now. What was said before stays in the record.
        ── Safety of other children, again ─────────────────────────────────────────────
           What is known
             (1) safe
         >   (•) not yet known
             (3) may be at risk
             (4) no other children known
           Which child (by label)  the sister, aged 3
           Who says so, how known
           ┌──────────────────────────────────────────────────────────────────────────┐
           │ Social care: nobody was at home on Friday 18 March. The next visit is    │
           │ on Tuesday 22 March, 08:30.                                              │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Said on                 21 March 2016
                                   Monday 21 March 2016
           What comes next         Ring social care before the meeting opens
           Why it changes
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
        ────────────────────────────────────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("The meetings and the recommendation")
  func consideration() throws {
    expect(
      try ScreenPage.consideration.open(),
      shows: """
         Ash 2016-03   Panel meeting                PRACTICE, nothing is kept  recorded
         Open a line to write it down. What is recorded stands at the right.
        ────────────────────────────────────────────────────────────────────────────────
           The consideration panel meets, gives its views and recommends.

         >   Panel meeting, Tue 8 March 2016                                     closed
           + Call the meeting

         ─ The recommendation of the consideration panel ──────────────────────────────
           Recommended             another review
           Reasons                 Five of seven members see learning for schools
                                   beyond this one. They doubt that how agencies worked
                                   together is in question, and hold a small review of
                                   the school's practice, led from outside it, to be
                                   enough.
           What weighed most       Whether the criteria are met was seen differently:
                                   one member says yes, three are unsure, three say no.
                                   The pupil's treatment goes on. Her name is protected
                                   for life.
           Where members differed  Member E: the court has the whole account, and a
                                   review would put the pupil through it once more.
                                   Member F: the school has rewritten its rules, and
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The steps of a meeting")
  func meeting() throws {
    expect(
      try ScreenPage.meeting.open(),
      shows: """
         Oak 2016-07                                PRACTICE, nothing is kept  recorded
         The steps of the meeting. Begin with the first; Enter opens it.
        ── Panel meeting, 22 March 2016 ────────────────────────────────────────────────
           Before  ✓ 1* Refer the case                   agency safeguarding lead
                   ✓ 2* Receive it, alert both chairs    LSCB safeguarding manager
                   ✓ 3* Gather the facts                 LSCB safeguarding manager
                   ✓ 4* Convene the consideration panel  panel chair
         > Meeting ▶ 5* Open the meeting                 panel chair
                   · 6  Hear the options                 Board's legal adviser
                   · 7  Give and log the information     every agency present
                   · 8  Question it until understood     consideration panel
                   · 9  Views, votes and reasons         each member
                   ├─ Nothing more to learn ─────────────────────────────────┐
                   · 10 Which kind of review             consideration panel │
                   · 11 Recommendation, in writing       panel chair         ◄
           After   · 12 Accept, reject or defer          Independent Chair
                   ├─ Defer: considered again when more has come
                   · 13 Decision, in writing             Independent Chair
                   ├─ For no review: its letters, and the end here
                   · 14 Ask for review panel, reviewer   Independent Chair
                   · 15 Terms of reference, method    LSCB manager or safeguarding lead
           ✓ done  ▶ now  – passed over  · to come  * our wording, original missing
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  0-9 number  v large  g guidance  w people         ? help
        """)
  }

  @Test("Step 5: opening, and who is here")
  func open() throws {
    expect(
      try ScreenPage.open.open(),
      shows: """
         Ash 2016-03   Step 5                       PRACTICE, nothing is kept  recorded
         Open the meeting. n goes to the line that ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say “We are here to see what can be learned, not to find whom to blame. What
           is said here is confidential, within what the law and the safety of children
           require.”
           * Our wording: the original text of steps 1 to 5 is missing.
         > ✓ Open the meeting                                                     10:02

         ─ Who is here ────────────────────────────────────────────────────────────────
           1 ✓ Member A                  Police                                    here
           2 ✓ Member B                  Social care                               here
           3 ✓ Member C                  Health                                    here
           4 ✓ Member D                  Education             interest declared, stays
           5 ✓ Member E                  Probation                                 here
           6 ✓ Member F                  Youth service                             here
           7 – Member G                  Mental health service           has left 10:35
           8 ✓ Legal adviser             Legal department, adviser           here 09:55
           9 ✓ School's representative   School, gives information           here 09:55
           + Who is here
           + An interest in the case
           Your board's own rule: 5 members. Here now: 6. The guidance gives no rule.
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  0-9 number  v large  n next open  g guidance      ? help
        """)
  }

  @Test("Step 6: the options")
  func options() throws {
    expect(
      try ScreenPage.options.open(),
      shows: """
         Ash 2016-03   Step 6                       PRACTICE, nothing is kept  recorded
         Hear the options. n goes to the line that ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say “Which options does national guidance give us, and how might they fit
           this case?”

         > + Write the options in the minutes
           + Write down the advice, kept apart
           ✓ Legal advice, kept apart   Legal adviser                             10:08

         ─ Kinds of review ────────────────────────────────────────────────────────────
           Serious Case Review
           Another review
           No review

           ✓ Step 6 is done                                                       10:10
             Step 6: a note, or passed over, or taken up again
           The three options were set out: a Serious Case Review, another kind of
           review, no review.
           + Word from outside the room, or a late entry of the log
           + An action: who does what, by when

        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  0-9 number  v large  n next open  g guidance      ? help
        """)
  }

  @Test("Step 7: what was said")
  func share() throws {
    expect(
      try ScreenPage.share.open(),
      shows: """
         Ash 2016-03   Step 7                       PRACTICE, nothing is kept  recorded
         Step 7: press the number of whoever speaks, then type. Ctrl-D records it.
        ────────────────────────────────────────────────────────────────────────────────
           Here: 8 of 9, not 7.  1 Police  2 Social care  3 Health  4 Education
           5 Probation  6 Youth service  7 Mental health service  8 Legal department
           9 School
         >   Said so far                                      7 entries, the last below
           No.   Time  Who               How known        What was said
           4     10:18 Health            own record       The pupil saw the school nur…
           5 K   10:21 School            own record       The employee passed every ch…
           6 K   10:25 Mental health se… opinion          She is in weekly treatment a…
           7     10:28 Probation         told by the emp… In the pre-sentence report t…

         ─ 8  Press the number of whoever speaks; 0: not in the room ──────────────────
           What was said
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           How known        (1) own record   (2) told by   (3) opinion   (4) not said
           Key information  1 [ ] yes
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  Ctrl-D record  0-9 number  v large  n next open   ? help
        """)
  }
}
