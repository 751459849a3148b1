import TestSupport
import Testing

@testable import Screens

@Suite("Screens: the room")
struct ScreenBreakTests {
  @Test("The break, as the room sees it")
  func breakPage() throws {
    expect(
      try ScreenPage.breakPage.open(),
      shows: """




                                        P R A C T I C E






                                     The meeting is paused.

                                        Paused at 09:20.






                            Enter the meeting number to go on:



        """)
  }

  @Test("Everyone in the case, with names hidden")
  func people() throws {
    let desk = try ScreenPage.hiddenPeople.open()
    expect(
      desk,
      shows: """
         Oak 2016-07   People         PRACTICE, nothing is kept  names hidden  recorded
         Everyone in this case, entered once. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Independent Chair                           Independent Chair of the Board
             Sub-committee chair           Health        chair of the SCR sub-committee
             Business manager                                     LSCB business manager
             the baby                              born (date hidden), died aged 3 days
             the mother       mother of the baby, aged 22 at the time, formerly in care
             the partner                               the mother's partner at the time
             the sister                          sister of the baby, aged 3 at the time
             the grandmother                                        the mother's mother
             Panel chair                   Youth servi…  chairs the consideration panel
             detective inspector           Police                   detective inspector
             service manager               Social care                  service manager
             named nurse                   Health                           named nurse
             head of safeguarding          Hospital                head of safeguarding
             senior probation officer      Probation           senior probation officer
             tenancy manager               Housing                      tenancy manager
             adviser for vulnerable pupi…  Education      adviser for vulnerable pupils
             team manager                  Leaving care                    team manager
             Legal adviser                 Legal department       Board's legal adviser
             Business support                  LSCB business support; takes the minutes
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The room's window")
  func room() throws {
    expect(
      try ScreenPage.room.open(),
      shows: """
         Oak 2016-07                 PRACTICE, nothing is kept  names hidden  read only
         Step 5: Open the meeting
        ── Panel meeting, 22 March 2016 ────────────────────────────────────────────────

           “We are here to see what can be learned, not to find whom to blame. What is
           said here is confidential, within what the law and the safety of children
           require.”

           Speaks  panel chair

         ─ Key information so far ─────────────────────────────────────────────────────
           8  10:21  Seat 1, Police, own record: Called to the home once; no charge
           followed.
           9  10:24  Seat 4, Hospital, told by the mother: She said she had fallen.








        ────────────────────────────────────────────────────────────────────────────────
         q leave
        """)
  }
}
