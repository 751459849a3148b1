package import AgeFormat

/// A vault found on disk whose keys are not there yet: it says nothing but whose turn it is.
package struct LockedVault: Sendable {
  static let membersName = "members"
  /// The identity of a practice, which everybody may use.
  static let practiceSuffix = ".key"

  let folder: Folder
  let description: VaultDescription

  package var id: String { description.id }
  package var isPractice: Bool { description.isPractice }
  /// Whether a recovery sheet can open it.
  package var hasRecovery: Bool { description.roster.recovery != nil }
  /// The folder, as it is told to people.
  package var path: String { folder.path }

  /// Reads `vault.json` and changes nothing.
  ///
  /// - Throws: What is wrong with the folder, each with its own case of `VaultError`.
  ///
  /// - Parameter fileSystem: Where the path leads; the vault stays in it.
  package init(
    at path: String, in fileSystem: any FileSystem = KernelFileSystem()
  ) throws(VaultError) {
    let path = Vault.withoutEndSlash(path)
    let folder = try Folder.vaultFolder(at: path, in: fileSystem)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try folder.read(VaultDescription.fileName, limit: VaultDescription.limit)
    } catch {
      throw error.reason == .missing ? .notAVault(path: path) : VaultError(reading: error)
    }
    let description: VaultDescription
    do throws(VaultDescription.Problem) {
      description = try VaultDescription(bytes)
    } catch {
      let file = folder.path(of: VaultDescription.fileName)
      switch error {
      case .earlierFormat: throw .earlierFormat(path: path)
      case .laterFormat(let format): throw .laterFormat(path: path, format: format)
      case .malformed(let reason): throw .damagedDescription(path: file, reason: reason)
      case .notSigned: throw .notSigned(path: file)
      }
    }
    self.init(folder, description)
  }

  init(_ folder: Folder, _ description: VaultDescription) {
    self.folder = folder
    self.description = description
  }

  /// Opens it with a member's passphrase; takes about a second for each member that is tried.
  ///
  /// Nobody has to say who they are: the member who unlocked it last on this computer is tried first,
  /// then the others.
  ///
  /// - Throws: `wrongPassphrase`; what is wrong with an identity file that opens.
  package func unlock(
    _ passphrase: SecretBytes, state: LocalState = .none
  ) throws(VaultError) -> Vault {
    let last = state.remembered?.member
    let ids = description.roster.members.map(\.id)
    for id in ids.filter({ $0 == last }) + ids.filter({ $0 != last }) {
      if let keys = try keys(of: id, with: passphrase) {
        let vault = try Vault(self, member: id, keys: keys, state: state)
        vault.finishResealing()
        return vault
      }
    }
    throw .wrongPassphrase
  }

  /// Whether this is the recovery sheet that opens it now.
  package func opens(with sheet: RecoverySheet) -> Bool {
    sheet.published == description.roster.recovery
  }

  /// Opens it with the recovery sheet.
  ///
  /// - Throws: `damagedIdentity` where the sheet is another vault's.
  package func unlock(
    recovery sheet: RecoverySheet, state: LocalState = .none
  ) throws(VaultError) -> Vault {
    guard opens(with: sheet) else { throw .otherRecovery(path: path) }
    return try Vault(self, member: RecoverySheet.id, keys: sheet.keys, state: state)
  }

  /// Opens a practice, which needs no passphrase.
  package func unlockPractice() throws(VaultError) -> Vault {
    guard isPractice, let id = description.roster.members.first?.id else {
      throw .needsPassphrase(path: path)
    }
    let text = SecretBytes(try identityFile(of: id, Self.practiceSuffix))
    return try Vault(
      self, member: id, keys: try checked(text, id, Self.practiceSuffix), state: .none)
  }

  /// A member's keys; nothing where the passphrase is not theirs.
  func keys(of id: String, with passphrase: SecretBytes) throws(VaultError) -> MemberKeys? {
    let sealed = try identityFile(of: id, Sealing.suffix)
    let text: SecretBytes
    do throws(AgeError) {
      text = try AgeKeyFile.open(sealed, with: passphrase)
    } catch .noMatch(.passphrase) {
      return nil
    } catch {
      throw .damagedIdentity(path: identityPath(of: id, Sealing.suffix))
    }
    return try checked(text, id, Sealing.suffix)
  }

  private func checked(
    _ text: SecretBytes, _ id: String, _ suffix: String
  ) throws(VaultError) -> MemberKeys {
    guard let keys = MemberKeys(file: text), let known = description.roster.keys(of: id),
      keys.identity.recipient == known.recipient, keys.signing.verifier == known.signer
    else { throw .damagedIdentity(path: identityPath(of: id, suffix)) }
    return keys
  }

  private func identityPath(of id: String, _ suffix: String) -> String {
    folder.path(of: "\(Self.membersName)/\(id)\(suffix)")
  }

  private func identityFile(of id: String, _ suffix: String) throws(VaultError) -> [UInt8] {
    do throws(SystemError) {
      return try folder.folder(Self.membersName).read("\(id)\(suffix)", limit: 1 << 16)
    } catch {
      throw error.reason == .missing
        ? .damagedIdentity(path: identityPath(of: id, suffix)) : VaultError(reading: error)
    }
  }
}
