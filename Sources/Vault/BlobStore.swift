import AgeFormat
import StrictJSON

/// Files kept whole under the hash of their content: imported files, guidance packs, templates.
package struct BlobStore: Sendable {
  private static let folderName = "blobs"
  private static let limit = 64 << 20

  let parent: Folder
  let sealing: Sealing

  /// Keeps some bytes and gives their digest (SHA-256 in hexadecimal) once they are on disk, so
  /// that an entry may name it.
  ///
  /// The same bytes twice are kept once.
  package func store(_ bytes: [UInt8]) throws(VaultError) -> String {
    let digest = Digest.hex(Digest.sha256(bytes))
    guard bytes.count <= Self.limit else {
      throw .notRecordable(reason: "the file is larger than \(Self.limit >> 20) MiB")
    }
    // Some releases of the stock age command write no file for an empty text.
    guard !bytes.isEmpty else { throw .notRecordable(reason: "the file is empty") }
    let folder = try madeFolder()
    if (try? content(of: digest, in: folder)) == bytes {
      // An earlier storing may have failed to make the name durable.
      do throws(SystemError) { try folder.sync() } catch { throw VaultError(writing: error) }
      return digest
    }
    try folder.replace(
      Self.name(of: digest), with: try sealing.seal(bytes), temporary: TemporaryName.other(),
      mode: 0o400)
    return digest
  }

  /// - Throws: `noSuchBlob`, `damagedBlob`, `cannotRead`.
  package func read(_ digest: String) throws(VaultError) -> [UInt8] {
    let hexadecimal = Array("0123456789abcdef".utf8)
    guard digest.utf8.count == 64, digest.utf8.allSatisfy(hexadecimal.contains) else {
      throw .noSuchBlob(digest: digest)
    }
    let folder: Folder
    do throws(SystemError) {
      folder = try parent.folder(Self.folderName)
    } catch {
      throw error.reason == .missing ? .noSuchBlob(digest: digest) : VaultError(reading: error)
    }
    let bytes = try content(of: digest, in: folder)
    guard Digest.hex(Digest.sha256(bytes)) == digest else { throw .damagedBlob(digest: digest) }
    return bytes
  }

  /// Every file with its digest.
  func all() throws(VaultError) -> [String: [UInt8]] {
    guard let folder = try? parent.folder(Self.folderName) else { return [:] }
    let names: [String]
    do throws(SystemError) { names = try folder.names() } catch { throw VaultError(reading: error) }
    var all: [String: [UInt8]] = [:]
    for name in names where name.hasSuffix(Sealing.suffix) && !name.hasPrefix(".") {
      let digest = String(name.dropLast(Sealing.suffix.count))
      if digest.utf8.count == 64 { all[digest] = try read(digest) }
    }
    return all
  }

  private static func name(of digest: String) -> String { digest + Sealing.suffix }

  private func content(of digest: String, in folder: Folder) throws(VaultError) -> [UInt8] {
    let sealed: [UInt8]
    do throws(SystemError) {
      sealed = try folder.read(Self.name(of: digest), limit: 2 * Self.limit)
    } catch {
      throw error.reason == .missing ? .noSuchBlob(digest: digest) : VaultError(reading: error)
    }
    do throws(AgeError) { return try sealing.open(sealed) } catch {
      throw .damagedBlob(digest: digest)
    }
  }

  private func madeFolder() throws(VaultError) -> Folder {
    do throws(SystemError) {
      return try parent.madeFolder(Self.folderName)
    } catch {
      throw VaultError(writing: error)
    }
  }
}
