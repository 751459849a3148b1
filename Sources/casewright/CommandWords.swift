import ReviewCore
import Screens
import Vault

/// The sentences of the command line.
enum CommandWords {
  static func misplaced(_ number: Int, _ reason: String, at place: String) -> String {
    "Entry \(number) (\(place)) cannot follow what was recorded before: \(reason). The case can be "
      + "read up to there; nothing can be recorded in it."
  }

  static func notCleared(_ reason: String) -> String {
    "Recorded, and shown nowhere any more. The old text could not be taken off the disk (\(reason)); "
      + "this is tried again whenever the case is opened."
  }

  static func setAside(_ count: Int) -> String {
    count == 1 ? "1 entry is set aside: settle it" : "\(count) entries are set aside: settle them"
  }

  static func stillStands(_ number: Int) -> String {
    "what was taken out of entry \(number) still stands in another: take it out again"
  }

  static func setAside(_ why: String, settled: String?) -> String {
    "     Set aside: \(why)." + (settled.map { " \($0)" } ?? " Not settled yet.")
  }
  static func settled(_ outcome: String, by number: Int, _ reason: String) -> String {
    "Settled by entry \(number) (\(outcome)): \(reason)"
  }
  static func redacted(_ field: String, by number: Int, _ reason: String) -> String {
    field == "*"
      ? "     Moved to another case by entry \(number): \(reason)"
      : "     “\(field)” was taken out by entry \(number): \(reason)"
  }

  static func guidanceNotThere(_ id: String, uses title: String) -> String {
    "The guidance set this case was opened under (\(id)) is not in the case folder. It is shown "
      + "under the one the program has: \(title)."
  }

  static func guidanceDamaged(_ id: String, _ reason: String) -> String {
    "The guidance set this case was opened under (\(id)) cannot be used: \(reason) The case can be "
      + "read, under the guidance the program has; nothing can be recorded in it."
  }

  static func noSuchPaper(_ kind: String, _ kinds: [String]) -> String {
    "There is no paper “\(kind)”. There are: \(kinds.joined(separator: ", "))."
  }
  static func noSuchFormat(_ format: String, _ formats: [String]) -> String {
    "There is no format “\(format)”. There are: \(formats.joined(separator: ", "))."
  }
  static func paperNotRecorded(_ reason: String) -> String {
    "That it was written is not in the record: \(reason)"
  }

