import Glibc
import StrictJSON
import Testing

@testable import Vault

@Suite("Folders that are not opened")
struct FolderTests {
  /// Opens, expects an error whose sentence names the folder, and that nothing was touched.
  private func refusal(_ path: String, in scratch: ScratchFolder) throws -> VaultError? {
    let before = try Disk.tree(scratch.path)
    let error = #expect(throws: VaultError.self) { try Vault(opening: path) }
    #expect(error?.description.contains(path) == true)
    #expect(try Disk.tree(scratch.path) == before)
    return error
  }

  @Test("each with its own reason and sentence, and nothing written")
  func reasons() throws {
    let scratch = try ScratchVault()
    let path = scratch.vault.path
    let missing = scratch.scratch / "missing"
    #expect(try refusal(missing, in: scratch.scratch) == .missing(path: missing))

    let empty = scratch.scratch / "empty"
    try #require(mkdir(empty, 0o700) == 0)
    #expect(try refusal(empty, in: scratch.scratch) == .notAVault(path: empty))
    let file = "\(path)/vault.json"
    #expect(try refusal(file, in: scratch.scratch) == .notAVault(path: file))

    let link = scratch.scratch / "link"
    try #require(symlink(path, link) == 0)
    #expect(try refusal(link, in: scratch.scratch) == .symbolicLink(path: link))
    #expect(throws: VaultError.symbolicLink(path: link)) { try Vault(opening: link + "/") }

    for mode: mode_t in [0o720, 0o702] {
      try #require(chmod(path, mode) == 0)
      #expect(try refusal(path, in: scratch.scratch) == .othersCanWrite(path: path))
    }
    try #require(chmod(path, 0o755) == 0)
    _ = try Vault(opening: path)

    if geteuid() == 0 {
      try #require(chown(path, 12_345, 12_345) == 0)
      #expect(try refusal(path, in: scratch.scratch) == .foreignOwner(path: path))
    } else {
      skipped("only root can give a folder away")
      try #require(chmod(path, 0) == 0)
      let error = #expect(throws: VaultError.self) { try Vault(opening: path) }
      #expect(error?.description.contains(path) == true)
      try #require(chmod(path, 0o700) == 0)
    }
  }

  @Test("a description of a later release or a damaged one is not guessed at")
  func descriptions() throws {
    let scratch = try ScratchVault()
    let path = scratch.vault.path
    let file = "\(path)/vault.json"
    let text = String(decoding: try Disk.read(file), as: UTF8.self)

    try Disk.write(Array("{\"format\":3,\"new\":{}}".utf8), to: file)
    #expect(try refusal(path, in: scratch.scratch) == .laterFormat(path: path, format: 3))
    try Disk.write(Array("{\"format\":1,\"id\":\"aaaaaaaaaa\"}".utf8), to: file)
    #expect(try refusal(path, in: scratch.scratch) == .earlierFormat(path: path))
    // A member of somebody else's making, and one more reader.
    for altered in [
      text.replacing("\"recovery\": null", with: "\"recovery\": \(ScratchVault.stranger)"),
      text.replacing("2016-03-24T14:00:00Z", with: "2016-03-24T14:00:01Z"),
      text.replacing("\"practice\": true", with: "\"practice\": false"),
    ] {
      try Disk.write(Array(altered.utf8), to: file)
      #expect(try refusal(path, in: scratch.scratch) == .notSigned(path: file))
    }
    for damaged in [
      "", "[]", "{}", String(text.dropLast(4)), text.replacing("practice", with: "exercise"),
      text.replacing("\"format\": 2", with: "\"format\": null"),
      text.replacing(scratch.vault.id, with: "../../etc"),
    ] {
      try Disk.write(Array(damaged.utf8), to: file)
      guard case .damagedDescription(file, _)? = try refusal(path, in: scratch.scratch) else {
        Issue.record("\(damaged)")
        continue
      }
    }
    try Disk.write(Array(text.utf8), to: file)
    #expect(try Vault(opening: path).id == scratch.vault.id)
  }

  @Test("a case folder that leads elsewhere, is open to others, or is somebody else's")
  func cases() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one"])
    for name in ["aaaaaaaaaa", "..", "", "../../etc", "a/b"] {
      #expect(throws: VaultError.noSuchCase(id: name)) { try scratch.read(name) }
    }
    let link = scratch.folder(of: "aaaaaaaaaa")
    try #require(symlink(scratch.folder(of: id), link) == 0)
    #expect(try scratch.vault.caseIDs() == [id])
    #expect(throws: VaultError.symbolicLink(path: link)) { try scratch.read("aaaaaaaaaa") }

    try #require(chmod(scratch.folder(of: id), 0o770) == 0)
    #expect(throws: VaultError.othersCanWrite(path: scratch.folder(of: id))) {
      try scratch.read(id)
    }
    try #require(chmod(scratch.folder(of: id), 0o700) == 0)
    guard geteuid() == 0 else { return skipped("only root can give a folder away") }
    try #require(chown(scratch.folder(of: id), 12_345, 12_345) == 0)
    let file = try scratch.open(id)
    #expect(file.readOnlyReason == .foreignOwner)
    #expect(file.entries.map(\.content) == ["one"])
  }

  @Test("a new vault is not put where something is already, nor where nothing leads")
  func creating() throws {
    let scratch = try ScratchVault()
    let path = scratch.vault.path
    func create(_ path: String) throws -> Vault {
      try Vault.create(
        at: path, member: ScratchVault.member, key: .practice, at: "2016-03-24T14:00:00Z")
    }
    #expect(throws: VaultError.alreadyAVault(path: path)) { try create(path) }
    #expect(throws: VaultError.notEmpty(path: scratch.scratch.path)) {
      try create(scratch.scratch.path)
    }
    #expect(throws: VaultError.notEmpty(path: "\(path)/vault.json")) {
      try create("\(path)/vault.json")
    }
    let below = scratch.scratch / "nowhere/vault"
    #expect(throws: VaultError.missing(path: scratch.scratch / "nowhere")) { try create(below) }
    let empty = scratch.scratch / "empty"
    try #require(mkdir(empty, 0o700) == 0)
    #expect(try create(empty).isPractice)
  }
}
