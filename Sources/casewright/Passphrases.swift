import AgeFormat
import Glibc
import Terminal
import Vault

/// Where passphrases come from: a file that somebody named, else the person at the terminal.
///
/// They are read into memory that is locked and wiped, never into a `String`.
@MainActor
struct Passphrases {
  /// The file that holds the passphrase: an option, else `CASEWRIGHT_PASSPHRASE_FILE`.
  var file: String?
  /// A recovery sheet in a file, for whoever lost the passphrase.
  var recovery: String?
  /// Whether the person at the terminal may be asked.
  var mayAsk = true
  /// The screen was locked: the file is not asked, or nothing would be locked.
  var isAfterLocking = false
  /// Whether a page can be shown to ask on; else a line is asked.
  var hasDoor = false
  /// Asks on the terminal; nothing where the person gives up.
  var ask: (_ path: String, _ remark: String?) -> SecretBytes? = { path, remark in
    TerminalPassphrase.ask(TerminalPassphrase.Words.open(path), remark)
  }

  private var named: String? {
    isAfterLocking ? nil : file ?? Environment["CASEWRIGHT_PASSPHRASE_FILE"]
  }

  /// The page to ask on; to be closed again.
  private var door: Door? { hasDoor ? DoorTerminal.open().map { Door($0) } : nil }

  /// Unlocks a case folder; a practice needs no passphrase.
  func unlock(_ locked: LockedVault) throws -> Vault {
    if locked.isPractice { return try locked.unlockPractice() }
    let state = LocalState(at: StateFolder.path, of: locked.id)
    if let recovery {
      guard let sheet = RecoverySheet(try SecretFile.keys(recovery)) else {
        throw VaultError.otherRecovery(path: locked.path)
      }
      return try locked.unlock(recovery: sheet, state: state)
    }
    if let named { return try locked.unlock(try SecretFile.passphrase(named), state: state) }
    guard mayAsk, TerminalPassphrase.isPossible else {
      throw VaultError.needsPassphrase(path: locked.path)
    }
    if let door {
      defer { door.close() }
      return try door.unlock(locked, state: state, isAfterLocking: isAfterLocking)
    }
    var remark: String?
    while let passphrase = ask(locked.path, remark) {
      do {
        return try locked.unlock(passphrase, state: state)
      } catch VaultError.wrongPassphrase {
        remark = "\(VaultError.wrongPassphrase)"
      }
    }
    throw CommandFailure(status: 130, sentence: "")
  }

  /// A passphrase for a new member, asked twice.
  func new(for path: String) throws -> SecretBytes {
    if let named { return try SecretFile.passphrase(named) }
    return try asked(for: path)
  }

  private func asked(for path: String) throws -> SecretBytes {
    guard mayAsk, TerminalPassphrase.isPossible else {
      throw VaultError.needsPassphrase(path: path)
    }
    if let door {
      defer { door.close() }
      return try door.newPassphrase(for: path, atLeast: Self.shortest)
    }
    var remark: String?
    while true {
      guard let first = TerminalPassphrase.ask(TerminalPassphrase.Words.new, remark),
        let second = TerminalPassphrase.ask(TerminalPassphrase.Words.again, nil)
      else { throw CommandFailure(status: 130, sentence: "") }
      if !first.isSame(as: second) {
        remark = TerminalPassphrase.Words.differ
      } else if first.count < Self.shortest {
        remark = TerminalPassphrase.Words.tooShort(Self.shortest)
      } else {
        return first
      }
    }
  }

  /// The passphrase of a member, other than the one that opened the folder.
  func newMember(of path: String, file: String?) throws -> SecretBytes {
    if let file { return try SecretFile.passphrase(file) }
    return try Passphrases(file: nil, mayAsk: mayAsk).asked(for: path)
  }

  /// What a new folder has beside the passphrase: asked where somebody is there to answer.
  func recovery(of path: String, _ spare: AgeIdentity) throws -> NewFolder.Recovery {
    guard mayAsk, TerminalPassphrase.isPossible else { return .none }
    if let door {
      defer { door.close() }
      return try door.recovery(of: path, spare)
    }
    Output.line(NewFolder.Words.askForFile)
    Output.part("> ")
    let line = readLine() ?? ""
    return line.isEmpty ? .none : .file(line)
  }

  /// In bytes: three random words are more.
  private static let shortest = 12
}

/// The folder where the program keeps what it remembers on this computer.
enum StateFolder {
  static var path: String {
    let home = Environment["HOME"] ?? "/"
    let root = Environment["XDG_STATE_HOME"] ?? "\(home)/.local/state"
    makeParents(of: "\(root)/casewright")
    return "\(root)/casewright"
  }

  static func makeParents(of path: String) {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/\(part)"
      mkdir(made, 0o700)
    }
  }
}

extension SecretBytes {
  func isSame(as other: SecretBytes) -> Bool {
    withBytes { mine in
      other.withBytes { theirs in mine.count == theirs.count && mine.elementsEqual(theirs) }
    }
  }
}
