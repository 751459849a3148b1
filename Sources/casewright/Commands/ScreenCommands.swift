import ArgumentParser
import ReviewCore
import Screens
import StrictJSON
import Terminal

struct Rehearse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse", abstract: "Opens the practice cases; nothing of the practice is kept.")

  @Argument(help: "A case study, 1 to 4.")
  var number: Int?
  @Option(help: "Makes the folder here and keeps it.")
  var keep: String?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let number, !(1...4).contains(number) {
      throw ValidationError("The case studies are 1 to 4.")
    }
  }

  /// Only without questions: the screens are opened before the words are parsed.
  func run() throws {
    guard let keep else {
      throw CommandFailure(status: 2, sentence: "With --no-input, name a folder with --keep DIR.")
    }
    try onMain {
      let desk = Desk(guidance: try Resources.guidance(), keep: keep)
      let (_, ids) = try desk.rehearse()
      for id in ids {
        _ = try desk.openCase(id)
        Output.line(id)
      }
      desk.close()
    }
  }
}

struct RunScript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script",
    abstract: "Runs the screens on keys from a script and prints frames as text.")

  @Option(help: "Columns and rows, as 80x24.")
  var size = "80x24"
  @Flag(help: "ASCII drawing.")
  var ascii = false
  @Option(name: .customLong("vault"), help: "The case folder.")
  var vault: String?
  @Argument(help: "The keys.")
  var keys: String
  @Argument(help: "rehearse N, or a case of the folder.")
  var rest: [String] = []
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let size = Size(written: size) else {
      throw CommandFailure(status: 2, sentence: "A size is written as 80x24.")
    }
    var words = rest
    if let vault { words = ["--vault", vault] + words }
    guard let start = ScreenStart(words) else {
      throw CommandFailure(
        status: 2, sentence: "After the keys: rehearse N, or --vault DIR CASE.")
    }
    let script: [ScriptWord]
    do throws(ScriptFault) {
      script = try Script.read(keys)
    } catch {
      throw CommandFailure(status: 2, sentence: "\(error)")
    }
    try onMain {
      let desk = Desk(guidance: try Resources.guidance(), keep: start.keep)
      defer { desk.close() }
      var session = try start.start(desk, size: size)
      session.profile(unicode: !ascii, colour: false)
      let count = ScriptFrontEnd.run(script, session, host: desk) { Output.line($0) }
      Output.line(
        JSON.object(
          JSONObject([
            ("keys", .integer(count.keys)), ("typed", .integer(count.typed)),
            ("commits", .integer(count.commits)),
          ])
        ).text)
    }
  }
}
