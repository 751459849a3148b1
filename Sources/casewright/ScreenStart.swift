import ArgumentParser
import Glibc
import Guidance
import ReviewCore
import Screens
import Terminal
import Vault

/// How the screens are opened, read without the argument parser so that they are there at once.
struct ScreenStart {
  enum Aim: Equatable {
    case folder(caseName: String?)
    case rehearse(Int?)
    /// The running meeting, for the projector.
    case room(caseName: String?)
  }

  var aim = Aim.folder(caseName: nil)
  var vault = Environment["CASEWRIGHT_VAULT"]
  var plain = false
  var colour = true
  var input = true
  var keep: String?
  /// The screen was locked: somebody has to type the passphrase, whatever file holds it.
  var isLocked = false
  /// Ctrl-Z was pressed: the program stops before it does anything.
  var stops = false

  /// Nothing where the words are for a sub-command.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--plain", "--accessible": plain = true
      case "--no-color": colour = false
      case "--no-input": input = false
      case Relaunch.locked: isLocked = true
      case Relaunch.stops: stops = true
      case "rehearse" where aim == .folder(caseName: nil): aim = .rehearse(nil)
      case "room" where aim == .folder(caseName: nil): aim = .room(caseName: nil)
      case "--vault" where aim != .rehearse(nil):
        guard let path = rest.popFirst() else { return nil }
        vault = path
      case "--keep":
        guard case .rehearse = aim, let path = rest.popFirst() else { return nil }
        keep = path
      default:
        if word.hasPrefix("-") { return nil }
        switch aim {
        case .rehearse(nil):
          guard let number = Int(word), (1...4).contains(number) else { return nil }
          aim = .rehearse(number)
        case .folder(nil):
          if Self.subcommands.contains(word) { return nil }
          aim = .folder(caseName: word)
        case .room(nil): aim = .room(caseName: word)
        default: return nil
        }
      }
    }
    // A script only ever runs sub-commands; these two are handled there.
    if !input { return nil }
  }

  private static let subcommands: Set<String> = Set(
    Commands.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"])

  @MainActor
  func run() -> Int32 {
    if stops { raise(SIGTSTP) }
    do {
      switch try open() {
      case .ended(let status):
        if status == Outcome.draftsOpen { Output.message(CommandWords.draftsOpen) }
        return status
      case .locked(let folder, let caseID, let stops):
        return Relaunch.lock(folder: folder, caseID: caseID, stops: stops, as: self)
      }
    } catch let left as LeftTheDoor {
      return left.status
    } catch let failure as CommandFailure {
      if !failure.sentence.isEmpty { Output.message(failure.sentence) }
      return failure.status
    } catch {
      Output.message("\(error)")
      return 1
    }
  }

  @MainActor
  private func open() throws -> Outcome {
    let isDrawn = !plain && Self.canDraw
    let isPractice = if case .rehearse(.some) = aim { true } else { false }
    // Two threads: the guidance is read while the practice case is.
    let guidance = Ahead { try Self.guidance(forOverview: isPractice) }
    let past = try practicePast
    // Nor does a practice wait at a door, so that its screen is opened meanwhile too.
    let opened = isPractice && isDrawn ? Result { try CursesTerminal.open(colour: colour) } : nil
    let desk = Desk(
      guidance: try guidance.worked(), keep: keep,
      passphrases: Passphrases(
        occasion: isLocked ? .afterLocking : .opening, hasDoor: isDrawn))
    defer { desk.close() }
    let session = try start(desk, past)
    guard isDrawn else { return runLines(session) }
    do {
      let terminal = try opened?.get() ?? CursesTerminal.open(colour: colour)
      desk.progress = { done, count in terminal.wait(done: done, of: count) }
      var start = session
      start.profile(unicode: terminal.unicode, colour: terminal.colours)
      return CursesFrontEnd.run(start, on: terminal)
    } catch {
      Output.message("\(error)")
      return runLines(session)
    }
  }

  private static var canDraw: Bool { isatty(0) == 1 && isatty(1) == 1 }

  @MainActor
  private func runLines(_ session: Session) -> Outcome {
    LineTerminal.open()
    defer { LineTerminal.close() }
    var lines = LineFrontEnd(
      session, read: { readLine() }, wait: { LineTerminal.wait(milliseconds: $0) },
      stop: { LineTerminal.stop() }, wipe: { if Self.canDraw { DoorTerminal.wipe() } },
      print: { text in text == "> " ? Output.part(text) : Output.line(text) })
    return lines.run()
  }

  /// The case of a practice.
  private var practicePast: PracticePast? {
    get throws {
      guard case .rehearse(let number?) = aim else { return nil }
      return try PracticePast(number)
    }
  }

  /// The guidance at hand, with what the overview of a case asks of it read already.
  private static func guidance(forOverview: Bool) throws -> Guidance {
    let guidance = try Resources.guidance()
    if forOverview {
      guidance.read(["stages", "clocks"])
      guidance.index("requirements")
    }
    return guidance
  }

  /// The first screen, and what is to be done once it is painted.
  @MainActor
  func start(
    _ desk: Desk, _ past: PracticePast? = nil, size: Size = Size(80, 24)
  ) throws -> Session {
    var model = Model(
      guidance: desk.guidance, size: size, profile: Profile(), now: desk.now(), start: .firstRun)
    var first: [Effect] = []
    model.lockAfterMinutes = Settings.read().lockAfterMinutes
    model.aheadOfUTC = { Clock.secondsAheadOfUTC(at: $0.seconds) }
    switch aim {
    case .rehearse(let number):
      let (folder, open) = try desk.preview(past ?? practicePast)
      _ = model.update(
        [.folderOpened(folder)] + (open.map { [.caseOpened($0, draft: nil)] } ?? []),
        at: desk.now())
      return Session(model, host: desk, first: [.rehearse(number)])
    case .room(let name):
      guard let vault else { throw CommandProblem.noFolder }
      let folder = try desk.open(vault)
      let id = try name.map(desk.find) ?? Room.running(in: folder)
      _ = model.update(.folderOpened(folder), at: desk.now())
      _ = model.update(.caseOpened(try desk.look(at: id), draft: nil), at: desk.now())
      model.becomeRoom()
    case .folder(let name):
      guard let vault else {
        model.lastFolder = StateFolder.lastFolder
        break
      }
      let folder = try desk.open(vault)
      first += model.update(.folderOpened(folder), at: desk.now())
      // The list of cases is not painted where the folder opens at a case.
      first.removeAll { if case .openCase = $0 { true } else { false } }
      if let id = try name.map(desk.find) ?? model.leadsTo {
        let (open, drafts) = try desk.openCase(id)
        model.leadsTo = id
        first += model.update(.caseOpened(open, draft: drafts), at: desk.now())
      }
    }
    return Session(model, host: desk, first: first)
  }
}
