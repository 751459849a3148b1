import Glibc
import Testing

@testable import Vault

/// Fails each call in turn on the simulated disk, lets the person try again, and cuts the power.
@Suite("Errors of the disk, then a power cut")
struct DiskErrorTests {
  static let strikes = [EIO, ENOSPC, EROFS, EINTR].flatMap { number in
    [Strike(number: number, forEver: false), Strike(number: number, forEver: true)]
  }

  /// More calls than anything here makes.
  private static let most = 120

  @Test(
    "what was acknowledged is there, and no file is synced again after its sync failed",
    arguments: strikes)
  func sweep(_ strike: Strike) throws {
    var search = CrashSearch()
    var runs = 0
    for operation in Operation.allCases {
      var n = 0
      var hasStruck = true
      while hasStruck {
        n += 1
        try #require(n < Self.most)
        hasStruck = try run(operation, strike, at: n, &search)
        runs += 1
      }
    }
    #expect(search.problems == [:])
    print("\(strike.testDescription): \(runs) runs, \(search.states) disks")
  }

  /// - Returns: Whether the operation had so many calls.
  private func run(
    _ operation: Operation, _ strike: Strike, at n: Int, _ search: inout CrashSearch
  ) throws -> Bool {
    var watched: WatchedFileSystem?
    let session = try Session.fresh { disk in
      let fileSystem = WatchedFileSystem(disk)
      watched = fileSystem
      return fileSystem
    }
    let fileSystem = try #require(watched)
    try session.prepare(for: .commit)
    try session.perform(.commit)
    try session.prepare(for: operation)
    session.disk.begin()
    let interference = Interference(at: n, forEver: strike.forEver, with: strike.number)
    let result = interference.during(on: fileSystem) { try session.perform(operation) }
    if case .failure(let error) = result {
      #expect(error is VaultError, "\(operation), call \(n): \(error)")
      try session.recover()
      try session.prepare(for: operation)
      try session.perform(operation)
    }
    search.search(session.disk.end().moments, in: session, lastOnly: true)
    return interference.struck
  }
}
