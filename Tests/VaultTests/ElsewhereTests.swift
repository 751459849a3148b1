import StrictJSON
import Testing

@testable import Vault

@Suite("A draft kept elsewhere")
struct ElsewhereTests {
  @Test("is private, comes back, and never replaces anything")
  func kept() throws {
    let scratch = try ScratchVault()
    let path = scratch.scratch / "typed.age"
    try scratch.vault.keepElsewhere(["typed": "Who saw her?"], of: "caseaaaaaa", at: path)
    #expect(try Disk.mode(path) == 0o600)
    #expect(try scratch.vault.draft(keptAt: path, of: "caseaaaaaa") == ["typed": "Who saw her?"])
    #expect(throws: VaultError.notEmpty(path: path)) {
      try scratch.vault.keepElsewhere(["typed": "other"], of: nil, at: path)
    }
    #expect(try scratch.vault.draft(keptAt: path, of: "caseaaaaaa") == ["typed": "Who saw her?"])
  }

  @Test("is for the person who typed it alone, and says where a folder is missing")
  func refused() throws {
    let scratch = try ScratchVault()
    let other = try ScratchVault()
    let path = scratch.scratch / "typed.age"
    try scratch.vault.keepElsewhere("words", of: nil, at: path)
    #expect(throws: VaultError.notImportable(reason: "it is not what you kept there")) {
      try other.vault.draft(keptAt: path, of: nil)
    }
    #expect(throws: VaultError.missing(path: "/nowhere")) {
      try scratch.vault.keepElsewhere("words", of: nil, at: "/nowhere/typed.age")
    }
  }

  @Test("comes back into the case it was typed in, and into no other")
  func otherCase() throws {
    let scratch = try ScratchVault()
    let path = scratch.scratch / "typed.age"
    try scratch.vault.keepElsewhere("words", of: "caseaaaaaa", at: path)
    for other in ["casebbbbbb", nil] {
      #expect(throws: VaultError.notImportable(reason: "it was typed in another case")) {
        try scratch.vault.draft(keptAt: path, of: other)
      }
    }
    #expect(try scratch.vault.draft(keptAt: path, of: "caseaaaaaa") == "words")
  }
}
