import AgeFormat
import Glibc
import ReviewCore
import Screens
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
  /// Why it is asked.
  enum Occasion {
    case opening
    /// The screen was locked: the file is not asked, or nothing would be locked.
    case afterLocking
    /// The folder is open, and it is asked who is at the keyboard.
    case checking
  }

  var occasion = Occasion.opening
  /// For how many seconds it is asked while nobody touches a key; nothing is without end.
  var patience: Int?
  /// Whether a page can be shown to ask on; else a line is asked.
  var hasDoor = false

  private var named: String? {
    occasion == .opening ? file ?? Environment["CASEWRIGHT_PASSPHRASE_FILE"] : nil
  }

  /// The page to ask on; to be closed again.
  private var door: Door? {
    hasDoor ? DoorTerminal.open().map { Door($0, patience: patience) } : nil
  }

  /// Asks on the terminal.
  ///
  /// - Throws: ``LeftTheDoor`` where the person gives up.
  private func ask(_ question: String, _ remark: String?) throws -> SecretBytes {
    guard let typed = TerminalPassphrase.ask(question, remark, patience: patience) else {
      throw LeftTheDoor()
    }
    return typed
  }

  /// Unlocks a case folder; a practice needs no passphrase.
  func unlock(_ locked: LockedVault) throws -> Vault {
    if locked.isPractice { return try locked.unlockPractice() }
    let state = LocalState(at: StateFolder.path, of: locked.id)
    if let recovery {
      guard let sheet = RecoverySheet(try SecretFile.keys(recovery)) else {
        throw VaultError.otherRecovery(path: locked.path)
      }
      return try Self.unlock(locked, sheet, state)
    }
    if let named { return try locked.unlock(try SecretFile.passphrase(named), state: state) }
    guard mayAsk, TerminalPassphrase.isPossible else {
      throw VaultError.needsPassphrase(path: locked.path)
    }
    if let door {
      defer { door.close() }
      return try door.unlock(locked, state: state, occasion)
    }
    var remark: String?
    var tries = 0
    while true {
      let passphrase = try ask(TerminalPassphrase.Words.open(locked.path), remark)
      if let vault = try Door.open(locked, with: passphrase, state) { return vault }
      remark = "\(VaultError.wrongPassphrase)"
      tries += 1
      sleep(UInt32(Door.delay(after: tries)))
    }
  }

  /// Opens a folder with its recovery sheet, and writes down there that the sheet was tried.
  static func unlock(
    _ locked: LockedVault, _ sheet: RecoverySheet, _ state: LocalState
  ) throws -> Vault {
    let vault = try locked.unlock(recovery: sheet, state: state)
    var names = vault.names
    names.recoveryTried = Clock().local.day.iso
    // A folder that can only be read is opened all the same.
    return names == vault.names ? vault : (try? vault.change(names)) ?? vault
  }

  /// The passphrase of a new folder, asked twice.
  func new(for path: String) throws -> SecretBytes {
    if let named { return try SecretFile.passphrase(named) }
    return try asked(for: path, DoorWords.new)
  }

  private func asked(for path: String, _ todo: String) throws -> SecretBytes {
    guard mayAsk, TerminalPassphrase.isPossible else {
      throw VaultError.needsPassphrase(path: path)
    }
    if let door {
      defer { door.close() }
      return try door.newPassphrase(for: path, todo, atLeast: Self.shortest)
    }
    var remark: String?
    while true {
      let first = try ask(TerminalPassphrase.Words.new, remark)
      let second = try ask(TerminalPassphrase.Words.again, nil)
      if !first.isSame(as: second) {
        remark = TerminalPassphrase.Words.differ
      } else if first.count < Self.shortest {
        remark = TerminalPassphrase.Words.tooShort(Self.shortest)
      } else {
        return first
      }
    }
  }

  /// A passphrase other than the one that opened the folder: of somebody new, or one's own.
  func another(for path: String, file: String? = nil, of name: String? = nil) throws -> SecretBytes
  {
    if let file { return try SecretFile.passphrase(file) }
    return try asked(for: path, name.map(DoorWords.newMember) ?? DoorWords.change)
  }

  /// What a folder has beside the passphrase: asked where somebody is there to answer.
  ///
  /// - Parameter isNew: It takes the place of another.
  func recovery(
    of path: String, _ spare: AgeIdentity, isNew: Bool
  ) throws -> NewFolder.Recovery {
    guard mayAsk, TerminalPassphrase.isPossible else { return .none }
    if let door {
      defer { door.close() }
      return try door.recovery(of: path, spare, isNew: isNew)
    }
    let question = isNew ? NewFolder.Words.askForNew : NewFolder.Words.askForFile
    while true {
      switch Self.answer(question) {
      case "": return .none
      case NewFolder.Words.print:
        Output.line(Self.printed(spare, of: path))
        if Self.answer(NewFolder.Words.onPaper) == NewFolder.Words.yes { return .paper }
      case let file: return .file(file)
      }
    }
  }

  private static func answer(_ question: String) -> String {
    Output.line(question)
    Output.part("> ")
    return readLine() ?? ""
  }

  /// Prints a recovery sheet, and says what came of it.
  static func printed(_ spare: AgeIdentity, of path: String) -> String {
    do {
      return NewFolder.Words.printed(try RecoveryPaper.print(spare, of: path))
    } catch PaperToolProblem.noPrinter {
      return NewFolder.Words.noPrinter
    } catch PaperToolProblem.notTaken(let printer) {
      return NewFolder.Words.notTaken(printer)
    } catch {
      return "\(error)"
    }
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

  /// The folder that was open last, where that is still there.
  static var lastFolder: String? {
    get {
      TextFile.read("\(path)/last-folder").flatMap { String(validating: $0, as: UTF8.self) }
        .flatMap { access("\($0)/vault.json", R_OK) == 0 ? $0 : nil }
    }
    set {
      let whole = newValue.flatMap { realpath($0, nil) }
      defer { free(whole) }
      guard let whole, case let newValue = String(cString: whole), newValue != lastFolder else {
        return
      }
      let file = "\(path)/last-folder"
      unlink(file)
      guard var output = try? ByteOutput(file, .newFile) else { return }
      try? output.write(Array(newValue.utf8))
      try? output.finish()
    }
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
