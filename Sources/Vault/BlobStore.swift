import StrictJSON

/// Files kept whole under the hash of their content: imported files, guidance packs, templates.
package struct BlobStore: Sendable {
  private static let folderName = "blobs"
  private static let limit = 64 << 20

  /// What a file is, which its name and its rights tell.
  package enum Kind: Sendable {
    /// Imported as it came; never written again.
    case file
    /// A JSON value of ours, such as a guidance set.
    case value

    fileprivate var suffix: String {
      switch self {
      case .file: Sealing.blobSuffix
      case .value: Sealing.valueSuffix
      }
    }

    fileprivate var mode: UInt32 {
      switch self {
      case .file: 0o400
      case .value: 0o600
      }
    }
  }

  let parent: Folder

  /// Keeps some bytes and gives their digest (SHA-256 in hexadecimal) once they are on disk, so
  /// that an entry may name it.
  ///
  /// The same bytes twice are kept once.
  package func store(
    _ bytes: [UInt8], as kind: Kind = .file
  ) throws(VaultError) -> String {
    let digest = Digest.hex(Digest.sha256(bytes))
    guard bytes.count <= Self.limit else {
      throw .notRecordable(reason: "the file is larger than \(Self.limit >> 20) MiB")
    }
    let folder = try madeFolder()
    if (try? content(of: digest, kind, in: folder)) == bytes {
      // An earlier storing may have failed to make the name durable.
      do throws(SystemError) { try folder.sync() } catch { throw VaultError(writing: error) }
      return digest
    }
    try folder.replace(
      Self.name(of: digest, kind), with: Sealing.seal(bytes), temporary: TemporaryName.other(),
      mode: kind.mode)
    return digest
  }

  /// - Throws: `noSuchBlob`, `damagedBlob`, `cannotRead`.
  package func read(
    _ digest: String, as kind: Kind = .file
  ) throws(VaultError) -> [UInt8] {
    let hexadecimal = Array("0123456789abcdef".utf8)
    guard digest.utf8.count == 64, digest.utf8.allSatisfy(hexadecimal.contains) else {
      throw .noSuchBlob(digest: digest)
    }
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try content(of: digest, kind, in: try parent.folder(Self.folderName))
    } catch {
      throw error.reason == .missing ? .noSuchBlob(digest: digest) : VaultError(reading: error)
    }
    guard Digest.hex(Digest.sha256(bytes)) == digest else { throw .damagedBlob(digest: digest) }
    return bytes
  }

  private static func name(of digest: String, _ kind: Kind) -> String { digest + kind.suffix }

  private func content(
    of digest: String, _ kind: Kind, in folder: Folder
  ) throws(SystemError) -> [UInt8] {
    Sealing.open(try folder.read(Self.name(of: digest, kind), limit: Self.limit))
  }

  private func madeFolder() throws(VaultError) -> Folder {
    do throws(SystemError) {
      return try parent.madeFolder(Self.folderName)
    } catch {
      throw VaultError(writing: error)
    }
  }
}
