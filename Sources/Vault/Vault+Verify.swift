import AgeFormat
import StrictJSON

/// One state of a case's record, so that somebody can ask in ten years whether it still stands.
package enum Anchor {
  /// How many base-32 characters an anchor has: 100 bits of a hash.
  package static let length = 20

  /// As people write it: in any letters' case, in groups.
  package static func normal(_ typed: String) -> String? {
    let code = typed.lowercased().filter { !" -".contains($0) }
    let isCode =
      code.utf8.count == length
      && code.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "2")...UInt8(ascii: "7")).contains($0)
      }
    return isCode ? code : nil
  }
}

extension CaseFile {
  /// Reads the case anew and checks every signature.
  ///
  /// - Returns: The faults, the entries that stand, and those of them whose time lies before that of
  ///   one they follow, both by their places from 0.
  package func verified() throws(VaultError) -> (
    faults: [Fault], entries: [Entry], ranBack: [Int: Int]
  ) {
    let history = try read(checking: .every)
    return (history.faults, history.entries, history.times.ranBack)
  }
}

extension Vault {
  /// What reading everything found: of the vault's own files, and of each case.
  package struct Verified: Sendable {
    package var faults: [Fault] = []
    package var cases: [(id: String, faults: [Fault], entries: [Entry], ranBack: [Int: Int])] = []

    package var allFaults: [Fault] { faults + cases.flatMap(\.faults) }
  }

  /// Reads every file and checks every hash and signature; changes nothing.
  ///
  /// - Parameter progress: Told after each case how many are done, and of how many.
  package func verify(
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(VaultError) -> Verified {
    var verified = Verified()
    if holder.isRosterUnknown {
      verified.faults.append(Fault(file: VaultDescription.fileName, reason: .rosterUnknown))
    }
    verified.faults += memberFaults()
    verified.faults += blobFaults(in: folder, "blobs")
    let ids = try caseIDs()
    for (index, id) in ids.enumerated() {
      let file = try open(id, for: .reading)
      var (faults, entries, ranBack) = try file.verified()
      faults += blobFaults(in: file.folder, "cases/\(id)/blobs")
      verified.cases.append((id, faults, entries, ranBack))
      progress(index + 1, ids.count)
    }
    return verified
  }

  /// Takes the vault as it is now for what this computer remembers: for a folder that was taken back
  /// to an older copy on purpose.
  ///
  /// - Returns: The vault, free of what it was closed for.
  package func acceptAsIs() throws(VaultError) -> Vault {
    holder.state.remember(
      .init(roster: description.current.fingerprint, member: holder.member))
    for id in try caseIDs() { holder.state.forget(id) }
    return try again(description)
  }

  /// Identity files that are missing; what is in them only their passphrase shows.
  private func memberFaults() -> [Fault] {
    let suffix = isPractice ? LockedVault.practiceSuffix : Sealing.suffix
    return description.roster.members.compactMap { keys in
      let name = "\(LockedVault.membersName)/\(keys.id)\(suffix)"
      do throws(SystemError) {
        let bytes = try folder.folder(LockedVault.membersName).read(
          "\(keys.id)\(suffix)", limit: 1 << 16)
        let isIdentity = isPractice || AgeKeyFile.isProtected(bytes)
        return isIdentity ? nil : Fault(file: name, reason: .notDecrypted("not an age file"))
      } catch {
        return Fault(file: name, reason: .unreadable(error))
      }
    }
  }

  private func blobFaults(in folder: Folder, _ path: String) -> [Fault] {
    guard let blobs = try? folder.folder("blobs"), let names = try? blobs.names() else { return [] }
    let store = BlobStore(parent: folder, sealing: holder.sealing)
    return names.filter { $0.hasSuffix(Sealing.suffix) && !$0.hasPrefix(".") }.compactMap { name in
      // Copies that a synchroniser left under other names are nobody's.
      let digest = String(name.dropLast(Sealing.suffix.count))
      guard digest.utf8.count == 64 else { return nil }
      do throws(VaultError) {
        _ = try store.read(digest)
        return nil
      } catch .damagedBlob {
        return Fault(file: "\(path)/\(name)", reason: .hashMismatch)
      } catch .cannotRead(let error) {
        return Fault(file: "\(path)/\(name)", reason: .unreadable(error))
      } catch {
        return Fault(file: "\(path)/\(name)", reason: .notDecrypted("\(error)"))
      }
    }
  }
}

extension Fault {
  /// Whether it is about what this computer remembers, and not about what is in the file.
  package var isOfMemory: Bool {
    switch reason {
    case .rosterUnknown, .olderThanSeen: true
    default: false
    }
  }
}

extension Fault.Reason {
  /// What a fault means for somebody who has to act on it.
  package enum Kind: String, CaseIterable, Sendable {
    /// The file cannot be read now: nothing is said of what is in it.
    case unreadable
    /// Bytes were lost or changed by accident, as far as can be told.
    case damaged
    /// Readable, but not what was signed.
    case altered
    /// An older copy than this computer saw.
    case older
    /// Two different continuations of one thing.
    case forked
    /// Of a later release.
    case later
  }

  package var kind: Kind {
    switch self {
    case .unreadable: .unreadable
    case .empty, .cutOff, .notJSON, .notDecrypted: .damaged
    case .notCanonical, .notAnEntry, .otherCase, .otherVault, .notSigned, .hashMismatch,
      .commitmentMismatch, .wrongNumber, .rosterUnknown:
      .altered
    case .missingPredecessor, .olderThanSeen: .older
    case .forked: .forked
    case .laterFormat: .later
    }
  }
}
