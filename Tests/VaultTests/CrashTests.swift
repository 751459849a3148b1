import Testing

@testable import Vault

/// The power is cut, or the process killed, between any two changes of the disk; nothing that was
/// acknowledged may be lost, whatever part of the unsynced changes reached the disk.
@Suite("Any moment may be the last")
struct CrashTests {
  @Test(
    "every power cut in every scenario of up to three operations", arguments: Operation.allCases)
  func cuts(last: Operation) throws {
    var search = CrashSearch()
    var scenarios = 0
    for earlier in Self.scenarios(upTo: 2) {
      _ = try search.search(earlier + [last])
      scenarios += 1
    }
    #expect(search.problems == [:])
    print(
      "power cuts in \(last): \(scenarios) scenarios, \(search.moments) moments, "
        + "\(search.states) disks")
  }

  /// Every sequence of at most so many operations, the empty one first.
  static func scenarios(upTo count: Int) -> [[Operation]] {
    guard count > 0 else { return [[]] }
    let shorter = scenarios(upTo: count - 1)
    let longest = shorter.filter { $0.count == count - 1 }
    return shorter + longest.flatMap { start in Operation.allCases.map { start + [$0] } }
  }

  @Test(
    "a process killed at any moment, another going on, and the power cut at any moment of that",
    arguments: Operation.allCases)
  func kills(last: Operation) throws {
    var search = CrashSearch()
    for earlier in [[], [Operation.commit]] {
      _ = try search.searchAfterKills(earlier + [last])
    }
    #expect(search.problems == [:])
    print("kills in \(last): \(search.moments) moments, \(search.states) disks")
  }

  /// Of every longer scenario some of the moments and disks only.
  @Test("power cuts in a thousand random longer scenarios", arguments: [0, 1, 2, 3])
  func random(part: UInt64) throws {
    var generator = SplitMix(seed: 20_160_324 + part)
    var search = CrashSearch()
    for _ in 1...250 {
      let operations = (4...Int.random(in: 4...8, using: &generator)).map { _ in
        Operation.allCases.randomElement(using: &generator) ?? .commit
      }
      _ = try search.search(operations) { Int.random(in: 1...48, using: &generator) == 1 }
    }
    #expect(search.problems == [:])
    print(
      "power cuts, random part \(part): 250 scenarios, \(search.moments) moments, "
        + "\(search.states) disks")
  }

  /// What may be left out.
  ///
  /// The folder of a case just made holds nothing yet, and is synced only because every case opened
  /// for writing is; that of cases made earlier was synced then. What a new vault says to git is no record.
  private static let spare: [Operation: Set<String>] = [
    .newCase: ["sync 3", "sync 5"],
    .newVault: ["sync 3", "sync 4", "sync 5", "sync 6", "rename 1", "rename 2"],
  ]

  /// Without one sync or one renaming something is lost, and the search says so: else neither the
  /// call nor the search would be worth having.
  @Test("each sync and each renaming is needed", arguments: Operation.allCases)
  func teeth(last: Operation) throws {
    var found: [String] = []
    for call in [Call.sync, .rename] {
      for number in 1... {
        if Self.spare[last]?.contains("\(call) \(number)") == true { continue }
        let omission = SimulatedDisk.Omission(call: call, number: number)
        var search = CrashSearch(stopsAtFirst: true)
        var most = try search.search([last], omitting: omission)[call, default: 0]
        if search.problems.isEmpty {
          most = try search.searchAfterKills([last], omitting: omission)[call, default: 0]
        }
        if number > most { break }
        #expect(!search.problems.isEmpty, "without \(call) \(number)")
        found.append("\(call) \(number)")
      }
    }
    #expect(found.contains("sync 1"))
    print("\(last): something is lost without any one of \(found.joined(separator: ", "))")
  }
}
