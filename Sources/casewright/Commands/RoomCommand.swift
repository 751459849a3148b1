import ArgumentParser
import Screens

/// A second window on the running meeting, for the projector.
///
/// The screens are opened before the words are parsed; this says how the command is called.
struct Room: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "room",
    abstract: "Shows the running meeting to the room: read-only, names hidden.",
    discussion: "For a second window on the projector. It follows what is recorded and shows the "
      + "step, the words to read aloud, who speaks and key information; views once all are given, "
      + "drafts and legal advice never. It asks for the passphrase and takes no lock. q leaves.")

  @Option(name: .customLong("vault"), help: "The case folder. Else CASEWRIGHT_VAULT.")
  var vault: String?
  @Argument(
    help: "The case: its id, reference or working name. Else the one whose meeting is open.")
  var name: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    throw CommandFailure(
      status: 2, sentence: "The window of the room cannot be opened without input.")
  }

  /// The case whose meeting is open, where there is just one.
  @MainActor
  static func running(in folder: Model.Folder) throws -> String {
    let open = folder.cases.filter(\.isMeetingOpen)
    guard let first = open.first else {
      throw CommandFailure(
        status: 1,
        sentence: "No meeting is open in this case folder. Name the case to wait for one.")
    }
    guard open.count == 1 else {
      throw CommandFailure(
        status: 1,
        sentence:
          "More than one meeting is open: \(open.map(\.reference).joined(separator: ", ")). "
          + "Name the case.")
    }
    return first.id
  }
}
