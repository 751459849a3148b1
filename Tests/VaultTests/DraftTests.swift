import StrictJSON
import Testing

@testable import Vault

@Suite("Drafts are kept, and gone when they are gone")
struct DraftTests {
  @Test("a draft survives the opening that typed it and is offered to the next")
  func offered() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one"])
    let first = try scratch.open(id)
    try first.saveDraft(["words": "unfinished"])
    try first.saveDraft(["words": "unfinished still"])
    first.close()
    let second = try scratch.open(id)
    #expect(second.entries.count == 1)
    try second.saveDraft("mine")
    let drafts = try second.drafts()
    #expect(
      Set(drafts.kept) == [
        Draft(writer: first.draftWriter, content: ["words": "unfinished still"]),
        Draft(writer: second.draftWriter, content: "mine"),
      ])
    #expect(drafts.damaged == [])
  }

  @Test("after overwriting and discarding, no file holds a byte of what was typed")
  func gone() throws {
    let scratch = try ScratchVault()
    let file = try scratch.vault.newCase(since: "14:02")
    _ = try file.commit(content: "one", at: "now")
    try file.saveDraft("marker-first")
    try file.saveDraft("marker-second")
    var files = try Disk.tree(scratch.vault.path)
    #expect(files.values.count { $0.contains(text: "marker") } == 0)
    #expect(try file.drafts().kept.map(\.content) == ["marker-second"])

    // A saving that broke off, and what a synchroniser made of the file.
    let folder = scratch.folder(of: file.id)
    for name in [
      TemporaryName.draft(of: file.draftWriter),
      "draft-\(file.draftWriter).sync-conflict-20160324-140200-ABCDEFG.age",
    ] {
      try Disk.write(Array("\"marker-third\"".utf8), to: "\(folder)/\(name)")
    }
    try file.discardDraft(of: file.draftWriter)
    try file.discardDraft(of: file.draftWriter)
    files = try Disk.tree(scratch.vault.path)
    #expect(files.values.count { $0.contains(text: "marker") } == 0)
    #expect(try file.drafts() == Drafts())
    #expect(file.entries.count == 1)
  }

  @Test("the vault keeps drafts that belong to no case yet")
  func vaultDrafts() throws {
    let scratch = try ScratchVault()
    try scratch.vault.drafts.save("marker")
    let again = try Vault(opening: scratch.vault.path)
    let writer = scratch.vault.drafts.writer
    #expect(try again.drafts.drafts().kept == [Draft(writer: writer, content: "marker")])
    try again.drafts.discard(of: writer)
    #expect(try again.drafts.drafts() == Drafts())
    let files = try Disk.tree(again.path)
    #expect(files.values.count { $0.contains(text: "marker") } == 0)
  }

  @Test("a damaged draft is named, and typed text is kept even where the record is damaged")
  func damaged() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one"])
    try Disk.write(Array("half a li".utf8), to: scratch.segment(of: id))
    try scratch.reseal(
      Array("{\"words\":".utf8), to: "\(scratch.folder(of: id))/draft-aaaaaaaaaa.age")
    let file = try scratch.open(id)
    #expect(file.isReadOnly)
    try file.saveDraft("typed")
    let drafts = try file.drafts()
    #expect(drafts.kept.map(\.content) == ["typed"])
    #expect(drafts.damaged.map(\.file) == ["draft-aaaaaaaaaa.age"])
    try file.discardDraft(of: "aaaaaaaaaa")
    #expect(try file.drafts().damaged == [])
  }

  @Test("leftovers of a broken-off commit are put aside, those of a draft removed")
  func leftovers() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one"])
    let folder = scratch.folder(of: id)
    let entries = TemporaryName.entries(of: "aaaaaaaaaa")
    try Disk.write(Array("half".utf8), to: "\(folder)/\(entries)")
    try Disk.write(
      Array("marker".utf8), to: "\(folder)/\(TemporaryName.draft(of: "aaaaaaaaaa"))")
    _ = try scratch.read(id)
    #expect(try Disk.names(in: folder).count { $0.hasPrefix(".tmp-") } == 2)
    let file = try scratch.open(id)
    #expect(!file.isReadOnly && file.entries.count == 1)
    #expect(try Disk.names(in: folder).count { $0.hasPrefix(".tmp-") } == 0)
    #expect(try Disk.names(in: "\(folder)/recovered") == [entries])
    #expect(try !Disk.tree(folder).values.contains { $0.contains(text: "marker") })
  }
}
