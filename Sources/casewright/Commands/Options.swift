import ArgumentParser
import Guidance
import ReviewCore
import Screens
import StrictJSON
import Vault

/// The options that hold everywhere.
struct CommonOptions: ParsableArguments {
  @Flag(help: "Line mode: pages as prompts.")
  var plain = false
  @Flag(help: "Line mode, for screen readers.")
  var accessible = false
  @Flag(help: "No colour.")
  var noColor = false
  @Flag(help: "Never ask a question.")
  var noInput = false
}

struct FolderOptions: ParsableArguments {
  @Option(name: .customLong("vault"), help: "The case folder. Else CASEWRIGHT_VAULT.")
  var path: String?
  @Option(help: "A file that holds the passphrase. Else CASEWRIGHT_PASSPHRASE_FILE.")
  var passphraseFile: String?
  @Option(help: "A file that holds the recovery sheet, where the passphrase is lost.")
  var recoveryFile: String?

  @MainActor
  func passphrases(_ common: CommonOptions) -> Passphrases {
    Passphrases(file: passphraseFile, recovery: recoveryFile, mayAsk: !common.noInput)
  }

  /// The folder named, opened.
  @MainActor
  func desk(_ common: CommonOptions) throws -> (Desk, Vault) {
    guard let path = path ?? Environment["CASEWRIGHT_VAULT"] else { throw CommandProblem.noFolder }
    let vault = try passphrases(common).unlock(try LockedVault(at: path))
    var clock = Clock()
    if let text = Environment["CASEWRIGHT_NOW"], vault.isPractice {
      guard let now = Timestamp(rfc3339: text) else { throw CommandProblem.unreadable(text) }
      clock = Clock(from: now, standing: true)
    }
    let desk = Desk(guidance: try Resources.guidance(), clock: clock)
    desk.take(vault)
    return (desk, vault)
  }
}

struct OutputOptions: ParsableArguments {
  @Flag(help: "Prints JSON.")
  var json = false
}

extension ParsableCommand {
  /// Runs on the one thread everything runs on.
  func onMain<Value: Sendable>(_ body: @MainActor () throws -> Value) throws -> Value {
    try MainActor.assumeIsolated(body)
  }
}

extension Desk {
  /// The id of a case by its id, its reference or its working name.
  func find(_ name: String) throws -> String {
    guard let vault = openVault else { throw CommandProblem.noFolder }
    let ids = try vault.caseIDs()
    if ids.contains(name) { return name }
    _ = listed(ids, in: vault)
    let found = ids.filter { id in
      let line = line(of: id, in: vault)
      return line.reference == name || line.name == name
    }
    switch found.count {
    case 0:
      // A case whose first entry cannot be read has no reference to be found by.
      let damaged = ids.compactMap { line(of: $0, in: vault).problem }
      guard damaged.isEmpty else {
        throw CommandFailure(
          status: 4, sentence: CommandWords.notAmongReadable(name, damaged))
      }
      throw CommandProblem.noSuchCase(name)
    case 1: return found[0]
    default: throw CommandProblem.severalCases(name, found)
    }
  }

  /// Opens a case for a sub-command.
  func journal(_ name: String, for access: CaseAccess) throws -> Journal {
    guard let vault = openVault else { throw CommandProblem.noFolder }
    return Journal(
      try vault.open(try find(name), for: access), guidance: guidance, blobs: vault.blobs)
  }
}

/// Numbers, codes and times of entries.
extension History {
  /// The history up to the entry named by number, code or time.
  func upTo(_ text: String?) throws -> History {
    guard let text else { return self }
    if let number = Int(text), entries.contains(where: { $0.number == number }) {
      return asItStood(at: number)
    }
    if let entry = entries.first(where: { $0.code == text }) { return asItStood(at: entry.number) }
    if let time = Timestamp(rfc3339: text) {
      let last = entries.last { Timestamp(rfc3339: $0.at).map { $0 <= time } ?? false }
      return asItStood(at: last?.number ?? 0)
    }
    throw CommandProblem.noSuchMoment(text)
  }
}
