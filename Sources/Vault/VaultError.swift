/// Why something asked of the vault was not done.
///
/// Unless a case says otherwise, nothing changed.
package enum VaultError: Error, Hashable, Sendable {
  // The folder.
  case missing(path: String)
  case notAVault(path: String)
  case alreadyAVault(path: String)
  /// A new vault wants an empty folder or none.
  case notEmpty(path: String)
  case foreignOwner(path: String)
  case othersCanWrite(path: String)
  case symbolicLink(path: String)
  /// Of the plain form before there was encryption.
  case earlierFormat(path: String)
  case laterFormat(path: String, format: Int)
  /// `vault.json` is there and does not say what it should.
  case damagedDescription(path: String, reason: String)

  /// The roster in `vault.json` is not signed by somebody who could.
  case notSigned(path: String)
  /// `roster.age` is missing, damaged or not signed.
  case damagedNames(path: String)

  // Keys.
  case needsPassphrase(path: String)
  case wrongPassphrase
  /// A member's identity file holds other keys than the roster says, or none.
  case damagedIdentity(path: String)
  /// The recovery sheet is of another vault, or of an earlier roster.
  case otherRecovery(path: String)
  case noKey(String)
  case noSuchMember(id: String)
  /// The last member cannot leave.
  case lastMember
  /// Somebody who removed themselves could not encrypt what is left.
  case ownRemoval
  /// Whoever came in with the recovery sheet has no passphrase that could be changed.
  case noPassphrase
  /// Whoever came in with the recovery sheet could not read what is written without it.
  case ownSheet

  // Copies.
  /// What was copied is not what was read.
  case copyDiffers(path: String)
  /// A file of an exported case that cannot be taken in, and why.
  case notImportable(reason: String)
  case caseIsHere(id: String)

  // What is in it.
  case noSuchCase(id: String)
  case noSuchBlob(digest: String)
  /// The bytes under a digest are not those it names.
  case damagedBlob(digest: String)

  // Writing.
  case readOnly(ReadOnlyReason)
  /// The file is no longer as this program left it.
  case changedOnDisk(path: String)
  /// The content could not be read back as it would have been written.
  case notRecordable(reason: String)
  /// Put in place, but the folder could not be synced: it may or may not survive a power cut.
  case uncertain(SystemError)

  // The system.
  case cannotRead(SystemError)
  case cannotWrite(SystemError)

  /// What a failure to read means for the person.
  init(reading error: SystemError) {
    self =
      switch error.reason {
      case .missing: .missing(path: error.path)
      case .symbolicLink: .symbolicLink(path: error.path)
      case .exists, .notAFolder, .notAFile, .tooLarge, .denied, .readOnlyMedia, .full, .device,
        .busy, .other:
        .cannotRead(error)
      }
  }

  init(writing error: SystemError) {
    self = error.reason == .symbolicLink ? .symbolicLink(path: error.path) : .cannotWrite(error)
  }
}
