import AgeFormat
import ReviewCore
import StrictJSON
import Testing

@testable import Vault

/// Entries of a later release, whose format is known and whose events are not: signed like all.
@Suite("An entry of a kind this release does not know")
struct UnknownKindTests {
  private func content(_ kind: String, _ fields: JSON) -> JSON {
    [
      "do": "case.note", "today": "2016-03-24",
      "events": [["kind": .string(kind), "fields": fields]],
    ]
  }

  private func history(_ file: CaseOnDisk) -> ReviewCore.History {
    ReviewCore.History(
      file.entries.enumerated().map { place, entry in
        JournalEntry(
          number: place + 1, code: entry.code, at: entry.at, by: entry.by,
          content: entry.content ?? .null, unseen: file.unseen(at: place).map { $0 + 1 })
      })
  }

  @Test("it is sound and stays as it is; the record is read up to it, and what follows is kept")
  func unknown() throws {
    let folder = try ScratchVault()
    let file = try folder.vault.newCase(since: "14:02")
    let contents = [
      content("case.opened", ["reference": "R-1"]), content("case.noted", ["text": "one"]),
      content("choir.sang", ["song": "a hymn"]), content("case.noted", ["text": "two"]),
    ]
    for (minute, content) in contents.enumerated() {
      _ = try file.commit(content: content, at: "2016-03-24T14:0\(minute):00Z")
    }
    file.close()
    let before = try Disk.tree(folder.vault.path)

    #expect(try folder.vault.verify().allFaults == [])
    let read = try folder.read(file.id)
    #expect(read.entries.map(\.content) == contents)
    let history = history(read)
    #expect(history.misfit?.number == 3 && history.misfit?.misfit.event == "choir.sang")
    #expect(history.record.caseFile.notes.map(\.text) == ["one"])
    #expect(history.entries.count == 4, "what follows is listed")
    #expect(try Disk.tree(folder.vault.path) == before, "reading changed nothing")

    // It goes with the case to a copy and to another folder, signature and all.
    _ = try folder.vault.backup(to: folder.scratch / "copy")
    let copy = try Vault(opening: folder.scratch / "copy")
    #expect(try copy.open(file.id, for: .reading).entries == read.entries)
    let there = try ScratchVault()
    let sealed = try CaseParcel.pack(
      read, of: folder.vault, with: [], to: [there.vault.holder.keys.identity.recipient])
    try there.vault.take(CaseParcel(sealed, for: there.vault))
    #expect(try there.read(file.id).entries == read.entries)
  }
}
