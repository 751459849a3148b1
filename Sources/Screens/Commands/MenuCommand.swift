/// Everything a key can ask for.
///
/// One table feeds dispatch, the bottom line, the help page, find a command, line mode and the
/// manual.
package enum MenuCommand: String, Hashable, Sendable, CaseIterable {
  // In the order they are offered in: where somebody may want to go, then what they may want to do.
  case overview
  case minute
  case question
  case people
  case recordList
  case papers
  case guidance
  case find
  case hideNames
  case pause
  case keyboard
  case lock
  case large
  case nextOpen
  case onlyOpen
  case agree
  case notApplicable
  case arrived
  case uninvited
  case takeBack
  case record
  case keepElsewhere
  case takeUp
  case undo
  case redo
  case open
  case back
  case next
  case previous
  case choose
  case pick
  case top
  case stages
  case palette
  case help
  case redraw
  case quit
}

extension MenuCommand {
  /// How one command is called, reached and explained.
  package struct Entry: Sendable {
    package var keys: [Key]
    /// The keys as written at the bottom and in the help.
    package var keyLabel: String
    /// The same where a sign would be read as a key.
    package var plainKeyLabel: String { keyLabel == "←" ? "Left" : keyLabel }
    /// The key while a text is typed, where a letter is a letter; nothing where it has no other.
    package var keyInText: String? {
      let others = keys.compactMap { key -> String? in
        switch key {
        case .character, .home: nil
        case .function(let number): "F\(number)"
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        default: keyLabel
        }
      }
      return others.first
    }
    /// A word or two for the bottom line.
    package var label: String
    /// A sentence for the help page and the manual.
    package var help: String
    /// What it is called in line mode.
    package var word: String
  }

