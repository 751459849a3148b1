import ReviewCore
import Screens

/// The same pages as prompts: for screen readers, for terminals that cannot draw, and for paper logs.
///
/// A page is printed once as plain lines with numbers; a number opens a line or asks a field; words
/// (`back`, `next`, `record`, `help`, `quit`) do the rest. Text of several lines ends with a dot alone.
@MainActor
package struct LineFrontEnd {
  var session: Session
  private let read: () -> String?
  /// Waits for a line for so many milliseconds at most.
  private let wait: (Int?) -> LineEvent
  /// What came instead of a line.
  private var interruption: LineEvent?
  /// Stops the process.
  private let stop: () -> Void
  let print: (String) -> Void
  /// Takes what was printed off the screen.
  private let wipe: () -> Void
  /// The stop whose field is asked next by an empty line.
  private var next = 0
  /// Whether the last line did something: what was said of that is told once, not at every line.
  private var hasActed = true

  /// - Parameters:
  ///   - read: The next line typed; nothing at the end of input.
  ///   - print: Where lines go.
  package init(
    _ session: consuming Session, read: @escaping () -> String?,
    wait: @escaping (_ milliseconds: Int?) -> LineEvent = { _ in .line },
    stop: @escaping () -> Void = {}, wipe: @escaping () -> Void = {},
    print: @escaping (String) -> Void
  ) {
    self.stop = stop
    self.wipe = wipe
    self.session = session
    self.read = read
    self.wait = wait
    self.print = print
  }

  /// Runs until the person leaves or the input ends; what was typed is kept.
  package mutating func run() -> Outcome {
    _ = session.settle()
    var shown: Page?
    var report: [String] = []
    var isCovered = false
    while !session.isOver {
      if isCovered != (session.model.cover != nil) {
        isCovered.toggle()
        // What stands above must not be read by who passes.
        if isCovered { wipe() }
        printPage()
      } else if session.model.overlay == nil,
        shown != session.model.place.page || report != session.model.careReport
      {
        shown = session.model.place.page
        report = session.model.careReport
        next = 0
        printPage()
      }
      tell()
      print("> ")
      let line = nextLine()
      if let line { take(line.trimmed) } else if interruption == nil { break }
      if let outcome = act() { return outcome }
      _ = session.settle()
    }
    session.take(.tick)
    _ = session.settle()
    return session.outcome()
  }

  /// The next line; nothing at the end of input, or where something else came: a signal, or the
  /// moment at which the screen locks.
  private mutating func nextLine() -> String? {
    while interruption == nil {
      let event = wait(session.idleMilliseconds)
      switch event {
      case .line: return read()
      case .nothing:
        session.look()
        if let left = session.model.idleSecondsLeft, left > 0 { continue }
        interruption = event
      case .suspendRequested, .ended: interruption = event
      }
    }
    return nil
  }

  /// Acts on what came instead of a line; how it ended, where it did.
  private mutating func act() -> Outcome? {
    defer { interruption = nil }
    switch interruption {
    case nil, .line?: return nil
    case .nothing?: session.take(.tick)
    case .suspendRequested?:
      let mayStop = session.prepareToStop()
      if session.isOver { return session.outcome(stops: true) }
      if mayStop { stop() }
    case .ended(let signal)?:
      session.take(.tick)
      _ = session.settle()
      return .ended(status: 128 + signal)
    }
    return nil
  }

  private mutating func take(_ line: String) {
    hasActed = false
    if session.model.isRoom {
      session.take(["q", "quit"].contains(line.lowercased()) ? .command(.quit) : .tick)
      _ = session.settle()
      if !session.isOver { printPage() }
      return
    }
    if session.model.cover != nil {
      session.take(.typed(line))
      return
    }
    if case .number = session.model.overlay {
      session.take(line.isEmpty ? .key(.escape) : .typed(line))
      return
    }
    if case .confirm(let confirmation, _) = session.model.overlay {
      answer(confirmation, line)
      return
    }
    if session.model.overlay != nil { session.take(.key(.escape)) }
    let lines = session.model.linesToChoose()
    if let number = Int(line) {
      guard lines.indices.contains(number - 1) else {
        print(LineWords.noSuchLine)
        return
      }
      open(lines[number - 1])
      return
    }
    if line.hasPrefix("/") {
      session.take(.search(String(line.dropFirst()).trimmed))
      return
    }
    if takeItemWord(line.lowercased()) || takeSeat(line.lowercased()) { return }
    switch line.lowercased() {
    case "": askNext()
    case "list": printPage()
    case "help", "?": help()
    case "next": askNext()
    case "save":
      session.take(.tick)
      _ = session.settle()
      print(LineWords.saved)
    case "why": command(.guidance)
    default:
      // The texts of the pages name the keys.
      let word = line.lowercased()
      let letter = word.count == 1 ? word.first.map(Key.character) : nil
      guard
        let found = MenuCommand.allCases.first(where: { command in
          command.entry.word == word || letter.map(command.entry.keys.contains) == true
        })
      else {
        print(LineWords.notUnderstood)
        return
      }
      command(found)
    }
  }

  mutating func command(_ command: MenuCommand) {
    hasActed = true
    session.take(.command(command))
  }

  mutating func open(_ line: LineChoice) {
    session.take(.focus(line.stop))
    if let field = line.field {
      ask(field)
    } else {
      hasActed = true
      session.take(.key(.enter))
    }
  }

  /// Asks the next field of the page, in its order.
  private mutating func askNext() {
    let fields = session.model.linesToChoose().filter { $0.field != nil }
    guard let line = fields.first(where: { $0.stop >= next }) else {
      print(fields.isEmpty ? LineWords.chooseNumber : LineWords.allAsked)
      next = 0
      return
    }
    next = line.stop + 1
    open(line)
  }

  mutating func ask(_ field: FieldSpec) {
    print(field.question ?? field.label)
    if let hint = field.hint { print("  \(hint)") }
    let now = field.chosen
    if !now.isEmpty { print("  \(LineWords.nowIs) \(Width.shown(now))") }
    switch field.entry {
    case .options(let options, let several), .picker(let options, let several):
      for (index, option) in options.enumerated() { print("  \(index + 1) \(option.label)") }
      print(several ? LineWords.chooseSeveral : LineWords.chooseOne)
      guard let line = nextLine() else { return }
      let ids = line.split { $0 == "," || $0 == " " }.compactMap { Int($0) }
        .filter { options.indices.contains($0 - 1) }.map { options[$0 - 1].id }
      if line.trimmed.isEmpty { return }
      guard !ids.isEmpty else {
        print(LineWords.noSuchLine)
        return
      }
      session.take(.chosen(several ? ids : [ids[0]]))
    case .line:
      guard let line = nextLine(), !line.isEmpty else { return }
      session.take(.typed(line == "-" ? "" : line))
    case .box:
      print(LineWords.severalLines)
      var lines: [String] = []
      while let line = nextLine(), line != "." { lines.append(line) }
      if lines.isEmpty { return }
      session.take(.typed(lines == ["-"] ? "" : lines.joined(separator: "\n")))
    }
    _ = session.settle()
    if let field = session.model.linesToChoose().first(where: { $0.field?.id == field.id })?.field {
      if let echo = field.echo { print("  \(echo)") }
      if let problem = field.problem { print("! \(problem)") }
    }
  }

  private mutating func answer(_ confirmation: Model.Confirmation, _ line: String) {
    switch line {
    case "1": session.take(.key(.escape))
    case "2":
      session.take(.key(.down))
      session.take(.key(.enter))
    default: print(LineWords.noSuchLine)
    }
  }

  // MARK: What is printed

  private func printPage() {
    for line in session.model.linear() { print(line) }
    tellItemWords()
    tellSeatWords()
  }

  /// What an act led to, and a question that is open.
  private mutating func tell() {
    if hasActed, let notice = session.model.notice { print(session.model.asShown(notice)) }
    switch session.model.overlay {
    case .confirm(let asked, _):
      let confirmation = session.model.asShown(asked)
      print(confirmation.question)
      print("1 \(confirmation.stay)")
      print("2 \(confirmation.go)")
    case .number: print(LineWords.chooseNumberOfMeeting)
    case .sentence(let sentence, _):
      print(session.model.asShown(sentence))
      session.take(.key(.escape))
    default: break
    }
    if case .failed(let reason) = session.model.saved {
      print("! \(session.model.asShown(reason))")
    }
    for problem in session.model.problems() { print("! \(problem)") }
  }

  private func help() {
    for line in LineWords.help { print(line) }
    tellItemWords()
    tellSeatWords()
    for command in LineWords.commands {
      print("\(command.entry.word): \(command.entry.help)")
    }
  }
}