  // The whole folder.
  static func copied(_ count: Int, to path: String) -> String {
    "\(count) files were copied to \(path), and each was read again. Keep the copy as safe as the folder."
  }
  static let draftsOpen = "What is typed and not recorded was kept as a draft, for you alone."
  static let bySheet = "whoever has the recovery sheet"
  static let removedMember =
    "They can no longer open this folder. What they copied before stays "
    + "readable to them: nothing can take that back."
  static func added(_ name: String) -> String {
    "\(name) can open this folder now. Everything was encrypted to them too."
  }
  static let changedPassphrase =
    "Your passphrase was changed. Copies made before still open with the old one. The recovery sheet "
    + "stays as it was."
  static func resealed(_ resealed: Vault.Resealed) -> [String] {
    let (count, closed) = (resealed.count, resealed.closed)
    var lines = [
      count == 0
        ? "Nothing was written anew."
        : "\(count) \(count == 1 ? "file was" : "files were") written anew, for those who can open "
          + "this folder now. \(Wording.oldFiles)"
    ]
    if closed > 0 {
      lines.append(
        "! \(closed) could not be opened with your keys. Somebody who could open the folder before "
          + "has to do the same here.")
    }
    return lines
  }
  static func newSheet(in file: String?) -> [String] {
    (file.map { [NewFolder.Words.written($0)] } ?? [])
      + [
        "The new recovery sheet opens this folder now. An older one opens only copies made before."
      ]
  }
  static func writtenForOthers(_ files: Int) -> String {
    "\(files) \(files == 1 ? "file was" : "files were") not written for exactly those who can open "
      + "this folder. To write for them: casewright member reseal"
  }
  /// - Parameter entries: The places, from 0, of entries whose time lies before that of one they
  ///   follow, each with the place of that one; nothing is said of none.
  static func clockRanBack(_ entries: [Int: Int]) -> String? {
    guard let first = entries.min(by: { $0.key < $1.key }) else { return nil }
    let number = first.key + 1
    return "A clock had run back: "
      + (entries.count == 1
        ? "entry \(number) follows entry \(first.value + 1), and its time is earlier."
        : "\(entries.count) entries have an earlier time than one they follow; the first is entry "
          + "\(number).")
  }
  static let allStands = "Everything could be read, and every signature holds."
  static func confirmed(_ number: Int, _ id: String, _ reference: String, at time: String) -> String
  {
    "The code names entry \(number) of case \(reference) (\(id)), recorded \(time). Everything up to it "
      + "stands as it was."
  }
  static func code(_ code: String, of reference: String, entries: Int) -> String {
    "\(reference): \(entries) entries, code \(code)"
  }
  static let notAnAnchor = "A code has 20 letters and digits, from a to z and 2 to 7."
  static let notConfirmed =
    "No entry of this folder has this code: it was altered, or this is an older "
    + "copy or another folder."
  static let accepted = "This computer takes the folder as it is now for what it remembers."
  static func holds(_ parcel: String, _ entries: Int, _ files: Int, from vault: String) -> String {
    "Case \(parcel) from the case folder \(vault): \(entries) entries, \(files) files."
  }
  static func holds(_ parcel: Model.Parcel) -> String {
    [
      parcel.reference, parcel.name, parcel.stage,
      "\(parcel.first?.iso ?? "?") to \(parcel.last?.iso ?? "?")", "code \(parcel.code)",
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }
  static func sent(_ path: String, code: String) -> String {
    "Written to \(path). The receiver sees this code and can ask you whether it is yours: \(code)"
  }
  static let takeIn = "Nothing was taken in. Give --accept to take it in."
  static func takenIn(_ id: String) -> String { "The case \(id) was taken in." }

  static let otherOffered = "The program has other guidance at hand. Leave this field out."
  static let nothingToKeep = "what the case was opened under is not in the case folder"

  static func notUsed(_ reason: String) -> String { "Not used by your board: \(reason)" }
  static let leftTheDoor = "Nothing was opened, made or changed."
  static func goesBy(_ title: String, _ id: String) -> String { "Guidance set: \(title) (\(id))." }

  static func notAmongReadable(_ name: String, _ problems: [String]) -> String {
    "No case that can be read is called “\(name)”. These cannot be read: "
      + problems.joined(separator: " ")
  }
}

/// What a command cannot go on without.
enum CommandProblem: Error, CustomStringConvertible {
  case noFolder
  case noCase
  case noSuchCase(String)
  case severalCases(String, [String])
  case unreadable(String)
  case noSuchMoment(String)
  case notPractice
  case noRecipient
  case noName
  case noSheet
  case anothersPassphrase

  var description: String {
    switch self {
    case .noFolder:
      "No case folder is named. Name it with --vault, or set CASEWRIGHT_VAULT."
    case .noCase: "No case is open."
    case .noSuchCase(let name): "There is no case “\(name)” in this folder."
    case .severalCases(let name, let ids):
      "More than one case is called “\(name)”: \(ids.joined(separator: ", ")). Name it by its id."
    case .unreadable(let path): "\(path) cannot be read."
    case .noSuchMoment(let text):
      "There is no entry “\(text)”. Give an entry's number, its code, or a time."
    case .noRecipient:
      "Say who receives it: what their folder shows at their name begins with age1."
    case .noName: "Say their name."
    case .noSheet:
      "No recovery sheet was made, and nothing was changed. Say where it is to be written: --recovery "
        + "FILE."
    case .anothersPassphrase: "This is another member's passphrase. Nothing was changed."
    case .notPractice: "CASEWRIGHT_NOW is honoured in practice folders only."
    }
  }
}
