import AgeFormat
import Glibc
import Screens
import Terminal
import Vault

/// Somebody left the door without going in.
struct LeftTheDoor: Error, Hashable {
  /// 130, or 128 and the signal that ended it.
  var status: Int32 = 130
}

/// The page at the door of a case folder, and what is typed there.
@MainActor
struct Door {
  private let terminal: DoorTerminal
  /// For how many seconds somebody is waited for; nothing is without end.
  private let patience: Int?
  /// Room for what is typed, in bytes.
  private static let limit = 1024

  init(_ terminal: DoorTerminal, patience: Int? = nil) {
    self.terminal = terminal
    self.patience = patience
  }

  func close() { terminal.close() }

  // MARK: Unlocking

  /// Asks until the folder opens.
  ///
  /// - Throws: ``LeftTheDoor``; what is wrong with the folder.
  func unlock(
    _ locked: LockedVault, state: LocalState, _ occasion: Passphrases.Occasion
  ) throws -> Vault {
    let page: (Int, String) -> DoorPage = { count, notice in
      switch occasion {
      case .opening: .unlock(locked.path, characters: count, notice: notice)
      case .afterLocking: .locked(locked.path, characters: count, notice: notice)
      case .checking: .checking(locked.path, characters: count, notice: notice)
      }
    }
    var tries = 0
    while true {
      let notice = tries == 0 ? "" : DoorWords.again
      let passphrase = try secret { page($0, notice) }
      terminal.show(page(passphrase.characters, DoorWords.checking))
      if let vault = try Self.open(locked, with: passphrase, state) { return vault }
      tries += 1
      try waitAWhile(Self.delay(after: tries)) { page(0, DoorWords.wrong(wait: $0)) }
    }
  }

  /// Nothing where the passphrase is nobody's; the line of the recovery sheet does as well.
  static func open(
    _ locked: LockedVault, with passphrase: SecretBytes, _ state: LocalState
  ) throws -> Vault? {
    do {
      if let sheet = RecoverySheet(passphrase) {
        return try Passphrases.unlock(locked, sheet, state)
      }
      return try locked.unlock(passphrase, state: state)
    } catch VaultError.wrongPassphrase, VaultError.otherRecovery {
      return nil
    }
  }

  /// A second after the first wrong one, then longer; nobody is ever locked out.
  static func delay(after tries: Int) -> Int { 1 << min(tries - 1, 5) }

  /// Says how long is left, second by second; what is typed meanwhile is dropped.
  private func waitAWhile(_ seconds: Int, _ page: (Int) -> DoorPage) throws {
    let over = ContinuousClock.now + .seconds(seconds)
    while true {
      let left = over - .now
      guard left > .zero else { break }
      let whole = Int((left / .seconds(1)).rounded(.up))
      terminal.show(page(whole))
      let part = left - .seconds(whole - 1)
      switch terminal.next(milliseconds: max(1, Int((part / .milliseconds(1)).rounded(.up)))) {
      case .key(.escape): throw LeftTheDoor()
      case .ended(let signal): throw end(by: signal)
      default: break
      }
    }
    terminal.dropTyped()
  }

  // MARK: A new folder

  /// A passphrase typed twice; one made by chance is shown beside it.
  func newPassphrase(
    for path: String, _ todo: String, atLeast least: Int
  ) throws -> SecretBytes {
    let offer = Self.offer()
    var notice = ""
    while true {
      let first = try secret(showing: offer) { count in
        DoorPage(
          place: path, todo: todo,
          ask: .unseen(label: DoorWords.passphrase, characters: count), shownOnce: offer.count,
          text: DoorWords.newText(atLeast: least), notice: notice,
          keys: [DoorWords.enter, DoorWords.back])
      }
      guard first.count >= least else {
        notice = DoorWords.tooShort(least)
        continue
      }
      terminal.blank()
      let second = try secret { count in
        DoorPage(
          place: path, todo: DoorWords.repeated,
          ask: .unseen(label: DoorWords.againLabel, characters: count),
          text: DoorWords.repeatedText, keys: [DoorWords.enter, DoorWords.back])
      }
      if first.isSame(as: second) { return first }
      notice = DoorWords.differ
    }
  }

  /// Five groups of five letters and digits: 125 bits.
  private static func offer() -> SecretBytes {
    let letters: StaticString = "abcdefghijklmnopqrstuvwxyz234567"
    return SecretBytes(capacity: 29) { room in
      var random = SystemRandomNumberGenerator()
      for place in 0..<29 {
        room[place] =
          place % 6 == 5
          ? UInt8(ascii: "-") : letters.utf8Start[Int(random.next(upperBound: UInt32(32)))]
      }
      return 29
    }
  }

  // MARK: Recovery

