import Testing

@testable import Screens

@Suite("The door of a case folder")
struct ScreenDoorTests {
  private func shown(_ page: DoorPage, _ size: Size, unicode: Bool = true) -> String {
    page.view(size, unicode: unicode).frame.text
  }

  @Test("asks for the passphrase and shows a dot for each character")
  func unlock() {
    let page = DoorPage.unlock("/memory/reviews", characters: 5)
    #expect(
      shown(page, Size(60, 14)) == """
         /memory/reviews
         Type your passphrase to open this case folder.
        ────────────────────────────────────────────────────────────
          The case folder is locked. Checking the passphrase takes
          about a second.

          What you type is not shown. A dot stands for each
          character.

          Lost? Type the line of the recovery sheet instead: it
          begins with AGE-SECRET-KEY-1.
         > Passphrase  •••••
        ────────────────────────────────────────────────────────────
         Enter go on  Esc leave
        """)
  }

  @Test("asks whoever is at an open folder who they are")
  func checking() {
    let rows = shown(.checking("/memory/reviews", characters: 2), Size(80, 24)).split(
      separator: "\n")
    #expect(
      rows == [
        " /memory/reviews",
        " Type your passphrase as it is now, so that nobody else can do this.",
        "────────────────────────────────────────────────────────────────────────────────",
        "  Somebody else may be at a keyboard that was left open. Then it goes on.",
        "  Checking takes about a second. A dot stands for each character.",
        " > Passphrase  ••",
        "────────────────────────────────────────────────────────────────────────────────",
        " Enter go on  Esc back",
      ])
  }

  @Test("in the smallest window the text gives way to what is asked")
  func small() {
    let page = DoorPage.locked("/memory/reviews", characters: 60, notice: DoorWords.again)
    let text = shown(page, Size(40, 12), unicode: false)
    #expect(text.contains(" > Passphrase  *********************"))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.contains("Enter go on  Esc leave"))
    #expect(shown(page, Size(39, 12)).contains("too small"))
  }

  @Test(
    "what is shown once has its whole room at any size",
    arguments: [Size(40, 12), Size(80, 24), Size(120, 40)])
  func secret(size: Size) {
    let choices = [DoorWords.onPaper, DoorWords.toFile, DoorWords.none]
    let page = DoorPage(
      place: "/memory/reviews", todo: DoorWords.recovery, ask: .choice(choices, at: 2),
      shownOnce: 74, text: DoorWords.recoveryText, keys: [DoorWords.enter])
    let view = page.view(size, unicode: true)
    #expect(view.secret.map(\.length).reduce(0, +) == 74)
    let rows = view.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    for part in view.secret {
      #expect(part.at.row < size.rows - 2 && part.at.column + part.length < size.columns)
      #expect(part.at.row >= rows.count || rows[part.at.row].isEmpty)
    }
    #expect(view.frame.text.contains(" > 3 Have none"))
  }

  @Test("words that come from a path cannot command the terminal")
  func nasty() {
    let text = shown(.unlock("/memory/\u{1B}[31m\u{202E}x"), Size(80, 24))
    #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }
}
