import StrictJSON
import Testing

@testable import Vault

@Suite("A draft kept elsewhere")
struct ElsewhereTests {
  @Test("is private, comes back, and never replaces anything")
  func kept() throws {
    let scratch = try ScratchVault()
    let path = scratch.scratch / "typed.age"
    try scratch.vault.keepElsewhere(["typed": "Who saw her?"], at: path)
    #expect(try Disk.mode(path) == 0o600)
    #expect(try scratch.vault.draft(keptAt: path) == ["typed": "Who saw her?"])
    #expect(throws: VaultError.notEmpty(path: path)) {
      try scratch.vault.keepElsewhere(["typed": "other"], at: path)
    }
    #expect(try scratch.vault.draft(keptAt: path) == ["typed": "Who saw her?"])
  }

  @Test("is for the person who typed it alone, and says where a folder is missing")
  func refused() throws {
    let scratch = try ScratchVault()
    let other = try ScratchVault()
    let path = scratch.scratch / "typed.age"
    try scratch.vault.keepElsewhere("words", at: path)
    #expect(throws: VaultError.notImportable(reason: "it is not what you kept there")) {
      try other.vault.draft(keptAt: path)
    }
    #expect(throws: VaultError.missing(path: "/nowhere")) {
      try scratch.vault.keepElsewhere("words", at: "/nowhere/typed.age")
    }
  }
}
