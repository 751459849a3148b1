import ArgumentParser
import Guidance
import ReviewCore
import StrictJSON

struct ListCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commands", abstract: "Lists every command that apply takes.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard output.json else {
      for form in CaseRecord.forms {
        let fields = form.fields.map { $0.need == .must ? $0.id : "[\($0.id)]" }
        Output.line("\(form.name)  \(fields.joined(separator: " "))")
      }
      return
    }
    Output.line(JSON.array(CaseRecord.forms.map(\.json)).indented)
  }
}

extension Form {
  /// As `commands` prints it.
  var json: JSON {
    var object = JSONObject([
      ("name", .string(name)), ("machine", .string(machine)), ("about", .string(aboutWords)),
      ("fields", .array(fields.map(\.json))),
    ])
    if !requirements.isEmpty {
      object["requirements"] = .array(requirements.map(JSON.string))
    }
    return .object(object)
  }

  private var aboutWords: String {
    switch target {
    case .theCase: "case"
    case .adding(let thing): "adds \(thing)"
    case .one(let thing): thing
    case .list: "list"
    }
  }
}

extension Field {
  var json: JSON {
    var object = JSONObject([
      ("id", .string(id)), ("type", .string(type)), ("need", .string(need.rawValue)),
    ])
    switch kind {
    case .choice(.these(let ids)), .several(.these(let ids)):
      object["choices"] = .array(ids.map(JSON.string))
    case .choice(.list(let list)), .several(.list(let list)): object["list"] = .string(list)
    case .choice(.lists(let lists)), .several(.lists(let lists)):
      object["lists"] = .array(lists.map(JSON.string))
    case .choice(.things(let register)), .several(.things(let register)):
      object["register"] = .string(register)
    case .number(let range):
      object["least"] = .integer(range.lowerBound)
      object["most"] = .integer(range.upperBound)
    default: break
    }
    return .object(object)
  }

  private var type: String {
    switch kind {
    case .line: "line"
    case .text: "text"
    case .day, .dayAhead: "date"
    case .uncertainDay: "uncertain-date"
    case .time: "time"
    case .number: "number"
    case .flag: "flag"
    case .choice: "choice"
    case .several: "choices"
    case .person: "person"
    case .people: "people"
    }
  }
}

struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Runs the threshold test on facts, without a case folder. It decides nothing.")

  @Argument(help: "A file with one JSON object; else standard input.")
  var file: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let guidance = try Resources.guidance()
    guard let bytes = TextFile.read(orInput: file) else {
      throw CommandProblem.unreadable(file ?? "Standard input")
    }
    do {
      let json = try JSON(parsing: bytes)
      guard let object = json.object else { throw Refusal(.wrongType, field: "the facts") }
      let (answers, unread) = Answers.read(object, on: Facts.form)
      let reading = CaseRecord().reading(today: .epoch, guidance)
      let (facts, reasons) = Facts.read(answers, reading)
      if !unread.isEmpty || !reasons.isEmpty { throw Refusal(unread + reasons) }
      Output.line(facts.assess(under: guidance).json.indented)
    } catch let refusal as Refusal {
      for reason in refusal.reasons { Output.message(reason.sentence(under: guidance)) }
      throw ExitCode(1)
    } catch let error as JSONError {
      throw CommandFailure(status: 1, sentence: "\(error)")
    }
  }
}

struct ShowGuidance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guidance", abstract: "Reads, searches and checks a guidance set.",
    subcommands: [Read.self, Check.self], defaultSubcommand: Read.self)

  struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "read", abstract: "Prints the lists, one list, or what has some words.")

    @Argument(help: "A list.")
    var list: String?
    @Option(help: "Words to look for.")
    var search: String?
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let guidance = try Resources.guidance()
      if output.json, list == nil, search == nil {
        Output.line(guidance.listing.indented)
        return
      }
      if let list, guidance[list].isEmpty {
        throw CommandFailure(status: 1, sentence: "There is no list “\(list)”.")
      }
      let found = search.map { guidance.search($0) } ?? list.map { guidance[$0] } ?? []
      let items = found.filter { list == nil || $0.list == list }
      if output.json {
        Output.line(JSON.array(items.map(\.listed)).indented)
      } else if list == nil, search == nil {
        for list in guidance.lists {
          Output.line("\(list.name)  \(list.items.count)  \(list.title)")
        }
      } else {
        for item in items {
          Output.line("\(item.number)  \(item.label) (\(item.force.rawValue))")
          Output.line("   \(item.text)")
          for part in item.parts { Output.line("   - \(part.text)") }
          if let reason = item.local.notUsed { Output.line("   \(CommandWords.notUsed(reason))") }
          Output.line("   \(item.source)")
        }
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Checks a guidance set or an overlay; names every fault.")

    @Argument(help: "The folder of the set, or of your board's overlay.")
    var folder: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let files = Resources.readFolder(folder, "").map { PackFile(path: $0.path, bytes: $0.bytes) }
      guard !files.isEmpty else { throw CommandProblem.unreadable(folder) }
      let overlaid =
        Guidance.isOverlay(files) ? try Resources.pack(Resources.defaultPack) : nil
      do throws(PackFaults) {
        let guidance =
          if let overlaid {
            try overlaid.overlaid(by: files)
          } else {
            try Guidance.load(files: files)
          }
        let items = guidance.lists.reduce(0) { $0 + $1.items.count }
        Output.line("\(guidance.title): \(guidance.lists.count) lists, \(items) items, no fault.")
      } catch {
        for fault in error.faults { Output.line("\(fault)") }
        throw CommandFailure(status: 1, sentence: "\(error.faults.count) faults.")
      }
    }
  }
}
