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
             [1] A death, with abuse or neglect
             [2] Serious harm, with abuse or neglect
             [3] The death of a looked-after child
        ── Why it may call for a review ────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-P find a command        F1 help
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
         >   the sister, aged 3                   Social care: nobody w…  not yet known
             the partner's son, aged 5            Social care, from its own reco…  safe
           + Safety of other children

         ─ What agencies were asked for ───────────────────────────────────────────────
           ✓ Police                               Member A                     received
           ✓ Social care                          Member B                     received
           · Health                               Member C                      not yet
           ✓ Hospital                             Member D                     received
           ✓ Probation                            Member E                     received
           ✓ Housing                              Member F                     received
           ✓ Education                            Member G              nothing of note
           ✓ Leaving care                         Member H                     received
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
         Oak 2016-07   Safety of other children, …  PRACTICE, nothing is kept  recorded
         Say what is known now. What was said before stays in the record.
        ────────────────────────────────────────────────────────────────────────────────
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
         Ctrl-D record  Esc back (kept)  Tab next  Space choose  g guidance      ? help
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
         Oak 2016-07   Panel meeting, 22 March 20…  PRACTICE, nothing is kept  recorded
         The steps of the meeting. Begin with the first; Enter opens it.
        ────────────────────────────────────────────────────────────────────────────────
         > ▸ 5*  Open the meeting                 panel chair
           · 6   Hear the options                 Board's legal adviser
           · 7   Give and log the information     every agency present                7
           · 8   Question it until understood     consideration panel
           · 9   Views, votes and reasons         each member
           · 10  Which kind of review             consideration panel
           · 11  Recommendation, in writing       panel chair
           * Our wording: the original text of steps 1 to 5 is missing.

           · Hand over the keyboard
           · Change the meeting



        ── 5*  Open the meeting ────────────────────────────────────────────────────────
           The panel chair takes attendance, apologies and interests, reminds everyone
           of confidentiality and purpose, sums up the incident, and asks again whether
           other children are safe.
           East of England guide 2015, appendix 2, step 5, whose text is missing; af… …
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Step 5: opening, and who is here")
  func open() throws {
    expect(
      try ScreenPage.open.open(),
      shows: """
         Ash 2016-03   Step 5                       PRACTICE, nothing is kept  recorded
         Open the meeting. The last line ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say  “We are here to see what can be learned, not to find whom to blame.
                What is said here is confidential, within what the law and the safety
                of children require.”
           * Our wording: the original text of steps 1 to 5 is missing.

         > ✓ Open the meeting                                                     10:02

         ─ Who is here ────────────────────────────────────────────────────────────────
           ✓ Legal adviser                        Legal department                 here
           ✓ School's representative              School                           here
           ✓ Member A                             Police                           here
           ✓ Member B                             Social care                      here
           ✓ Member C                             Health                           here
           ✓ Member D                             Education    interest declared, stays
           ✓ Member E                             Probation                        here
           ✓ Member F                             Youth service                    here
           · Member G                             Mental health service        has left
           + Who is here
           + An interest in the case
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Step 6: the options")
  func options() throws {
    expect(
      try ScreenPage.options.open(),
      shows: """
         Ash 2016-03   Step 6                       PRACTICE, nothing is kept  recorded
         Hear the options. The last line ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say  “Which options does national guidance give us, and how might they fit
                this case?”

         > + Write down the advice, kept apart

           ✓ Step 6 is done                                                       10:10













        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Step 7: what was said")
  func share() throws {
    expect(
      try ScreenPage.share.open(),
      shows: """
         Ash 2016-03   Step 7                       PRACTICE, nothing is kept  recorded
         Give and log the information. The last line ends the step.
        ────────────────────────────────────────────────────────────────────────────────
           Say  “Each agency in turn: what do you know about this case and the people
                in it, and how do you know it?”

         > +   Log of information

         ─ Said so far ────────────────────────────────────────────────────────────────
           1   Legal advice, kept apart            Legal adviser                opinion
           2 K The messages went on from about M…  Member A                  own record
           3   Neither the pupil, her family nor…  Member B                  own record
           4   The pupil saw the school nurse tw…  Member C                  own record
           5 K The employee passed every check w…  School's representative   own record
           6 K She is in weekly treatment and is…  Member G                     opinion
           7   In the pre-sentence report the em…  Member E            told by somebody

        ────────────────────────────────────────────────────────────────────────────────




        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }
}
