/// The words at the door.
package enum DoorWords {
  package static let leave = DoorPage.Key("Esc", "leave")
  package static let back = DoorPage.Key("Esc", "back")
  package static let enter = DoorPage.Key("Enter", "go on")
  package static let choose = DoorPage.Key("↑ ↓", "choose")

  // Unlocking
  package static let passphrase = "Passphrase"
  package static let unlock = "Type your passphrase to open this case folder."
  package static let unlockText = [
    "The case folder is locked. Checking the passphrase takes about a second.",
    "What you type is not shown. A dot stands for each character.",
    "Lost? Type the line of the recovery sheet instead: it begins with AGE-SECRET-KEY-1.",
  ]
  package static let locked = "Locked. Type your passphrase to go on where you were."
  package static let lockedText = [
    "What you had typed is kept. Your passphrase brings it back as it was.",
    "Checking takes about a second. A dot stands for each character.",
  ]
  package static let who = "Type your passphrase as it is now, so that nobody else can do this."
  package static let whoText = [
    "Somebody else may be at a keyboard that was left open. Then it goes on.",
    "Checking takes about a second. A dot stands for each character.",
  ]
  package static let checking = "Checking …"
  package static func wrong(wait seconds: Int) -> String {
    "That passphrase does not open it. Wait \(seconds) s."
  }
  package static let again = "That passphrase does not open it. Try again."

  // A new folder
  package static let new = "Choose a passphrase for the new case folder."
  package static let change = "Choose your new passphrase. The old one then opens nothing here."
  package static func newMember(_ name: String) -> String {
    "\(name): choose a passphrase that only you know."
  }
  package static func newText(atLeast least: Int) -> [String] {
    [
      "Whoever has the folder and the passphrase can read it. Nobody can read it without one, and "
        + "nobody can find the passphrase out for you.",
      "At least \(least) characters, of any kind. Several words that do not belong together are "
        + "good. Or copy the one below, which was made by chance, and type it in.",
    ]
  }
  package static let repeated = "Type the same passphrase again."
  package static let repeatedText = ["So that nothing is locked with a slip of the finger."]
  package static let againLabel = "Once more"
  package static let differ = "The two were not the same. Begin again."
  package static func tooShort(_ least: Int) -> String { "Use at least \(least) characters." }
  package static let making = "Making the case folder …"

  // Recovery
  package static let recovery = "Keep a way in for the day nobody knows the passphrase."
  package static let recoveryText = [
    "Below is the recovery identity. It opens this case folder without a passphrase, for the day "
      + "it is forgotten or its owner is gone. It is shown this once. Copy it by hand, each letter, "
      + "and lock the paper away from the computer."
  ]
  package static let recoveryNew =
    "The new recovery sheet: keep a way in for the day nobody knows the passphrase."
  package static let writingAnew = "Writing everything anew …"
  package static let onPaper = "I have it on paper"
  package static let printIt = "Print it"
  package static let toFile = "Write it to a file"
  package static let none = "Have none: a lost passphrase loses the records for ever"
  package static let file = "File"
  package static let fileTodo = "Where is the recovery identity to be written?"
  package static let fileText = [
    "A new file, on a memory stick that is locked away: not in the case folder, and not on this "
      + "computer. Only you can read it."
  ]
}

extension DoorPage {
  /// What stands on a locked screen, before anything is typed.
  package static func locked(_ path: String, characters: Int = 0, notice: String = "") -> DoorPage {
    DoorPage(
      place: path, todo: DoorWords.locked,
      ask: .unseen(label: DoorWords.passphrase, characters: characters),
      text: DoorWords.lockedText, notice: notice, keys: [DoorWords.enter, DoorWords.leave])
  }

  /// It is asked who is at the keyboard of a folder that is open.
  package static func checking(
    _ path: String, characters: Int = 0, notice: String = ""
  ) -> DoorPage {
    DoorPage(
      place: path, todo: DoorWords.who,
      ask: .unseen(label: DoorWords.passphrase, characters: characters),
      text: DoorWords.whoText, notice: notice, keys: [DoorWords.enter, DoorWords.back])
  }

  /// The door of a folder that somebody opens.
  package static func unlock(_ path: String, characters: Int = 0, notice: String = "") -> DoorPage {
    DoorPage(
      place: path, todo: DoorWords.unlock,
      ask: .unseen(label: DoorWords.passphrase, characters: characters),
      text: DoorWords.unlockText, notice: notice, keys: [DoorWords.enter, DoorWords.leave])
  }
}
