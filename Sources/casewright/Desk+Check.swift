import ReviewCore
import Screens
import Vault

/// Reading everything in the folder and checking it.
extension Desk {
  /// What checking everything found, with the code of each case as it stands, to be kept on paper.
  func check(_ vault: Vault) throws -> [String] {
    let verified = try vault.verify(progress: progress)
    let misfits = try misfits(in: verified, of: vault).sorted { $0.key < $1.key }.map(\.value)
    let problems = (verified.allFaults.map { "\($0)" } + misfits).map { "! \($0)" }
    let codes = verified.cases.map { one in
      CommandWords.code(
        one.entries.last?.anchor ?? "", of: line(of: one.id, in: vault).reference,
        entries: one.entries.count)
    }
    return (problems.isEmpty ? [CommandWords.allStands] : problems) + codes
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
}
