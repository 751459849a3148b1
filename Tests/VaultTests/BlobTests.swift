import Glibc
import Testing

@testable import Vault

@Suite("Files kept by their content")
struct BlobTests {
  @Test("the same bytes are kept once and come back, in the vault and in a case")
  func roundTrip() throws {
    let scratch = try ScratchVault()
    let file = try scratch.vault.newCase(since: "14:02")
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    for (blobs, folder) in [
      (scratch.vault.blobs, scratch.vault.path), (file.blobs, scratch.folder(of: file.id)),
    ] {
      let digest = try blobs.store(bytes)
      #expect(try blobs.store(bytes) == digest)
      #expect(try blobs.read(digest) == bytes)
      #expect(try Disk.names(in: "\(folder)/blobs") == ["\(digest).age"])
    }
    #expect(
      try file.blobs.store(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test("a file is encrypted, and nobody writes it again")
  func sealed() throws {
    let scratch = try ScratchVault()
    let digest = try scratch.vault.blobs.store(Array("a marker in the text".utf8))
    let path = "\(scratch.vault.path)/blobs/\(digest).age"
    #expect(try Disk.mode(path) == 0o400)
    #expect(try !Disk.read(path).contains(text: "marker"))
    #expect(throws: VaultError.notRecordable(reason: "the file is empty")) {
      try scratch.vault.blobs.store([])
    }
  }

  @Test("a damaged or missing file is said to be so, and storing it again mends it")
  func damage() throws {
    let scratch = try ScratchVault()
    let blobs = scratch.vault.blobs
    let digest = try blobs.store([1, 2, 3])
    let path = "\(scratch.vault.path)/blobs/\(digest).age"
    try scratch.reseal([1, 2], to: path)
    #expect(throws: VaultError.damagedBlob(digest: digest)) { try blobs.read(digest) }
    #expect(try blobs.store([1, 2, 3]) == digest)
    #expect(try blobs.read(digest) == [1, 2, 3])
    #expect(unlink(path) == 0)
    for name in [digest, "../vault.json", "", "vault.json"] {
      #expect(throws: VaultError.noSuchBlob(digest: name)) { try blobs.read(name) }
    }
  }
}
