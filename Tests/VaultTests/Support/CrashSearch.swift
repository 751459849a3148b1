@testable import Vault

/// Cuts the power at every moment of what was recorded, in every way the disk allows.
struct CrashSearch {
  /// What was tried: moments, and different disks after a power cut.
  private(set) var moments = 0
  private(set) var states = 0
  /// Each thing found wrong, and how often.
  private(set) var problems: [String: Int] = [:]
  /// Whether one thing found is enough.
  private let stopsAtFirst: Bool

  init(stopsAtFirst: Bool = false) { self.stopsAtFirst = stopsAtFirst }

  private var isOver: Bool { stopsAtFirst && !problems.isEmpty }

  /// Everything that a power cut during an operation may leave.
  ///
  /// - Parameters:
  ///   - operations: The last is looked at; what a cut before it leaves is found without it.
  ///   - omission: A call of the last that the disk leaves out.
  ///   - chosen: Which of the moments and disks found to try.
  mutating func search(
    _ operations: [Operation], omitting omission: SimulatedDisk.Omission? = nil,
    where chosen: () -> Bool = { true }
  ) throws -> [Call: Int] {
    let session = try Session.fresh()
    do {
      let (moments, counts) = try Self.run(operations, in: session, omitting: omission)
      search(moments, in: session, where: chosen)
      return counts
    } catch {
      // Without that call the operation cannot even end.
      guard let omission else { throw error }
      problems["\(error)", default: 0] += 1
      return [omission.call: omission.number]
    }
  }

  static func run(
    _ operations: [Operation], in session: Session, omitting omission: SimulatedDisk.Omission? = nil
  ) throws -> (moments: [SimulatedDisk.State], counts: [Call: Int]) {
    for operation in operations.dropLast() {
      try session.prepare(for: operation)
      try session.perform(operation)
    }
    if let last = operations.last {
      try session.prepare(for: last)
      session.disk.begin(omitting: omission)
      try session.perform(last)
    }
    return session.disk.end()
  }

  /// - Parameters:
  ///   - moments: Only the last of them counts where `lastOnly` is set.
  ///   - session: What recorded them, with its ledger of each.
  mutating func search(
    _ moments: [SimulatedDisk.State], in session: Session, lastOnly: Bool = false,
    where chosen: () -> Bool = { true }
  ) {
    var seen: Set<[Int]> = []
    for (changes, moment) in moments.enumerated().suffix(lastOnly ? 1 : .max) {
      if isOver { return }
      guard let mark = session.marks.lastIndex(where: { $0.changes <= changes }) else { continue }
      self.moments += 1
      let crashes = moment.crashes()
      if crashes.isEmpty { problems["too many states", default: 0] += 1 }
      for crash in crashes where !isOver && chosen() {
        guard seen.insert([mark, crash.fingerprint]).inserted else { continue }
        states += 1
        for problem in session.marks[mark].ledger.problems(of: crash) {
          problems[problem, default: 0] += 1
        }
      }
    }
    for misuse in session.disk.misuses { problems[misuse, default: 0] += 1 }
  }

  /// Kills the process at every moment of an operation; another opens what is there and does it
  /// again; the power is cut at every moment of that.
  mutating func searchAfterKills(
    _ operations: [Operation], omitting omission: SimulatedDisk.Omission? = nil
  ) throws -> [Call: Int] {
    let session = try Session.fresh()
    let (moments, _) = try Self.run(operations, in: session)
    var most: [Call: Int] = [:]
    for (changes, moment) in moments.enumerated() {
      if isOver { break }
      guard let mark = session.marks.last(where: { $0.changes <= changes }) else { continue }
      let next = Session(on: SimulatedDisk(moment), after: mark.ledger)
      next.disk.begin(omitting: omission)
      do {
        let path = mark.ledger.vaultBegun ?? session.place?.path
        if let path { try next.resume(at: path, in: known(session.place?.id, mark.ledger, path)) }
        if let last = operations.last {
          // What is gone is thrown away once more: nobody types it again for that.
          if last != .discardDraft { try next.prepare(for: last) }
          try next.perform(last)
        }
      } catch {
        problems["after a kill: \(error)", default: 0] += 1
      }
      let (after, counts) = next.disk.end()
      most.merge(counts) { max($0, $1) }
      search(after, in: next)
    }
    return most
  }

  private func known(_ id: String?, _ ledger: Ledger, _ path: String) -> String? {
    id.flatMap { ledger.vaults[path]?[$0] == nil ? nil : $0 }
  }
}
