import ReviewCore
import Screens
import Vault

/// What is done with a whole case folder from the screens.
extension Desk {
  /// Who answers for the folder, and how it stands with the recovery sheet.
  ///
  /// The files written for others are counted where `writtenForOthers` does not say it.
  func care(of vault: Vault) -> Model.FolderCare {
    var care = Model.FolderCare(
      keeper: vault.names.keeper, successor: vault.names.successor,
      hasRecovery: vault.hasRecovery, recoveryTried: Day(iso: vault.names.recoveryTried),
      members: vault.members.map { member, recipient in
        Model.FolderMember(
          id: member.id, name: member.name, role: member.role, recipient: recipient,
          isMe: member.id == vault.me.id)
      })
    care.forOthers = writtenForOthers
    care.hasSwapInClear = !Swap.inClear.isEmpty
    return care
  }

  /// Who is at the keyboard.
  static func name(of member: Member) -> String {
    member.id == RecoverySheet.id ? CommandWords.bySheet : "\(member.name), \(member.role)"
  }

  func look(after act: FolderAct) throws -> [Input] {
    switch act {
    case .restore(let backup, let path):
      let (vault, count) = try NewFolder.restore(backup, to: path, passphrases)
      let faults = try vault.verify(progress: progress).allFaults.map { "\($0)" }
      return [
        .folderOpened(try use(vault)),
        .told(([CommandWords.copied(count, to: path)] + faults).joined(separator: "\n")),
      ]
    case .lockAfter(let minutes):
      var settings = try Settings.checked()
      try settings.set(.lockAfterMinutes, minutes)
      return [.locksAfter(minutes: settings.lockAfterMinutes)]
    default: break
    }
    guard let vault = openVault else { throw CommandProblem.noFolder }
    switch act {
    case .restore, .lockAfter: return []
    case .countForOthers: return [.forOthersCounted(countForOthers(in: vault))]
    case .check: return [try check(vault)]
    case .confirm(let code): return [cared(vault, try confirm(code, in: vault))]
    case .acceptAsIs: return [cared(try vault.acceptAsIs(), CommandWords.accepted)]
    case .backUp(let path):
      let count = try vault.backup(to: path, progress: progress)
      return [cared(vault, CommandWords.copied(count, to: path))]
    case .nameKeepers(let keeper, let successor, let tried):
      var names = vault.names
      names.keeper = keeper
      // Not said again is not taken back.
      if !successor.isEmpty { names.successor = successor }
      if tried { names.recoveryTried = clock.local.day.iso }
      return [cared(try vault.change(names))]
    case .addMember(let name, let role):
      guard !name.isEmpty else { throw CommandProblem.noName }
      let passphrase = try asking.another(for: vault.path, of: name)
      let member = Member(id: RandomID.make(), name: name, role: role)
      let changed = try vault.add(
        member, passphrase: passphrase, at: clock.now.rfc3339, progress: progress)
      return [cared(changed, CommandWords.added(name))]
    case .removeMember(let id):
      let changed = try vault.remove(id, at: clock.now.rfc3339, progress: progress)
      return [cared(changed, CommandWords.removedMember)]
    case .writeAnew:
      return [cared(vault, CommandWords.resealed(try vault.reseal(progress: progress)))]
    case .newSheet:
      if vault.me.id == RecoverySheet.id { throw VaultError.ownSheet }
      _ = try unlockedAgain(vault)
      let made = try NewSheet(of: vault, .asked)
        .make(asking, at: clock.now, progress: progress)
      return [cared(made.vault, CommandWords.newSheet(in: made.file))]
    case .changePassphrase:
      try unlockedAgain(vault).changePassphrase(to: try asking.another(for: vault.path))
      return [cared(vault, CommandWords.changedPassphrase)]
    case .lookInto(let path):
      guard let sealed = TextFile.read(path) else { throw CommandProblem.unreadable(path) }
      let parcel = try CaseParcel(sealed, for: vault)
      self.parcel = parcel
      return [.parcelRead(shown(parcel, in: vault))]
    case .takeIn:
      guard let parcel else { throw CommandProblem.noCase }
      try vault.take(parcel)
      self.parcel = nil
      return [
        .folderOpened(try use(vault)), .told(CommandWords.takenIn(parcel.caseID)),
      ]
    case .send(let recipients, let path):
      guard let journal else { throw CommandProblem.noCase }
      try journal.send(
        to: recipients.split { $0.isWhitespace || $0 == "," }.map(String.init), path, of: vault)
      return [.done(CommandWords.sent(path, code: journal.folder.entries.last?.anchor ?? ""))]
    case .checkComputer:
      return [
        cared(vault, Finding.all(folder: vault.path, tried: vault.names.recoveryTried).map(\.line))
      ]
    }
  }

  /// The folder, opened once more by whoever opened it: somebody else may be at a keyboard that was
  /// left open.
  private func unlockedAgain(_ vault: Vault) throws -> Vault {
    let again = try asking.unlock(try LockedVault(at: vault.path))
    guard again.me == vault.me else { throw CommandProblem.anothersPassphrase }
    return again
  }

  /// Takes the vault as it is now, with what is to be told.
  private func cared(_ vault: Vault, _ report: String...) -> Input { cared(vault, report) }

  private func cared(_ vault: Vault, _ report: [String]) -> Input {
    take(vault)
    countForOthers(in: vault)
    return .folderCared(care(of: vault), report: report)
  }

  @discardableResult
  func countForOthers(in vault: Vault) -> Int {
    let count = (try? vault.writtenForOthers()) ?? 0
    writtenForOthers = count
    return count
  }

  /// Where passphrases are asked while the folder is open: not without end, for nobody may be there.
  private var asking: Passphrases {
    var asking = passphrases
    asking.patience = Settings.read().lockAfterMinutes * 60
    asking.recovery = nil
    asking.occasion = .checking
    return asking
  }
}
