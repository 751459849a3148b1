import Glibc
import ReviewCore
import Screens
import Vault

/// Papers asked for at the screens.
extension Desk {
  func write(_ wish: PaperWish) throws -> [Input] {
    guard let journal, let vault = openVault else { throw CommandProblem.noCase }
    var request = PaperRequest(
      kind: wish.kind, format: wish.format,
      place: .file(Self.path(of: wish, in: journal.history.record)))
    request.about = wish.about
    request.isAnonymised = wish.isAnonymised
    request.reason = wish.reason
    request.to = wish.to
    request.copies = wish.copies
    var before = ""
    if wish.isPrinted {
      do {
        _ = try PaperTools.printer()
        request.place = .printer
        request.format = .text
      } catch {
        before = "\(error) "
      }
    }
    let entries = journal.history.entries.count
    let made = try journal.make(request, now().context)
    commits += journal.history.entries.count - entries
    let stays = vault.isPractice ? " " + PaperWords.staysAfterPractice : ""
    let holes = made.holes.isEmpty ? "" : " " + PaperWords.shown(made.holes)
    return [
      .recorded(journal.history, words: FormWords.words(for: "paper.write").recorded),
      .told(before + made.sentence + holes + stays),
    ]
  }

  /// Where a paper goes: where the person says, else under a free name in their own folder.
  ///
  /// Reference and kind name the file, never a person.
  private static func path(of wish: PaperWish, in record: CaseRecord) -> String {
    let home = Environment["HOME"] ?? "."
    guard wish.path.isEmpty else { return wish.path }
    let reference = record.caseFile.details.reference.map { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber) ? letter : "-"
    }
    let name = "\(home)/\(String(reference))-\(wish.kind.rawValue)"
    let ending = wish.format.rawValue
    var path = "\(name).\(ending)"
    var number = 2
    while access(path, F_OK) == 0 {
      path = "\(name)-\(number).\(ending)"
      number += 1
    }
    return path
  }
}
