import ReviewCore
import Screens
import Vault

/// Reading everything in the folder and checking it.
extension Desk {
  /// What checking everything found, with the code of each case as it stands, to be kept on paper.
  func check(_ vault: Vault) throws -> Input {
    let verified = try vault.verify(progress: progress)
    let misfits = try misfits(in: verified, of: vault).sorted { $0.key < $1.key }.map(\.value)
    let problems = (verified.allFaults.map { "\($0)" } + misfits).map { "! \($0)" }
    let remarks = verified.cases.compactMap { one in
      CommandWords.clockRanBack(one.ranBack).map {
        "\(line(of: one.id, in: vault).reference): \($0)"
      }
    }
    let codes = verified.cases.map { one in
      CommandWords.code(
        one.entries.last?.anchor ?? "", of: line(of: one.id, in: vault).reference,
        entries: one.entries.count)
    }
    countForOthers(in: vault)
    var care = care(of: vault)
    care.isUnremembered = verified.allFaults.contains(where: \.isOfMemory)
    return .folderCared(
      care, report: (problems.isEmpty ? [CommandWords.allStands] : problems) + remarks + codes)
  }

  /// What in cases whose files are sound cannot follow, by the case's id.
  func misfits(in verified: Vault.Verified, of vault: Vault) throws -> [String: String] {
    var misfits: [String: String] = [:]
    for one in verified.cases where one.faults.isEmpty {
      let folder = try vault.open(one.id, for: .reading)
      misfits[one.id] = Journal(folder, guidance: guidance, blobs: nil).misfit
    }
    return misfits
  }

  /// Which entry a code names, in words; nothing where it names none.
  func confirmed(_ code: String, in verified: Vault.Verified, of vault: Vault) -> String? {
    for one in verified.cases {
      guard let place = one.entries.firstIndex(where: { $0.anchor == code }) else { continue }
      return CommandWords.confirmed(
        place + 1, one.id, line(of: one.id, in: vault).reference, at: one.entries[place].at)
    }
    return nil
  }

  /// The same for a code as somebody typed it.
  func confirm(_ typed: String, in vault: Vault) throws -> String {
    guard let code = Anchor.normal(typed) else { return CommandWords.notAnAnchor }
    return confirmed(code, in: try vault.verify(progress: progress), of: vault)
      ?? "! " + CommandWords.notConfirmed
  }
}