enum LineWords {
  static let noSuchLine = "There is no such number here. Type list to see the lines again."
  static let notUnderstood = "Not understood. Type a number, or help."
  static let chooseNumber = "Type the number of a line, or help."
  static let allAsked = "That was the last question. Type record to record, or list to look again."
  static let chooseNumberOfMeeting =
    "Type four digits that bring the screen back after a break; nothing goes back."
  static let saved = "What you typed is kept as a draft."
  static let nowIs = "Now:"
  static let chooseOne = "Type the number of one answer; nothing leaves it as it is."
  static let chooseSeveral = "Type the numbers, with spaces; nothing leaves it as it is."
  static let severalLines =
    "Type as many lines as you like; a dot alone on a line ends. A dot at once leaves it as it is."
  /// The commands that mean something where there is no screen.
  static let commands: [MenuCommand] = [
    .record, .back, .large, .minute, .pause, .hideNames, .question, .people, .recordList,
    .overview, .guidance, .lock, .quit,
  ]
  static let help = [
    "Type the number of a line to open it or to answer it.",
    "An empty line, or next, asks the next question of the page.",
    "list prints the page again. save keeps what you typed. why shows the guidance.",
    "- as an answer empties a field.",
    "/ and words lists what has them in the guidance.",
    "A letter that a page names, such as h or n, does what it does on the screens.",
  ]
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
