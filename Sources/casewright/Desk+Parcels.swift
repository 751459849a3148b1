import AgeFormat
import Guidance
import ReviewCore
import Screens
import StrictJSON
import Vault

/// Cases sent to other folders and taken in from them.
extension Journal {
  /// Writes the case to a new file that only the recipients can open, with the guidance it names.
  func send(to recipients: [String], _ path: String, of vault: Vault) throws {
    let to = try recipients.map { text in
      do throws(AgeKeyError) { return try AgeRecipient(text) } catch {
        throw AgeProblem.recipient(text, error)
      }
    }
    guard !to.isEmpty else { throw CommandProblem.noRecipient }
    let digest = history.record.caseFile.details.guidanceDigest
    let shared = (try? vault.blobs.read(digest)) == nil ? [] : [digest]
    let sealed = try CaseParcel.pack(folder, of: vault, with: shared, to: to)
    var output = try ByteOutput(path, .newFile)
    try output.write(sealed)
    try output.finish()
  }
}

extension Desk {
  /// What a case that was sent holds, as far as it can be told without taking it in.
  func shown(_ parcel: CaseParcel, in vault: Vault) -> Model.Parcel {
    var problems = parcel.faults.map { "\($0)" }
    if (try? vault.caseIDs().contains(parcel.caseID)) == true {
      problems.append("\(VaultError.caseIsHere(id: parcel.caseID))")
    }
    var shown = Model.Parcel(
      folder: parcel.vault, caseID: parcel.caseID, files: parcel.files.count, problems: problems)
    let history = History(
      zip(1..., parcel.entries).map { number, entry in
        JournalEntry(
          number: number, code: entry.code, at: entry.at, by: entry.by,
          content: entry.content ?? .null, unseen: parcel.unseen(at: number - 1).map { $0 + 1 })
      })
    if let misfit = history.misfit { shown.problems.append("\(misfit.misfit.description)") }
    let details = history.record.caseFile.details
    (shown.reference, shown.name) = (details.reference, details.name)
    shown.stage = history.record.currentStage(under: guidance)?.label ?? ""
    shown.entries = parcel.entries.count
    shown.first = (parcel.entries.first?.at.prefix(10)).flatMap { Day(iso: String($0)) }
    shown.last = (parcel.entries.last?.at.prefix(10)).flatMap { Day(iso: String($0)) }
    shown.code = parcel.entries.last?.anchor ?? ""
    return shown
  }
}
