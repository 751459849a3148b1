import TestSupport
import Testing

@testable import Screens

@Suite("Screens: what lies over a page")
struct ScreenOverlayTests {
  @Test("The keys of a page")
  func help() throws {
    expect(
      try ScreenPage.help.open(),
      shows: """
         Oak 2016-07   Facts                        PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ✓ Referral       2 March │ > Is this child safe? the sister, aged 3
           ▸ Facts                  │     Ring social care before the meeting opens
          ┌─ Keys on this page ──────────────────────────────────────────────────────┐
          │   ←  Goes to the stages at the left; the right arrow comes back.         │
          │                                                                          │
          │   Enter open             f question             Home top                 │
          │   Tab next               g guidance             / find                   │
          │   Shift-Tab previous     w people               Ctrl-P find a command    │
          │   Esc back               r record               Ctrl-L draw again        │
          │   m minute               d papers               ? help                   │
          │   h hide names           F2 overview            q leave                  │
          │                                                                          │
          │   ✓ complete   ▸ now   · to come   + adds one more   ! needs somebody    │
          │   Any key goes back.                                                     │
          └──────────────────────────────────────────────────────────────────────────┘
                                    │   The record                                  72
                                    │   Requests for information
                                    │   Quality markers
                                    │   Guidance
        ────────────────────────────────────────────────────────────────── more below ──
         Esc back                                                                ? help
        """)
  }

  @Test("Finding a command by a word")
  func palette() throws {
    expect(
      try ScreenPage.palette.open(),
      shows: """
         Oak 2016-07   Facts                        PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
          ┌─ Find a command: type a word ────────────────────────────────────────────┐
          │  re                                                                      │
          │                                                                          │
          │ > Entries                                                              r │
          │   Previous                                                     Shift-Tab │
          │   Minute                                                               m │
          │   People                                                               w │
          │   Guidance                                                             g │
          │   Hide names                                                           h │
          │   Take up                                                                │
          │   Open                                                             Enter │
          │   Choose                                                           Space │
          │   Number                                                             0-9 │
          │   Draw again                                                      Ctrl-L │
          │   Break                       No meeting is open, and no event is today. │
          │                                                                          │
          │   Shows the record: every entry, and the case as it stood at one.        │
          └──────────────────────────────────────────────────────────────────────────┘
                                    │   Guidance
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back                                                    ? help
        """)
  }

  @Test("Finding a line by a word")
  func find() throws {
    expect(
      try ScreenPage.find.open(),
      shows: """
         Oak 2016-07   Facts                        PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ✓ Referral       2 March │ > Is this child safe? the sister, aged 3
           ▸ Facts                  │     Ring social care before the meeting opens
           · Panel meeting          │   Health: nothing has come back yet
           · Decision               │     asked for by 14 March 2016, 8 days ago
           · Commissioning          │   Question to Legal adviser: What may be said i…
           · Review                 │   The meeting is today at 09:30
          ┌─ Find on this page ──────────────────────────────────────────────────────┐
          │  member                                                                  │
          │                                                                          │
          │   Enter goes to the next line that has the word.                         │
          └──────────────────────────────────────────────────────────────────────────┘
             Letters and notices  5 │
                                    │ ─ The whole case ───────────────────────────────
                                    │   Today: Tuesday 22 March 2016
                                    │   People                                      19
                                    │   The record                                  72
                                    │   Requests for information
                                    │   Quality markers
                                    │   Guidance
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back                                                    ? help
        """)
  }

  @Test("Asking before practice is thrown away")
  func confirm() throws {
    expect(
      try ScreenPage.confirm.open(),
      shows: """
         Oak 2016-07   Facts                        PRACTICE, nothing is kept  recorded
         What to do next, most pressing first. Enter opens a line.
        ────────────────────────────────────────────────────────────────────────────────
           ✓ Referral       2 March │ > Is this child safe? the sister, aged 3
           ▸ Facts                  │     Ring social care before the meeting opens
           · Panel meeting          │   Health: nothing has come back yet
           · Decision               │     asked for by 14 March 2016, 8 days ago
           · Commissioning          │   Question to Legal adviser: What may be said i…
           · Review                 │   The meeting is today at 09:30
          ┌──────────────────────────────────────────────────────────────────────────┐
          │   Leave? Nothing of the practice is kept.                                │
          │                                                                          │
          │ > Stay                                                                   │
          │   Leave                                                                  │
          └──────────────────────────────────────────────────────────────────────────┘
                                    │ ─ The whole case ───────────────────────────────
                                    │   Today: Tuesday 22 March 2016
                                    │   People                                      19
                                    │   The record                                  72
                                    │   Requests for information
                                    │   Quality markers
                                    │   Guidance
        ────────────────────────────────────────────────────────────────── more below ──
         Enter open  Esc back                                                    ? help
        """)
  }

  @Test("A window that is too small")
  func tooSmall() throws {
    expect(
      try ScreenPage.tooSmall.open(Size(39, 12)),
      shows: """
        This window is too small.
        At least 40 columns
        and 12 rows are needed.
        q leaves.








        """)
  }
}
