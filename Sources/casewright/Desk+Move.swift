import ReviewCore
import Screens
import Vault

extension Desk {
  /// Moves an entry to another case of the folder: first it is recorded there, then taken out here.
  ///
  /// Broken off between the two it stands in both, and doing it again does the rest. Nothing is
  /// recorded there that could not be taken out here.
  func move(
    _ asked: Submission, from journal: Journal, to id: String, in vault: Vault
  ) throws -> JournalEntry? {
    guard let number = Int(asked.answers.text("entry")),
      let entry = journal.history.entries.first(where: { $0.number == number })
    else { throw Refusal(.noSuchThing, field: "entry", asked.answers.text("entry")) }
    let context = now().context
    _ = try journal.history.decide(asked, context, under: journal.guidance)
    let folder = try vault.open(id, for: .writing(since: clock.now.rfc3339))
    defer { folder.close() }
    let other = Journal(folder, guidance: guidance, blobs: vault.blobs)
    let code = try other.takeIn(
      entry, from: journal.folder.id, reason: asked.answers.text("reason"), context)
    var submission = asked
    submission.answers.values["to"] = .text("\(id) \(code)")
    return try journal.submit(submission, context)
  }
}