  package var entry: Entry {
    switch self {
    case .open:
      Entry(
        keys: [.enter], keyLabel: "Enter", label: "open",
        help: "Opens the line you are on. In a text box: a new line.", word: "open")
    case .back:
      Entry(
        keys: [.escape], keyLabel: "Esc", label: "back",
        help: "Goes back. What you typed is kept as a draft.", word: "back")
    case .next:
      Entry(
        keys: [.tab], keyLabel: "Tab", label: "next",
        help: "Goes to the next line or field. Leaves a text box.", word: "next")
    case .previous:
      Entry(
        keys: [.backTab], keyLabel: "Shift-Tab", label: "previous",
        help: "Goes to the field before.", word: "previous")
    case .choose:
      Entry(
        keys: [.character(" ")], keyLabel: "Space", label: "choose",
        help: "Chooses the answer you are on, or takes it back. Digits choose by number.",
        word: "choose")
    case .record:
      Entry(
        keys: [.control("d")], keyLabel: "Ctrl-D", label: "record",
        help: "Records what stands on the page. Until then it is a draft.", word: "record")
    case .agree:
      Entry(
        keys: [.character(" ")], keyLabel: "Space", label: "agreed",
        help: "Records the item as agreed and goes on to the next open one.", word: "agreed")
    case .notApplicable:
      Entry(
        keys: [.character("x")], keyLabel: "x", label: "not applicable",
        help: "Says that the item does not apply, with a reason.", word: "not applicable")
    case .takeBack:
      Entry(
        keys: [.backspace], keyLabel: "Backspace", label: "take back",
        help: "An item is open again; somebody is expected again. What was written stays.",
        word: "open again")
    case .onlyOpen:
      Entry(
        keys: [.character("o")], keyLabel: "o", label: "only open",
        help: "Shows only what something is left of; pressed again, everything.",
        word: "only open")
    case .arrived:
      Entry(
        keys: [.character(" ")], keyLabel: "Space", label: "arrived",
        help: "Records that somebody is here now, and goes on to the next who is expected.",
        word: "arrived")
    case .uninvited:
      Entry(
        keys: [.character("u")], keyLabel: "u", label: "not invited",
        help: "Writes down somebody who came and was not invited.", word: "not invited")
    case .nextOpen:
      Entry(
        keys: [.character("n")], keyLabel: "n", label: "next open",
        help: "Goes to the next item that is open; in a step of a meeting, to its end.",
        word: "next open")
    case .pick:
      Entry(
        keys: [], keyLabel: "0-9", label: "number",
        help:
          "Picks a line, an answer or a seat by its number. Where more digits can follow: Enter.",
        word: "number")
    case .large:
      Entry(
        keys: [.character("v")], keyLabel: "v", label: "large",
        help: "In a meeting: shows its step large, to read from; again goes back.",
        word: "large")
    case .minute:
      Entry(
        keys: [.character("m")], keyLabel: "m", label: "minute",
        help: "Writes a minute: a short note of now, wherever you are.", word: "minute")
    case .pause:
      Entry(
        keys: [.character("b")], keyLabel: "b", label: "break",
        help: "Covers the screen until the meeting number is typed.",
        word: "break")
    case .hideNames:
      Entry(
        keys: [.character("h")], keyLabel: "h", label: "hide names",
        help: "Hides names, birth dates and addresses, or shows them.",
        word: "hide names")
    case .keyboard:
      Entry(
        keys: [], keyLabel: "", label: "keyboard",
        help: "Hands the keyboard over: entries then say who typed, and for whom.",
        word: "hand over the keyboard")
    case .question:
      Entry(
        keys: [.character("f")], keyLabel: "f", label: "question",
        help: "Writes down a question to somebody.", word: "question")
    case .guidance:
      Entry(
        keys: [.character("g"), .control("g")], keyLabel: "g", label: "guidance",
        help: "Shows what the guidance says here, and where it says it.", word: "guidance")
    case .people:
      Entry(
        keys: [.character("w")], keyLabel: "w", label: "people",
        help: "Shows everyone in this case; in a meeting, who came, left, declares an interest.",
        word: "people")
    case .recordList:
      Entry(
        keys: [.character("r")], keyLabel: "r", label: "record",
        help: "Shows the record: every entry, and the case as it stood at one.", word: "entries")
    case .papers:
      Entry(
        keys: [.character("d")], keyLabel: "d", label: "papers",
        help: "Shows letters, notices and the papers that can be written.", word: "papers")
    case .overview:
      Entry(
        keys: [.function(2)], keyLabel: "F2", label: "overview",
        help: "Goes back to the overview of the case, from any page of it.",
        word: "overview")
    case .top:
      Entry(
        keys: [.home], keyLabel: "Home", label: "top",
        help: "Goes to the top of the page.", word: "top")
    case .stages:
      Entry(
        keys: [.left], keyLabel: "←", label: "stages",
        help: "Goes to the stages at the left; the right arrow comes back.", word: "stages")
    case .undo:
      Entry(
        keys: [.control("_")], keyLabel: "Ctrl-_", label: "undo",
        help: "Takes back the last typing in this text.", word: "undo")
    case .redo:
      Entry(
        keys: [.control("y")], keyLabel: "Ctrl-Y", label: "redo",
        help: "Brings it back again.", word: "redo")
    case .find:
      Entry(
        keys: [.character("/")], keyLabel: "/", label: "find",
        help: "Finds a line of this page by a word in it.", word: "find")
    case .palette:
      Entry(
        keys: [.control("p")], keyLabel: "Ctrl-P", label: "find a command",
        help: "Finds a command by its name.", word: "commands")
    case .redraw:
      Entry(
        keys: [.control("l")], keyLabel: "Ctrl-L", label: "draw again",
        help: "Draws the screen again.", word: "draw again")
    case .help:
      Entry(
        keys: [.character("?"), .function(1)], keyLabel: "?", label: "help",
        help: "Shows the keys of this page.", word: "help")
    case .keepElsewhere:
      Entry(
        keys: [.control("o")], keyLabel: "Ctrl-O", label: "keep elsewhere",
        help: "Keeps what is typed in a file on another disk, for you alone.",
        word: "keep elsewhere")
    case .takeUp:
      Entry(
        keys: [], keyLabel: "", label: "take up",
        help: "Brings back what you kept in a file elsewhere.", word: "take up")
    case .lock:
      Entry(
        keys: [.character("l")], keyLabel: "l", label: "lock",
        help: "Locks the screen until the passphrase is typed.", word: "lock")
    case .quit:
      Entry(
        keys: [.character("q"), .control("c")], keyLabel: "q", label: "leave",
        help: "Leaves the program. What was typed is kept as a draft.", word: "quit")
    }
  }

  /// The commands every page has.
  package static let everywhere: [MenuCommand] = [
    .open, .next, .previous, .back, .minute, .pause, .hideNames, .question, .guidance, .people,
    .recordList, .papers, .overview, .top, .find, .palette, .redraw, .help, .lock, .quit,
  ]
}
