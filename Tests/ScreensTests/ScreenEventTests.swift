import TestSupport
import Testing

@testable import Screens

@Suite("Screens: practitioner events and their day")
struct ScreenEventTests {
  @Test("An event: its checklist, who is invited, its day")
  func event() throws {
    expect(
      try ScreenPage.event.open(),
      shows: """
         Yew 2016-02   Event, Fri 10 June 2016      PRACTICE, nothing is kept  recorded
         What the day is for, its checklist, who comes. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
         >   What it is for, where, who runs it                          Community hall
             Its checklist                                                      7 of 11
             The day                                                   Fri 10 June 2016

         ─ Who is invited ─────────────────────────────────────────────────────────────
             Practitioner 1, then team member    Social care             briefed 20 May
             Practitioner 2, then team leader    Social care             briefed 20 May
             Practitioner 3, then nurse          Health                  briefed 20 May
             Practitioner 4, then youth worker   Youth service                 by video
             Practitioner 5, then head of year   Education                  cannot come
           + Practitioner invited








        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The day of an event: who is here, what was agreed, three notes")
  func day() throws {
    expect(
      try ScreenPage.eventDay.open(),
      shows: """
         Yew 2016-02                                PRACTICE, nothing is kept  recorded
         Today: who is here. Space: arrived. u: somebody who was not invited.
        ── Day of event, Tue 31 May 2016 ───────────────────────────────────────────────
         > ○ Practitioner 1, then team m…  Social care         wants time alone, before
           ✓ Practitioner 2, then team l…  Social care    09:20, line manager of others
           ✓ Practitioner 3, then nurse    Health         09:24, witness: police agreed
           ○ Practitioner 4, then youth …  Youth service                by video, 11:00
           – Practitioner 5, then head o…  Education              cannot come, read out
           ! Not invited: Director         Social care            ask the lead reviewer

         ─ Agreed beforehand ──────────────────────────────────────────────────────────
           Support on hand   A support worker is on hand all day in small room 1. Whoe…
           The young person  by the name she chose
           Not for today     the offences themselves; anything before the courts
           Debrief           16:00 to 17:00 together, then time alone for whoever want…
           Still open        items 2, 3, 6, 7, 9, 11

         ─ During the day ─────────────────────────────────────────────────────────────
           1   Something said means a child may be at risk now                   1 open
           2   What the group said, nobody named                              1 written
           3   Somebody stepped out: a call to make afterwards, nothing else  1 written

        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Space arrived  u not invited  Backspace take back           ? help
        """)
  }

  @Test("Something said means a child may be at risk now")
  func risk() throws {
    expect(
      try ScreenPage.eventRisk.open(),
      shows: """
         Yew 2016-02                              PRACTICE, nothing is kept  draft kept
         Write what was said. It stands on the overview until it is answered.
        ── A child may be at risk now ──────────────────────────────────────────────────
         > What was said
           ┌──────────────────────────────────────────────────────────────────────────┐
           │ We all knew about the other girl.                                        │
           │                                                                          │
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           At
                                Left empty: 09:00, the time it is now
           Told to (who, when)
           What was done
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Done on

           Record it, and tell them now
           Throw away what is typed
        ── In the words used; nobody named ─────────────────────────────────────────────
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-P find a command        F1 help
        """)
  }

  @Test("The overview shows it before all else until it is answered")
  func overview() throws {
    expect(
      try ScreenPage.overviewRisk.open(),
      shows: """
         Yew 2016-02   Review                       PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ✓ Referral    13 January │ > A child may be at risk now: We all knew about…
           ✓ Facts       27 January │     said 11:10, no answer
           ✓ Panel meeting          │   Youth service: nothing has come back yet
               3 February           │     asked for by 22 April 2016, 39 days ago
           ✓ Decision    9 February │   Question to Police liaison officer: May Pract…
           ✓ Commissioning 21 March │   Call after the event: Practitioner 2
           ▸ Review                 │   Today: the practitioner event   Community hall
           · Report                 │   Practitioner event, Tue 31 May 2016    7 of 11
           · Sign-off               │   Go on with: Review
           · Publication            │
           · Learning               │ ─ Dates ────────────────────────────────────────
                                    │   Completion of the review     due 8 August 2016
             Letters and notices  4 │   6 months from 8 February 2016, the decision
                                    │   for a review.
                                    │
                                    │ ─ Before “Review” can be shown complete ────────
                                    │   Support for family and staff
                                    │     the guidance says must
                                    │   Time alone with the lead reviewer
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  ← stages  m minute  b break  h hide names         ? help
        """)
  }

  @Test("Somebody invited, with what is said of them for the whole review")
  func invitation() throws {
    expect(
      try ScreenPage.invitation.open(),
      shows: """
         Yew 2016-02   Change the invitation        PRACTICE, nothing is kept  recorded
         Change what is different now; the rest stays.
        ────────────────────────────────────────────────────────────────────────────────
           Practitioner 3, then nurse, Health
           Role then                 nurse
           Role now                  nurse elsewhere
           Years involved            2013
           Support                   A named person in their own agency; relieved of
                                     other duties that day
           Time alone offered on     20 May 2016
           May be a witness in court. The police agreed on 11 May 2016.
         > Who                       Practitioner 3, then nurse, Health
           Why invited
           ┌──────────────────────────────────────────────────────────────────────────┐
           │ Saw her each month of 2013; wrote down what she said.                    │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           How they come
             (•) in the room
             (2) by video
             (3) cannot come
             (4) has not answered yet
        ── From the people of this case ────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Space choose                  ? help
        """)
  }

  @Test("Only what something is left of")
  func onlyOpen() throws {
    expect(
      try ScreenPage.onlyOpen.open(),
      shows: """
         Yew 2016-02   Checklist, Fri 10 June 2016  PRACTICE, nothing is kept  recorded
         Only what something is left of: 6 of 11. o shows everything again.
        ────────────────────────────────────────────────────────────────────────────────
                State    Item                       Who                              By
         > 2    to do    Support and briefing, be…  Chair of the SCR panel  6 June 2016
           3    question Who else may come, who m…  Lead reviewer           31 May 2016
           6  M to do    The venue                  Business manager        3 June 2016
           7    open     Preparing the day; keeping its record
           9    open     How the case and the child are spoken of
           11   open     People who cannot come: their views





        ── 2 Support and briefing, before and after
           Keep in touch with those who come, support them and brief them, before the
           event and after it.
           Agreed: Each has a named person in their own agency, and is relieved of
           other duties that day.
           To do: Ring each of the five. Chair of the SCR panel, by Mon 6 June 2016.
           Regional guide, section 5, Practitioner event checklist, item 2
        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Space agreed  x not applicable  n next open  o only open    ? help
        """)
  }

  @Test("A list of fifteen")
  func scoping() throws {
    expect(
      try ScreenPage.scoping.open(),
      shows: """
         Yew 2016-02   Scoping the review           PRACTICE, nothing is kept  recorded
         0 of 15 agreed. Space: agreed, and on.
        ────────────────────────────────────────────────────────────────────────────────
                State    Item                    Who                                 By
         > 1    open     Which Board
           2    open     What to look at, and other agendas
           3    open     More than one Board
           4    open     What the Board prefers
           5    open     Purpose
           6    open     Budget
           7    open     Period
           8    open     Start
           9    open     What else is happening
           10   open     Reports and chronologies
           11   open     Informing and involving the family
           12   open     Support
           13   open     Accountability, quality and governance
        ── 1 Which Board
           The Board that scopes the review.
           Regional guide, section 3, Scoping checklist of questions


        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Space agreed  x not applicable  n next open  o only open    ? help
        """)
  }
}
