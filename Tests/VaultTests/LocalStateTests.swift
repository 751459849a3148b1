import StrictJSON
import Testing

@testable import Vault

@Suite("What this computer remembers of a folder")
struct LocalStateTests {
  private let scratch: ScratchFolder
  private let state: LocalState
  private let path: String

  init() throws {
    scratch = try ScratchFolder()
    state = LocalState(at: scratch / "state", of: "vaultaaaaa")
    path = scratch / "state/vaultaaaaa/caseaaaaaa.jsonl"
  }

  private func tips(_ number: Int) -> [String: String] { ["hash\(number)": "writeraaaa"] }

  @Test("the latest is what counts, and each case has its own")
  func latest() {
    state.remember(tips(1), of: "caseaaaaaa")
    state.remember(tips(2), of: "casebbbbbb")
    state.remember(tips(3), of: "caseaaaaaa")
    #expect(state.tips(of: "caseaaaaaa") == tips(3))
    #expect(state.tips(of: "casebbbbbb") == tips(2))
    state.forget("caseaaaaaa")
    #expect(state.tips(of: "caseaaaaaa").isEmpty)
  }

  @Test("a line that was broken off hides neither the one before nor the one after")
  func broken() throws {
    state.remember(tips(1), of: "caseaaaaaa")
    let whole = try Disk.read(path)
    try Disk.write(whole + Array("{\"hash2\":\"wri".utf8) + [0, 0], to: path)
    #expect(state.tips(of: "caseaaaaaa") == tips(1))
    state.remember(tips(3), of: "caseaaaaaa")
    #expect(state.tips(of: "caseaaaaaa") == tips(3))
  }

  @Test("each of fifty earlier states of a folder is known as older, by memory and by its code")
  func snapshots() throws {
    let vault = try Vault.create(
      at: scratch / "vault", member: ScratchVault.member, key: .practice, at: "now")
    let remembering = LocalState(at: scratch / "state", of: vault.id)
    func open(_ path: String, _ state: LocalState) throws -> Vault {
      let locked = try LockedVault(at: path)
      return try Vault(
        locked, member: ScratchVault.member.id, keys: vault.holder.keys, state: state)
    }
    let mine = try open(vault.path, remembering)
    let file = try mine.newCase(since: "14:02")
    for number in 1...50 {
      _ = try file.commit(content: .integer(number), at: "2016-03-24T14:00:00Z")
      try #require(Child.run(["cp", "-r", vault.path, scratch / "\(number)"])?.code == 0)
    }
    let code = try #require(file.entries.last).anchor
    var noticed = (byMemory: 0, byCode: 0)
    for number in 1..<50 {
      let older = try open(scratch / "\(number)", remembering).open(file.id, for: .reading)
      if older.fault?.reason.kind == .older { noticed.byMemory += 1 }
      // On a computer that knows nothing of the folder only the code tells.
      let unknown = try open(scratch / "\(number)", .none).open(file.id, for: .reading)
      #expect(unknown.fault == nil)
      if !unknown.entries.contains(where: { $0.anchor == code }) { noticed.byCode += 1 }
    }
    #expect(noticed == (49, 49))
    let latest = try open(scratch / "50", remembering).open(file.id, for: .reading)
    #expect(latest.fault == nil && latest.entries.contains { $0.anchor == code })
  }

  @Test("it does not grow without end")
  func bounded() throws {
    for number in 1...2_000 { state.remember(tips(number), of: "caseaaaaaa") }
    #expect(state.tips(of: "caseaaaaaa") == tips(2_000))
    #expect(try Disk.read(path).count < 34 << 10)
  }
}
