import ArgumentParser
import Guidance
import ReviewCore
import Screens
import StrictJSON
import Vault

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a case folder.")

  @Argument(help: "The folder: new or empty.")
  var folder: String
  @Option(help: "The name of the person who will keep the records.")
  var member: String
  @Option(help: "Their role.")
  var role: String
  @Option(help: "Where the recovery sheet is written, once.")
  var recovery: String?
  @Flag(help: "Makes no recovery sheet.")
  var noRecovery = false
  @Option(help: "A file that holds the passphrase.")
  var passphraseFile: String?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if (recovery == nil) != noRecovery {
      throw ValidationError("Give either --recovery FILE or --no-recovery.")
    }
  }

  func run() throws {
    try onMain {
      let passphrases = Passphrases(file: passphraseFile, mayAsk: !common.noInput)
      let vault = try NewFolder(
        path: folder, name: member, role: role, recovery: recovery.map { .file($0) } ?? .none
      )
      .make(passphrases, at: Clock().now).vault
      Output.line(vault.path)
    }
  }
}

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Opens a case and prints its id.")

  @Option(help: "The board's reference of the case.")
  var reference: String
  @Option(help: "A working name that names nobody.")
  var name = ""
  @Option(help: "The guidance set by its id; else the one at hand, with your board's overlay.")
  var pack: String?
  @OptionGroup var folder: FolderOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let guidance = try Resources.guidance(named: pack)
    try onMain {
      let (desk, _) = try folder.desk(common)
      Output.line(
        try desk.newCase(
          Answers(["reference": .text(reference), "name": .text(name)]), under: guidance))
    }
  }
}

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the cases of a folder.")

  @OptionGroup var folder: FolderOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try onMain {
      let (desk, vault) = try folder.desk(common)
      let lines = desk.listed(try vault.caseIDs(), in: vault)
        .sorted { $0.reference < $1.reference }
      guard output.json else {
        for line in lines {
          let words = [line.reference, line.name, line.stage, line.problem ?? "", line.id]
          Output.line(words.filter { !$0.isEmpty }.joined(separator: "  "))
        }
        return
      }
      let list = lines.map { line in
        var object = JSONObject([
          ("id", .string(line.id)), ("reference", .string(line.reference)),
          ("name", .string(line.name)), ("stage", .string(line.stage)),
        ])
        if let problem = line.problem { object["problem"] = .string(problem) }
        return JSON.object(object)
      }
      Output.line(JSON.array(list).indented)
    }
  }
}
