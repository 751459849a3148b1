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

  @Test("it does not grow without end")
  func bounded() throws {
    for number in 1...2_000 { state.remember(tips(number), of: "caseaaaaaa") }
    #expect(state.tips(of: "caseaaaaaa") == tips(2_000))
    #expect(try Disk.read(path).count < 34 << 10)
  }
}
