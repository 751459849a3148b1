import AgeFormat
import ArgumentParser
import ReviewCore
import Screens
import StrictJSON
import Vault

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Reads everything, checks every signature and names what is wrong. Changes nothing.")

  @Option(help: "A code of 20 letters and digits that was printed: says which entry it names.")
  var anchor: String?
  @Flag(
    help: "Takes the folder as it is now for what this computer remembers, after an older copy.")
  var accept = false
  @OptionGroup var folder: FolderOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try onMain {
      let (desk, vault) = try folder.desk(common)
      let wanted = try anchor.map { typed in
        guard let code = Anchor.normal(typed) else {
          throw CommandFailure(status: 1, sentence: CommandWords.notAnAnchor)
        }
        return code
      }
      let verified = try vault.verify()
      let misfits = try desk.misfits(in: verified, of: vault)
      let forOthers = try vault.writtenForOthers()
      if output.json {
        Output.line(Self.json(verified, misfits, forOthers).indented)
      } else {
        if forOthers > 0 { Output.line("remark: \(CommandWords.writtenForOthers(forOthers))") }
        for fault in verified.allFaults { Output.line("\(fault.reason.kind.rawValue): \(fault)") }
        for (id, misfit) in misfits.sorted(by: { $0.key < $1.key }) {
          Output.line("damaged: cases/\(id): \(misfit)")
        }
        for one in verified.cases {
          if let remark = CommandWords.clockRanBack(one.ranBack) {
            Output.line("remark: cases/\(one.id): \(remark)")
          }
          let line = desk.line(of: one.id, in: vault)
          let code = one.entries.last?.anchor ?? ""
          Output.line("\(line.reference)  \(one.id)  \(one.entries.count)  \(code)")
        }
      }
      if let wanted {
        guard let sentence = desk.confirmed(wanted, in: verified, of: vault) else {
          throw CommandFailure(status: 4, sentence: CommandWords.notConfirmed)
        }
        Output.message(sentence)
      }
      guard verified.allFaults.isEmpty, misfits.isEmpty else {
        guard accept else { throw ExitCode(4) }
        _ = try vault.acceptAsIs()
        return Output.message(CommandWords.accepted)
      }
      if !output.json { Output.message(CommandWords.allStands) }
    }
  }

  private static func json(
    _ verified: Vault.Verified, _ misfits: [String: String], _ forOthers: Int
  ) -> JSON {
    func json(_ fault: Fault) -> JSON {
      var object = JSONObject([
        ("kind", .string(fault.reason.kind.rawValue)), ("file", .string(fault.file)),
        ("reason", .string("\(fault)")),
      ])
      if let line = fault.line { object["entry"] = .integer(line) }
      return .object(object)
    }
    let cases = verified.cases.map { one -> JSON in
      var object = JSONObject([
        ("id", .string(one.id)), ("entries", .integer(one.entries.count)),
        ("anchor", one.entries.last.map { .string($0.anchor) } ?? .null),
        ("faults", .array(one.faults.map(json))),
      ])
      if let misfit = misfits[one.id] { object["misfit"] = .string(misfit) }
      if !one.ranBack.isEmpty {
        object["clock-ran-back"] = .array(
          one.ranBack.sorted { $0.key < $1.key }.map { place, later in
            ["entry": .integer(place + 1), "follows": .integer(later + 1)]
          })
      }
      return .object(object)
    }
    return [
      "faults": .array(verified.faults.map(json)), "cases": .array(cases),
      "written-for-others": .integer(forOthers),
    ]
  }
}

struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "Who can open the folder.",
    subcommands: [
      Listing.self, Add.self, Remove.self, Passphrase.self, Names.self, Reseal.self,
      NewSheetCommand.self,
    ],
    defaultSubcommand: Listing.self)

  struct Listing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the members, with what a case for them is encrypted to."
    )

    @OptionGroup var folder: FolderOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (_, vault) = try folder.desk(common)
        guard output.json else {
          for (member, recipient) in vault.members {
            Output.line("\(member.id)  \(member.name), \(member.role)  \(recipient)")
          }
          return
        }
        let list = vault.members.map { member, recipient -> JSON in
          [
            "id": .string(member.id), "name": .string(member.name), "role": .string(member.role),
            "recipient": .string(recipient),
          ]
        }
        Output.line(
          JSON.object(
            JSONObject([
              ("members", .array(list)), ("keeper", .string(vault.names.keeper)),
              ("successor", .string(vault.names.successor)),
              ("recovery", .bool(vault.hasRecovery)),
              ("recovery-tried", .string(vault.names.recoveryTried)),
            ])
          ).indented)
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Adds a member, who gives their own passphrase, and encrypts everything to them too.")

    @Option(help: "Their name.")
    var name: String
    @Option(help: "Their role.")
    var role: String
    @Option(help: "A file that holds their passphrase; else they are asked.")
    var newPassphraseFile: String?
    @OptionGroup var folder: FolderOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (desk, vault) = try folder.desk(common)
        let passphrase = try folder.passphrases(common).another(
          for: vault.path, file: newPassphraseFile, of: name)
        let member = Member(id: RandomID.make(), name: name, role: role)
        _ = try vault.add(
          member, passphrase: passphrase, at: desk.clock.now.rfc3339, progress: desk.progress)
        Output.line(member.id)
      }
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Removes a member and encrypts everything anew.")

    @Argument(help: "The id of the member, as the list gives it.")
    var id: String
    @OptionGroup var folder: FolderOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (desk, vault) = try folder.desk(common)
        _ = try vault.remove(id, at: desk.clock.now.rfc3339, progress: desk.progress)
        Output.message(CommandWords.removedMember)
      }
    }
  }

  struct Passphrase: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes your own passphrase.")

    @Option(help: "A file that holds the new passphrase; else you are asked.")
    var newPassphraseFile: String?
    @OptionGroup var folder: FolderOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (_, vault) = try folder.desk(common)
        try vault.changePassphrase(
          to: try folder.passphrases(common).another(for: vault.path, file: newPassphraseFile))
      }
    }
  }

  struct Names: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says who answers for the folder, and when the recovery sheet was last tried.")

    @Option(help: "Who keeps the folder: name and role.")
    var keeper: String?
    @Option(help: "Who will, once the board has ended.")
    var successor: String?
    @Flag(help: "The recovery sheet was tried today. Opening with --recovery-file notes it too.")
    var recoveryTried = false
    @OptionGroup var folder: FolderOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (desk, vault) = try folder.desk(common)
        var names = vault.names
        if let keeper { names.keeper = keeper }
        if let successor { names.successor = successor }
        if recoveryTried { names.recoveryTried = desk.clock.local.day.iso }
        _ = try vault.change(names)
      }
    }
  }

  struct Reseal: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Encrypts anew what a computer that was away wrote for those who were members before.")

    @OptionGroup var folder: FolderOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (desk, vault) = try folder.desk(common)
        let resealed = try vault.reseal(progress: desk.progress)
        for line in CommandWords.resealed(resealed) { Output.message(line) }
        if resealed.closed > 0 { throw ExitCode(1) }
      }
    }
  }

  struct NewSheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new-sheet",
      abstract:
        "Makes a new recovery sheet and encrypts everything anew; the old one opens no more.")

    @Option(help: "Where the new recovery sheet is written, once; else you are asked.")
    var recovery: String?
    @OptionGroup var folder: FolderOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (desk, vault) = try folder.desk(common)
        if vault.me.id == RecoverySheet.id { throw VaultError.ownSheet }
        let made = try NewSheet(of: vault, recovery.map { .file($0) } ?? .asked)
          .make(folder.passphrases(common), at: desk.clock.now, progress: desk.progress)
        for line in CommandWords.newSheet(in: made.file) { Output.message(line) }
      }
    }
  }
}

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copies the folder to a new one and checks the copy.")

  @Argument(help: "The copy: a folder that is not there yet.")
  var copy: String
  @OptionGroup var folder: FolderOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try onMain {
      let (_, vault) = try folder.desk(common)
      let count = try vault.backup(to: copy)
      let again = try folder.passphrases(common).unlock(try LockedVault(at: copy))
      let faults = try again.verify().allFaults
      for fault in faults { Output.message("\(fault)") }
      Output.message(CommandWords.copied(count, to: copy))
      if !faults.isEmpty { throw ExitCode(4) }
    }
  }
}

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Makes a case folder of a backup. Overwrites nothing.")

  @Argument(help: "The backup.")
  var backup: String
  @OptionGroup var folder: FolderOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try onMain {
      guard let path = folder.path ?? Environment["CASEWRIGHT_VAULT"] else {
        throw CommandProblem.noFolder
      }
      let (vault, count) = try NewFolder.restore(backup, to: path, folder.passphrases(common))
      let faults = try vault.verify().allFaults
      for fault in faults { Output.message("\(fault)") }
      Output.message(CommandWords.copied(count, to: path))
      if !faults.isEmpty { throw ExitCode(4) }
    }
  }
}

struct CaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Sends a case to another case folder, and takes one in.",
    subcommands: [Export.self, Import.self, MoveEntry.self])

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a case to one file that only the receiving members can open.")

    @Argument(help: "The case: id, reference or working name.")
    var name: String
    @Option(
      name: [.customShort("r"), .customLong("recipient")],
      help:
        "Who receives it: age1…, as their \u{201C}member list\u{201D} gives it. May be repeated.")
    var recipients: [String]
    @Option(name: [.customShort("o"), .customLong("output")], help: "The file: a new one.")
    var file: String
    @OptionGroup var folder: FolderOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (desk, vault) = try folder.desk(common)
        let journal = try desk.journal(name, for: .reading)
        try journal.failIfDamaged()
        try journal.send(to: recipients, file, of: vault)
        Output.message(
          CommandWords.sent(file, code: journal.folder.entries.last?.anchor ?? ""))
      }
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows what a file of a case holds and, with --accept, takes it in.")

    @Argument(help: "The file.")
    var file: String
    @Flag(help: "Takes it in.")
    var accept = false
    @OptionGroup var folder: FolderOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try onMain {
        let (desk, vault) = try folder.desk(common)
        guard let sealed = TextFile.read(file) else { throw CommandProblem.unreadable(file) }
        let parcel = try CaseParcel(sealed, for: vault)
        let shown = desk.shown(parcel, in: vault)
        Output.line(
          CommandWords.holds(
            parcel.caseID, parcel.entries.count, parcel.files.count, from: parcel.vault))
        Output.line(CommandWords.holds(shown))
        for problem in shown.problems { Output.message(problem) }
        guard accept else { return Output.message(CommandWords.takeIn) }
        try vault.take(parcel)
        Output.line(CommandWords.takenIn(parcel.caseID))
      }
    }
  }
}
