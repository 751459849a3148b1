import ArgumentParser
import Glibc
import Terminal

/// The program.
///
/// `casewright`, `casewright CASE` and `casewright rehearse` go straight to the screens;
/// everything else is a sub-command.
@main
enum Casewright {
  static let release = "0.1"

  @MainActor
  static func main() {
    _ = ProcessSecrecy.apply()
    let arguments = ProgramWords.given
    if let start = ScreenStart(arguments) { exit(start.run()) }
    do {
      var command = try Commands.parseAsRoot(arguments)
      try command.run()
    } catch let problem as CommandFailure {
      Output.message(problem.sentence)
      exit(problem.status)
    } catch {
      // ArgumentParser says what was wrong with the words; 64 is its status for that, 2 is ours.
      let status = Commands.exitCode(for: error)
      if status == .success {
        Output.line(Commands.fullMessage(for: error))
        exit(0)
      }
      if status == .validationFailure {
        Output.message(Commands.fullMessage(for: error))
        exit(2)
      }
      if let own = error as? ExitCode { exit(own.rawValue) }
      Output.message("\(error)")
      exit(1)
    }
  }
}

/// A failure with its own exit status.
struct CommandFailure: Error {
  let status: Int32
  let sentence: String
}

struct Commands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "casewright",
    abstract: "Keeps the record of a Serious Case Review on this computer and nowhere else.",
    usage: "casewright [--vault DIR] [CASE]\n       casewright SUBCOMMAND",
    discussion: "Without a sub-command the screens open. Exit status: 0 done, 1 refused or failed, "
      + "2 not understood, 3 drafts left open, 4 folder damaged, 130 interrupted.\n\nYour board's own "
      + "protocol lies over the guidance where CASEWRIGHT_OVERLAY names its folder, or where it is in "
      + "casewright/overlay of the configuration (XDG_CONFIG_HOME, else ~/.config).",
    version: Casewright.release,
    subcommands: [
      Rehearse.self, Room.self, RunScript.self, Init.self, New.self, List.self, Show.self, Log.self,
      ListCommands.self, Apply.self, Document.self, ListPapers.self, Assess.self, Deadline.self,
      ShowGuidance.self, Verify.self,
      MemberCommand.self,
      Backup.self, Restore.self, CaseCommand.self, AgeCommand.self, Config.self, Doctor.self,
    ])
}
