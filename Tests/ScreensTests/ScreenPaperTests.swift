import ReviewCore
import TestSupport
import Testing

@testable import Screens

@Suite("Screens: papers and minutes")
struct ScreenPaperTests {
  @Test("The page of letters lists the papers, each with what it would still want")
  func listed() throws {
    let desk = try Desk(practice: 1, size: Size(120, 60)).press("d")
    for line in [
      "Papers that can be written here", "Recommendation letter", "no recommendation yet",
      "Decision of the Independent Chair", "no decision yet", "no practitioner event yet",
    ] {
      #expect(desk.screen.contains(line), "\(line)\n\(desk.screen)")
    }
  }

  @Test("The minutes of a meeting")
  func minutes() throws {
    expect(
      try ScreenPage.minutes.open(),
      shows: """
         Ash 2016-03   Minutes                      PRACTICE, nothing is kept  recorded
         Where the minutes of 8 March 2016 stand. Open a line to take them further.
        ────────────────────────────────────────────────────────────────────────────────
         ─ Minutes of the consideration panel ─────────────────────────────────────────
           No draft of them is recorded yet.
         > ▸ Write or print it
           · Minutes written

         ─ Minutes, confidential to members ───────────────────────────────────────────
           Version 2, corrected and not agreed yet.
           Corrected  10 March 2016, Member C, Entry 4: headaches and sleep, not
                      headaches alone.
           ▸ Write or print it
           ✓ Minutes written                                               9 March 2016
           ✓ Minutes sent                                                  9 March 2016
           ✓ Minutes corrected                                            10 March 2016
           · Minutes agreed





        ────────────────────────────────────────────────────────────────────────────────
         Enter open  Esc back  g guidance  w people  r record  m minute          ? help
        """)
  }

  @Test("A paper asks where it goes, and for a file as what")
  func form() throws {
    expect(
      try ScreenPage.paperForm.open(),
      shows: """
         Ash 2016-03   Write a paper              PRACTICE, nothing is kept  draft kept
         Say where it goes. That it was written is recorded.
        ────────────────────────────────────────────────────────────────────────────────
           Minutes of the consideration panel
           Who came, how the meeting went, what was settled and what is recommended.
           Who said and thought what is left to the minutes that are confidential to
           members.
           Of a practice nothing is kept, but a paper that you write or print here
           stays until you remove it.
           It carries the marking, and at its end a check code. That it was written is
           recorded.
           Where it goes    (•) to a file   (2) to the printer
           Written as
         >   (1) plain text
             (2) web page
             (3) docx
             (4) odt
             (5) Markdown
           File
           Names            (1) names are used   (2) labels in place of names
           To whom it goes

        ── A web page opens and prints everywhere ──────────────────────── more below ──
         Ctrl-D record  Esc back (kept)  Tab next  Space choose                  ? help
        """)
  }

  private func asked() throws -> Desk {
    try Desk(practice: 2).press("d").open(.form(PaperForms.place(.minutes)))
  }

  @Test("a file is written at once, recorded, and the page says which")
  func file() throws {
    let desk = try asked()
    let entries = desk.entries
    try desk.at("where").press("1 C-d")
    guard case .makePaper(_, let wish)? = desk.asked.last(where: { $0.isPaper }) else {
      Issue.record("no paper was asked for")
      return
    }
    #expect(wish.kind == .minutes && !wish.isPrinted && wish.format == .html)
    #expect(wish.path.isEmpty && !wish.isAnonymised)
    #expect(desk.entries == entries + 1)
    #expect(desk.screen.contains("/memory/paper"))
    try desk.press("Esc")
    #expect(desk.page == .notices)
    #expect(desk.screen.contains("written once"))
  }

  @Test("nothing is printed before it was asked once more, and the first answer is no")
  func printing() throws {
    let desk = try asked()
    let entries = desk.entries
    try desk.at("where").press("2").at("copies").press("'3' C-d")
    #expect(desk.screen.contains("Print 3 copies?"))
    try desk.press("Enter")
    #expect(desk.entries == entries && !desk.asked.contains { $0.isPaper })
    try desk.press("C-d Down Enter")
    #expect(desk.entries == entries + 1 && desk.asked.contains { $0.isPaper })
  }

  @Test("without a place nothing is written; a number of copies that is none is said at its field")
  func refused() throws {
    let desk = try asked()
    try desk.press("C-d")
    #expect(!desk.asked.contains { $0.isPaper })
    #expect(desk.screen.contains("!"))
    try desk.at("where").press("2").at("copies").press("'many' C-d")
    #expect(!desk.asked.contains { $0.isPaper } && desk.model.overlay == nil)
    #expect(desk.model.place.refusal?.reasons.map(\.field) == ["copies"])
  }

  @Test("a window that can only read writes no paper")
  func readOnly() throws {
    let desk = try Desk(practice: 2)
    desk.readOnly = "Another window has it."
    desk.perform(.openCase("case-2"))
    try desk.press("d").open(.form(PaperForms.place(.minutes))).press("C-d")
    #expect(!desk.asked.contains { $0.isPaper })
  }

  @Test("the last step of a meeting leads to its letter, its minutes and its running sheet")
  func fromTheMeeting() throws {
    let desk = try ScreenPage.recommend.open(Size(80, 60))
    for page in [
      Page.form(PaperForms.place(.recommendationLetter, about: ScreenPage.ash)),
      .form(PaperForms.place(.minutes, about: ScreenPage.ash)), .minutes(ScreenPage.ash),
    ] {
      #expect(desk.model.linesToChoose().contains { $0.row?.action == .open(page) })
    }
  }
}

extension Effect {
  fileprivate var isPaper: Bool { if case .makePaper = self { true } else { false } }
}