  /// Shows the recovery identity once, to be copied by hand or written to a file.
  ///
  /// - Parameter isNew: It takes the place of another, which stays where the person goes back.
  func recovery(
    of path: String, _ identity: AgeIdentity, isNew: Bool
  ) throws -> NewFolder.Recovery {
    let text = identity.text
    let lines =
      [DoorWords.onPaper, DoorWords.printIt, DoorWords.toFile] + (isNew ? [] : [DoorWords.none])
    let made = { (recovery: NewFolder.Recovery) in
      terminal.show(
        DoorPage(
          place: path, todo: isNew ? DoorWords.writingAnew : DoorWords.making, keys: []))
      return recovery
    }
    var chosen = 0
    var notice = ""
    while true {
      let page = DoorPage(
        place: path, todo: isNew ? DoorWords.recoveryNew : DoorWords.recovery,
        ask: .choice(lines, at: chosen),
        shownOnce: text.count, text: DoorWords.recoveryText, notice: notice,
        keys: [DoorWords.choose, DoorWords.enter, DoorWords.back])
      text.withBytes { terminal.show(page, secret: $0) }
      switch try next() {
      case .key(.up): chosen = max(0, chosen - 1)
      case .key(.down): chosen = min(lines.count - 1, chosen + 1)
      case .key(.byte(let digit)) where lines.indices.contains(Int(digit) - 0x31):
        chosen = Int(digit) - 0x31
      case .key(.escape): throw LeftTheDoor()
      case .ended(let signal): throw end(by: signal)
      case .key(.enter):
        terminal.blank()
        switch chosen {
        case 0: return made(.paper)
        case 1: notice = Passphrases.printed(identity, of: path)
        case 2: if let file = try fileName(path) { return made(.file(file)) }
        default: return made(.none)
        }
      default: break
      }
    }
  }

  /// The name of a new file; nothing where the person goes back.
  private func fileName(_ path: String) throws -> String? {
    var name: [UInt8] = []
    var notice = ""
    while true {
      terminal.show(
        DoorPage(
          place: path, todo: DoorWords.fileTodo,
          ask: .seen(label: DoorWords.file, text: String(decoding: name, as: UTF8.self)),
          text: DoorWords.fileText, notice: notice, keys: [DoorWords.enter, DoorWords.back]))
      switch try next() {
      case .key(.byte(let byte)): if name.count < Self.limit { name.append(byte) }
      case .key(.erase): name.removeLastCharacter()
      case .key(.eraseAll): name = []
      case .key(.escape):
        terminal.blank()
        return nil
      case .ended(let signal): throw end(by: signal)
      case .key(.enter) where !name.isEmpty:
        let text = String(decoding: name, as: UTF8.self)
        guard access(text, F_OK) != 0 else {
          notice = "\(AgeProblem.alreadyThere(text))"
          continue
        }
        return text
      default: break
      }
    }
  }

  // MARK: Typing

  /// Reads what is typed, straight into memory that is locked and wiped.
  private func secret(
    showing shown: SecretBytes? = nil, _ page: (_ characters: Int) -> DoorPage
  ) throws -> SecretBytes {
    try SecretBytes(capacity: Self.limit) { room in
      var count = 0
      while true {
        let characters = room.prefix(count).count { $0 & 0xC0 != 0x80 }
        let isShown = page(characters).isShown(in: terminal.size)
        if let shown {
          shown.withBytes { terminal.show(page(characters), secret: $0) }
        } else {
          terminal.show(page(characters))
        }
        switch try next() {
        case .key(.escape): throw LeftTheDoor()
        case .ended(let signal): throw end(by: signal)
        case .key(.enter) where count > 0 && isShown: return count
        case .key(.byte(let byte)) where count < room.count && isShown:
          room[count] = byte
          count += 1
        case .key(.erase):
          while count > 0, room[count - 1] & 0xC0 == 0x80 { count -= 1 }
          count = max(count - 1, 0)
        case .key(.eraseAll): count = 0
        default: break
        }
      }
    }
  }

  /// The next thing that happens; gives up once nobody has touched a key for too long.
  ///
  /// The clock of a computer that sleeps stands still, and the time of day does not.
  private func next() throws -> DoorEvent {
    guard let patience else { return terminal.next() }
    let end = time(nil) + patience
    while time(nil) < end {
      let event = terminal.next(milliseconds: 5000)
      if event != .nothing { return event }
    }
    throw LeftTheDoor()
  }

  /// From within the screens the signal is theirs to act on.
  private func end(by signal: Int32) -> LeftTheDoor {
    DoorTerminal.passOn(signal: signal)
    return LeftTheDoor(status: 128 + signal)
  }
}

extension SecretBytes {
  /// How many characters it is as UTF-8.
  var characters: Int { withBytes { bytes in bytes.count { $0 & 0xC0 != 0x80 } } }
}

extension [UInt8] {
  /// Takes the last character of UTF-8 away: its continuation bytes, then its first.
  fileprivate mutating func removeLastCharacter() {
    while let last, last & 0xC0 == 0x80 { removeLast() }
    _ = popLast()
  }
}
