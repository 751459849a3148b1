import StrictJSON

@testable import Vault

/// What was promised of what a session did, and what it had begun.
struct Ledger: Sendable {
  struct Record: Sendable {
    /// Acknowledged, in order.
    var entries: [Entry] = []
    /// The content of an entry begun and not acknowledged.
    var begun: JSON?
    /// What a draft of each writer may be: nil for none.
    var drafts: [String: Set<JSON?>] = [:]
    /// Acknowledged files by digest.
    var blobs: [String: [UInt8]] = [:]
  }

  /// The acknowledged cases of the acknowledged vaults, by path and id.
  var vaults: [String: [String: Record]] = [:]
  /// The vault and the case being made, if any: the path, and whether it is a case in it.
  var vaultBegun: String?
  var caseBegunIn: String?

  // MARK: After a crash

  /// What of all that does not hold on a disk; it is opened twice.
  func problems(of state: SimulatedDisk.State) -> [String] {
    let disk = SimulatedDisk(state)
    var problems = opening(on: disk)
    // An opening that changed nothing would do just the same again.
    let once = disk.state.tree()
    if once != state.tree() {
      problems += opening(on: disk)
      if disk.state.tree() != once { problems.append("a second opening changed something") }
    }
    if let path = vaultBegun, vaults[path] == nil { problems += making(path, on: disk) }
    return problems + disk.misuses
  }

  private func opening(on disk: SimulatedDisk) -> [String] {
    var problems: [String] = []
    for (path, records) in vaults {
      do throws(VaultError) {
        let vault = try QuickVault.open(path, in: disk)
        let ids = try vault.caseIDs()
        for id in records.keys where !ids.contains(id) { problems.append("a case is not there") }
        for id in ids {
          guard records[id] != nil || caseBegunIn == path else {
            problems.append("a case nobody made is there")
            continue
          }
          let file = try vault.open(id, for: .writing(since: "now"))
          problems += try records[id, default: Record()].problems(of: file)
        }
      } catch {
        problems.append("\(error)")
      }
    }
    return problems
  }

  /// A vault that was being made is one, or can still be made.
  private func making(_ path: String, on disk: SimulatedDisk) -> [String] {
    do throws(VaultError) {
      do throws(VaultError) {
        let vault = try QuickVault.open(path, in: disk)
        return try vault.caseIDs().isEmpty ? [] : ["a new vault has cases"]
      } catch .missing, .notAVault {
        _ = try Vault.create(
          at: path, member: ScratchVault.member, key: .practice, at: "2016-03-24T14:00:00Z",
          in: disk)
        return []
      }
    } catch {
      return ["a vault begun cannot be made: \(error)"]
    }
  }
}

extension Ledger.Record {
  fileprivate func problems(of file: CaseFile) throws(VaultError) -> [String] {
    var problems: [String] = []
    if let reason = file.readOnlyReason { problems.append("\(reason)") }
    let found = file.entries
    if !found.starts(with: entries) {
      problems.append("an acknowledged entry is lost: \(found.count) of \(entries.count)")
    }
    let others = found.dropFirst(entries.count).map(\.content)
    if !others.isEmpty && others != [begun].compactMap(\.self) {
      problems.append("an entry is there that nobody recorded")
    }
    if !file.stranded.isEmpty { problems.append("an entry is stranded") }

    let drafts = try file.drafts()
    if !drafts.damaged.isEmpty { problems.append("a draft is damaged") }
    for (writer, allowed) in self.drafts {
      let kept = drafts.kept.filter { $0.writer == writer }.map(\.content)
      if kept.count > 1 || !allowed.contains(kept.first) {
        problems.append("a draft is not as it was kept or thrown away")
      }
    }
    if drafts.kept.contains(where: { self.drafts[$0.writer] == nil }) {
      problems.append("a draft is there that nobody kept")
    }

    for (digest, bytes) in blobs where try file.blobs.read(digest) != bytes {
      problems.append("a stored file is not what it was")
    }
    for case .object(let content) in found.map(\.content) {
      if let digest = content["file"]?.string { _ = try file.blobs.read(digest) }
    }
    return problems
  }
}
