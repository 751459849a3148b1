import TestSupport
import Testing

@testable import Screens

@Suite("Screens: who is involved, and what runs beside")
struct ScreenInvolvementTests {
  @Test("Who takes part, and what they said")
  func participants() throws {
    expect(
      try ScreenPage.participants.open(),
      shows: """
         Yew 2016-02   Who may take part            PRACTICE, nothing is kept  recorded
         Practitioners, family and others, and what each of them said. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Practitioner 1                                     Agree to take part: yes
             Practitioner 2                                     Agree to take part: yes
             Practitioner 3                                                     not now
             Practitioner 4                                     Agree to take part: yes
             Practitioner 5                                     Agree to take part: yes
             the young woman         The child                  Agree to take part: yes
             the aunt                Uncles and aunts                     not asked yet

           + Somebody who may take part










        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A relative: their own answer, and permission, apart")
  func relative() throws {
    expect(
      try ScreenPage.relative.open(),
      shows: """
         Yew 2016-02   Change what is said of them  PRACTICE, nothing is kept  recorded
         Their own answer is theirs. What stood before stays in the record.
        ────────────────────────────────────────────────────────────────────────────────
           The protection of children comes before everything here.
         > Who                        the aunt, aunt
           They are                   (•) family, or somebody else   (2) practitioner
           Who they are to the child  Uncles and aunts
           Agree to take part?
             (1) yes
             (2) no
             (3) not now
             (•) not asked yet
           They said so on
           May they be invited?       (1) yes   (•) no   (3) not asked yet
           Who said so                the young woman
           Permission set aside: why
           ┌──────────────────────────────────────────────────────────────────────────┐
           │ She knew of the men early.                                               │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           Set aside on
           How they learn of it
        ── From the people of this case ────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("A practitioner is asked other things")
  func practitioner() throws {
    expect(
      try ScreenPage.practitioner.open(),
      shows: """
         Yew 2016-02   Change what is said of them  PRACTICE, nothing is kept  recorded
         Their own answer is theirs. What stood before stays in the record.
        ────────────────────────────────────────────────────────────────────────────────
           The protection of children comes before everything here.
           They said not now. Ask again only when they want to be asked.
           They may be a witness. Before the trial nothing is asked about the event
           itself.
         > Who                    Practitioner 3, then nurse, Health
           They are               (1) family, or somebody else   (•) practitioner
           Agree to take part?    (1) yes   (2) no   (•) not now   (4) not asked yet
           They said so on
           Agreed by: police      Police liaison officer
           Police agreed on       11 May 2016
                                  Wednesday 11 May 2016
           Role then              nurse
           Role now               nurse elsewhere
           Years involved         2013
           A witness in court?    (•) yes   (2) no   (3) unsure
           How they learn of it   By the named senior lead of their agency
           Support                A named person in their own agency; relieved of oth…
           Risks to a child
           ┌──────────────────────────────────────────────────────────────────────────┐
        ── From the people of this case ────────────────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }

  @Test("The joint chronology")
  func chronology() throws {
    expect(
      try ScreenPage.chronology.open(),
      shows: """
         Yew 2016-02   Joint chronology             PRACTICE, nothing is kept  recorded
         All agencies in one order: by the first day it may be, then the last.
        ────────────────────────────────────────────────────────────────────────────────
         > 2009                      First placement.                         Agency C
           about May 2014            Seen at home; not seen alone.            Agency A
           between 3 and 9 May 2014  Reported to be out at night.             Agency B

           + Line of the chronology









        ── 2009, Agency C
           First placement.



        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("Processes beside the review")
  func processes() throws {
    expect(
      try ScreenPage.processes.open(),
      shows: """
         Yew 2016-02   Processes beside the review  PRACTICE, nothing is kept  recorded
         What else runs, and how the two go together. Enter opens one.
        ────────────────────────────────────────────────────────────────────────────────
         >   Trial of four men       DI in the case                Criminal prosecution

           + Process beside the review
















        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("The liaison log chooses among the processes there are")
  func liaison() throws {
    expect(
      try ScreenPage.liaison.open(),
      shows: """
         Yew 2016-02   Entry of the liaison log     PRACTICE, nothing is kept  recorded
         Say what the review and the other process told each other.
        ────────────────────────────────────────────────────────────────────────────────
         > With which process  1 [ ] Trial of four men
           On
           Who spoke to whom
           What was said
           ┌──────────────────────────────────────────────────────────────────────────┐
           │                                                                          │
           │                                                                          │
           │                                                                          │
           │                                                                          │
           └──────────────────────────────────────────────────────────────────────────┘
           What comes next

           Record the entry






        ────────────────────────────────────────────────────────────────────────────────
         Ctrl-D record  Esc back (kept)  Tab next  Ctrl-G guidance               ? help
        """)
  }
}
