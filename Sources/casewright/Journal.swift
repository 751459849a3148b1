import Guidance
import ReviewCore
import Screens
import StrictJSON
import Vault

/// One case, open: its folder and the history its entries make.
///
/// The one way from a command to the disk, for the screens, for `apply` and for a practice.
@MainActor
final class Journal {
  let folder: CaseFolder
  private(set) var history: History
  /// What the program has; the case may go by another.
  let atHand: Guidance
  /// What the case goes by.
  private(set) var choice: Model.CaseGuidance
  var guidance: Guidance { choice.guidance }
  private let blobs: BlobStore?
  /// Why the guidance of the case cannot be used.
  private var guidanceDamage: String?

  /// - Parameters:
  ///   - atHand: The guidance the program has.
  ///   - blobs: Where guidance of cases is kept; nothing where the case is only looked at in
  ///     passing, under what the program has.
  init(_ folder: CaseFolder, guidance atHand: Guidance, blobs: BlobStore?) {
    self.folder = folder
    self.atHand = atHand
    self.blobs = blobs
    choice = Model.CaseGuidance(atHand)
    history = History(Self.entries(of: folder))
    stamp = folder.stamp
    findGuidance()
    clear()
  }

  /// Why what was taken out of the record could not be taken off the disk; nothing while it was.
  private(set) var notCleared: String?

  /// Takes off the disk what the record says was taken out: after a redaction, and where one was
  /// broken off or its old text came back with the files of another laptop.
  private func clear() {
    notCleared = nil
    guard readOnly == nil else { return }
    let entries = folder.entries
    let hashes = history.redacted.filter(entries.indices.map { $0 + 1 }.contains)
      .map { entries[$0 - 1] }.filter { $0.content != nil }.map(\.hash)
    do {
      try folder.redact(Set(hashes))
    } catch {
      notCleared = CommandWords.notCleared("\(error)")
    }
  }

  private func findGuidance() {
    guard let blobs else { return }
    let found = GuidancePin.find(for: history.record.caseFile, atHand: atHand, in: blobs)
    choice = found.guidance
    guidanceDamage = found.damage
  }

  /// Judges a command and records what it leads to.
  ///
  /// Returns the entry, or nothing where its effect stands already.
  func submit(_ submission: Submission, _ context: Context) throws -> JournalEntry? {
    if let reason = readOnly { throw ReadOnly(sentence: reason) }
    let submission = try offered(submission)
    let decided = try history.decide(submission, context, under: guidance)
    guard !decided.events.isEmpty else { return nil }
    let content = EntryContent(
      form: submission.form, command: submission.command, today: context.today,
      events: decided.events)
    if submission.form == "case.take-guidance", let blobs {
      _ = try GuidancePin.keep(atHand, in: blobs)
    }
    let entry = try take(content.json, at: context.now.rfc3339)
    if Self.choosesGuidance(submission.form) { findGuidance() }
    if ["case.redact", "case.move"].contains(submission.form) { clear() }
    return entry
  }

  /// Records here what an entry of another case says; the code of the entry it became.
  func takeIn(
    _ entry: JournalEntry, from caseID: String, reason: String, _ context: Context
  ) throws -> String {
    if let reason = readOnly { throw ReadOnly(sentence: reason) }
    let content = try history.takingIn(
      entry, from: caseID, reason: reason, context, under: guidance)
    if let content { return try take(content.json, at: context.now.rfc3339).code }
    let command = "moved-\(caseID)-\(entry.code)"
    return history.entries.last { $0.content.object?["command"]?.string == command }?.code ?? ""
  }

  /// Puts an entry on the disk and into the history.
  @discardableResult
  func take(_ content: JSON, at time: String) throws -> JournalEntry {
    let stored = try folder.commit(content: content, at: time)
    let place = history.entries.count
    let entry = Self.entry(stored, number: place + 1, folder.clockRanBack(at: place))
    history.append(entry)
    return entry
  }

  /// Why nothing can be recorded, for a person.
  var readOnly: String? {
    if let reason = folder.readOnlyReason { return "\(reason)" }
    return misfit ?? guidanceDamage
  }

  /// The first entry that cannot follow, with its place and the reason, for a person.
  var misfit: String? {
    guard let misplaced = history.misfit else { return nil }
    let entries = folder.entries
    let place =
      entries.indices.contains(misplaced.number - 1)
      ? folder.place(of: entries[misplaced.number - 1]) : nil
    return CommandWords.misplaced(
      misplaced.number, misplaced.misfit.description, at: place ?? "")
  }

  /// Whether something was recorded since it was last read.
  var hasChanged: Bool { folder.stamp != stamp }

  private var stamp: String?

  func reload() throws {
    stamp = folder.stamp
    try folder.reload()
    history = History(Self.entries(of: folder))
    findGuidance()
    clear()
  }

  private static func entries(of folder: CaseFolder) -> [JournalEntry] {
    folder.entries.enumerated().map { place, stored in
      entry(
        stored, number: place + 1, folder.clockRanBack(at: place),
        unseen: folder.unseen(at: place).map { $0 + 1 })
    }
  }

  private static func entry(
    _ stored: Entry, number: Int, _ ranBackFrom: Int?, unseen: [Int] = []
  ) -> JournalEntry {
    JournalEntry(
      number: number, code: stored.code, at: stored.at, by: stored.by,
      content: stored.content ?? .null, unseen: unseen, ranBackFrom: ranBackFrom.map { $0 + 1 })
  }

  /// Nothing can be recorded now.
  struct ReadOnly: Error, CustomStringConvertible {
    let sentence: String
    var description: String { sentence }
  }
}
