import ArgumentParser
import ReviewCore
import Screens
import StrictJSON
import Vault

extension CaseCommand {
  struct MoveEntry: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move",
      abstract: "Moves an entry to the case it belongs to.",
      discussion: "The other case records what it says, with where it came from. This case keeps "
        + "only that something was moved, when and why. Prints the entry's code in the other case.")

    @Argument(help: "The case it stands in: id, reference or working name.")
    var name: String
    @Argument(help: "The entry's number, as the log shows it.")
    var entry: Int
    @Option(help: "The case it belongs to.")
    var to: String
    @Option(help: "Why it is moved; nothing of what it says.")
    var reason: String
    @OptionGroup var folder: FolderOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (desk, vault) = try folder.desk(common)
        let journal = try desk.journal(name, for: .writing(since: desk.clock.now.rfc3339))
        defer { journal.folder.close() }
        if let reason = journal.readOnly { throw CommandFailure(status: 1, sentence: reason) }
        let other = try desk.find(to)
        guard other != journal.folder.id else {
          throw CommandFailure(status: 1, sentence: "It stands in that case already.")
        }
        let submission = Submission(
          "case.move",
          Answers([
            "entry": .text(String(entry)), "to": .text(other), "reason": .text(reason),
          ]))
        do throws {
          let moved = try desk.move(submission, from: journal, to: other, in: vault)
          let fields = moved?.content.object?["events"]?.array?.first?.object?["fields"]?.object
          Output.line(fields?["moved-to"]?.string ?? "")
        } catch let refusal as Refusal {
          Output.line(refusal.json(under: journal.guidance).text)
          throw ExitCode(1)
        }
      }
    }
  }
}
